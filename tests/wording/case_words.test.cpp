// SPDX-License-Identifier: Apache-2.0
#include "wording/case_words.hpp"

#include "jiqun/vocabulary/act.hpp"
#include "wording/words.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

using namespace jiqun;

namespace {

bool is_key(std::string_view text) {
  return !text.empty() &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string_view::npos;
}

/// Keys that differ, and words in both languages.
template <class Enumeration>
void check_all(std::size_t count) {
  std::set<std::string_view> keys;
  for (std::size_t i = 0; i < count; ++i) {
    const auto one = static_cast<Enumeration>(i);
    CAPTURE(i);
    CHECK(is_key(key(one)));
    CHECK(keys.insert(key(one)).second);
    std::set<std::string_view> said;
    for (const language tongue : languages()) {
      CHECK_FALSE(words(one).in(tongue).empty());
      CHECK(said.insert(words(one).in(tongue)).second);
    }
  }
}

}  // namespace

TEST_SUITE("words of casework") {
  TEST_CASE("every enumerator has a key of its own and words in both languages") {
    check_all<event_kind>(count_of<event_kind>);
    check_all<stage>(count_of<stage>);
    check_all<misfit>(count_of<misfit>);
    check_all<city>(count_of<city>);
    check_all<support_use>(4);
    check_all<misconduct_kind>(2);
    check_all<misconduct_actor>(4);
    check_all<end_of_title>(2);
    for (std::size_t m = 0; m < count_of<mark>; ++m) {
      for (const language tongue : languages()) CHECK_FALSE(words(static_cast<mark>(m)).in(tongue).empty());
    }
    std::set<std::string_view> keys;
    for (std::size_t i = 0; i < count_of<act>; ++i) CHECK(keys.insert(key(static_cast<act>(i))).second);
    for (std::size_t i = 0; i < 4; ++i) CHECK(is_key(key(static_cast<office>(i))));
  }
  TEST_CASE("a city is known by its key, its name and its name as a city") {
    for (std::size_t i = 0; i < count_of<city>; ++i) {
      const auto one = static_cast<city>(i);
      CHECK(city_named(key(one)) == one);
      CHECK(city_named(words(one).in(language::chinese)) == one);
      CHECK(city_named(std::string(words(one).in(language::chinese)) + "市") == one);
    }
    for (const char* const other : {"", "市", "南京", "Hefei", "合肥市市", "hefei市"}) {
      CAPTURE(other);
      CHECK_FALSE(city_named(other).has_value());
    }
  }
}
