// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/certainty.hpp"
#include "jiqun/calendar/holiday_notice.hpp"
#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/answer.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/period_length.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/vocabulary/act.hpp"
#include "jiqun/vocabulary/assessment_outcome.hpp"
#include "jiqun/vocabulary/condition.hpp"
#include "jiqun/vocabulary/fact.hpp"
#include "jiqun/vocabulary/office.hpp"
#include "wording/en/tongue.hpp"
#include "wording/entry.hpp"

namespace jiqun::en {

inline constexpr entry<answer> answer_words[] = {
    {answer::no, "no"},
    {answer::unknown, "unknown"},
    {answer::yes, "yes"},
};
constexpr const auto& entries_of(tongue, answer) { return answer_words; }

inline constexpr entry<condition> condition_words[] = {
    {condition::competent, "the actor is competent"},
    {condition::right_office, "done by the office that is competent"},
    {condition::own_area, "within its own area"},
    {condition::monitoring_in_order, "the monitoring is in order"},
    {condition::to_be_monitored, "the cluster is one to be monitored"},
    {condition::in_pool, "in the pool"},
    {condition::carriers_satisfied, "the carriers are enough, or were not asked for that year"},
    {condition::carriers_no_bar, "the number of carriers is no condition"},
    {condition::enough_carriers, "{} national or {} provincial innovation carriers"},
    {condition::national_carriers, "enough national carriers"},
    {condition::provincial_carriers, "enough provincial carriers"},
    {condition::only_round_of_year, "the only round of its year"},
    {condition::in_scope, "within the year's scope"},
    {condition::region_in_scope, "its region is in scope"},
    {condition::industry_in_scope, "its industry is in scope"},
    {condition::called, "the year's call was issued"},
    {condition::may_apply, "may apply"},
    {condition::not_barred, "not barred after a revocation"},
    {condition::applied, "applied"},
    {condition::recommended, "recommended"},
    {condition::material_true, "materials and data reviewed as true"},
    {condition::material_compliant, "materials and data reviewed as compliant"},
    {condition::formal_letter, "recommended by formal letter"},
    {condition::by_competent_cities, "recommended by the city or cities competent"},
    {condition::shortlisted, "shortlisted as the Measures ask"},
    {condition::score_considered, "the quantitative score was considered"},
    {condition::experts_considered, "the experts' review was considered"},
    {condition::direction_considered, "direction and layout were considered"},
    {condition::on_shortlist, "the shortlist names the cluster"},
    {condition::opening_in_order, "the publicity was opened in order"},
    {condition::publicity_completed, "the publicity was completed"},
    {condition::shown_on_official_website, "shown on the department's official website"},
    {condition::shown_long_enough, "shown for the whole period of {}"},
    {condition::final_list_shown, "the list shown is the final one"},
    {condition::objection_stands, "the objection must be reckoned with"},
    {condition::objection_in_time, "raised in time"},
    {condition::objection_admissible, "in the form that the notice asks for"},
    {condition::objection_concerns_cluster, "holds up this cluster"},
    {condition::objection_maintained, "not lapsed by withdrawal"},
    {condition::no_objection_left, "no objection is left"},
    {condition::without_objection, "there is no objection"},
    {condition::objections_verified, "objections were verified and the cluster conforms"},
    {condition::may_be_recognised, "may be recognised"},
    {condition::publicity_over, "the publicity is over"},
    {condition::recognition_in_order, "the recognition is in order"},
    {condition::may_be_refused, "the cluster may be refused"},
    {condition::recognition_not_open, "recognition is not open"},
    {condition::nomination_permitted, "may be nominated for the national level"},
    {condition::from_title_holders, "comes from the holders of the provincial title"},
    {condition::exception_in_principle, "\"in principle\" allows for exceptions"},
    {condition::exception_reasoned, "a reason for the exception is on record"},
    {condition::reason_not_demanded, "the Measures ask for no reason"},
    {condition::support_eligible, "support is for this cluster"},
    {condition::provincial_or_above, "of provincial level or above"},
    {condition::newly_recognised, "newly recognised"},
    {condition::plan_in_order, "the plan of payment is in order"},
    {condition::paid_in_steps, "paid in steps"},
    {condition::every_instalment_due, "every instalment is due"},
    {condition::instalment_due, "the instalment is due"},
    {condition::assessment_allows, "the assessment allows it"},
    {condition::within_budget, "within the year's budget"},
    {condition::use_permitted, "the use is permitted"},
    {condition::ground_for_revocation, "a ground for revocation is established"},
    {condition::two_years_not_passed, "{} consecutive years not passed"},
    {condition::fraud, "fraud"},
    {condition::breach_of_law, "breach of law"},
    {condition::revocation_in_order, "the revocation is in order"},
    {condition::procedure_followed, "after the procedure"},
    {condition::proposal_publicised, "the proposal was made public first"},
    {condition::must_revoke, "the title must be revoked"},
    {condition::duty_to_revoke, "a ground obliges the department to revoke"},
    {condition::may_leave_title, "the title may be left in place"},
    {condition::title_held, "holds the provincial title"},
    {condition::in_force, "the Measures are in force"},
};
constexpr const auto& entries_of(tongue, condition) { return condition_words; }

inline constexpr entry<fact> fact_words[] = {
    {fact::official_website, "whether it stood on the official website"},
    {fact::final_list, "whether the list shown is the final one"},
    {fact::closing_day, "the day on which the publicity closed"},
    {fact::working_days, "a holiday arrangement that is not announced"},
    {fact::assessment_outcome, "the outcome of the assessment"},
    {fact::competent_office, "who is competent: the Measures do not say, the department interprets"},
    {fact::acting_office, "which office acted"},
    {fact::acting_city, "which city acted"},
    {fact::pool_entry, "when it entered the pool"},
    {fact::pool_exit, "when it left the pool"},
    {fact::application_day, "when it applied"},
    {fact::national_carriers, "the number of national carriers"},
    {fact::provincial_carriers, "the number of provincial carriers"},
    {fact::call, "whether the year's call was issued"},
    {fact::call_on_carriers, "what the year's call says of carriers"},
    {fact::regions_of_call, "the regions of the year's call"},
    {fact::industries_of_call, "the industries of the year's call"},
    {fact::leading_industry, "the cluster's leading industry"},
    {fact::revocation_day, "when an earlier title was revoked"},
    {fact::applying, "whether the cluster applied"},
    {fact::preliminary_truth, "the city's finding on truth"},
    {fact::preliminary_compliance, "the city's finding on compliance"},
    {fact::formal_letter, "whether there is a formal letter"},
    {fact::recommending_cities, "which cities recommended"},
    {fact::score, "whether the score was considered"},
    {fact::expert_review, "whether the experts' review was considered"},
    {fact::direction, "whether direction and layout were considered"},
    {fact::shortlist, "whether the shortlist names the cluster"},
    {fact::objection_day, "when the objection was raised"},
    {fact::objection_hour, "at what time of the last day the objection came"},
    {fact::objection_form, "whether the objection meets the form"},
    {fact::objection_target, "whom the objection concerns"},
    {fact::withdrawal, "whether the objection was withdrawn"},
    {fact::verification, "the outcome of verifying the objection"},
    {fact::provincial_title, "whether it holds the provincial title"},
    {fact::title_level, "the level of the title"},
    {fact::newly_recognised, "whether the title is newly recognised"},
    {fact::nomination_reason, "whether a reason for the exception is on record"},
    {fact::first_instalment, "whether it is the first instalment"},
    {fact::budget, "whether it is within the year's budget"},
    {fact::use_of_support, "what the money is used for"},
    {fact::permitted_use, "whether that use is permitted: for the department to say"},
    {fact::misconduct_established, "whether an authority established the act"},
    {fact::misconduct_attribution, "whether the finding attributes it to the cluster"},
    {fact::misconduct_actor, "whose act it was"},
    {fact::deciding_office, "whether the department decided"},
    {fact::procedure, "whether the procedure was followed"},
    {fact::proposal_publicity, "whether the proposal was made public"},
    {fact::discretion, "the department's discretion"},
    {fact::title_end, "whether and when the title ended"},
};
constexpr const auto& entries_of(tongue, fact) { return fact_words; }

inline constexpr entry<act> act_words[] = {
    {act::guide, "guide the cultivation"},
    {act::cultivate, "cultivate"},
    {act::assess, "assess"},
    {act::keep_pool, "keep the pool"},
    {act::monitor, "monitor"},
    {act::plan_development, "plan the development"},
    {act::fix_scope, "fix the year's scope"},
    {act::call, "call for applications"},
    {act::organise_applications, "organise the applications"},
    {act::apply, "apply"},
    {act::review_materials, "review the materials"},
    {act::recommend, "recommend"},
    {act::review, "review"},
    {act::draw_up_shortlist, "draw up the shortlist"},
    {act::publicise, "make public"},
    {act::verify_objection, "verify an objection"},
    {act::recognise, "recognise"},
    {act::nominate_nationally, "nominate for the national level"},
    {act::grant_support, "grant support"},
    {act::give_priority, "give priority"},
    {act::revoke, "revoke"},
    {act::interpret, "interpret"},
};
constexpr const auto& entries_of(tongue, act) { return act_words; }

inline constexpr entry<office> office_words[] = {
    {office::cluster, "the cluster"},
    {office::place_of_cluster, "the place of the cluster"},
    {office::city_department, "the city's department"},
    {office::provincial_department, "the provincial department"},
};
constexpr const auto& entries_of(tongue, office) { return office_words; }

inline constexpr entry<absence> absence_words[] = {
    {absence::not_given, "not given"},
    {absence::unknown, "given as unknown"},
    {absence::not_applicable, "given as not applicable"},
};
constexpr const auto& entries_of(tongue, absence) { return absence_words; }

inline constexpr entry<certainty> certainty_words[] = {
    {certainty::not_announced, "not announced"},
    {certainty::provisional, "provisional"},
    {certainty::settled, "settled"},
};
constexpr const auto& entries_of(tongue, certainty) { return certainty_words; }

inline constexpr entry<day_kind> day_kind_words[] = {
    {day_kind::weekday, "working day (weekday)"},   {day_kind::weekend, "rest day (weekend)"},
    {day_kind::weekday_off, "day off (a weekday)"}, {day_kind::weekend_off, "day off (a weekend day)"},
    {day_kind::make_up_day, "make-up working day"},
};
constexpr const auto& entries_of(tongue, day_kind) { return day_kind_words; }

inline constexpr entry<festival> festival_words[] = {
    {festival::not_named, ""},
    {festival::new_year, "New Year"},
    {festival::spring_festival, "Spring Festival"},
    {festival::qingming, "Qingming"},
    {festival::labour_day, "Labour Day"},
    {festival::dragon_boat, "Dragon Boat Festival"},
    {festival::mid_autumn, "Mid-Autumn Festival"},
    {festival::national_day, "National Day"},
    {festival::mid_autumn_and_national_day, "Mid-Autumn Festival and National Day"},
    {festival::national_day_and_mid_autumn, "National Day and Mid-Autumn Festival"},
    {festival::victory_anniversary, "70th anniversary of victory"},
};
constexpr const auto& entries_of(tongue, festival) { return festival_words; }

inline constexpr entry<day_unit> day_unit_words[] = {
    {day_unit::working, "working days"},
    {day_unit::calendar, "calendar days"},
};
constexpr const auto& entries_of(tongue, day_unit) { return day_unit_words; }

inline constexpr entry<opening_day> opening_day_words[] = {
    {opening_day::counted, "opening day counted"},
    {opening_day::excluded, "opening day not counted"},
};
constexpr const auto& entries_of(tongue, opening_day) { return opening_day_words; }

inline constexpr entry<assessment_outcome> assessment_outcome_words[] = {
    {assessment_outcome::passed, "passed"},     {assessment_outcome::failed, "failed"},
    {assessment_outcome::not_held, "not held"}, {assessment_outcome::not_taken_part, "not taken part"},
    {assessment_outcome::pending, "pending"},
};
constexpr const auto& entries_of(tongue, assessment_outcome) { return assessment_outcome_words; }

inline constexpr entry<weekday> weekday_words[] = {
    {weekday::sunday, "Sunday"},       {weekday::monday, "Monday"},     {weekday::tuesday, "Tuesday"},
    {weekday::wednesday, "Wednesday"}, {weekday::thursday, "Thursday"}, {weekday::friday, "Friday"},
    {weekday::saturday, "Saturday"},
};
constexpr const auto& entries_of(tongue, weekday) { return weekday_words; }

}  // namespace jiqun::en
