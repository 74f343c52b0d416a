// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/entry.hpp"
#include "wording/tool_sentences.hpp"
#include "wording/zh/tongue.hpp"

namespace jiqun::zh {

inline constexpr entry<tool_sentence> tool_sentences[] = {
    {tool_sentence::show_help, "显示帮助"},
};
constexpr const auto& entries_of(tongue, tool_sentence) { return tool_sentences; }

}  // namespace jiqun::zh
