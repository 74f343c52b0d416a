// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/decision.hpp"
#include "jiqun/facts/support.hpp"
#include "jiqun/measures/found_under.hpp"
#include "jiqun/measures/measures.hpp"

namespace jiqun {

/// The readings that bear on support.
inline constexpr reading_set readings_of_support{reading_id::instalment_after_failure,
                                                 reading_id::other_uses};

/// Art. 12. 新认定的省级以上先进制造业集群: is the cluster one that support is for? 以上 includes the
/// province (民法典 1259).
[[nodiscard]] constexpr decision decide_support_eligible(const support_request& request) {
  finding level = finding_of(condition::provincial_or_above, answer::unknown);
  if (request.level.has_value()) {
    level.holds = answer_of(*request.level >= title_level::provincial);
  } else {
    level.missing = fact::title_level;
    level.why_missing = request.level.why_absent();
  }
  return decision::all_of(
      condition::support_eligible,
      {level, finding_of(condition::newly_recognised, request.newly_recognised, fact::newly_recognised)});
}

namespace detail {

/// Art. 12. 根据考核评价结果……分步到位. What follows from a
/// year in which the cluster was not assessed the Measures do not say: for the department.
constexpr finding assessment_allows(const support_request& request, const measures& read) {
  if (request.first_instalment) return finding_of(condition::assessment_allows, answer::yes);
  if (!request.latest_assessment.has_value())
    return finding_without(condition::assessment_allows, fact::assessment_outcome,
                           request.latest_assessment.why_absent());
  const bool paid = read.readings.instalment_after_failure == instalment_after_failure::paid;
  switch (*request.latest_assessment) {
    case assessment_outcome::passed: return finding_of(condition::assessment_allows, answer::yes);
    case assessment_outcome::failed: return finding_of(condition::assessment_allows, answer_of(paid));
    case assessment_outcome::pending:
      if (paid) return finding_of(condition::assessment_allows, answer::yes);  // whatever it brings
      return finding_without(condition::assessment_allows, fact::assessment_outcome, absence::unknown);
    case assessment_outcome::not_held:
    case assessment_outcome::not_taken_part: break;
  }
  return finding_without(condition::assessment_allows, fact::discretion);
}

}  // namespace detail

/// Art. 12. Is an instalment due (可否拨付): for a cluster that support is for, as its assessment allows,
/// within the year's budget? The Measures name no amount, and no claw-back.
[[nodiscard]] constexpr decision decide_instalment_due(const support_request& request,
                                                       const measures& in_force) {
  const finding assessed =
      found_under(in_force, reading_set(reading_id::instalment_after_failure),
                  [&](const measures& read) { return detail::assessment_allows(request, read); });
  return decision::all_of(condition::instalment_due,
                          {decide_support_eligible(request), assessed,
                           finding_of(condition::within_budget, request.within_budget, fact::budget)});
}

/// Art. 12. 用于支持集群公共服务活动、公共服务平台建设、企业实体项目等: may the money be used so? The three
/// named uses are permitted; 等 leaves the list open, so that another is for the department to say unless a
/// reading does.
[[nodiscard]] constexpr decision decide_use_permitted(const stated<support_use>& use,
                                                      const measures& in_force) {
  return found_under(in_force, reading_set(reading_id::other_uses), [&](const measures& read) {
    const other_uses others = read.readings.other_uses;
    if (others == other_uses::permitted) return finding_of(condition::use_permitted, answer::yes);
    if (!use.has_value())
      return finding_without(condition::use_permitted,
                             fact_set(fact::use_of_support) |
                                 (others == other_uses::undetermined ? fact::permitted_use : fact::none),
                             use.why_absent());
    if (*use != support_use::other) return finding_of(condition::use_permitted, answer::yes);
    if (others == other_uses::not_permitted) return finding_of(condition::use_permitted, answer::no);
    return finding_without(condition::use_permitted, fact::permitted_use);
  });
}

}  // namespace jiqun
