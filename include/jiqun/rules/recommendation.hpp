// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/application.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/found_under.hpp"

namespace jiqun {

/// The readings that bear on who recommends.
inline constexpr reading_set readings_of_recommendation{reading_id::cross_city_recommendation};

/// Art. 4, 10(1). Was the cluster recommended (推荐): materials and data reviewed as true and compliant, by
/// formal letter, from the city or cities competent? A city that declines decides; the Measures know no
/// appeal.
/// Unknown names the findings of the review, the letter or the cities where they are not stated.
[[nodiscard]] constexpr decision decide_recommended(const recommendation& made, const measures& in_force) {
  const finding by_cities =
      found_under(in_force, reading_set(reading_id::cross_city_recommendation), [&](const measures& read) {
        if (!made.cities.has_value())
          return finding_without(condition::by_competent_cities, fact::recommending_cities,
                                 made.cities.why_absent());
        const city_set by = *made.cities;
        return finding_of(
            condition::by_competent_cities,
            answer_of(read.readings.cross_city_recommendation == cross_city_recommendation::lead_city
                          ? by.contains(made.area.lead)
                          : by.contains_all(made.area.cities())));
      });
  return decision::all_of(
      condition::recommended,
      {finding_of(condition::material_true, made.materials_true, fact::preliminary_truth),
       finding_of(condition::material_compliant, made.materials_compliant, fact::preliminary_compliance),
       finding_of(condition::formal_letter, made.formal_letter, fact::formal_letter), by_cities});
}

}  // namespace jiqun
