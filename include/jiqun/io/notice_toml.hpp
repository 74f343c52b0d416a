// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/holiday_notice.hpp"

#include <string>
#include <string_view>

namespace jiqun {

/// Reads a State Council notice that a caller supplies (TOML). Keys: kind ("annual" or "amending"), year,
/// number, published, off and work (lists of days, "2027-01-01" or 2027-01-01). Throws input_error, naming
/// the line, for everything that holiday_notice refuses too.
[[nodiscard]] holiday_notice read_notice(std::string_view toml, const std::string& source);

/// The same as read_notice reads it, but for the festivals, which the form does not name.
[[nodiscard]] std::string write_notice(const holiday_notice& notice);

}  // namespace jiqun
