// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "session.hpp"
#include "text_table.hpp"

#include "jiqun/calendar/working_calendar.hpp"
#include "wording/grammar.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jiqun::tool {

namespace {

enum class mark { none, off, worked };

mark mark_of(const day_reason& reason) {
  switch (reason.kind) {
    case day_kind::weekday_off:
    case day_kind::weekend_off: return mark::off;
    case day_kind::make_up_day: return mark::worked;
    case day_kind::weekday:
    case day_kind::weekend: return mark::none;
  }
  return mark::none;
}

/// The marks of a wall calendar, as wide as each other.
tool_sentence drawn(mark m) {
  switch (m) {
    case mark::none: return tool_sentence::mark_none;
    case mark::off: return tool_sentence::mark_off;
    case mark::worked: return tool_sentence::mark_worked;
  }
  return tool_sentence::mark_none;
}

/// Days of a month that a notice names in a row, under one festival.
struct named_days {
  mark kind;
  int first;
  int last;
  day_reason reason;
};

std::vector<named_days> named_in(int year, int month, const working_calendar& calendar) {
  std::vector<named_days> all;
  for (int day = 1; is_a_day(year, month, day); ++day) {
    const auto reason = calendar.why(date(year, month, day));
    if (!reason || mark_of(*reason) == mark::none) continue;
    const bool goes_on = !all.empty() && all.back().last == day - 1 && all.back().kind == mark_of(*reason) &&
                         all.back().reason.festival == reason->festival &&
                         all.back().reason.notice.number == reason->notice.number;
    if (goes_on)
      all.back().last = day;
    else
      all.push_back({mark_of(*reason), day, day, *reason});
  }
  return all;
}

std::string grid_of(int year, int month, const working_calendar& calendar, language tongue) {
  const auto say = [&](tool_sentence said) { return words(said).in(tongue); };
  const std::size_t width = 4 + columns_of(say(tool_sentence::mark_none));
  std::string text = month_text(year, month, tongue) + '\n';
  text.append(say(tool_sentence::days_of_the_week)) += '\n';
  const int before = (static_cast<int>(date(year, month, 1).weekday()) + 6) % 7;  // weeks begin on Monday
  text += std::string(static_cast<std::size_t>(before) * width, ' ');
  for (int day = 1; is_a_day(year, month, day); ++day) {
    const date at(year, month, day);
    const auto reason = calendar.why(at);
    text += fmt::format("{:3}{}{}", day, say(drawn(reason ? mark_of(*reason) : mark::none)),
                        calendar.certainty_of(at) == certainty::provisional ? '?' : ' ');
    if (at.weekday() == weekday::sunday) text += '\n';
  }
  if (text.back() != '\n') text += '\n';
  for (const named_days& days : named_in(year, month, calendar)) {
    const std::string span =
        days.first == days.last ? fmt::format("{}", days.first) : fmt::format("{}–{}", days.first, days.last);
    const std::string_view festival = words(days.reason.festival).in(tongue);
    fmt::format_to(std::back_inserter(text), "  {} {}{}{} [{}]\n", say(drawn(days.kind)), span,
                   festival.empty() ? "" : " ", festival, days.reason.notice.number.view());
  }
  return text;
}

void print_calendar(session& with, int year, int first_month, int last_month,
                    const working_calendar& calendar) {
  if (calendar.certainty_of(date(year, 1, 1)) == certainty::not_announced) {
    with.out.add_line(with.say(tool_sentence::year_not_announced, year));
    return;
  }
  for (int month = first_month; month <= last_month; ++month) {
    with.out.add(grid_of(year, month, calendar, with.tongue));
    with.out.add("\n");
  }
  with.out.add_line(with.say(tool_sentence::marks_of_the_calendar));
}

}  // namespace

void add_calendar(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand("calendar", with.say(tool_sentence::about_calendar));
  struct asked {
    std::optional<std::string> year;
    std::optional<std::string> month;
    calendar_options calendar;
  };
  const auto options = std::make_shared<asked>();
  add_text_option(*command, "YEAR", options->year, "YEAR", with.say(tool_sentence::about_year))->required();
  add_text_option(*command, "MONTH", options->month, "MONTH", with.say(tool_sentence::about_month));
  options->calendar.add_to(*command, with);
  command->callback([&with, options] {
    const int year = parse_number(*options->year, "YEAR", first_day.year(), last_day.year());
    const bool whole_year = !options->month;
    const int month = whole_year ? 1 : parse_number(*options->month, "MONTH", 1, 12);
    print_calendar(with, year, month, whole_year ? 12 : month, *options->calendar.calendar());
  });
}

}  // namespace jiqun::tool
