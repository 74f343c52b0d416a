// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/retroactive_ground.hpp"

#include "jiqun/measures/as_if_in_force.hpp"
#include "jiqun/measures/editions.hpp"

#include <doctest/doctest.h>

using namespace jiqun;

namespace {

constexpr measures drafted(date from) {
  measures text = draft_of(anhui_2024, "invented: staying away fails");
  text.edition.in_force_from.value = from;
  text.settle(not_taken_part::failure, art(14, 2));
  return text;
}
constexpr measures from_2027 = drafted(date{2027, 1, 1});
constexpr year_of_title title{2024};

constexpr retroactive_ground found(const assessment_history& history, const measures& draft = from_2027) {
  return retroactive_ground_of(history, title, draft, anhui_2024);
}
constexpr year_set only(int one) { return year_set::between(one, one); }

}  // namespace

TEST_SUITE("what a draft makes of past years") {
  TEST_CASE("an absence of a past year that becomes a failure is named, and the ground that it meets") {
    constexpr retroactive_ground turned = found(assessment_history().failed(2025).not_taken_part(2026));
    static_assert(turned.turns() && turned.years == only(2026));
    CHECK(turned.before == answer::no);
    CHECK(turned.under_draft == answer::yes);
  }

  TEST_CASE("a year that begins on the first day of the draft is not past; the one before is") {
    CHECK_FALSE(found(assessment_history().failed(2026).not_taken_part(2027)).any());
    CHECK(found(assessment_history().failed(2026).not_taken_part(2027), drafted(date{2027, 1, 2})).years ==
          only(2027));
    CHECK_FALSE(
        found(assessment_history().failed(2026).not_taken_part(2027), drafted(date{2026, 12, 31})).any());
  }

  TEST_CASE("a year without a result that may now complete the run brings the ground closer too") {
    const retroactive_ground open = found(assessment_history().not_taken_part(2026));
    CHECK(open.turns());
    CHECK(open.under_draft == answer::unknown);
  }

  TEST_CASE("a failing year that meets no ground is named all the same") {
    const retroactive_ground alone = found(assessment_history().passed(2025).not_taken_part(2026));
    CHECK(alone.any());
    CHECK_FALSE(alone.turns());
    CHECK(alone.years == only(2026));
  }

  TEST_CASE("a lower figure and a year that no longer ends the run turn the ground without a new failure") {
    measures one_year = draft_of(anhui_2024, "invented: one year");
    one_year.edition.in_force_from.value = date{2027, 1, 1};
    one_year.revocation.consecutive_failures.value = failed_years(1);
    CHECK(found(assessment_history().failed(2025), one_year).turns());
    CHECK(found(assessment_history().failed(2025), one_year).years.empty());
    measures skips = draft_of(anhui_2024, "invented: skipped");
    skips.edition.in_force_from.value = date{2028, 1, 1};
    skips.settle(year_not_held::skipped, art(14));
    CHECK(found(assessment_history().failed(2025).not_held(2026).failed(2027), skips).turns());
  }

  TEST_CASE("what failed before, and a milder draft, turn nothing after the fact") {
    CHECK_FALSE(found(assessment_history().failed(2025).failed(2026)).any());
    measures milder = draft_of(anhui_2024, "invented: three years");
    milder.edition.in_force_from.value = date{2027, 1, 1};
    milder.revocation.consecutive_failures.value = failed_years(3);
    CHECK_FALSE(found(assessment_history().failed(2025).failed(2026), milder).any());
  }

  TEST_CASE("as if it had always been in force: from the first day of the first edition, cited to nothing") {
    constexpr measures always = as_if_in_force(from_2027);
    static_assert(always.edition.in_force_from.value == anhui_2024.edition.in_force_from.value);
    CHECK_FALSE(always.edition.in_force_from.is_cited());
    CHECK_FALSE(always.edition.in_force_until.has_value());
    CHECK(is_in_force(always, date{2024, 4, 15}));
    CHECK_FALSE(is_in_force(always, date{2024, 4, 14}));
    CHECK(always.settled() == from_2027.settled());
  }
}
