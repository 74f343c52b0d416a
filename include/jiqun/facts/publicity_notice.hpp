// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/stated.hpp"

#include <optional>

namespace jiqun {

/// The days on which a list that stood open could not be seen (公示中断), both included.
/// Throws invalid_fact (flaw::days_out_of_order) where it ends before it begins.
struct interruption_of_publicity {
  constexpr interruption_of_publicity(date first, date last) : from(first), until(last) {
    if (last < first) throw invalid_fact(flaw::days_out_of_order, digits_of(last));
  }
  date from;
  date until;
};

/// What is known of a list's publicity (公示情况).
struct publicity_notice {
  date opens;                          ///< the first day on which the list stood open
  stated<date> closed{};               ///< the last one; not applicable: it stands open still
  stated<bool> on_official_website{};  ///< on the department's official website (省工业和信息化厅官方网站)
  std::optional<interruption_of_publicity> interrupted{};
  stated<bool> final_list = true;  ///< whether the list shown is the one that was decided on (名单未再更正)
};

}  // namespace jiqun
