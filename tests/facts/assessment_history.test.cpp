// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/assessment_history.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

static_assert(std::is_same_v<decltype(&assessment_history::failed),
                             assessment_history (assessment_history::*)(int) const>);
static_assert(std::is_trivially_copyable_v<assessment_history> && sizeof(assessment_history) == 48);

TEST_SUITE("assessment history") {
  TEST_CASE("each outcome is kept under its year, in whatever order they are stated") {
    constexpr auto history =
        assessment_history().pending(2029).failed(2025).not_taken_part(2028).passed(2026).not_held(2027);
    static_assert(history.years_of(assessment_outcome::failed) == year_set::between(2025, 2025));
    static_assert(history.years_of(assessment_outcome::passed) == year_set::between(2026, 2026));
    static_assert(history.years_of(assessment_outcome::not_held) == year_set::between(2027, 2027));
    static_assert(history.years_of(assessment_outcome::not_taken_part) == year_set::between(2028, 2028));
    static_assert(history.years_of(assessment_outcome::pending) == year_set::between(2029, 2029));
    static_assert(history.recorded() == year_set::between(2025, 2029));
    CHECK(history.recorded() == year_set::between(2025, 2029));
    for (std::size_t o = 0; o < count_of<assessment_outcome>; ++o) {
      const auto outcome = static_cast<assessment_outcome>(o);
      CHECK(assessment_history().with(year(2030), outcome).years_of(outcome) ==
            year_set::between(2030, 2030));
    }
  }

  TEST_CASE("a longer history leaves the shorter one as it was") {
    const assessment_history shorter = assessment_history().failed(2025);
    const assessment_history longer = shorter.failed(2026);
    CHECK(shorter.recorded() == year_set::between(2025, 2025));
    CHECK(longer.recorded() == year_set::between(2025, 2026));
  }

  TEST_CASE("a year has one outcome, even if the second is the same") {
    for (std::size_t first = 0; first < count_of<assessment_outcome>; ++first) {
      for (std::size_t second = 0; second < count_of<assessment_outcome>; ++second) {
        const auto history = assessment_history().with(year(2025), static_cast<assessment_outcome>(first));
        try {
          static_cast<void>(history.with(year(2025), static_cast<assessment_outcome>(second)));
          FAIL_CHECK("two outcomes were taken for a year");
        } catch (const invalid_fact& error) {
          CHECK(error.why() == flaw::year_has_two_outcomes);
          CHECK(error.found() == 2025);
        }
      }
    }
  }

  TEST_CASE("years run from 2000 to 2063") {
    CHECK(assessment_history().failed(2000).passed(2063).recorded().size() == 2);
    for (const int outside : {1999, 2064, 0, -1, 67561}) {
      try {
        static_cast<void>(assessment_history().failed(outside));
        FAIL_CHECK("took a year outside the range: " << outside);
      } catch (const invalid_fact& error) {
        CHECK(error.why() == flaw::year_out_of_range);
        CHECK(error.found() == outside);
      }
    }
  }

  TEST_CASE("an empty history considers no year") {
    static_assert(!assessment_history().last_considered());
    static_assert(assessment_history().recorded().empty());
    CHECK_FALSE(assessment_history().last_considered());
  }

  TEST_CASE("the last year considered is that of the last row, or a later one that is asked for") {
    static_assert(*assessment_history().failed(2027).passed(2025).last_considered() == year(2027));
    static_assert(*assessment_history().failed(2027).considered_through(year(2026)).last_considered() ==
                  year(2027));
    static_assert(*assessment_history().failed(2027).considered_through(year(2027)).last_considered() ==
                  year(2027));
    static_assert(*assessment_history().failed(2027).considered_through(year(2028)).last_considered() ==
                  year(2028));
    static_assert(*assessment_history().considered_through(year(2030)).passed(2026).last_considered() ==
                  year(2030));
    CHECK(*assessment_history().failed(2027).considered_through(year(2026)).last_considered() == year(2027));
    CHECK(*assessment_history().failed(2027).considered_through(year(2028)).last_considered() == year(2028));
    CHECK(assessment_history().considered_through(year(2030)).recorded().empty());
  }

  TEST_CASE("a title that began on a day began in the year of that day") {
    static_assert(year_of_title{date{2024, 6, 18}}.value == year(2024));
    CHECK(year_of_title{date{2024, 12, 31}}.value == year(2024));
    CHECK(year_of_title{date{2025, 1, 1}}.value == year(2025));
    CHECK_THROWS_AS(year_of_title(date{1999, 12, 31}), invalid_fact);
    CHECK_THROWS_AS(year_of_title(2064), invalid_fact);
  }
}
