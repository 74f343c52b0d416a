// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"
#include "jiqun/vocabulary/act.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace jiqun {

/// What can happen in a case (事项), in the order of the articles, which is that of what_happened. Closed.
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
  title_surrendered,
  interpretation_issued,
  manual_override,
};

/// What holds of an event by its kind alone. Closed.
enum class event_trait : std::uint8_t {
  of_procedure,       ///< it is a step of the procedure of art. 10
  begins_procedure,   ///< … and one that is not on record begins with it; any other is about the one before
  of_list,            ///< it happens to a list, and so to the clusters that the list names
  of_revocation,      ///< it is a step of a revocation (art. 14)
  may_precede_text,   ///< it needs no text in force: the pool and its plans may be older than the Measures
  asked_by_own_rule,  ///< the rule that it is held against asks who acted, and replay does not ask again
};

inline constexpr named<event_trait> event_trait_table[] = {
    {event_trait::of_procedure, "of_procedure", "申报认定程序的一步"},
    {event_trait::begins_procedure, "begins_procedure", "可由此开始程序"},
    {event_trait::of_list, "of_list", "针对名单"},
    {event_trait::of_revocation, "of_revocation", "撤销程序的一步"},
    {event_trait::may_precede_text, "may_precede_text", "可早于办法施行"},
    {event_trait::asked_by_own_rule, "asked_by_own_rule", "由其规则审查主体"},
};
static_assert(is_table(event_trait_table));
constexpr const auto& table_of(event_trait) { return event_trait_table; }

namespace detail::traits {

using event_traits = set_of<event_trait>;
inline constexpr event_traits early{event_trait::may_precede_text};
inline constexpr event_traits step{event_trait::of_procedure};
inline constexpr event_traits first_step{event_trait::of_procedure, event_trait::begins_procedure};
inline constexpr event_traits step_of_list{event_trait::of_procedure, event_trait::of_list};
inline constexpr event_traits towards_revocation{event_trait::of_revocation};

}  // namespace detail::traits

/// Who is competent is asked of each event that is an act of which the Measures say whose it is.
struct event_kind_row {
  event_kind id{};
  std::string_view key;
  std::string_view term;
  std::optional<jiqun::act> act{};  ///< which act of the Measures it is; none: they know no such act
  set_of<event_trait> traits{};
};
inline constexpr event_kind_row event_kind_table[] = {
    {event_kind::entered_pool, "entered_pool", "入库", act::keep_pool, detail::traits::early},
    {event_kind::left_pool, "left_pool", "出库", act::keep_pool, detail::traits::early},
    {event_kind::monitored, "monitored", "调度", act::monitor, detail::traits::early},
    {event_kind::plan_issued, "plan_issued", "出台培育建设方案", act::plan_development,
     detail::traits::early},
    {event_kind::call_issued, "call_issued", "发布申报通知", act::call},
    {event_kind::applied, "applied", "申报", act::apply, detail::traits::first_step},
    {event_kind::application_withdrawn, "application_withdrawn", "撤回申报", act::apply,
     detail::traits::step},
    {event_kind::materials_reviewed, "materials_reviewed", "初步审核", act::review_materials,
     detail::traits::first_step},
    {event_kind::recommended, "recommended", "推荐", act::recommend, detail::traits::first_step},
    {event_kind::recommendation_declined, "recommendation_declined", "不予推荐", act::recommend,
     detail::traits::step},
    {event_kind::recommendation_withdrawn, "recommendation_withdrawn", "撤回推荐", act::recommend,
     detail::traits::step},
    {event_kind::reviewed, "reviewed", "省厅审核", act::review, detail::traits::first_step},
    {event_kind::shortlisted, "shortlisted", "列入入围名单", act::draw_up_shortlist,
     detail::traits::first_step},
    {event_kind::not_shortlisted, "not_shortlisted", "未列入入围名单", act::draw_up_shortlist,
     detail::traits::step},
    {event_kind::publicity_opened, "publicity_opened", "公示开始", act::publicise,
     detail::traits::first_step | event_trait::of_list},
    {event_kind::publicity_interrupted, "publicity_interrupted", "公示中断", std::nullopt,
     detail::traits::step_of_list},
    {event_kind::publicity_resumed, "publicity_resumed", "公示恢复", std::nullopt,
     detail::traits::step_of_list},
    {event_kind::list_corrected, "list_corrected", "名单更正", act::draw_up_shortlist,
     detail::traits::step_of_list},
    {event_kind::publicity_closed, "publicity_closed", "公示截止", act::publicise,
     detail::traits::step_of_list},
    {event_kind::objection_raised, "objection_raised", "收到异议", std::nullopt, detail::traits::step},
    {event_kind::objection_verified, "objection_verified", "异议核实完毕", act::verify_objection,
     detail::traits::step},
    {event_kind::objection_withdrawn, "objection_withdrawn", "撤回异议", std::nullopt, detail::traits::step},
    {event_kind::recognised, "recognised", "予以确定", act::recognise,
     detail::traits::step_of_list | event_trait::asked_by_own_rule},
    {event_kind::recognition_refused, "recognition_refused", "不予确定", act::recognise,
     detail::traits::step_of_list},
    {event_kind::nominated_nationally, "nominated_nationally", "推荐创建国家级", act::nominate_nationally},
    {event_kind::recognised_nationally, "recognised_nationally", "被认定为国家级"},
    {event_kind::instalment_paid, "instalment_paid", "拨付资金", act::grant_support},
    {event_kind::support_used, "support_used", "使用资金"},
    {event_kind::assessed, "assessed", "年度考核", act::assess},
    {event_kind::misconduct_found, "misconduct_found", "违规行为认定"},
    {event_kind::revocation_proposed, "revocation_proposed", "拟撤销称号", act::revoke,
     detail::traits::towards_revocation},
    {event_kind::proposal_publicised, "proposal_publicised", "公示拟撤销", act::revoke,
     detail::traits::towards_revocation},
    {event_kind::cluster_heard, "cluster_heard", "听取陈述申辩", act::revoke,
     detail::traits::towards_revocation},
    {event_kind::revocation_dropped, "revocation_dropped", "决定不予撤销", act::revoke,
     detail::traits::towards_revocation},
    {event_kind::revoked, "revoked", "撤销称号", act::revoke,
     detail::traits::towards_revocation | event_trait::asked_by_own_rule},
    {event_kind::title_surrendered, "title_given_up", "放弃称号"},
    {event_kind::interpretation_issued, "interpretation_issued", "省厅作出解释", act::interpret},
    {event_kind::manual_override, "decided_otherwise", "人工决定"},
};
static_assert(is_table(event_kind_table));
constexpr const auto& table_of(event_kind) { return event_kind_table; }

[[nodiscard]] constexpr bool has(event_kind kind, event_trait trait) {
  return row_of(kind).traits.contains(trait);
}

}  // namespace jiqun
