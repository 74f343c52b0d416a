// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/period_length.hpp"

#include <cstdint>

namespace jiqun {

// Each reading: where the Measures are silent, what may be meant. The first choice is the library's default;
// the department interprets the Measures (art. 15) and may decide otherwise. docs/readings.md says why.

/// Art. 14: the first year whose assessment counts for a title (首个考核年度; open point 39).
enum class first_assessable_year : std::uint8_t {
  next_year,      ///< 称号起始的次年
  year_of_title,  ///< 称号起始当年
};

/// Art. 16: whether a failure in a year before the Measures took force counts (施行前的考核年度; open point
/// 41).
enum class before_effect : std::uint8_t {
  not_counted,  ///< 不计
  counted,      ///< 计入
};

/// Art. 14: a year in which the province held no assessment (当年未开展考核; open points 34 and 35).
enum class year_not_held : std::uint8_t {
  breaks,   ///< 中断连续
  skipped,  ///< 跳过, 不中断
};

/// Art. 14: a cluster that did not take part in a year's assessment (未参加考核; open point 36).
enum class not_taken_part : std::uint8_t {
  not_a_failure,  ///< 不视为未通过, 中断连续
  failure,        ///< 视为未通过
  skipped,        ///< 跳过, 不中断
};

/// Every choice, with the library's defaults (解释选项). Changing a copy changes nothing else.
struct readings {
  jiqun::opening_day opening_day = jiqun::opening_day::counted;
  jiqun::first_assessable_year first_assessable_year = jiqun::first_assessable_year::next_year;
  jiqun::before_effect before_effect = jiqun::before_effect::not_counted;
  jiqun::year_not_held year_not_held = jiqun::year_not_held::breaks;
  jiqun::not_taken_part not_taken_part = jiqun::not_taken_part::not_a_failure;
};

}  // namespace jiqun
