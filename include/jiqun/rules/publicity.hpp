// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/period.hpp"
#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/facts/publicity_notice.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"

#include <cstdint>
#include <iterator>
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
  reading_set relied_on{};    ///< the reading of the opening day, where the other gives another day
  reading_set interpreted{};  ///< the same, where an official interpretation fixed it
};

/// Art. 10(3). On which day does the publicity that opens on this day close?
/// Throws invalid_fact for a calendar-day period that ends after the year 9999.
[[nodiscard]] constexpr publicity_deadline reckon_publicity(date opens, const measures& in_force,
                                                            const working_calendar& calendar) {
  const auto& [length, source] = in_force.publicity.length;
  const opening_day first = in_force.readings.get<opening_day>();
  const opening_day other = first == opening_day::counted ? opening_day::excluded : opening_day::counted;
  publicity_deadline deadline;
  deadline.closes = closing_day(opens, length, first, calendar);
  if (deadline.closes.day) deadline.recognition_from = std::optional(*deadline.closes.day + 1);
  deadline.other_reading = other;
  deadline.closes_otherwise = closing_day(opens, length, other, calendar);
  deadline.source = source;
  const reliance found = reliance_of(in_force, [&, days = length](const measures& read) {
    return closing_day(opens, days, read.readings.get<opening_day>(), calendar).day;
  });
  deadline.relied_on = found.relied_on;
  deadline.interpreted = found.interpreted;
  return deadline;
}

namespace detail {

/// The interruption that begins first among those that are not over on the day; none if there is none.
template <class Interruptions>
constexpr const interruption_of_publicity* next_interruption(const Interruptions& all, date day) {
  const interruption_of_publicity* next = nullptr;
  for (const interruption_of_publicity& one : all) {
    const std::optional<date>& until = one.until();
    const bool over = until && *until < day;
    if (!over && (next == nullptr || one.from() < next->from())) next = &one;
  }
  return next;
}

/// How many days lie from one on and before another; none where that is no later.
constexpr day_bounds days_before(date end, date from, day_unit unit, const working_calendar& calendar) {
  return end <= from ? day_bounds() : days_within(from, end - 1, unit, calendar);
}

}  // namespace detail

/// Art. 10(3). On which day does the publicity of a list that was interrupted close, so far as its
/// interruptions are known: later by their days, begun anew after each, or as if there were none, as the
/// reading has it.
/// @return none while an interruption lasts that moves the day
/// Throws invalid_fact for a calendar-day period that ends after the year 9999.
[[nodiscard]] constexpr std::optional<reckoned_day> closing_day_of(const publicity_notice& round,
                                                                   const measures& read,
                                                                   const working_calendar& calendar) {
  period_length left = read.publicity.length.value;
  opening_day first = read.readings.get<opening_day>();
  if (read.readings.get<interruption>() == interruption::ignored)
    return closing_day(round.opens(), left, first, calendar);
  const bool anew = read.readings.get<interruption>() == interruption::restarts;
  const auto interruptions = round.interruptions();
  for (date from = round.opens();;) {
    const reckoned_day closes = closing_day(from, left, first, calendar);
    const interruption_of_publicity* next = detail::next_interruption(interruptions, from);
    if (next == nullptr || !closes.day || *closes.day < next->from()) return closes;
    const std::optional<date> until = next->until();
    if (!until) return std::nullopt;
    if (!anew) {
      const date counted_from = first == opening_day::counted ? from : from + 1;
      const int shown = detail::days_before(next->from(), counted_from, left.unit, calendar).least;
      left.days = period_days(left.days.number() - shown);
      first = opening_day::counted;
    }
    from = *until + 1;
  }
}

/// Art. 10(3). By how many days of its unit was the publicity closed too early? 0 if it lasted long enough:
/// a longer window does no harm. Not announced if days that decide are not.
/// Throws invalid_fact (flaw::closes_before_it_opens).
[[nodiscard]] constexpr reckoned_count closed_early_by(date opens, date closed, const measures& in_force,
                                                       const working_calendar& calendar) {
  const period_length& length = in_force.publicity.length.value;
  const opening_day first = in_force.readings.get<opening_day>();
  const reckoned_day closing = closing_day(opens, length, first, calendar);
  if (closing.day && *closing.day <= closed) return {0, closing.certainty};
  reckoned_count open = days_open(opens, closed, length.unit, first, calendar);
  if (open.days) open.days = std::optional(length.days.number() - *open.days);
  return open;
}

