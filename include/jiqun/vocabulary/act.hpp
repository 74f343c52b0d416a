// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/office.hpp"

#include "jiqun/core/closed_set.hpp"

#include "jiqun/vocabulary/citation.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace jiqun {

/// An act that the Measures provide for (行为), in the order of the articles. Closed.
enum class act : std::uint8_t {
  guide,
  cultivate,
  assess,
  keep_pool,
  monitor,
  plan_development,
  fix_scope,
  call,
  organise_applications,
  apply,
  review_materials,
  recommend,
  review,
  draw_up_shortlist,
  publicise,
  verify_objection,
  recognise,
  nominate_nationally,
  grant_support,
  give_priority,
  revoke,
  interpret,
};

struct act_row {
  act id{};
  std::string_view key;
  std::string_view term;
  std::optional<office> who{};  ///< whose act it is; none: the Measures do not say
  citation source{};
  std::optional<citation> also{};   ///< where the text speaks of the same act a second time
  std::optional<office> besides{};  ///< a second office that the text names: each of the two may act alone
};
inline constexpr act_row act_table[] = {
    {act::guide, "guide", "培育指导", office::provincial_department, art(4)},
    {act::cultivate, "cultivate", "培育", office::city_department, art(4)},
    {act::assess, "assess", "考核评价", office::provincial_department, art(4), art(5)},
    {act::keep_pool, "keep_pool", "建立、调整集群培育库", office::provincial_department, art(5)},
    {act::monitor, "monitor", "定期调度", office::provincial_department, art(5), art(4)},
    {act::plan_development, "plan_development", "出台集群培育建设方案", office::place_of_cluster, art(6)},
    {act::fix_scope, "fix_scope", "确定当年度申报范围", office::provincial_department, art(9)},
    {act::call, "call", "发布申报通知", office::provincial_department, art(10, 1)},
    {act::organise_applications, "organise_applications", "组织申报", office::city_department, art(10, 1)},
    {act::apply, "apply", "申报", office::cluster, art(10, 1)},
    {act::review_materials, "review_materials", "初步审核", office::city_department, art(10, 1)},
    {act::recommend, "recommend", "正式行文推荐", office::city_department, art(10, 1), art(4)},
    {act::review, "review", "审核", office::provincial_department, art(10, 2)},
    {act::draw_up_shortlist, "draw_up_shortlist", "拟定入围名单", office::provincial_department, art(10, 2)},
    {act::publicise, "publicise", "公示", office::provincial_department, art(10, 3)},
    {act::verify_objection, "verify_objection", "核实异议", std::nullopt, art(10, 3)},
    {act::recognise, "recognise", "确定(认定)", office::provincial_department, art(4), art(10, 3)},
    {act::nominate_nationally, "nominate_nationally", "推荐创建国家级", std::nullopt, art(11)},
    {act::grant_support, "grant_support", "资金支持", office::provincial_department, art(12)},
    {act::give_priority, "give_priority", "优先支持", office::provincial_department, art(13), std::nullopt,
     office::city_department},
    {act::revoke, "revoke", "撤销称号", office::provincial_department, art(4), art(14)},
    {act::interpret, "interpret", "解释", office::provincial_department, art(15)},
};
static_assert(is_table(act_table));
constexpr const auto& table_of(act) { return act_table; }

}  // namespace jiqun
