// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/scoring/indicator_value.hpp"
#include "jiqun/vocabulary/citation.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace jiqun {

/// Art. 7. The five directions of cultivation (培育建设方向), each a family of indicators (指标族).
enum class indicator_family : std::uint8_t {
  innovation,
  scale,
  manufacturing,
  enterprises,
  ecosystem,
};
inline constexpr named<indicator_family> indicator_family_table[] = {
    {indicator_family::innovation, "innovation", "创新能力"},
    {indicator_family::scale, "scale", "规模效应"},
    {indicator_family::manufacturing, "manufacturing", "制造能力"},
    {indicator_family::enterprises, "enterprises", "优质企业"},
    {indicator_family::ecosystem, "ecosystem", "生态体系"},
};
static_assert(is_table(indicator_family_table));
constexpr const auto& table_of(indicator_family) { return indicator_family_table; }

[[nodiscard]] constexpr citation source_of(indicator_family family) {
  return art(7, static_cast<int>(family) + 1);
}

/// Whether an indicator is counted or judged (定量、定性).
enum class indicator_nature : std::uint8_t { quantity, judgement };
inline constexpr named<indicator_nature> indicator_nature_table[] = {
    {indicator_nature::quantity, "quantity", "定量"},
    {indicator_nature::judgement, "judgement", "定性"},
};
static_assert(is_table(indicator_nature_table));
constexpr const auto& table_of(indicator_nature) { return indicator_nature_table; }

/// What an indicator is measured in (计量单位). The Measures state no unit: it follows from what is measured.
enum class indicator_unit : std::uint8_t {
  enterprises,
  items,
  percent,
  money,
  money_per_person,
  points,
};
inline constexpr named<indicator_unit> indicator_unit_table[] = {
    {indicator_unit::enterprises, "enterprises", "家"},
    {indicator_unit::items, "items", "个(项)"},
    {indicator_unit::percent, "percent", "%"},
    {indicator_unit::money, "money", "金额"},
    {indicator_unit::money_per_person, "money_per_person", "金额/人"},
    {indicator_unit::points, "points", "分"},
};
static_assert(is_table(indicator_unit_table));
constexpr const auto& table_of(indicator_unit) { return indicator_unit_table; }

/// Art. 7. Every indicator that the text names (列举指标), in its order. The annex (附件) with the official
/// indicators is not in the library.
enum class named_indicator : std::uint8_t {
  research_intensity,
  innovation_carriers,
  research_collaboration,
  innovation_system,
  enterprises_above_size,
  leading_industry_enterprises,
  revenue,
  market_share,
  profit,
  foreign_capital,
  leading_industry_revenue_share,
  labour_productivity,
  standards,
  new_manufacturing_systems,
  listed_enterprises,
  single_champions,
  little_giants,
  high_tech_enterprises,
  provincial_specialised,
  competitiveness,
  brand_recognition,
  industry_influence,
  guidance_funds,
  public_service_platforms,
  local_supply_rate,
  supply_chain_collaboration,
  promotion_organisations,
};

/// What art. 7 says of an indicator that it names.
struct named_indicator_row {
  named_indicator id;
  std::string_view key;
  std::string_view term;
  indicator_family family;
  indicator_nature nature;
  indicator_unit unit;
  possible_values possible;  ///< follows from what is measured, as the unit does
};

