// SPDX-License-Identifier: Apache-2.0
#include "jiqun/calendar/holiday_notice.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <string>
#include <type_traits>
#include <vector>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<holiday_notice>);
static_assert(
    std::is_same_v<decltype(&holiday_notice::annual), holiday_notice (*)(int, std::string_view, date)>);
static_assert(
    std::is_same_v<decltype(&holiday_notice::amending), holiday_notice (*)(int, std::string_view, date)>);
static_assert(std::is_same_v<decltype(&holiday_notice::make_up),
                             holiday_notice (holiday_notice::*)(festival, date) const>);

constexpr holiday_notice annual = holiday_notice::annual(2027, "invented", {2026, 11, 4});
constexpr holiday_notice amending = holiday_notice::amending(2027, "invented", {2027, 3, 1});

constexpr int size_of(const holiday_notice& notice) {
  return static_cast<int>(notice.end() - notice.begin());
}

refusal off_refused(const holiday_notice& notice, date first, date last) {
  return refusal_of([&] { return notice.off(festival::new_year, first, last); });
}
refusal make_up_refused(const holiday_notice& notice, date day) {
  return refusal_of([&] { return notice.make_up(festival::new_year, day); });
}

}  // namespace

TEST_SUITE("holiday notice") {
  TEST_CASE("a notice names the days of a span one by one in the order in which they were stated") {
    constexpr holiday_notice notice = annual.off(festival::spring_festival, {2027, 2, 5}, {2027, 2, 7})
                                          .make_up(festival::new_year, {2027, 1, 9});
    static_assert(size_of(notice) == 4);
    static_assert(notice.begin()[0].day == date(2027, 2, 5).number());
    static_assert(notice.begin()[2].day == date(2027, 2, 7).number() && !notice.begin()[2].works);
    static_assert(notice.begin()[3].works && notice.begin()[3].festival == festival::new_year);
    CHECK(notice.begin()[1].festival == festival::spring_festival);
  }

  TEST_CASE("the heading is kept") {
    static_assert(annual.heading().kind == notice_kind::annual &&
                  amending.heading().kind == notice_kind::amending);
    CHECK(annual.heading().year == 2027);
    CHECK(annual.heading().number.view() == "invented");
    CHECK(annual.heading().published == date(2026, 11, 4));
  }

  TEST_CASE("adding to a notice leaves the notice that was added to as it was") {
    const holiday_notice longer = annual.off(festival::new_year, {2027, 1, 1});
    CHECK(size_of(annual) == 0);
    CHECK(size_of(longer) == 1);
  }

  TEST_CASE("an annual notice rules from 28 December before its year to the end of its year") {
    CHECK(off_refused(annual, {2026, 12, 27}, {2026, 12, 27}) == refusal(flaw::day_outside_notice, 20261227));
    CHECK(off_refused(annual, {2026, 12, 28}, {2026, 12, 28}) == nothing_refused);
    CHECK(off_refused(annual, {2026, 12, 31}, {2027, 1, 2}) == nothing_refused);
    CHECK(off_refused(annual, {2027, 12, 31}, {2027, 12, 31}) == nothing_refused);
    CHECK(off_refused(annual, {2027, 12, 31}, {2028, 1, 1}) == refusal(flaw::day_outside_notice, 20280101));
  }

  TEST_CASE("an amending notice rules on the days of its year") {
    CHECK(off_refused(amending, {2026, 12, 31}, {2026, 12, 31}) ==
          refusal(flaw::day_outside_notice, 20261231));
    CHECK(off_refused(amending, {2027, 1, 1}, {2027, 1, 1}) == nothing_refused);
    CHECK(off_refused(amending, {2027, 12, 31}, {2027, 12, 31}) == nothing_refused);
    CHECK(off_refused(amending, {2028, 1, 1}, {2028, 1, 1}) == refusal(flaw::day_outside_notice, 20280101));
    CHECK(make_up_refused(amending, {2028, 1, 1}) == refusal(flaw::day_outside_notice, 20280101));
  }

  TEST_CASE("a make-up day is a Saturday or a Sunday") {
    CHECK(make_up_refused(annual, {2027, 1, 8}) == refusal(flaw::make_up_day_is_no_weekend, 20270108));
    CHECK(make_up_refused(annual, {2027, 1, 9}) == nothing_refused);
    CHECK(make_up_refused(annual, {2027, 1, 10}) == nothing_refused);
    CHECK(make_up_refused(annual, {2027, 1, 11}) == refusal(flaw::make_up_day_is_no_weekend, 20270111));
  }

  TEST_CASE("no day is both off and worked whichever was said first") {
    CHECK(make_up_refused(annual.off(festival::new_year, {2027, 1, 8}, {2027, 1, 9}), {2027, 1, 9}) ==
          refusal(flaw::day_both_off_and_worked, 20270109));
    CHECK(off_refused(annual.make_up(festival::new_year, {2027, 1, 9}), {2027, 1, 8}, {2027, 1, 9}) ==
          refusal(flaw::day_both_off_and_worked, 20270109));
    CHECK(off_refused(annual.make_up(festival::new_year, {2027, 1, 9}), {2027, 1, 10}, {2027, 1, 10}) ==
          nothing_refused);
  }

  TEST_CASE("a day that is said twice is named once") {
    constexpr holiday_notice twice =
        annual.off(festival::new_year, {2027, 1, 1}).off(festival::qingming, {2027, 1, 1}, {2027, 1, 2});
    static_assert(size_of(twice) == 2);
    CHECK(twice.begin()[0].festival == festival::new_year);
  }

  TEST_CASE("a span does not end before it begins") {
    CHECK(off_refused(annual, {2027, 1, 2}, {2027, 1, 1}) == refusal(flaw::days_out_of_order, 20270101));
    CHECK(off_refused(annual, {2027, 1, 2}, {2027, 1, 2}) == nothing_refused);
  }

  TEST_CASE("there is room for 128 days") {
    const date first(2027, 1, 1);
    CHECK(off_refused(annual, first, first + 127) == nothing_refused);
    CHECK(size_of(annual.off(festival::new_year, first, first + 127)) == 128);
    CHECK(off_refused(annual, first, first + 128) == refusal(flaw::too_many_days_in_notice, 128));
    const holiday_notice full = annual.off(festival::new_year, first, first + 127);
    CHECK(off_refused(full, first, first) == nothing_refused);
    CHECK(off_refused(full, first + 128, first + 128) == refusal(flaw::too_many_days_in_notice, 128));
  }

  TEST_CASE("notices are for the years 2000 to 2063") {
    const auto for_year = [](int year) {
      return refusal_of([=] { return holiday_notice::annual(year, "invented", {2026, 11, 4}); });
    };
    CHECK(for_year(1999) == refusal(flaw::year_out_of_range, 1999));
    CHECK(for_year(2000) == nothing_refused);
    CHECK(for_year(2063) == nothing_refused);
    CHECK(for_year(2064) == refusal(flaw::year_out_of_range, 2064));
    CHECK(refusal_of([] {
            return holiday_notice::amending(1999, "invented", {2026, 11, 4});
          }) == refusal(flaw::year_out_of_range, 1999));
  }

  TEST_CASE("a document number has room for 63 bytes") {
    const auto numbered = [](std::size_t length) {
      return refusal_of([=] {
        return holiday_notice::annual(2027, std::string(length, 'x'), {2026, 11, 4});
      });
    };
    CHECK(numbered(63) == nothing_refused);
    CHECK(numbered(64) == refusal(flaw::text_too_long, 64));
  }
}
