// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/period.hpp"
#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/decision.hpp"
#include "jiqun/facts/publicity_notice.hpp"
#include "jiqun/measures/measures.hpp"

#include <optional>

namespace jiqun {

/// Art. 10(3). When the publicity of a list ends (公示届满日), under the reading in use and under the other.
struct publicity_deadline {
  reckoned_day closes;
  /// The calendar day after closing: recognition (确定) comes after the publicity. None if not announced.
  std::optional<date> recognition_from{};
  opening_day other_reading{};
  reckoned_day closes_otherwise;
  citation source{};
};

/// Art. 10(3). On which day does the publicity that opens on this day close?
/// Throws invalid_fact for a calendar-day period that ends after the year 9999.
[[nodiscard]] constexpr publicity_deadline reckon_publicity(date opens, const measures& in_force,
                                                            const working_calendar& calendar) {
  const auto& [length, source] = in_force.publicity.length;
  const opening_day first = in_force.readings.opening_day;
  const opening_day other = first == opening_day::counted ? opening_day::excluded : opening_day::counted;
  publicity_deadline deadline;
  deadline.closes = closing_day(opens, length, first, calendar);
  if (deadline.closes.day) deadline.recognition_from = std::optional(*deadline.closes.day + 1);
  deadline.other_reading = other;
  deadline.closes_otherwise = closing_day(opens, length, other, calendar);
  deadline.source = source;
  return deadline;
}

/// Art. 10(3). By how many days of its unit was the publicity closed too early? 0 if it lasted long enough:
/// a longer window does no harm. Not announced if the days it stood open are not.
/// Throws invalid_fact (flaw::closes_before_it_opens).
[[nodiscard]] constexpr reckoned_count closed_early_by(date opens, date closed, const measures& in_force,
                                                       const working_calendar& calendar) {
  const period_length& length = in_force.publicity.length.value;
  reckoned_count open = days_open(opens, closed, length.unit, in_force.readings.opening_day, calendar);
  if (open.days) {
    const int short_of = length.days.number() - *open.days;
    open.days = std::optional(short_of > 0 ? short_of : 0);
  }
  return open;
}

namespace detail {

/// Art. 10(3). 公示5个工作日: did the list stand open for the whole period?
/// Unknown while it has no closing day, and where the days that decide are not announced.
constexpr finding shown_long_enough(const publicity_notice& notice, const measures& in_force,
                                    const working_calendar& calendar) {
  finding step;
  step.what = condition::shown_long_enough;
  step.source = in_force.publicity.length.source;
  const std::int32_t required = in_force.publicity.length.value.days.number();
  step.figure = std::optional(measured{std::nullopt, required});
  if (!notice.closed.has_value()) {
    step.missing = fact::closing_day;
    step.why_missing = notice.closed.why_absent();
    return step;
  }
  const day_unit unit = in_force.publicity.length.value.unit;
  const auto lasted = [&](opening_day first) {
    return days_open(notice.opens, *notice.closed.value(), unit, first, calendar).days;
  };
  const auto holds = [&](std::optional<int> days) {
    return answer_of(days ? std::optional(*days >= required) : std::nullopt);
  };
  const std::optional<int> counted = lasted(opening_day::counted);
  const std::optional<int> excluded = lasted(opening_day::excluded);
  const std::optional<int> used = in_force.readings.opening_day == opening_day::counted ? counted : excluded;
  step.holds = holds(used);
  step.figure->found = used;
  if (!used) step.missing = fact::working_days;
  if (holds(counted) != holds(excluded)) step.relied_on.insert(reading_id::opening_day);
  return step;
}

/// Art. 10(3). 在省工业和信息化厅官方网站公示
constexpr finding shown_on_official_website(const publicity_notice& notice, const measures& in_force) {
  finding step;
  step.what = condition::shown_on_official_website;
  step.source = in_force.publicity.on_official_website.source;
  step.holds =
      in_force.publicity.on_official_website.value ? answer_of(notice.on_official_website) : answer::yes;
  if (step.holds == answer::unknown) {
    step.missing = fact::official_website;
    step.why_missing = notice.on_official_website.why_absent();
  }
  return step;
}

}  // namespace detail

/// Art. 10(3). Has the list been made public as the Measures ask: on the department's official website, and
/// for the whole period? Says nothing of objections. Unknown names the fact: where it was shown, when it was
/// closed, or that the working days are not announced.
/// Throws invalid_fact (flaw::closes_before_it_opens).
[[nodiscard]] constexpr decision decide_publicity_completed(const publicity_notice& notice,
                                                            const measures& in_force,
                                                            const working_calendar& calendar) {
  return decision::all_of(condition::publicity_completed, in_force.publicity.length.source,
                          {decision(detail::shown_on_official_website(notice, in_force)),
                           decision(detail::shown_long_enough(notice, in_force, calendar))});
}

}  // namespace jiqun
