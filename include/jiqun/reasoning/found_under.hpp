// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/measures/measures.hpp"
#include "jiqun/measures/reading_register.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/finding.hpp"
#include "jiqun/vocabulary/reading_id.hpp"

#include <gsl/assert>

#include <array>
#include <cstddef>

namespace jiqun {

namespace detail {

/// Calls visit(reading, measures) for every other choice of each of the readings, taken alone.
template <class Visit>
constexpr void under_other_choices(const measures& in_force, reading_set bearing, Visit visit) {
  measures varied = in_force;
  for (const reading_entry& entry : reading_register) {
    if (!bearing.contains(entry.id)) continue;
    const std::size_t in_use = entry.chosen(in_force.readings);
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
      if (choice == in_use) continue;
      entry.choose(varied.readings, choice);
      visit(entry.id, varied);
    }
    entry.choose(varied.readings, in_use);
  }
}

}  // namespace detail

/// Makes a finding with the readings in use and notes which of `bearing` it relied on: those of which another
/// choice alone would find otherwise. `find` takes measures and returns a finding.
template <class Find>
[[nodiscard]] constexpr finding found_under(const measures& in_force, reading_set bearing, Find find) {
  finding step = find(in_force);
  detail::under_other_choices(in_force, bearing, [&](reading_id id, const measures& otherwise) {
    if (find(otherwise).holds != step.holds) step.relied_on.insert(id);
  });
  step.interpreted = step.relied_on & in_force.interpreted();
  return step;
}

/// The same for a decision whose findings keep their places under every reading: each that is made from facts
/// notes which of `bearing` it relied on, in the place of what it noted before. `decide` takes measures and
/// returns a decision.
template <class Decide>
[[nodiscard]] constexpr decision decided_under(const measures& in_force, reading_set bearing, Decide decide) {
  decision reasons = decide(in_force);
  std::array<reading_set, decision::capacity> relied_on{};
  detail::under_other_choices(in_force, bearing, [&](reading_id id, const measures& read) {
    const decision otherwise = decide(read);
    Expects(otherwise.size() == reasons.size());
    for (std::size_t at = 0; at < reasons.size(); ++at)
      if (otherwise[at].holds != reasons[at].holds) relied_on[at].insert(id);
  });
  for (std::size_t at = 0; at < reasons.size(); ++at)
    if (reasons[at].follows_from == connective::facts)
      reasons = reasons.relying_on(at, relied_on[at], relied_on[at] & in_force.interpreted());
  return reasons;
}

}  // namespace jiqun
