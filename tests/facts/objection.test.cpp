// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/objection.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_aggregate_v<objection> && std::is_trivially_copyable_v<objection>);
static_assert(std::is_trivially_copyable_v<minute_of_day> && sizeof(minute_of_day) == 2);
static_assert(minute_of_day(0, 0) <= minute_of_day(0, 0));
static_assert(!(minute_of_day(17, 31) <= minute_of_day(17, 30)));

refusal refused(int hour, int minute) {
  return refusal_of([=] { return minute_of_day(hour, minute); });
}

}  // namespace

TEST_SUITE("objection") {
  TEST_CASE("a time of day runs from 00:00 to 23:59") {
    CHECK(refused(0, 0) == nothing_refused);
    CHECK(refused(23, 59) == nothing_refused);
    CHECK(refused(24, 0) == refusal(flaw::count_out_of_range, 24));
    CHECK(refused(-1, 0) == refusal(flaw::count_out_of_range, -1));
    CHECK(refused(0, 60) == refusal(flaw::count_out_of_range, 60));
    CHECK(refused(23, -1) == refusal(flaw::count_out_of_range, -1));
  }

  TEST_CASE("every minute of the day is before the next") {
    for (int minute = 0; minute + 1 < 24 * 60; ++minute) {
      const minute_of_day now(minute / 60, minute % 60);
      const minute_of_day next((minute + 1) / 60, (minute + 1) % 60);
      CHECK((now <= next && now <= now && !(next <= now)));
    }
  }

  TEST_CASE("nothing of an objection is stated until it is, and no withdrawal is on record") {
    constexpr objection nothing;
    static_assert(!nothing.received.has_value() && !nothing.sent.has_value());
    CHECK(!nothing.received_at.has_value());
    CHECK(answer_of(nothing.admissible) == answer::unknown);
    CHECK(answer_of(nothing.concerns_cluster) == answer::unknown);
    CHECK(answer_of(nothing.verified_conforming) == answer::unknown);
    CHECK(!nothing.withdrawn);
  }

  TEST_CASE("a window has no hour of closing unless the notice names one") {
    constexpr objection_window window{{2024, 6, 3}, date{2024, 6, 7}};
    static_assert(!window.last_day_until.has_value());
    CHECK(!window.last_day_until.has_value());
  }
}
