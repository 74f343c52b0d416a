// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/decision.hpp"
#include "jiqun/facts/annual_round.hpp"
#include "jiqun/facts/application.hpp"
#include "jiqun/measures/found_under.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/rules/carriers.hpp"
#include "jiqun/rules/reapplication.hpp"
#include "jiqun/rules/round.hpp"

namespace jiqun {

namespace detail {

/// Art. 9, 10(1). 相关入库集群, 上年度入库集群: in the pool when it applied, and under the narrower reading
/// already in the year before the round. Leaving takes effect on its day.
constexpr finding in_pool(const application& made, const annual_round& round, const measures& read) {
  const auto& [entered, left] = made.pool;
  const stated<date>& applied = made.applied;
  const auto no = [] { return finding_of(condition::in_pool, answer::no); };
  const bool never_entered = !entered.has_value() && entered.why_absent() == absence::not_applicable;
  const bool never_left = !left.has_value() && left.why_absent() == absence::not_applicable;
  if (never_entered) return no();
  if (entered.has_value() && left.has_value() && *left <= *entered) return no();
  if (entered.has_value() && applied.has_value() && *applied < *entered) return no();
  if (left.has_value() && applied.has_value() && *left <= *applied) return no();
  if (entered.has_value() && read.readings.pool_entry == pool_entry::preceding_year &&
      entered->year() >= round.label.number())
    return no();
  fact_set missing;
  absence why = absence::not_given;
  const auto needs = [&](const stated<date>& day, fact named) {
    if (day.has_value()) return;
    missing = missing | named;
    why = day.why_absent();
  };
  needs(applied, fact::application_day);
  needs(entered, fact::pool_entry);
  if (!never_left) needs(left, fact::pool_exit);
  return missing.empty() ? finding_of(condition::in_pool, answer::yes)
                         : finding_without(condition::in_pool, missing, why);
}

}  // namespace detail

/// The readings that bear on who may apply.
inline constexpr reading_set readings_of_eligibility{reading_id::pool_entry, reading_id::carrier_requirement,
                                                     reading_id::reapplication_bar};

/// Art. 7(1), 9, 10(1). May the cluster apply in this round (可否申报)? Meeting the conditions is not
/// recognition: the round is a race (赛马), art. 4.
[[nodiscard]] constexpr decision decide_may_apply(const application& made, const annual_round& round,
                                                  const measures& in_force) {
  const finding pooled =
      found_under(in_force, reading_set(reading_id::pool_entry),
                  [&](const measures& read) { return detail::in_pool(made, round, read); });
  return decision::all_of(condition::may_apply,
                          {pooled, decide_in_scope(made.area, made.leading_industry, round),
                           decide_carriers_satisfied(made.carriers, round, in_force),
                           decide_not_barred(made.earlier_revocation, made.applied, round.label, in_force)});
}

}  // namespace jiqun
