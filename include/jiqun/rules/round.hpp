// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/decision.hpp"
#include "jiqun/facts/annual_round.hpp"
#include "jiqun/facts/city.hpp"

namespace jiqun {

/// Art. 9. 每年度评定一次: is this the only round under the year's label? A year without a round is no
/// breach.
/// @param held_before  the labels of the rounds held before this one
[[nodiscard]] constexpr decision decide_only_round(year label, year_set held_before) {
  return finding_of(condition::only_round_of_year, answer_of(!held_before.contains(label)));
}

/// Art. 9. 当年度集群申报范围: is the cluster within this year's scope? Out of scope is out of it this year
/// only. A cluster across cities is in scope by its lead city.
[[nodiscard]] constexpr decision decide_in_scope(const cluster_area& area, const stated<industry>& leading,
                                                 const annual_round& round) {
  finding region = finding_of(condition::region_in_scope, answer::yes);
  if (round.regions.has_value())
    region.holds = answer_of(round.regions->contains(area.lead));
  else if (round.regions.why_absent() != absence::not_applicable)
    region = finding_without(condition::region_in_scope, fact::regions_of_call, round.regions.why_absent());

  finding field = finding_of(condition::industry_in_scope, answer::yes);
  if (!round.industries.has_value()) {
    if (round.industries.why_absent() != absence::not_applicable)
      field = finding_without(condition::industry_in_scope, fact::industries_of_call,
                              round.industries.why_absent());
  } else if (!leading.has_value()) {
    field = finding_without(condition::industry_in_scope, fact::leading_industry, leading.why_absent());
  } else {
    field.holds = answer_of(round.industries->contains(*leading));
  }
  return decision::all_of(condition::in_scope, {region, field});
}

}  // namespace jiqun
