// SPDX-License-Identifier: Apache-2.0
#include "jiqun/calendar/period.hpp"

#include "calendar/as_text.hpp"
#include "core/refusal.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "restatement/naive_calendar.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&closing_day),
                             reckoned_day (*)(date, period_length, opening_day, const working_calendar&)>);
static_assert(std::is_same_v<decltype(&days_open),
                             reckoned_count (*)(date, date, day_unit, opening_day, const working_calendar&)>);
static_assert(std::is_trivially_copyable_v<reckoned_day> && std::is_trivially_copyable_v<reckoned_count>);

constexpr reckoned_day closes(date opens, int days, opening_day first, day_unit unit = day_unit::working) {
  return closing_day(opens, {period_days{days}, unit}, first, state_council_calendar);
}
constexpr reckoned_count open_for(date opens, date closed, opening_day first,
                                  day_unit unit = day_unit::working) {
  return days_open(opens, closed, unit, first, state_council_calendar);
}

constexpr opening_day counted = opening_day::counted;
constexpr opening_day excluded = opening_day::excluded;

static_assert(*closes({2024, 9, 25}, 5, counted).day == date(2024, 9, 30));
static_assert(*closes({2024, 9, 25}, 5, excluded).day == date(2024, 10, 8));
static_assert(*closes({2025, 1, 22}, 5, counted).day == date(2025, 1, 27));
static_assert(*closes({2025, 1, 22}, 5, excluded).day == date(2025, 2, 5));
static_assert(*closes({2025, 5, 27}, 5, counted).day == date(2025, 6, 3));
static_assert(*closes({2025, 5, 27}, 5, excluded).day == date(2025, 6, 4));
static_assert(*closes({2025, 6, 7}, 5, counted).day == date(2025, 6, 13));
static_assert(*closes({2025, 6, 7}, 5, excluded).day == date(2025, 6, 13));

}  // namespace

