// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/en/tongue.hpp"
#include "wording/entry.hpp"
#include "wording/input_sentences.hpp"

namespace jiqun::en {

inline constexpr entry<input_sentence> input_sentences[] = {
    {input_sentence::at_line, "{}:line {}"},
};
constexpr const auto& entries_of(tongue, input_sentence) { return input_sentences; }

}  // namespace jiqun::en
