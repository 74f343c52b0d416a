// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/year.hpp"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace jiqun {

/// What the record says of later events (后续记载), as far as an event is judged by it.
struct later_record {
  std::optional<date> closed{};  ///< the list that stands open is closed on that day
  year_set called{};             ///< the rounds of which a call is on record
};

/// Of each event, in the order in which they are looked at. A closing after another procedure began is of
/// that one.
[[nodiscard]] inline std::vector<later_record> later_records_of(const std::vector<case_event>& events,
                                                                const std::vector<std::size_t>& order) {
  std::vector<later_record> all(order.size());
  year_set called;
  for (const std::size_t at : order)
    if (const auto* call = std::get_if<happened::call_issued>(&events[at].what))
      called.insert(call->round.label);
  std::optional<date> closed;
  for (std::size_t step = order.size(); step-- > 0;) {
    all[step] = {closed, called};
    const case_event& one = events[order[step]];
    if (one.kind() == event_kind::publicity_closed) closed = one.on;
    if (begins_procedure(one.kind())) closed.reset();
  }
  return all;
}

}  // namespace jiqun
