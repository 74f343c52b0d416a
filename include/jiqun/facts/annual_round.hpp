// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/core/year.hpp"
#include "jiqun/vocabulary/city.hpp"

#include <cstdint>

namespace jiqun {

/// An industry as the year's call lists it (产业领域): its place in the call, from 0 to 63. The Measures have
/// no list.
enum class industry : std::uint8_t {};

/// A set of industries of one call. Throws invalid_fact (flaw::count_out_of_range) for a place above 63.
class industry_set {
 public:
  constexpr industry_set() noexcept = default;
  template <class... Industries>
  constexpr explicit industry_set(industry first, Industries... rest)
      : bits_((bit(first) | ... | bit(rest))) {}

  constexpr void insert(industry one) { bits_ |= bit(one); }
  [[nodiscard]] constexpr bool contains(industry one) const { return (bits_ & bit(one)) != 0; }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

 private:
  [[nodiscard]] static constexpr std::uint64_t bit(industry one) {
    if (static_cast<unsigned>(one) > 63)
      throw invalid_fact(flaw::count_out_of_range, static_cast<std::int64_t>(one));
    return std::uint64_t{1} << static_cast<unsigned>(one);
  }

  std::uint64_t bits_ = 0;
};

/// Art. 9. The year's round (年度评定) as its call fixes it. The Measures give no formula for the scope: it
/// is stated. Regions or industries that are *not applicable* are no limit.
struct annual_round {
  year label;                         ///< the calendar year of the round (年度)
  stated<city_set> regions{};         ///< 区域布局
  stated<industry_set> industries{};  ///< 产业领域
  stated<bool> carriers_required{};   ///< whether the call makes the carriers of art. 7(1) a condition
};

}  // namespace jiqun
