// SPDX-License-Identifier: Apache-2.0
#include "formats/suggestion.hpp"

#include "wording/input_sentences.hpp"

#include <algorithm>
#include <numeric>

namespace jiqun {

namespace {

/// How many bytes must be inserted, removed or replaced (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, replaced});
    }
  }
  return row[b.size()];
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view typed, const std::vector<std::string_view>& known) {
  std::optional<std::string_view> best;
  if (typed.size() > 100) return best;
  std::size_t least = std::max<std::size_t>(typed.size() / 2, 2);  // farther than this is another word
  for (const std::string_view word : known) {
    const std::size_t away = distance(typed, word);
    if (away > least || (best && away == least)) continue;
    least = away;
    best = word;
  }
  return best;
}

message is_meant(std::optional<std::string_view> guess) {
  return guess ? message{input_sentence::is_meant, *guess} : message{};
}
message is_meant_aside(std::optional<std::string_view> guess) {
  return guess ? message{input_sentence::is_meant_aside, *guess} : message{};
}
message is_word_meant(std::optional<std::string_view> guess) {
  return guess ? message{input_sentence::is_word_meant, *guess} : message{};
}
message is_word_meant_aside(std::optional<std::string_view> guess) {
  return guess ? message{input_sentence::is_word_meant_aside, *guess} : message{};
}

}  // namespace jiqun