namespace detail {

/// How many days of its unit the list could be seen: added up between interruptions, or anew after each.
constexpr day_bounds days_shown(const publicity_notice& round, date closed, const measures& read,
                                const working_calendar& calendar) {
  if (closed < round.opens()) throw invalid_fact(flaw::closes_before_it_opens, digits_of(closed));
  const auto& [days, unit] = read.publicity.length.value;
  const int uncounted = read.readings.get<opening_day>() == opening_day::counted ? 0 : 1;
  if (read.readings.get<interruption>() == interruption::ignored)
    return days_within(round.opens() + uncounted, closed, unit, calendar);

  const bool anew = read.readings.get<interruption>() == interruption::restarts;
  day_bounds shown;
  int most_before = 0;  // in a part that was shown before it began anew
  const auto with_before = [&, required = days.number()](day_bounds last) {
    if (anew && required <= most_before && last.most < most_before) last.most = most_before;
    return last;
  };
  date from = round.opens() + uncounted;
  const auto interruptions = round.interruptions();
  for (date day = round.opens(); day <= closed;) {
    const interruption_of_publicity* next = next_interruption(interruptions, day);
    const bool cut = next != nullptr && next->from() <= closed;
    const day_bounds part =
        cut ? days_before(next->from(), from, unit, calendar) : days_within(from, closed, unit, calendar);
    shown = anew ? part : day_bounds{shown.least + part.least, shown.most + part.most};
    if (!cut || (anew && days.number() <= shown.least)) return with_before(shown);
    if (most_before < shown.most) most_before = shown.most;
    if (anew) shown = {};
    if (!next->until()) break;
    day = *next->until() + 1;
    from = day + (anew ? uncounted : 0);
  }
  return with_before(shown);
}

/// Art. 10(3). 公示5个工作日: did the list stand open for the whole period?
/// No while it stands open; unknown where its closing day is not stated, and where days that are not
/// announced decide.
constexpr finding shown_long_enough(const publicity_notice& notice, const measures& read,
                                    const working_calendar& calendar) {
  const auto& [length, source] = read.publicity.length;
  finding step = finding_of(condition::shown_long_enough, answer::unknown);
  step.source = source;
  step.figure = std::optional(measured{std::nullopt, length.days.number(), length.unit});
  if (notice.stands_open()) {
    step.holds = answer::no;
    return step;
  }
  if (!notice.closed().has_value()) {
    step.missing = fact::closing_day;
    step.why_missing = notice.closed().why_absent();
    return step;
  }
  const day_bounds shown = days_shown(notice, *notice.closed(), read, calendar);
  if (shown.least == shown.most) step.figure->found = std::optional<std::int32_t>(shown.least);
  if (length.days.number() <= shown.least)
    step.holds = answer::yes;
  else if (shown.most < length.days.number())
    step.holds = answer::no;
  else
    step.missing = fact::working_days;
  return step;
}

/// Art. 10(3). 在省工业和信息化厅官方网站公示
constexpr finding shown_on_official_website(const publicity_notice& notice, const measures& in_force) {
  const auto& [asked, source] = in_force.publicity.on_official_website;
  finding step = asked ? finding_of(condition::shown_on_official_website, notice.on_official_website(),
                                    fact::official_website)
                       : finding_of(condition::shown_on_official_website, answer::yes);
  step.source = source;
  return step;
}

}  // namespace detail

/// Art. 10(3). Has the list been made public as the Measures ask: on the department's official website, for
/// the whole period, and the list that was decided on? Says nothing of objections. Unknown names the fact:
/// where it was shown, when it was closed, or that the working days are not announced. Throws invalid_fact
/// (flaw::closes_before_it_opens).
[[nodiscard]] constexpr decision decide_publicity_completed(const publicity_notice& notice,
                                                            const measures& in_force,
                                                            const working_calendar& calendar) {
  const finding long_enough = noting_readings(
      in_force, [&](const measures& read) { return detail::shown_long_enough(notice, read, calendar); });
  const finding final_list = noting_readings(in_force, [&](const measures& read) {
    if (read.readings.get<corrected_list>() == corrected_list::same_window)
      return finding_of(condition::final_list_shown, answer::yes);
    return finding_of(condition::final_list_shown, notice.final_list(), fact::final_list);
  });
  return decision::all_of(condition::publicity_completed, in_force.publicity.length.source,
                          {detail::shown_on_official_website(notice, in_force), long_enough, final_list});
}

namespace detail {

/// Of several rounds the one that completes, or else comes nearest, with the facts that would settle any.
template <class Notices>
constexpr decision nearest_round(const Notices& notices, const measures& in_force,
                                 const working_calendar& calendar) {
  const auto days = [](const decision& round) {
    for (const finding& step : round)
      if (step.what == condition::shown_long_enough && step.figure) return step.figure->found.value_or(0);
    return std::int32_t{0};
  };
  decision best(finding_of(condition::publicity_completed, answer::no));
  bool first = true;
  fact_set missing;
  for (const publicity_notice& notice : notices) {
    const decision round = decide_publicity_completed(notice, in_force, calendar);
    missing = missing | round.missing();
    if (first || best.value() < round.value() || (best.value() == round.value() && days(best) < days(round)))
      best = round;
    first = false;
  }
  return best.value() == answer::unknown ? best.with_missing(missing) : best;
}

}  // namespace detail

/// Art. 10(3). The same for a list that was shown in several rounds (多轮公示): one that completes is enough.
/// Where none does, the round that comes nearest is reported, with the facts that would settle any of them;
/// it relies on the readings of which another choice would find otherwise of any round. Throws as the
/// question of one round does.
/// @param notices  a range of notices; an empty one says that the list was never shown
template <class Notices>
[[nodiscard]] constexpr decision decide_publicised(const Notices& notices, const measures& in_force,
                                                   const working_calendar& calendar) {
  std::size_t rounds = 0;
  for (auto at = std::begin(notices); at != std::end(notices); ++at) ++rounds;
  if (rounds <= 1) return detail::nearest_round(notices, in_force, calendar);
  return noting_readings(
      in_force, [&](const measures& read) { return detail::nearest_round(notices, read, calendar); });
}

}  // namespace jiqun
