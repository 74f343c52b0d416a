// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/indicator_column.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace jiqun;

namespace {

constexpr indicator_value units(std::int64_t number) {
  return indicator_value::of_thousandths(number * 1000);
}
constexpr stated<indicator_value> missing = absence::not_given;

std::vector<indicator_values> rows(const std::vector<stated<indicator_value>>& column) {
  std::vector<indicator_values> all;
  for (const auto& value : column) all.push_back({value});
  return all;
}

constexpr indicator_heading plain{"a", indicator_family::scale, better::higher, percent_weight(100)};
constexpr indicator_heading enterprises{"a", indicator_family::scale, better::higher, percent_weight(100),
                                        named_indicator::enterprises_above_size};
constexpr indicator_heading share{"a", indicator_family::scale, better::higher, percent_weight(100),
                                  named_indicator::market_share};

indicator_column column_of(const std::vector<stated<indicator_value>>& column, const scheme_indicator& one) {
  indicator_list all;
  all.add(one);
  return {rows(column),
          {"s", scheme_standing::illustrative, family_weights({percent_weight(0), percent_weight(100)}), all},
          0};
}

/// The steps are those of the range, and no further apart than is said.
void check_steps(const indicator_column& column, const stated<indicator_value>& own) {
  const open_indicator open = column.openness(own);
  const number_range range = column.contribution(own);
  const std::vector<std::int64_t> steps = column.steps(own);
  REQUIRE_FALSE(steps.empty());
  CHECK(open.width == range.high - range.low);
  CHECK(steps.front() == 0);
  CHECK(steps.back() == open.width);
  CHECK(std::is_sorted(steps.begin(), steps.end()));
  CHECK(static_cast<std::int64_t>(steps.size()) <= open.how_many);
  CHECK(open.gap <= open.width);
  for (std::size_t i = 1; i < steps.size(); ++i) CHECK(steps[i] - steps[i - 1] <= open.gap);
}

}  // namespace

TEST_SUITE("indicator column") {
  TEST_CASE("a cluster alone is first, whatever its value") {
    CHECK(column_of({missing}, scheme_indicator::rank(plain)).openness(missing).width == 0);
  }

  TEST_CASE("the steps of a contribution lead from its least to its most, as close as is said") {
    check_steps(column_of({missing, units(1)}, scheme_indicator::threshold(plain, units(5))), missing);
    for (const std::int64_t thousandths : {1, 2, 3, 7, 10, 999, 1000, 12'345}) {
      const auto to = indicator_value::of_thousandths(thousandths);
      check_steps(column_of({missing}, scheme_indicator::min_max(plain, units(0), to)), missing);
      indicator_heading down = plain;
      down.direction = better::lower;
      check_steps(column_of({missing}, scheme_indicator::min_max(down, to, units(0))), missing);
    }
    for (std::size_t clusters = 2; clusters < 40; ++clusters) {
      std::vector<stated<indicator_value>> column(clusters, units(3));
      column[0] = missing;
      for (std::size_t c = clusters / 2; c < clusters; ++c) column[c] = units(static_cast<std::int64_t>(c));
      const auto one = column_of(column, scheme_indicator::rank(plain));
      check_steps(one, missing);
      check_steps(one, units(3));
      check_steps(one, column.back());
    }
  }

  TEST_CASE("what is counted moves in whole units") {
    const auto two = column_of({missing}, scheme_indicator::min_max(enterprises, units(1), units(3)));
    CHECK(two.steps(missing) == std::vector<std::int64_t>{0, 50'000'000, 100'000'000});
    check_steps(two, missing);
    CHECK(two.openness(missing).how_many == 3);
    CHECK(two.openness(missing).gap >= 50'000'000);
    const auto one = column_of({missing}, scheme_indicator::min_max(enterprises, units(4), units(5)));
    CHECK(one.steps(missing) == std::vector<std::int64_t>{0, 100'000'000});
    indicator_heading fewer = enterprises;
    fewer.direction = better::lower;
    const auto down = column_of({missing}, scheme_indicator::min_max(fewer, units(4), units(0)));
    CHECK(down.steps(missing) ==
          std::vector<std::int64_t>{0, 25'000'000, 50'000'000, 75'000'000, 100'000'000});
    check_steps(down, missing);
    // what the text does not name moves in thousandths
    CHECK(column_of({missing}, scheme_indicator::min_max(plain, units(4), units(5))).steps(missing).size() ==
          1001);
  }

  TEST_CASE("a value that its indicator cannot have is refused") {
    const auto refused = [](std::int64_t thousandths) {
      return refusal_of([&] {
        return column_of({missing, indicator_value::of_thousandths(thousandths)},
                         scheme_indicator::rank(share));
      });
    };
    CHECK(refused(0) == nothing_refused);
    CHECK(refused(-1) == refusal(flaw::impossible_value, -1));
    CHECK(refused(100'000) == nothing_refused);
    CHECK(refused(100'001) == refusal(flaw::impossible_value, 100'001));
    const auto refused_count = [](std::int64_t thousandths) {
      return refusal_of([&] {
        return column_of({missing, indicator_value::of_thousandths(thousandths)},
                         scheme_indicator::rank(enterprises));
      });
    };
    CHECK(refused_count(2'000) == nothing_refused);
    CHECK(refused_count(2'500) == refusal(flaw::impossible_value, 2'500));
  }
}
