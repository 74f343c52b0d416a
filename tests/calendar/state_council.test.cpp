// SPDX-License-Identifier: Apache-2.0
#include "jiqun/calendar/state_council.hpp"

#include "calendar/as_text.hpp"
#include "restatement/table.hpp"
#include "wording/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

using namespace jiqun;

namespace {

/// Of a Julian day number, which is 0 modulo 7 on a Monday.
constexpr bool is_weekend(std::int32_t day) { return day % 7 >= 5; }
static_assert(!is_weekend(date(2025, 6, 6).number()) && is_weekend(date(2025, 6, 7).number()));
static_assert(is_weekend(date(2025, 6, 8).number()) && !is_weekend(date(2025, 6, 9).number()));

/// Weekdays off less make-up days: the statutory holidays (法定节假日) that the notice gives.
constexpr int statutory_days(const holiday_notice& notice) {
  int days = 0;
  for (const day_ruling& ruling : notice) days += ruling.works ? -1 : is_weekend(ruling.day) ? 0 : 1;
  return days;
}

constexpr int statutory_days_of_year(int year) { return year <= 2007 ? 10 : year <= 2024 ? 11 : 13; }

constexpr bool annual_notices_give_the_statutory_days() {
  for (const holiday_notice& notice : state_council_notices)
    if (notice.heading().kind == notice_kind::annual &&
        statutory_days(notice) != statutory_days_of_year(notice.heading().year))
      return false;
  return true;
}
static_assert(annual_notices_give_the_statutory_days());

constexpr bool make_up_days_are_weekend_days() {
  for (const holiday_notice& notice : state_council_notices)
    for (const day_ruling& ruling : notice)
      if (ruling.works && !is_weekend(ruling.day)) return false;
  return true;
}
static_assert(make_up_days_are_weekend_days());

constexpr bool stand_in_order_of_publication() {
  for (std::size_t n = 1; n < state_council_notices.size(); ++n)
    if (state_council_notices[n].heading().published <= state_council_notices[n - 1].heading().published)
      return false;
  return true;
}
static_assert(stand_in_order_of_publication());

constexpr bool annual_notices_follow_one_another() {
  int year = 2003;
  for (const holiday_notice& notice : state_council_notices)
    if (notice.heading().kind == notice_kind::annual && notice.heading().year != ++year) return false;
  return year == 2026;
}
static_assert(annual_notices_follow_one_another());

constexpr bool every_ruling_names_a_festival() {
  for (const holiday_notice& notice : state_council_notices)
    for (const day_ruling& ruling : notice)
      if (ruling.festival == festival::not_named) return false;
  return true;
}
static_assert(every_ruling_names_a_festival());

static_assert(state_council_notices.size() == 26);
static_assert(statutory_days(arrangement_of_2007) == 10 && statutory_days(arrangement_of_2008) == 11);
static_assert(statutory_days(arrangement_of_2024) == 11 && statutory_days(arrangement_of_2025) == 13);

using row = std::vector<std::string>;

}  // namespace

TEST_SUITE("notices of the State Council") {
  TEST_CASE("weekdays off less make-up days are the statutory days of each year as first issued") {
    for (const holiday_notice& notice : state_council_notices) {
      if (notice.heading().kind != notice_kind::annual) continue;
      CAPTURE(notice.heading().year);
      CHECK(statutory_days(notice) == statutory_days_of_year(notice.heading().year));
    }
    CHECK(annual_notices_give_the_statutory_days());
  }

  TEST_CASE("the amending notices of 2015 and 2019 and 2020 give what they added") {
    CHECK(statutory_days(amendment_of_2015) == 1);
    CHECK(statutory_days(amendment_of_2019) == 0);
    CHECK(statutory_days(amendment_of_2020) == 1);
  }

  TEST_CASE("make-up days are weekend days and notices stand in order and follow year by year") {
    CHECK(make_up_days_are_weekend_days());
    CHECK(stand_in_order_of_publication());
    CHECK(annual_notices_follow_one_another());
    CHECK(every_ruling_names_a_festival());
  }

  TEST_CASE("headings are those of the table of notices") {
    const auto rows = restatement::read_table("cn_notices.tsv").rows;
    REQUIRE(rows.size() == state_council_notices.size());
    for (std::size_t n = 0; n < rows.size(); ++n) {
      const notice_heading& heading = state_council_notices[n].heading();
      const bool amends = heading.kind == notice_kind::amending;
      CHECK(std::to_string(heading.year) + (amends ? "x" : "") == rows[n][0]);
      CHECK(std::string(heading.number.view()) == rows[n][1]);
      CHECK(as_text(heading.published) == rows[n][4]);
    }
  }

  TEST_CASE("the notices make the table of days row by row") {
    std::map<std::string, row> made;
    for (const holiday_notice& notice : state_council_notices) {
      for (const day_ruling& ruling : notice) {
        const std::string day = as_text(date::from_number(ruling.day));
        made[day] = {
            day, ruling.works ? "work" : "off", std::string(words(ruling.festival).in(language::chinese)),
            std::string(notice.heading().number.view()), ruling.works || !is_weekend(ruling.day) ? "1" : "0"};
      }
    }
    const auto rows = restatement::read_table("cn_state_council_days.tsv").rows;
    CHECK(rows.size() == 766);
    CHECK(made.size() == rows.size());
    for (const row& expected : rows) {
      CAPTURE(expected[0]);
      REQUIRE(made.count(expected[0]) == 1);
      for (std::size_t column = 0; column < 5; ++column) CHECK(made[expected[0]][column] == expected[column]);
    }
  }

  TEST_CASE("one ruling was overruled by a later notice") {
    std::map<std::int32_t, int> named;
    for (const holiday_notice& notice : state_council_notices)
      for (const day_ruling& ruling : notice) ++named[ruling.day];
    std::vector<std::string> twice;
    for (const auto& [day, times] : named)
      if (times > 1) twice.push_back(as_text(date::from_number(day)));
    CHECK(twice == std::vector<std::string>{"2020-02-01"});
  }

  TEST_CASE(
      "the last days of the year before are ruled on by six notices and none earlier than 29 December") {
    std::vector<int> years;
    for (const holiday_notice& notice : state_council_notices) {
      for (const day_ruling& ruling : notice) {
        const date day = *date::from_number(ruling.day);
        if (day.year() == notice.heading().year) continue;
        CHECK(day >= date(notice.heading().year - 1, 12, 29));
        if (years.empty() || years.back() != notice.heading().year) years.push_back(notice.heading().year);
      }
    }
    CHECK(years == std::vector<int>{2006, 2007, 2008, 2012, 2019, 2023});
  }
}
