// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/stated.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<stated<bool>> && std::is_trivially_copyable_v<stated<int>>);
static_assert(!std::is_convertible_v<stated<bool>, bool>);
static_assert(std::is_same_v<decltype(answer_of(stated<bool>())), answer>);

}  // namespace

TEST_SUITE("stated fact") {
  TEST_CASE("a fact that nobody gave has no value") {
    static_assert(!stated<int>().has_value());
    static_assert(stated<int>().why_absent() == absence::not_given);
    CHECK(answer_of(stated<bool>()) == answer::unknown);
  }

  TEST_CASE("none of the absences reads as false") {
    for (const absence why : {absence::not_given, absence::unknown, absence::not_applicable}) {
      const stated<bool> fact = why;
      CHECK(!fact.has_value());
      CHECK(fact.why_absent() == why);
      CHECK(answer_of(fact) == answer::unknown);
    }
    static_assert(answer_of(stated<bool>(absence::not_applicable)) == answer::unknown);
  }

  TEST_CASE("what is told to be unknown or not to apply is not left out") {
    static_assert(is_left_out(stated<bool>()));
    static_assert(is_left_out(stated<bool>(absence::not_given)));
    static_assert(!is_left_out(stated<bool>(absence::unknown)));
    static_assert(!is_left_out(stated<bool>(absence::not_applicable)));
    static_assert(!is_left_out(stated<bool>(false)));
    CHECK(is_left_out(stated<int>()));
    CHECK_FALSE(is_left_out(stated<int>(0)));
  }

  TEST_CASE("a value is kept and a false one is a value") {
    static_assert(answer_of(stated<bool>(true)) == answer::yes);
    static_assert(answer_of(stated<bool>(false)) == answer::no);
    static_assert(stated<int>(0).has_value() && stated<int>(0).value() == 0);
    CHECK(stated<int>(7).value() == 7);
  }
}
