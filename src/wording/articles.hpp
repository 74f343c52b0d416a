// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/measures/measures.hpp"
#include "wording/language.hpp"

namespace jiqun {

inline constexpr int article_count = 16;

/// An article of the Measures for people: its wording in Chinese, a summary in English.
struct article_text {
  phrase wording;
  /// Why there is nothing to reckon; empty for an article that fixes something.
  phrase declaratory;
};

/// 1 to 16.
[[nodiscard]] const article_text& text_of_article(int article);

/// Whether that is the wording of the text: of the edition of 2024 with its own figures, and of no other.
[[nodiscard]] bool has_wording(const measures& text);

}  // namespace jiqun
