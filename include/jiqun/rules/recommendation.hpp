// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/application.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"

namespace jiqun {

/// Art. 4, 10(1). Was the cluster recommended (推荐): materials and data reviewed as true and compliant, by
/// formal letter, from the city or cities competent? A city that declines decides; the Measures know no
/// appeal.
/// Unknown names the findings of the review, the letter or the cities where they are not stated.
[[nodiscard]] constexpr decision decide_recommended(const recommendation& made, const measures& in_force) {
  const finding by_cities = noting_readings(in_force, [&](const measures& read) {
    if (!made.cities().has_value())
      return finding_without(condition::by_competent_cities, fact::recommending_cities,
                             made.cities().why_absent());
    const city_set by = *made.cities();
    return finding_of(
        condition::by_competent_cities,
        answer_of(read.readings.get<cross_city_recommendation>() == cross_city_recommendation::lead_city
                      ? by.contains(made.area().lead())
                      : by.contains_all(made.area().cities())));
  });
  return decision::all_of(
      condition::recommended,
      {finding_of(condition::material_true, made.materials_true(), fact::preliminary_truth),
       finding_of(condition::material_compliant, made.materials_compliant(), fact::preliminary_compliance),
       finding_of(condition::formal_letter, made.formal_letter(), fact::formal_letter), by_cities});
}

}  // namespace jiqun
