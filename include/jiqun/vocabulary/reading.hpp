// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"
#include "jiqun/vocabulary/citation.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace jiqun {

// Where the Measures are silent and a choice turns an answer: a reading (解释选项). One enum for each, its
// choices, the library's default first; the department interprets the Measures (art. 15) and may decide
// otherwise. reading_table below says what they are called, docs/readings.md why they are there.

/// Art. 10(3): whether the opening day of a period is its first day (open point 16). Practice counts it, the
/// general law (民法典 201) does not.
enum class opening_day : std::uint8_t { counted, excluded };

/// Art. 14: the first year whose assessment counts for a title (open point 39).
enum class first_assessable_year : std::uint8_t { next_year, year_of_title };

/// Art. 16: whether a failure in a year before the Measures took force counts (open point 41).
enum class before_effect : std::uint8_t { not_counted, counted };

/// Art. 14: a year in which the province held no assessment (open points 34 and 35).
enum class year_not_held : std::uint8_t { breaks, skipped };

/// Art. 14: a cluster that did not take part in a year's assessment (open point 36).
enum class not_taken_part : std::uint8_t { not_a_failure, failure, skipped };

/// Art. 4, 10(1): who recommends a cluster that lies in several cities (open point 1).
enum class cross_city_recommendation : std::uint8_t { lead_city, each_city };

/// Art. 9: when a cluster that lies in several cities is within a call's regions (open point 1).
enum class cross_city_scope : std::uint8_t { lead_city, any_city, every_city };

/// Art. 14: whether assessments in the pool, before the title, count (open point 5).
enum class pool_assessments : std::uint8_t { not_counted, counted };

/// Art. 7(1): the force of "at least one national or three provincial carriers" (open point 7).
enum class carrier_requirement : std::uint8_t { direction_only, gate_at_application, set_by_call };

/// Art. 9, 10(1): since when a cluster must be in the pool to apply (open point 12).
enum class pool_entry : std::uint8_t { at_application, preceding_year };

/// Art. 10(3): a publicity that was interrupted (open point 20).
enum class interruption : std::uint8_t { suspends, restarts, ignored };

/// Art. 10(3): whether a corrected list needs a publicity of its own (open point 20).
enum class corrected_list : std::uint8_t { shown_anew, same_window };

/// Art. 10(3): the day that decides whether an objection is in time (open point 22).
enum class objection_time : std::uint8_t { received, sent };

/// Art. 10(3): an objection raised before the publicity opened (open point 24).
enum class early_objection : std::uint8_t { counted, not_counted };

/// Art. 10(3): an objection raised after the publicity closed (open points 22, 24).
enum class late_objection : std::uint8_t { not_counted, counted };

/// Art. 10(3): whom an objection holds up (open point 26).
enum class objection_scope : std::uint8_t { per_cluster, whole_list };

/// Art. 10(3): an objection that its author withdrew (open point 28).
enum class withdrawn_objection : std::uint8_t { lapses, still_verified };

/// Art. 12: an instalment after a failed assessment (open point 33).
enum class instalment_after_failure : std::uint8_t { withheld, paid };

/// Art. 12: a use of the money that 等 leaves open (open point 33).
enum class other_uses : std::uint8_t { undetermined, permitted, not_permitted };

/// Art. 14: whether assessments under an earlier title count (open point 42).
enum class earlier_title : std::uint8_t { not_counted, counted };

/// Art. 14: whose misconduct counts (open point 45).
enum class attribution : std::uint8_t { as_found, applicant_too, any_member };

/// Art. 14: whether a proposed revocation is made public first (open point 47).
enum class revocation_publicity : std::uint8_t { not_required, required };

/// Art. 14: whether the department must revoke once the ground is established (open point 48).
enum class revocation_duty : std::uint8_t { mandatory, discretionary };

/// Art. 14: from when a revocation has effect (open point 49).
enum class revocation_effect : std::uint8_t { decision_day, start_of_failing_year };

/// Art. 14: whether a cluster whose title was revoked may apply again (open point 51).
enum class reapplication_bar : std::uint8_t { none, next_round, three_years, five_years };

/// Art. 16: which text governs what straddles an amendment (open point 57).
enum class governing_text : std::uint8_t { day_of_event, start_of_procedure };

