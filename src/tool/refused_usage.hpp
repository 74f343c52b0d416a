// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace jiqun::tool {

/// What the command line is refused for, in Chinese. The parser says it in English alone; what is not known
/// of its kinds of errors stands in parentheses in its words.
[[nodiscard]] std::string chinese_usage_refusal(const CLI::ParseError& error);

}  // namespace jiqun::tool
