// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/reapplication.hpp"

#include "jiqun/measures/interpreted.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_not_barred),
                             decision (*)(const stated<date>&, const stated<date>&, year, const measures&)>);

constexpr measures next_round = under(reapplication_bar::next_round);
constexpr measures three_years = under(reapplication_bar::three_years);
constexpr measures five_years = under(reapplication_bar::five_years);

constexpr answer not_barred(date revoked, date applied, const measures& text) {
  return decide_not_barred(revoked, applied, year{applied.year() > 2063 ? 2063 : applied.year()}, text)
      .value();
}

// 0: no title was revoked.
constexpr std::array revocations = {0,        20231201, 20240101, 20240227, 20240229, 20250101,
                                    20250610, 20260101, 20270226, 20280101, 20290101, 20300101};
constexpr std::array applications = {20231230, 20240226, 20240228, 20240229, 20241231, 20250101, 20250609,
                                     20250610, 20251231, 20260101, 20270227, 20270228, 20270301, 20280609,
                                     20280610, 20290227, 20290228, 20290301, 20300609, 20300610, 20300611};

}  // namespace

TEST_SUITE("art. 14 applying again") {
  TEST_CASE("every pair of days, stated or missing, under each reading") {
    for (const int round : {2024, 2025, 2026, 2028})
      for (const reapplication_bar reading :
           {reapplication_bar::none, reapplication_bar::next_round, reapplication_bar::three_years,
            reapplication_bar::five_years}) {
        const measures text = under(reading);
        const std::string key = choice_in(text, reading_id::reapplication_bar);
        const naive::every_case whole({{"revocation_day", static_cast<int>(revocations.size())},
                                       {"application_day", static_cast<int>(applications.size())}},
                                      [&](const auto& all) {
                                        return naive::not_barred(
                                            revocations[static_cast<std::size_t>(all[0])],
                                            applications[static_cast<std::size_t>(all[1])], round, key);
                                      });
        for (const absence why : absences_without_meaning) {
          comparison compared;
          whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
            stated<date> revoked = why;
            if (one[0] == 0) revoked = absence::not_applicable;
            if (one[0] > 0) revoked = day_of(revocations[static_cast<std::size_t>(one[0])]);
            stated<date> applied = why;
            if (one[1] != naive::missing) applied = day_of(applications[static_cast<std::size_t>(one[1])]);
            const auto ask = [&](const measures& m) {
              return decide_not_barred(revoked, applied, year{round}, m);
            };
            compared.of(unlike(ask(text), expected), "", one);
            compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
            compared.of(reliance_error(text, ask), "", one);
          });
          CHECK(compared.compared() == 3 * 13 * 22);
          CHECK(compared.difference() == "");
        }
      }
  }

  TEST_CASE(
      "open point 51: the text states no bar, and the other readings bar until a day that is open again") {
    constexpr date revoked{2025, 6, 10};
    static_assert(not_barred(revoked, {2025, 6, 10}, anhui_2024) == answer::yes);
    static_assert(not_barred(revoked, {2025, 12, 31}, next_round) == answer::no);
    static_assert(not_barred(revoked, {2026, 1, 1}, next_round) == answer::yes);
    CHECK(not_barred(revoked, {2025, 6, 10}, anhui_2024) == answer::yes);
    CHECK(not_barred(revoked, {2025, 6, 10}, next_round) == answer::no);
    CHECK(not_barred(revoked, {2025, 12, 31}, next_round) == answer::no);
    CHECK(not_barred(revoked, {2026, 1, 1}, next_round) == answer::yes);
    CHECK(not_barred(revoked, {2028, 6, 9}, three_years) == answer::no);
    CHECK(not_barred(revoked, {2028, 6, 10}, three_years) == answer::yes);
    CHECK(not_barred(revoked, {2028, 6, 11}, three_years) == answer::yes);
    CHECK(not_barred(revoked, {2030, 6, 9}, five_years) == answer::no);
    CHECK(not_barred(revoked, {2030, 6, 10}, five_years) == answer::yes);
  }

  TEST_CASE(
      "after 29 February the bar ends on 28 February of a year that has no 29th, and on the 29th of a leap "
      "year") {
    constexpr date leap_day{2024, 2, 29};
    static_assert(years_after(leap_day, 3) == std::optional(date{2027, 2, 28}));
    static_assert(years_after(leap_day, 4) == std::optional(date{2028, 2, 29}));
    CHECK(years_after(leap_day, 3) == date{2027, 2, 28});
    CHECK(years_after(leap_day, 4) == date{2028, 2, 29});
    CHECK(years_after(date{2096, 2, 29}, 4) == date{2100, 2, 28});
    CHECK(years_after(date{2025, 2, 28}, 3) == date{2028, 2, 28});
    CHECK(not_barred(leap_day, {2027, 2, 27}, three_years) == answer::no);
    CHECK(not_barred(leap_day, {2027, 2, 28}, three_years) == answer::yes);
    CHECK(not_barred(leap_day, {2029, 2, 27}, five_years) == answer::no);
    CHECK(not_barred(leap_day, {2029, 2, 28}, five_years) == answer::yes);
  }

  TEST_CASE("the next round is told by its label and not by the day of the application") {
    constexpr date revoked{2025, 6, 10};
    CHECK(decide_not_barred(revoked, date{2025, 12, 20}, year{2026}, next_round).value() == answer::yes);
    CHECK(decide_not_barred(revoked, date{2026, 1, 10}, year{2025}, next_round).value() == answer::no);
    CHECK(decide_not_barred(revoked, {}, year{2026}, next_round).value() == answer::yes);
  }

  TEST_CASE("the last year of the calendar has no corresponding day beyond it") {
    CHECK(years_after(date{9996, 12, 31}, 3) == date{9999, 12, 31});
    CHECK(!years_after(date{9997, 1, 1}, 3).has_value());
    CHECK(not_barred({9997, 1, 1}, {9999, 12, 31}, three_years) == answer::no);
  }

  TEST_CASE("an application made before the revocation is not barred by it") {
    constexpr date revoked{2025, 6, 10};
    for (const measures& text : {anhui_2024, next_round, three_years, five_years})
      CHECK(not_barred(revoked, {2025, 6, 9}, text) == answer::yes);
  }

  TEST_CASE("a title that was given up is no revocation and bars nothing under any reading") {
    for (const measures& text : {anhui_2024, next_round, three_years, five_years})
      CHECK(decide_not_barred(absence::not_applicable, date{2025, 6, 10}, year{2025}, text).value() ==
            answer::yes);
  }

  TEST_CASE("a revocation of which nothing is stated is not read as none, save where nothing is barred") {
    for (const absence why : absences_without_meaning) {
      CHECK(decide_not_barred(why, date{2025, 6, 10}, year{2025}, anhui_2024).value() == answer::yes);
      CHECK(text_of(decide_not_barred(why, date{2025, 6, 10}, year{2025}, three_years)) ==
            "unknown revocation_day");
      CHECK(decide_not_barred(why, date{2025, 6, 10}, year{2025}, three_years).conclusion().why_missing ==
            why);
    }
    CHECK(text_of(decide_not_barred(date{2025, 1, 1}, absence::not_applicable, year{2025}, three_years)) ==
          "unknown application_day");
  }

  TEST_CASE("with neither day stated both are asked for") {
    CHECK(text_of(decide_not_barred({}, {}, year{2025}, three_years)) ==
          "unknown application_day revocation_day");
  }

  TEST_CASE("a bar that the department fixed shows as interpreted where it turns the answer") {
    const measures fixed =
        interpreted_by(anhui_2024, interprets(reapplication_bar::three_years, "invented: three years",
                                              date{2025, 1, 1}, date{2025, 1, 1}));
    const auto interpreted_on = [&](date applied) {
      const decision decided = decide_not_barred(date{2025, 6, 10}, applied, year(applied.year()), fixed);
      CHECK(decided.conclusion().interpreted == decided.relied_on());
      return decided.relied_on();
    };
    CHECK(interpreted_on({2028, 6, 9}) == reading_set(reading_id::reapplication_bar));
    CHECK(interpreted_on({2028, 6, 10}) == reading_set(reading_id::reapplication_bar));  // five years bar it
    CHECK(interpreted_on({2030, 6, 10}).empty());
  }
}
