// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstdint>

namespace jiqun {

/// Closed, in the order of what_happened.
enum class event_kind : std::uint8_t {
  entered_pool,
  left_pool,
  monitored,
  plan_issued,
  call_issued,
  applied,
  application_withdrawn,
  materials_reviewed,
  recommended,
  recommendation_declined,
  recommendation_withdrawn,
  reviewed,
  shortlisted,
  not_shortlisted,
  publicity_opened,
  publicity_interrupted,
  publicity_resumed,
  list_corrected,
  publicity_closed,
  objection_raised,
  objection_verified,
  objection_withdrawn,
  recognised,
  recognition_refused,
  nominated_nationally,
  recognised_nationally,
  instalment_paid,
  support_used,
  assessed,
  misconduct_found,
  revocation_proposed,
  proposal_publicised,
  cluster_heard,
  revocation_dropped,
  revoked,
  title_given_up,
  interpretation_issued,
  decided_otherwise,
};
inline constexpr named<event_kind> event_kind_table[] = {
    {event_kind::entered_pool, "entered_pool", "入库"},
    {event_kind::left_pool, "left_pool", "出库"},
    {event_kind::monitored, "monitored", "调度"},
    {event_kind::plan_issued, "plan_issued", "出台培育建设方案"},
    {event_kind::call_issued, "call_issued", "发布申报通知"},
    {event_kind::applied, "applied", "申报"},
    {event_kind::application_withdrawn, "application_withdrawn", "撤回申报"},
    {event_kind::materials_reviewed, "materials_reviewed", "初步审核"},
    {event_kind::recommended, "recommended", "推荐"},
    {event_kind::recommendation_declined, "recommendation_declined", "不予推荐"},
    {event_kind::recommendation_withdrawn, "recommendation_withdrawn", "撤回推荐"},
    {event_kind::reviewed, "reviewed", "省厅审核"},
    {event_kind::shortlisted, "shortlisted", "列入入围名单"},
    {event_kind::not_shortlisted, "not_shortlisted", "未列入入围名单"},
    {event_kind::publicity_opened, "publicity_opened", "公示开始"},
    {event_kind::publicity_interrupted, "publicity_interrupted", "公示中断"},
    {event_kind::publicity_resumed, "publicity_resumed", "公示恢复"},
    {event_kind::list_corrected, "list_corrected", "名单更正"},
    {event_kind::publicity_closed, "publicity_closed", "公示截止"},
    {event_kind::objection_raised, "objection_raised", "收到异议"},
    {event_kind::objection_verified, "objection_verified", "异议核实完毕"},
    {event_kind::objection_withdrawn, "objection_withdrawn", "撤回异议"},
    {event_kind::recognised, "recognised", "予以确定"},
    {event_kind::recognition_refused, "recognition_refused", "不予确定"},
    {event_kind::nominated_nationally, "nominated_nationally", "推荐创建国家级"},
    {event_kind::recognised_nationally, "recognised_nationally", "被认定为国家级"},
    {event_kind::instalment_paid, "instalment_paid", "拨付资金"},
    {event_kind::support_used, "support_used", "使用资金"},
    {event_kind::assessed, "assessed", "年度考核"},
    {event_kind::misconduct_found, "misconduct_found", "违规行为认定"},
    {event_kind::revocation_proposed, "revocation_proposed", "拟撤销称号"},
    {event_kind::proposal_publicised, "proposal_publicised", "公示拟撤销"},
    {event_kind::cluster_heard, "cluster_heard", "听取陈述申辩"},
    {event_kind::revocation_dropped, "revocation_dropped", "决定不予撤销"},
    {event_kind::revoked, "revoked", "撤销称号"},
    {event_kind::title_given_up, "title_given_up", "放弃称号"},
    {event_kind::interpretation_issued, "interpretation_issued", "省厅作出解释"},
    {event_kind::decided_otherwise, "decided_otherwise", "人工决定"},
};
static_assert(is_table(event_kind_table));
constexpr const auto& table_of(event_kind) { return event_kind_table; }

}  // namespace jiqun
