// SPDX-License-Identifier: Apache-2.0
#include "jiqun/casework.hpp"
#include "jiqun/jiqun.hpp"

#include "core/refusal.hpp"
#include "core/survives.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

using namespace jiqun;

namespace {

/// What an accessor gives of a temporary and of what has a name.
template <class T>
T temporary();
template <class T>
const T& named_one();

static_assert(std::is_same_v<decltype(temporary<decision>().conclusion()), finding>);
static_assert(std::is_same_v<decltype(named_one<decision>().conclusion()), const finding&>);
static_assert(std::is_same_v<decltype(temporary<decision>()[0]), finding>);
static_assert(std::is_same_v<decltype(named_one<decision>()[0]), const finding&>);
static_assert(std::is_same_v<decltype(temporary<stated<date>>().value()), std::optional<date>>);
static_assert(std::is_same_v<decltype(*temporary<stated<date>>()), date>);
static_assert(std::is_same_v<decltype(temporary<working_calendar>().notice(0)), notice_heading>);
static_assert(std::is_same_v<decltype(temporary<holiday_notice>().heading()), notice_heading>);
static_assert(std::is_same_v<decltype(temporary<interruption_of_publicity>().until()), std::optional<date>>);
static_assert(std::is_same_v<decltype(temporary<scheme_indicator>().heading()), indicator_heading>);
static_assert(std::is_same_v<decltype(temporary<indicator_scheme>().name()), indicator_scheme::title>);
static_assert(std::is_same_v<decltype(temporary<indicator_scheme>().weights()), family_weights>);
static_assert(std::is_same_v<decltype(temporary<indicator_scheme>().indicators()), indicator_list>);
static_assert(std::is_same_v<decltype(temporary<indicator_list>()[0]), scheme_indicator>);

static_assert(sizeof(finding) == 56 && sizeof(decision) == 1352);

const case_cluster invented{"A", "", cluster_area::led_by(city::hefei)};

std::vector<measures> my_editions() { return {anhui_2024}; }
working_calendar my_calendar() { return state_council_calendar; }

constexpr auto two_failed = assessment_history().failed(2025).failed(2026);
constexpr auto one_open = assessment_history().failed(2025).pending(2026);

}  // namespace

TEST_SUITE("nothing dangles") {
  TEST_CASE("the years of a decision that nobody keeps are walked") {
    std::vector<int> years;
    for (const year y :
         decide_consecutive_failures(two_failed, year_of_title{2024}, anhui_2024).conclusion().completed_in())
      years.push_back(y.number());
    for (const year y :
         decide_consecutive_failures(one_open, year_of_title{2024}, anhui_2024).conclusion().missing_years())
      years.push_back(y.number());
    CHECK(years == std::vector<int>{2026, 2026});
  }

  TEST_CASE("a missing year is no completing one, and the other way round") {
    const finding met = decide_consecutive_failures(two_failed, year_of_title{2024}, anhui_2024).conclusion();
    CHECK(met.completed_in() == year_set::between(2026, 2026));
    CHECK(met.missing_years().empty());
    const finding open = decide_consecutive_failures(one_open, year_of_title{2024}, anhui_2024).conclusion();
    CHECK(open.missing_years() == year_set::between(2026, 2026));
    CHECK(open.completed_in().empty());
  }

  TEST_CASE("the terms of a replay keep what they were made of") {
    const replay_terms terms{my_editions(), my_calendar()};
    CHECK(terms.editions.size() == 1);
    CHECK(terms.editions.front().edition.document == anhui_2024.edition.document);
    CHECK(terms.calendar.fingerprint() == state_council_calendar.fingerprint());
    CHECK(replay({invented, {}}, terms).where == stage::outside_pool);
  }
}

