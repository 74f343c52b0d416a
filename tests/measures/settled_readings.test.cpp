// SPDX-License-Identifier: Apache-2.0
#include "jiqun/measures/settled_readings.hpp"

#include "core/refusal.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/measures/interpreted.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/rules/assessment_status.hpp"

#include <doctest/doctest.h>

using namespace jiqun;

namespace {

constexpr measures silent = [] {
  measures text = draft_of(anhui_2024, "invented: staying away fails");
  text.readings.set(not_taken_part::failure);
  return text;
}();
constexpr measures says_so = [] {
  measures text = silent;
  text.settle(not_taken_part::failure, art(14, 2));
  return text;
}();

constexpr assessment_history stayed_away = assessment_history().failed(2025).not_taken_part(2026);
constexpr assessment_status status(const measures& text) {
  return assessment_status_of(stayed_away, year_of_title(2024), text);
}
constexpr official_interpretation otherwise =
    interprets(not_taken_part::skipped, "invented: it is skipped", date{2026, 1, 1}, date{2026, 1, 1});

}  // namespace

TEST_SUITE("readings that the text settles") {
  TEST_CASE("the text of 2024 settles none; a draft settles what it says, citing its own article") {
    static_assert(anhui_2024.settled_by_text.all().empty());
    static_assert(says_so.settled_by_text.source_of(reading_id::not_taken_part) == art(14, 2));
    CHECK(says_so.settled_by_text.all() == reading_set(reading_id::not_taken_part));
    CHECK(says_so.settled() == reading_set(reading_id::not_taken_part));
    CHECK_FALSE(is_cited(says_so.settled_by_text.source_of(reading_id::year_not_held)));
    CHECK(says_so.readings.get<not_taken_part>() == not_taken_part::failure);
  }

  TEST_CASE("such a reading leaves the contest; one that was merely chosen does not") {
    static_assert(status(silent).stability.contested && !status(says_so).stability.contested);
    CHECK(status(silent).ground.value() == answer::yes);
    CHECK(status(says_so).ground.value() == answer::yes);
    CHECK(status(silent).stability.turned_by.contains(reading_id::not_taken_part));
    CHECK_FALSE(status(says_so).stability.contested);
  }

  TEST_CASE("the decision still says that it rests on it, and that no interpretation did") {
    CHECK(status(says_so).ground.conclusion().relied_on.contains(reading_id::not_taken_part));
    CHECK(status(says_so).ground.conclusion().interpreted.empty());
  }

  TEST_CASE("weighed through its findings it leaves the contest too") {
    const auto decide = [](const measures& read) {
      return decide_consecutive_failures(stayed_away, year_of_title(2024), read);
    };
    CHECK(weigh(silent, decide).stability.contested);
    CHECK_FALSE(weigh(says_so, decide).stability.contested);
  }

  TEST_CASE("neither an interpretation nor a choice for what is silent changes what the text says") {
    CHECK(interpreted_by(silent, otherwise).readings.get<not_taken_part>() == not_taken_part::skipped);
    CHECK(interpreted_by(says_so, otherwise).readings.get<not_taken_part>() == not_taken_part::failure);
    CHECK(interpreted_by(says_so, otherwise).interpreted().empty());
    measures text = says_so;
    text.choose_where_silent(reading_id::not_taken_part, 2);
    text.choose_where_silent(reading_id::year_not_held, 1);
    CHECK(text.readings.get<not_taken_part>() == not_taken_part::failure);
    CHECK(text.readings.get<year_not_held>() == year_not_held::skipped);
  }

  TEST_CASE("the provision has to be cited") {
    measures text = silent;
    CHECK(refusal_of([&] {
            text.settle(not_taken_part::failure, {});
            return true;
          }) == refusal{flaw::no_such_article, 0});
  }

  TEST_CASE("it is part of the fingerprint, with its provision") {
    measures elsewhere = silent;
    elsewhere.settle(not_taken_part::failure, art(14, 1));
    CHECK(fingerprint(says_so) != fingerprint(silent));
    CHECK(fingerprint(says_so) != fingerprint(elsewhere));
  }
}
