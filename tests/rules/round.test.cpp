// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/round.hpp"

#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_only_round), decision (*)(year, year_set)>);
static_assert(
    std::is_same_v<decltype(&decide_in_scope),
                   decision (*)(const cluster_area&, const stated<industry>&, const annual_round&)>);

// Places in an invented call.
constexpr industry batteries{0};
constexpr industry robots{1};
constexpr cluster_area in_hefei{city::hefei};
constexpr cluster_area led_by_wuhu{city::wuhu, city_set(city::hefei)};

constexpr annual_round call(const stated<city_set>& regions, const stated<industry_set>& industries) {
  return {year(2025), regions, industries};
}
constexpr answer in_scope(const cluster_area& area, const stated<industry>& leading,
                          const annual_round& round) {
  return decide_in_scope(area, leading, round).value();
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

  TEST_CASE("region and industry, stated, missing or without limit") {
    // values: 0 outside, 1 inside, 2 no limit for the call's lists; of the industry 0 another, 1 the one
    // called
    const naive::every_case whole(
        {{"regions_of_call", 3}, {"industries_of_call", 3}, {"leading_industry", 2}}, [](const auto& all) {
          const bool region = all[0] != 0;
          const bool field = all[1] == 2 || (all[1] == 1) == (all[2] == 1);
          return region && field;
        });
    for (const absence why : absences_without_meaning) {
      comparison compared;
      whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
        stated<city_set> regions = why;
        if (one[0] == 0) regions = city_set(city::wuhu);
        if (one[0] == 1) regions = city_set(city::wuhu, city::hefei);
        if (one[0] == 2) regions = absence::not_applicable;
        stated<industry_set> industries = why;  // 0: robots are called, 1: batteries are
        if (one[1] == 0) industries = industry_set(robots);
        if (one[1] == 1) industries = industry_set(batteries);
        if (one[1] == 2) industries = absence::not_applicable;
        stated<industry> leading = why;
        if (one[2] != naive::missing) leading = one[2] == 1 ? batteries : robots;
        const decision decided = decide_in_scope(in_hefei, leading, call(regions, industries));
        // Without the industries of the call the cluster's own need not be asked for yet.
        const std::set<std::string> later =
            one[1] == naive::missing ? std::set<std::string>{"leading_industry"} : std::set<std::string>{};
        compared.of(unlike(decided, expected, later), "", one);
        compared.of(cited_otherwise_than_the_text(decided), "", one);
        compared.of(decided.relied_on().empty() ? "" : "a reading", "", one);
      });
      CHECK(compared.compared() == 4 * 4 * 3 * 3);
      CHECK(compared.difference() == "");
    }
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
    const decision decided = decide_in_scope(in_hefei, absence::not_applicable, round);
    CHECK(text_of(decided) == "unknown leading_industry");
    CHECK(decided[2].why_missing == absence::not_applicable);
  }

  TEST_CASE("a cluster across cities is in scope by its lead city") {
    CHECK(in_scope(led_by_wuhu, batteries, call(city_set(city::wuhu), absence::not_applicable)) ==
          answer::yes);
    CHECK(in_scope(led_by_wuhu, batteries, call(city_set(city::hefei), absence::not_applicable)) ==
          answer::no);
  }

  TEST_CASE("open point 13: what is out of scope this year is judged anew by the call of the next") {
    const annual_round this_year = call(absence::not_applicable, industry_set(robots));
    annual_round next_year = call(absence::not_applicable, industry_set(robots, batteries));
    next_year.label = year(2026);
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
