// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/presumptions.hpp"

#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <string_view>

using namespace jiqun;

namespace {

constexpr std::array told = {stated<bool>(true), stated<bool>(false), stated<bool>(absence::unknown),
                             stated<bool>(absence::not_applicable)};

template <class T>
bool same(const stated<T>& one, const stated<T>& other) {
  return one.value() == other.value() && (one.has_value() || one.why_absent() == other.why_absent());
}

/// What is told is taken as it is told.
template <class Presumed>
bool leaves_alone(Presumed presumed) {
  for (const stated<bool>& said : told) {
    const presumable<bool> taken = presumed(said);
    if (taken.by || !same(taken.value, said)) return false;
  }
  return true;
}
/// Nothing told and nothing presumed: it stays open.
bool is_open(const presumable<bool>& taken) { return !taken.by && is_left_out(taken.value); }

}  // namespace

TEST_SUITE("presumptions") {
  TEST_CASE("what is told is never presumed otherwise, nor is what is told to be unknown") {
    for (const bool ground : {true, false}) {
      CHECK(leaves_alone([&](const auto& said) { return presumed_formal_letter(said, ground); }));
      CHECK(leaves_alone([&](const auto& said) { return presumed_newly_recognised(said, ground); }));
      CHECK(leaves_alone([&](const auto& said) { return presumed_procedure(said, ground); }));
    }
    CHECK(leaves_alone([](const auto& said) { return presumed_to_concern_cluster(said); }));
  }

  TEST_CASE("art. 10(1) a recommendation with a document number is a formal letter") {
    const presumable<bool> taken = presumed_formal_letter({}, true);
    CHECK(answer_of(taken.value) == answer::yes);
    CHECK(taken.by == presumption::formal_letter);
    CHECK(is_open(presumed_formal_letter({}, false)));
  }

  TEST_CASE("art. 10(3) an objection in a case concerns its cluster") {
    static_assert(presumed_to_concern_cluster({}).by == presumption::objection_concerns_cluster);
    CHECK(answer_of(presumed_to_concern_cluster({}).value) == answer::yes);
  }

  TEST_CASE("art. 10(3) a corrected list was taken down the day before it is shown anew") {
    constexpr date opened(2025, 6, 3);
    const auto last_day = [&](date anew) { return *presumed_last_day(opened, anew).value; };
    CHECK(last_day(opened) == opened);
    CHECK(last_day(opened + 1) == opened);
    CHECK(last_day(opened + 2) == opened + 1);
    CHECK(presumed_last_day(opened, opened).by == presumption::list_taken_down);
  }

  TEST_CASE("art. 12 who was recognised is newly recognised") {
    const presumable<bool> taken = presumed_newly_recognised({}, true);
    CHECK(answer_of(taken.value) == answer::yes);
    CHECK(taken.by == presumption::newly_recognised);
    CHECK(is_open(presumed_newly_recognised({}, false)));
  }

  TEST_CASE(
      "art. 12 an assessment that is not on record is to come, which matters from the second instalment") {
    for (const assessment_outcome one : every<assessment_outcome>)
      for (const bool first : {true, false}) {
        CHECK(*presumed_latest_assessment(one, first).value == one);
        CHECK_FALSE(presumed_latest_assessment(one, first).by);
      }
    for (const bool first : {true, false})
      CHECK(*presumed_latest_assessment(std::nullopt, first).value == assessment_outcome::pending);
    CHECK_FALSE(presumed_latest_assessment(std::nullopt, true).by);
    CHECK(presumed_latest_assessment(std::nullopt, false).by == presumption::assessment_pending);
  }

  TEST_CASE("art. 14 the procedure was followed as the steps on record have it") {
    CHECK(answer_of(presumed_procedure({}, true).value) == answer::yes);
    CHECK(presumed_procedure({}, true).by == presumption::procedure_followed);
    CHECK(answer_of(presumed_procedure({}, false).value) == answer::no);
    CHECK(presumed_procedure({}, false).by == presumption::procedure_not_followed);
  }

  TEST_CASE("art. 14 a title ends with the decision where it is open from when that has effect") {
    constexpr date decided(2026, 5, 4);
    CHECK(*presumed_end_of_title(date(2026, 1, 1), decided).value == date(2026, 1, 1));
    CHECK_FALSE(presumed_end_of_title(date(2026, 1, 1), decided).by);
    CHECK(*presumed_end_of_title(std::nullopt, decided).value == decided);
    CHECK(presumed_end_of_title(std::nullopt, decided).by == presumption::title_ended_by_decision);
  }

  TEST_CASE("each presumption says what is presumed, why, and by which article") {
    for (const presumption one : every<presumption>) {
      const presumption_row& row = row_of(one);
      CAPTURE(std::string(row.key));
      CHECK_FALSE(row.term.empty());
      CHECK_FALSE(row.why.empty());
      CHECK(row_of(row.about).can_be_stated);
      CHECK(row.source.article != 0);
    }
  }
}
