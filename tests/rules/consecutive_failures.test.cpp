// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/consecutive_failures.hpp"

#include "jiqun/measures/editions.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_consecutive_failures),
                             decision (*)(const assessment_history&, year_of_title, const measures&,
                                          const earlier_assessments&)>);
static_assert(std::is_same_v<decltype(&is_at_risk), bool (*)(const assessment_history&, year_of_title,
                                                             const measures&, const earlier_assessments&)>);

constexpr assessment_history none() { return {}; }
constexpr year_of_title title_of_2024{2024};

constexpr measures reading_year_of_title = [] {
  measures text = anhui_2024;
  text.readings.set(first_assessable_year::year_of_title);
  return text;
}();
constexpr measures reading_before_effect_counted = [] {
  measures text = anhui_2024;
  text.readings.set(before_effect::counted);
  return text;
}();
constexpr measures reading_not_held_skipped = [] {
  measures text = anhui_2024;
  text.readings.set(year_not_held::skipped);
  return text;
}();
constexpr measures reading_away_is_failure = [] {
  measures text = anhui_2024;
  text.readings.set(not_taken_part::failure);
  return text;
}();
constexpr measures reading_away_is_skipped = [] {
  measures text = anhui_2024;
  text.readings.set(not_taken_part::skipped);
  return text;
}();
constexpr measures with_limit(int failures) {
  measures text = draft_of(anhui_2024, "another number");
  text.revocation.consecutive_failures.value = failed_years(failures);
  return text;
}

constexpr answer ground(const assessment_history& history, year_of_title title = title_of_2024,
                        const measures& in_force = anhui_2024) {
  return decide_consecutive_failures(history, title, in_force).value();
}
constexpr year_set ground_years(const assessment_history& history, year_of_title title = title_of_2024,
                                const measures& in_force = anhui_2024) {
  const finding met = decide_consecutive_failures(history, title, in_force).conclusion();
  return met.missing_years() | met.completed_in();
}
constexpr reading_set relied_on(const assessment_history& history, year_of_title title = title_of_2024,
                                const measures& in_force = anhui_2024) {
  return decide_consecutive_failures(history, title, in_force).relied_on();
}

constexpr assessment_outcome outcome_at(std::size_t history, std::size_t place) {
  for (; place > 0; --place) history /= count_of<assessment_outcome>;
  return static_cast<assessment_outcome>(history % count_of<assessment_outcome>);
}
/// The outcomes of 2025, 2026 and 2027, counted as the digits of a number.
constexpr assessment_history three_years(std::size_t number) {
  return none()
      .with(year(2025), outcome_at(number, 0))
      .with(year(2026), outcome_at(number, 1))
      .with(year(2027), outcome_at(number, 2));
}

/// Over three years with rows the ground is two neighbours that failed; pending ones leave it open where they
/// could be those neighbours.
constexpr bool two_neighbours_decide(std::size_t from, std::size_t until) {
  for (std::size_t number = from; number < until; ++number) {
    answer expected = answer::no;
    for (std::size_t place = 0; place < 2; ++place) {
      const auto fails = [&](std::size_t at) {
        const assessment_outcome outcome = outcome_at(number, at);
        return outcome == assessment_outcome::pending ? answer::unknown
                                                      : answer_of(outcome == assessment_outcome::failed);
      };
      expected = either(expected, both(fails(place), fails(place + 1)));
    }
    if (ground(three_years(number)) != expected) return false;
  }
  return true;
}
static_assert(two_neighbours_decide(0, 25));
static_assert(two_neighbours_decide(25, 50));
static_assert(two_neighbours_decide(50, 75));
static_assert(two_neighbours_decide(75, 100));
static_assert(two_neighbours_decide(100, 125));

