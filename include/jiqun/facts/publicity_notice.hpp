// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/fixed_list.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/minute_of_day.hpp"
#include "jiqun/core/stated.hpp"

#include <optional>

namespace jiqun {

/// The days on which a list that stood open could not be seen (公示中断), both included.
class interruption_of_publicity {
 public:
  /// Throws invalid_fact (flaw::days_out_of_order) where it ends before it begins.
  constexpr interruption_of_publicity(date first, date last)
      : interruption_of_publicity(first, std::optional(last)) {
    if (last < first) throw invalid_fact(flaw::days_out_of_order, digits_of(last));
  }
  /// It lasts still.
  [[nodiscard]] static constexpr interruption_of_publicity lasting_since(date first) {
    return {first, std::nullopt};
  }

  [[nodiscard]] constexpr date from() const noexcept { return from_; }
  [[nodiscard]] constexpr const std::optional<date>& until() const noexcept { return until_; }

 private:
  constexpr interruption_of_publicity(date first, std::optional<date> last) : from_(first), until_(last) {}

  date from_;
  std::optional<date> until_;
};

/// Art. 10(3). What is known of one round of a list's publicity (一轮公示). Objections are raised within it.
struct publicity_notice {
  date opens;                          ///< the first day on which the list stood open
  stated<date> closed{};               ///< the last one; not applicable: it stands open still
  stated<bool> on_official_website{};  ///< on the department's official website (省工业和信息化厅官方网站)
  fixed_list<interruption_of_publicity, 8> interruptions{};
  stated<bool> final_list{};  ///< whether the list shown is the one that was decided on (名单未再更正)
  /// Up to when objections are taken on the last day; none where the notice names no hour: the whole day
  /// counts.
  std::optional<minute_of_day> last_day_until{};

  [[nodiscard]] constexpr bool stands_open() const noexcept {
    return !closed.has_value() && closed.why_absent() == absence::not_applicable;
  }
};

}  // namespace jiqun
