// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"
#include "wording/entry.hpp"
#include "wording/zh/tongue.hpp"

namespace jiqun::zh {

/// What is wrong with a fact; the figure that was found stands in it.
inline constexpr entry<flaw> flaw_words[] = {
    {flaw::no_such_day, "没有{}这一天"},
    {flaw::day_out_of_range, "{}年前后的日期超出1400-01-01至9999-12-31"},
    {flaw::year_out_of_range, "年度{}不在2000至2063之间"},
    {flaw::count_out_of_range, "数值{}超出范围"},
    {flaw::no_such_article, "没有这一条款({})"},
    {flaw::text_too_long, "文本过长({}字节)"},
    {flaw::list_too_long, "列表最多{}项"},
    {flaw::no_such_choice, "该解释选项没有第{}个选项"},
    {flaw::too_many_interpretations, "官方解释超过上限({}份)"},
    {flaw::year_has_two_outcomes, "{}年度已有考核结果"},
    {flaw::make_up_day_is_no_weekend, "调休上班日{}不是周六或周日"},
    {flaw::day_both_off_and_worked, "{}同时列为放假和上班"},
    {flaw::day_outside_notice, "该通知不能安排{}"},
    {flaw::days_out_of_order, "起止日期颠倒(止于{})"},
    {flaw::second_annual_notice, "{}年已有年度安排"},
    {flaw::gap_between_years, "{}年不是已公布年份的次年"},
    {flaw::year_not_announced, "{}年的年度安排尚未公布,不能调整"},
    {flaw::published_too_early, "公布日{}早于所依据的通知"},
    {flaw::too_many_days_in_notice, "一份通知最多安排{}天"},
    {flaw::too_many_notices, "通知总量超过上限({}份)"},
    {flaw::closes_before_it_opens, "截止日{}早于起始日"},
    {flaw::value_out_of_range, "数值{}不在-1000000000至1000000000之间"},
    {flaw::weight_out_of_range, "权重{}%无效,应大于0(指标族可为0),不超过100%"},
    {flaw::weights_do_not_add_up, "权重合计{}%,应为100%"},
    {flaw::mark_out_of_range, "分数线{}不在0至100分之间"},
    {flaw::impossible_range, "取值范围与方向不符,或无法区分优劣(最优值或门槛值{})"},
    {flaw::key_is_empty, "键为空"},
    {flaw::duplicate_indicator, "指标重复(与第{}个指标同键)"},
    {flaw::too_many_indicators, "指标最多{}个"},
    {flaw::indicator_of_other_family, "第七条在第({})项列举该指标"},
    {flaw::family_without_indicators, "第七条第({})项的指标族有权重而无指标"},
    {flaw::family_without_weight, "第七条第({})项的指标族有指标而无权重"},
    {flaw::indicator_named_twice, "第七条的同一指标已由第{}个指标衡量"},
    {flaw::impossible_value, "该指标不可能为{}"},
    {flaw::not_stated, "所取的事实未提供"},
    {flaw::no_such_member, "没有编号为{}的成员"},
    {flaw::no_such_place, "没有第{}位(自0起)"},
    {flaw::no_text, "没有文本"},
    {flaw::no_edition, "没有可适用的文本"},
    {flaw::editions_out_of_order, "自{}起施行的文本排在其后施行的文本之后"},
    {flaw::editions_of_one_day, "两个文本均自{}起施行"},
    {flaw::no_parts, "结论没有依据"},
    {flaw::findings_differ, "另一解释得出的认定不同({}项)"},
    {flaw::row_of_other_length, "该行有{}个值,与指标不一一对应"},
    {flaw::no_title, "没有称号记录"},
    {flaw::rank_needs_others, "排序法得分取决于其他集群"},
};
constexpr const auto& entries_of(tongue, flaw) { return flaw_words; }

}  // namespace jiqun::zh
