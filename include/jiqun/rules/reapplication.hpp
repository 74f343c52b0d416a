// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/decision.hpp"
#include "jiqun/measures/found_under.hpp"
#include "jiqun/measures/measures.hpp"

#include <optional>

namespace jiqun {

/// The corresponding day so many years later (民法典 202): 29 February falls on 28 where there is none.
/// None after the year 9999.
[[nodiscard]] constexpr std::optional<date> years_after(date day, int years) {
  const int later = day.year() + years;
  if (later > last_day.year()) return std::nullopt;
  return date(later, day.month(), is_a_day(later, day.month(), day.day()) ? day.day() : 28);
}

/// Art. 14. May a cluster whose title was revoked on that day apply again on this one (撤销后再次申报)? The
/// Measures state no bar, and so the default has none. A title that was given up bars nothing.
/// @param revoked  not applicable: no title was revoked
[[nodiscard]] constexpr decision decide_not_barred(const stated<date>& revoked, const stated<date>& applied,
                                                   const measures& in_force) {
  return found_under(in_force, reading_set(reading_id::reapplication_bar), [&](const measures& read) {
    const reapplication_bar bar = read.readings.reapplication_bar;
    const bool never = !revoked.has_value() && revoked.why_absent() == absence::not_applicable;
    if (bar == reapplication_bar::none || never) return finding_of(condition::not_barred, answer::yes);
    if (!revoked.has_value())
      return finding_without(condition::not_barred, fact::revocation_day, revoked.why_absent());
    if (!applied.has_value())
      return finding_without(condition::not_barred, fact::application_day, applied.why_absent());
    const date ended = *revoked;
    const date again = *applied;
    if (again < ended) return finding_of(condition::not_barred, answer::yes);  // before it was revoked
    if (bar == reapplication_bar::next_round)
      return finding_of(condition::not_barred, answer_of(again.year() > ended.year()));
    const auto open = years_after(ended, bar == reapplication_bar::three_years ? 3 : 5);
    return finding_of(condition::not_barred, answer_of(open && *open <= again));
  });
}

}  // namespace jiqun
