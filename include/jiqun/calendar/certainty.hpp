// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/date.hpp"

#include <cstdint>
#include <optional>

namespace jiqun {

/// How far a result of the calendar can be relied on (确定程度). The order is meant: the least of several
/// holds.
enum class certainty : std::uint8_t {
  not_announced,
  provisional,
  ///< change
  settled,
};
inline constexpr named<certainty> certainty_table[] = {
    {certainty::not_announced, "not_announced", "尚未公布"},
    {certainty::provisional, "provisional", "暂定"},
    {certainty::settled, "settled", "已确定"},
};
static_assert(is_table(certainty_table));
constexpr const auto& table_of(certainty) { return certainty_table; }

/// A day that was reckoned (推算日).
struct reckoned_day {
  std::optional<date> day{};  ///< none if not announced
  jiqun::certainty certainty = certainty::not_announced;
  /// Where the arrangements end too soon: the day it would be if every day from the first provisional one on
  /// were worked. None if they begin too late, or past the year 9999.
  std::optional<date> no_earlier_than{};
};

/// A number of days that was counted.
struct reckoned_count {
  std::optional<int> days{};  ///< none if not announced
  jiqun::certainty certainty = certainty::not_announced;
};

}  // namespace jiqun