TEST_SUITE("period") {
  TEST_CASE("worked examples of five working days close as written under both readings") {
    struct example {
      date opens;
      const char* counted;
      const char* excluded;
    };
    const example examples[] = {
        {{2024, 9, 25}, "2024-09-30 settled", "2024-10-08 settled"},
        {{2025, 1, 22}, "2025-01-27 settled", "2025-02-05 settled"},
        {{2025, 5, 27}, "2025-06-03 settled", "2025-06-04 settled"},
        {{2025, 6, 7}, "2025-06-13 settled", "2025-06-13 settled"},
        {{2026, 12, 28}, "none not announced from 2027-01-01", "none not announced from 2027-01-02"}};
    for (const example& e : examples) {
      CAPTURE(as_text(e.opens));
      CHECK(as_text(closes(e.opens, 5, counted)) == e.counted);
      CHECK(as_text(closes(e.opens, 5, excluded)) == e.excluded);
    }
  }

  TEST_CASE("one day closes on its opening day if that counts and else on the next working day") {
    CHECK(as_text(closes({2025, 6, 6}, 1, counted)) == "2025-06-06 settled");
    CHECK(as_text(closes({2025, 6, 6}, 1, excluded)) == "2025-06-09 settled");
    CHECK(as_text(closes({2025, 6, 8}, 1, counted)) == "2025-06-09 settled");
    CHECK(as_text(closes({2025, 6, 8}, 1, excluded)) == "2025-06-09 settled");
  }

  TEST_CASE("a period that reaches 28 December of the last announced year is provisional") {
    CHECK(as_text(closes({2026, 12, 21}, 5, counted)) == "2026-12-25 settled");
    CHECK(as_text(closes({2026, 12, 22}, 5, counted)) == "2026-12-28 provisional");
    CHECK(as_text(closes({2026, 12, 25}, 5, counted)) == "2026-12-31 provisional");
    CHECK(as_text(closes({2026, 12, 26}, 5, counted)) == "none not announced from 2027-01-01");
  }

  TEST_CASE("a period that opens before the announced years is not announced under either reading") {
    for (const opening_day first : {counted, excluded}) {
      CHECK(as_text(closes({2003, 12, 31}, 5, first)) == "none not announced");
      CHECK(as_text(closes(first_day, 5, first)) == "none not announced");
    }
    CHECK(as_text(closes({2004, 1, 1}, 5, counted)) == "2004-01-08 settled");
    CHECK(as_text(closes({2004, 1, 2}, 5, counted)) == "2004-01-08 settled");
    CHECK(as_text(closes({2004, 1, 2}, 5, excluded)) == "2004-01-09 settled");
  }

  TEST_CASE("a period that opens after the announced years is not announced and bounded from below") {
    CHECK(as_text(closes({2027, 1, 1}, 5, counted)) == "none not announced from 2027-01-05");
    CHECK(as_text(closes({2027, 1, 1}, 5, excluded)) == "none not announced from 2027-01-06");
    CHECK(as_text(closes(last_day, 1, counted)) == "none not announced from 9999-12-31");
    CHECK(as_text(closes(last_day, 1, excluded)) == "none not announced");
  }

  TEST_CASE("a calendar that knows nothing answers nothing") {
    const working_calendar nothing;
    const period_length five{period_days{5}, day_unit::working};
    CHECK(as_text(closing_day({2024, 9, 25}, five, counted, nothing)) == "none not announced");
    CHECK(as_text(days_open({2024, 9, 25}, {2024, 9, 30}, day_unit::working, counted, nothing)) ==
          "none not announced");
  }

  TEST_CASE("calendar days are counted through rest days and the end does not roll") {
    CHECK(as_text(closes({2024, 9, 25}, 7, counted, day_unit::calendar)) == "2024-10-01 settled");
    CHECK(as_text(closes({2024, 9, 25}, 7, excluded, day_unit::calendar)) == "2024-10-02 settled");
    CHECK(as_text(closes({2024, 2, 28}, 2, counted, day_unit::calendar)) == "2024-02-29 settled");
    CHECK(as_text(closes({2027, 1, 1}, 1, counted, day_unit::calendar)) == "2027-01-01 settled");
    CHECK(as_text(closes({1999, 12, 31}, 1, excluded, day_unit::calendar)) == "2000-01-01 settled");
    const working_calendar nothing;
    const period_length seven{period_days{7}, day_unit::calendar};
    CHECK(as_text(closing_day({2024, 9, 25}, seven, counted, nothing)) == "2024-10-01 settled");
  }

  TEST_CASE("a calendar-day period does not end after the year 9999") {
    const auto refused = [](int days, opening_day first) {
      return refusal_of([=] { return closes(last_day, days, first, day_unit::calendar); });
    };
    CHECK(refused(1, counted) == nothing_refused);
    CHECK(refused(2, counted) == refusal(flaw::day_out_of_range, 9999));
    CHECK(refused(1, excluded) == refusal(flaw::day_out_of_range, 9999));
  }

  TEST_CASE("the days that a window stood open are counted under both readings") {
    CHECK(as_text(open_for({2024, 9, 25}, {2024, 9, 29}, counted)) == "4 settled");
    CHECK(as_text(open_for({2024, 9, 25}, {2024, 9, 30}, counted)) == "5 settled");
    CHECK(as_text(open_for({2024, 9, 25}, {2024, 10, 1}, counted)) == "5 settled");
    CHECK(as_text(open_for({2024, 9, 25}, {2024, 9, 30}, excluded)) == "4 settled");
    CHECK(as_text(open_for({2024, 9, 25}, {2024, 10, 7}, excluded)) == "4 settled");
    CHECK(as_text(open_for({2024, 9, 25}, {2024, 10, 8}, excluded)) == "5 settled");
    CHECK(as_text(open_for({2024, 9, 25}, {2024, 10, 1}, counted, day_unit::calendar)) == "7 settled");
    CHECK(as_text(open_for({2024, 9, 25}, {2024, 10, 1}, excluded, day_unit::calendar)) == "6 settled");
  }

  TEST_CASE("a window that closed on its opening day stood open for one day or none") {
    CHECK(as_text(open_for({2025, 6, 6}, {2025, 6, 6}, counted)) == "1 settled");
    CHECK(as_text(open_for({2025, 6, 7}, {2025, 6, 7}, counted)) == "0 settled");
    CHECK(as_text(open_for({2025, 6, 6}, {2025, 6, 6}, excluded)) == "0 settled");
    CHECK(as_text(open_for({2025, 6, 6}, {2025, 6, 6}, counted, day_unit::calendar)) == "1 settled");
    CHECK(as_text(open_for({2025, 6, 6}, {2025, 6, 6}, excluded, day_unit::calendar)) == "0 settled");
    CHECK(as_text(open_for(last_day, last_day, excluded)) == "0 settled");
  }

  TEST_CASE("a window beyond the announced days has stood open for nobody knows how long") {
    CHECK(as_text(open_for({2026, 12, 21}, {2026, 12, 27}, counted)) == "5 settled");
    CHECK(as_text(open_for({2026, 12, 21}, {2026, 12, 28}, counted)) == "6 provisional");
    CHECK(as_text(open_for({2026, 12, 21}, {2026, 12, 31}, counted)) == "9 provisional");
    CHECK(as_text(open_for({2026, 12, 21}, {2027, 1, 1}, counted)) == "none not announced");
    CHECK(as_text(open_for({2003, 12, 31}, {2004, 1, 8}, counted)) == "none not announced");
    CHECK(as_text(open_for({2026, 12, 21}, {2027, 1, 1}, counted, day_unit::calendar)) == "12 settled");
  }

  TEST_CASE("a window does not close before it opens") {
    for (const day_unit unit : {day_unit::working, day_unit::calendar}) {
      for (const opening_day first : {counted, excluded}) {
        const auto refused = [=](date closed) {
          return refusal_of([=] { return open_for({2024, 9, 25}, closed, first, unit); });
        };
        CHECK(refused({2024, 9, 24}) == refusal(flaw::closes_before_it_opens, 20240924));
        CHECK(refused({2024, 9, 25}) == nothing_refused);
        CHECK(refused({2024, 9, 26}) == nothing_refused);
      }
    }
  }

  TEST_CASE(
      "on its closing day a window has stood open for its length and on the day before for one day less") {
    const restatement::naive_calendar naive(restatement::issued_notices());
    std::mt19937 random(10);
    for (int round = 0; round < 1500; ++round) {
      const int opens = restatement::number_of(2004, 1, 1) + static_cast<int>(random() % 8350);
      const int days = 1 + static_cast<int>(random() % 20);
      const date day = date_of(opens);
      const reckoned_day end = closes(day, days, counted);
      const reckoned_day end_otherwise = closes(day, days, excluded);
      REQUIRE(as_text(end) == as_text(naive.nth_from(opens, days)));
      REQUIRE(as_text(end_otherwise) == as_text(naive.nth_after(opens, days)));
      REQUIRE(open_for(day, *end.day, counted).days == days);
      REQUIRE(open_for(day, *end_otherwise.day, excluded).days == days);
      if (*end.day > day) REQUIRE(open_for(day, *end.day - 1, counted).days == days - 1);
      REQUIRE(open_for(day, *end_otherwise.day - 1, excluded).days == days - 1);
    }
  }
}

TEST_SUITE("publicity notices of Chinese authorities") {
  TEST_CASE("the printed closing day is the reckoned one with the opening day counted except in one notice") {
    const auto rows = restatement::read_table("publicity_notices.tsv").rows;
    REQUIRE(rows.size() == 20);
    int misfits = 0;
    for (const auto& row : rows) {
      const auto opens = from_iso_text(row[3]);
      const int days = std::stoi(row[5]);
      REQUIRE(opens.has_value());
      CAPTURE(row[1]);
      CAPTURE(row[3]);
      const bool misfit = row[3] == "2020-10-16";
      const reckoned_day reckoned = closes(*opens, days, misfit ? excluded : counted);
      CHECK(as_text(reckoned) == row[4] + " settled");
      if (!misfit) continue;
      ++misfits;
      CHECK(as_text(closes(*opens, days, counted)) == "2020-10-22 settled");
      CHECK(as_text(open_for(*opens, *from_iso_text(row[4]), counted)) == "6 settled");
      CHECK(as_text(open_for(*opens, *from_iso_text(row[4]), excluded)) == "5 settled");
    }
    CHECK(misfits == 1);
  }
}