/// Every reading, by what it decides. The type of its choices bears the same name.
enum class reading_id : std::uint8_t {
  opening_day,
  first_assessable_year,
  before_effect,
  year_not_held,
  not_taken_part,
  cross_city_recommendation,
  cross_city_scope,
  pool_assessments,
  carrier_requirement,
  pool_entry,
  interruption,
  corrected_list,
  objection_time,
  early_objection,
  late_objection,
  objection_scope,
  withdrawn_objection,
  instalment_after_failure,
  other_uses,
  earlier_title,
  attribution,
  revocation_publicity,
  revocation_duty,
  revocation_effect,
  reapplication_bar,
  governing_text,
};

namespace detail {

/// How the compiler spells the type; stands for it where a row cannot have a type.
template <class Type>
constexpr std::string_view spelling_of() {
  return __PRETTY_FUNCTION__;
}

}  // namespace detail

/// One row of the table of readings: the question that it decides, where the text leaves it open, and what
/// may be chosen.
struct reading_row {
  static constexpr std::size_t most_choices = 4;
  struct choice {
    std::string_view key;   ///< breaks
    std::string_view term;  ///< 中断连续
  };
  struct provisions {
    citation source;                 ///< the provision that leaves the choice open
    std::optional<citation> also{};  ///< a second one that is applied by it
  };

  reading_id id{};
  std::string_view key;   ///< year_not_held
  std::string_view term;  ///< 未开展考核的年度如何看待
  citation source{};
  std::optional<citation> also{};
  std::array<choice, most_choices> choices{};  ///< in the order of their enum, the default first
  std::size_t choice_count = 0;
  std::string_view type{};  ///< whose choices they are: see reading_of

  /// A row that names every choice of the enum; another one does not compile.
  template <class Choice, std::size_t Choices>
  [[nodiscard]] static constexpr reading_row of(reading_id id, std::string_view key, std::string_view term,
                                                provisions where, const named<Choice> (&choices)[Choices]) {
    static_assert(Choices >= 2 && Choices <= most_choices);
    if (!is_table(choices)) throw "the choices are not those of the enum";
    // In one piece: g++ 9 does not take a row that was changed after it was made for a constant.
    std::array<choice, most_choices> all{};
    for (std::size_t i = 0; i < Choices; ++i) all[i] = {choices[i].key, choices[i].term};
    return {id, key, term, where.source, where.also, all, Choices, detail::spelling_of<Choice>()};
  }

