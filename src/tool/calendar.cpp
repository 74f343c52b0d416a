// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "session.hpp"

#include "jiqun/calendar/working_calendar.hpp"
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
std::string_view drawn(mark m, bool zh) {
  switch (m) {
    case mark::none: return zh ? "  " : " ";
    case mark::off: return zh ? "休" : "-";
    case mark::worked: return zh ? "班" : "+";
  }
  return {};
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

std::string month_text(int year, int month, const working_calendar& calendar, language tongue) {
  const bool zh = tongue == language::chinese;
  std::string text = fmt::format(zh ? "{}年{}月\n" : "{}-{:02}\n", year, month);
  text += zh ? "  一    二    三    四    五    六    日\n" : "  Mo   Tu   We   Th   Fr   Sa   Su\n";
  const int before = (static_cast<int>(date(year, month, 1).weekday()) + 6) % 7;  // weeks begin on Monday
  text += std::string(static_cast<std::size_t>(before) * (zh ? 6 : 5), ' ');
  for (int day = 1; is_a_day(year, month, day); ++day) {
    const date at(year, month, day);
    const auto reason = calendar.why(at);
    text += fmt::format("{:3}{}{}", day, drawn(reason ? mark_of(*reason) : mark::none, zh),
                        calendar.certainty_of(at) == certainty::provisional ? '?' : ' ');
    if (at.weekday() == weekday::sunday) text += '\n';
  }
  if (text.back() != '\n') text += '\n';
  for (const named_days& days : named_in(year, month, calendar)) {
    const std::string span =
        days.first == days.last ? fmt::format("{}", days.first) : fmt::format("{}–{}", days.first, days.last);
    const std::string_view festival = words(days.reason.festival).in(tongue);
    fmt::format_to(std::back_inserter(text), "  {} {}{}{} [{}]\n", drawn(days.kind, zh), span,
                   festival.empty() ? "" : " ", festival, days.reason.notice.number.view());
  }
  return text;
}

void print_calendar(session& with, int year, int first_month, int last_month,
                    const working_calendar& calendar) {
  if (calendar.certainty_of(date(year, 1, 1)) == certainty::not_announced) {
    with.out.add_line(
        with.say(fmt::format("{}年的节假日安排尚未公布,或早于所载年份。", year),
                 fmt::format("The arrangement of {} is not announced, or earlier than those held.", year)));
    return;
  }
  for (int month = first_month; month <= last_month; ++month) {
    with.out.add(month_text(year, month, calendar, with.tongue));
    with.out.add("\n");
  }
  with.out.add_line(
      with.say("休:放假;班:调休上班;?:暂定,下一年度安排可能涉及",
               "-: off; +: make-up working day; ?: provisional, the next arrangement may rule on it"));
}

}  // namespace

void add_calendar(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand(
      "calendar", with.say("月历,标注休与班", "the month grid, with days off and make-up days"));
  struct asked {
    std::optional<std::string> year;
    std::optional<std::string> month;
    calendar_options calendar;
  };
  const auto options = std::make_shared<asked>();
  add_text_option(*command, "YEAR", options->year, "YEAR", with.say("年份", "the year"))->required();
  add_text_option(*command, "MONTH", options->month, "MONTH", with.say("月份,1至12", "the month, 1 to 12"));
  options->calendar.add_to(*command, with);
  command->callback([&with, options] {
    const int year = parse_number(*options->year, "YEAR", first_day.year(), last_day.year());
    const bool whole_year = !options->month;
    const int month = whole_year ? 1 : parse_number(*options->month, "MONTH", 1, 12);
    print_calendar(with, year, month, whole_year ? 12 : month, *options->calendar.calendar());
  });
}

}  // namespace jiqun::tool
