// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/ranked_values.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace jiqun;

namespace {

constexpr indicator_value units(std::int64_t number) {
  return indicator_value::of_thousandths(number * 1000);
}
constexpr stated<indicator_value> missing = absence::not_given;

using places = std::vector<std::int64_t>;

constexpr indicator_heading plain{"a", indicator_family::scale, better::higher, percent_weight(100)};
constexpr indicator_heading share{"a", indicator_family::scale, better::higher, percent_weight(100),
                                  named_indicator::market_share};

ranked_values ranked(const std::vector<stated<indicator_value>>& column,
                     const indicator_heading& by = plain) {
  std::vector<indicator_values> population;
  for (const auto& value : column) population.push_back({value});
  return {population, 0, by};
}

}  // namespace

TEST_SUITE("ranked values") {
  TEST_CASE("a known value stands behind the better ones, and behind as many missing ones as may be") {
    const auto one = ranked({units(9), units(5), missing, missing});
    CHECK(one.places_of(units(9)) == places{1, 2, 3});
    CHECK(one.places_of(units(5)) == places{2, 3, 4});
    CHECK(one.widest_leap(units(5)) == 1);
    CHECK(ranked({units(9), units(5)}).places_of(units(5)) == places{2});
  }

  TEST_CASE("a missing value takes any place but those that equal values leave out") {
    CHECK(ranked({missing, units(9), units(5)}).places_of(missing) == places{1, 2, 3});
    const auto tied = ranked({missing, units(9), units(9), units(9), units(1)});
    CHECK(tied.places_of(missing) == places{1, 4, 5});
    CHECK(tied.widest_leap(missing) == 3);
    CHECK(tied.how_many_places(missing) == 3);
    const auto another = ranked({missing, missing, units(9), units(9), units(9)});
    CHECK(another.places_of(missing) == places{1, 2, 4, 5});
    CHECK(another.widest_leap(missing) == 2);
  }

  TEST_CASE(
      "the best that there can be is never overtaken, and the last is shared with whoever stands there") {
    const auto best = ranked({units(100), units(100), missing, missing}, share);
    CHECK(best.places_of(units(100)) == places{1});
    CHECK(best.places_of(missing) == places{1, 3, 4});
    const auto last = ranked({units(0), units(0), missing, missing}, share);
    CHECK(last.places_of(units(0)) == places{1, 2, 3});
    CHECK(last.places_of(missing) == places{1, 2});
    CHECK(ranked({units(100), units(100), missing, missing}).places_of(units(100)) == places{1, 2, 3});
  }

  TEST_CASE("a cluster alone is first, whatever its value") {
    CHECK(ranked({missing}).places_of(missing) == places{1});
    CHECK(ranked({units(-1)}).places_of(units(-1)) == places{1});
  }

  TEST_CASE("the shares are those of the first and the last of the places") {
    const auto one = ranked({units(9), units(9), units(5), missing, missing});
    for (const auto& own : {stated<indicator_value>(units(9)), stated<indicator_value>(units(5)), missing}) {
      const places all = one.places_of(own);
      CHECK(one.share_of(own) == number_range{share_of_place(all.back(), 5), share_of_place(all.front(), 5)});
      CHECK(static_cast<std::int64_t>(all.size()) <= one.how_many_places(own));
    }
  }
}
