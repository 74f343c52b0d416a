// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jiqun {

/// A whole number of parts as a decimal, exactly and without idle zeros: decimal_text(12500, 3) is 12.5.
[[nodiscard]] std::string decimal_text(std::int64_t parts, int places);

enum class decimal_flaw : std::uint8_t {
  none,
  no_number,        ///< an optional minus sign, digits, and at most one point with digits after it
  too_many_places,  ///< zeros at the end are no places
  out_of_range,
};

struct decimal_read {
  std::int64_t parts = 0;  ///< meaningful where there is no flaw
  decimal_flaw why = decimal_flaw::none;
};

/// Reads a decimal as a whole number of parts, without rounding: read_decimal("12.5", 3, …) is 12500.
/// @param most  the most parts in either direction
[[nodiscard]] decimal_read read_decimal(std::string_view text, int places, std::int64_t most);

}  // namespace jiqun
