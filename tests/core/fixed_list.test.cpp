// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/fixed_list.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <vector>

using namespace jiqun;

namespace {

/// Has no default, as many facts have none.
struct numbered {
  constexpr explicit numbered(int given) : number(given) {}
  int number;
};
using three = fixed_list<numbered, 3>;

template <class List>
constexpr int sum_of(const List& list) {
  int sum = 0;
  for (const numbered& one : list) sum = sum * 10 + one.number;
  return sum;
}
constexpr three list_of(int count) {
  three list;
  for (int next = 1; next <= count; ++next) list.add(numbered(next));
  return list;
}
std::vector<int> numbers_in(const three& list) {
  std::vector<int> numbers;
  for (const numbered& one : list) numbers.push_back(one.number);
  return numbers;
}

static_assert(three().empty() && three().size() == 0);
static_assert(sum_of(list_of(3)) == 123);
static_assert(sum_of(three{numbered(7), numbered(5)}) == 75);
static_assert(noexcept(three().size()) && noexcept(three().empty()));

}  // namespace

TEST_SUITE("fixed list") {
  TEST_CASE("it holds what was added, in its order") {
    for (int count = 0; count <= 3; ++count) {
      const three list = list_of(count);
      CHECK(list.size() == static_cast<std::size_t>(count));
      CHECK(list.empty() == (count == 0));
      std::vector<int> expected;
      for (int next = 1; next <= count; ++next) expected.push_back(next);
      CHECK(numbers_in(list) == expected);
    }
  }

  TEST_CASE("a list that is written out is the same as one that was added to") {
    CHECK(numbers_in({numbered(1), numbered(2)}) == numbers_in(list_of(2)));
    CHECK(numbers_in({}) == numbers_in(list_of(0)));
  }

  TEST_CASE("one item more than it takes is refused, and what it holds stays") {
    three list = list_of(3);
    CHECK(refusal_of([&] {
            list.add(numbered(4));
            return 0;
          }) == refusal(flaw::list_too_long, 3));
    CHECK(numbers_in(list) == std::vector<int>{1, 2, 3});
    CHECK(refusal_of([] {
            return three{numbered(1), numbered(2), numbered(3), numbered(4)};
          }) == refusal(flaw::list_too_long, 3));
  }

  TEST_CASE("a copy is a value of its own") {
    const three first = list_of(2);
    three second = first;
    second.add(numbered(9));
    CHECK(numbers_in(first) == std::vector<int>{1, 2});
    CHECK(numbers_in(second) == std::vector<int>{1, 2, 9});
    second = first;
    CHECK(numbers_in(second) == std::vector<int>{1, 2});
  }
}
