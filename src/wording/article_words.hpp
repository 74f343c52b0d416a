// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace jiqun {

inline constexpr int article_count = 16;

/// A row of a language: an article of the Measures, and why there is nothing to reckon where it fixes
/// nothing.
struct article_words {
  int article;
  std::string_view wording;
  std::string_view declaratory;
};

/// Whether a language has every article, in order.
template <std::size_t Rows>
[[nodiscard]] constexpr bool is_worded(const article_words (&all)[Rows]) {
  for (std::size_t i = 0; i < Rows; ++i)
    if (all[i].article != static_cast<int>(i) + 1 || all[i].wording.empty()) return false;
  return Rows == article_count;
}

}  // namespace jiqun
