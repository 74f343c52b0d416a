// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/invalid_fact.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <type_traits>

using namespace jiqun;

static_assert(std::is_base_of_v<std::exception, invalid_fact>);
static_assert(std::is_nothrow_copy_constructible_v<invalid_fact>);

TEST_SUITE("invalid fact") {
  TEST_CASE("every flaw has its own description") {
    const int last = static_cast<int>(flaw::impossible_value);
    std::set<std::string> descriptions;
    for (int n = 0; n <= last; ++n) {
      const invalid_fact error(static_cast<flaw>(n), 20250229);
      CHECK(error.why() == static_cast<flaw>(n));
      CHECK(error.found() == 20250229);
      CHECK(descriptions.insert(error.what()).second);
    }
    CHECK(invalid_fact(static_cast<flaw>(last + 1), 0).what() == std::string("not a fact"));
  }
}
