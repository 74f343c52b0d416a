// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/minute_of_day.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<minute_of_day> && sizeof(minute_of_day) == 2);
static_assert(!std::is_default_constructible_v<minute_of_day>);
static_assert(minute_of_day(0, 0) <= minute_of_day(0, 0));
static_assert(minute_of_day(17, 30) <= minute_of_day(17, 31));
static_assert(!(minute_of_day(17, 31) <= minute_of_day(17, 30)));

refusal refused(int hour, int minute) {
  return refusal_of([=] { return minute_of_day(hour, minute); });
}

}  // namespace

TEST_SUITE("minute of day") {
  TEST_CASE("a time of day runs from 00:00 to 23:59") {
    CHECK(refused(0, 0) == nothing_refused);
    CHECK(refused(23, 59) == nothing_refused);
    CHECK(refused(24, 0) == refusal(flaw::count_out_of_range, 24));
    CHECK(refused(-1, 0) == refusal(flaw::count_out_of_range, -1));
    CHECK(refused(0, 60) == refusal(flaw::count_out_of_range, 60));
    CHECK(refused(23, -1) == refusal(flaw::count_out_of_range, -1));
  }

  TEST_CASE("of an hour and a minute that are both no time of day the hour is named") {
    CHECK(refused(25, 61) == refusal(flaw::count_out_of_range, 25));
    CHECK(refused(2147483647, 0) == refusal(flaw::count_out_of_range, 2147483647));
  }

  TEST_CASE("every minute of the day is before the next") {
    for (int minute = 0; minute + 1 < 24 * 60; ++minute) {
      const minute_of_day now(minute / 60, minute % 60);
      const minute_of_day next((minute + 1) / 60, (minute + 1) % 60);
      CHECK((now <= next && now <= now && !(next <= now)));
    }
  }
}
