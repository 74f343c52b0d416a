// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"

#include <cstdint>
#include <optional>

namespace jiqun {

/// A calendar year from 2000 to 2063 (年度): of a title, an assessment, a round.
/// The year is the label that the authority gives it, not the year in which the work was done.
class year {
 public:
  static constexpr int first = 2000;
  static constexpr int last = 2063;

  /// Throws invalid_fact (flaw::year_out_of_range) outside 2000 to 2063.
  constexpr explicit year(int number) : number_(static_cast<std::int16_t>(number)) {
    if (number < first || number > last) throw invalid_fact(flaw::year_out_of_range, number);
  }

  [[nodiscard]] constexpr int number() const noexcept { return number_; }

  friend constexpr bool operator==(year a, year b) noexcept { return a.number_ == b.number_; }
  friend constexpr bool operator!=(year a, year b) noexcept { return a.number_ != b.number_; }
  friend constexpr bool operator<(year a, year b) noexcept { return a.number_ < b.number_; }
  friend constexpr bool operator<=(year a, year b) noexcept { return a.number_ <= b.number_; }

 private:
  std::int16_t number_;
};

/// A set of years in eight bytes. Walks upwards: for (year y : set) …
class year_set {
 public:
  constexpr year_set() noexcept = default;

  /// From `from` to `to`, both included; plain numbers, since either may lie outside 2000 to 2063.
  [[nodiscard]] static constexpr year_set between(int from, int to) noexcept {
    year_set years;
    if (from < year::first) from = year::first;
    if (to > year::last) to = year::last;
    if (from <= to) years.bits_ = (~std::uint64_t{0} >> (63 - (to - from))) << (from - year::first);
    return years;
  }

  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  [[nodiscard]] constexpr bool contains(year y) const noexcept { return (bits_ >> place(y) & 1) != 0; }
  constexpr void insert(year y) noexcept { bits_ |= std::uint64_t{1} << place(y); }
  [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return bits_; }
  [[nodiscard]] constexpr int size() const noexcept {
    int count = 0;
    for (std::uint64_t rest = bits_; rest != 0; rest &= rest - 1) ++count;
    return count;
  }
  [[nodiscard]] constexpr std::optional<year> earliest() const noexcept {
    if (bits_ == 0) return std::nullopt;
    return *begin();
  }
  [[nodiscard]] constexpr std::optional<year> latest() const noexcept {
    if (bits_ == 0) return std::nullopt;
    int number = year::last;
    for (std::uint64_t rest = bits_; (rest >> 63) == 0; rest <<= 1) --number;
    return year(number);
  }

  friend constexpr year_set operator|(year_set a, year_set b) noexcept { return year_set(a.bits_ | b.bits_); }
  friend constexpr year_set operator&(year_set a, year_set b) noexcept { return year_set(a.bits_ & b.bits_); }
  /// The years of a that are not in b.
  friend constexpr year_set operator-(year_set a, year_set b) noexcept {
    return year_set(a.bits_ & ~b.bits_);
  }
  friend constexpr bool operator==(year_set a, year_set b) noexcept { return a.bits_ == b.bits_; }
  friend constexpr bool operator!=(year_set a, year_set b) noexcept { return a.bits_ != b.bits_; }

  class iterator {
   public:
    constexpr explicit iterator(std::uint64_t rest) noexcept : rest_(rest) { settle(); }
    constexpr year operator*() const { return year(year::first + at_); }
    constexpr iterator& operator++() noexcept {
      rest_ &= rest_ - 1;
      settle();
      return *this;
    }
    friend constexpr bool operator!=(iterator a, iterator b) noexcept { return a.rest_ != b.rest_; }

   private:
    /// Finds the lowest year that is left, halving the part in which it must be.
    constexpr void settle() noexcept {
      at_ = 0;
      std::uint64_t part = rest_;
      for (int half = 32; half != 0; half /= 2) {
        if ((part & ((std::uint64_t{1} << half) - 1)) != 0) continue;
        part >>= half;
        at_ += half;
      }
    }
    std::uint64_t rest_;
    int at_ = 0;
  };
  [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(bits_); }
  [[nodiscard]] constexpr iterator end() const noexcept { return iterator(0); }

 private:
  constexpr explicit year_set(std::uint64_t bits) noexcept : bits_(bits) {}
  [[nodiscard]] static constexpr int place(year y) noexcept { return y.number() - year::first; }

  std::uint64_t bits_ = 0;
};

}  // namespace jiqun
