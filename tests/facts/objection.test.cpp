// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/objection.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<objection> && sizeof(objection) <= 64);
static_assert(!std::is_aggregate_v<objection> && !std::is_constructible_v<objection, date>);
static_assert(std::is_same_v<decltype(objection().withdrawn()), stated<bool>>);
static_assert(std::is_same_v<decltype(objection().verified()), stated<verification>>);
static_assert(sizeof(verification) == 1);

}  // namespace

TEST_SUITE("objection") {
  TEST_CASE("nothing of an objection is stated until it is, not even that it was not withdrawn") {
    constexpr objection nothing;
    static_assert(!nothing.received().has_value() && !nothing.sent().has_value());
    CHECK(!nothing.received_at().has_value());
    CHECK(answer_of(nothing.admissible()) == answer::unknown);
    CHECK(answer_of(nothing.concerns_cluster()) == answer::unknown);
    CHECK(answer_of(nothing.withdrawn()) == answer::unknown);
    CHECK(!nothing.verified().has_value());
    for (const absence why :
         {nothing.received().why_absent(), nothing.received_at().why_absent(), nothing.sent().why_absent(),
          nothing.admissible().why_absent(), nothing.concerns_cluster().why_absent(),
          nothing.withdrawn().why_absent(), nothing.verified().why_absent()})
      CHECK(why == absence::not_given);
  }

  TEST_CASE("each name says its own part, and what was said before stays as it was") {
    constexpr objection one = objection()
                                  .received(date{2024, 6, 7})
                                  .received_at(minute_of_day(9, 30))
                                  .sent(date{2024, 6, 5})
                                  .admissible(true)
                                  .concerns_cluster(false)
                                  .withdrawn(absence::unknown)
                                  .verified(verification::conforming);
    static_assert(one.received() == date{2024, 6, 7} && one.sent() == date{2024, 6, 5});
    static_assert(one.received_at().has_value() && one.verified() == verification::conforming);
    static_assert(one.admissible() == true && one.concerns_cluster() == false);
    static_assert(one.withdrawn() == absence::unknown);
    CHECK(one.sent(date{2024, 6, 6}).sent() == date{2024, 6, 6});
    CHECK(one.sent() == date{2024, 6, 5});
    CHECK(one.admissible(false).received() == date{2024, 6, 7});
  }

  TEST_CASE("a verification that is pending is stated, and one that is not stated is not pending") {
    objection one = objection().verified(verification::pending);
    CHECK(one.verified().has_value());
    CHECK(*one.verified() == verification::pending);
    one = one.verified(absence::unknown);
    CHECK(!one.verified().has_value());
    CHECK(one.verified().why_absent() == absence::unknown);
  }
}
