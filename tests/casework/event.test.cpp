// SPDX-License-Identifier: Apache-2.0
#include "jiqun/casework/event.hpp"

#include <doctest/doctest.h>

#include <type_traits>
#include <variant>

using namespace jiqun;

namespace {

// What decides has to be said.
static_assert(!std::is_default_constructible_v<happened::assessed>);
static_assert(!std::is_constructible_v<happened::assessed, year>);
static_assert(!std::is_default_constructible_v<happened::objection_verified>);
static_assert(!std::is_constructible_v<happened::objection_verified, std::string>);
static_assert(!std::is_constructible_v<happened::objection_verified, std::string, const char*>);
static_assert(!std::is_default_constructible_v<happened::manual_override>);

}  // namespace

TEST_SUITE("casework: event") {
  TEST_CASE("what an event says tells its kind") {
    CHECK(case_event{date(2025, 5, 6), happened::entered_pool{}}.kind() == event_kind::entered_pool);
    CHECK(case_event{date(2025, 5, 6), happened::call_issued{annual_round::of(year(2025))}}.kind() ==
          event_kind::call_issued);
    CHECK(case_event{date(2025, 5, 6), happened::recognised{date(2025, 6, 1)}}.kind() ==
          event_kind::recognised);
    CHECK(case_event{date(2025, 5, 6),
                     happened::manual_override::holds_for(condition::applied, "invented", "invented")}
              .kind() == event_kind::manual_override);
  }

  TEST_CASE("a member that is left out is not given") {
    const case_event one{date(2025, 5, 6), happened::materials_reviewed{}};
    CHECK(one.by.why_absent() == absence::not_given);
    CHECK(std::get<happened::materials_reviewed>(one.what).truthful.why_absent() == absence::not_given);
    CHECK(one.document.empty());
    CHECK(one.place.empty());
    CHECK_FALSE(happened::publicity_opened{}.last_day_until);
    CHECK_FALSE(happened::assessed(year(2025), assessment_outcome::passed).replaces);
    CHECK(happened::assessed::anew(year(2025), assessment_outcome::passed).replaces);
  }
}
