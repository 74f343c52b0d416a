// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/judged_act.hpp"
#include "jiqun/casework/observation.hpp"
#include "jiqun/casework/timeline.hpp"

#include <array>
#include <cstddef>
#include <cstdlib>
#include <variant>
#include <vector>

namespace jiqun::detail {

/// A person's decision is about the nearest observation of its condition that it answers otherwise; it says
/// so there, and changes no answer.
inline void mark_overridden(const case_file& file, const std::vector<timeline_entry>& timeline,
                            const std::vector<judged_act>& judged, std::vector<observation>& observations) {
  const auto found_in = [&](const observation& one) -> const finding& {
    return judged[one.judged].weighed.reasons[one.finding];
  };
  std::array<std::vector<observation*>, count_of<condition>> about{};
  for (observation& one : observations)
    if (is_of_finding(one.mark)) about[place_of(found_in(one).what)].push_back(&one);
  for (const timeline_entry& at : timeline) {
    const case_event& decided = file.events[at.event];
    const auto* what = std::get_if<happened::manual_override>(&decided.what);
    if (what == nullptr || static_cast<std::size_t>(what->about) >= about.size()) continue;
    observation* nearest = nullptr;
    int least = 0;
    for (observation* one : about[place_of(what->about)]) {
      const int away = std::abs(file.events[one->event].on - decided.on);
      if (found_in(*one).holds == answer_of(what->holds) || (nearest != nullptr && least <= away)) continue;
      nearest = one;
      least = away;
    }
    if (nearest != nullptr) nearest->overridden_by = at.event;
  }
}

}  // namespace jiqun::detail
