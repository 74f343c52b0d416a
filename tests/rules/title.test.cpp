// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/title.hpp"

#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <type_traits>
#include <vector>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_title_held), decision (*)(const stated<title_period>&, date)>);

constexpr answer held(const title_period& title, date on) { return decide_title_held(title, on).value(); }

}  // namespace

TEST_SUITE("art. 14 title") {
  TEST_CASE("the title and its end, stated or missing, on the days around them") {
    // the title: 0 none, 1 begun on 2024-06-18; it ended 0 never, 1 before it began, 2 on that day, 3 later
    constexpr std::array ends = {0, 20240601, 20240618, 20270610};
    for (const int on : {20240617, 20240618, 20240619, 20270609, 20270610, 20270611}) {
      const naive::every_case whole({{"provincial_title", 2}, {"title_end", 4}}, [&](const auto& all) {
        return all[0] == 1 && naive::title_held(20240618, ends[static_cast<std::size_t>(all[1])], on);
      });
      for (const absence why : absences_without_meaning) {
        comparison compared;
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          if (one[0] == naive::missing) return;
          stated<title_period> title = absence::not_applicable;
          if (one[0] == 1) {
            stated<date> ended = why;
            if (one[1] == 0) ended = absence::not_applicable;
            if (one[1] > 0) ended = day_of(ends[static_cast<std::size_t>(one[1])]);
            title = title_period::since({2024, 6, 18}).ended(ended);
          }
          const decision decided = decide_title_held(title, day_of(on));
          compared.of(text_of(decided), expected.text(), one);
          compared.of(cited_otherwise_than_the_text(decided), "", one);
        });
        CHECK(compared.difference() == "");
        CHECK(compared.compared() == 2 * 2 * 5);
      }
    }
  }

  TEST_CASE("a title that is not stated is asked for, and none is a statement") {
    static_assert(decide_title_held(absence::not_applicable, {2025, 1, 1}).value() == answer::no);
    static_assert(decide_title_held(absence::not_given, {2025, 1, 1}).value() == answer::unknown);
    CHECK(text_of(decide_title_held(absence::not_applicable, {2025, 1, 1})) == "no");
    for (const absence why : absences_without_meaning) {
      CHECK(text_of(decide_title_held(why, {2025, 1, 1})) == "unknown provincial_title");
      CHECK(decide_title_held(why, {2025, 1, 1}).conclusion().why_missing == why);
    }
  }

  TEST_CASE("a title is held from the day it began, and no longer on the first day without it") {
    constexpr title_period ended =
        title_period::since({2024, 6, 1}).ended(date{2027, 5, 20}).how(end_of_title::revoked);
    static_assert(held(ended, {2024, 5, 31}) == answer::no);
    static_assert(held(ended, {2024, 6, 1}) == answer::yes);
    static_assert(held(ended, {2027, 5, 19}) == answer::yes);
    static_assert(held(ended, {2027, 5, 20}) == answer::no);
    CHECK(held(ended, {2024, 5, 31}) == answer::no);
    CHECK(held(ended, {2024, 6, 1}) == answer::yes);
    CHECK(held(ended, {2024, 6, 2}) == answer::yes);
    CHECK(held(ended, {2027, 5, 19}) == answer::yes);
    CHECK(held(ended, {2027, 5, 20}) == answer::no);
    CHECK(held(ended, {2027, 5, 21}) == answer::no);
  }

  TEST_CASE("open point 54: a title that has not ended is held on every later day") {
    constexpr title_period title = title_period::since({2024, 6, 1}).ended(absence::not_applicable);
    static_assert(held(title, {9999, 12, 31}) == answer::yes);
    CHECK(held(title, {2024, 5, 31}) == answer::no);
    CHECK(held(title, {2024, 6, 1}) == answer::yes);
    CHECK(held(title, {9999, 12, 31}) == answer::yes);
  }

  TEST_CASE(
      "whether it ended is asked for unless it is stated that it has not, and only from its first day on") {
    for (const absence why : absences_without_meaning) {
      const title_period title = title_period::since({2024, 6, 1}).ended(why);
      CHECK(text_of(decide_title_held(title, {2025, 1, 1})) == "unknown title_end");
      CHECK(decide_title_held(title, {2025, 1, 1}).conclusion().why_missing == why);
      CHECK(held(title, {2024, 5, 31}) == answer::no);
      CHECK(cited_otherwise_than_the_text(decide_title_held(title, {2025, 1, 1})) == "");
    }
  }

  TEST_CASE("open point 50: a title that was given up ends as one that was revoked") {
    constexpr title_period given_up =
        title_period::since({2024, 6, 1}).ended(date{2025, 3, 1}).how(end_of_title::given_up);
    CHECK(held(given_up, {2025, 2, 28}) == answer::yes);
    CHECK(held(given_up, {2025, 3, 1}) == answer::no);
  }
}
