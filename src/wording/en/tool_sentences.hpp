// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/en/tongue.hpp"
#include "wording/entry.hpp"
#include "wording/tool_sentences.hpp"

namespace jiqun::en {

inline constexpr entry<tool_sentence> tool_sentences[] = {
    {tool_sentence::show_help, "show this help"},
};
constexpr const auto& entries_of(tongue, tool_sentence) { return tool_sentences; }

}  // namespace jiqun::en
