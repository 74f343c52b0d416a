// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/reading.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace jiqun {

/// A row of a language: what a reading decides, as a question, and what each of its choices means.
struct reading_words {
  reading_id id{};
  std::string_view question{};
  std::array<std::string_view, reading_row::most_choices> choices{};
};

/// Whether a language has a question for each reading, in order, and words for each of its choices.
template <std::size_t Rows>
[[nodiscard]] constexpr bool is_worded(const reading_words (&all)[Rows]) {
  for (std::size_t i = 0; i < Rows; ++i) {
    if (static_cast<std::size_t>(all[i].id) != i || all[i].question.empty()) return false;
    for (std::size_t choice = 0; choice < reading_row::most_choices; ++choice)
      if (all[i].choices[choice].empty() != (choice >= reading_table[i].choice_count)) return false;
  }
  return Rows == count_of<reading_id>;
}

}  // namespace jiqun
