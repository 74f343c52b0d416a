// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/scheme_indicator.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<scheme_indicator>);

constexpr indicator_value units(std::int64_t number) {
  return indicator_value::of_thousandths(number * 1000);
}
constexpr indicator_value thousandths(std::int64_t number) { return indicator_value::of_thousandths(number); }

constexpr indicator_heading heading(std::string_view key, better direction = better::higher) {
  return {key, indicator_family::scale, direction, percent_weight(100)};
}
constexpr indicator_heading naming(named_indicator named, better direction = better::higher) {
  return {"a", row_of(named).family, direction, percent_weight(100), named};
}

constexpr auto reached = scheme_indicator::threshold(heading("a"), units(5));
static_assert(reached.method() == normalisation::threshold && reached.worst() == units(5) &&
              reached.best() == units(5));
constexpr auto between = scheme_indicator::min_max(heading("a"), units(1), units(5));
static_assert(between.method() == normalisation::min_max && between.worst() == units(1) &&
              between.best() == units(5));

}  // namespace

TEST_SUITE("scheme indicator") {
  TEST_CASE("an indicator's weight is above 0") {
    indicator_heading one = heading("a");
    one.weight = percent_weight(0);
    CHECK(refusal_of([&] { return scheme_indicator::rank(one); }) == refusal(flaw::weight_out_of_range, 0));
    one.weight = percent_weight::of_hundredths(1);
    CHECK(scheme_indicator::rank(one).heading().weight.hundredths() == 1);
  }

  TEST_CASE("a range runs from worse to better") {
    for (const better direction : {better::higher, better::lower}) {
      const auto one = heading("a", direction);
      const auto range = [&](std::int64_t worst, std::int64_t best) {
        return refusal_of([&] { return scheme_indicator::min_max(one, units(worst), units(best)); });
      };
      const bool up = direction == better::higher;
      CHECK(range(1, 2) == (up ? nothing_refused : refusal(flaw::impossible_range, 2000)));
      CHECK(range(2, 1) == (up ? refusal(flaw::impossible_range, 1000) : nothing_refused));
      CHECK(range(2, 2) == refusal(flaw::impossible_range, 2000));
    }
  }

  TEST_CASE("a threshold is one that a value can miss") {
    const auto up = heading("a");
    CHECK(refusal_of([&] { return scheme_indicator::threshold(up, indicator_value::least()); }) ==
          refusal(flaw::impossible_range, -indicator_value::most_thousandths));
    CHECK(refusal_of([&] { return scheme_indicator::threshold(up, indicator_value::most()); }) ==
          nothing_refused);
    const auto down = heading("a", better::lower);
    CHECK(refusal_of([&] { return scheme_indicator::threshold(down, indicator_value::most()); }) ==
          refusal(flaw::impossible_range, indicator_value::most_thousandths));
    const auto carriers = naming(named_indicator::innovation_carriers);
    CHECK(refusal_of([&] { return scheme_indicator::threshold(carriers, units(0)); }) ==
          refusal(flaw::impossible_range, 0));
    CHECK(refusal_of([&] { return scheme_indicator::threshold(carriers, units(1)); }) == nothing_refused);
  }

  TEST_CASE("an indicator has a key, and stands where art. 7 names it") {
    CHECK(refusal_of([] { return scheme_indicator::rank(heading("")); }) == refusal(flaw::key_is_empty, 0));
    indicator_heading one = heading("a");
    one.names = named_indicator::revenue;
    CHECK(refusal_of([&] { return scheme_indicator::rank(one); }) == nothing_refused);
    one.names = named_indicator::standards;
    CHECK(refusal_of([&] { return scheme_indicator::rank(one); }) ==
          refusal(flaw::indicator_of_other_family, 3));
  }

  TEST_CASE("a figure of an indicator is one that it can have") {
    const auto supply = naming(named_indicator::local_supply_rate);
    const auto range = [&](std::int64_t worst, std::int64_t best) {
      return refusal_of(
          [&] { return scheme_indicator::min_max(supply, thousandths(worst), thousandths(best)); });
    };
    CHECK(range(0, 100'000) == nothing_refused);
    CHECK(range(-1, 100'000) == refusal(flaw::impossible_value, -1));
    CHECK(range(0, 100'001) == refusal(flaw::impossible_value, 100'001));
    const auto at = [&](std::int64_t threshold) {
      return refusal_of([&] { return scheme_indicator::threshold(supply, thousandths(threshold)); });
    };
    CHECK(at(100'000) == nothing_refused);
    CHECK(at(100'001) == refusal(flaw::impossible_value, 100'001));
  }

  TEST_CASE("the figures of a count are whole, and those of what the text does not name need not be") {
    const auto carriers = naming(named_indicator::innovation_carriers);
    const auto at = [](const indicator_heading& one, std::int64_t threshold) {
      return refusal_of([&] { return scheme_indicator::threshold(one, thousandths(threshold)); });
    };
    CHECK(at(carriers, 1) == refusal(flaw::impossible_value, 1));
    CHECK(at(carriers, 2'500) == refusal(flaw::impossible_value, 2'500));
    CHECK(at(carriers, 3'000) == nothing_refused);
    CHECK(at(heading("a"), 2'500) == nothing_refused);
    const auto range = [](const indicator_heading& one, std::int64_t worst, std::int64_t best) {
      return refusal_of(
          [&] { return scheme_indicator::min_max(one, thousandths(worst), thousandths(best)); });
    };
    CHECK(range(carriers, 0, 3'000) == nothing_refused);
    CHECK(range(carriers, 500, 3'000) == refusal(flaw::impossible_value, 500));
    CHECK(range(carriers, 0, 2'999) == refusal(flaw::impossible_value, 2'999));
    CHECK(range(heading("a"), 500, 2'999) == nothing_refused);
    const auto last = scheme_indicator::rank(naming(named_indicator::standards, better::lower));
    CHECK(last.best() == units(0));
    CHECK(last.worst() == indicator_value::most());
  }

  TEST_CASE("what the text does not name may have any value, and what it names those that are possible") {
    const auto any = scheme_indicator::rank(heading("a"));
    CHECK(any.worst() == indicator_value::least());
    CHECK(any.best() == indicator_value::most());
    const auto share = scheme_indicator::rank(naming(named_indicator::market_share, better::lower));
    CHECK(share.worst() == units(100));
    CHECK(share.best() == units(0));
    const auto refused = [](named_indicator named, std::int64_t value) {
      return refusal_of([&] {
        naming(named).require_possible(thousandths(value));
        return 0;
      });
    };
    CHECK(refused(named_indicator::market_share, 0) == nothing_refused);
    CHECK(refused(named_indicator::market_share, 100'000) == nothing_refused);
    CHECK(refused(named_indicator::market_share, -1) == refusal(flaw::impossible_value, -1));
    CHECK(refused(named_indicator::market_share, 100'001) == refusal(flaw::impossible_value, 100'001));
    CHECK(refused(named_indicator::research_intensity, 100'001) == nothing_refused);
    CHECK(refused(named_indicator::research_intensity, -1) == refusal(flaw::impossible_value, -1));
    CHECK(refused(named_indicator::profit, -1) == nothing_refused);
    CHECK(refused(named_indicator::innovation_carriers, -1'000) == refusal(flaw::impossible_value, -1'000));
    CHECK(refused(named_indicator::innovation_carriers, 0) == nothing_refused);
    CHECK(refused(named_indicator::innovation_carriers, 2'000) == nothing_refused);
    CHECK(refused(named_indicator::innovation_carriers, 2'500) == refusal(flaw::impossible_value, 2'500));
    CHECK(refused(named_indicator::market_share, 2'500) == nothing_refused);
  }
}
