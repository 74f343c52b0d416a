// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/figure.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace jiqun {

/// What a finding is about (要件), in the order of the articles. Closed: every printer must word each of
/// them.
enum class condition : std::uint8_t {
  competent,
  right_office,
  own_area,
  monitoring_in_order,
  to_be_monitored,
  in_pool,
  carriers_satisfied,
  carriers_no_bar,
  enough_carriers,
  national_carriers,
  provincial_carriers,
  only_round_of_year,
  in_scope,
  region_in_scope,
  industry_in_scope,
  called,
  may_apply,
  not_barred,
  applied,
  recommended,
  material_true,
  material_compliant,
  formal_letter,
  by_competent_cities,
  shortlisted,
  score_considered,
  experts_considered,
  direction_considered,
  on_shortlist,
  opening_in_order,
  publicity_completed,
  shown_on_official_website,
  shown_long_enough,
  final_list_shown,
  objection_stands,
  objection_in_time,
  objection_admissible,
  objection_concerns_cluster,
  objection_maintained,
  no_objection_left,
  without_objection,
  objections_verified,
  may_be_recognised,
  publicity_over,
  recognition_in_order,
  may_be_refused,
  recognition_not_open,
  nomination_permitted,
  from_title_holders,
  exception_in_principle,
  exception_reasoned,
  reason_not_demanded,
  support_eligible,
  provincial_or_above,
  newly_recognised,
  plan_in_order,
  paid_in_steps,
  every_instalment_due,
  instalment_due,
  assessment_allows,
  within_budget,
  use_permitted,
  ground_for_revocation,
  two_years_not_passed,
  fraud,
  breach_of_law,
  revocation_in_order,
  procedure_followed,
  proposal_publicised,
  must_revoke,
  duty_to_revoke,
  may_leave_title,
  title_held,
  in_force,
};

