// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/invalid_fact.hpp"

#include <cstdint>

namespace jiqun {

/// The value of an indicator (指标值) in its own unit, kept in thousandths: whole numbers, so that every
/// machine reckons the same.
class indicator_value {
 public:
  static constexpr std::int64_t most_thousandths = 1'000'000'000'000;  ///< a thousand million units

  /// Throws invalid_fact (flaw::value_out_of_range) beyond a thousand million units in either direction.
  [[nodiscard]] static constexpr indicator_value of_thousandths(std::int64_t number) {
    if (number < -most_thousandths || number > most_thousandths)
      throw invalid_fact(flaw::value_out_of_range, number);
    return indicator_value(number);
  }
  [[nodiscard]] static constexpr indicator_value least() noexcept {
    return indicator_value(-most_thousandths);
  }
  [[nodiscard]] static constexpr indicator_value most() noexcept { return indicator_value(most_thousandths); }

  [[nodiscard]] constexpr std::int64_t thousandths() const noexcept { return thousandths_; }

  friend constexpr bool operator==(indicator_value a, indicator_value b) noexcept {
    return a.thousandths_ == b.thousandths_;
  }
  friend constexpr bool operator!=(indicator_value a, indicator_value b) noexcept { return !(a == b); }
  friend constexpr bool operator<(indicator_value a, indicator_value b) noexcept {
    return a.thousandths_ < b.thousandths_;
  }

 private:
  constexpr explicit indicator_value(std::int64_t number) noexcept : thousandths_(number) {}

  std::int64_t thousandths_;
};

/// From the least to the most that an indicator can have (可能取值), both included.
struct possible_values {
  indicator_value least = indicator_value::least();
  indicator_value most = indicator_value::most();
  bool whole = false;  ///< whole units alone: what is counted has no fraction; then both ends are whole

  /// From one value to the next, in thousandths.
  [[nodiscard]] constexpr std::int64_t step() const noexcept { return whole ? 1000 : 1; }
  [[nodiscard]] constexpr bool contains(indicator_value value) const noexcept {
    return !(value < least) && !(most < value) && value.thousandths() % step() == 0;
  }
};

/// Which way an indicator is better (指标方向).
enum class better : std::uint8_t {
  higher,
  lower,
};
inline constexpr named<better> better_table[] = {
    {better::higher, "higher", "正向"},
    {better::lower, "lower", "逆向"},
};
static_assert(is_table(better_table));
constexpr const auto& table_of(better) { return better_table; }

/// Whether a is better than b; equal values are not.
[[nodiscard]] constexpr bool is_better(indicator_value a, indicator_value b, better direction) noexcept {
  return direction == better::higher ? b < a : a < b;
}
/// The best, and the worst, of the values that there can be.
[[nodiscard]] constexpr indicator_value best_of(const possible_values& values, better direction) noexcept {
  return direction == better::higher ? values.most : values.least;
}
[[nodiscard]] constexpr indicator_value worst_of(const possible_values& values, better direction) noexcept {
  return direction == better::higher ? values.least : values.most;
}

}  // namespace jiqun
