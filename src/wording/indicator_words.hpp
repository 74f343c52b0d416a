// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/scoring/indicator.hpp"
#include "jiqun/scoring/indicator_value.hpp"
#include "jiqun/scoring/scheme_indicator.hpp"
#include "wording/message.hpp"

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

}  // namespace jiqun
