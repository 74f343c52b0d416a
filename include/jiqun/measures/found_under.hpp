// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/finding.hpp"
#include "jiqun/core/reading_id.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/measures/reading_register.hpp"

#include <cstddef>

namespace jiqun {

/// Makes a finding with the readings in use and notes which of `bearing` it relied on: those of which another
/// choice alone would find otherwise. `find` takes measures and returns a finding.
template <class Find>
[[nodiscard]] constexpr finding found_under(const measures& in_force, reading_set bearing, Find find) {
  finding step = find(in_force);
  measures varied = in_force;
  for (const reading_entry& entry : reading_register) {
    if (!bearing.contains(entry.id)) continue;
    const std::size_t in_use = entry.chosen(in_force.readings);
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
      if (choice == in_use) continue;
      entry.choose(varied.readings, choice);
      if (find(varied).holds != step.holds) step.relied_on.insert(entry.id);
    }
    entry.choose(varied.readings, in_use);
  }
  step.interpreted = step.relied_on & in_force.interpreted();
  return step;
}

}  // namespace jiqun