/// Whatever is known stays so when a pending year is settled, either way.
constexpr bool settling_keeps_what_is_known(std::size_t from, std::size_t until) {
  for (std::size_t number = from; number < until; ++number) {
    const answer before = ground(three_years(number));
    for (std::size_t place = 0, weight = 1; place < 3; ++place, weight *= count_of<assessment_outcome>) {
      if (outcome_at(number, place) != assessment_outcome::pending) continue;
      const std::size_t settled = number - weight * static_cast<std::size_t>(assessment_outcome::pending);
      const answer passed = ground(three_years(settled));
      const answer failed = ground(three_years(settled + weight));
      if (failed < passed) return false;
      if (before != answer::unknown && (passed != before || failed != before)) return false;
    }
  }
  return true;
}
static_assert(settling_keeps_what_is_known(0, 15));
static_assert(settling_keeps_what_is_known(15, 30));
static_assert(settling_keeps_what_is_known(30, 45));
static_assert(settling_keeps_what_is_known(45, 60));
static_assert(settling_keeps_what_is_known(60, 75));
static_assert(settling_keeps_what_is_known(75, 90));
static_assert(settling_keeps_what_is_known(90, 105));
static_assert(settling_keeps_what_is_known(105, 120));
static_assert(settling_keeps_what_is_known(120, 125));

}  // namespace

