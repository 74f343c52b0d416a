// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/certainty.hpp"
#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/period_length.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <optional>

namespace jiqun {

/// The last day of a period (期间届满日).
/// Working days: rest days are passed over, an opening on one counts from the next working day; a period that
/// opens before the first announced day is not announced. Calendar days: settled, and the end does not roll.
/// Throws invalid_fact for a calendar-day period that ends after the year 9999.
[[nodiscard]] constexpr reckoned_day closing_day(date opens, period_length length, opening_day first,
                                                 const working_calendar& calendar) {
  const int days = length.days.number();
  if (length.unit == day_unit::calendar)
    return {opens + (first == opening_day::counted ? days - 1 : days), certainty::settled, {}};
  const auto announced = calendar.announced();
  if (!announced || opens < announced->first) return {};
  return first == opening_day::counted ? calendar.nth_working_day_from(opens, days)
                                       : calendar.nth_working_day_after(opens, days);
}

/// How many days of a unit a span has (天数界限): exactly, where least equals most; else a day of it is not
/// announced.
struct day_bounds {
  int least = 0;
  int most = 0;
};

/// The days of the unit from `from` to `until`, both included; none if it ends before it begins.
[[nodiscard]] constexpr day_bounds days_within(date from, date until, day_unit unit,
                                               const working_calendar& calendar) {
  if (until < from) return {};
  const int all = until - from + 1;
  if (unit == day_unit::calendar) return {all, all};
  const auto announced = calendar.announced();
  if (!announced || until < announced->first || announced->last < from) return {0, all};
  const date first = from < announced->first ? announced->first : from;
  const date last = announced->last < until ? announced->last : until;
  const int known = calendar.working_days_between(first, last + 1).days.value_or(0);
  return {known, known + all - (last - first + 1)};
}

/// How many days of the unit a period that opened and closed on these days lasted (公示天数).
/// Throws invalid_fact (flaw::closes_before_it_opens).
[[nodiscard]] constexpr reckoned_count days_open(date opens, date closes, day_unit unit, opening_day first,
                                                 const working_calendar& calendar) {
  if (closes < opens) throw invalid_fact(flaw::closes_before_it_opens, digits_of(closes));
  if (first == opening_day::excluded && closes == opens) return {0, certainty::settled};
  const date from = first == opening_day::counted ? opens : opens + 1;
  const day_bounds days = days_within(from, closes, unit, calendar);
  if (days.least != days.most) return {};
  return {days.least, unit == day_unit::calendar ? certainty::settled : calendar.certainty_of(closes)};
}

}  // namespace jiqun
