// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    return (bits_ & bit(place)) != 0;
  }
  constexpr void insert(std::size_t place) noexcept { bits_ |= bit(place); }

  friend constexpr bool operator==(indicator_set a, indicator_set b) noexcept { return a.bits_ == b.bits_; }
  friend constexpr bool operator!=(indicator_set a, indicator_set b) noexcept { return a.bits_ != b.bits_; }

 private:
  [[nodiscard]] static constexpr std::uint64_t bit(std::size_t place) noexcept {
    return std::uint64_t{1} << (place % indicator_capacity);
  }

  std::uint64_t bits_ = 0;
};

}  // namespace jiqun
