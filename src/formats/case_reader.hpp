// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/round_file.hpp"

#include <string>
#include <string_view>

namespace jiqun {

/// Reads a case (案卷) from JSON; `jiqun schema case` prints its schema. Throws input_problems with
/// everything that is wrong with it. `source` is what messages call the file.
[[nodiscard]] case_file read_case(std::string_view json, const std::string& source);

/// Reads a year's round (年度评定) from JSON; `jiqun schema round` prints its schema. Throws as read_case
/// does.
[[nodiscard]] round_file read_round(std::string_view json, const std::string& source);

}  // namespace jiqun
