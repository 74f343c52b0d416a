// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/year.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <random>
#include <set>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(sizeof(year) == 2 && std::is_trivially_copyable_v<year>);
static_assert(sizeof(year_set) == 8 && std::is_trivially_copyable_v<year_set>);
static_assert(!std::is_convertible_v<int, year>);
static_assert(std::is_same_v<decltype(&year_set::between), year_set (*)(int, int) noexcept>);
static_assert(
    std::is_same_v<decltype(&year_set::latest), std::optional<year> (year_set::*)() const noexcept>);

std::set<int> numbers_of(year_set years) {
  std::set<int> numbers;
  for (const year y : years) numbers.insert(y.number());
  return numbers;
}

year_set years_of(const std::set<int>& numbers) {
  year_set years;
  for (const int number : numbers) years.insert(year(number));
  return years;
}

}  // namespace

TEST_SUITE("year") {
  TEST_CASE("years run from 2000 to 2063") {
    static_assert(year(2000).number() == 2000 && year(2063).number() == 2063);
    CHECK(refusal_of([] { return year(1999); }) == refusal(flaw::year_out_of_range, 1999));
    CHECK(refusal_of([] { return year(2000); }) == nothing_refused);
    CHECK(refusal_of([] { return year(2063); }) == nothing_refused);
    CHECK(refusal_of([] { return year(2064); }) == refusal(flaw::year_out_of_range, 2064));
    CHECK(refusal_of([] { return year(2024 + 65536); }) == refusal(flaw::year_out_of_range, 67560));
  }

  TEST_CASE("years are compared") {
    static_assert(year(2024) == year(2024) && year(2024) != year(2025));
    static_assert(year(2024) < year(2025) && year(2024) <= year(2024) && !(year(2024) < year(2024)));
    CHECK(!(year(2025) <= year(2024)));
  }

  TEST_CASE("a span of years holds its ends and nothing else") {
    static_assert(year_set::between(2024, 2026).size() == 3);
    static_assert(!year_set::between(2024, 2026).contains(year(2023)));
    static_assert(year_set::between(2024, 2026).contains(year(2024)));
    static_assert(year_set::between(2024, 2026).contains(year(2026)));
    static_assert(!year_set::between(2024, 2026).contains(year(2027)));
    static_assert(year_set::between(2025, 2025).size() == 1);
    static_assert(year_set::between(2026, 2025).empty());
    CHECK(numbers_of(year_set::between(2024, 2026)) == std::set<int>{2024, 2025, 2026});
  }

  TEST_CASE("a span that reaches outside is cut at 2000 and 2063") {
    static_assert(year_set::between(1990, 2080).size() == 64);
    static_assert(year_set::between(2000, 2063) == year_set::between(-5, 99999));
    static_assert(year_set::between(1990, 1999).empty() && year_set::between(2064, 2080).empty());
    static_assert(year_set::between(1999, 2000).size() == 1 && year_set::between(2063, 2064).size() == 1);
    CHECK(numbers_of(year_set::between(2062, 2064)) == std::set<int>{2062, 2063});
  }

  TEST_CASE("the latest year is the last of the set") {
    static_assert(!year_set().latest());
    static_assert(year_set::between(2000, 2000).latest() == year(2000));
    static_assert(year_set::between(2000, 2063).latest() == year(2063));
    CHECK(years_of({2001, 2030}).latest() == year(2030));
  }

  TEST_CASE("sets of years are as sets of numbers") {
    std::mt19937 random(14);
    for (int round = 0; round < 300; ++round) {
      std::set<int> a;
      std::set<int> b;
      for (int n = year::first; n <= year::last; ++n) {
        if (random() % 3 == 0) a.insert(n);
        if (random() % 3 == 0) b.insert(n);
      }
      std::set<int> both;
      std::set<int> either = b;
      std::set<int> without;
      for (const int n : a) {
        either.insert(n);
        (b.count(n) != 0 ? both : without).insert(n);
      }
      CHECK(numbers_of(years_of(a)) == a);
      CHECK(years_of(a).size() == static_cast<int>(a.size()));
      CHECK(numbers_of(years_of(a) & years_of(b)) == both);
      CHECK(numbers_of(years_of(a) | years_of(b)) == either);
      CHECK(numbers_of(years_of(a) - years_of(b)) == without);
      CHECK((years_of(a) == years_of(b)) == (a == b));
    }
  }

  TEST_CASE("a walk goes upwards over both ends") {
    constexpr auto ends = [] {
      year_set years;
      years.insert(year(2063));
      years.insert(year(2000));
      return years;
    }();
    static_assert((*ends.begin()).number() == 2000);
    static_assert(ends.bits() == (std::uint64_t{1} << 63 | 1));
    CHECK(numbers_of(ends) == std::set<int>{2000, 2063});
    CHECK(numbers_of(year_set()).empty());
  }
}
