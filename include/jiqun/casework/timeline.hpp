// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/put_in_order.hpp"
#include "jiqun/core/year.hpp"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace jiqun {

/// What the record says of later events (后续记载), as far as an event is judged by it.
struct lookahead {
  std::optional<date> closed{};  ///< the list that stands open is closed on that day
  year_set called{};             ///< the rounds of which a call is on record
};

/// An event in its time.
struct timeline_entry {
  std::size_t event = 0;  ///< which event, as the file counts them from 0
  lookahead later{};
};

/// The events of a case in the order in which they happened (时间线); those of one day as the file has them.
/// @param as_of  none happened after that day; none: every event did
[[nodiscard]] inline std::vector<timeline_entry> timeline_of(const case_file& file,
                                                             const std::optional<date>& as_of) {
  const std::vector<case_event>& events = file.events;
  std::vector<timeline_entry> all;
  for (std::size_t at = 0; at < events.size(); ++at)
    if (!as_of || events[at].on <= *as_of) all.push_back({at});
  put_in_order(all, [&](const timeline_entry& one) { return events[one.event].on; });

  year_set called;
  for (const timeline_entry& one : all)
    if (const auto* call = std::get_if<happened::call_issued>(&events[one.event].what))
      called.insert(call->round.label());
  // A closing after another procedure began is of that one.
  std::optional<date> closed;
  for (std::size_t step = all.size(); step-- > 0;) {
    all[step].later = {closed, called};
    const case_event& one = events[all[step].event];
    if (one.kind() == event_kind::publicity_closed) closed = one.on;
    if (has(one.kind(), event_trait::begins_procedure)) closed.reset();
  }
  return all;
}

}  // namespace jiqun
