// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/fixed_text.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <string>
#include <type_traits>
#include <utility>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<fixed_text<63>>);
static_assert(sizeof(fixed_text<63>) == 64);
static_assert(std::is_same_v<decltype(std::declval<const fixed_text<9>&>().view()), std::string_view>);
static_assert(std::is_same_v<decltype(std::declval<const fixed_text<9>&>().str()), std::string>);
static_assert(std::is_convertible_v<const fixed_text<9>&, std::string_view>);
static_assert(!std::is_convertible_v<fixed_text<9>, std::string_view>);  // it would dangle

}  // namespace

TEST_SUITE("fixed text") {
  TEST_CASE("a text is what was put in and what was appended") {
    constexpr auto joined = [] {
      fixed_text<12> text("公示");
      text.append("期间");
      return text;
    }();
    static_assert(joined.view() == "公示期间");
    static_assert(fixed_text<5>() == "");
    static_assert(fixed_text<5>("ab") == fixed_text<5>(std::string_view("ab")));
    static_assert(fixed_text<5>("ab") != fixed_text<5>("a"));
    CHECK(joined.view() == "公示期间");
  }

  TEST_CASE("as many bytes as there is room for are taken and one more is refused") {
    CHECK(fixed_text<5>("1234") == "1234");
    CHECK(fixed_text<5>("12345") == "12345");
    CHECK(refusal_of([] { return fixed_text<5>("123456"); }) == refusal(flaw::text_too_long, 6));
    CHECK(fixed_text<255>(std::string(255, 'x')) == std::string(255, 'x'));
    CHECK(refusal_of([] { return fixed_text<255>(std::string(256, 'x')); }) ==
          refusal(flaw::text_too_long, 256));
  }

  TEST_CASE("a null pointer is no text") {
    const char* nothing = nullptr;
    CHECK(refusal_of([&] { return fixed_text<5>(nothing); }) == refusal(flaw::no_text, 0));
  }

  TEST_CASE("a text to which nothing could be appended stays as it was") {
    fixed_text<4> text("abc");
    CHECK(refusal_of([&] {
            text.append("de");
            return 0;
          }) == refusal(flaw::text_too_long, 5));
    CHECK(text.view() == "abc");
    text.append("d");
    CHECK(text.view() == "abcd");
    text.append("");
    CHECK(text.view() == "abcd");
  }
}
