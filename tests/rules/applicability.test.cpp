// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/applicability.hpp"

#include "jiqun/measures/interpreted.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_in_force), decision (*)(date, const measures&)>);
static_assert(std::is_same_v<decltype(governing_edition(last_day, last_day, anhui_2024)), applicable_text>);

constexpr date day_before{2024, 4, 14};
constexpr date first_day_in_force{2024, 4, 15};
constexpr date day_after{2024, 4, 16};

constexpr answer in_force(date day, const measures& text = anhui_2024) {
  return decide_in_force(day, text).value();
}

constexpr measures by_start = under(governing_text::start_of_procedure);

/// An invented draft that states when it ends.
constexpr measures until_the_end_of_2026 = [] {
  measures draft = draft_of(anhui_2024, "an invented draft with an end");
  draft.edition.in_force_until = std::optional(date{2026, 12, 31});
  return draft;
}();

}  // namespace

TEST_SUITE("art. 16 in force") {
  TEST_CASE("the Measures are in force from 15 April 2024 on, that day included") {
    static_assert(in_force(day_before) == answer::no);
    static_assert(in_force(first_day_in_force) == answer::yes);
    static_assert(in_force(day_after) == answer::yes);
    CHECK(in_force(day_before) == answer::no);
    CHECK(in_force(first_day_in_force) == answer::yes);
    CHECK(in_force(day_after) == answer::yes);
  }

  TEST_CASE("they were issued a month before, and were not in force on that day") {
    CHECK(in_force(date{2024, 3, 14}) == answer::no);
  }

  TEST_CASE("open point 56: no end is stated, so that no later day is outside their force") {
    CHECK(in_force(date{2029, 4, 15}) == answer::yes);
    CHECK(in_force(date{9999, 12, 31}) == answer::yes);
  }

  TEST_CASE("a text that states its end is in force on its last day and not on the next") {
    static_assert(in_force(date{2026, 12, 30}, until_the_end_of_2026) == answer::yes);
    static_assert(in_force(date{2026, 12, 31}, until_the_end_of_2026) == answer::yes);
    static_assert(in_force(date{2027, 1, 1}, until_the_end_of_2026) == answer::no);
    CHECK(in_force(date{2026, 12, 31}, until_the_end_of_2026) == answer::yes);
    CHECK(in_force(date{2027, 1, 1}, until_the_end_of_2026) == answer::no);
  }

  TEST_CASE("the answer cites art. 16, is one finding, and rests on no reading") {
    const decision decided = decide_in_force(first_day_in_force, anhui_2024);
    CHECK(decided.size() == 1);
    CHECK(cited_otherwise_than_the_text(decided) == "");
    CHECK(decided.relied_on().empty());
    CHECK(decided.missing().empty());
    for (const date day : {day_before, first_day_in_force})
      CHECK(reliance_error(anhui_2024, [&](const measures& read) { return decide_in_force(day, read); }) ==
            "");
  }

  TEST_CASE("open point 57: what straddles the first day is governed by the day of the event by default") {
    static_assert(anhui_2024.readings.get<governing_text>() == governing_text::day_of_event);
    CHECK(governing_edition(first_day_in_force, day_before, anhui_2024).text == &editions[0]);
    CHECK(governing_edition(first_day_in_force, day_before, by_start).text == nullptr);
    CHECK(governing_edition(day_before, day_before, anhui_2024).text == nullptr);
    CHECK(governing_edition(day_before, day_before, by_start).text == nullptr);
    CHECK(governing_edition(day_after, first_day_in_force, anhui_2024).text == &editions[0]);
    CHECK(governing_edition(day_after, first_day_in_force, by_start).text == &editions[0]);
  }

  TEST_CASE("open point 57: what straddles an amendment that its user knows is governed likewise") {
    measures amended = draft_of(anhui_2024, "invented: seven working days");
    amended.edition.in_force_from.value = date{2026, 7, 1};
    amended.publicity.length.value = period_length{period_days{7}, day_unit::working};
    const std::array known = {anhui_2024, amended};
    const auto days_for = [&](date event, date began, const measures& read) {
      return governing_edition(event, began, read, known).text->publicity.length.value.days.number();
    };
    CHECK(days_for({2026, 6, 30}, {2026, 6, 1}, anhui_2024) == 5);
    CHECK(days_for({2026, 7, 1}, {2026, 6, 30}, anhui_2024) == 7);
    CHECK(days_for({2026, 7, 1}, {2026, 6, 30}, by_start) == 5);
    CHECK(days_for({2026, 7, 2}, {2026, 7, 1}, by_start) == 7);
    CHECK(governing_edition({2026, 7, 1}, {2026, 6, 30}, anhui_2024, known).relied_on ==
          reading_set(reading_id::governing_text));
    CHECK(governing_edition({2026, 7, 2}, {2026, 7, 1}, anhui_2024, known).relied_on.empty());
  }

  TEST_CASE("the text that applies says the reading exactly where the other choice gives another text") {
    for (const date event : {day_before, first_day_in_force, day_after})
      for (const date began : {date{2024, 3, 14}, day_before, first_day_in_force}) {
        if (event < began) continue;
        const applicable_text found = governing_edition(event, began, anhui_2024);
        const applicable_text otherwise = governing_edition(event, began, by_start);
        const reading_set expected =
            found.text == otherwise.text ? reading_set() : reading_set(reading_id::governing_text);
        CHECK(found.otherwise.has_value() == (found.text != otherwise.text));
        CHECK(found.otherwise.value_or(found.text) == otherwise.text);
        CHECK(otherwise.otherwise.value_or(otherwise.text) == found.text);
        CHECK(found.relied_on == expected);
        CHECK(otherwise.relied_on == expected);
        CHECK(found.interpreted.empty());
      }
    CHECK(governing_edition(first_day_in_force, day_before, anhui_2024).relied_on ==
          reading_set(reading_id::governing_text));
    CHECK(governing_edition(day_after, first_day_in_force, anhui_2024).relied_on.empty());
  }

  TEST_CASE("a reading that the department fixed shows as interpreted where it is relied on alone") {
    const measures fixed =
        interpreted_by(anhui_2024, interprets(governing_text::start_of_procedure, "invented: as it began",
                                              date{2024, 4, 15}, date{2024, 4, 15}));
    const applicable_text straddles = governing_edition(first_day_in_force, day_before, fixed);
    CHECK(straddles.text == nullptr);
    CHECK(straddles.interpreted == reading_set(reading_id::governing_text));
    CHECK_FALSE(straddles.otherwise);
    CHECK(governing_edition(day_after, first_day_in_force, fixed).interpreted.empty());
  }
}
