// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/date.hpp"

#include "core/refusal.hpp"
#include "restatement/naive_calendar.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(sizeof(date) == 4 && std::is_trivially_copyable_v<date>);
static_assert(!std::is_default_constructible_v<date>);
static_assert(!std::is_convertible_v<boost::gregorian::date, date>);
static_assert(std::is_same_v<decltype(&from_iso_text), std::optional<date> (*)(std::string_view)>);
static_assert(std::is_same_v<decltype(&iso_text), fixed_text<10> (*)(date)>);
static_assert(std::is_same_v<decltype(&date::from_number), std::optional<date> (*)(std::int64_t)>);
static_assert(std::is_same_v<decltype(&date::number), std::int32_t (date::*)() const>);

}  // namespace

TEST_SUITE("date") {
  TEST_CASE("the twenty-ninth of February exists in leap years alone") {
    static_assert(is_a_day(2024, 2, 28) && is_a_day(2024, 2, 29) && !is_a_day(2024, 2, 30));
    static_assert(is_a_day(2025, 2, 28) && !is_a_day(2025, 2, 29) && is_a_day(2025, 3, 1));
    static_assert(!is_a_day(1900, 2, 29) && is_a_day(2000, 2, 29) && !is_a_day(2100, 2, 29));
    CHECK(refusal_of([] { return date(2025, 2, 29); }) == refusal(flaw::no_such_day, 20250229));
    CHECK(refusal_of([] { return date(2024, 2, 29); }) == nothing_refused);
  }

  TEST_CASE("months and days have their bounds") {
    static_assert(!is_a_day(2025, 0, 1) && is_a_day(2025, 1, 1) && is_a_day(2025, 12, 1) &&
                  !is_a_day(2025, 13, 1));
    static_assert(!is_a_day(2025, 4, 0) && is_a_day(2025, 4, 1) && is_a_day(2025, 4, 30) &&
                  !is_a_day(2025, 4, 31));
    static_assert(!is_a_day(2025, -1, 1) && !is_a_day(2025, 1, -1));
    CHECK(refusal_of([] { return date(2025, 13, 1); }) == refusal(flaw::no_such_day, 20251301));
    CHECK(refusal_of([] { return date(2025, 4, 31); }) == refusal(flaw::no_such_day, 20250431));
  }

  TEST_CASE("days run from the year 1400 to the year 9999") {
    static_assert(!is_a_day(1399, 12, 31) && is_a_day(1400, 1, 1) && is_a_day(9999, 12, 31) &&
                  !is_a_day(10000, 1, 1));
    CHECK(refusal_of([] { return date(1399, 12, 31); }) == refusal(flaw::day_out_of_range, 1399));
    CHECK(refusal_of([] { return date(10000, 1, 1); }) == refusal(flaw::day_out_of_range, 10000));
    CHECK(refusal_of([] { return first_day - 1; }) == refusal(flaw::day_out_of_range, 1400));
    CHECK(refusal_of([] { return last_day + 1; }) == refusal(flaw::day_out_of_range, 9999));
    CHECK(refusal_of([] { return last_day + std::numeric_limits<int>::max(); }) ==
          refusal(flaw::day_out_of_range, 9999));
    static_assert(first_day + 0 == first_day && last_day - 0 == last_day);
    static_assert(first_day + (last_day - first_day) == last_day);
  }

  TEST_CASE("what is no day in boost is refused") {
    using namespace boost::gregorian;
    const boost::date_time::special_values specials[] = {not_a_date_time, neg_infin, pos_infin};
    for (const auto special : specials)
      CHECK(refusal_of([=] { return jiqun::date(boost::gregorian::date(special)); }) ==
            refusal(flaw::no_such_day, 0));
    CHECK(jiqun::date(boost::gregorian::date(2024, 9, 25)) == jiqun::date(2024, 9, 25));
    CHECK(jiqun::date(2024, 9, 25).to_boost() == boost::gregorian::date(2024, 9, 25));
  }

  TEST_CASE("numbers and weekdays and parts of every day from 1890 to 2110 are those of the civil calendar") {
    static_assert(date(2024, 9, 25).weekday() == weekday::wednesday);
    static_assert(date(2025, 6, 7).weekday() == weekday::saturday);
    static_assert(date(2025, 6, 8).weekday() == weekday::sunday);
    const int first = restatement::number_of(1890, 1, 1);
    const int last = restatement::number_of(2110, 12, 31);
    const int apart = date(1890, 1, 1).number() - first;
    int differing = 0;
    for (int number = first; number <= last; ++number) {
      const restatement::civil c = restatement::civil_of(number);
      const date day(c.year, c.month, c.day);
      const bool same = day.number() == number + apart && date::from_number(number + apart) == day &&
                        day.year() == c.year && day.month() == c.month && day.day() == c.day &&
                        static_cast<int>(day.weekday()) == restatement::day_of_week(number) &&
                        iso_text(day) == restatement::iso_of(number) &&
                        digits_of(day) == (c.year * 100 + c.month) * 100 + c.day;
      if (!same) ++differing;
    }
    CHECK(differing == 0);
  }

  TEST_CASE("a number outside the range is no day") {
    static_assert(date::from_number(first_day.number()) == first_day);
    static_assert(!date::from_number(first_day.number() - 1));
    static_assert(date::from_number(last_day.number()) == last_day);
    static_assert(!date::from_number(last_day.number() + 1));
    CHECK(!date::from_number(std::numeric_limits<std::int64_t>::max()));
    CHECK(!date::from_number(std::numeric_limits<std::int64_t>::min()));
    CHECK(!date::from_number((std::int64_t{1} << 32) + date(2024, 9, 25).number()));
  }

  TEST_CASE("days are counted and compared") {
    constexpr date eve(2024, 2, 29);
    constexpr date day(2024, 3, 1);
    static_assert(eve + 1 == day && day - 1 == eve && day - eve == 1 && eve - day == -1 &&
                  eve + -1 + 2 == day);
    static_assert(eve < day && eve <= day && eve != day && day > eve && day >= eve);
    static_assert(!(day < day) && day <= day && day >= day && !(day > day) && !(day != day));
    CHECK(date(2024, 1, 1) + 366 == date(2025, 1, 1));
  }

  TEST_CASE("a day is read from YYYY-MM-DD and written so") {
    static_assert(from_iso_text("2024-09-25") == date(2024, 9, 25));
    static_assert(iso_text(date(2024, 9, 5)) == "2024-09-05");
    for (const char* text : {"1400-01-01", "2000-02-29", "2024-12-31", "9999-12-31"}) {
      REQUIRE(from_iso_text(text).has_value());
      CHECK(iso_text(*from_iso_text(text)) == text);
    }
  }

  TEST_CASE("nothing else is read as a day") {
    for (const std::string text :
         {"",           "2025",       "2025-2-28",   "25-02-28",         "2025-02-8",
          "2025-02-29", "2025-04-31", "2025-00-10",  "2025-13-10",       "2025-01-00",
          "2025-01-32", " 2025-02-2", "2025-02-28 ", " 2025-02-28",      "2025-02-28\n",
          "20250228",   "2025/02/28", "2025.02.28",  "02-28-2025",       "+025-02-28",
          "-025-02-28", "2025-+2-28", "2025-02-+8",  "2025- 2-28",       "2025--1-10",
          "2025-02-2-", "2025-1--10", "----------",  "2025-0a-28",       "202a-02-28",
          "1399-12-31", "0000-01-01", "12025-02-28", "2025-02-28T00:00", "2025年2月",
          "２０２５"}) {
      CAPTURE(text);
      CHECK(!from_iso_text(text));
    }
    CHECK(!from_iso_text(std::string_view("2025-02-2\0", 10)));
  }
}
