// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/annual_round.hpp"
#include "jiqun/facts/cluster_area.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"
#include "jiqun/vocabulary/city.hpp"

namespace jiqun {

/// Art. 9. 每年度评定一次: is this the only round under the year's label? A year without a round is no
/// breach.
/// @param held_before  the labels of the rounds held before this one
[[nodiscard]] constexpr decision decide_only_round(year label, year_set held_before) {
  return finding_of(condition::only_round_of_year, answer_of(!held_before.contains(label)));
}

namespace detail {

constexpr bool lies_within(const cluster_area& area, city_set regions, cross_city_scope reading) {
  switch (reading) {
    case cross_city_scope::lead_city: return regions.contains(area.lead());
    case cross_city_scope::any_city: return regions.contains_any(area.cities());
    case cross_city_scope::every_city: return regions.contains_all(area.cities());
  }
  return false;
}

constexpr partial_answer industry_within(const stated<industry>& leading,
                                         const stated<industry_set>& called) {
  if (!called.has_value() && called.why_absent() == absence::not_applicable) return answer::yes;
  if (called.has_value() && called->empty()) return answer::no;
  if (called.has_value() && leading.has_value()) return answer_of(called->contains(*leading));
  partial_answer open = answer::yes;
  if (!leading.has_value()) open = both(open, {fact::leading_industry, leading.why_absent()});
  if (!called.has_value()) open = both(open, {fact::industries_of_call, called.why_absent()});
  return open;
}

}  // namespace detail

/// Art. 9. 当年度集群申报范围: is the cluster within this year's scope? Out of scope is out of it this year
/// only. When a cluster across cities is within the regions is a reading.
/// Unknown names the regions, the industries or the leading industry that is not stated and still matters.
/// @param leading  the cluster's leading industry (主导产业); a call without regions or industries (*not
///                 applicable*) covers all of them
[[nodiscard]] constexpr decision decide_in_scope(const cluster_area& area, const stated<industry>& leading,
                                                 const annual_round& round, const measures& in_force) {
  const finding region = noting_readings(in_force, [&](const measures& read) {
    if (round.regions().has_value())
      return finding_of(
          condition::region_in_scope,
          answer_of(detail::lies_within(area, *round.regions(), read.readings.get<cross_city_scope>())));
    if (round.regions().why_absent() == absence::not_applicable)
      return finding_of(condition::region_in_scope, answer::yes);
    return finding_without(condition::region_in_scope, fact::regions_of_call, round.regions().why_absent());
  });

  const finding field =
      finding_of(condition::industry_in_scope, detail::industry_within(leading, round.industries()));
  return decision::all_of(condition::in_scope, {region, field});
}

}  // namespace jiqun
