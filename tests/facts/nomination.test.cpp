// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/nomination.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

static_assert(!std::is_aggregate_v<nomination> && std::is_trivially_copyable_v<nomination>);

TEST_SUITE("nomination") {
  TEST_CASE("neither the title nor a reason is given until it is stated") {
    constexpr nomination made;
    static_assert(answer_of(made.holds_provincial_title()) == answer::unknown);
    static_assert(answer_of(made.reason_given()) == answer::unknown);
    CHECK(made.holds_provincial_title().why_absent() == absence::not_given);
    CHECK(made.reason_given().why_absent() == absence::not_given);
  }

  TEST_CASE("each is said by its name") {
    constexpr nomination made = nomination().holds_provincial_title(false).reason_given(true);
    CHECK(made.holds_provincial_title() == false);
    CHECK(made.reason_given() == true);
  }
}
