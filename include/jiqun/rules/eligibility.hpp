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

/// In the pool on a day: entered by then, and not left by then. Leaving takes effect on its day.
constexpr finding in_pool_on(const pool_membership& pool, date day) {
  const auto& [entered, left] = pool;
  if (!entered.has_value()) {
    if (entered.why_absent() == absence::not_applicable) return finding_of(condition::in_pool, answer::no);
    // One that left before the day is not in the pool, whenever it entered.
    if (left.has_value() && *left <= day) return finding_of(condition::in_pool, answer::no);
    return finding_without(condition::in_pool, fact::pool_entry, entered.why_absent());
  }
  if (day < *entered) return finding_of(condition::in_pool, answer::no);
  if (left.has_value()) return finding_of(condition::in_pool, answer_of(day < *left));
  if (left.why_absent() == absence::not_applicable) return finding_of(condition::in_pool, answer::yes);
  return finding_without(condition::in_pool, fact::pool_exit, left.why_absent());
}

/// Art. 9, 10(1). 相关入库集群, 上年度入库集群: in the pool when it applied, or in the year before the round.
constexpr finding in_pool(const application& made, const annual_round& round, const measures& read) {
  if (!made.applied.has_value()) {
    if (!made.pool.entered.has_value() && made.pool.entered.why_absent() == absence::not_applicable)
      return finding_of(condition::in_pool, answer::no);
    return finding_without(condition::in_pool, fact::application_day, made.applied.why_absent());
  }
  finding step = in_pool_on(made.pool, *made.applied);
  if (read.readings.pool_entry == pool_entry::at_application || step.holds == answer::no) return step;
  const auto& entered = made.pool.entered;
  if (!entered.has_value()) return step;
  if (entered->year() >= round.label.number()) return finding_of(condition::in_pool, answer::no);
  return step;
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
                           decide_not_barred(made.earlier_revocation, made.applied, in_force)});
}

}  // namespace jiqun
