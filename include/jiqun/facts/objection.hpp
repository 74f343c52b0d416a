// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/stated.hpp"

#include <cstdint>
#include <optional>

namespace jiqun {

/// A time of day to the minute (时刻).
class minute_of_day {
 public:
  /// Throws invalid_fact (flaw::count_out_of_range) outside 00:00 to 23:59.
  constexpr minute_of_day(int hour, int minute) : minutes_(static_cast<std::int16_t>(hour * 60 + minute)) {
    if (hour < 0 || hour > 23) throw invalid_fact(flaw::count_out_of_range, hour);
    if (minute < 0 || minute > 59) throw invalid_fact(flaw::count_out_of_range, minute);
  }
  friend constexpr bool operator<=(minute_of_day a, minute_of_day b) noexcept {
    return a.minutes_ <= b.minutes_;
  }

 private:
  std::int16_t minutes_;
};

/// Art. 10(3). The window in which objections are raised (异议期).
struct objection_window {
  date opens;
  stated<date> closes{};  ///< not applicable: it stands open still
  /// Up to when on the last day; none: the whole day counts.
  std::optional<minute_of_day> last_day_until{};
};

/// Art. 10(3). An objection (异议).
struct objection {
  stated<date> received{};
  stated<minute_of_day> received_at{};  ///< matters on the last day of a window that closes at an hour
  stated<date> sent{};
  stated<bool> admissible{};        ///< whether it meets the form that the notice asks for (实名、有据)
  stated<bool> concerns_cluster{};  ///< whether it concerns the cluster in question
  bool withdrawn = false;           ///< whether a withdrawal is on record
  /// The outcome of the verification (核实): true if the cluster conforms (经核实符合条件). Unknown while
  /// pending.
  stated<bool> verified_conforming{};
};

}  // namespace jiqun
