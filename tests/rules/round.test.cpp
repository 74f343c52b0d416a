// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/round.hpp"

#include "jiqun/measures/interpreted.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_only_round), decision (*)(year, year_set)>);
static_assert(
    std::is_same_v<decltype(&decide_in_scope), decision (*)(const cluster_area&, const stated<industry>&,
                                                            const annual_round&, const measures&)>);

// Places in an invented call.
constexpr industry batteries{0};
constexpr industry robots{1};
constexpr cluster_area in_hefei = cluster_area::led_by(city::hefei);
constexpr cluster_area led_by_wuhu = cluster_area::led_by(city::wuhu).others(city_set(city::hefei));

constexpr annual_round call(const stated<city_set>& regions, const stated<industry_set>& industries) {
  return annual_round::of(year(2025)).regions(regions).industries(industries);
}
constexpr answer in_scope(const cluster_area& area, const stated<industry>& leading,
                          const annual_round& round, const measures& text = anhui_2024) {
  return decide_in_scope(area, leading, round, text).value();
}
constexpr measures any_city = under(cross_city_scope::any_city);
constexpr measures every_city = under(cross_city_scope::every_city);

/// Hefei is bit 0, Wuhu bit 1, Bengbu bit 2.
constexpr city_set cities_of(int mask) {
  city_set all;
  for (int one = 0; one < 3; ++one)
    if ((mask >> one & 1) != 0) all.insert(static_cast<city>(one));
  return all;
}

}  // namespace

