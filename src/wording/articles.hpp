// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/measures/measures.hpp"
#include "wording/article_words.hpp"
#include "wording/phrase.hpp"

namespace jiqun {

/// An article of the Measures for people: its wording in the language of the text, a summary in others.
struct article_text {
  phrase wording;
  /// Why there is nothing to reckon; empty for an article that fixes something.
  phrase declaratory;
};

/// 1 to 16; another throws invalid_fact (flaw::no_such_article).
[[nodiscard]] article_text text_of_article(int article);

/// Whether that is the wording of the text: of the edition of 2024 with its own figures, and of no other.
[[nodiscard]] bool has_wording(const measures& text);

}  // namespace jiqun
