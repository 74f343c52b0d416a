// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/consecutive_failures.hpp"

#include "jiqun/measures/interpreted.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace jiqun;

namespace {

constexpr assessment_history none() { return {}; }
constexpr measures pool_counted = under(pool_assessments::counted);
constexpr measures earlier_counted = under(earlier_title::counted);
constexpr measures both_counted = under(earlier_title::counted, pool_counted);

constexpr decision two_years(const assessment_history& history, const earlier_assessments& earlier, int title,
                             const measures& text = anhui_2024) {
  return decide_consecutive_failures(history, year_of_title(title), text, earlier);
}
constexpr earlier_assessments in_pool(const assessment_history& history) {
  return earlier_assessments().in_pool(history);
}
constexpr earlier_assessments under_title(const assessment_history& history) {
  return earlier_assessments().under_earlier_title(history);
}

}  // namespace

TEST_SUITE("art. 14 assessments before the title") {
  TEST_CASE("open point 5: failed in the pool in 2024, recognised and failed in 2025") {
    // "One failure" without the pool presupposes that the year of the title counts.
    constexpr measures title_year = under(first_assessable_year::year_of_title);
    constexpr measures with_pool = under(pool_assessments::counted, title_year);
    static_assert(two_years(none().failed(2025), in_pool(none().failed(2024)), 2025, title_year).value() ==
                  answer::no);
    static_assert(two_years(none().failed(2025), in_pool(none().failed(2024)), 2025, with_pool).value() ==
                  answer::yes);
    const auto pool = in_pool(none().failed(2024));
    constexpr auto history = none().failed(2025);
    CHECK(two_years(history, pool, 2025, title_year).value() == answer::no);
    CHECK(two_years(history, pool, 2025, with_pool).value() == answer::yes);
    CHECK(two_years(history, pool, 2025, with_pool).conclusion().completed_in() ==
          year_set::between(2025, 2025));
    CHECK(two_years(history, pool, 2025, pool_counted).value() == answer::no);
    CHECK(two_years(history, pool, 2025, earlier_counted).value() == answer::no);
  }

  TEST_CASE("open point 42: a failure under an earlier title counts only where it is read so") {
    const auto earlier = under_title(none().failed(2026));
    constexpr auto history = none().failed(2027);
    CHECK(two_years(history, earlier, 2026).value() == answer::no);
    CHECK(two_years(history, earlier, 2026, earlier_counted).value() == answer::yes);
    CHECK(two_years(history, earlier, 2026, pool_counted).value() == answer::no);
  }

  TEST_CASE("two failures before the title are no ground by default and one under their reading") {
    constexpr auto failed_twice = none().failed(2024).failed(2025);
    const auto history = none().passed(2027);
    CHECK(two_years(history, in_pool(failed_twice), 2026).value() == answer::no);
    CHECK(two_years(history, in_pool(failed_twice), 2026, pool_counted).value() == answer::yes);
    CHECK(two_years(history, under_title(failed_twice), 2026).value() == answer::no);
    CHECK(two_years(history, under_title(failed_twice), 2026, earlier_counted).value() == answer::yes);
  }

  TEST_CASE("a failure before 2024 does not count with them unless that is read so too") {
    const auto pool = in_pool(none().failed(2023).failed(2024));
    const measures from_2023 = under(before_effect::counted, pool_counted);
    CHECK(two_years(none().passed(2025), pool, 2024, pool_counted).value() == answer::no);
    CHECK(two_years(none().passed(2025), pool, 2024, from_2023).value() == answer::yes);
  }

  TEST_CASE("failures before 2024 turn nothing for a title of 2024 or later where none before it counts") {
    const auto failed_ever_since = none().failed(2022).failed(2023).failed(2024);
    for (const int title : {2024, 2025})
      for (const auto first : {first_assessable_year::next_year, first_assessable_year::year_of_title}) {
        const measures from_effect = under(first);
        const measures from_ever = under(before_effect::counted, from_effect);
        const earlier_assessments before =
            earlier_assessments().in_pool(failed_ever_since).under_earlier_title(failed_ever_since);
        CHECK(two_years(failed_ever_since, before, title, from_effect).value() == answer::no);
        CHECK(two_years(failed_ever_since, before, title, from_ever).value() == answer::no);
      }
    const auto earlier = under_title(none().failed(2023).failed(2024));
    const measures from_2023 = under(before_effect::counted, earlier_counted);
    CHECK(two_years(none().passed(2025), earlier, 2024, earlier_counted).value() == answer::no);
    CHECK(two_years(none().passed(2025), earlier, 2024, from_2023).value() == answer::yes);
  }

  TEST_CASE("the decision relies on a reading where another choice brings years in") {
    constexpr auto history = none().failed(2027);
    const earlier_assessments both_kinds =
        earlier_assessments().in_pool(none().failed(2026)).under_earlier_title(none().failed(2025));
    CHECK(two_years(history, in_pool(none().failed(2026)), 2026)
              .relied_on()
              .contains(reading_id::pool_assessments));
    CHECK(!two_years(history, in_pool(none().failed(2026)), 2026)
               .relied_on()
               .contains(reading_id::earlier_title));
    CHECK(two_years(history, under_title(none().failed(2026)), 2026)
              .relied_on()
              .contains(reading_id::earlier_title));
    CHECK(!two_years(history, {}, 2026).relied_on().contains(reading_id::pool_assessments));
    CHECK(!two_years(history, {}, 2026).relied_on().contains(reading_id::earlier_title));
    for (const measures& text : {anhui_2024, pool_counted, earlier_counted, both_counted}) {
      CHECK(two_years(history, both_kinds, 2026, text).relied_on().contains(reading_id::pool_assessments));
      CHECK(two_years(history, both_kinds, 2026, text).relied_on().contains(reading_id::earlier_title));
      CHECK(cited_otherwise_than_the_text(two_years(history, both_kinds, 2026, text)) == "");
    }
  }

  TEST_CASE(
      "a year has one outcome: that under the title before that under an earlier one before that in the "
      "pool") {
    const earlier_assessments conflicting = earlier_assessments()
                                                .in_pool(none().failed(2025).failed(2026))
                                                .under_earlier_title(none().passed(2026).failed(2027));
    // Title of 2026: 2025 from the pool, 2026 from the earlier title, 2027 and 2028 from the title.
    const years_by_effect years =
        effects_of(none().passed(2027).failed(2028), year_of_title{2026}, both_counted, conflicting);
    CHECK(years.walked == year_set::between(2025, 2028));
    CHECK(years.failing == (year_set::between(2025, 2025) | year_set::between(2028, 2028)));
    CHECK(years.open.empty());
  }

  TEST_CASE("an outcome in the pool that is pending leaves the ground open where it counts, and only there") {
    const auto pool = in_pool(none().pending(2025));
    constexpr auto history = none().failed(2026);
    CHECK(two_years(history, pool, 2025).value() == answer::no);
    CHECK(text_of(two_years(history, pool, 2025, pool_counted)) == "unknown assessment_outcome");
    CHECK(two_years(history, pool, 2025, pool_counted).conclusion().missing_years() ==
          year_set::between(2025, 2025));
  }

  TEST_CASE("every outcome of two earlier years beside every outcome of the first year of the title") {
    constexpr std::array outcomes = {assessment_outcome::passed, assessment_outcome::failed,
                                     assessment_outcome::not_held, assessment_outcome::not_taken_part,
                                     assessment_outcome::pending};
    const auto failed = [](assessment_outcome one) {
      return one == assessment_outcome::pending ? std::nullopt
                                                : std::optional(one == assessment_outcome::failed);
    };
    comparison compared;
    for (const assessment_outcome first : outcomes)
      for (const assessment_outcome second : outcomes)
        for (const assessment_outcome third : outcomes) {
          const auto before = none().with(year(2025), first).with(year(2026), second);
          const auto history = none().with(year(2027), third);
          const auto either = [](std::optional<bool> a, std::optional<bool> b) {
            const auto neither = naive::both(a ? std::optional(!*a) : a, b ? std::optional(!*b) : b);
            return neither ? std::optional(!*neither) : neither;
          };
          const auto ground =
              either(naive::both(failed(first), failed(second)), naive::both(failed(second), failed(third)));
          const auto describe = [&] { return std::string("three years"); };
          compared.of(text_of(two_years(history, in_pool(before), 2026, pool_counted).value()),
                      naive::text_of(ground), describe);
          compared.of(text_of(two_years(history, under_title(before), 2026, earlier_counted).value()),
                      naive::text_of(ground), describe);
          compared.of(
              text_of(
                  two_years(history, earlier_assessments().in_pool(before).under_earlier_title(before), 2026)
                      .value()),
              "no", describe);
        }
    CHECK(compared.compared() == 3 * 125);
    CHECK(compared.difference() == "");
  }

  TEST_CASE("a reading that takes another outcome for the same year is relied on") {
    const earlier_assessments conflicting =
        earlier_assessments().in_pool(none().passed(2025)).under_earlier_title(none().failed(2025));
    constexpr auto history = none().failed(2026);
    CHECK(two_years(history, conflicting, 2025, both_counted).value() == answer::yes);
    CHECK(two_years(history, conflicting, 2025, pool_counted).value() == answer::no);
    CHECK(
        two_years(history, conflicting, 2025, both_counted).relied_on().contains(reading_id::earlier_title));
  }

  TEST_CASE("a pass in the pool does not turn a no into a ground") {
    constexpr auto history = none().failed(2025).failed(2026);
    CHECK(two_years(history, {}, 2025, pool_counted).value() == answer::no);
    CHECK(two_years(history, in_pool(none().passed(2024)), 2025, pool_counted).value() == answer::no);
  }

  TEST_CASE("an outcome in the pool of a year that does not count opens no later year") {
    constexpr auto history = none().failed(2025);
    CHECK(two_years(history, {}, 2024, pool_counted).value() == answer::no);
    CHECK(two_years(history, in_pool(none().passed(2022)), 2024, pool_counted).value() == answer::no);
  }

  TEST_CASE(
      "a reading of earlier years that the department fixed shows as interpreted where it is relied on") {
    const measures fixed = interpreted_by(
        anhui_2024,
        interprets(pool_assessments::counted, "invented: counted", date{2025, 1, 1}, date{2025, 1, 1}));
    const decision counted = two_years(none().failed(2026), in_pool(none().failed(2025)), 2025, fixed);
    CHECK(counted.value() == answer::yes);
    CHECK(counted.conclusion().interpreted == reading_set(reading_id::pool_assessments));
    CHECK(two_years(none().failed(2026), {}, 2025, fixed).conclusion().interpreted.empty());
  }

  TEST_CASE("one more failure would meet the ground with a failure in the pool, where those count") {
    constexpr measures counted = under(pool_assessments::counted);
    const earlier_assessments pooled = earlier_assessments().in_pool(assessment_history().failed(2024));
    const assessment_history none;
    CHECK_FALSE(is_at_risk(none, year_of_title{2024}, anhui_2024, pooled));
    CHECK(is_at_risk(none, year_of_title{2024}, counted, pooled));
    CHECK_FALSE(is_at_risk(none.failed(2025), year_of_title{2024}, counted, pooled));  // met already
    CHECK(is_at_risk(none.failed(2025), year_of_title{2024}, anhui_2024, pooled));
  }
}
