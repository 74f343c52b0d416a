// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jiqun {

/// What a text is no TOML for, in Chinese. The parser says it in English alone, so its words are told by the
/// situation that they stand for; words that are not known stand in parentheses as they are.
/// @param what    the parser's words
/// @param line    the line on which it stopped, without its end
/// @param column  at which of its characters, from 1
[[nodiscard]] std::string chinese_toml_refusal(std::string_view what, std::string_view line,
                                               std::size_t column);

}  // namespace jiqun