TEST_SUITE("art. 14 consecutive failures") {
  TEST_CASE("two failures in two countable years are the ground, completed in the second") {
    constexpr auto history = none().failed(2025).failed(2026);
    static_assert(ground(history) == answer::yes);
    static_assert(ground_years(history) == year_set::between(2026, 2026));
    CHECK(ground(history) == answer::yes);
    CHECK(ground_years(history) == year_set::between(2026, 2026));
  }

  TEST_CASE("one failure is no ground, nor are two with a pass between them") {
    static_assert(ground(none().failed(2025)) == answer::no);
    static_assert(ground(none().failed(2025).passed(2026).failed(2027)) == answer::no);
    CHECK(ground(none()) == answer::no);
    CHECK(ground(none().failed(2025)) == answer::no);
    CHECK(ground(none().failed(2025).passed(2026).failed(2027)) == answer::no);
  }

  TEST_CASE("three years of every outcome are decided by two neighbours") {
    CHECK(two_neighbours_decide(0, 125));
    CHECK(settling_keeps_what_is_known(0, 125));
  }

  TEST_CASE("open point 5: a failure before the title does not count for it") {
    constexpr auto history = none().failed(2024).failed(2025);
    static_assert(ground(history, year_of_title{2025}) == answer::no);
    static_assert(ground(history, year_of_title{2025}, reading_year_of_title) == answer::no);
    CHECK(ground(history, year_of_title{2025}) == answer::no);
    CHECK(ground(history, year_of_title{2025}, reading_year_of_title) == answer::no);
    CHECK(is_at_risk(history, year_of_title{2025}, reading_year_of_title));
  }

  TEST_CASE(
      "open points 34 and 35: a year in which nobody was assessed ends the run, unless it is passed over") {
    constexpr auto history = none().failed(2025).not_held(2026).failed(2027);
    static_assert(ground(history) == answer::no);
    static_assert(ground(history, title_of_2024, reading_not_held_skipped) == answer::yes);
    static_assert(ground_years(history, title_of_2024, reading_not_held_skipped) ==
                  year_set::between(2027, 2027));
    CHECK(ground(history) == answer::no);
    CHECK(ground(history, title_of_2024, reading_not_held_skipped) == answer::yes);
    CHECK(ground(history, title_of_2024, reading_away_is_failure) == answer::no);
  }

  TEST_CASE("open point 34: a year without a row is not a year without an assessment") {
    constexpr auto history = none().failed(2025).failed(2027);
    static_assert(ground(history) == answer::unknown);
    static_assert(ground_years(history) == year_set::between(2026, 2026));
    CHECK(ground(history) == answer::unknown);
    CHECK(ground_years(history, title_of_2024, reading_not_held_skipped) == year_set::between(2026, 2026));
  }

  TEST_CASE("open point 36: not taking part is no failure, unless the reading says so") {
    constexpr auto history = none().failed(2025).not_taken_part(2026);
    static_assert(ground(history) == answer::no);
    static_assert(ground(history, title_of_2024, reading_away_is_failure) == answer::yes);
    static_assert(ground(history, title_of_2024, reading_away_is_skipped) == answer::no);
    CHECK(ground(history) == answer::no);
    CHECK(ground(history, title_of_2024, reading_away_is_failure) == answer::yes);
    CHECK(ground_years(history, title_of_2024, reading_away_is_failure) == year_set::between(2026, 2026));
    CHECK(ground(history, title_of_2024, reading_away_is_skipped) == answer::no);
    CHECK(ground(history.failed(2027)) == answer::no);
    CHECK(ground(history.failed(2027), title_of_2024, reading_away_is_skipped) == answer::yes);
    CHECK(ground(history, title_of_2024, reading_not_held_skipped) == answer::no);
  }

  TEST_CASE("open point 37: a result that is pending reads neither as passed nor as failed") {
    CHECK(ground(none().failed(2025).pending(2026)) == answer::unknown);
    CHECK(ground(none().failed(2025).pending(2026).passed(2027)) == answer::unknown);
    CHECK(ground(none().passed(2025).pending(2026).passed(2027)) == answer::no);
    CHECK(ground(none().failed(2025).failed(2026).pending(2027)) == answer::yes);
  }

  TEST_CASE("open point 39: assessments count from the year after the title began, unless from that year") {
    constexpr auto history = none().failed(2024).failed(2025);
    static_assert(ground(history) == answer::no);
    static_assert(ground(history, title_of_2024, reading_year_of_title) == answer::yes);
    static_assert(ground_years(history, title_of_2024, reading_year_of_title) ==
                  year_set::between(2025, 2025));
    CHECK(ground(history) == answer::no);
    CHECK(ground(history, title_of_2024, reading_year_of_title) == answer::yes);
    CHECK(ground(history.failed(2026)) == answer::yes);
    CHECK(ground_years(history.failed(2026)) == year_set::between(2026, 2026));
  }

  TEST_CASE("open point 41: a failure before the Measures took force does not count, unless it is counted") {
    constexpr auto history = none().failed(2023).failed(2024);
    static_assert(ground(history, year_of_title{2022}) == answer::no);
    static_assert(ground(history, year_of_title{2022}, reading_before_effect_counted) == answer::yes);
    CHECK(ground(history, year_of_title{2022}) == answer::no);
    CHECK(ground(history, year_of_title{2022}, reading_before_effect_counted) == answer::yes);
    CHECK(ground_years(history, year_of_title{2022}, reading_before_effect_counted) ==
          year_set::between(2024, 2024));
    CHECK(ground(history, year_of_title{2023}, reading_before_effect_counted) == answer::no);
    CHECK(ground(none().failed(2024).failed(2025), year_of_title{2022}) == answer::yes);
  }

  TEST_CASE("open point 43: the ground stays met in the year in which it first was, whatever comes later") {
    constexpr auto history = none().failed(2025).failed(2026).passed(2027);
    static_assert(ground(history) == answer::yes && ground_years(history) == year_set::between(2026, 2026));
    CHECK(ground_years(history) == year_set::between(2026, 2026));
    CHECK(ground_years(none().failed(2025).failed(2026).failed(2027)) == year_set::between(2026, 2026));
    CHECK(ground_years(history.failed(2028).failed(2029)) == year_set::between(2026, 2026));
  }

  TEST_CASE("open point 43: where an open year decides when the ground was first met, those years are told") {
    constexpr auto history = none().pending(2025).failed(2026).failed(2027);
    static_assert(ground(history) == answer::yes && ground_years(history) == year_set::between(2026, 2027));
    CHECK(ground(history) == answer::yes);
    CHECK(ground_years(history) == year_set::between(2026, 2027));
    CHECK(ground_years(none().passed(2025).failed(2026).failed(2027)) == year_set::between(2027, 2027));
    CHECK(ground_years(none().failed(2025).failed(2026).failed(2027)) == year_set::between(2026, 2026));
    CHECK(ground_years(none().failed(2026).failed(2027)) == year_set::between(2026, 2027));
    CHECK(ground_years(none().failed(2026).failed(2027), year_of_title{2025}) ==
          year_set::between(2027, 2027));
    CHECK(ground_years(none().pending(2025).passed(2026).failed(2027).failed(2028)) ==
          year_set::between(2028, 2028));
    CHECK(ground_years(none().pending(2025).failed(2026).passed(2027).failed(2028).failed(2029)) ==
          (year_set::between(2026, 2026) | year_set::between(2029, 2029)));
    CHECK(ground_years(history.considered_through(year(2030))) == year_set::between(2026, 2027));
    CHECK(ground_years(none().failed(2025).failed(2026).pending(2027)) == year_set::between(2026, 2026));
  }

  TEST_CASE("nothing is missing for a ground that is met, though an open year decides when it was") {
    constexpr auto met = decide_consecutive_failures(none().pending(2025).failed(2026).failed(2027),
                                                     title_of_2024, anhui_2024);
    static_assert(met.missing().empty());
    CHECK(met.value() == answer::yes);
    CHECK(met.conclusion().missing == fact_set());
    CHECK(met.missing().empty());
    CHECK_FALSE(met.still_matters(0));
    CHECK(*met.conclusion().figure->found == 2);
  }

  TEST_CASE("countable years begin after the title and not before 2024, and end with the last row") {
    constexpr auto history = none().passed(2026);
    static_assert(countable_years(history, title_of_2024, anhui_2024) == year_set::between(2025, 2026));
    static_assert(countable_years(history, title_of_2024, reading_year_of_title) ==
                  year_set::between(2024, 2026));
    CHECK(countable_years(history, year_of_title{2023}, anhui_2024) == year_set::between(2024, 2026));
    CHECK(countable_years(history, year_of_title{2023}, reading_year_of_title) ==
          year_set::between(2024, 2026));
    CHECK(countable_years(history, year_of_title{2022}, anhui_2024) == year_set::between(2024, 2026));
    CHECK(countable_years(history, year_of_title{2022}, reading_before_effect_counted) ==
          year_set::between(2023, 2026));
    CHECK(countable_years(history, year_of_title{2025}, anhui_2024) == year_set::between(2026, 2026));
    CHECK(countable_years(history, year_of_title{2026}, anhui_2024).empty());
    CHECK(countable_years(history, year_of_title{2063}, anhui_2024).empty());
    CHECK(countable_years(none(), title_of_2024, anhui_2024).empty());
  }

  TEST_CASE("countable years before the first row are pending") {
    constexpr auto history = none().failed(2027);
    static_assert(ground(history) == answer::unknown);
    static_assert(ground_years(history) == year_set::between(2026, 2026));
    CHECK(ground_years(history) == year_set::between(2026, 2026));
    CHECK(ground_years(none().failed(2026)) == year_set::between(2025, 2025));
    CHECK(ground_years(none().pending(2027)) == year_set::between(2025, 2027));
    CHECK(ground(none().passed(2027)) == answer::unknown);
    CHECK(ground(none().passed(2026)) == answer::no);
  }

  TEST_CASE("years that are considered beyond the last row are pending") {
    constexpr auto history = none().failed(2025);
    static_assert(ground(history.considered_through(year(2026))) == answer::unknown);
    static_assert(ground_years(history.considered_through(year(2026))) == year_set::between(2026, 2026));
    CHECK(ground(history.considered_through(year(2025))) == answer::no);
    CHECK(ground(history.considered_through(year(2024))) == answer::no);
    CHECK(ground_years(history.considered_through(year(2027))) == year_set::between(2026, 2026));
    CHECK(ground_years(history.considered_through(year(2028))) == year_set::between(2026, 2028));
    CHECK(ground(none().failed(2025).failed(2026).considered_through(year(2030))) == answer::yes);
    CHECK(ground(none().considered_through(year(2026))) == answer::unknown);
  }

  TEST_CASE("a row for a year that does not count is ignored, and considers the years up to it") {
    CHECK(ground(none().failed(2023).failed(2024)) == answer::no);
    CHECK(ground(none().failed(2020).failed(2021).failed(2022)) == answer::no);
    CHECK(ground(none().pending(2023).pending(2024)) == answer::no);
    CHECK(ground(none().failed(2024).failed(2025).failed(2027)) == answer::unknown);
  }

  TEST_CASE("the number of years is the one in the Measures") {
    constexpr auto history = none().failed(2025).failed(2026).failed(2027);
    CHECK(ground_years(history, title_of_2024, with_limit(1)) == year_set::between(2025, 2025));
    CHECK(ground_years(history, title_of_2024, with_limit(2)) == year_set::between(2026, 2026));
    CHECK(ground_years(history, title_of_2024, with_limit(3)) == year_set::between(2027, 2027));
    CHECK(ground(history, title_of_2024, with_limit(4)) == answer::no);
    CHECK(ground(history, title_of_2024, with_limit(10)) == answer::no);
  }

  TEST_CASE("the years before the first row that count are taken from the draft too") {
    measures draft = draft_of(anhui_2024, "from 2026 on");
    draft.revocation.failures_count_from.value = year{2026};
    CHECK(ground(none().failed(2025).failed(2026), title_of_2024, draft) == answer::no);
    CHECK(ground(none().failed(2026).failed(2027), title_of_2024, draft) == answer::yes);
    CHECK(ground(none().failed(2025).failed(2026)) == answer::yes);
  }

  TEST_CASE("a decision is one finding that cites art. 14 and speaks of the ground alone") {
    constexpr auto met =
        decide_consecutive_failures(none().failed(2025).failed(2026), title_of_2024, anhui_2024);
    static_assert(met.size() == 1 && met.conclusion().what == condition::two_years_not_passed);
    static_assert(met.conclusion().source == art(14) && met.conclusion().missing == fact_set());
    CHECK(met.size() == 1);
    CHECK(met.conclusion().what == condition::two_years_not_passed);
    CHECK(met.conclusion().source == art(14));
    CHECK(met.conclusion().follows_from == connective::facts);
    CHECK(met.conclusion().depth == 0);
    CHECK(met.conclusion().missing == fact_set());
    CHECK_FALSE(met.still_matters(0));
  }

  TEST_CASE("the figure is the longest run that is certain against the number required") {
    constexpr auto no =
        decide_consecutive_failures(none().failed(2025).passed(2026), title_of_2024, anhui_2024);
    static_assert(*no.conclusion().figure->found == 1 && no.conclusion().figure->required == 2);
    CHECK(*no.conclusion().figure->found == 1);
    CHECK(no.conclusion().missing_years().empty());
    CHECK(no.conclusion().completed_in().empty());
    const auto three = none().failed(2025).failed(2026).failed(2027);
    CHECK(*decide_consecutive_failures(three, title_of_2024, anhui_2024).conclusion().figure->found == 3);
    const auto open =
        decide_consecutive_failures(none().pending(2025).passed(2026), title_of_2024, with_limit(3));
    CHECK(open.value() == answer::no);
    CHECK(*open.conclusion().figure->found == 0);
    CHECK(open.conclusion().figure->required == 3);
  }

  TEST_CASE("an unknown ground names the outcomes that would settle it, and no figure") {
    constexpr auto open = decide_consecutive_failures(none().failed(2025).pending(2026).pending(2028),
                                                      title_of_2024, anhui_2024);
    static_assert(open.value() == answer::unknown && open.conclusion().missing == fact::assessment_outcome);
    CHECK(open.conclusion().missing == fact::assessment_outcome);
    CHECK(open.conclusion().why_missing == absence::not_given);
    CHECK(open.conclusion().missing_years() == year_set::between(2026, 2028));
    CHECK(open.conclusion().completed_in().empty());
    CHECK_FALSE(open.conclusion().figure->found);
    CHECK(open.conclusion().figure->required == 2);
    CHECK(open.still_matters(0));
  }

  TEST_CASE("a reading is relied on exactly where another choice would see these facts otherwise") {
    static_assert(relied_on(none().failed(2025)) == reading_set(reading_id::first_assessable_year));
    CHECK(relied_on(none().failed(2025)) == reading_set(reading_id::first_assessable_year));
    CHECK(relied_on(none()).empty());
    CHECK(relied_on(none().failed(2024), year_of_title{2022}) == reading_set(reading_id::before_effect));
    CHECK(relied_on(none().failed(2024), year_of_title{2023}).empty());
    CHECK(relied_on(none().failed(2024), year_of_title{2023}, reading_year_of_title) ==
          reading_set(reading_id::before_effect));
    CHECK(relied_on(none().failed(2025).not_held(2026)) ==
          reading_set(reading_id::first_assessable_year, reading_id::year_not_held));
    CHECK(relied_on(none().failed(2025).not_taken_part(2026)) ==
          reading_set(reading_id::first_assessable_year, reading_id::not_taken_part));
    CHECK(relied_on(none().not_held(2023).not_taken_part(2024).failed(2025)) ==
          reading_set(reading_id::first_assessable_year));
    CHECK(relied_on(none().not_held(2023).not_taken_part(2022).failed(2024), year_of_title{2023}).empty());
    CHECK_FALSE(relied_on(none().not_held(2025)).contains(reading_id::opening_day));
  }

  TEST_CASE("one more failure would meet the ground after a run that ends with the last year considered") {
    static_assert(is_at_risk(none().failed(2025), title_of_2024, anhui_2024));
    static_assert(!is_at_risk(none().failed(2025).passed(2026), title_of_2024, anhui_2024));
    CHECK(is_at_risk(none().failed(2025), title_of_2024, anhui_2024));
    CHECK_FALSE(is_at_risk(none().failed(2025).passed(2026), title_of_2024, anhui_2024));
    CHECK_FALSE(is_at_risk(none().failed(2025).not_held(2026), title_of_2024, anhui_2024));
    CHECK(is_at_risk(none().failed(2025).not_held(2026), title_of_2024, reading_not_held_skipped));
    CHECK(is_at_risk(none().failed(2025).not_taken_part(2026), title_of_2024, reading_away_is_skipped));
    CHECK_FALSE(is_at_risk(none().failed(2024), title_of_2024, anhui_2024));
    CHECK(is_at_risk(none().passed(2025), title_of_2024, with_limit(1)));
    CHECK(is_at_risk(none(), title_of_2024, with_limit(1)));
  }

  TEST_CASE("nothing is at risk that is met, open, or only might be met by one more failure") {
    CHECK_FALSE(is_at_risk(none().failed(2025).failed(2026), title_of_2024, anhui_2024));
    CHECK_FALSE(is_at_risk(none().failed(2025).pending(2026), title_of_2024, anhui_2024));
    CHECK_FALSE(is_at_risk(none().pending(2025), title_of_2024, anhui_2024));
    CHECK_FALSE(is_at_risk(none().failed(2025).pending(2026), title_of_2024, with_limit(3)));
    CHECK(is_at_risk(none().failed(2025).failed(2026), title_of_2024, with_limit(3)));
    CHECK_FALSE(is_at_risk(none().failed(2025).considered_through(year(2026)), title_of_2024, with_limit(3)));
  }
}
