// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/count.hpp"

#include "core/refusal.hpp"
#include "jiqun/core/period_length.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

struct sheep {
  static constexpr int least = 0;
  static constexpr int most = 9;
};
struct goat {
  static constexpr int least = 0;
  static constexpr int most = 9;
};
using sheep_count = count<sheep>;

static_assert(sizeof(sheep_count) == 4 && std::is_trivially_copyable_v<sheep_count>);
static_assert(!std::is_convertible_v<int, sheep_count>);
static_assert(goat::least == sheep::least && goat::most == sheep::most);
static_assert(!std::is_constructible_v<sheep_count, count<goat>>);
static_assert(!std::is_assignable_v<sheep_count&, int> && !std::is_convertible_v<sheep_count, int>);
static_assert(std::is_same_v<decltype(at_least(std::optional<sheep_count>(), sheep_count(1))), answer>);

}  // namespace

TEST_SUITE("count") {
  TEST_CASE("a number outside the range of its kind is refused") {
    static_assert(sheep_count(0).number() == 0 && sheep_count(9).number() == 9);
    CHECK(refusal_of([] { return sheep_count(-1); }) == refusal(flaw::count_out_of_range, -1));
    CHECK(refusal_of([] { return sheep_count(10); }) == refusal(flaw::count_out_of_range, 10));
  }

  TEST_CASE("a period has from one to a thousand days") {
    CHECK(refusal_of([] { return period_days(0); }) == refusal(flaw::count_out_of_range, 0));
    CHECK(refusal_of([] { return period_days(1); }) == nothing_refused);
    CHECK(refusal_of([] { return period_days(1000); }) == nothing_refused);
    CHECK(refusal_of([] { return period_days(1001); }) == refusal(flaw::count_out_of_range, 1001));
    constexpr period_length five{period_days(5), day_unit::working};
    static_assert(five == period_length{period_days(5), day_unit::working});
    static_assert(!(five == period_length{period_days(5), day_unit::calendar}));
    static_assert(!(five == period_length{period_days(6), day_unit::working}));
  }

  TEST_CASE("at least includes the figure itself") {
    static_assert(at_least(std::optional(sheep_count(4)), sheep_count(5)) == answer::no);
    static_assert(at_least(std::optional(sheep_count(5)), sheep_count(5)) == answer::yes);
    static_assert(at_least(std::optional(sheep_count(6)), sheep_count(5)) == answer::yes);
    CHECK(at_least(std::optional(sheep_count(0)), sheep_count(0)) == answer::yes);
  }

  TEST_CASE("a number that was not stated is unknown unless nothing is asked for") {
    static_assert(at_least(std::optional<sheep_count>(), sheep_count(1)) == answer::unknown);
    static_assert(at_least(std::optional<sheep_count>(), sheep_count(0)) == answer::yes);
    CHECK(at_least(std::optional<sheep_count>(), sheep_count(9)) == answer::unknown);
    CHECK(at_least(std::optional<period_days>(), period_days(1)) == answer::yes);
    CHECK(at_least(std::optional<period_days>(), period_days(2)) == answer::unknown);
  }

  TEST_CASE("counts of one kind are compared") {
    static_assert(sheep_count(1) == sheep_count(1) && sheep_count(1) != sheep_count(2));
    static_assert(sheep_count(1) < sheep_count(2) && !(sheep_count(2) < sheep_count(2)));
    CHECK(!(sheep_count(2) < sheep_count(1)));
  }
}
