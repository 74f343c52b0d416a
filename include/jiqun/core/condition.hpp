// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/citation.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace jiqun {

/// What a finding is about (要件), in the order of the articles. Closed: every printer must word each of
/// them.
enum class condition : std::uint8_t {
  competent,                   ///< 有权作出该行为
  right_office,                ///< 由规定的机关作出
  own_area,                    ///< 在本地区范围内
  monitoring_in_order,         ///< 调度合乎规定
  to_be_monitored,             ///< 属于调度对象
  in_pool,                     ///< 为入库集群
  carriers_satisfied,          ///< 技术创新载体条件不构成障碍
  carriers_no_bar,             ///< 载体数量不作为申报门槛
  enough_carriers,             ///< 至少一家国家级或三家省级技术创新载体
  national_carriers,           ///< 至少一家国家级
  provincial_carriers,         ///< 至少三家省级
  only_round_of_year,          ///< 当年度首次评定
  in_scope,                    ///< 在当年度申报范围内
  region_in_scope,             ///< 区域在申报范围内
  industry_in_scope,           ///< 产业领域在申报范围内
  called,                      ///< 申报通知已发布
  may_apply,                   ///< 可以申报
  not_barred,                  ///< 不在撤销后的限制申报期内
  applied,                     ///< 已申报
  recommended,                 ///< 已获推荐
  material_true,               ///< 初审: 材料、数据真实
  material_compliant,          ///< 初审: 合规
  formal_letter,               ///< 正式行文推荐
  by_competent_cities,         ///< 由有权的市推荐
  shortlisted,                 ///< 列入入围名单
  score_considered,            ///< 综合定量指标得分
  experts_considered,          ///< 综合专家评审结果
  direction_considered,        ///< 综合培育方向和布局
  on_shortlist,                ///< 省厅拟定的入围名单载有该集群
  opening_in_order,            ///< 公示的开始合乎规定
  publicity_completed,         ///< 公示已依规完成
  shown_on_official_website,   ///< 在省工业和信息化厅官方网站公示
  shown_long_enough,           ///< 公示期满
  final_list_shown,            ///< 公示的是最终名单
  objection_stands,            ///< 异议成立待核
  objection_in_time,           ///< 异议在期限内提出
  objection_admissible,        ///< 异议符合形式要求
  objection_concerns_cluster,  ///< 异议针对该集群
  objection_maintained,        ///< 异议未因撤回而终结
  no_objection_left,           ///< 无异议或异议经核实符合条件
  without_objection,           ///< 公示无异议
  objections_verified,         ///< 有异议经核实符合条件
  may_be_recognised,           ///< 可予确定
  publicity_over,              ///< 公示期已过
  recognition_in_order,        ///< 确定合乎规定
  may_be_refused,              ///< 可不予确定
  recognition_not_open,        ///< 不具备予以确定的条件
  nomination_permitted,        ///< 可推荐创建国家级
  from_title_holders,          ///< 从省级集群中产生
  exception_in_principle,      ///< "原则上"容许例外
  exception_reasoned,          ///< 例外附有理由
  reason_not_demanded,         ///< 未要求说明理由
  support_eligible,            ///< 属于资金支持对象
  provincial_or_above,         ///< 省级以上集群
  newly_recognised,            ///< 新认定
  plan_in_order,               ///< 资金拨付计划合乎规定
  paid_in_steps,               ///< 分步到位
  every_instalment_due,        ///< 各期均可拨付
  instalment_due,              ///< 可拨付该期资金
  assessment_allows,           ///< 考核评价结果支持拨付
  within_budget,               ///< 在年度资金预算规模内
  use_permitted,               ///< 资金用途符合规定
  ground_for_revocation,       ///< 撤销事由成立
  two_years_not_passed,        ///< 连续两年未通过考核
  fraud,                       ///< 弄虚作假
  breach_of_law,               ///< 违反相关法律法规
  revocation_in_order,         ///< 撤销合乎规定
  procedure_followed,          ///< 按程序
  proposal_publicised,         ///< 拟撤销已公示
  must_revoke,                 ///< 应当撤销
  duty_to_revoke,              ///< 事由成立即应当撤销
  may_leave_title,             ///< 可不予撤销
  title_held,                  ///< 持有省级集群称号
  in_force,                    ///< 办法在施行中
};
inline constexpr std::size_t condition_count = static_cast<std::size_t>(condition::in_force) + 1;