  /// Which of its choices has that key, or none.
  [[nodiscard]] constexpr std::optional<std::size_t> choice_called(std::string_view called) const {
    for (std::size_t one = 0; one < choice_count; ++one)
      if (choices[one].key == called) return one;
    return std::nullopt;
  }
};
inline constexpr reading_row reading_table[] = {
    reading_row::of<opening_day>(
        reading_id::opening_day, "opening_day", "公示起始日是否计入期间", {art(10, 3)},
        {{opening_day::counted, "counted", "计入"}, {opening_day::excluded, "excluded", "不计入"}}),
    reading_row::of<first_assessable_year>(
        reading_id::first_assessable_year, "first_assessable_year", "首个考核年度", {art(14)},
        {{first_assessable_year::next_year, "next_year", "称号起始的次年"},
         {first_assessable_year::year_of_title, "year_of_title", "称号起始当年"}}),
    reading_row::of<before_effect>(
        reading_id::before_effect, "before_effect", "施行前年度的考核是否计入", {art(16), art(14)},
        {{before_effect::not_counted, "not_counted", "不计入"}, {before_effect::counted, "counted", "计入"}}),
    reading_row::of<year_not_held>(
        reading_id::year_not_held, "year_not_held", "未开展考核的年度如何看待", {art(14)},
        {{year_not_held::breaks, "breaks", "中断连续"}, {year_not_held::skipped, "skipped", "跳过,不中断"}}),
    reading_row::of<not_taken_part>(
        reading_id::not_taken_part, "not_taken_part", "未参加考核如何看待", {art(14)},
        {{not_taken_part::not_a_failure, "not_a_failure", "不视为未通过,中断连续"},
         {not_taken_part::failure, "failure", "视为未通过"},
         {not_taken_part::skipped, "skipped", "跳过,不中断"}}),
    reading_row::of<cross_city_recommendation>(
        reading_id::cross_city_recommendation, "cross_city_recommendation", "跨市集群由谁推荐",
        {art(4), art(10, 1)},
        {{cross_city_recommendation::lead_city, "lead_city", "核心承载地所在市"},
         {cross_city_recommendation::each_city, "each_city", "所涉各市均须推荐"}}),
    reading_row::of<cross_city_scope>(reading_id::cross_city_scope, "cross_city_scope",
                                      "跨市集群何时在区域范围内", {art(9), art(10, 1)},
                                      {{cross_city_scope::lead_city, "lead_city", "核心承载地在范围内"},
                                       {cross_city_scope::any_city, "any_city", "所涉任一市在范围内"},
                                       {cross_city_scope::every_city, "every_city", "所涉各市均在范围内"}}),
    reading_row::of<pool_assessments>(reading_id::pool_assessments, "pool_assessments",
                                      "入库期间的考核是否计入连续两年", {art(14), art(5)},
                                      {{pool_assessments::not_counted, "not_counted", "不计入"},
                                       {pool_assessments::counted, "counted", "计入"}}),
    reading_row::of<carrier_requirement>(
        reading_id::carrier_requirement, "carrier_requirement", "技术创新载体数量是否为申报门槛",
        {art(7, 1), art(10, 1)},
        {{carrier_requirement::direction_only, "direction_only", "仅为培育建设方向"},
         {carrier_requirement::gate_at_application, "gate_at_application", "为申报门槛"},
         {carrier_requirement::set_by_call, "set_by_call", "以当年申报通知为准"}}),
    reading_row::of<pool_entry>(reading_id::pool_entry, "pool_entry", "须何时已入库", {art(10, 1), art(9)},
                                {{pool_entry::at_application, "at_application", "申报时在库"},
                                 {pool_entry::preceding_year, "preceding_year",
                                  "申报时在库,且上年度曾在库"}}),
    reading_row::of<interruption>(reading_id::interruption, "interruption", "公示中断如何计算", {art(10, 3)},
                                  {{interruption::suspends, "suspends", "中断期间不计,恢复后续计"},
                                   {interruption::restarts, "restarts", "恢复后重新计算"},
                                   {interruption::ignored, "ignored", "不影响"}}),
    reading_row::of<corrected_list>(reading_id::corrected_list, "corrected_list", "名单更正后是否须重新公示",
                                    {art(10, 3)},
                                    {{corrected_list::shown_anew, "shown_anew", "须重新公示"},
                                     {corrected_list::same_window, "same_window", "原公示有效"}}),
    reading_row::of<objection_time>(
        reading_id::objection_time,
        "objection_time", "异议以收到还是发出为准", {art(10, 3)},
        {{objection_time::received, "received", "收到之日"}, {objection_time::sent, "sent", "发出之日"}}),
    reading_row::of<early_objection>(reading_id::early_objection, "early_objection",
                                     "公示前提出的异议是否算数", {art(10, 3)},
                                     {{early_objection::counted, "counted", "算数"},
                                      {early_objection::not_counted, "not_counted", "不算数"}}),
    reading_row::of<late_objection>(reading_id::late_objection, "late_objection", "超期异议是否受理",
                                    {art(10, 3)},
                                    {{late_objection::not_counted, "not_counted", "不予受理"},
                                     {late_objection::counted, "counted", "仍予受理"}}),
    reading_row::of<objection_scope>(reading_id::objection_scope, "objection_scope", "异议影响的范围",
                                     {art(10, 3)},
                                     {{objection_scope::per_cluster, "per_cluster", "仅所涉集群"},
                                      {objection_scope::whole_list, "whole_list", "整个名单"}}),
    reading_row::of<withdrawn_objection>(
        reading_id::withdrawn_objection,
        "withdrawn_objection", "撤回的异议是否仍须核实", {art(10, 3)},
        {{withdrawn_objection::lapses, "lapses", "不再核实"},
         {withdrawn_objection::still_verified, "still_verified", "仍须核实"}}),
    reading_row::of<instalment_after_failure>(reading_id::instalment_after_failure,
                                              "instalment_after_failure", "未通过考核是否拨付下一期",
                                              {art(12)},
                                              {{instalment_after_failure::withheld, "withheld", "不拨付"},
                                               {instalment_after_failure::paid, "paid", "照常拨付"}}),
    reading_row::of<other_uses>(reading_id::other_uses, "other_uses", "三项用途之外是否允许", {art(12)},
                                {{other_uses::undetermined, "undetermined", "待省厅解释"},
                                 {other_uses::permitted, "permitted", "允许"},
                                 {other_uses::not_permitted, "not_permitted", "不允许"}}),
    reading_row::of<earlier_title>(
        reading_id::earlier_title,
        "earlier_title", "前一称号期间的考核是否计入", {art(14)},
        {{earlier_title::not_counted, "not_counted", "不计入"}, {earlier_title::counted, "counted", "计入"}}),
    reading_row::of<attribution>(reading_id::attribution, "attribution", "谁的行为构成事由", {art(14)},
                                 {{attribution::as_found, "as_found", "以认定归于集群本身的为准"},
                                  {attribution::applicant_too, "applicant_too", "申报主体的亦计"},
                                  {attribution::any_member, "any_member",
                                   "申报主体、促进组织和集群内任一企业的亦计"}}),
    reading_row::of<revocation_publicity>(reading_id::revocation_publicity, "revocation_publicity",
                                          "拟撤销是否须先公示", {art(14)},
                                          {{revocation_publicity::not_required, "not_required", "不要求"},
                                           {revocation_publicity::required, "required", "要求"}}),
    reading_row::of<revocation_duty>(reading_id::revocation_duty, "revocation_duty", "事由成立是否应当撤销",
                                     {art(14)},
                                     {{revocation_duty::mandatory, "mandatory", "应当撤销"},
                                      {revocation_duty::discretionary, "discretionary", "可以裁量"}}),
    reading_row::of<revocation_effect>(
        reading_id::revocation_effect,
        "revocation_effect", "撤销自何时生效", {art(14)},
        {{revocation_effect::decision_day, "decision_day", "作出决定之日"},
         {revocation_effect::start_of_failing_year, "start_of_failing_year", "未通过考核年度的1月1日"}}),
    reading_row::of<reapplication_bar>(reading_id::reapplication_bar, "reapplication_bar",
                                       "撤销后何时可再申报", {art(14), art(10, 1)},
                                       {{reapplication_bar::none, "none", "不限制"},
                                        {reapplication_bar::next_round, "next_round", "撤销次年起"},
                                        {reapplication_bar::three_years, "three_years", "撤销满三年"},
                                        {reapplication_bar::five_years, "five_years", "撤销满五年"}}),
    reading_row::of<governing_text>(
        reading_id::governing_text,
        "governing_text", "跨越修订的事项适用何版本", {art(16)},
        {{governing_text::day_of_event, "day_of_event", "事项发生之日的版本"},
         {governing_text::start_of_procedure, "start_of_procedure", "程序开始之日的版本"}}),
};
static_assert(is_table(reading_table));
constexpr const auto& table_of(reading_id) { return reading_table; }

using reading_set = set_of<reading_id>;

namespace detail {

template <class Choice>
constexpr std::optional<reading_id> find_reading() {
  for (const reading_row& row : reading_table)
    if (row.type == spelling_of<Choice>()) return row.id;
  return std::nullopt;
}

}  // namespace detail

/// The reading that a choice is one of: reading_of<year_not_held> is reading_id::year_not_held. Of any other
/// type it is no constant.
template <class Choice>
inline constexpr reading_id reading_of = detail::find_reading<Choice>().value();

/// What programs call a choice: breaks. Throws invalid_fact (flaw::no_such_choice).
template <class Choice>
[[nodiscard]] constexpr std::string_view key_of_choice(Choice chosen) {
  constexpr const reading_row& row = row_of(reading_of<Choice>);
  const auto place = static_cast<std::size_t>(chosen);
  if (row.choice_count <= place) throw invalid_fact(flaw::no_such_choice, static_cast<std::int64_t>(place));
  return row.choices[place].key;
}

}  // namespace jiqun
