// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/publicity.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/interpreted.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&reckon_publicity),
                             publicity_deadline (*)(date, const measures&, const working_calendar&)>);
static_assert(std::is_same_v<decltype(&closed_early_by),
                             reckoned_count (*)(date, date, const measures&, const working_calendar&)>);
static_assert(
    std::is_same_v<decltype(&decide_publicity_completed),
                   decision (*)(const publicity_notice&, const measures&, const working_calendar&)>);

constexpr measures opening_day_excluded = [] {
  measures text = anhui_2024;
  text.readings.set(opening_day::excluded);
  return text;
}();
constexpr measures calendar_days(int days) {
  measures text = draft_of(anhui_2024, "calendar days");
  text.publicity.length.value = {period_days{days}, day_unit::calendar};
  return text;
}

constexpr publicity_deadline deadline(date opens, const measures& in_force = anhui_2024) {
  return reckon_publicity(opens, in_force, state_council_calendar);
}
constexpr reckoned_count early(date opens, date closed, const measures& in_force = anhui_2024) {
  return closed_early_by(opens, closed, in_force, state_council_calendar);
}
constexpr decision completed(const publicity_notice& notice, const measures& in_force = anhui_2024) {
  return decide_publicity_completed(notice, in_force, state_council_calendar);
}

/// A notice of the list that was decided on.
constexpr publicity_notice of_final_list(date opens, const stated<date>& closed = {},
                                         const stated<bool>& on_official_website = {}) {
  return publicity_notice::opened(opens)
      .closed(closed)
      .on_official_website(on_official_website)
      .final_list(true);
}

constexpr std::size_t website = 1;
constexpr std::size_t long_enough = 2;
constexpr std::size_t final_list = 3;

// Five working days from Wednesday 2024-09-25: 25, 26, 27, 29 (a Sunday that is worked), 30; the sixth is
// 10-08.
constexpr date opens{2024, 9, 25};
constexpr date last_day_before_festival{2024, 9, 30};
constexpr date first_day_after_festival{2024, 10, 8};

}  // namespace

