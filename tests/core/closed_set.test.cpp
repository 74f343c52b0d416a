// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/closed_set.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace jiqun;

namespace {

enum class fruit : std::uint8_t { apple, pear, plum };

constexpr named<fruit> complete[] = {
    {fruit::apple, "apple", "苹果"}, {fruit::pear, "pear", "梨"}, {fruit::plum, "plum", "李子"}};
constexpr named<fruit> one_missing[] = {{fruit::apple, "apple", "苹果"}, {fruit::pear, "pear", "梨"}};
constexpr named<fruit> out_of_order[] = {
    {fruit::pear, "pear", "梨"}, {fruit::apple, "apple", "苹果"}, {fruit::plum, "plum", "李子"}};
constexpr named<fruit> key_twice[] = {
    {fruit::apple, "apple", "苹果"}, {fruit::pear, "apple", "梨"}, {fruit::plum, "plum", "李子"}};
constexpr named<fruit> key_empty[] = {
    {fruit::apple, "apple", "苹果"}, {fruit::pear, "", "梨"}, {fruit::plum, "plum", "李子"}};
static_assert(is_table(complete) && has_keys_of_its_own(complete));
static_assert(!is_table(one_missing) && !is_table(out_of_order) && !has_keys_of_its_own(key_twice) &&
              !is_table(key_empty));

constexpr const auto& table_of(fruit) { return complete; }

static_assert(count_of<fruit> == 3 && every<fruit>.size() == 3 && every<fruit>[2] == fruit::plum);
static_assert(key(fruit::pear) == "pear" && row_of(fruit::pear).term == "梨");
static_assert(with_key<fruit>("plum") == fruit::plum && !with_key<fruit>("fig") && !with_key<fruit>(""));

using fruits = set_of<fruit>;
static_assert(sizeof(fruits) == 4 && fruits().empty() && fruits(fruit::apple, fruit::plum).size() == 2);

std::vector<fruit> walked(fruits set) {
  std::vector<fruit> all;
  for (const fruit one : set) all.push_back(one);
  return all;
}

}  // namespace

TEST_SUITE("closed set") {
  TEST_CASE("a table holds a row for each member, in order, with a key of its own") {
    CHECK(is_table(complete));
    CHECK_FALSE(is_table(one_missing));
    CHECK_FALSE(is_table(out_of_order));
    CHECK_FALSE(has_keys_of_its_own(key_twice));
    CHECK_FALSE(is_table(key_empty));
  }

  TEST_CASE("a member is found by its key, and by nothing else") {
    for (const fruit one : every<fruit>) CHECK(with_key<fruit>(key(one)) == one);
    CHECK_FALSE(with_key<fruit>("Apple"));
    CHECK_FALSE(with_key<fruit>("apple "));
  }

  TEST_CASE("a set holds what was put in, and walks it in order") {
    fruits set(fruit::plum, fruit::apple);
    CHECK(walked(set) == std::vector{fruit::apple, fruit::plum});
    set.insert(fruit::pear);
    set.erase(fruit::apple);
    CHECK(walked(set) == std::vector{fruit::pear, fruit::plum});
    CHECK(walked({}).empty());
  }

  TEST_CASE("sets are joined, cut and taken from each other") {
    const fruits a(fruit::apple, fruit::pear);
    const fruits b(fruit::pear, fruit::plum);
    CHECK((a | b) == fruits(fruit::apple, fruit::pear, fruit::plum));
    CHECK((a & b) == fruits(fruit::pear));
    CHECK((a - b) == fruits(fruit::apple));
    CHECK(a.contains_any(b));
    CHECK_FALSE(a.contains_all(b));
    CHECK((a | b).contains_all(a));
    CHECK(a.contains_all({}));
    CHECK_FALSE(a.contains_any({}));
    CHECK(a != b);
  }
}
