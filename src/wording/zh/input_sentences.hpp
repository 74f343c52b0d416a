// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/entry.hpp"
#include "wording/input_sentences.hpp"
#include "wording/zh/tongue.hpp"

namespace jiqun::zh {

inline constexpr entry<input_sentence> input_sentences[] = {
    {input_sentence::at_line, "{}:第{}行"},
};
constexpr const auto& entries_of(tongue, input_sentence) { return input_sentences; }

}  // namespace jiqun::zh
