// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/indicator_value.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

using namespace jiqun;

namespace {

constexpr indicator_value thousandths(std::int64_t number) { return indicator_value::of_thousandths(number); }
constexpr possible_values one_to_two{thousandths(1000), thousandths(2000)};

static_assert(is_better(thousandths(2), thousandths(1), better::higher));
static_assert(!is_better(thousandths(1), thousandths(2), better::higher));
static_assert(is_better(thousandths(1), thousandths(2), better::lower));
static_assert(!is_better(thousandths(2), thousandths(2), better::lower));
static_assert(!is_better(thousandths(2), thousandths(2), better::higher));

}  // namespace

TEST_SUITE("indicator value") {
  TEST_CASE("a value lies within a thousand million units in either direction") {
    constexpr std::int64_t most = indicator_value::most_thousandths;
    CHECK(indicator_value::of_thousandths(most) == indicator_value::most());
    CHECK(indicator_value::of_thousandths(-most) == indicator_value::least());
    CHECK(refusal_of([] { return indicator_value::of_thousandths(most + 1); }) ==
          refusal(flaw::value_out_of_range, most + 1));
    CHECK(refusal_of([] { return indicator_value::of_thousandths(-most - 1); }) ==
          refusal(flaw::value_out_of_range, -most - 1));
  }

  TEST_CASE("values are compared by their thousandths") {
    CHECK(thousandths(1) == thousandths(1));
    CHECK(thousandths(1) != thousandths(2));
    CHECK(thousandths(-2) < thousandths(-1));
    CHECK_FALSE(thousandths(-1) < thousandths(-1));
  }

  TEST_CASE("what is possible includes both ends") {
    CHECK_FALSE(one_to_two.contains(thousandths(999)));
    CHECK(one_to_two.contains(thousandths(1000)));
    CHECK(one_to_two.contains(thousandths(2000)));
    CHECK_FALSE(one_to_two.contains(thousandths(2001)));
    CHECK(possible_values{}.contains(indicator_value::least()));
    CHECK(possible_values{}.contains(indicator_value::most()));
  }

  TEST_CASE("what is counted is whole units alone, both ends among them") {
    constexpr possible_values none_to_two{thousandths(0), thousandths(2000), true};
    CHECK(none_to_two.step() == 1000);
    CHECK(one_to_two.step() == 1);
    for (const std::int64_t whole : {0, 1000, 2000}) CHECK(none_to_two.contains(thousandths(whole)));
    for (const std::int64_t none : {-1000, -1, 1, 500, 999, 1001, 1999, 2001, 3000})
      CHECK_FALSE(none_to_two.contains(thousandths(none)));
    constexpr possible_values any_whole{indicator_value::least(), indicator_value::most(), true};
    CHECK(any_whole.contains(indicator_value::least()));
    CHECK(any_whole.contains(indicator_value::most()));
    CHECK(any_whole.contains(thousandths(-1000)));
    CHECK_FALSE(any_whole.contains(thousandths(-999)));
    CHECK_FALSE(any_whole.contains(thousandths(-1001)));
  }

  TEST_CASE("the best that can be is the most, or the least where lower is better") {
    CHECK(best_of(one_to_two, better::higher) == thousandths(2000));
    CHECK(worst_of(one_to_two, better::higher) == thousandths(1000));
    CHECK(best_of(one_to_two, better::lower) == thousandths(1000));
    CHECK(worst_of(one_to_two, better::lower) == thousandths(2000));
  }
}
