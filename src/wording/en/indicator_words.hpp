// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/scoring/indicator.hpp"
#include "jiqun/scoring/indicator_value.hpp"
#include "jiqun/scoring/scheme_indicator.hpp"
#include "wording/en/tongue.hpp"
#include "wording/entry.hpp"

namespace jiqun::en {

inline constexpr entry<indicator_family> indicator_family_words[] = {
    {indicator_family::innovation, "innovation"},
    {indicator_family::scale, "scale"},
    {indicator_family::manufacturing, "manufacturing"},
    {indicator_family::enterprises, "leading enterprises"},
    {indicator_family::ecosystem, "ecosystem"},
};
constexpr const auto& entries_of(tongue, indicator_family) { return indicator_family_words; }

inline constexpr entry<named_indicator> named_indicator_words[] = {
    {named_indicator::research_intensity, "research intensity of enterprises above designated size"},
    {named_indicator::innovation_carriers, "national and provincial innovation carriers"},
    {named_indicator::research_collaboration, "joint innovation of industry, universities and institutes"},
    {named_indicator::innovation_system, "how advanced and leading the innovation system is"},
    {named_indicator::enterprises_above_size, "enterprises above designated size"},
    {named_indicator::leading_industry_enterprises, "enterprises of the leading industry"},
    {named_indicator::revenue, "operating revenue"},
    {named_indicator::market_share, "market share"},
    {named_indicator::profit, "total profit"},
    {named_indicator::foreign_capital, "foreign capital used"},
    {named_indicator::leading_industry_revenue_share, "share of the leading industry in revenue"},
    {named_indicator::labour_productivity, "labour productivity of enterprises above designated size"},
    {named_indicator::standards, "international and national standards led or joined"},
    {named_indicator::new_manufacturing_systems, "level of smart, green and service-oriented manufacturing"},
    {named_indicator::listed_enterprises, "listed enterprises"},
    {named_indicator::single_champions, "national single-product champions"},
    {named_indicator::little_giants, "specialised \"little giant\" enterprises"},
    {named_indicator::high_tech_enterprises, "national high-tech enterprises"},
    {named_indicator::provincial_specialised, "provincial specialised enterprises"},
    {named_indicator::competitiveness, "competitiveness"},
    {named_indicator::brand_recognition, "brand recognition"},
    {named_indicator::industry_influence, "influence in the industry"},
    {named_indicator::guidance_funds, "government guidance funds for industry"},
    {named_indicator::public_service_platforms, "public service platforms, provincial or above"},
    {named_indicator::local_supply_rate, "local supply rate of leading products"},
    {named_indicator::supply_chain_collaboration, "level of collaboration along the supply chain"},
    {named_indicator::promotion_organisations, "effect of the organisations that promote the cluster"},
};
constexpr const auto& entries_of(tongue, named_indicator) { return named_indicator_words; }

inline constexpr entry<better> better_words[] = {
    {better::higher, "higher is better"},
    {better::lower, "lower is better"},
};
constexpr const auto& entries_of(tongue, better) { return better_words; }

inline constexpr entry<normalisation> normalisation_words[] = {
    {normalisation::threshold, "threshold"},
    {normalisation::min_max, "min-max"},
    {normalisation::rank, "rank"},
};
constexpr const auto& entries_of(tongue, normalisation) { return normalisation_words; }

inline constexpr entry<indicator_nature> indicator_nature_words[] = {
    {indicator_nature::quantity, "quantity"},
    {indicator_nature::judgement, "judgement"},
};
constexpr const auto& entries_of(tongue, indicator_nature) { return indicator_nature_words; }

inline constexpr entry<indicator_unit> indicator_unit_words[] = {
    {indicator_unit::enterprises, "enterprises"},
    {indicator_unit::items, "items"},
    {indicator_unit::percent, "%"},
    {indicator_unit::money, "money"},
    {indicator_unit::money_per_person, "money per person"},
    {indicator_unit::points, "points"},
};
constexpr const auto& entries_of(tongue, indicator_unit) { return indicator_unit_words; }

}  // namespace jiqun::en
