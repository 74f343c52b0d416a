// SPDX-License-Identifier: Apache-2.0
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/rules/publicity.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

using namespace jiqun;

namespace {

constexpr date september(int day) { return date{2024, 9, 1} + (day - 1); }

constexpr publicity_notice opened(date opens) {
  return publicity_notice::opened(opens)
      .closed(absence::not_applicable)
      .on_official_website(true)
      .final_list(true);
}

std::string text_of(const std::optional<reckoned_day>& closes) {
  if (!closes) return "waits";
  return closes->day ? iso_text(*closes->day).str() : "not announced";
}

/// The first day on which the round, closed, was long enough: tried day by day.
std::string first_day_long_enough(const publicity_notice& round, const measures& text) {
  for (int later = 0; later < 60; ++later) {
    const publicity_notice closed = round.closed(round.opens() + later);
    if (decide_publicity_completed(closed, text, state_council_calendar).value() == answer::yes)
      return iso_text(round.opens() + later).str();
  }
  return "waits";
}

}  // namespace

TEST_SUITE("art. 10(3) closing day of a round") {
  TEST_CASE("without an interruption it is that of the opening") {
    const auto plain = closing_day_of(opened({2024, 9, 25}), anhui_2024, state_council_calendar);
    CHECK(text_of(plain) == "2024-09-30");
    CHECK(plain->certainty == certainty::settled);
    CHECK(text_of(closing_day_of(opened({2024, 9, 25}), under(opening_day::excluded),
                                 state_council_calendar)) == "2024-10-08");
  }

  TEST_CASE("two working days out of sight: later by two, begun anew, or as it was") {
    publicity_notice round = opened({2024, 9, 2});
    round = round.interrupted({{2024, 9, 4}, {2024, 9, 5}});
    CHECK(text_of(closing_day_of(round, anhui_2024, state_council_calendar)) == "2024-09-10");
    CHECK(text_of(closing_day_of(round, under(interruption::restarts), state_council_calendar)) ==
          "2024-09-12");
    CHECK(text_of(closing_day_of(round, under(interruption::ignored), state_council_calendar)) ==
          "2024-09-06");
  }

  TEST_CASE("while an interruption lasts there is no day, unless the period was over or it is ignored") {
    publicity_notice round = opened({2024, 9, 2});
    round = round.interrupted(interruption_of_publicity::lasting_since({2024, 9, 6}));
    CHECK(text_of(closing_day_of(round, anhui_2024, state_council_calendar)) == "waits");
    CHECK(text_of(closing_day_of(round, under(interruption::ignored), state_council_calendar)) ==
          "2024-09-06");
    publicity_notice over = opened({2024, 9, 2});
    over = over.interrupted(interruption_of_publicity::lasting_since({2024, 9, 7}));
    CHECK(text_of(closing_day_of(over, anhui_2024, state_council_calendar)) == "2024-09-06");
  }

  TEST_CASE("a round that runs into a year that is not announced waits for its arrangement") {
    const auto closes = closing_day_of(opened({2026, 12, 28}), anhui_2024, state_council_calendar);
    REQUIRE(closes.has_value());
    CHECK_FALSE(closes->day.has_value());
    CHECK(closes->certainty == certainty::not_announced);
  }

  TEST_CASE(
      "with any interruptions, under any reading, it is the first day on which the round is long enough") {
    std::mt19937 source(20240415);
    const auto below = [&](int most) { return std::uniform_int_distribution<int>(0, most - 1)(source); };
    comparison compared;
    for (int n = 0; n < 400; ++n) {
      publicity_notice round = opened(september(1 + below(30)));
      for (int i = below(4); i > 0; --i) {
        const date from = round.opens() + below(12);
        round = round.interrupted({from, from + below(5)});
      }
      if (below(8) == 0)
        round = round.interrupted(interruption_of_publicity::lasting_since(round.opens() + below(12)));
      under_every_choice(
          reading_set(reading_id::opening_day, reading_id::interruption), [&](const measures& text) {
            compared.of(text_of(closing_day_of(round, text, state_council_calendar)),
                        first_day_long_enough(round, text), [&] {
                          return "round " + std::to_string(n) + " opened " + iso_text(round.opens()).str();
                        });
          });
    }
    CHECK(compared.difference() == "");
    CHECK(compared.compared() == 2400);
  }
}
