// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/indicator.hpp"
#include "jiqun/facts/indicator_value.hpp"
#include "jiqun/facts/scheme_indicator.hpp"
#include "jiqun/text/language.hpp"

#include <string_view>

namespace jiqun {

// What people read of indicators and schemes.

[[nodiscard]] phrase words(indicator_family value);
[[nodiscard]] phrase words(named_indicator value);
[[nodiscard]] phrase words(indicator_nature value);
[[nodiscard]] phrase words(indicator_unit value);
[[nodiscard]] phrase words(better value);
[[nodiscard]] phrase words(normalisation value);
/// What is expected of a value: "在0至100之间", "0 to 100"; of a count "为不小于0的整数", "a whole number, 0
/// or more".
[[nodiscard]] message words(const possible_values& values);

// What programs read, and what a scheme is written with.

[[nodiscard]] std::string_view key(indicator_family value);
[[nodiscard]] std::string_view key(named_indicator value);
[[nodiscard]] std::string_view key(better value);
[[nodiscard]] std::string_view key(normalisation value);

}  // namespace jiqun
