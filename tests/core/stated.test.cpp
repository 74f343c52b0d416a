// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/stated.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<stated<bool>> && std::is_trivially_copyable_v<stated<int>>);
static_assert(!std::is_convertible_v<stated<bool>, bool>);

// Only a T says a T: no text, pointer or number is a bool.
template <class T, class From>
constexpr bool says = std::is_constructible_v<stated<T>, From> || std::is_assignable_v<stated<T>&, From>;
static_assert(std::is_convertible_v<bool, stated<bool>> && std::is_convertible_v<const bool&, stated<bool>>);
static_assert(!says<bool, const char*> && !says<bool, const char (&)[4]> && !says<bool, bool*>);
static_assert(!says<bool, std::nullptr_t> && !says<bool, int> && !says<bool, double>);
static_assert(!says<bool, std::true_type> && !says<bool, answer> && !says<int, bool> && !says<int, long>);
static_assert(!says<bool, std::nullopt_t> && !says<bool, stated<int>>);
// What was asked of a fact is no place to keep anything in.
static_assert(!std::is_assignable_v<stated<bool>, bool> && !std::is_assignable_v<stated<bool>, absence>);
// What may be absent elsewhere is asked for.
static_assert(std::is_constructible_v<stated<bool>, std::optional<bool>>);
static_assert(!std::is_convertible_v<std::optional<bool>, stated<bool>>);
static_assert(!std::is_assignable_v<stated<bool>&, std::optional<bool>>);
static_assert(!says<bool, std::optional<int>>);
static_assert(std::is_same_v<decltype(stated(std::optional<bool>())), stated<bool>>);
static_assert(std::is_same_v<decltype(stated(std::optional<bool>(), absence::unknown)), stated<bool>>);
static_assert(std::is_same_v<decltype(stated(true)), stated<bool>>);
static_assert(std::is_same_v<decltype(stated(stated<bool>())), stated<bool>>);
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

  TEST_CASE("a value that may be absent elsewhere is stated with why it is absent") {
    constexpr std::optional<bool> column = false;
    static_assert(stated(column) == false && stated(column, absence::unknown) == false);
    static_assert(stated(std::optional<bool>()) == absence::not_given);
    CHECK(stated(column, absence::unknown).why_absent() == absence::not_given);
    CHECK(stated(std::optional<bool>(), absence::unknown) == absence::unknown);
    CHECK(stated(std::optional<int>(), absence::not_applicable) == absence::not_applicable);
    CHECK(stated<int>(std::optional<int>(7)) == 7);
  }

  TEST_CASE("two facts are the same that state the same, or have no value for the same reason") {
    static_assert(stated<int>(7) == 7 && stated<int>(7) != 8 && stated<int>(0) != absence::not_given);
    CHECK(stated<bool>(false) == stated<bool>(false));
    CHECK(stated<bool>(false) != stated<bool>(true));
    for (const absence one : {absence::not_given, absence::unknown, absence::not_applicable}) {
      CHECK(stated<bool>(one) != false);
      for (const absence other : {absence::not_given, absence::unknown, absence::not_applicable})
        CHECK((stated<bool>(one) == stated<bool>(other)) == (one == other));
    }
  }
}
