// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/normalisation.hpp"

#include <doctest/doctest.h>

using namespace jiqun;

namespace {

constexpr indicator_value units(std::int64_t number) {
  return indicator_value::of_thousandths(number * 1000);
}
constexpr indicator_heading heading(better direction, int percent = 100) {
  return {"a", indicator_family::scale, direction, percent_weight(percent)};
}
constexpr family_weights weights({percent_weight(75), percent_weight(25)});

constexpr auto up = scheme_indicator::min_max(heading(better::higher), units(10), units(40));
constexpr auto down = scheme_indicator::min_max(heading(better::lower), units(40), units(10));
constexpr auto at_least_10 = scheme_indicator::threshold(heading(better::higher), units(10));
constexpr auto at_most_10 = scheme_indicator::threshold(heading(better::lower), units(10));
constexpr auto widest =
    scheme_indicator::min_max(heading(better::higher), indicator_value::least(), indicator_value::most());

static_assert(share_of(units(9), up) == 0 && share_of(units(10), up) == 0);
static_assert(share_of(units(20), up) == 333'333'333 && share_of(units(30), up) == 666'666'667);
static_assert(share_of(units(40), up) == full_share && share_of(units(41), up) == full_share);
static_assert(share_of(units(20), down) == 666'666'667 && share_of(units(40), down) == 0);
static_assert(share_of(indicator_value::of_thousandths(9'999), at_least_10) == 0);
static_assert(share_of(units(10), at_least_10) == full_share);
static_assert(share_of(units(10), at_most_10) == full_share);
static_assert(share_of(indicator_value::of_thousandths(10'001), at_most_10) == 0);
static_assert(share_of(indicator_value::most(), widest) == full_share);
static_assert(share_of(units(0), widest) == full_share / 2);

static_assert(nearest_quotient(1, 2) == 1 && nearest_quotient(1, 3) == 0 && nearest_quotient(2, 3) == 1);
static_assert(share_of_place(1, 1) == full_share && share_of_place(1, 4) == full_share);
static_assert(share_of_place(2, 4) == 666'666'667 && share_of_place(4, 4) == 0);
static_assert(contribution_of(full_share, up, weights) == 25 * millionths_of_point);
static_assert(contribution_of(333'333'333, up, weights) == 8'333'333);

// A third of 60 points is 20 points exactly: a pass mark of 20 is reached.
constexpr auto third = scheme_indicator::min_max(heading(better::higher, 100), units(0), units(3));
static_assert(contribution_of(share_of(units(1), third), third,
                              family_weights({percent_weight(40), percent_weight(60)})) ==
              20 * millionths_of_point);

}  // namespace

TEST_SUITE("normalisation") {
  TEST_CASE("a share grows with the value, from none to all") {
    std::int64_t before = 0;
    for (std::int64_t value = 9; value <= 41; ++value) {
      CHECK(share_of(units(value), up) >= before);
      CHECK(share_of(units(value), up) + share_of(units(value), down) == full_share);
      before = share_of(units(value), up);
    }
    CHECK(share_of(units(20), up) == 333'333'333);
  }

  TEST_CASE("a place is open as far as missing values may be better") {
    const values_around around{5, 1, 3, 1};  // of five: one better, three above the last value there can be
    CHECK(share_by_rank(units(3), indicator_value::most(), around) == number_range{500'000'000, 750'000'000});
    CHECK(share_by_rank(absence::not_given, indicator_value::most(), around) == number_range{0, full_share});
    CHECK(share_by_rank(indicator_value::most(), indicator_value::most(), {5, 0, 4, 1}) ==
          number_range{full_share, full_share});
    CHECK(share_by_rank(units(100), units(100), {5, 0, 4, 1}) == number_range{full_share, full_share});
    CHECK(share_by_rank(indicator_value::of_thousandths(99'999), units(100), {5, 0, 4, 1}) ==
          number_range{750'000'000, full_share});
  }

  TEST_CASE("contributions of full shares make a hundred points, whatever the weights") {
    for (int first = 1; first < 10'000; first += 7) {
      const auto part = [&](std::int64_t hundredths) {
        return scheme_indicator::rank(
            {"a", indicator_family::scale, {}, percent_weight::of_hundredths(hundredths)});
      };
      const family_weights alone({percent_weight(0), percent_weight(100)});
      CHECK(contribution_of(full_share, part(first), alone) +
                contribution_of(full_share, part(10'000 - first), alone) ==
            100 * millionths_of_point);
    }
  }
}
