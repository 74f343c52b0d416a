// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"

#include <cstddef>
#include <cstdint>

namespace jiqun {

/// How many indicators a scheme has room for.
inline constexpr std::size_t indicator_capacity = 64;

/// Some of a scheme's indicators (指标集), by their places from 0 to 63.
class indicator_set {
 public:
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  [[nodiscard]] constexpr bool contains(std::size_t place) const noexcept {
    return place < indicator_capacity && (bits_ >> place & 1) != 0;
  }
  /// Throws invalid_fact (flaw::no_such_place).
  constexpr void insert(std::size_t place) {
    if (place >= indicator_capacity)
      throw invalid_fact(flaw::no_such_place, static_cast<std::int64_t>(place));
    bits_ |= std::uint64_t{1} << place;
  }

  friend constexpr bool operator==(indicator_set a, indicator_set b) noexcept { return a.bits_ == b.bits_; }
  friend constexpr bool operator!=(indicator_set a, indicator_set b) noexcept { return a.bits_ != b.bits_; }

 private:
  std::uint64_t bits_ = 0;
};

}  // namespace jiqun
