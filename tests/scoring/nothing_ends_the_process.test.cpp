// SPDX-License-Identifier: Apache-2.0
#include "jiqun/jiqun.hpp"

#include "core/refusal.hpp"
#include "core/survives.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

using namespace jiqun;

namespace {

constexpr indicator_value units(std::int64_t number) {
  return indicator_value::of_thousandths(number * 1000);
}

/// One family, scored by a threshold, in proportion, and by rank; the last of them counts.
indicator_scheme scheme() {
  indicator_list all;
  const auto heading = [](const char* key, int percent, std::optional<named_indicator> names = {}) {
    return indicator_heading{key, indicator_family::scale, better::higher, percent_weight(percent), names};
  };
  all.add(scheme_indicator::threshold(heading("a", 20), units(10)));
  all.add(scheme_indicator::min_max(heading("b", 30), units(0), units(1'000'000'000)));
  all.add(scheme_indicator::rank(heading("c", 50, named_indicator::enterprises_above_size)));
  return {"a scheme", scheme_standing::illustrative,
          family_weights(
              {percent_weight(), percent_weight(100), percent_weight(), percent_weight(), percent_weight()}),
          all, pass_mark(60)};
}

}  // namespace

TEST_SUITE("nothing ends the process: scoring") {
  TEST_CASE("a row that has not a value for each indicator is refused") {
    for (const std::size_t length : {0U, 2U, 4U})
      CHECK(refusal_of([&] { return score_clusters({indicator_values(length)}, scheme()); }) ==
            refusal(flaw::row_of_other_length, static_cast<std::int64_t>(length)));
    CHECK(score_clusters({indicator_values(3)}, scheme()).size() == 1);
    CHECK(score_clusters({}, scheme()).empty());
    CHECK(refusal_of([] {
            return ranked_values({indicator_values(1)}, 1, scheme().indicators()[1].heading());
          }) == refusal(flaw::row_of_other_length, 1));
    CHECK(refusal_of([] { return indicator_column({indicator_values(1)}, scheme(), 1); }) ==
          refusal(flaw::row_of_other_length, 1));
    CHECK(refusal_of([] { return indicator_column({}, scheme(), 3); }) == refusal(flaw::no_such_place, 3));
  }

  TEST_CASE("a place beyond the list is refused and in no set") {
    CHECK(refusal_of([] { return scheme().indicators()[3]; }) == refusal(flaw::no_such_place, 3));
    indicator_set some;
    some.insert(0);
    CHECK_FALSE(some.contains(64));
    CHECK(refusal_of([&] {
            some.insert(64);
            return 0;
          }) == refusal(flaw::no_such_place, 64));
  }

  TEST_CASE("a share by rank is not had from one cluster alone") {
    const indicator_scheme by_rank = scheme();
    CHECK(refusal_of([&] { return share_of(units(1), by_rank.indicators()[2]); }) ==
          refusal(flaw::rank_needs_others, 0));
  }

  TEST_CASE("more steps than are looked at are not made") {
    const indicator_column wide({indicator_values(3)}, scheme(), 1);
    CHECK(refusal_of([&] { return wide.steps({}); }).why == flaw::count_out_of_range);
  }

  TEST_CASE("any numbers are reckoned with or refused") {
    any_number any;
    const indicator_scheme three = scheme();
    for (int run = 0; run < 4000; ++run) {
      const std::int64_t a = any.wide();
      const std::int64_t b = any.wide();
      CHECK_UNARY(survives([&] { return nearest_quotient(a, b); }));
      CHECK_UNARY(survives([&] { return share_of_whole(a, b); }));
      CHECK_UNARY(survives([&] { return share_of_place(a, b); }));
      CHECK_UNARY(survives([&] { return contribution_of(a, three.indicators()[0], three.weights()); }));
      CHECK_UNARY(
          survives([&] { return share_of(indicator_value::of_thousandths(a), three.indicators()[1]); }));
      CHECK_UNARY(survives([&] {
        const stated<indicator_value> own =
            any.below(2) == 0 ? stated<indicator_value>() : stated<indicator_value>(units(any.below(9)));
        return share_by_rank(own, units(8), {a, b, any.wide(), any.wide()});
      }));
      CHECK_UNARY(survives([&] {
        return may_turn_mark({{0, a, b, any.wide()}, {1, any.wide(), a, b}}, b, [](std::size_t) {
          return std::vector<std::int64_t>{0, 1};
        });
      }));
      CHECK_UNARY(survives([&] { return percent_weight::of_hundredths(a); }));
      CHECK_UNARY(survives([&] { return pass_mark::of_thousandths(a); }));
    }
  }

  TEST_CASE("a value that is none of the population is placed or refused") {
    any_number any;
    for (int run = 0; run < 500; ++run) {
      std::vector<indicator_values> population(static_cast<std::size_t>(any.below(4)), indicator_values(3));
      for (indicator_values& row : population)
        for (auto& value : row)
          if (any.below(3) != 0) value = units(any.below(12) - 2);
      const stated<indicator_value> own =
          any.below(3) == 0 ? stated<indicator_value>() : stated<indicator_value>(units(any.below(12) - 2));
      for (std::size_t place = 0; place < 3; ++place) {
        CHECK_UNARY(
            survives([&] { return indicator_column(population, scheme(), place).contribution(own); }));
        CHECK_UNARY(survives([&] { return indicator_column(population, scheme(), place).openness(own); }));
        CHECK_UNARY(survives([&] { return indicator_column(population, scheme(), place).steps(own); }));
      }
      CHECK_UNARY(survives([&] { return places_of(score_clusters(population, scheme())); }));
    }
  }
}
