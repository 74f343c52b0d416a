// SPDX-License-Identifier: Apache-2.0
#include "jiqun/vocabulary/fact.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<fact_set> && sizeof(fact_set) == 8);
static_assert(std::is_convertible_v<fact, fact_set>);

constexpr fact fact_at(std::size_t place) { return static_cast<fact>(place); }

}  // namespace

TEST_SUITE("missing fact") {
  TEST_CASE("each fact is a set of its own") {
    for (std::size_t one = 0; one < count_of<fact>; ++one) {
      CHECK(!fact_set(fact_at(one)).empty());
      for (std::size_t other = 0; other < count_of<fact>; ++other) {
        CHECK(fact_set(fact_at(one)).contains(fact_at(other)) == (one == other));
        CHECK((fact_set(fact_at(one)) == fact_set(fact_at(other))) == (one == other));
      }
    }
  }

  TEST_CASE("two sets together hold the facts of both, and each once") {
    constexpr fact_set both_facts = fact_set(fact::score) | fact::title_end;
    static_assert(both_facts.contains(fact::score) && both_facts.contains(fact::title_end));
    CHECK(both_facts.contains(fact::title_end));
    CHECK(!both_facts.contains(fact::direction));
    CHECK((both_facts | fact::score) == both_facts);
    CHECK((fact_set(fact::title_end) | fact::score) == both_facts);
    CHECK(both_facts != fact_set(fact::score));
  }
}
