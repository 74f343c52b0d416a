// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/indicator_scheme.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<indicator_scheme>);

constexpr indicator_value units(std::int64_t number) {
  return indicator_value::of_thousandths(number * 1000);
}

constexpr indicator_heading heading(std::string_view key, indicator_family family, int percent,
                                    better direction = better::higher) {
  return {key, family, direction, percent_weight(percent)};
}

constexpr family_weights only(indicator_family family) {
  std::array<percent_weight, count_of<indicator_family>> weights{};
  weights[static_cast<std::size_t>(family)] = percent_weight(100);
  return family_weights(weights);
}

constexpr indicator_scheme small = [] {
  indicator_list indicators;
  indicators.add(scheme_indicator::min_max(heading("a", indicator_family::scale, 60), units(0), units(10)));
  indicators.add(scheme_indicator::rank(heading("b", indicator_family::scale, 40, better::lower)));
  return indicator_scheme("small", scheme_standing::illustrative, only(indicator_family::scale), indicators,
                          pass_mark(60));
}();
static_assert(small.indicators().size() == 2 && small.is_illustrative() &&
              small.mark()->thousandths() == 60'000);

}  // namespace

TEST_SUITE("indicator scheme") {
  TEST_CASE("the families' weights add up to 100 percent") {
    for (const int last : {0, 19, 21}) {
      const auto weights = [=] {
        return family_weights({percent_weight(20), percent_weight(20), percent_weight(20), percent_weight(20),
                               percent_weight(last)});
      };
      CHECK(refusal_of(weights) == refusal(flaw::weights_do_not_add_up, 8000 + last * 100));
    }
    CHECK(family_weights({percent_weight(20), percent_weight(20), percent_weight(20), percent_weight(20),
                          percent_weight(20)})
              .of(indicator_family::ecosystem)
              .hundredths() == 2000);
  }

  TEST_CASE("a key is borne once, and there is room for 64 indicators") {
    indicator_list all;
    for (int i = 0; i < 64; ++i)
      all.add(scheme_indicator::rank(heading(std::to_string(i), indicator_family::scale, 1)));
    const auto add = [&](const char* key) {
      return refusal_of([&] {
        all.add(scheme_indicator::rank(heading(key, indicator_family::innovation, 1)));
        return 0;
      });
    };
    CHECK(add("7") == refusal(flaw::duplicate_indicator, 8));
    CHECK(add("64") == refusal(flaw::too_many_indicators, 64));
    CHECK(all.size() == 64);
  }

  TEST_CASE("what art. 7 names is measured once, and what it does not name as often as may be") {
    indicator_list all;
    const auto add = [&](const char* key, std::optional<named_indicator> named) {
      return refusal_of([&] {
        indicator_heading one = heading(key, indicator_family::scale, 1);
        one.names = named;
        all.add(scheme_indicator::rank(one));
        return 0;
      });
    };
    CHECK(add("a", std::nullopt) == nothing_refused);
    CHECK(add("b", named_indicator::revenue) == nothing_refused);
    CHECK(add("c", named_indicator::profit) == nothing_refused);
    CHECK(add("d", std::nullopt) == nothing_refused);
    CHECK(add("e", named_indicator::revenue) == refusal(flaw::indicator_named_twice, 2));
    CHECK(add("f", named_indicator::profit) == refusal(flaw::indicator_named_twice, 3));
    CHECK(add("b", named_indicator::revenue) == refusal(flaw::duplicate_indicator, 2));
    CHECK(all.size() == 4);
  }

  TEST_CASE("a family has indicators exactly if it has weight, and theirs add up") {
    const auto scheme_of = [](indicator_family weighs,
                              std::initializer_list<std::pair<indicator_family, int>> parts) {
      return refusal_of([&] {
        indicator_list all;
        for (const auto& [family, percent] : parts)
          all.add(scheme_indicator::rank(heading(std::to_string(all.size()), family, percent)));
        return indicator_scheme("s", scheme_standing::users_own, only(weighs), all);
      });
    };
    using family = indicator_family;
    CHECK(scheme_of(family::scale, {{family::scale, 100}}) == nothing_refused);
    CHECK(scheme_of(family::scale, {{family::scale, 50}, {family::scale, 50}}) == nothing_refused);
    CHECK(scheme_of(family::scale, {{family::scale, 99}}) == refusal(flaw::weights_do_not_add_up, 9900));
    CHECK(scheme_of(family::scale, {{family::scale, 51}, {family::scale, 50}}) ==
          refusal(flaw::weights_do_not_add_up, 10'100));
    CHECK(scheme_of(family::scale, {}) == refusal(flaw::family_without_indicators, 2));
    CHECK(scheme_of(family::scale, {{family::scale, 100}, {family::ecosystem, 100}}) ==
          refusal(flaw::family_without_weight, 5));
  }

  TEST_CASE("a pass mark is 0 to 100 points") {
    CHECK(pass_mark(0).thousandths() == 0);
    CHECK(pass_mark(100).thousandths() == 100'000);
    CHECK(refusal_of([] { return pass_mark(101); }) == refusal(flaw::mark_out_of_range, 101'000));
    CHECK(refusal_of([] { return pass_mark::of_thousandths(-1); }) == refusal(flaw::mark_out_of_range, -1));
  }
}
