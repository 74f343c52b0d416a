// SPDX-License-Identifier: Apache-2.0
#include "jiqun/vocabulary/reading.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(sizeof(reading_set) == 4 && std::is_trivially_copyable_v<reading_set>);
static_assert(count_of<reading_id> <= 64);

}  // namespace

TEST_SUITE("set of readings") {
  TEST_CASE("a set holds what was put in and nothing else") {
    static_assert(reading_set().empty());
    static_assert(!reading_set(reading_id::opening_day).empty());
    for (std::size_t in = 0; in < count_of<reading_id>; ++in) {
      reading_set only;
      only.insert(static_cast<reading_id>(in));
      for (std::size_t asked = 0; asked < count_of<reading_id>; ++asked)
        CHECK(only.contains(static_cast<reading_id>(asked)) == (in == asked));
      CHECK(only == reading_set(static_cast<reading_id>(in)));
    }
  }

  TEST_CASE("sets are joined and compared") {
    constexpr reading_set a(reading_id::opening_day);
    constexpr reading_set b(reading_id::before_effect, reading_id::year_not_held);
    static_assert((a | b) ==
                  reading_set(reading_id::year_not_held, reading_id::opening_day, reading_id::before_effect));
    static_assert((a | reading_set()) == a && a != b && (b | b) == b);
    CHECK((a | b).contains(reading_id::before_effect));
    CHECK(!(a | b).contains(reading_id::not_taken_part));
  }

  TEST_CASE("what two sets share and what only the first has make up the first") {
    constexpr reading_set a(reading_id::opening_day, reading_id::cross_city_scope);
    constexpr reading_set b(reading_id::cross_city_scope, reading_id::governing_text);
    static_assert((a & b) == reading_set(reading_id::cross_city_scope));
    static_assert((a - b) == reading_set(reading_id::opening_day));
    CHECK(((a & b) | (a - b)) == a);
    CHECK((a - a).empty());
    CHECK((a & reading_set()).empty());
    CHECK((a - reading_set()) == a);
  }
}
