// SPDX-License-Identifier: Apache-2.0
#include "wording/input_sentences.hpp"
#include "wording/languages.hpp"
#include "wording/report_sentences.hpp"
#include "wording/tool_sentences.hpp"

namespace jiqun {

phrase words(input_sentence value) { return phrase_of(value); }
phrase words(report_sentence value) { return phrase_of(value); }
phrase words(tool_sentence value) { return phrase_of(value); }

}  // namespace jiqun
