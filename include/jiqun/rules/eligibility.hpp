// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/annual_round.hpp"
#include "jiqun/facts/application.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"
#include "jiqun/rules/carriers.hpp"
#include "jiqun/rules/pool.hpp"
#include "jiqun/rules/reapplication.hpp"
#include "jiqun/rules/round.hpp"

namespace jiqun {

/// Art. 7(1), 9, 10(1). May the cluster apply in this round (可否申报)? Meeting the conditions is not
/// recognition: the round is a race (赛马), art. 4.
/// Unknown names what is not stated and still matters: the call, days of the pool, scope, carriers, the last
/// revocation.
[[nodiscard]] constexpr decision decide_may_apply(const application& made, const annual_round& round,
                                                  const measures& in_force) {
  // 相关入库集群, 上年度入库集群: in the pool when it applied, and under the narrower reading on some day of
  // the year before the round too, in that stay or an earlier one.
  const finding pooled = noting_readings(in_force, [&](const measures& read) {
    const bool year_before = read.readings.get<pool_entry>() == pool_entry::preceding_year;
    const auto others = year_before ? detail::days_of_year(round.label().number() - 1) : detail::every_day;
    return finding_of(condition::in_pool, detail::in_pool(made.pool(), made.applied(), others));
  });
  return decision::all_of(
      condition::may_apply,
      {pooled, decide_in_scope(made.area(), made.leading_industry(), round, in_force),
       decide_carriers_satisfied(made.carriers(), round, in_force),
       decide_not_barred(made.earlier_revocation(), made.applied(), round.label(), in_force)});
}

}  // namespace jiqun
