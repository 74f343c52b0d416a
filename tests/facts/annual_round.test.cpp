// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/annual_round.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

static_assert(!std::is_aggregate_v<annual_round> && std::is_trivially_copyable_v<annual_round>);
static_assert(!std::is_convertible_v<int, industry>);

TEST_SUITE("annual round") {
  TEST_CASE("what the call says is not given until it is stated") {
    constexpr annual_round round = annual_round::of(year(2025));
    static_assert(round.regions().why_absent() == absence::not_given);
    static_assert(round.industries().why_absent() == absence::not_given);
    CHECK(!round.regions().has_value());
    CHECK(!round.industries().has_value());
    CHECK(answer_of(round.carriers_required()) == answer::unknown);
    CHECK(round.label() == year(2025));
  }

  TEST_CASE("each name says its own part of a round") {
    constexpr annual_round round = annual_round::of(year(2025))
                                       .regions(city_set(city::hefei))
                                       .industries(industry_set(industry{3}))
                                       .carriers_required(false);
    static_assert(round.regions()->contains(city::hefei) && round.carriers_required() == false);
    CHECK(round.industries()->contains(industry{3}));
    CHECK(round.label(year(2026)).label() == year(2026));
    CHECK(round.label(year(2026)).regions() == round.regions());
    CHECK(round.label() == year(2025));
  }

  TEST_CASE("a list without entries is stated, and is not the same as no limit") {
    const annual_round empty = annual_round::of(year(2025)).regions(city_set()).industries(industry_set());
    const annual_round unlimited =
        annual_round::of(year(2025)).regions(absence::not_applicable).industries(absence::not_applicable);
    CHECK(empty.regions().has_value());
    CHECK(empty.industries().has_value());
    CHECK(!unlimited.regions().has_value());
    CHECK(unlimited.regions().why_absent() == absence::not_applicable);
  }

  TEST_CASE("a set of industries holds those that it was made of, each of the sixty-four places") {
    for (int one = 0; one < 64; ++one) {
      const industry_set alone{static_cast<industry>(one)};
      for (int other = 0; other < 64; ++other)
        CHECK(alone.contains(static_cast<industry>(other)) == (one == other));
    }
    constexpr industry_set several(industry{0}, industry{31}, industry{32}, industry{63});
    static_assert(several.contains(industry{63}) && !several.contains(industry{62}));
    CHECK(several.contains(industry{0}));
    CHECK(!several.contains(industry{1}));
    CHECK(!industry_set().contains(industry{0}));
  }

  TEST_CASE("a set of industries is empty until it was made of one") {
    static_assert(industry_set().empty() && !industry_set(industry{63}).empty());
    CHECK(industry_set().empty());
    for (int one = 0; one < 64; ++one) CHECK(!industry_set(static_cast<industry>(one)).empty());
  }

  TEST_CASE("a place beyond those of a call is none of its places") {
    CHECK(refusal_of([] { return industry_set(industry{0}).contains(industry{64}); }) ==
          refusal(flaw::count_out_of_range, 64));
    CHECK(refusal_of([] { return industry_set(industry{255}); }) == refusal(flaw::count_out_of_range, 255));
    CHECK(refusal_of([] { return industry_set(industry{63}); }) == nothing_refused);
  }
}
