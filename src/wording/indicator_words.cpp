// SPDX-License-Identifier: Apache-2.0
#include "wording/indicator_words.hpp"

#include "wording/decimal.hpp"

#include <fmt/format.h>

namespace jiqun {

namespace {

struct wording {
  std::string_view key;
  phrase words;
};

wording wording_of(indicator_family value) {
  switch (value) {
    case indicator_family::innovation: return {"innovation", {"创新能力", "innovation"}};
    case indicator_family::scale: return {"scale", {"规模效应", "scale"}};
    case indicator_family::manufacturing: return {"manufacturing", {"制造能力", "manufacturing"}};
    case indicator_family::enterprises: return {"enterprises", {"优质企业", "leading enterprises"}};
    case indicator_family::ecosystem: return {"ecosystem", {"生态体系", "ecosystem"}};
  }
  return {};
}

wording wording_of(named_indicator value) {
  using name = named_indicator;
  switch (value) {
    case name::research_intensity:
      return {"research_intensity",
              {"规上企业研发投入强度", "research intensity of enterprises above designated size"}};
    case name::innovation_carriers:
      return {"innovation_carriers",
              {"国家级省级技术创新载体数量", "national and provincial innovation carriers"}};
    case name::research_collaboration:
      return {"research_collaboration",
              {"产学研协同创新能力", "joint innovation of industry, universities and institutes"}};
    case name::innovation_system:
      return {"innovation_system",
              {"技术创新体系先进性和引领性", "how advanced and leading the innovation system is"}};
    case name::enterprises_above_size:
      return {"enterprises_above_size", {"规上企业数量", "enterprises above designated size"}};
    case name::leading_industry_enterprises:
      return {"leading_industry_enterprises", {"主导产业企业数", "enterprises of the leading industry"}};
    case name::revenue: return {"revenue", {"营业收入", "operating revenue"}};
    case name::market_share: return {"market_share", {"市场占有率", "market share"}};
    case name::profit: return {"profit", {"利润总额", "total profit"}};
    case name::foreign_capital: return {"foreign_capital", {"利用外资规模", "foreign capital used"}};
    case name::leading_industry_revenue_share:
      return {"leading_industry_revenue_share",
              {"主导产业规上企业营业收入占比", "share of the leading industry in revenue"}};
    case name::labour_productivity:
      return {"labour_productivity",
              {"规上企业全员劳动生产率", "labour productivity of enterprises above designated size"}};
    case name::standards:
      return {"standards",
              {"主导参与制定修订的国际国内标准数量", "international and national standards led or joined"}};
    case name::new_manufacturing_systems:
      return {"new_manufacturing_systems",
              {"新型制造体系建设水平", "level of smart, green and service-oriented manufacturing"}};
    case name::listed_enterprises: return {"listed_enterprises", {"上市企业", "listed enterprises"}};
    case name::single_champions:
      return {"single_champions", {"国家单项冠军", "national single-product champions"}};
    case name::little_giants:
      return {"little_giants", {"专精特新“小巨人”企业", "specialised \"little giant\" enterprises"}};
    case name::high_tech_enterprises:
      return {"high_tech_enterprises", {"国家高新技术企业", "national high-tech enterprises"}};
    case name::provincial_specialised:
      return {"provincial_specialised", {"省级专精特新企业", "provincial specialised enterprises"}};
    case name::competitiveness: return {"competitiveness", {"竞争力", "competitiveness"}};
    case name::brand_recognition: return {"brand_recognition", {"品牌知名度", "brand recognition"}};
    case name::industry_influence: return {"industry_influence", {"行业影响力", "influence in the industry"}};
    case name::guidance_funds:
      return {"guidance_funds", {"政府产业引导资金规模", "government guidance funds for industry"}};
    case name::public_service_platforms:
      return {"public_service_platforms",
              {"省级及以上产业公共服务平台数量", "public service platforms, provincial or above"}};
    case name::local_supply_rate:
      return {"local_supply_rate", {"主导产品近地化配套率", "local supply rate of leading products"}};
    case name::supply_chain_collaboration:
      return {"supply_chain_collaboration",
              {"产业链供应链协作配套水平", "level of collaboration along the supply chain"}};
    case name::promotion_organisations:
      return {"promotion_organisations",
              {"集群发展促进组织发挥作用", "effect of the organisations that promote the cluster"}};
  }
  return {};
}

wording wording_of(better value) {
  switch (value) {
    case better::higher: return {"higher", {"正向", "higher is better"}};
    case better::lower: return {"lower", {"逆向", "lower is better"}};
  }
  return {};
}

wording wording_of(normalisation value) {
  switch (value) {
    case normalisation::threshold: return {"threshold", {"门槛法", "threshold"}};
    case normalisation::min_max: return {"min_max", {"极差法", "min-max"}};
    case normalisation::rank: return {"rank", {"排序法", "rank"}};
  }
  return {};
}

}  // namespace

phrase words(indicator_family value) { return wording_of(value).words; }
phrase words(named_indicator value) { return wording_of(value).words; }
phrase words(better value) { return wording_of(value).words; }
phrase words(normalisation value) { return wording_of(value).words; }

phrase words(indicator_nature value) {
  switch (value) {
    case indicator_nature::quantity: return {"定量", "quantity"};
    case indicator_nature::judgement: return {"定性", "judgement"};
  }
  return {};
}

phrase words(indicator_unit value) {
  switch (value) {
    case indicator_unit::enterprises: return {"家", "enterprises"};
    case indicator_unit::items: return {"个(项)", "items"};
    case indicator_unit::percent: return {"%", "%"};
    case indicator_unit::money: return {"金额", "money"};
    case indicator_unit::money_per_person: return {"金额/人", "money per person"};
    case indicator_unit::points: return {"分", "points"};
  }
  return {};
}

message words(const possible_values& values) {
  const std::string least = decimal_text(values.least.thousandths(), 3);
  const std::string most = decimal_text(values.most.thousandths(), 3);
  const bool has_least = values.most == indicator_value::most() && values.least != indicator_value::least();
  if (values.whole && has_least)
    return {fmt::format("为不小于{}的整数", least), fmt::format("a whole number, {} or more", least)};
  if (values.whole)
    return {fmt::format("为{}至{}之间的整数", least, most),
            fmt::format("a whole number, {} to {}", least, most)};
  if (has_least) return {fmt::format("不小于{}", least), fmt::format("{} or more", least)};
  return {fmt::format("在{}至{}之间", least, most), fmt::format("{} to {}", least, most)};
}

}  // namespace jiqun
