// SPDX-License-Identifier: Apache-2.0
#include "formats/suggestion.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace jiqun;

TEST_SUITE("suggestion") {
  TEST_CASE("a mistyped word stands for the nearest one") {
    CHECK(nearest("pased", {"passed", "failed", "pending"}) == std::optional<std::string_view>("passed"));
    CHECK(nearest("faild", {"passed", "failed", "pending"}) == std::optional<std::string_view>("failed"));
    CHECK(nearest("reveiw", {"review", "measures"}) == std::optional<std::string_view>("review"));
    CHECK(nearest("未通过了", {"通过", "未通过", "未参加"}) == std::optional<std::string_view>("未通过"));
  }

  TEST_CASE("of words that are equally near the first is taken") {
    CHECK(nearest("cat", {"bat", "rat"}) == std::optional<std::string_view>("bat"));
  }

  TEST_CASE("a known word is its own nearest") {
    CHECK(nearest("failed", {"passed", "failed"}) == std::optional<std::string_view>("failed"));
  }

  TEST_CASE("nothing is suggested for a word that is far from all, or overlong, or where none is known") {
    CHECK_FALSE(nearest("zzzzzz", {"passed", "failed", "pending"}));
    CHECK_FALSE(nearest("passed", {}));
    CHECK_FALSE(nearest(std::string(101, 'x'), {std::string(100, 'x')}));
  }
}
