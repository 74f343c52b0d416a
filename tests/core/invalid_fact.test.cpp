// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/invalid_fact.hpp"

#include "jiqun/core/closed_set.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <type_traits>

using namespace jiqun;

static_assert(std::is_base_of_v<std::exception, invalid_fact>);
static_assert(std::is_nothrow_copy_constructible_v<invalid_fact>);

TEST_SUITE("invalid fact") {
  TEST_CASE("every flaw has its own description") {
    const int last = static_cast<int>(count_of<flaw>) - 1;
    std::set<std::string> descriptions;
    for (int n = 0; n <= last; ++n) {
      const invalid_fact error(static_cast<flaw>(n), 20250229);
      CHECK(error.why() == static_cast<flaw>(n));
      CHECK(error.found() == 20250229);
      CHECK(descriptions.insert(error.what()).second);
    }
    CHECK(invalid_fact(static_cast<flaw>(last + 1), 0).what() == std::string("not a fact"));
  }

  TEST_CASE("what it says names the value") {
    const auto said = [](flaw why, std::int64_t found) {
      return std::string(invalid_fact(why, found).what());
    };
    CHECK(said(flaw::no_such_day, 20250229) == "there is no such day: 2025-02-29");
    CHECK(said(flaw::no_such_day, 0) == "there is no such day");
    CHECK(said(flaw::no_such_choice, 7) == "the reading has no such choice: 7");
    CHECK(said(flaw::weights_do_not_add_up, 9'995) == "the weights do not add up to 100 percent: 99.95");
    CHECK(said(flaw::impossible_value, -1'005) == "the indicator cannot have that value: -1.005");
    CHECK(said(flaw::mark_out_of_range, 100'001) == "a pass mark lies between 0 and 100 points: 100.001");
    CHECK(said(flaw::not_stated, 1) == "the fact is not stated");
    CHECK(invalid_fact(flaw::count_out_of_range, 0, 1, 1000).what() ==
          std::string("the number is outside its range: 0; from 1 to 1000"));
    CHECK(said(flaw::value_out_of_range, std::numeric_limits<std::int64_t>::min())
              .find("-9223372036854775.808") != std::string::npos);
  }

  TEST_CASE("what it says fits, whatever the figures") {
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    for (const flaw one : every<flaw>)
      CHECK(std::string(invalid_fact(one, least, least, least).what()).find(" to -9223372036854775808") !=
            std::string::npos);
  }
}