struct condition_row {
  condition id{};
  std::string_view key;
  std::string_view term;           ///< with {} where a figure of the Measures stands
  citation source{};               ///< where the Measures speak of it
  std::optional<citation> also{};  ///< a second place, or where what they say rests on it
  set_of<figure> figures{};        ///< those that its words speak of, in order
};
inline constexpr condition_row condition_table[] = {
    {condition::competent, "competent", "有权作出该行为", art(4)},
    {condition::right_office, "right_office", "由规定的机关作出", art(4)},
    {condition::own_area, "own_area", "在本地区范围内", art(4), art(6)},
    {condition::monitoring_in_order, "monitoring_in_order", "调度合乎规定", art(5)},
    {condition::to_be_monitored, "to_be_monitored", "属于调度对象", art(4)},
    {condition::in_pool, "in_pool", "为入库集群", art(10, 1), art(5)},
    {condition::carriers_satisfied, "carriers_satisfied", "载体数量符合要求或当年未作要求", art(7, 1),
     art(10, 1)},
    {condition::carriers_no_bar, "carriers_no_bar", "载体数量不作为申报门槛", art(7, 1)},
    {condition::enough_carriers,
     "enough_carriers",
     "至少{}家国家级或{}家省级技术创新载体",
     art(7, 1),
     std::nullopt,
     {figure::national_carriers, figure::provincial_carriers}},
    {condition::national_carriers, "national_carriers", "国家级技术创新载体数量达到要求", art(7, 1)},
    {condition::provincial_carriers, "provincial_carriers", "省级技术创新载体数量达到要求", art(7, 1)},
    {condition::only_round_of_year, "only_round_of_year", "当年度首次评定", art(9), art(4)},
    {condition::in_scope, "in_scope", "在当年度申报范围内", art(9), art(10, 1)},
    {condition::region_in_scope, "region_in_scope", "区域在申报范围内", art(9)},
    {condition::industry_in_scope, "industry_in_scope", "产业领域在申报范围内", art(9)},
    {condition::called, "called", "申报通知已发布", art(10, 1)},
    {condition::may_apply, "may_apply", "可以申报", art(10, 1)},
    {condition::not_barred, "not_barred", "不在撤销后的限制申报期内", art(14), art(10, 1)},
    {condition::applied, "applied", "已申报", art(10, 1)},
    {condition::recommended, "recommended", "已获推荐", art(10, 1), art(4)},
    {condition::material_true, "material_true", "初步审核:材料、数据真实", art(10, 1)},
    {condition::material_compliant, "material_compliant", "初步审核:合规", art(10, 1)},
    {condition::formal_letter, "formal_letter", "正式行文推荐", art(10, 1)},
    {condition::by_competent_cities, "by_competent_cities", "由负责推荐的市工业和信息化主管部门推荐", art(4),
     art(10, 1)},
    {condition::shortlisted, "shortlisted", "依规列入入围名单", art(10, 2)},
    {condition::score_considered, "score_considered", "综合定量指标得分", art(10, 2)},
    {condition::experts_considered, "experts_considered", "综合专家评审结果", art(10, 2)},
    {condition::direction_considered, "direction_considered", "综合集群培育方向和布局", art(10, 2), art(7)},
    {condition::on_shortlist, "on_shortlist", "入围名单载有该集群", art(10, 2), art(10, 3)},
    {condition::opening_in_order, "opening_in_order", "公示的开始合乎规定", art(10, 3)},
    {condition::publicity_completed, "publicity_completed", "公示已依规完成", art(10, 3)},
    {condition::shown_on_official_website, "shown_on_official_website", "在省工业和信息化厅官方网站公示",
     art(10, 3)},
    {condition::shown_long_enough, "shown_long_enough", "公示满{}", art(10, 3), std::nullopt,
     figure::publicity_length},
    {condition::final_list_shown, "final_list_shown", "所公示的是最终名单", art(10, 3)},
    {condition::objection_stands, "objection_stands", "异议成立,须予核实", art(10, 3)},
    {condition::objection_in_time, "objection_in_time", "异议在期限内提出", art(10, 3)},
    {condition::objection_admissible, "objection_admissible", "异议符合形式要求", art(10, 3)},
    {condition::objection_concerns_cluster, "objection_concerns_cluster", "异议涉及该集群", art(10, 3)},
    {condition::objection_maintained, "objection_maintained", "异议未因撤回而终结", art(10, 3)},
    {condition::no_objection_left, "no_objection_left", "公示无异议(或有异议经核实符合条件)", art(10, 3)},
    {condition::without_objection, "without_objection", "无异议", art(10, 3)},
    {condition::objections_verified, "objections_verified", "异议经核实符合条件", art(10, 3)},
    {condition::may_be_recognised, "may_be_recognised", "可予确定", art(10, 3)},
    {condition::publicity_over, "publicity_over", "公示已结束", art(10, 3)},
    {condition::recognition_in_order, "recognition_in_order", "确定合乎规定", art(10, 3), art(4)},
    {condition::may_be_refused, "may_be_refused", "具备不予确定的理由", art(10, 3)},
    {condition::recognition_not_open, "recognition_not_open", "不具备予以确定的条件", art(10, 3)},
    {condition::nomination_permitted, "nomination_permitted", "可推荐创建国家级集群", art(11)},
    {condition::from_title_holders, "from_title_holders", "从省级集群中产生", art(11)},
    {condition::exception_in_principle, "exception_in_principle", "“原则上”容许例外", art(11)},
    {condition::exception_reasoned, "exception_reasoned", "例外附有理由", art(11)},
    {condition::reason_not_demanded, "reason_not_demanded", "办法未要求说明理由", art(11)},
    {condition::support_eligible, "support_eligible", "属于资金支持对象", art(12)},
    {condition::provincial_or_above, "provincial_or_above", "省级以上集群", art(12)},
    {condition::newly_recognised, "newly_recognised", "新认定", art(12)},
    {condition::plan_in_order, "plan_in_order", "资金拨付计划合乎规定", art(12)},
    {condition::paid_in_steps, "paid_in_steps", "分步到位", art(12)},
    {condition::every_instalment_due, "every_instalment_due", "各期均可拨付", art(12)},
    {condition::instalment_due, "instalment_due", "可拨付该期资金", art(12)},
    {condition::assessment_allows, "assessment_allows", "考核评价结果支持拨付", art(12)},
    {condition::within_budget, "within_budget", "在年度资金预算规模内", art(12)},
    {condition::use_permitted, "use_permitted", "资金用途符合规定", art(12)},
    {condition::ground_for_revocation, "ground_for_revocation", "撤销事由成立", art(14)},
    {condition::two_years_not_passed, "two_years_not_passed", "连续{}年未通过考核", art(14), std::nullopt,
     figure::consecutive_failures},
    {condition::fraud, "fraud", "弄虚作假", art(14)},
    {condition::breach_of_law, "breach_of_law", "违反相关法律法规", art(14)},
    {condition::revocation_in_order, "revocation_in_order", "撤销合乎规定", art(14), art(4)},
    {condition::procedure_followed, "procedure_followed", "按程序", art(14)},
    {condition::proposal_publicised, "proposal_publicised", "拟撤销已先行公示", art(14)},
    {condition::must_revoke, "must_revoke", "应当撤销", art(14)},
    {condition::duty_to_revoke, "duty_to_revoke", "事由成立即应当撤销", art(14)},
    {condition::may_leave_title, "may_leave_title", "具备不予撤销的理由", art(14)},
    {condition::title_held, "title_held", "持有省级集群称号", art(14)},
    {condition::in_force, "in_force", "办法施行中", art(16)},
};
static_assert(is_table(condition_table));
constexpr const auto& table_of(condition) { return condition_table; }

namespace detail {

/// Whether the words of each have a place for each of its figures.
constexpr bool have_places_for_their_figures() {
  for (const condition_row& row : condition_table) {
    std::size_t places = 0;
    for (std::size_t at = row.term.find("{}"); at != std::string_view::npos; at = row.term.find("{}", at + 2))
      ++places;
    if (places != row.figures.size()) return false;
  }
  return true;
}
static_assert(have_places_for_their_figures());

}  // namespace detail

/// Where the Measures speak of a condition.
[[nodiscard]] constexpr citation source_of(condition what) { return row_of(what).source; }

/// A second place where they speak of it, or where what they say rests on it.
[[nodiscard]] constexpr std::optional<citation> also_in(condition what) { return row_of(what).also; }

}  // namespace jiqun