/// Where the Measures speak of a condition.
[[nodiscard]] constexpr citation source_of(condition what) {
  switch (what) {
    case condition::competent:
    case condition::right_office:
    case condition::own_area:
    case condition::to_be_monitored: return art(4);
    case condition::monitoring_in_order: return art(5);
    case condition::in_pool:
    case condition::called: return art(10, 1);
    case condition::carriers_satisfied:
    case condition::carriers_no_bar:
    case condition::enough_carriers:
    case condition::national_carriers:
    case condition::provincial_carriers: return art(7, 1);
    case condition::only_round_of_year:
    case condition::in_scope:
    case condition::region_in_scope:
    case condition::industry_in_scope: return art(9);
    case condition::may_apply:
    case condition::applied:
    case condition::recommended:
    case condition::material_true:
    case condition::material_compliant:
    case condition::formal_letter: return art(10, 1);
    case condition::by_competent_cities: return art(4);
    case condition::shortlisted:
    case condition::score_considered:
    case condition::experts_considered:
    case condition::direction_considered:
    case condition::on_shortlist: return art(10, 2);
    case condition::opening_in_order:
    case condition::publicity_completed:
    case condition::shown_on_official_website:
    case condition::shown_long_enough:
    case condition::final_list_shown:
    case condition::objection_stands:
    case condition::objection_in_time:
    case condition::objection_admissible:
    case condition::objection_concerns_cluster:
    case condition::objection_maintained:
    case condition::no_objection_left:
    case condition::without_objection:
    case condition::objections_verified:
    case condition::may_be_recognised:
    case condition::publicity_over:
    case condition::recognition_in_order:
    case condition::may_be_refused:
    case condition::recognition_not_open: return art(10, 3);
    case condition::nomination_permitted:
    case condition::from_title_holders:
    case condition::exception_in_principle:
    case condition::exception_reasoned:
    case condition::reason_not_demanded: return art(11);
    case condition::support_eligible:
    case condition::provincial_or_above:
    case condition::newly_recognised:
    case condition::plan_in_order:
    case condition::paid_in_steps:
    case condition::every_instalment_due:
    case condition::instalment_due:
    case condition::assessment_allows:
    case condition::within_budget:
    case condition::use_permitted: return art(12);
    case condition::not_barred:
    case condition::ground_for_revocation:
    case condition::two_years_not_passed:
    case condition::fraud:
    case condition::breach_of_law:
    case condition::revocation_in_order:
    case condition::procedure_followed:
    case condition::proposal_publicised:
    case condition::must_revoke:
    case condition::duty_to_revoke:
    case condition::may_leave_title:
    case condition::title_held: return art(14);
    case condition::in_force: return art(16);
  }
  return {};
}

/// A second place where they speak of it, or where what they say rests on it.
[[nodiscard]] constexpr std::optional<citation> also_in(condition what) {
  switch (what) {
    case condition::only_round_of_year:                      // 分年度
    case condition::recommended:                             // 推荐工作
    case condition::recognition_in_order:                    // 认定管理
    case condition::revocation_in_order: return art(4);      // 认定管理
    case condition::in_pool: return art(5);                  // 入库集群
    case condition::own_area: return art(6);                 // 集群所在地
    case condition::direction_considered: return art(7);     // 培育建设方向
    case condition::carriers_satisfied:                      // 开展申报
    case condition::in_scope:                                // 开展申报
    case condition::not_barred:                              // 开展申报
    case condition::by_competent_cities: return art(10, 1);  // 正式行文推荐
    case condition::on_shortlist: return art(10, 3);         // 入围名单在……公示
    default: return std::nullopt;
  }
}

}  // namespace jiqun
