// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

namespace jiqun {

/// The schemas as the folder schemas/ has them, by name: what one of them defines, "shared" has, and each
/// refers to it there, so that a word of the Measures stands in one file. schema_named() gives one with all
/// that it needs.
[[nodiscard]] std::map<std::string, std::string> schemas_as_kept();

}  // namespace jiqun
