// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace jiqun {

/// The places where the Measures are silent and a choice turns an answer (解释选项).
/// The choices themselves, with keys and defaults, are in measures/reading_register.hpp.
enum class reading_id : std::uint8_t {
  opening_day,
  first_assessable_year,
  before_effect,
  year_not_held,
  not_taken_part,
  cross_city_recommendation,
  cross_city_scope,
  pool_assessments,
  carrier_requirement,
  pool_entry,
  interruption,
  corrected_list,
  objection_time,
  early_objection,
  late_objection,
  objection_scope,
  withdrawn_objection,
  instalment_after_failure,
  other_uses,
  earlier_title,
  attribution,
  revocation_publicity,
  revocation_duty,
  revocation_effect,
  reapplication_bar,
  governing_text,
};
inline constexpr std::size_t reading_count = static_cast<std::size_t>(reading_id::governing_text) + 1;

/// A set of readings in eight bytes.
class reading_set {
 public:
  constexpr reading_set() noexcept = default;
  template <class... Ids>
  constexpr explicit reading_set(reading_id first, Ids... rest) noexcept
      : bits_((bit(first) | ... | bit(rest))) {}

  [[nodiscard]] constexpr bool contains(reading_id id) const noexcept { return (bits_ & bit(id)) != 0; }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  constexpr void insert(reading_id id) noexcept { bits_ |= bit(id); }

  friend constexpr reading_set operator|(reading_set a, reading_set b) noexcept {
    a.bits_ |= b.bits_;
    return a;
  }
  /// The readings of a that are not in b.
  friend constexpr reading_set operator-(reading_set a, reading_set b) noexcept {
    a.bits_ &= ~b.bits_;
    return a;
  }
  friend constexpr reading_set operator&(reading_set a, reading_set b) noexcept {
    a.bits_ &= b.bits_;
    return a;
  }
  friend constexpr bool operator==(reading_set a, reading_set b) noexcept { return a.bits_ == b.bits_; }
  friend constexpr bool operator!=(reading_set a, reading_set b) noexcept { return a.bits_ != b.bits_; }

 private:
  [[nodiscard]] static constexpr std::uint64_t bit(reading_id id) noexcept {
    return std::uint64_t{1} << static_cast<unsigned>(id);
  }

  std::uint64_t bits_ = 0;
};

}  // namespace jiqun