TEST_SUITE("art. 9 annual round") {
  TEST_CASE("a second round under one label is one too many, under the label before or after it is not") {
    static_assert(decide_only_round(year(2025), year_set::between(2024, 2024)).value() == answer::yes);
    static_assert(decide_only_round(year(2025), year_set::between(2025, 2025)).value() == answer::no);
    CHECK(decide_only_round(year(2025), {}).value() == answer::yes);
    CHECK(decide_only_round(year(2025), year_set::between(2024, 2024)).value() == answer::yes);
    CHECK(decide_only_round(year(2025), year_set::between(2025, 2025)).value() == answer::no);
    CHECK(decide_only_round(year(2025), year_set::between(2026, 2026)).value() == answer::yes);
    CHECK(decide_only_round(year(2025), year_set::between(2024, 2025)).value() == answer::no);
  }

  TEST_CASE("open point 11: a year without a round is no breach") {
    CHECK(decide_only_round(year(2027), year_set::between(2024, 2025)).value() == answer::yes);
    CHECK(decide_only_round(year(2063), year_set::between(2000, 2062)).value() == answer::yes);
    CHECK(decide_only_round(year(2000), year_set::between(2001, 2063)).value() == answer::yes);
  }

  TEST_CASE("every area, region and industry, stated, missing or without limit, under the three readings") {
    // regions: a mask of three cities, 8 no limit; industries: 0 robots, 1 batteries, 2 no limit, 3 neither
    constexpr int lead = 0;
    under_every_choice(reading_set(reading_id::cross_city_scope), [&](const measures& text) {
      const std::string key = choice_in(text, reading_id::cross_city_scope);
      for (const int others : {0, 1, 2, 4, 6}) {
        const naive::every_case whole(
            {{"regions_of_call", 9}, {"industries_of_call", 4}, {"leading_industry", 2}},
            [&](const auto& all) {
              const bool region = all[0] == 8 || naive::within_regions(lead, others, all[0], key);
              return region && (all[1] == 2 || all[1] == all[2]);
            });
        const cluster_area area = cluster_area::led_by(city::hefei).others(cities_of(others));
        for (const absence why : absences_without_meaning) {
          comparison compared;
          whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
            stated<city_set> regions = why;
            if (one[0] == 8) regions = absence::not_applicable;
            if (one[0] >= 0 && one[0] < 8) regions = cities_of(one[0]);
            stated<industry_set> industries = why;
            if (one[1] == 0) industries = industry_set(robots);
            if (one[1] == 1) industries = industry_set(batteries);
            if (one[1] == 2) industries = absence::not_applicable;
            if (one[1] == 3) industries = industry_set();
            stated<industry> leading = why;
            if (one[2] != naive::missing) leading = one[2] == 1 ? batteries : robots;
            const auto ask = [&](const measures& m) {
              return decide_in_scope(area, leading, call(regions, industries), m);
            };
            compared.of(unlike(ask(text), expected), "", one);
            compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
            compared.of(reliance_error(text, ask), "", one);
          });
          CHECK(compared.compared() == 10 * 5 * 3 * 3);
          CHECK(compared.difference() == "");
        }
      }
    });
  }

  TEST_CASE("what does not apply is no limit, and an empty list is no cluster's") {
    constexpr annual_round open = call(absence::not_applicable, absence::not_applicable);
    static_assert(in_scope(in_hefei, absence::not_given, open) == answer::yes);
    CHECK(in_scope(in_hefei, absence::not_given, open) == answer::yes);
    CHECK(in_scope(in_hefei, batteries, call(city_set(), absence::not_applicable)) == answer::no);
    CHECK(in_scope(in_hefei, batteries, call(absence::not_applicable, industry_set())) == answer::no);
  }

  TEST_CASE("an industry that does not apply to the cluster is not outside the call, but not known") {
    constexpr annual_round round = call(absence::not_applicable, industry_set(batteries));
    const decision decided = decide_in_scope(in_hefei, absence::not_applicable, round, anhui_2024);
    CHECK(text_of(decided) == "unknown leading_industry");
    CHECK(decided[2].why_missing == absence::not_applicable);
  }

  TEST_CASE(
      "open point 1: a cluster across cities is in scope by its lead city, by any of its cities, or by all") {
    constexpr annual_round calls_wuhu = call(city_set(city::wuhu), absence::not_applicable);
    constexpr annual_round calls_hefei = call(city_set(city::hefei), absence::not_applicable);
    constexpr annual_round calls_both = call(city_set(city::hefei, city::wuhu), absence::not_applicable);
    constexpr annual_round calls_neither = call(city_set(city::bengbu), absence::not_applicable);
    static_assert(in_scope(led_by_wuhu, batteries, calls_hefei) == answer::no);
    static_assert(in_scope(led_by_wuhu, batteries, calls_hefei, any_city) == answer::yes);
    static_assert(in_scope(led_by_wuhu, batteries, calls_wuhu, every_city) == answer::no);
    CHECK(in_scope(led_by_wuhu, batteries, calls_wuhu) == answer::yes);
    CHECK(in_scope(led_by_wuhu, batteries, calls_wuhu, any_city) == answer::yes);
    CHECK(in_scope(led_by_wuhu, batteries, calls_wuhu, every_city) == answer::no);
    CHECK(in_scope(led_by_wuhu, batteries, calls_hefei) == answer::no);
    CHECK(in_scope(led_by_wuhu, batteries, calls_hefei, any_city) == answer::yes);
    CHECK(in_scope(led_by_wuhu, batteries, calls_hefei, every_city) == answer::no);
    for (const measures& text : {anhui_2024, any_city, every_city}) {
      CHECK(in_scope(led_by_wuhu, batteries, calls_both, text) == answer::yes);
      CHECK(in_scope(led_by_wuhu, batteries, calls_neither, text) == answer::no);
    }
  }

  TEST_CASE("the reading is relied on where it turns the region, and never for a cluster in one city") {
    const auto relied = [](const cluster_area& area, const annual_round& round) {
      return decide_in_scope(area, batteries, round, anhui_2024)[1].relied_on;
    };
    const annual_round calls_wuhu = call(city_set(city::wuhu), absence::not_applicable);
    const annual_round calls_hefei = call(city_set(city::hefei), absence::not_applicable);
    CHECK(relied(led_by_wuhu, calls_wuhu) == reading_set(reading_id::cross_city_scope));
    CHECK(relied(led_by_wuhu, calls_hefei) == reading_set(reading_id::cross_city_scope));
    CHECK(relied(led_by_wuhu, call(absence::not_applicable, absence::not_applicable)).empty());
    CHECK(relied(led_by_wuhu, call(absence::not_given, absence::not_applicable)).empty());
    CHECK(relied(in_hefei, calls_hefei).empty());
    CHECK(relied(in_hefei, calls_wuhu).empty());
  }

  TEST_CASE("a reading that the department fixed shows as interpreted") {
    const measures fixed =
        interpreted_by(anhui_2024, interprets(cross_city_scope::every_city, "invented: all of its cities",
                                              date{2025, 1, 1}, date{2025, 1, 1}));
    const decision decided =
        decide_in_scope(led_by_wuhu, batteries, call(city_set(city::wuhu), absence::not_applicable), fixed);
    CHECK(decided.value() == answer::no);
    CHECK(decided[1].interpreted == reading_set(reading_id::cross_city_scope));
    CHECK(decided[2].interpreted.empty());
  }

  TEST_CASE("for each absence of the call's regions the finding says why they are missing") {
    for (const absence why : absences_without_meaning) {
      const decision decided =
          decide_in_scope(in_hefei, batteries, call(why, absence::not_applicable), anhui_2024);
      CHECK(text_of(decided) == "unknown regions_of_call");
      CHECK(decided[1].why_missing == why);
    }
  }

  TEST_CASE("open point 13: what is out of scope this year is judged anew by the call of the next") {
    const annual_round this_year = call(absence::not_applicable, industry_set(robots));
    annual_round next_year = call(absence::not_applicable, industry_set(robots, batteries)).label(year(2026));
    CHECK(in_scope(in_hefei, batteries, this_year) == answer::no);
    CHECK(in_scope(in_hefei, batteries, next_year) == answer::yes);
  }

  TEST_CASE("the first and the last place of a call are kept apart") {
    constexpr industry last{63};
    const annual_round round = call(absence::not_applicable, industry_set(last));
    CHECK(in_scope(in_hefei, last, round) == answer::yes);
    CHECK(in_scope(in_hefei, industry{62}, round) == answer::no);
    CHECK(in_scope(in_hefei, industry{0}, round) == answer::no);
  }
}
