// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/citation.hpp"
#include "jiqun/facts/indicator_value.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace jiqun {

/// Art. 7. The five directions of cultivation (培育建设方向), each a family of indicators (指标族).
enum class indicator_family : std::uint8_t {
  innovation,     ///< 创新能力, art. 7(1)
  scale,          ///< 规模效应, art. 7(2)
  manufacturing,  ///< 制造能力, art. 7(3)
  enterprises,    ///< 优质企业, art. 7(4)
  ecosystem,      ///< 生态体系, art. 7(5)
};
inline constexpr std::size_t indicator_family_count = 5;

[[nodiscard]] constexpr citation source_of(indicator_family family) {
  return art(7, static_cast<int>(family) + 1);
}

/// Whether an indicator is counted or judged (定量、定性).
enum class indicator_nature : std::uint8_t { quantity, judgement };

/// What an indicator is measured in (计量单位). The Measures state no unit: it follows from what is measured.
enum class indicator_unit : std::uint8_t {
  enterprises,       ///< 家
  items,             ///< 个、项
  percent,           ///< %
  money,             ///< 金额
  money_per_person,  ///< 金额/人
  points,            ///< 分: what a judgement is expressed in
};

/// Art. 7. Every indicator that the text names (列举指标), in its order. The annex (附件) with the official
/// indicators is not in the library.
enum class named_indicator : std::uint8_t {
  research_intensity,              ///< 规上企业研发投入强度
  innovation_carriers,             ///< 国家级省级技术创新载体数量
  research_collaboration,          ///< 产学研协同创新能力
  innovation_system,               ///< 技术创新体系先进性和引领性
  enterprises_above_size,          ///< 规上企业数量
  leading_industry_enterprises,    ///< 主导产业企业数
  revenue,                         ///< 营业收入
  market_share,                    ///< 市场占有率
  profit,                          ///< 利润总额
  foreign_capital,                 ///< 利用外资规模
  leading_industry_revenue_share,  ///< 主导产业规上企业营业收入占比
  labour_productivity,             ///< 规上企业全员劳动生产率
  standards,                       ///< 主导参与制定修订的国际国内标准数量
  new_manufacturing_systems,  ///< 智能制造、绿色制造、服务型制造等新型制造体系建设水平
  listed_enterprises,         ///< 集群上市企业
  single_champions,           ///< 国家单项冠军
  little_giants,              ///< 专精特新“小巨人”企业
  high_tech_enterprises,      ///< 国家高新技术企业
  provincial_specialised,     ///< 省级专精特新企业
  competitiveness,            ///< 竞争力
  brand_recognition,          ///< 品牌知名度
  industry_influence,         ///< 行业影响力
  guidance_funds,             ///< 所在地政府产业引导资金规模
  public_service_platforms,    ///< 省级及以上产业公共服务平台数量
  local_supply_rate,           ///< 主导产品近地化配套率
  supply_chain_collaboration,  ///< 产业链供应链协作配套水平
  promotion_organisations,  ///< 行业协会、科研机构、商会、联盟等集群发展促进组织发挥作用
};
inline constexpr std::size_t named_indicator_count =
    static_cast<std::size_t>(named_indicator::promotion_organisations) + 1;

/// What art. 7 says of an indicator that it names.
struct named_indicator_entry {
  named_indicator id;
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
constexpr named_indicator_entry counted(named_indicator id, indicator_family family, indicator_unit unit) {
  return {id, family, indicator_nature::quantity, unit, whole_number};
}
constexpr named_indicator_entry quantified(named_indicator id, indicator_family family, indicator_unit unit,
                                           possible_values possible) {
  return {id, family, indicator_nature::quantity, unit, possible};
}
/// On how many points is for the scheme to say.
constexpr named_indicator_entry judged(named_indicator id, indicator_family family) {
  return {id, family, indicator_nature::judgement, indicator_unit::points, any_sign};
}

}  // namespace detail

/// In the order of the text, which is that of named_indicator.
inline constexpr std::array<named_indicator_entry, named_indicator_count> named_indicators = [] {
  using detail::counted, detail::judged, detail::quantified;
  using detail::any_sign, detail::not_negative, detail::part_of_whole;
  using family = indicator_family;
  using name = named_indicator;
  using unit = indicator_unit;
  return std::array<named_indicator_entry, named_indicator_count>{{
      // a percentage of revenue, which research may exceed
      quantified(name::research_intensity, family::innovation, unit::percent, not_negative),
      counted(name::innovation_carriers, family::innovation, unit::items),
      judged(name::research_collaboration, family::innovation),
      judged(name::innovation_system, family::innovation),
      counted(name::enterprises_above_size, family::scale, unit::enterprises),
      counted(name::leading_industry_enterprises, family::scale, unit::enterprises),
      quantified(name::revenue, family::scale, unit::money, not_negative),
      quantified(name::market_share, family::scale, unit::percent, part_of_whole),
      // a loss is below zero
      quantified(name::profit, family::scale, unit::money, any_sign),
      // more may be withdrawn than comes in
      quantified(name::foreign_capital, family::scale, unit::money, any_sign),
      quantified(name::leading_industry_revenue_share, family::scale, unit::percent, part_of_whole),
      // value added may be negative
      quantified(name::labour_productivity, family::manufacturing, unit::money_per_person, any_sign),
      counted(name::standards, family::manufacturing, unit::items),
      judged(name::new_manufacturing_systems, family::manufacturing),
      counted(name::listed_enterprises, family::enterprises, unit::enterprises),
      counted(name::single_champions, family::enterprises, unit::enterprises),
      counted(name::little_giants, family::enterprises, unit::enterprises),
      counted(name::high_tech_enterprises, family::enterprises, unit::enterprises),
      counted(name::provincial_specialised, family::enterprises, unit::enterprises),
      judged(name::competitiveness, family::enterprises),
      judged(name::brand_recognition, family::enterprises),
      judged(name::industry_influence, family::enterprises),
      quantified(name::guidance_funds, family::ecosystem, unit::money, not_negative),
      counted(name::public_service_platforms, family::ecosystem, unit::items),
      quantified(name::local_supply_rate, family::ecosystem, unit::percent, part_of_whole),
      judged(name::supply_chain_collaboration, family::ecosystem),
      judged(name::promotion_organisations, family::ecosystem),
  }};
}();

[[nodiscard]] constexpr const named_indicator_entry& entry_of(named_indicator one) {
  return named_indicators[static_cast<std::size_t>(one)];
}

}  // namespace jiqun
