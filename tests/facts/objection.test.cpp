// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/objection.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_aggregate_v<objection> && std::is_trivially_copyable_v<objection>);
static_assert(std::is_same_v<decltype(objection::withdrawn), stated<bool>>);
static_assert(std::is_same_v<decltype(objection::verified), stated<verification>>);
static_assert(sizeof(verification) == 1);

}  // namespace

TEST_SUITE("objection") {
  TEST_CASE("nothing of an objection is stated until it is, not even that it was not withdrawn") {
    constexpr objection nothing;
    static_assert(!nothing.received.has_value() && !nothing.sent.has_value());
    CHECK(!nothing.received_at.has_value());
    CHECK(answer_of(nothing.admissible) == answer::unknown);
    CHECK(answer_of(nothing.concerns_cluster) == answer::unknown);
    CHECK(answer_of(nothing.withdrawn) == answer::unknown);
    CHECK(!nothing.verified.has_value());
    for (const absence why :
         {nothing.received.why_absent(), nothing.received_at.why_absent(), nothing.sent.why_absent(),
          nothing.admissible.why_absent(), nothing.concerns_cluster.why_absent(),
          nothing.withdrawn.why_absent(), nothing.verified.why_absent()})
      CHECK(why == absence::not_given);
  }

  TEST_CASE("a verification that is pending is stated, and one that is not stated is not pending") {
    objection one;
    one.verified = verification::pending;
    CHECK(one.verified.has_value());
    CHECK(*one.verified == verification::pending);
    one.verified = absence::unknown;
    CHECK(!one.verified.has_value());
    CHECK(one.verified.why_absent() == absence::unknown);
  }
}
