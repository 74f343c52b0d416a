// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/period_length.hpp"

#include <cstdint>

namespace jiqun {

// One enum for each reading: where the Measures are silent, what may be meant. The first choice is the
// library's default; the department interprets the Measures (art. 15) and may decide otherwise.
// docs/readings.md says why.

/// Art. 14: the first year whose assessment counts for a title (首个考核年度; open point 39).
enum class first_assessable_year : std::uint8_t {
  next_year,      ///< 称号起始的次年
  year_of_title,  ///< 称号起始当年
};

/// Art. 16: whether a failure in a year before the Measures took force counts (施行前的考核年度; open point
/// 41).
enum class before_effect : std::uint8_t {
  not_counted,  ///< 不计
  counted,      ///< 计入
};

/// Art. 14: a year in which the province held no assessment (当年未开展考核; open points 34 and 35).
enum class year_not_held : std::uint8_t {
  breaks,   ///< 中断连续
  skipped,  ///< 跳过, 不中断
};

/// Art. 14: a cluster that did not take part in a year's assessment (未参加考核; open point 36).
enum class not_taken_part : std::uint8_t {
  not_a_failure,  ///< 不视为未通过, 中断连续
  failure,        ///< 视为未通过
  skipped,        ///< 跳过, 不中断
};

/// Art. 4, 10(1): who recommends a cluster that lies in several cities (跨市集群由谁推荐; open point 1).
enum class cross_city_recommendation : std::uint8_t {
  lead_city,  ///< 核心承载地所在市
  each_city,  ///< 所涉各市均须推荐
};

/// Art. 9: when a cluster that lies in several cities is within a call's regions (跨市集群的区域范围; open
/// point 1).
enum class cross_city_scope : std::uint8_t {
  lead_city,   ///< 核心承载地在范围内
  any_city,    ///< 所涉任一市在范围内
  every_city,  ///< 所涉各市均在范围内
};

/// Art. 14: whether assessments in the pool, before the title, count (入库期间的考核是否计入; open point 5).
enum class pool_assessments : std::uint8_t {
  not_counted,  ///< 不计入
  counted,      ///< 计入
};

/// Art. 7(1): the force of "at least one national or three provincial carriers" (载体数量的效力; open point
/// 7).
enum class carrier_requirement : std::uint8_t {
  direction_only,       ///< 培育建设方向, 不作门槛
  gate_at_application,  ///< 申报门槛
  set_by_call,          ///< 以当年申报通知为准
};

/// Art. 9, 10(1): since when a cluster must be in the pool to apply (入库时点; open point 12).
enum class pool_entry : std::uint8_t {
  at_application,  ///< 申报时在库
  preceding_year,  ///< 申报时在库, 且上年度曾在库
};

/// Art. 10(3): a publicity that was interrupted (公示中断; open point 20).
enum class interruption : std::uint8_t {
  suspends,  ///< 中断期间不计, 恢复后续计
  restarts,  ///< 恢复后重新计算
  ignored,   ///< 不影响
};

/// Art. 10(3): whether a corrected list needs a publicity of its own (名单更正后是否须重新公示; open point
/// 20).
enum class corrected_list : std::uint8_t {
  shown_anew,   ///< 须重新公示
  same_window,  ///< 原公示有效
};

/// Art. 10(3): the day that decides whether an objection is in time (异议以收到还是发出为准; open point 22).
enum class objection_time : std::uint8_t {
  received,  ///< 以收到为准
  sent,      ///< 以发出为准
};

/// Art. 10(3): an objection raised before the publicity opened (公示前提出的异议; open point 24).
enum class early_objection : std::uint8_t {
  counted,      ///< 视为期限内
  not_counted,  ///< 不视为
};

/// Art. 10(3): an objection raised after the publicity closed (超期异议; open points 22, 24).
enum class late_objection : std::uint8_t {
  not_counted,  ///< 不予受理
  counted,      ///< 仍予受理
};

/// Art. 10(3): whom an objection holds up (异议的范围; open point 26).
enum class objection_scope : std::uint8_t {
  per_cluster,  ///< 仅所涉集群
  whole_list,   ///< 整个名单
};

/// Art. 10(3): an objection that its author withdrew (撤回的异议; open point 28).
enum class withdrawn_objection : std::uint8_t {
  lapses,          ///< 终结
  still_verified,  ///< 仍须核实
};

/// Art. 12: an instalment after a failed assessment (未通过考核后的拨付; open point 33).
enum class instalment_after_failure : std::uint8_t {
  withheld,  ///< 不拨付
  paid,      ///< 照常拨付
};

/// Art. 12: a use of the money that 等 leaves open ("等"字以外的用途; open point 33).
enum class other_uses : std::uint8_t {
  undetermined,   ///< 待省厅解释
  permitted,      ///< 允许
  not_permitted,  ///< 不允许
};

/// Art. 14: whether assessments under an earlier title count (前一称号期间的考核; open point 42).
enum class earlier_title : std::uint8_t {
  not_counted,  ///< 不计入
  counted,      ///< 计入
};

/// Art. 14: whose misconduct counts (弄虚作假等行为的归责; open point 45).
enum class attribution : std::uint8_t {
  as_found,       ///< 以有权机关认定归于集群为准
  applicant_too,  ///< 申报主体的行为亦计
  any_member,     ///< 申报主体、促进组织和集群内任一企业的行为亦计
};

/// Art. 14: whether a proposed revocation is made public first (拟撤销是否先公示; open point 47).
enum class revocation_publicity : std::uint8_t {
  not_required,  ///< 不要求
  required,      ///< 要求
};

/// Art. 14: whether the department must revoke once the ground is established (是否应当撤销; open point 48).
enum class revocation_duty : std::uint8_t {
  mandatory,      ///< 应当撤销
  discretionary,  ///< 可以裁量
};

/// Art. 14: from when a revocation has effect (撤销的生效日; open point 49).
enum class revocation_effect : std::uint8_t {
  decision_day,           ///< 作出决定之日
  start_of_failing_year,  ///< 未通过考核年度起始日
};

/// Art. 14: whether a cluster whose title was revoked may apply again (撤销后再次申报; open point 51).
enum class reapplication_bar : std::uint8_t {
  none,         ///< 不限制
  next_round,   ///< 下一年度起
  three_years,  ///< 三年后
  five_years,   ///< 五年后
};

/// Art. 16: which text governs what straddles an amendment (跨越修订的事项适用何版本; open point 57).
enum class governing_text : std::uint8_t {
  day_of_event,        ///< 事项发生之日的版本
  start_of_procedure,  ///< 程序开始之日的版本
};

/// Every choice, with the library's defaults (解释选项). Changing a copy changes nothing else.
struct readings {
  jiqun::opening_day opening_day = jiqun::opening_day::counted;
  jiqun::first_assessable_year first_assessable_year = jiqun::first_assessable_year::next_year;
  jiqun::before_effect before_effect = jiqun::before_effect::not_counted;
  jiqun::year_not_held year_not_held = jiqun::year_not_held::breaks;
  jiqun::not_taken_part not_taken_part = jiqun::not_taken_part::not_a_failure;
  jiqun::cross_city_recommendation cross_city_recommendation = jiqun::cross_city_recommendation::lead_city;
  jiqun::cross_city_scope cross_city_scope = jiqun::cross_city_scope::lead_city;
  jiqun::pool_assessments pool_assessments = jiqun::pool_assessments::not_counted;
  jiqun::carrier_requirement carrier_requirement = jiqun::carrier_requirement::direction_only;
  jiqun::pool_entry pool_entry = jiqun::pool_entry::at_application;
  jiqun::interruption interruption = jiqun::interruption::suspends;
  jiqun::corrected_list corrected_list = jiqun::corrected_list::shown_anew;
  jiqun::objection_time objection_time = jiqun::objection_time::received;
  jiqun::early_objection early_objection = jiqun::early_objection::counted;
  jiqun::late_objection late_objection = jiqun::late_objection::not_counted;
  jiqun::objection_scope objection_scope = jiqun::objection_scope::per_cluster;
  jiqun::withdrawn_objection withdrawn_objection = jiqun::withdrawn_objection::lapses;
  jiqun::instalment_after_failure instalment_after_failure = jiqun::instalment_after_failure::withheld;
  jiqun::other_uses other_uses = jiqun::other_uses::undetermined;
  jiqun::earlier_title earlier_title = jiqun::earlier_title::not_counted;
  jiqun::attribution attribution = jiqun::attribution::as_found;
  jiqun::revocation_publicity revocation_publicity = jiqun::revocation_publicity::not_required;
  jiqun::revocation_duty revocation_duty = jiqun::revocation_duty::mandatory;
  jiqun::revocation_effect revocation_effect = jiqun::revocation_effect::decision_day;
  jiqun::reapplication_bar reapplication_bar = jiqun::reapplication_bar::none;
  jiqun::governing_text governing_text = jiqun::governing_text::day_of_event;
};

}  // namespace jiqun
