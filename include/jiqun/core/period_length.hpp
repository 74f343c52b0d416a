// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/count.hpp"

#include <cstdint>

namespace jiqun {

/// What a period is counted in (期间单位): working days (工作日) or calendar days (自然日).
enum class day_unit : std::uint8_t { working, calendar };
inline constexpr named<day_unit> day_unit_table[] = {
    {day_unit::working, "working", "个工作日"},
    {day_unit::calendar, "calendar", "个自然日"},
};
static_assert(is_table(day_unit_table));
constexpr const auto& table_of(day_unit) { return day_unit_table; }

struct day_of_period {
  static constexpr int least = 1;
  static constexpr int most = 1000;
};
using period_days = count<day_of_period>;

/// How long a period is (期限): so many days of a unit.
struct period_length {
  period_days days{1};
  day_unit unit = day_unit::working;

  friend constexpr bool operator==(period_length a, period_length b) noexcept {
    return a.days == b.days && a.unit == b.unit;
  }
};

}  // namespace jiqun