namespace detail {

inline constexpr possible_values any_sign{};
inline constexpr possible_values not_negative{indicator_value::of_thousandths(0), indicator_value::most()};
inline constexpr possible_values part_of_whole{indicator_value::of_thousandths(0),
                                               indicator_value::of_thousandths(100'000)};
inline constexpr possible_values whole_number{indicator_value::of_thousandths(0), indicator_value::most(),
                                              true};

/// Nobody counts less than none, nor half an enterprise.
constexpr named_indicator_row counted(named_indicator id, std::string_view key, std::string_view term,
                                      indicator_family family, indicator_unit unit) {
  return {id, key, term, family, indicator_nature::quantity, unit, whole_number};
}
constexpr named_indicator_row quantified(named_indicator id, std::string_view key, std::string_view term,
                                         indicator_family family, indicator_unit unit,
                                         possible_values possible) {
  return {id, key, term, family, indicator_nature::quantity, unit, possible};
}
/// On how many points is for the scheme to say.
constexpr named_indicator_row judged(named_indicator id, std::string_view key, std::string_view term,
                                     indicator_family family) {
  return {id, key, term, family, indicator_nature::judgement, indicator_unit::points, any_sign};
}

}  // namespace detail

/// In the order of the text, which is that of named_indicator.
inline constexpr named_indicator_row named_indicator_table[] = {
    // a percentage of revenue, which research may exceed
    detail::quantified(named_indicator::research_intensity, "research_intensity", "规上企业研发投入强度",
                       indicator_family::innovation, indicator_unit::percent, detail::not_negative),
    detail::counted(named_indicator::innovation_carriers, "innovation_carriers", "国家级省级技术创新载体数量",
                    indicator_family::innovation, indicator_unit::items),
    detail::judged(named_indicator::research_collaboration, "research_collaboration", "产学研协同创新能力",
                   indicator_family::innovation),
    detail::judged(named_indicator::innovation_system, "innovation_system", "技术创新体系先进性和引领性",
                   indicator_family::innovation),
    detail::counted(named_indicator::enterprises_above_size, "enterprises_above_size", "规上企业数量",
                    indicator_family::scale, indicator_unit::enterprises),
    detail::counted(named_indicator::leading_industry_enterprises, "leading_industry_enterprises",
                    "主导产业企业数", indicator_family::scale, indicator_unit::enterprises),
    detail::quantified(named_indicator::revenue, "revenue", "营业收入", indicator_family::scale,
                       indicator_unit::money, detail::not_negative),
    detail::quantified(named_indicator::market_share, "market_share", "市场占有率", indicator_family::scale,
                       indicator_unit::percent, detail::part_of_whole),
    // a loss is below zero
    detail::quantified(named_indicator::profit, "profit", "利润总额", indicator_family::scale,
                       indicator_unit::money, detail::any_sign),
    // more may be withdrawn than comes in
    detail::quantified(named_indicator::foreign_capital, "foreign_capital", "利用外资规模",
                       indicator_family::scale, indicator_unit::money, detail::any_sign),
    detail::quantified(named_indicator::leading_industry_revenue_share, "leading_industry_revenue_share",
                       "主导产业规上企业营业收入占比", indicator_family::scale, indicator_unit::percent,
                       detail::part_of_whole),
    // value added may be negative
    detail::quantified(named_indicator::labour_productivity, "labour_productivity", "规上企业全员劳动生产率",
                       indicator_family::manufacturing, indicator_unit::money_per_person, detail::any_sign),
    detail::counted(named_indicator::standards, "standards", "主导参与制定修订的国际国内标准数量",
                    indicator_family::manufacturing, indicator_unit::items),
    detail::judged(named_indicator::new_manufacturing_systems, "new_manufacturing_systems",
                   "新型制造体系建设水平", indicator_family::manufacturing),
    detail::counted(named_indicator::listed_enterprises, "listed_enterprises", "上市企业",
                    indicator_family::enterprises, indicator_unit::enterprises),
    detail::counted(named_indicator::single_champions, "single_champions", "国家单项冠军",
                    indicator_family::enterprises, indicator_unit::enterprises),
    detail::counted(named_indicator::little_giants, "little_giants", "专精特新“小巨人”企业",
                    indicator_family::enterprises, indicator_unit::enterprises),
    detail::counted(named_indicator::high_tech_enterprises, "high_tech_enterprises", "国家高新技术企业",
                    indicator_family::enterprises, indicator_unit::enterprises),
    detail::counted(named_indicator::provincial_specialised, "provincial_specialised", "省级专精特新企业",
                    indicator_family::enterprises, indicator_unit::enterprises),
    detail::judged(named_indicator::competitiveness, "competitiveness", "竞争力",
                   indicator_family::enterprises),
    detail::judged(named_indicator::brand_recognition, "brand_recognition", "品牌知名度",
                   indicator_family::enterprises),
    detail::judged(named_indicator::industry_influence, "industry_influence", "行业影响力",
                   indicator_family::enterprises),
    detail::quantified(named_indicator::guidance_funds, "guidance_funds", "政府产业引导资金规模",
                       indicator_family::ecosystem, indicator_unit::money, detail::not_negative),
    detail::counted(named_indicator::public_service_platforms, "public_service_platforms",
                    "省级及以上产业公共服务平台数量", indicator_family::ecosystem, indicator_unit::items),
    detail::quantified(named_indicator::local_supply_rate, "local_supply_rate", "主导产品近地化配套率",
                       indicator_family::ecosystem, indicator_unit::percent, detail::part_of_whole),
    detail::judged(named_indicator::supply_chain_collaboration, "supply_chain_collaboration",
                   "产业链供应链协作配套水平", indicator_family::ecosystem),
    detail::judged(named_indicator::promotion_organisations, "promotion_organisations",
                   "集群发展促进组织发挥作用", indicator_family::ecosystem),
};
static_assert(is_table(named_indicator_table));
constexpr const auto& table_of(named_indicator) { return named_indicator_table; }

}  // namespace jiqun
