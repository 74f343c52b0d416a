// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstddef>
#include <cstdint>

namespace jiqun {

/// A fact that may be missing (待补充的事实). Closed, as conditions are.
enum class fact : std::uint8_t {
  official_website,        ///< whether the list stood on the department's official website
  final_list,              ///< whether the list shown is the one that was decided on
  closing_day,             ///< the day on which the publicity period was closed
  working_days,            ///< a State Council arrangement that is not announced
  assessment_outcome,      ///< the outcome of the yearly assessment, in the years that the finding names
  competent_office,        ///< who is competent: the Measures do not say; the department interprets (art. 15)
  acting_office,           ///< which office acted
  acting_city,             ///< which city acts
  pool_entry,              ///< when the cluster entered the pool
  pool_exit,               ///< when it left the pool
  application_day,         ///< when it applied
  national_carriers,       ///< how many national carriers
  provincial_carriers,     ///< how many provincial carriers
  call,                    ///< whether the year's call was issued
  call_on_carriers,        ///< whether the year's call makes the carriers a condition
  regions_of_call,         ///< the regions of the year's call
  industries_of_call,      ///< the industries of the year's call
  leading_industry,        ///< the cluster's leading industry
  revocation_day,          ///< when an earlier title was revoked
  applying,                ///< whether the cluster applied
  preliminary_truth,       ///< the city's finding on truth
  preliminary_compliance,  ///< the city's finding on compliance
  formal_letter,           ///< whether there is a formal letter
  recommending_cities,     ///< which cities recommended
  score,                   ///< whether the quantitative score was considered
  expert_review,           ///< whether the experts' review was considered
  direction,               ///< whether direction and layout were considered
  shortlist,               ///< whether the department's shortlist names the cluster
  objection_day,           ///< when an objection was received, or sent
  objection_hour,          ///< at what time of the last day it was received
  objection_form,          ///< whether an objection meets the notice's form
  objection_target,        ///< whom an objection concerns
  withdrawal,              ///< whether an objection was withdrawn
  verification,            ///< the outcome of verifying an objection
  provincial_title,        ///< whether the cluster holds the provincial title
  title_level,             ///< the level of the title
  newly_recognised,        ///< whether the title is newly recognised
  nomination_reason,       ///< whether a reason for the exception is on record
  first_instalment,        ///< whether it is the first instalment
  budget,                  ///< whether the year's budget allows it
  use_of_support,          ///< what the money is used for
  permitted_use,  ///< whether a use that is not named is permitted: for the department to say (art. 15)
  misconduct_established,  ///< whether an authority has established the act
  misconduct_attribution,  ///< whether the finding attributes the act to the cluster
  misconduct_actor,        ///< whose act it was
  deciding_office,         ///< whether the provincial department decided
  procedure,               ///< whether the procedure was followed
  proposal_publicity,      ///< whether the proposed revocation was made public
  discretion,              ///< the department's discretion: not for a machine
  title_end,               ///< whether and when the title ended
};

struct fact_row {
  fact id{};
  std::string_view key;
  std::string_view term;
  /// Whether whoever asks can state it; the others are for the State Council or the department to say.
  bool can_be_stated = true;
};
inline constexpr fact_row fact_table[] = {
    {fact::official_website, "official_website", "是否在省工业和信息化厅官方网站公示"},
    {fact::final_list, "final_list", "所公示的是否为最终名单"},
    {fact::closing_day, "closing_day", "公示截止日"},
    {fact::working_days, "working_days", "尚未公布的节假日安排", false},
    {fact::assessment_outcome, "assessment_outcome", "年度考核结果"},
    {fact::competent_office, "competent_office", "有权机关(办法未明确,由省工业和信息化厅解释)", false},
    {fact::acting_office, "acting_office", "由谁作出"},
    {fact::acting_city, "acting_city", "行为所属的市"},
    {fact::pool_entry, "pool_entry", "入库日期"},
    {fact::pool_exit, "pool_exit", "出库日期"},
    {fact::application_day, "application_day", "申报日期"},
    {fact::national_carriers, "national_carriers", "国家级技术创新载体数量"},
    {fact::provincial_carriers, "provincial_carriers", "省级技术创新载体数量"},
    {fact::call, "call", "当年申报通知是否发布"},
    {fact::call_on_carriers, "call_on_carriers", "当年申报通知对载体数量的要求"},
    {fact::regions_of_call, "regions_of_call", "当年申报通知的区域范围"},
    {fact::industries_of_call, "industries_of_call", "当年申报通知的产业领域"},
    {fact::leading_industry, "leading_industry", "集群主导产业"},
    {fact::revocation_day, "revocation_day", "前一称号的撤销日期"},
    {fact::applying, "applying", "是否申报"},
    {fact::preliminary_truth, "preliminary_truth", "初步审核的真实性结论"},
    {fact::preliminary_compliance, "preliminary_compliance", "初步审核的合规性结论"},
    {fact::formal_letter, "formal_letter", "是否正式行文"},
    {fact::recommending_cities, "recommending_cities", "推荐的市"},
    {fact::score, "score", "是否综合定量指标得分"},
    {fact::expert_review, "expert_review", "是否综合专家评审结果"},
    {fact::direction, "direction", "是否综合集群培育方向和布局"},
    {fact::shortlist, "shortlist", "入围名单是否载有该集群"},
    {fact::objection_day, "objection_day", "异议提出日期"},
    {fact::objection_hour, "objection_hour", "末日收到异议的时刻"},
    {fact::objection_form, "objection_form", "异议是否符合形式要求"},
    {fact::objection_target, "objection_target", "异议所涉集群"},
    {fact::withdrawal, "withdrawal", "异议是否撤回"},
    {fact::verification, "verification", "异议核实结果"},
    {fact::provincial_title, "provincial_title", "是否持有省级集群称号"},
    {fact::title_level, "title_level", "集群级别"},
    {fact::newly_recognised, "newly_recognised", "是否新认定"},
    {fact::nomination_reason, "nomination_reason", "例外是否附有理由"},
    {fact::first_instalment, "first_instalment", "是否首期资金"},
    {fact::budget, "budget", "是否在年度资金预算规模内"},
    {fact::use_of_support, "use_of_support", "资金用途"},
    {fact::permitted_use, "permitted_use", "该用途是否允许(由省工业和信息化厅解释)", false},
    {fact::misconduct_established, "misconduct_established", "行为是否经有权机关认定"},
    {fact::misconduct_attribution, "misconduct_attribution", "认定是否归于集群本身"},
    {fact::misconduct_actor, "misconduct_actor", "行为主体"},
    {fact::deciding_office, "deciding_office", "是否由省工业和信息化厅决定"},
    {fact::procedure, "procedure", "是否已履行撤销程序"},
    {fact::proposal_publicity, "proposal_publicity", "拟撤销是否先行公示"},
    {fact::discretion, "discretion", "由省工业和信息化厅裁量", false},
    {fact::title_end, "title_end", "称号是否及何时终止"},
};
static_assert(is_table(fact_table));
constexpr const auto& table_of(fact) { return fact_table; }

using fact_set = set_of<fact>;

}  // namespace jiqun
