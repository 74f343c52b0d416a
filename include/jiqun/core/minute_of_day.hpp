// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"

#include <cstdint>

namespace jiqun {

/// A time of day to the minute (时刻).
class minute_of_day {
 public:
  /// Throws invalid_fact (flaw::count_out_of_range) outside 00:00 to 23:59.
  constexpr minute_of_day(int hour, int minute) {
    detail::require_within(hour, 0, 23);
    detail::require_within(minute, 0, 59);
    // Only what was looked at can be multiplied: NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer)
    minutes_ = static_cast<std::int16_t>(hour * 60 + minute);
  }
  [[nodiscard]] constexpr int hour() const noexcept { return minutes_ / 60; }
  [[nodiscard]] constexpr int minute() const noexcept { return minutes_ % 60; }

  friend constexpr bool operator<=(minute_of_day a, minute_of_day b) noexcept {
    return a.minutes_ <= b.minutes_;
  }

 private:
  std::int16_t minutes_ = 0;
};

}  // namespace jiqun
