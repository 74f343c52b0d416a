// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/indicator.hpp"

#include "wording/indicator_words.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace jiqun;

namespace {

constexpr bool stands_in_the_order_of_the_text() {
  for (std::size_t i = 0; i < count_of<named_indicator>; ++i) {
    if (static_cast<std::size_t>(named_indicator_table[i].id) != i) return false;
    if (i != 0 && named_indicator_table[i].family < named_indicator_table[i - 1].family) return false;
  }
  return true;
}
static_assert(stands_in_the_order_of_the_text());
static_assert(source_of(indicator_family::innovation) == art(7, 1));
static_assert(source_of(indicator_family::ecosystem) == art(7, 5));

/// Art. 7 as it was issued.
constexpr std::string_view article_7[] = {
    "(一)"
    "创新能力领先。集群在规上企业研发投入强度、国家级省级技术创新载体数量、产学研协同创新能力、技术创新体系先"
    "进性和"
    "引领性等方面具有明显优势,集群内至少有一家国家级或三家省级技术创新载体。",
    "(二)"
    "规模效应显著。集群在规上企业数量、主导产业企业数、营业收入、市场占有率、利润总额、利用外资规模等方面集聚"
    "效应明显"
    ",主导产业规上企业营业收入占比较高。",
    "(三)制造能力先进。集群规上企业全员劳动生产率保持较高水平,主导参与制定修订的国际国内标准数量位居前列,"
    "智能制造、绿色"
    "制造、服务型制造等新型制造体系建设水平较高。",
    "(四)"
    "优质企业集聚。集群上市企业、国家单项冠军及专精特新“小巨人”企业、国家高新技术企业、省级专精特新企业数量较"
    "多,"
    "竞争力较强,拥有较高的品牌知名度和行业影响力。",
    "(五)"
    "生态体系完善。集群所在地政府产业引导资金规模、省级及以上产业公共服务平台数量、主导产品近地化配套率、产业"
    "链供应链"
    "协作配套水平较高,行业协会、科研机构、商会、联盟等集群发展促进组织发挥作用明显。"};

}  // namespace

TEST_SUITE("indicators of art. 7") {
  TEST_CASE("each named indicator stands in its item of the text, after the one before it") {
    std::size_t after = 0;
    for (std::size_t i = 0; i < count_of<named_indicator>; ++i) {
      const named_indicator_row& entry = named_indicator_table[i];
      if (i != 0 && entry.family != named_indicator_table[i - 1].family) after = 0;
      const std::string_view item = article_7[static_cast<std::size_t>(entry.family)];
      CAPTURE(words(entry.id).in(language::chinese));
      const std::size_t found = item.find(words(entry.id).in(language::chinese), after);
      REQUIRE(found != std::string_view::npos);
      after = found;
    }
  }

  TEST_CASE("the families bear the words of the text") {
    for (std::size_t f = 0; f < count_of<indicator_family>; ++f)
      CHECK(article_7[f].find(words(static_cast<indicator_family>(f)).in(language::chinese)) !=
            std::string_view::npos);
  }

  TEST_CASE("judgements are those that no count answers, and are expressed in points") {
    const std::set<named_indicator> judgements = {
        named_indicator::research_collaboration,     named_indicator::innovation_system,
        named_indicator::new_manufacturing_systems,  named_indicator::competitiveness,
        named_indicator::brand_recognition,          named_indicator::industry_influence,
        named_indicator::supply_chain_collaboration, named_indicator::promotion_organisations};
    for (const named_indicator_row& entry : named_indicator_table) {
      CAPTURE(words(entry.id).in(language::chinese));
      CHECK((entry.nature == indicator_nature::judgement) == (judgements.count(entry.id) == 1));
      CHECK((entry.unit == indicator_unit::points) == (entry.nature == indicator_nature::judgement));
    }
  }

  TEST_CASE(
      "nobody counts less than none nor a fraction, a part is no more than the whole, and a loss is a profit "
      "below zero") {
    const std::set<named_indicator> of_either_sign = {
        named_indicator::profit, named_indicator::foreign_capital, named_indicator::labour_productivity};
    const std::set<named_indicator> parts = {named_indicator::market_share,
                                             named_indicator::leading_industry_revenue_share,
                                             named_indicator::local_supply_rate};
    for (const named_indicator_row& entry : named_indicator_table) {
      CAPTURE(words(entry.id).in(language::chinese));
      const auto possible = [&](std::int64_t thousandths) {
        return entry.possible.contains(indicator_value::of_thousandths(thousandths));
      };
      const bool counted = entry.unit == indicator_unit::enterprises || entry.unit == indicator_unit::items;
      const bool negative =
          entry.nature == indicator_nature::judgement || of_either_sign.count(entry.id) == 1;
      CHECK(possible(-1) == negative);
      if (counted) CHECK_FALSE(possible(-1));
      for (const std::int64_t fraction : {1, 500, 999, 1'001, 2'500, 99'999})
        CHECK(possible(fraction) == !counted);
      for (const std::int64_t whole : {1'000, 2'000, 3'000}) CHECK(possible(whole));
      CHECK(possible(indicator_value::most_thousandths) == (parts.count(entry.id) == 0));
      CHECK(possible(indicator_value::most_thousandths - 1) == (!counted && parts.count(entry.id) == 0));
      CHECK(possible(0));
      CHECK(possible(100'000));
      CHECK(possible(100'001) == (!counted && parts.count(entry.id) == 0));
      CHECK(possible(101'000) == (parts.count(entry.id) == 0));
      if (parts.count(entry.id) == 1) CHECK(entry.unit == indicator_unit::percent);
    }
  }

  TEST_CASE("every key and every wording is its own") {
    std::set<std::string_view> keys;
    std::set<std::string_view> chinese;
    std::set<std::string_view> english;
    for (const named_indicator_row& entry : named_indicator_table) {
      CHECK(keys.insert(key(entry.id)).second);
      CHECK(chinese.insert(words(entry.id).in(language::chinese)).second);
      CHECK(english.insert(words(entry.id).in(language::english)).second);
      CHECK_FALSE(key(entry.id).empty());
    }
  }
}
