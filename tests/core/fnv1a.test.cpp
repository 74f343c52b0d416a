// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/fnv1a.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<fnv1a>);

std::uint64_t fnv1a_of(const std::string& bytes) {
  std::uint64_t hash = 14695981039346656037U;
  for (const char c : bytes) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 1099511628211U;
  }
  return hash;
}

std::string eight_bytes(std::int64_t number) {
  std::string bytes;
  for (int i = 0; i < 8; ++i)
    bytes += static_cast<char>(static_cast<std::uint64_t>(number) / (std::uint64_t{1} << (8 * i)) % 256);
  return bytes;
}

}  // namespace

TEST_SUITE("fnv1a") {
  TEST_CASE("the hash is that of the published examples") {
    REQUIRE(fnv1a_of("") == 0xcbf29ce484222325U);
    REQUIRE(fnv1a_of("a") == 0xaf63dc4c8601ec8cU);
    REQUIRE(fnv1a_of("foobar") == 0x85944171f73967e8U);
    static_assert(fnv1a().value() == 0xcbf29ce484222325U);
  }

  TEST_CASE("a number goes in as eight bytes with the low one first") {
    for (const std::int64_t number :
         {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1}, std::int64_t{256},
          std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()})
      CHECK(fnv1a().add(number).value() == fnv1a_of(eight_bytes(number)));
  }

  TEST_CASE("a text goes in with its length") {
    for (const std::string text : {"", "a", "foobar", "公示", "\xff\x80"})
      CHECK(fnv1a().add(std::string_view(text)).value() ==
            fnv1a_of(eight_bytes(static_cast<std::int64_t>(text.size())) + text));
    static_assert(fnv1a().add(std::string_view("ab")).add(std::string_view("c")).value() !=
                  fnv1a().add(std::string_view("a")).add(std::string_view("bc")).value());
  }

  TEST_CASE("the order matters") {
    static_assert(fnv1a().add(1).add(2).value() != fnv1a().add(2).add(1).value());
    static_assert(fnv1a().add(0).value() != fnv1a().value());
    CHECK(fnv1a().add(1).add(2).value() == fnv1a_of(eight_bytes(1) + eight_bytes(2)));
  }
}
