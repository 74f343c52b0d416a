// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/year.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"

#include <optional>

namespace jiqun {

/// The corresponding day so many years later (民法典 202): 29 February falls on 28 where there is none.
/// None after the year 9999.
[[nodiscard]] constexpr std::optional<date> years_after(date day, int years) {
  if (years > last_day.year() - day.year()) return std::nullopt;
  const int later = day.year() + years;
  return date(later, day.month(), is_a_day(later, day.month(), day.day()) ? day.day() : 28);
}

namespace detail {

/// Of days that are stated: is the cluster barred? Not by a revocation that came after it applied.
constexpr bool barred(date revoked, date applied, year round, reapplication_bar bar) {
  if (applied < revoked) return false;
  switch (bar) {
    case reapplication_bar::none: return false;
    case reapplication_bar::next_round: return round.number() <= revoked.year();
    case reapplication_bar::three_years:
    case reapplication_bar::five_years: break;
  }
  const std::optional<date> open_from = years_after(revoked, bar == reapplication_bar::three_years ? 3 : 5);
  return !open_from || applied < *open_from;
}

/// Whether what is stated already tells that there is no bar, whatever is missing.
constexpr bool never_barred(const stated<date>& revoked, const stated<date>& applied, year round,
                            reapplication_bar bar) {
  if (bar == reapplication_bar::none) return true;
  if (!revoked.has_value() && revoked.why_absent() == absence::not_applicable) return true;
  if (bar != reapplication_bar::next_round) return false;
  const auto before_round = [&](const stated<date>& day) {
    return day.has_value() && day->year() < round.number();
  };
  return before_round(revoked) || before_round(applied);
}

}  // namespace detail

/// Art. 14. May a cluster whose title was revoked on that day apply again on this one, in the round of that
/// year (撤销后再次申报)? The Measures state no bar, and so the default has none. A title that was given up
/// bars nothing.
/// Unknown names the day of the revocation where it is not stated and a reading bars for a time.
/// @param revoked  not applicable: no title was revoked
[[nodiscard]] constexpr decision decide_not_barred(const stated<date>& revoked, const stated<date>& applied,
                                                   year round, const measures& in_force) {
  return noting_readings(in_force, [&](const measures& read) {
    const reapplication_bar bar = read.readings.get<reapplication_bar>();
    if (detail::never_barred(revoked, applied, round, bar))
      return finding_of(condition::not_barred, answer::yes);
    if (revoked.has_value() && applied.has_value())
      return finding_of(condition::not_barred, answer_of(!detail::barred(*revoked, *applied, round, bar)));
    return finding_without(condition::not_barred,
                           (revoked.has_value() ? fact_set() : fact_set(fact::revocation_day)) |
                               (applied.has_value() ? fact_set() : fact_set(fact::application_day)),
                           revoked.has_value() ? applied.why_absent() : revoked.why_absent());
  });
}

}  // namespace jiqun
