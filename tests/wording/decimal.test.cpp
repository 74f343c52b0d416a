// SPDX-License-Identifier: Apache-2.0
#include "wording/decimal.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace jiqun;

TEST_SUITE("decimal") {
  TEST_CASE("written exactly and without idle zeros") {
    CHECK(decimal_text(12'500, 3) == "12.5");
    CHECK(decimal_text(100'000, 3) == "100");
    CHECK(decimal_text(0, 6) == "0");
    CHECK(decimal_text(-1, 6) == "-0.000001");
    CHECK(decimal_text(-1'050, 2) == "-10.5");
    CHECK(decimal_text(7, 0) == "7");
    CHECK(decimal_text(std::numeric_limits<std::int64_t>::min(), 3) == "-9223372036854775.808");
  }

  TEST_CASE("read without rounding, up to the most") {
    CHECK(read_decimal("12.5", 3, 99'999).parts == 12'500);
    CHECK(read_decimal("-0.001", 3, 1).parts == -1);
    CHECK(read_decimal("1.5000", 1, 15).parts == 15);
    CHECK(read_decimal("1.5", 1, 15).why == decimal_flaw::none);
    CHECK(read_decimal("1.6", 1, 15).why == decimal_flaw::out_of_range);
    CHECK(read_decimal("-1.6", 1, 15).why == decimal_flaw::out_of_range);
    CHECK(read_decimal("1.55", 1, 15).why == decimal_flaw::too_many_places);
    for (const char* text : {"", "-", ".", "1.", ".1", "+1", "1e1", "1 "})
      CHECK(read_decimal(text, 3, 99'999).why == decimal_flaw::no_number);
  }

  TEST_CASE("what is written is read again") {
    for (std::int64_t parts = -12'345; parts <= 12'345; ++parts)
      CHECK(read_decimal(decimal_text(parts, 3), 3, 12'345).parts == parts);
  }
}
