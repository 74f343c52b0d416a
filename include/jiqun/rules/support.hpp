// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/support.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"

#include <cstdint>
#include <optional>

namespace jiqun {

/// Art. 12. 新认定的省级以上先进制造业集群: is the cluster one that support is for? 以上 includes the
/// province (民法典 1259).
/// Unknown names the level, or whether the title is new, where it is not stated.
[[nodiscard]] constexpr decision decide_support_eligible(const supported_cluster& cluster) {
  finding level = finding_of(condition::provincial_or_above, answer::unknown);
  if (cluster.level().has_value()) {
    level.holds = answer_of(*cluster.level() >= title_level::provincial);
  } else {
    level.missing = fact::title_level;
    level.why_missing = cluster.level().why_absent();
  }
  return decision::all_of(
      condition::support_eligible,
      {level, finding_of(condition::newly_recognised, cluster.newly_recognised(), fact::newly_recognised)});
}

namespace detail {

/// Art. 12. 根据考核评价结果……分步到位: what the result of the latest assessment allows. What follows from a
/// year in which the cluster was not assessed the Measures do not say: for the department, unless having
/// stayed away is deemed a failure.
constexpr partial_answer allowed_by(const stated<assessment_outcome>& latest, const readings& read) {
  if (!latest.has_value()) return {fact::assessment_outcome, latest.why_absent()};
  const bool paid_after_failure = read.get<instalment_after_failure>() == instalment_after_failure::paid;
  switch (*latest) {
    case assessment_outcome::passed: return answer::yes;
    case assessment_outcome::failed: return answer_of(paid_after_failure);
    case assessment_outcome::pending:
      if (paid_after_failure) return answer::yes;  // whatever it brings
      return {fact::assessment_outcome, absence::unknown};
    case assessment_outcome::not_taken_part:
      if (read.get<not_taken_part>() == not_taken_part::failure) return answer_of(paid_after_failure);
      break;
    case assessment_outcome::not_held: break;
  }
  return {fact::discretion, absence::not_given};
}

constexpr partial_answer assessment_allows(const instalment& one, const measures& read) {
  return either(partial_answer(one.first(), fact::first_instalment),
                allowed_by(one.latest_assessment(), read.readings));
}

}  // namespace detail

/// Art. 12. Is an instalment due (可否拨付): for a cluster that support is for, as its assessment allows,
/// within the year's budget? The Measures name no amount, and no claw-back. Unknown names level, recognition,
/// order, assessment or budget where it is not stated and still matters, and the department's discretion
/// where the latest year brought no assessment.
[[nodiscard]] constexpr decision decide_instalment_due(const supported_cluster& cluster,
                                                       const instalment& one, const measures& in_force) {
  const finding assessed = noting_readings(in_force, [&](const measures& read) {
    return finding_of(condition::assessment_allows, detail::assessment_allows(one, read));
  });
  return decision::all_of(condition::instalment_due,
                          {decide_support_eligible(cluster), assessed,
                           finding_of(condition::within_budget, one.within_budget(), fact::budget)});
}

/// Art. 12. Is a plan of payment in order (资金拨付计划): for a cluster that support is for, in steps
/// (分步到位, so more than one), each step as its assessment allows and within its year's budget?
/// Unknown as the question of each instalment is.
/// @param plan  a range of instalments in their order; which of them is the first follows from it
template <class Instalments>
[[nodiscard]] constexpr decision decide_plan_in_order(const supported_cluster& cluster,
                                                      const Instalments& plan, const measures& in_force) {
  std::int32_t steps = 0;
  for (auto at = plan.begin(); at != plan.end(); ++at) ++steps;
  finding in_steps = finding_of(condition::paid_in_steps, answer_of(steps > 1));
  in_steps.figure = std::optional(measured{steps, 2});
  const finding all_due = noting_readings(in_force, [&](const measures& read) {
    partial_answer due = answer::yes;
    std::int32_t number_due = 0;
    bool each_known = true;
    bool first = true;
    for (instalment one : plan) {
      one = one.first(first);
      first = false;
      const partial_answer this_due =
          both(detail::assessment_allows(one, read), partial_answer(one.within_budget(), fact::budget));
      if (this_due.holds == answer::unknown) each_known = false;
      if (this_due.holds == answer::yes) ++number_due;
      due = both(due, this_due);
    }
    finding every = finding_of(condition::every_instalment_due, due);
    every.figure = std::optional(measured{each_known ? std::optional(number_due) : std::nullopt, steps});
    return every;
  });
  return decision::all_of(condition::plan_in_order, {decide_support_eligible(cluster), in_steps, all_due});
}

/// Art. 12. 用于支持集群公共服务活动、公共服务平台建设、企业实体项目等: may the money be used so? The three
/// named uses are permitted; 等 leaves the list open, so that another is for the department to say unless a
/// reading does.
[[nodiscard]] constexpr decision decide_use_permitted(const stated<support_use>& use,
                                                      const measures& in_force) {
  return noting_readings(in_force, [&](const measures& read) {
    const other_uses others = read.readings.get<other_uses>();
    if (others == other_uses::permitted) return finding_of(condition::use_permitted, answer::yes);
    if (!use.has_value())
      return finding_without(
          condition::use_permitted,
          fact_set(fact::use_of_support) |
              (others == other_uses::undetermined ? fact_set(fact::permitted_use) : fact_set()),
          use.why_absent());
    if (*use != support_use::other) return finding_of(condition::use_permitted, answer::yes);
    if (others == other_uses::not_permitted) return finding_of(condition::use_permitted, answer::no);
    return finding_without(condition::use_permitted, fact::permitted_use);
  });
}

}  // namespace jiqun
