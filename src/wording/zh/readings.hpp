// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/reading_words.hpp"
#include "wording/zh/tongue.hpp"

namespace jiqun::zh {

/// What each reading decides, as a question, and what its choices mean.
inline constexpr reading_words readings[] = {
    {reading_id::opening_day, "公示起始日是否计入期间", {"计入", "不计入"}},
    {reading_id::first_assessable_year, "首个考核年度", {"称号起始的次年", "称号起始当年"}},
    {reading_id::before_effect, "施行前年度的考核是否计入", {"不计入", "计入"}},
    {reading_id::year_not_held, "未开展考核的年度如何看待", {"中断连续", "跳过,不中断"}},
    {reading_id::not_taken_part,
     "未参加考核如何看待",
     {"不视为未通过,中断连续", "视为未通过", "跳过,不中断"}},
    {reading_id::cross_city_recommendation, "跨市集群由谁推荐", {"核心承载地所在市", "所涉各市均须推荐"}},
    {reading_id::cross_city_scope,
     "跨市集群何时在区域范围内",
     {"核心承载地在范围内", "所涉任一市在范围内", "所涉各市均在范围内"}},
    {reading_id::pool_assessments, "入库期间的考核是否计入连续两年", {"不计入", "计入"}},
    {reading_id::carrier_requirement,
     "技术创新载体数量是否为申报门槛",
     {"仅为培育建设方向", "为申报门槛", "以当年申报通知为准"}},
    {reading_id::pool_entry, "须何时已入库", {"申报时在库", "申报时在库,且上年度曾在库"}},
    {reading_id::interruption, "公示中断如何计算", {"中断期间不计,恢复后续计", "恢复后重新计算", "不影响"}},
    {reading_id::corrected_list, "名单更正后是否须重新公示", {"须重新公示", "原公示有效"}},
    {reading_id::objection_time, "异议以收到还是发出为准", {"收到之日", "发出之日"}},
    {reading_id::early_objection, "公示前提出的异议是否算数", {"算数", "不算数"}},
    {reading_id::late_objection, "超期异议是否受理", {"不予受理", "仍予受理"}},
    {reading_id::objection_scope, "异议影响的范围", {"仅所涉集群", "整个名单"}},
    {reading_id::withdrawn_objection, "撤回的异议是否仍须核实", {"不再核实", "仍须核实"}},
    {reading_id::instalment_after_failure, "未通过考核是否拨付下一期", {"不拨付", "照常拨付"}},
    {reading_id::other_uses, "三项用途之外是否允许", {"待省厅解释", "允许", "不允许"}},
    {reading_id::earlier_title, "前一称号期间的考核是否计入", {"不计入", "计入"}},
    {reading_id::attribution,
     "谁的行为构成事由",
     {"以认定归于集群本身的为准", "申报主体的亦计", "申报主体、促进组织和集群内任一企业的亦计"}},
    {reading_id::revocation_publicity, "拟撤销是否须先公示", {"不要求", "要求"}},
    {reading_id::revocation_duty, "事由成立是否应当撤销", {"应当撤销", "可以裁量"}},
    {reading_id::revocation_effect, "撤销自何时生效", {"作出决定之日", "未通过考核年度的1月1日"}},
    {reading_id::reapplication_bar,
     "撤销后何时可再申报",
     {"不限制", "撤销次年起", "撤销满三年", "撤销满五年"}},
    {reading_id::governing_text, "跨越修订的事项适用何版本", {"事项发生之日的版本", "程序开始之日的版本"}},
};
static_assert(is_worded(readings));
constexpr const auto& readings_of(tongue) { return readings; }

}  // namespace jiqun::zh
