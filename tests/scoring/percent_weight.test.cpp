// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/percent_weight.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

using namespace jiqun;

static_assert(percent_weight().hundredths() == 0);
static_assert(percent_weight(12).hundredths() == 1200);
static_assert(percent_weight::of_hundredths(1250).hundredths() == 1250);

TEST_SUITE("percent weight") {
  TEST_CASE("a weight is 0 to 100 percent") {
    CHECK(percent_weight(0).hundredths() == 0);
    CHECK(percent_weight(100).hundredths() == percent_weight::whole);
    CHECK(refusal_of([] { return percent_weight(101); }) == refusal(flaw::weight_out_of_range, 10'100));
    CHECK(refusal_of([] { return percent_weight(-1); }) == refusal(flaw::weight_out_of_range, -100));
  }

  TEST_CASE("a weight is kept to the hundredth of a percent") {
    CHECK(percent_weight::of_hundredths(0).hundredths() == 0);
    CHECK(percent_weight::of_hundredths(1).hundredths() == 1);
    CHECK(percent_weight::of_hundredths(10'000).hundredths() == 10'000);
    CHECK(refusal_of([] { return percent_weight::of_hundredths(-1); }) ==
          refusal(flaw::weight_out_of_range, -1));
    CHECK(refusal_of([] { return percent_weight::of_hundredths(10'001); }) ==
          refusal(flaw::weight_out_of_range, 10'001));
  }
}
