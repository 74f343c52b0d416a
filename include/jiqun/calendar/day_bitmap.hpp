// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace jiqun::detail {

/// A set of days, numbered from 0, with rank and select in constant time (位图). 3.6 KB.
/// After changing it, call index() before rank or select. Of days and ranks out of range nothing is asked:
/// whoever holds it keeps to them.
class day_bitmap {
 public:
  static constexpr int days = 23376;  // 2000-01-01 to 2063-12-31

  constexpr void insert(int day) { words_[word_of(day)] |= bit_of(day); }
  constexpr void erase(int day) { words_[word_of(day)] &= ~bit_of(day); }
  [[nodiscard]] constexpr bool contains(int day) const { return (words_[word_of(day)] & bit_of(day)) != 0; }

  /// Inserts every day of `first` to `last` of which week[day % 7] is true.
  constexpr void insert_weekly(int first, int last, const std::array<bool, 7>& week) {
    std::array<std::uint64_t, 7> pattern{};  // by the place in the week of a word's first day
    for (std::size_t phase = 0; phase < 7; ++phase)
      for (std::size_t bit = 0; bit < 64; ++bit)
        if (week[(phase + bit) % 7]) pattern[phase] |= std::uint64_t{1} << bit;
    for (std::size_t w = word_of(first); w <= word_of(last); ++w) {
      std::uint64_t word = pattern[w * 64 % 7];
      if (w == word_of(first)) word &= ~std::uint64_t{0} << (first % 64);
      if (w == word_of(last)) word &= ~std::uint64_t{0} >> (63 - last % 64);
      words_[w] |= word;
    }
  }

  constexpr void index() {
    int before = 0;
    std::size_t sample = 0;
    for (std::size_t w = 0; w < word_count; ++w) {
      rank_[w] = static_cast<std::uint16_t>(before);
      before += ones(words_[w]);
      for (; static_cast<int>(sample * sample_step) < before; ++sample)
        select_[sample] = static_cast<std::uint16_t>(w);
    }
    rank_[word_count] = static_cast<std::uint16_t>(before);
  }

  /// How many days of the set come before `day`; 0 ≤ day ≤ days.
  [[nodiscard]] constexpr int rank(int day) const {
    const std::size_t w = word_of(day);
    return day % 64 == 0 ? rank_[w] : rank_[w] + ones(words_[w] & (bit_of(day) - 1));
  }
  [[nodiscard]] constexpr int size() const { return rank_[word_count]; }

  /// The day of the set before which n others come; 0 ≤ n < size().
  [[nodiscard]] constexpr int select(int n) const {
    std::size_t w = select_[static_cast<std::size_t>(n) / sample_step];
    while (rank_[w + 1] <= n) ++w;
    return static_cast<int>(w) * 64 + place_of_one(words_[w], n - rank_[w]);
  }

 private:
  static constexpr std::size_t word_count = (days + 63) / 64;
  static constexpr std::size_t sample_step = 64;

  [[nodiscard]] static constexpr std::size_t word_of(int day) { return static_cast<std::size_t>(day) / 64; }
  [[nodiscard]] static constexpr std::uint64_t bit_of(int day) { return std::uint64_t{1} << (day % 64); }

  [[nodiscard]] static constexpr int ones(std::uint64_t word) {
    word -= word >> 1 & 0x5555555555555555U;
    word = (word & 0x3333333333333333U) + (word >> 2 & 0x3333333333333333U);
    word = (word + (word >> 4)) & 0x0f0f0f0f0f0f0f0fU;
    return static_cast<int>(word * 0x0101010101010101U >> 56);
  }
  /// Where the n-th one of the word stands, halving the part in which it must be.
  [[nodiscard]] static constexpr int place_of_one(std::uint64_t word, int n) {
    int place = 0;
    for (int half = 32; half != 0; half /= 2) {
      const int below = ones(word & ((std::uint64_t{1} << half) - 1));
      if (below > n) continue;
      n -= below;
      word >>= half;
      place += half;
    }
    return place;
  }

  std::array<std::uint64_t, word_count> words_{};
  std::array<std::uint16_t, word_count + 1> rank_{};
  std::array<std::uint16_t, days / sample_step + 1> select_{};
};

}  // namespace jiqun::detail
