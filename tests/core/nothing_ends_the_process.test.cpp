// SPDX-License-Identifier: Apache-2.0
#include "jiqun/jiqun.hpp"

#include "core/refusal.hpp"
#include "core/survives.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <limits>
#include <string>

using namespace jiqun;

namespace {

constexpr std::array<int, 12> odd_numbers = {
    std::numeric_limits<int>::min(), -1000, -1, 0, 1, 2, 10, 63, 64, 1000, 1001,
    std::numeric_limits<int>::max()};

/// Every number that a variable of the enumeration's type can have.
template <class Id, class Call>
int lost(Call call) {
  int lost = 0;
  for (int n = 0; n < 256; ++n)
    if (!survives([&] { return call(static_cast<Id>(n)); })) ++lost;
  return lost;
}

}  // namespace

TEST_SUITE("nothing ends the process: core and calendar") {
  TEST_CASE("a number that is no member of a closed set is refused, and named") {
    const auto none = static_cast<assessment_outcome>(200);
    CHECK(refusal_of([&] { return row_of(none); }) == refusal(flaw::no_such_member, 200));
    CHECK(refusal_of([&] { return assessment_history().with(year(2025), none); }) ==
          refusal(flaw::no_such_member, 200));
    CHECK(refusal_of([&] { return assessment_history().years_of(none); }) ==
          refusal(flaw::no_such_member, 200));
    CHECK(refusal_of([] { return fact_set(static_cast<fact>(64)); }) == refusal(flaw::no_such_member, 64));
    CHECK(refusal_of([] { return readings().chosen(static_cast<reading_id>(255)); }) ==
          refusal(flaw::no_such_member, 255));
    CHECK(refusal_of([] {
            readings changed;
            changed.set(static_cast<opening_day>(7));
            return changed;
          }) == refusal(flaw::no_such_choice, 7));
    CHECK(refusal_of([] { return key_of_choice(static_cast<opening_day>(7)); }) ==
          refusal(flaw::no_such_choice, 7));
  }

  TEST_CASE("every number of every enumeration is survived by what takes one") {
    CHECK(lost<condition>([](condition one) { return finding_of(one, answer::yes); }) == 0);
    CHECK(lost<fact>([](fact one) { return finding_without(condition::in_pool, one); }) == 0);
    CHECK(lost<fact>([](fact one) { return partial_answer(stated<bool>(), one); }) == 0);
    CHECK(lost<answer>([](answer one) { return both(contrary(one), either(one, answer::no)); }) == 0);
    CHECK(lost<act>([](act one) { return competence_for(one); }) == 0);
    CHECK(lost<city>([](city one) { return cluster_area::led_by(one).cities(); }) == 0);
    CHECK(lost<industry>([](industry one) { return industry_set(one); }) == 0);
    CHECK(lost<named_indicator>([](named_indicator one) {
            return indicator_heading{"a", {}, {}, percent_weight(100), one}.possible();
          }) == 0);
    CHECK(lost<indicator_family>([](indicator_family one) { return key(one); }) == 0);
    CHECK(lost<indicator_family>([](indicator_family one) { return source_of(one); }) == 0);
    CHECK(lost<connective>([](connective one) { return joined(one, start_of(one), answer::no); }) == 0);
  }

  TEST_CASE("counts, years, hours, articles and places out of range are refused, and named") {
    for (const int n : odd_numbers) {
      CAPTURE(n);
      CHECK(survives([&] { return year(n); }));
      CHECK(survives([&] { return period_days(n); }));
      CHECK(survives([&] { return failed_years(n); }));
      CHECK(survives([&] { return minute_of_day(n, n); }));
      CHECK(survives([&] { return art(n, n); }));
      CHECK(survives([&] { return chinese_number(n); }));
      CHECK(survives([&] { return date(n, n, n); }));
      CHECK(survives([&] { return first_day + n; }));
      CHECK(survives([&] { return last_day - n; }));
      CHECK(survives([&] { return date::from_number(n); }));
      CHECK(survives([&] { return year_set::between(n, 2026); }));
      CHECK(survives([&] { return year_set::between(2026, n); }));
      CHECK(survives([&] { return years_after(last_day, n); }));
      CHECK(survives([&] { return years_after(first_day, n); }));
      CHECK(survives([&] { return percent_weight(n); }));
      CHECK(survives([&] { return pass_mark(n); }));
      CHECK(survives([&] { return holiday_notice::annual(n, "a notice", {2026, 11, 1}); }));
      CHECK(survives([&] { return reckon_run({year_set::between(2000, 2063), {}, {}}, n); }));
    }
    for (int byte = 0; byte < 256; ++byte) {
      const auto part = static_cast<std::uint8_t>(byte);
      CHECK(survives([&] { return chinese_text({part, part, part}); }));
      CHECK(survives([&] { return english_text({part, part, part}); }));
    }
  }

  TEST_CASE("days that are none are refused: not a day, and both infinities") {
    for (const auto special :
         {boost::date_time::not_a_date_time, boost::date_time::pos_infin, boost::date_time::neg_infin})
      CHECK(refusal_of([&] { return date(boost::gregorian::date(special)); }) ==
            refusal(flaw::no_such_day, 0));
    CHECK(refusal_of([] { return date(boost::gregorian::date()); }) == refusal(flaw::no_such_day, 0));
  }

  TEST_CASE("what is not stated has no value, and says so") {
    const stated<date> none = absence::unknown;
    CHECK(refusal_of([&] { return *none; }) == refusal(flaw::not_stated, 1));
    CHECK(refusal_of([&] { return none->year(); }) == refusal(flaw::not_stated, 1));
    CHECK(refusal_of([] { return *stated<bool>(); }) == refusal(flaw::not_stated, 0));
    CHECK(*stated<bool>(true));
  }

  TEST_CASE("a day that is not announced is not had, and the bound is told") {
    const auto open = reckon_publicity(date(2027, 3, 1), anhui_2024, state_council_calendar);
    try {
      static_cast<void>(open.closes.value());
      FAIL("2027 is not announced");
    } catch (const not_announced& error) {
      CHECK(error.no_earlier_than() == open.closes.no_earlier_than);
      CHECK(error.what() == "not announced; no earlier than " + iso_text(*error.no_earlier_than()).str());
    }
    CHECK_THROWS_WITH_AS(static_cast<void>(reckoned_day().value()), "not announced", not_announced);
    CHECK_THROWS_WITH_AS(static_cast<void>(reckoned_count().value()), "not announced", not_announced);
    CHECK(reckon_publicity(date(2025, 5, 27), anhui_2024, state_council_calendar).closes.value() ==
          date(2025, 6, 3));
  }

  TEST_CASE("the calendar answers or refuses whatever it is asked") {
    const working_calendar& calendar = state_council_calendar;
    CHECK(refusal_of([&] {
            return calendar.nth_working_day_after({2025, 1, 1}, 0);
          }) == refusal(flaw::count_out_of_range, 0));
    CHECK(refusal_of([&] {
            return calendar.nth_working_day_from({2025, 1, 1}, -1);
          }) == refusal(flaw::count_out_of_range, -1));
    CHECK(refusal_of([&] {
            return calendar.nth_working_day_before({2025, 1, 1}, 0);
          }) == refusal(flaw::count_out_of_range, 0));
    CHECK(refusal_of([&] {
            return working_calendar().nth_working_day_before({2025, 1, 1}, 0);
          }) == refusal(flaw::count_out_of_range, 0));
    CHECK(refusal_of([&] { return calendar.notice(calendar.notice_count()); }) ==
          refusal(flaw::no_such_place, static_cast<std::int64_t>(calendar.notice_count())));
    any_number any;
    const working_calendar nothing;
    const working_calendar then = calendar.as_known_on({2015, 6, 1});
    for (int run = 0; run < 5000; ++run) {
      const working_calendar& one = run % 3 == 0 ? calendar : run % 3 == 1 ? then : nothing;
      const date day = any.day();
      const date other = any.day();
      const int n = any.number();
      CHECK_UNARY(survives([&] { return one.nth_working_day_from(day, n); }));
      CHECK_UNARY(survives([&] { return one.nth_working_day_after(day, n); }));
      CHECK_UNARY(survives([&] { return one.nth_working_day_before(day, n).value(); }));
      CHECK_UNARY(survives([&] { return one.working_days_between(day, other).value(); }));
      CHECK_UNARY(survives([&] { return one.why(day); }));
      CHECK_UNARY(survives([&] { return one.is_working_day(day); }));
      const auto unit = any.cast<day_unit>();
      const auto first = any.cast<opening_day>();
      CHECK_UNARY(survives([&] { return closing_day(day, {period_days(n), unit}, first, one); }));
      CHECK_UNARY(survives([&] { return days_open(day, other, unit, first, one); }));
    }
  }

  TEST_CASE("notices that rule on any days make a calendar or are refused") {
    any_number any;
    for (int run = 0; run < 300; ++run)
      CHECK_UNARY(survives([&] {
        holiday_notice notice({any.cast<notice_kind>(), 1998 + any.below(68), "a notice", any.day()});
        for (int n = any.below(4); n > 0; --n) {
          const date from = date(notice.heading().year, 1, 1) + (any.below(400) - 10);
          notice = any.below(2) == 0 ? notice.off(any.cast<festival>(), from, from + any.below(5))
                                     : notice.make_up(any.cast<festival>(), from);
        }
        const working_calendar longer =
            (any.below(2) == 0 ? working_calendar() : state_council_calendar).extended_with(notice);
        return longer.nth_working_day_from(any.day(), 5);
      }));
  }
}
