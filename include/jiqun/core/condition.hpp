// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace jiqun {

/// What a finding is about (要件). Closed: every printer must word each of them.
enum class condition : std::uint8_t {
  publicity_completed,        ///< 公示已依规完成, art. 10(3)
  shown_on_official_website,  ///< 在省工业和信息化厅官方网站公示, art. 10(3)
  shown_long_enough,          ///< 公示满5个工作日, art. 10(3)
  two_years_not_passed,       ///< 连续两年未通过考核, art. 14
};

/// A fact that may be missing (待补充的事实). Closed, as conditions are.
enum class fact : std::uint8_t {
  none,                ///< nothing is missing
  official_website,    ///< whether the list stood on the department's official website
  closing_day,         ///< the day on which the publicity period was closed
  working_days,        ///< a State Council arrangement that is not announced
  assessment_outcome,  ///< the outcome of the yearly assessment, in the years that the finding names
};

}  // namespace jiqun
