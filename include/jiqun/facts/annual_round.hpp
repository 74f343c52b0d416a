// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/parts.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/core/year.hpp"
#include "jiqun/vocabulary/city.hpp"

#include <cstddef>
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
    detail::require_within(static_cast<std::int64_t>(one), 0, 63);
    return std::uint64_t{1} << static_cast<unsigned>(one);
  }

  std::uint64_t bits_ = 0;
};

/// Art. 9. The year's round (年度评定) as its call fixes it. The Measures give no formula for the scope: it
/// is stated. Regions or industries that are *not applicable* are no limit.
/// annual_round::of(year(2025)).regions(absence::not_applicable).industries(industry_set(industry{3}))
class annual_round {
 public:
  /// @param label  the calendar year of the round (年度)
  [[nodiscard]] static constexpr annual_round of(year label) { return annual_round(label); }
  [[nodiscard]] constexpr annual_round label(year of_round) const {
    return with_part(*this, &annual_round::label_, of_round);
  }
  [[nodiscard]] constexpr year label() const { return label_; }

  /// 区域布局
  [[nodiscard]] constexpr annual_round regions(stated<city_set> open) const {
    return with_part(*this, &annual_round::regions_, open);
  }
  [[nodiscard]] constexpr stated<city_set> regions() const { return regions_; }

  /// 产业领域
  [[nodiscard]] constexpr annual_round industries(const stated<industry_set>& open) const {
    return with_part(*this, &annual_round::industries_, open);
  }
  [[nodiscard]] constexpr stated<industry_set> industries() const { return industries_; }

  /// Whether the call makes the carriers of art. 7(1) a condition.
  [[nodiscard]] constexpr annual_round carriers_required(stated<bool> asked) const {
    return with_part(*this, &annual_round::carriers_required_, asked);
  }
  [[nodiscard]] constexpr stated<bool> carriers_required() const { return carriers_required_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 4;

  constexpr explicit annual_round(year label) : label_(label) {}

  year label_;
  stated<city_set> regions_{};
  stated<industry_set> industries_{};
  stated<bool> carriers_required_{};
};

}  // namespace jiqun
