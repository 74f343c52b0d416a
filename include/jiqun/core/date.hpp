// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/fixed_text.hpp"
#include "jiqun/core/invalid_fact.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace jiqun {

/// Whether the calendar has such a day, from 1400 to 9999.
[[nodiscard]] constexpr bool is_a_day(int year, int month, int day) {
  return year >= 1400 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
         day <= boost::gregorian::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year),
                                                                       static_cast<unsigned short>(month));
}

enum class weekday : std::uint8_t { sunday, monday, tuesday, wednesday, thursday, friday, saturday };
inline constexpr named<weekday> weekday_table[] = {
    {weekday::sunday, "sunday", "星期日"},     {weekday::monday, "monday", "星期一"},
    {weekday::tuesday, "tuesday", "星期二"},   {weekday::wednesday, "wednesday", "星期三"},
    {weekday::thursday, "thursday", "星期四"}, {weekday::friday, "friday", "星期五"},
    {weekday::saturday, "saturday", "星期六"},
};
static_assert(is_table(weekday_table));
constexpr const auto& table_of(weekday) { return weekday_table; }

/// A civil day in China (日), from 1400-01-01 to 9999-12-31. Four bytes; there is no "no day":
/// boost's not_a_date_time and infinities throw invalid_fact (flaw::no_such_day) on the way in.
class date {
 public:
  /// Throws invalid_fact for a day that the calendar does not have (2025-02-29).
  constexpr date(int year, int month, int day) : day_(checked(year, month, day)) {}
  constexpr explicit date(boost::gregorian::date day) : day_(day) {
    if (day.is_special()) throw invalid_fact(flaw::no_such_day, 0);
  }

  [[nodiscard]] constexpr boost::gregorian::date to_boost() const { return day_; }
  [[nodiscard]] constexpr int year() const { return static_cast<int>(day_.year_month_day().year); }
  [[nodiscard]] constexpr int month() const {
    return static_cast<int>(day_.year_month_day().month.as_number());
  }
  [[nodiscard]] constexpr int day() const { return static_cast<int>(day_.year_month_day().day); }
  [[nodiscard]] constexpr jiqun::weekday weekday() const {
    return static_cast<jiqun::weekday>(day_.day_of_week().as_number());
  }

  /// Days counted without months and years (the Julian day number): what calendars reckon with.
  [[nodiscard]] constexpr std::int32_t number() const { return static_cast<std::int32_t>(day_.day_number()); }
  /// The day with that number; none outside 1400 to 9999.
  [[nodiscard]] static constexpr std::optional<date> from_number(std::int64_t number);

  /// The day so many days later (earlier if negative). Throws invalid_fact outside 1400 to 9999.
  [[nodiscard]] friend constexpr date operator+(date day, int days) { return day.moved(days); }
  [[nodiscard]] friend constexpr date operator-(date day, int days) { return day.moved(-std::int64_t{days}); }
  [[nodiscard]] friend constexpr int operator-(date a, date b) { return a.number() - b.number(); }

  friend constexpr bool operator==(date a, date b) { return a.number() == b.number(); }
  friend constexpr bool operator!=(date a, date b) { return a.number() != b.number(); }
  friend constexpr bool operator<(date a, date b) { return a.number() < b.number(); }
  friend constexpr bool operator<=(date a, date b) { return a.number() <= b.number(); }
  friend constexpr bool operator>(date a, date b) { return a.number() > b.number(); }
  friend constexpr bool operator>=(date a, date b) { return a.number() >= b.number(); }

 private:
  [[nodiscard]] constexpr date moved(std::int64_t days) const {
    const std::optional<date> there = from_number(number() + days);
    if (!there) throw invalid_fact(flaw::day_out_of_range, year());
    return *there;
  }

  static constexpr boost::gregorian::date checked(int year, int month, int day) {
    if (year < 1400 || year > 9999) throw invalid_fact(flaw::day_out_of_range, year);
    if (!is_a_day(year, month, day)) {
      const bool has_digits = month >= 0 && month <= 99 && day >= 0 && day <= 99;
      throw invalid_fact(flaw::no_such_day, has_digits ? (std::int64_t{year} * 100 + month) * 100 + day : 0);
    }
    return {static_cast<unsigned short>(year), static_cast<unsigned short>(month),
            static_cast<unsigned short>(day)};
  }

  boost::gregorian::date day_;
};

inline constexpr date first_day{1400, 1, 1};
inline constexpr date last_day{9999, 12, 31};

constexpr std::optional<date> date::from_number(std::int64_t number) {
  if (number < first_day.number() || number > last_day.number()) return std::nullopt;
  return date(first_day.day_ +
              boost::gregorian::date_duration(static_cast<std::int32_t>(number) - first_day.number()));
}

/// The day as the number YYYYMMDD: how invalid_fact names a day.
[[nodiscard]] constexpr std::int64_t digits_of(date day) {
  return (std::int64_t{day.year()} * 100 + day.month()) * 100 + day.day();
}

/// YYYY-MM-DD.
[[nodiscard]] constexpr fixed_text<10> iso_text(date day) {
  const auto ymd = day.to_boost().year_month_day();
  const int parts[] = {static_cast<int>(ymd.year), static_cast<int>(ymd.month.as_number()),
                       static_cast<int>(ymd.day)};
  const auto digit = [](int n) { return static_cast<char>('0' + n % 10); };
  const char text[] = {digit(parts[0] / 1000),
                       digit(parts[0] / 100),
                       digit(parts[0] / 10),
                       digit(parts[0]),
                       '-',
                       digit(parts[1] / 10),
                       digit(parts[1]),
                       '-',
                       digit(parts[2] / 10),
                       digit(parts[2])};
  return fixed_text<10>(std::string_view(text, 10));
}

/// Reads YYYY-MM-DD and nothing else; none if the text has another form or names no day of 1400 to 9999.
[[nodiscard]] constexpr std::optional<date> from_iso_text(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  int parts[3] = {0, 0, 0};
  int part = 0;
  for (const char c : text) {
    if (c == '-')
      ++part;
    else if (c >= '0' && c <= '9' && part < 3)
      parts[part] = parts[part] * 10 + (c - '0');
    else
      return std::nullopt;
  }
  if (part != 2 || !is_a_day(parts[0], parts[1], parts[2])) return std::nullopt;
  return date(parts[0], parts[1], parts[2]);
}

}  // namespace jiqun
