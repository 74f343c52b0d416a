// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/answer.hpp"

#include <doctest/doctest.h>

using namespace jiqun;

TEST_SUITE("answer") {
  TEST_CASE("both is the lower, either the higher, and the contrary of unknown is unknown") {
    constexpr answer all[] = {answer::no, answer::unknown, answer::yes};
    for (const answer a : all) {
      for (const answer b : all) {
        CHECK(both(a, b) == (static_cast<int>(a) < static_cast<int>(b) ? a : b));
        CHECK(either(a, b) == contrary(both(contrary(a), contrary(b))));
      }
    }
    static_assert(contrary(answer::unknown) == answer::unknown);
    static_assert(contrary(answer::no) == answer::yes && contrary(answer::yes) == answer::no);
  }

  TEST_CASE("a fact that was not stated answers unknown") {
    static_assert(answer_of(std::optional<bool>()) == answer::unknown);
    static_assert(answer_of(std::optional(false)) == answer::no);
    static_assert(answer_of(true) == answer::yes);
  }
}