TEST_SUITE("nothing ends the process: reasoning") {
  TEST_CASE("a finding that there is not is refused") {
    const decision reasons(finding_of(condition::in_pool, answer::yes));
    const refusal no_such(flaw::no_such_place, 1);
    CHECK(refusal_of([&] { return reasons[1]; }) == no_such);
    CHECK(refusal_of([&] { return reasons.still_matters(1); }) == no_such);
    CHECK(refusal_of([&] { return reasons.children(1); }) == no_such);
    CHECK(refusal_of([&] { return reasons.below(1); }) == no_such);
    CHECK(refusal_of([&] {
            decision changed = reasons;
            changed.note(1, {}, {}, 0);
            return changed;
          }) == no_such);
  }

  TEST_CASE("a decision of nothing, or of more than there is room for, is refused") {
    CHECK(refusal_of([] { return decision::all_of(condition::in_pool, {}); }) == refusal(flaw::no_parts, 0));
    decision grown(finding_of(condition::in_pool, answer::yes));
    for (std::size_t size = 1; size < decision::capacity; ++size)
      grown = decision::all_of(condition::in_pool, {grown});
    CHECK(grown.size() == decision::capacity);
    CHECK(refusal_of([&] { return decision::all_of(condition::in_pool, {grown}); }) ==
          refusal(flaw::list_too_long, std::int64_t{decision::capacity}));
  }

  TEST_CASE("a finding made by hand is the conclusion of its decision, however deep it says that it is") {
    finding deep = finding_of(condition::in_pool, answer::unknown);
    deep.depth = 255;
    deep.noted_as = 200;
    const decision reasons(deep);
    CHECK(reasons.still_matters(0));
    CHECK(reasons.conclusion().depth == 0);
    CHECK_FALSE(weigh(anhui_2024, [&](const measures&) { return reasons; }).stability.contested);
  }

  TEST_CASE("findings that another reading makes more of are refused") {
    CHECK(refusal_of([] {
            return noting_readings(anhui_2024, [](const measures& read) {
              const decision one(finding_of(condition::in_pool, answer::yes));
              const bool more = read.readings.get<opening_day>() == opening_day::excluded;
              return more ? decision::all_of(condition::in_pool, {one}) : one;
            });
          }) == refusal(flaw::findings_differ, 2));
  }

  TEST_CASE("where no text is in force there is none to be had") {
    const applicable_text none{};
    CHECK(refusal_of([&] { return none.value().edition.document; }) == refusal(flaw::no_edition, 0));
    const case_record record{invented};
    CHECK(refusal_of([&] {
            return next_steps_of(record, {2025, 1, 1}, none, state_council_calendar, true);
          }) == refusal(flaw::no_edition, 0));
    CHECK(refusal_of([&] { return record.last_title(); }) == refusal(flaw::no_title, 0));
    CHECK(refusal_of([&] { return record.ground_question()(anhui_2024); }) == refusal(flaw::no_title, 0));
  }

  TEST_CASE("a list of interpretations longer than its room is refused") {
    measures text = anhui_2024;
    text.interpretations.size = 1000;
    const refusal too_many(flaw::too_many_interpretations, 16);
    CHECK(refusal_of([&] { return text.interpreted(); }) == too_many);
    CHECK(refusal_of([&] { return fingerprint(text); }) == too_many);
    CHECK(refusal_of([&] { return edition_timeline({&text, 1}, {}); }) == too_many);
  }

  TEST_CASE("any history is decided, at every length of the run and under every reading") {
    any_number any;
    for (int run = 0; run < 300; ++run) {
      CHECK_UNARY(survives([&] {
        assessment_history history;
        for (int n = any.below(6); n > 0; --n)
          history = history.with(year(2020 + any.below(44)), any.cast<assessment_outcome>());
        measures text = anhui_2024;
        text.revocation.consecutive_failures.value = failed_years(any.below(12));
        text.readings.choose(any.cast<reading_id>(), static_cast<std::size_t>(any.below(4)));
        return assessment_status_of(history, year_of_title(1999 + any.below(66)), text).ground.missing();
      }));
    }
  }
}