TEST_SUITE("art. 10(3) publicity") {
  TEST_CASE("the opening day counts by default, and the other reading is told beside it") {
    constexpr publicity_deadline found = deadline(opens);
    static_assert(found.closes.day == std::optional(last_day_before_festival));
    static_assert(found.closes_otherwise.day == std::optional(first_day_after_festival));
    CHECK(*found.closes.day == last_day_before_festival);
    CHECK(found.closes.certainty == certainty::settled);
    CHECK_FALSE(found.closes.no_earlier_than);
    CHECK(found.other_reading == opening_day::excluded);
    CHECK(*found.closes_otherwise.day == first_day_after_festival);
    CHECK(*found.recognition_from == date{2024, 10, 1});
    CHECK(found.source == art(10, 3));
  }

  TEST_CASE("the readings change places when the other is in use") {
    constexpr publicity_deadline found = deadline(opens, opening_day_excluded);
    static_assert(found.closes.day == std::optional(first_day_after_festival));
    CHECK(*found.closes.day == first_day_after_festival);
    CHECK(found.other_reading == opening_day::counted);
    CHECK(*found.closes_otherwise.day == last_day_before_festival);
    CHECK(*found.recognition_from == date{2024, 10, 9});
  }

  TEST_CASE("open point 16: nine calendar days lie between the readings for an opening on 2025-01-22") {
    constexpr publicity_deadline found = deadline({2025, 1, 22});
    static_assert(*found.closes_otherwise.day - *found.closes.day == 9);
    CHECK(*found.closes.day == date{2025, 1, 27});
    CHECK(*found.closes_otherwise.day == date{2025, 2, 5});
  }

  TEST_CASE("the deadline relies on the reading of the opening day where the other gives another day") {
    const reading_set by_opening_day(reading_id::opening_day);
    static_assert(deadline(opens).relied_on == reading_set(reading_id::opening_day));
    CHECK(deadline(opens).relied_on == by_opening_day);
    CHECK(deadline(opens, opening_day_excluded).relied_on == by_opening_day);
    CHECK(deadline(opens, calendar_days(5)).relied_on == by_opening_day);
    CHECK(deadline({2024, 10, 1}).relied_on.empty());
    CHECK(deadline({2024, 10, 1}, opening_day_excluded).relied_on.empty());
    CHECK(deadline({2003, 12, 31}).relied_on.empty());  // neither day is known
    CHECK(*deadline({2026, 12, 25}).closes.day == date{2026, 12, 31});
    CHECK_FALSE(deadline({2026, 12, 25}).closes_otherwise.day);
    CHECK(deadline({2026, 12, 25}).relied_on == by_opening_day);
  }

  TEST_CASE("a deadline that rests on an official interpretation of the opening day says so") {
    CHECK(deadline(opens).interpreted.empty());
    for (const std::size_t choice : {std::size_t{0}, std::size_t{1}}) {
      const measures fixed = interpreted_by(
          anhui_2024, official_interpretation::numbered(reading_id::opening_day, choice, "invented",
                                                        date{2024, 5, 1}, date{2024, 5, 1}));
      CHECK(deadline(opens, fixed).interpreted == reading_set(reading_id::opening_day));
      CHECK(*deadline(opens, fixed).closes.day ==
            (choice == 0 ? last_day_before_festival : first_day_after_festival));
      CHECK(deadline({2024, 10, 1}, fixed).interpreted.empty());
      const decision found = completed(of_final_list(opens, last_day_before_festival, true), fixed);
      CHECK(found.value() == (choice == 0 ? answer::yes : answer::no));
      CHECK(found[long_enough].interpreted == reading_set(reading_id::opening_day));
      CHECK(found[website].interpreted.empty());
    }
    const measures otherwise = interpreted_by(
        anhui_2024, interprets(late_objection::counted, "invented", date{2024, 5, 1}, date{2024, 5, 1}));
    CHECK(deadline(opens, otherwise).interpreted.empty());
    CHECK(deadline(opens, otherwise).relied_on == reading_set(reading_id::opening_day));
  }

  TEST_CASE("open point 17: both readings agree for an opening on a rest day") {
    const publicity_deadline found = deadline({2024, 10, 1});
    CHECK(*found.closes.day == date{2024, 10, 12});
    CHECK(*found.closes_otherwise.day == date{2024, 10, 12});
  }

  TEST_CASE("recognition may come on the calendar day after closing, a rest day or not") {
    CHECK(*deadline({2024, 3, 18}).closes.day == date{2024, 3, 22});
    CHECK(*deadline({2024, 3, 18}).recognition_from == date{2024, 3, 23});
  }

  TEST_CASE("a closing day after the first provisional day is provisional") {
    static_assert(deadline({2026, 12, 21}).closes.certainty == certainty::settled);
    CHECK(*deadline({2026, 12, 21}).closes.day == date{2026, 12, 25});
    CHECK(deadline({2026, 12, 21}).closes.certainty == certainty::settled);
    CHECK(*deadline({2026, 12, 22}).closes.day == date{2026, 12, 28});
    CHECK(deadline({2026, 12, 22}).closes.certainty == certainty::provisional);
    CHECK(*deadline({2026, 12, 25}).closes.day == date{2026, 12, 31});
    CHECK(deadline({2026, 12, 25}).closes.certainty == certainty::provisional);
  }

  TEST_CASE(
      "a period that outlasts the arrangements has no closing day, and none earlier than if all days were "
      "worked") {
    constexpr publicity_deadline found = deadline({2026, 12, 28});
    static_assert(!found.closes.day && !found.recognition_from);
    CHECK_FALSE(found.closes.day);
    CHECK(found.closes.certainty == certainty::not_announced);
    CHECK(*found.closes.no_earlier_than == date{2027, 1, 1});
    CHECK_FALSE(found.recognition_from);
    CHECK_FALSE(found.closes_otherwise.day);
  }

  TEST_CASE("a period that opens before 2004 is not announced, and nothing is said of when it may end") {
    for (const date day : {date{2003, 12, 31}, date{1400, 1, 1}}) {
      const publicity_deadline found = deadline(day);
      CHECK_FALSE(found.closes.day);
      CHECK_FALSE(found.closes.no_earlier_than);
      CHECK_FALSE(found.closes_otherwise.day);
      CHECK_FALSE(deadline(day, opening_day_excluded).closes.day);
    }
    CHECK(*deadline({2004, 1, 1}).closes.day == date{2004, 1, 8});
  }

  TEST_CASE("a period of calendar days is settled and does not roll") {
    constexpr publicity_deadline found = deadline(opens, calendar_days(5));
    static_assert(found.closes.day == std::optional(date{2024, 9, 29}));
    CHECK(*found.closes.day == date{2024, 9, 29});
    CHECK(*found.closes_otherwise.day == date{2024, 9, 30});
    CHECK(found.closes.certainty == certainty::settled);
    CHECK(*deadline({2024, 10, 1}, calendar_days(5)).closes.day == date{2024, 10, 5});
    CHECK(deadline({2030, 1, 1}, calendar_days(7)).closes.certainty == certainty::settled);
    CHECK(*deadline({1999, 1, 1}, calendar_days(7)).closes.day == date{1999, 1, 7});
    CHECK_THROWS_AS(static_cast<void>(deadline({9999, 12, 31}, calendar_days(5))), invalid_fact);
  }

  TEST_CASE("closed on the day before, on the day and on the day after") {
    static_assert(*early(opens, {2024, 9, 29}).days == 1);
    static_assert(*early(opens, last_day_before_festival).days == 0);
    CHECK(*early(opens, {2024, 9, 29}).days == 1);
    CHECK(*early(opens, last_day_before_festival).days == 0);
    CHECK(*early(opens, {2024, 10, 1}).days == 0);
    CHECK(*early(opens, {2024, 10, 31}).days == 0);
    CHECK(early(opens, {2024, 9, 29}).certainty == certainty::settled);
  }

  TEST_CASE("closed early under the reading in use") {
    CHECK(*early(opens, last_day_before_festival, opening_day_excluded).days == 1);
    CHECK(*early(opens, {2024, 10, 7}, opening_day_excluded).days == 1);
    CHECK(*early(opens, first_day_after_festival, opening_day_excluded).days == 0);
  }

  TEST_CASE("closed on the opening day, or on a rest day") {
    CHECK(*early(opens, opens).days == 4);
    CHECK(*early(opens, opens, opening_day_excluded).days == 5);
    CHECK(*early(opens, {2024, 9, 28}).days == 2);
    CHECK(*early({2024, 10, 1}, {2024, 10, 7}).days == 5);
  }

  TEST_CASE("closed early is told in the unit of the period") {
    CHECK(*early(opens, {2024, 9, 28}, calendar_days(5)).days == 1);
    CHECK(*early(opens, {2024, 9, 29}, calendar_days(5)).days == 0);
    CHECK(*early(opens, {2024, 10, 9}, calendar_days(20)).days == 5);
  }

  TEST_CASE("closed before it opened is no fact") {
    try {
      static_cast<void>(early(opens, {2024, 9, 24}));
      FAIL_CHECK("a period that closes before it opens was taken");
    } catch (const invalid_fact& error) {
      CHECK(error.why() == flaw::closes_before_it_opens);
      CHECK(error.found() == 20240924);
    }
    CHECK_THROWS_AS(static_cast<void>(completed(of_final_list(opens, date{2024, 9, 24}, true))),
                    invalid_fact);
    CHECK_THROWS_AS(static_cast<void>(early(opens, {2024, 9, 24}, calendar_days(5))), invalid_fact);
  }

  TEST_CASE("how early cannot be told where the days are not announced") {
    CHECK_FALSE(early({2003, 12, 30}, {2004, 1, 2}).days);
    CHECK_FALSE(early({2027, 1, 4}, {2027, 1, 5}).days);
    CHECK(early({2026, 12, 25}, {2026, 12, 29}).certainty == certainty::provisional);
    CHECK(*early({2026, 12, 25}, {2026, 12, 29}).days == 2);
  }

  TEST_CASE("completed when it stood on the official website for the whole period") {
    constexpr decision found = completed(of_final_list(opens, last_day_before_festival, true));
    static_assert(found.value() == answer::yes && found.size() == 4);
    CHECK(found.value() == answer::yes);
    REQUIRE(found.size() == 4);
    CHECK(found[0].what == condition::publicity_completed);
    CHECK(found[0].follows_from == connective::all_of);
    CHECK(found[website].what == condition::shown_on_official_website);
    CHECK(found[long_enough].what == condition::shown_long_enough);
    CHECK(found[final_list].what == condition::final_list_shown);
    for (const finding& step : found) {
      CHECK(step.source == art(10, 3));
      CHECK(step.missing == fact_set());
      CHECK(step.holds == answer::yes);
    }
    CHECK(found[website].depth == 1);
    CHECK(found[long_enough].depth == 1);
    CHECK(*found[long_enough].figure->found == 5);
    CHECK(found[long_enough].figure->required == 5);
  }

  TEST_CASE("not completed a day too early, and the finding keeps the figure") {
    constexpr decision found = completed(of_final_list(opens, date{2024, 9, 29}, true));
    static_assert(found.value() == answer::no);
    CHECK(found.value() == answer::no);
    CHECK(found[website].holds == answer::yes);
    CHECK(found[long_enough].holds == answer::no);
    CHECK(*found[long_enough].figure->found == 4);
  }

  TEST_CASE("a longer window does no harm") {
    CHECK(completed(of_final_list(opens, date{2024, 10, 1}, true)).value() == answer::yes);
    CHECK(completed(of_final_list(opens, date{2024, 11, 29}, true)).value() == answer::yes);
  }

  TEST_CASE("the reading of the opening day is relied on exactly between the two closing days") {
    const auto relied_on = [](date closed, const measures& in_force) {
      return completed(of_final_list(opens, closed, true), in_force).relied_on();
    };
    for (const measures& in_force : {anhui_2024, opening_day_excluded}) {
      CHECK(relied_on({2024, 9, 29}, in_force).empty());
      CHECK(relied_on(last_day_before_festival, in_force) == reading_set(reading_id::opening_day));
      CHECK(relied_on({2024, 10, 7}, in_force) == reading_set(reading_id::opening_day));
      CHECK(relied_on(first_day_after_festival, in_force).empty());
    }
    CHECK(completed(of_final_list(opens, last_day_before_festival, true), opening_day_excluded).value() ==
          answer::no);
    CHECK(completed(of_final_list(opens, date{2024, 10, 7}, true), opening_day_excluded).value() ==
          answer::no);
    CHECK(completed(of_final_list(opens, first_day_after_festival, true), opening_day_excluded).value() ==
          answer::yes);
  }

  TEST_CASE("without the website fact it is unknown while it may still be completed") {
    constexpr decision found = completed(of_final_list(opens, last_day_before_festival));
    static_assert(found.value() == answer::unknown && found.still_matters(website));
    CHECK(found.value() == answer::unknown);
    CHECK(found[website].missing == fact::official_website);
    CHECK(found[website].why_missing == absence::not_given);
    CHECK(found.still_matters(website));
    CHECK_FALSE(found.still_matters(long_enough));
  }

  TEST_CASE(
      "without the website fact it is not completed if it was closed too early, and the fact no longer "
      "matters") {
    constexpr decision found = completed(of_final_list(opens, date{2024, 9, 29}, absence::unknown));
    static_assert(found.value() == answer::no && !found.still_matters(website));
    CHECK(found.value() == answer::no);
    CHECK(found[website].holds == answer::unknown);
    CHECK(found[website].missing == fact::official_website);
    CHECK(found[website].why_missing == absence::unknown);
    CHECK_FALSE(found.still_matters(website));
  }

  TEST_CASE("without the closing day it is unknown while it may still be completed") {
    constexpr decision found = completed(of_final_list(opens, absence::not_given, true));
    static_assert(found.value() == answer::unknown && found.still_matters(long_enough));
    CHECK(found.value() == answer::unknown);
    CHECK(found[long_enough].missing == fact::closing_day);
    CHECK_FALSE(found[long_enough].figure->found);
    CHECK(found[long_enough].figure->required == 5);
    CHECK(found.still_matters(long_enough));
    CHECK_FALSE(found.still_matters(website));
    CHECK(completed(of_final_list(opens, absence::unknown, true))[long_enough].why_missing ==
          absence::unknown);
  }

  TEST_CASE("that the list shown is the one that was decided on is asked for, and not taken for granted") {
    constexpr publicity_notice silent =
        publicity_notice::opened(opens).closed(last_day_before_festival).on_official_website(true);
    static_assert(completed(silent).value() == answer::unknown);
    CHECK(completed(silent).value() == answer::unknown);
    CHECK(completed(silent).missing() == fact::final_list);
    CHECK(completed(silent)[final_list].relied_on == reading_set(reading_id::corrected_list));
    publicity_notice corrected = silent;
    corrected = corrected.final_list(absence::unknown);
    CHECK(completed(corrected)[final_list].why_missing == absence::unknown);
    corrected = corrected.final_list(false);
    CHECK(completed(corrected).value() == answer::no);
    CHECK(completed(publicity_notice::opened(opens).closed(date{2024, 9, 29}).on_official_website(true))
              .value() == answer::no);
    CHECK(completed(publicity_notice::opened(opens).closed(date{2024, 9, 29}).on_official_website(true))
              .missing()
              .empty());
  }

  TEST_CASE("a list that stands open still is not completed") {
    CHECK(completed(of_final_list(opens, absence::not_applicable, true)).value() == answer::no);
  }

  TEST_CASE("not on the official website is not completed, even if the closing day is missing") {
    constexpr decision found = completed(of_final_list(opens, absence::not_given, false));
    static_assert(found.value() == answer::no && !found.still_matters(long_enough));
    CHECK(found.value() == answer::no);
    CHECK(found[website].holds == answer::no);
    CHECK(found[long_enough].missing == fact::closing_day);
    CHECK_FALSE(found.still_matters(long_enough));
    CHECK(completed(of_final_list(opens, last_day_before_festival, false)).value() == answer::no);
  }

  TEST_CASE("with both facts missing both matter") {
    const decision found = completed(of_final_list(opens));
    CHECK(found.value() == answer::unknown);
    CHECK(found.still_matters(0));
    CHECK(found.still_matters(website));
    CHECK(found.still_matters(long_enough));
  }

  TEST_CASE("where the days that decide are not announced, the arrangement is what is missing") {
    constexpr decision found = completed(of_final_list({2026, 12, 28}, date{2027, 1, 5}, true));
    static_assert(found.value() == answer::unknown);
    CHECK(found.value() == answer::unknown);
    CHECK(found[long_enough].missing == fact::working_days);
    CHECK(found.still_matters(long_enough));
    CHECK_FALSE(completed(of_final_list({2026, 12, 28}, date{2027, 1, 5}, false)).still_matters(long_enough));
    CHECK(completed(of_final_list({2026, 12, 28}, date{2027, 1, 5}, false)).value() == answer::no);
    CHECK(completed(of_final_list({2003, 12, 30}, date{2004, 1, 5}, true)).value() ==
          answer::no);  // four days at most
    CHECK(completed(of_final_list({2003, 12, 30}, date{2004, 1, 6}, true)).value() == answer::unknown);
  }

  TEST_CASE(
      "a list that was closed after its closing day stood open long enough, however far the arrangements "
      "reach") {
    const publicity_notice notice = of_final_list({2026, 12, 1}, date{2027, 1, 5}, true);
    REQUIRE(deadline(notice.opens()).closes.certainty == certainty::settled);
    REQUIRE(*deadline(notice.opens()).closes.day == date{2026, 12, 7});
    CHECK(completed(notice).value() == answer::yes);
    CHECK(early(notice.opens(), *notice.closed().value()).days == std::optional(0));
  }

  TEST_CASE("a draft that asks for no official website does not ask where the list stood") {
    measures draft = draft_of(anhui_2024, "no website");
    draft.publicity.on_official_website.value = false;
    CHECK(completed(of_final_list(opens, last_day_before_festival), draft).value() == answer::yes);
    CHECK(completed(of_final_list(opens, last_day_before_festival, false), draft).value() == answer::yes);
    CHECK(completed(of_final_list(opens, last_day_before_festival))[website].holds == answer::unknown);
  }

  TEST_CASE("a draft with another length moves the boundary") {
    measures draft = draft_of(anhui_2024, "seven working days");
    draft.publicity.length.value.days = period_days{7};
    CHECK(*reckon_publicity(opens, draft, state_council_calendar).closes.day == date{2024, 10, 9});
    CHECK(completed(of_final_list(opens, first_day_after_festival, true), draft).value() == answer::no);
    CHECK(completed(of_final_list(opens, date{2024, 10, 9}, true), draft).value() == answer::yes);
    CHECK(completed(of_final_list(opens, date{2024, 10, 9}, true), draft)[long_enough].figure->required == 7);
  }

  TEST_CASE("a calendar as known on an earlier day knows less") {
    const working_calendar then = state_council_calendar.as_known_on({2025, 11, 3});
    CHECK_FALSE(reckon_publicity({2026, 1, 5}, anhui_2024, then).closes.day);
    CHECK(reckon_publicity({2026, 1, 5}, anhui_2024, state_council_calendar).closes.day);
    CHECK(decide_publicity_completed(of_final_list({2026, 1, 5}, date{2026, 1, 9}, true), anhui_2024, then)
              .value() == answer::unknown);
    CHECK_FALSE(reckon_publicity(opens, anhui_2024, working_calendar()).closes.day);
  }
}
