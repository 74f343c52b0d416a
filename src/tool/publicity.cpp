// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "queries.hpp"
#include "session.hpp"

#include "jiqun/measures/editions.hpp"
#include "jiqun/rules/applicability.hpp"
#include "jiqun/rules/publicity.hpp"
#include "report/json.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <memory>
#include <optional>
#include <string>

namespace jiqun::tool {

namespace {

struct publicity_options {
  std::optional<std::string> opens;
  std::optional<std::string> closes;
  std::optional<std::string> days;
  std::optional<std::string> unit;
  bool json = false;
  calendar_options calendar;
  reading_options reading;

  [[nodiscard]] measures in_force() const {
    measures text = anhui_2024;
    text.readings = reading.chosen(text.readings);
    period_length& length = text.publicity.length.value;
    if (days)
      length.days = period_days(parse_number(*days, "--days", day_of_period::least, day_of_period::most));
    if (unit) {
      if (unit != key(day_unit::working) && unit != key(day_unit::calendar))
        refuse(fmt::format("--unit“{}”无效,应为working或calendar", *unit),
               fmt::format("--unit: \"{}\" is neither working nor calendar", *unit));
      length.unit = unit == key(day_unit::working) ? day_unit::working : day_unit::calendar;
    }
    return text;
  }
};

std::string day_text(const std::optional<date>& day, language tongue) {
  if (!day) return std::string(words(certainty::not_announced).in(tongue));
  return fmt::format("{} {}", iso_text(*day).view(), words(day->weekday()).in(tongue));
}

std::string for_people(date opens, const publicity_deadline& deadline, const measures& in_force,
                       const std::optional<reckoned_count>& closed_early, language tongue) {
  const bool zh = tongue == language::chinese;
  const period_length& length = in_force.publicity.length.value;
  const auto unit = words(length.unit).in(tongue);
  const auto line = [](std::string_view label, const std::string& text) {
    return fmt::format("{:<18}{}\n", label, text);
  };
  std::string text;
  text += line(zh ? "公示起始日" : "opens", day_text(opens, tongue));
  text += line(zh ? "公示期限" : "length",
               fmt::format(zh ? "{}{},{} [{}]" : "{} {}, {} [{}]", length.days.number(), unit,
                           words(in_force.readings.get<opening_day>()).in(tongue),
                           zh ? chinese_text(deadline.source).view() : english_text(deadline.source).view()));
  std::string closes = day_text(deadline.closes.day, tongue);
  if (deadline.closes.day)
    closes += fmt::format(zh ? "({})" : " ({})", words(deadline.closes.certainty).in(tongue));
  text += line(zh ? "公示截止日" : "closes", closes);
  if (deadline.closes.no_earlier_than)
    text += line(zh ? "不早于" : "no earlier than", day_text(deadline.closes.no_earlier_than, tongue));
  if (deadline.closes_otherwise.day != deadline.closes.day)
    text += line(zh ? "另一种解释" : "other reading",
                 fmt::format(zh ? "{}:{}" : "{}: {}", words(deadline.other_reading).in(tongue),
                             day_text(deadline.closes_otherwise.day, tongue)));
  if (decide_in_force(opens, in_force).value() == answer::no)
    text += line(
        zh ? "施行情况" : "in force",
        zh ? "起始日本办法未施行 [第十六条]" : "the Measures were not in force on the opening day [art. 16]");
  if (deadline.recognition_from)
    text += line(zh ? "可予确定" : "recognition from", day_text(deadline.recognition_from, tongue));
  if (closed_early) {
    if (!closed_early->days)
      text += line(zh ? "提前截止" : "closed early by", std::string(words(answer::unknown).in(tongue)));
    else
      text += line(zh ? "提前截止" : "closed early by",
                   fmt::format(zh ? "{}{}" : "{} {}", *closed_early->days, unit));
  }
  return text;
}

}  // namespace

void add_publicity(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand(
      "publicity",
      with.say("公示截止日(第十条第(三)项)", "when the publicity of a list closes (art. 10(3))"));
  const auto options = std::make_shared<publicity_options>();
  add_text_option(
      *command, "--opens", options->opens, "DAY | -",
      with.say("公示起始日;“-”表示从标准输入逐行读取,逐行输出JSON",
               "the opening day; - reads one a line from standard input and prints JSON, an object a line"))
      ->required();
  add_text_option(*command, "--closes", options->closes, "DAY",
                  with.say("实际截止日", "the day on which it was closed"));
  add_text_option(*command, "--days", options->days, "N",
                  with.say("天数,1至1000,默认5", "length, 1 to 1000, default 5"));
  add_text_option(*command, "--unit", options->unit, "working|calendar",
                  with.say("工作日或自然日,默认工作日", "working or calendar days, default working"));
  command->add_flag("--json", options->json, with.say("输出JSON", "print JSON"));
  options->reading.add_to(*command, with, reading_set(reading_id::opening_day));
  options->calendar.add_to(*command, with);
  command->callback([&with, options] {
    const measures in_force = options->in_force();
    const auto calendar = options->calendar.calendar();
    std::optional<date> closed;
    if (options->closes) closed = parse_day(*options->closes, "--closes");

    const auto answer = [&](date opens, bool as_json) {
      const publicity_deadline deadline = reckon_publicity(opens, in_force, *calendar);
      std::optional<reckoned_count> closed_early;
      if (closed) closed_early = closed_early_by(opens, *closed, in_force, *calendar);
      if (as_json)
        with.out.add_line(publicity_json(opens, deadline, in_force, closed_early));
      else
        with.out.add(for_people(opens, deadline, in_force, closed_early, with.tongue));
    };
    if (*options->opens != "-") return answer(parse_day(*options->opens, "--opens"), options->json);
    for_each_query(with, [&](const std::vector<std::string_view>& query) {
      if (query.size() != 1)
        refuse(fmt::format("应为一个日期;实为{}项", query.size()),
               fmt::format("expected one day; found {}", query.size()));
      answer(parse_day(query[0], "DAY"), true);
    });
  });
}

}  // namespace jiqun::tool
