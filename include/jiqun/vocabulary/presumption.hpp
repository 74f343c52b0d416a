// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"
#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/fact.hpp"

#include <cstdint>
#include <string_view>

namespace jiqun {

/// What is presumed of a case where its papers do not say it (推定), in the order of the articles. Closed.
enum class presumption : std::uint8_t {
  formal_letter,
  list_taken_down,
  objection_concerns_cluster,
  newly_recognised,
  assessment_pending,
  procedure_followed,
  procedure_not_followed,
  title_ended_by_decision,
};

struct presumption_row {
  presumption id{};
  std::string_view key;
  std::string_view term;  ///< what is presumed
  std::string_view why;   ///< … and from what (推定依据)
  fact about{};           ///< the fact that was not stated
  citation source{};      ///< the article that asks for it
};
inline constexpr presumption_row presumption_table[] = {
    {presumption::formal_letter, "formal_letter", "已正式行文推荐", "推荐记有文号,未说明是否正式行文",
     fact::formal_letter, art(10, 1)},
    {presumption::list_taken_down, "list_taken_down", "更正前的名单在重新公示的前一日撤下",
     "名单更正后重新公示,未记载前一轮公示的截止", fact::closing_day, art(10, 3)},
    {presumption::objection_concerns_cluster, "objection_concerns_cluster", "异议针对本集群",
     "异议记载于本案卷,未说明所涉集群", fact::objection_target, art(10, 3)},
    {presumption::newly_recognised, "newly_recognised", "属新认定", "在案记有予以确定,未说明是否新认定",
     fact::newly_recognised, art(12)},
    {presumption::assessment_pending, "assessment_pending", "最近一次考核结果待定",
     "非首期资金,在案没有该称号的考核结果", fact::assessment_outcome, art(12)},
    {presumption::procedure_followed, "procedure_followed", "撤销按程序进行",
     "在案记有拟撤销的步骤,未说明是否按程序", fact::procedure, art(14)},
    {presumption::procedure_not_followed, "procedure_not_followed", "撤销未按程序进行",
     "在案未见拟撤销的步骤,未说明是否按程序", fact::procedure, art(14)},
    {presumption::title_ended_by_decision, "title_ended_by_decision", "称号自作出撤销决定之日终止",
     "撤销的生效日无法确定", fact::title_end, art(14)},
};
static_assert(is_table(presumption_table));
constexpr const auto& table_of(presumption) { return presumption_table; }

}  // namespace jiqun
