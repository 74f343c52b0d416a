// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/reasoning/decision.hpp"
#include "jiqun/rules/consecutive_failures.hpp"
#include "jiqun/rules/objections.hpp"
#include "jiqun/rules/publicity.hpp"
#include "jiqun/vocabulary/condition.hpp"
#include "jiqun/vocabulary/reading_id.hpp"

namespace jiqun {

/// Which readings can bear on whether a condition holds (相关解释选项), whatever the facts; for a condition
/// that follows from others, only those that do not come through them.
[[nodiscard]] constexpr reading_set readings_bearing_on(condition what) {
  switch (what) {
    case condition::own_area:
    case condition::by_competent_cities: return reading_set(reading_id::cross_city_recommendation);
    case condition::in_pool: return reading_set(reading_id::pool_entry);
    case condition::carriers_no_bar: return reading_set(reading_id::carrier_requirement);
    case condition::region_in_scope: return reading_set(reading_id::cross_city_scope);
    case condition::not_barred: return reading_set(reading_id::reapplication_bar);
    case condition::shown_on_official_website:
    case condition::shown_long_enough:
    case condition::final_list_shown:
    case condition::publicity_over: return readings_of_publicity;  // which of several rounds is looked at
    case condition::objection_in_time:
      return reading_set(reading_id::objection_time, reading_id::early_objection, reading_id::late_objection);
    case condition::objection_concerns_cluster: return reading_set(reading_id::objection_scope);
    case condition::objection_maintained: return reading_set(reading_id::withdrawn_objection);
    case condition::without_objection:
    case condition::objections_verified: return readings_of_objections;
    case condition::every_instalment_due:
    case condition::assessment_allows:
      return reading_set(reading_id::instalment_after_failure, reading_id::not_taken_part);
    case condition::use_permitted: return reading_set(reading_id::other_uses);
    case condition::two_years_not_passed: return readings_of_failures;
    case condition::fraud:
    case condition::breach_of_law: return reading_set(reading_id::attribution);
    case condition::proposal_publicised: return reading_set(reading_id::revocation_publicity);
    case condition::duty_to_revoke: return reading_set(reading_id::revocation_duty);
    case condition::competent:
    case condition::right_office:
    case condition::monitoring_in_order:
    case condition::to_be_monitored:
    case condition::carriers_satisfied:
    case condition::enough_carriers:
    case condition::national_carriers:
    case condition::provincial_carriers:
    case condition::only_round_of_year:
    case condition::in_scope:
    case condition::industry_in_scope:
    case condition::called:
    case condition::may_apply:
    case condition::applied:
    case condition::recommended:
    case condition::material_true:
    case condition::material_compliant:
    case condition::formal_letter:
    case condition::shortlisted:
    case condition::score_considered:
    case condition::experts_considered:
    case condition::direction_considered:
    case condition::on_shortlist:
    case condition::opening_in_order:
    case condition::publicity_completed:
    case condition::objection_stands:
    case condition::objection_admissible:
    case condition::no_objection_left:
    case condition::may_be_recognised:
    case condition::recognition_in_order:
    case condition::may_be_refused:
    case condition::recognition_not_open:
    case condition::nomination_permitted:
    case condition::from_title_holders:
    case condition::exception_in_principle:
    case condition::exception_reasoned:
    case condition::reason_not_demanded:
    case condition::support_eligible:
    case condition::provincial_or_above:
    case condition::newly_recognised:
    case condition::plan_in_order:
    case condition::paid_in_steps:
    case condition::instalment_due:
    case condition::within_budget:
    case condition::ground_for_revocation:
    case condition::revocation_in_order:
    case condition::procedure_followed:
    case condition::must_revoke:
    case condition::may_leave_title:
    case condition::title_held:
    case condition::in_force: break;
  }
  return {};
}

/// Which readings can bear on a decision: those of all its findings.
[[nodiscard]] constexpr reading_set readings_bearing_on(const decision& reasons) {
  reading_set all;
  for (const finding& step : reasons) all = all | readings_bearing_on(step.what);
  return all;
}

}  // namespace jiqun
