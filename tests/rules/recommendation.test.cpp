// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/recommendation.hpp"

#include "jiqun/measures/interpreted.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(
    std::is_same_v<decltype(&decide_recommended), decision (*)(const recommendation&, const measures&)>);

constexpr cluster_area hefei_and_wuhu = cluster_area::led_by(city::hefei).others(city_set(city::wuhu));
constexpr measures each_city = under(cross_city_recommendation::each_city);

constexpr recommendation by(const stated<city_set>& cities, const cluster_area& area = hefei_and_wuhu) {
  return recommendation::of(area).materials_true(true).materials_compliant(true).formal_letter(true).cities(
      cities);
}
constexpr answer recommended(const recommendation& made, const measures& text = anhui_2024) {
  return decide_recommended(made, text).value();
}

/// Hefei is bit 0, Wuhu bit 1, Bengbu bit 2.
constexpr city_set cities_of(int mask) {
  city_set all;
  for (int one = 0; one < 3; ++one)
    if ((mask >> one & 1) != 0) all.insert(static_cast<city>(one));
  return all;
}

}  // namespace

TEST_SUITE("art. 10(1) recommendation") {
  TEST_CASE("truth, compliance, letter and cities, stated or missing, under both readings") {
    for (const int others : {0, 2})
      for (const auto reading :
           {cross_city_recommendation::lead_city, cross_city_recommendation::each_city}) {
        const measures text = under(reading);
        const std::string key = choice_in(text, reading_id::cross_city_recommendation);
        const naive::every_case whole({{"preliminary_truth", 2},
                                       {"preliminary_compliance", 2},
                                       {"formal_letter", 2},
                                       {"recommending_cities", 8}},
                                      [&](const auto& all) {
                                        return all[0] != 0 && all[1] != 0 && all[2] != 0 &&
                                               naive::by_competent_cities(all[3], 0, others, key);
                                      });
        for (const absence why : every_absence) {
          comparison compared;
          whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
            const cluster_area area = cluster_area::led_by(city::hefei).others(cities_of(others));
            const stated<city_set> cities =
                one[3] == naive::missing ? stated<city_set>(why) : stated<city_set>(cities_of(one[3]));
            const recommendation made = recommendation::of(area)
                                            .materials_true(truth(one[0], why))
                                            .materials_compliant(truth(one[1], why))
                                            .formal_letter(truth(one[2], why))
                                            .cities(cities);
            const auto ask = [&](const measures& m) { return decide_recommended(made, m); };
            compared.of(text_of(ask(text)), expected.text(), one);
            compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
            compared.of(reliance_error(text, ask), "", one);
          });
          CHECK(compared.compared() == 3 * 3 * 3 * 3 * 9);
          CHECK(compared.difference() == "");
        }
      }
  }

  TEST_CASE("a review that found the materials untrue is a no though the letter was sent") {
    recommendation made = by(city_set(city::hefei));
    static_assert(recommended(by(city_set(city::hefei))) == answer::yes);
    CHECK(recommended(made) == answer::yes);
    made = made.materials_true(false);
    CHECK(recommended(made) == answer::no);
  }

  TEST_CASE("open point 14: what counts is the formal letter, and a city that declines decides") {
    recommendation made = by(city_set(city::hefei)).formal_letter(false);
    CHECK(recommended(made) == answer::no);
    made = made.formal_letter(absence::not_given);
    CHECK(text_of(decide_recommended(made, anhui_2024)) == "unknown formal_letter");
    CHECK(recommended(by(city_set())) == answer::no);
  }

  TEST_CASE(
      "open point 1: across cities the lead city is enough by default, under the other reading all must") {
    CHECK(recommended(by(city_set(city::hefei))) == answer::yes);
    CHECK(recommended(by(city_set(city::hefei)), each_city) == answer::no);
    CHECK(recommended(by(city_set(city::wuhu))) == answer::no);
    CHECK(recommended(by(city_set(city::wuhu)), each_city) == answer::no);
    CHECK(recommended(by(city_set(city::hefei, city::wuhu)), each_city) == answer::yes);
    CHECK(recommended(by(city_set(city::hefei, city::wuhu, city::bengbu)), each_city) == answer::yes);
  }

  TEST_CASE("each part stands where the text has it: the city's review in art. 10(1), its area in art. 4") {
    const decision decided = decide_recommended(by(city_set(city::hefei)), anhui_2024);
    CHECK(decided.size() == 5);
    CHECK(decided[0].source == art(10, 1));
    CHECK(decided[3].source == art(10, 1));
    CHECK(decided[4].source == art(4));
  }

  TEST_CASE("a reading that the department fixed shows as interpreted where it turns who recommends") {
    const measures fixed =
        interpreted_by(anhui_2024, interprets(cross_city_recommendation::each_city, "invented: each city",
                                              date{2025, 1, 1}, date{2025, 1, 1}));
    const decision lead_alone = decide_recommended(by(city_set(city::hefei)), fixed);
    CHECK(lead_alone.value() == answer::no);
    CHECK(lead_alone[4].interpreted == reading_set(reading_id::cross_city_recommendation));
    const decision by_both = decide_recommended(by(city_set(city::hefei, city::wuhu)), fixed);
    CHECK(by_both.value() == answer::yes);
    CHECK(by_both[4].interpreted.empty());
  }
}
