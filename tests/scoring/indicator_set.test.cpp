// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/indicator_set.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

using namespace jiqun;

namespace {

constexpr indicator_set set_of(std::initializer_list<std::size_t> places) {
  indicator_set set;
  for (const std::size_t place : places) set.insert(place);
  return set;
}

static_assert(indicator_set{}.empty());
static_assert(set_of({0, 63}).contains(0) && set_of({0, 63}).contains(63) && !set_of({0, 63}).contains(62));

}  // namespace

TEST_SUITE("indicator set") {
  TEST_CASE("it holds what was inserted, each place from the first to the last by itself") {
    for (std::size_t place = 0; place < indicator_capacity; ++place) {
      const indicator_set one = set_of({place});
      CHECK_FALSE(one.empty());
      for (std::size_t other = 0; other < indicator_capacity; ++other)
        CHECK(one.contains(other) == (other == place));
    }
  }

  TEST_CASE("inserting once more changes nothing, and neither does the order") {
    CHECK(set_of({3, 3}) == set_of({3}));
    CHECK(set_of({3, 40}) == set_of({40, 3}));
    CHECK(set_of({3}) != set_of({4}));
    CHECK(set_of({3}) != indicator_set{});
  }
}
