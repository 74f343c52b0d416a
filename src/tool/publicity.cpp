// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "queries.hpp"
#include "session.hpp"

#include "jiqun/measures/editions.hpp"
#include "jiqun/rules/applicability.hpp"
#include "jiqun/rules/publicity.hpp"
#include "report/json.hpp"
#include "wording/grammar.hpp"
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
  format_options format;
  calendar_options calendar;
  text_options texts;

  /// The text of the day on which it opens.
  [[nodiscard]] measures in_force(date first) const {
    measures text = texts.text_of(first);
    period_length length = text.publicity.length.value;
    if (days)
      length.days = period_days(parse_number(*days, "--days", day_of_period::least, day_of_period::most));
    if (unit) {
      if (unit != key(day_unit::working) && unit != key(day_unit::calendar))
        refuse(tool_sentence::no_unit, *unit);
      length.unit = unit == key(day_unit::working) ? day_unit::working : day_unit::calendar;
    }
    if (days || unit) text.publicity.length = from_caller(length);
    return text;
  }
};

std::string day_text(const std::optional<date>& day, language tongue) {
  if (!day) return std::string(words(certainty::not_announced).in(tongue));
  return fmt::format("{} {}", iso_text(*day).str(), words(day->weekday()).in(tongue));
}

std::string for_people(date opens, const publicity_deadline& deadline, const measures& in_force,
                       const std::optional<reckoned_count>& closed_early, language tongue) {
  const auto line = [&](tool_sentence label, const std::string& text) {
    return fmt::format("{:<18}{}\n", words(label).in(tongue), text);
  };
  const auto said = [&](tool_sentence sentence, const auto&... arguments) {
    return say(sentence, tongue, arguments...);
  };
  const period_length& length = in_force.publicity.length.value;
  const phrase unit = words(length.unit);
  std::string text;
  text += line(tool_sentence::label_opens, day_text(opens, tongue));
  text += line(tool_sentence::label_length,
               said(tool_sentence::length_of_publicity, amount_of{length.days.number(), unit},
                    words(in_force.readings.get<opening_day>()), deadline.source));
  std::string closes = day_text(deadline.closes.day, tongue);
  if (deadline.closes.day)
    closes = said(tool_sentence::day_and_certainty, closes, words(deadline.closes.certainty));
  text += line(tool_sentence::label_closes, closes);
  if (deadline.closes.no_earlier_than)
    text += line(tool_sentence::label_no_earlier_than, day_text(deadline.closes.no_earlier_than, tongue));
  if (deadline.closes_otherwise.day != deadline.closes.day)
    text += line(tool_sentence::label_other_reading,
                 said(tool_sentence::other_reading, words(deadline.other_reading),
                      day_text(deadline.closes_otherwise.day, tongue)));
  if (decide_in_force(opens, in_force).value() == answer::no)
    text += line(tool_sentence::label_in_force,
                 said(tool_sentence::not_in_force, in_force.edition.in_force_from.source));
  if (deadline.recognition_from)
    text += line(tool_sentence::label_recognition, day_text(deadline.recognition_from, tongue));
  if (closed_early)
    text += line(tool_sentence::label_closed_early, closed_early->days
                                                        ? amount_text(*closed_early->days, unit, tongue)
                                                        : std::string(words(answer::unknown).in(tongue)));
  return text;
}

}  // namespace

void add_publicity(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand("publicity", with.say(tool_sentence::about_publicity));
  const auto options = std::make_shared<publicity_options>();
  add_text_option(*command, "--opens", options->opens, "DAY | -", with.say(tool_sentence::about_opens))
      ->required();
  add_text_option(*command, "--closes", options->closes, "DAY", with.say(tool_sentence::about_closes));
  add_text_option(*command, "--days", options->days, "N", with.say(tool_sentence::about_days));
  add_text_option(*command, "--unit", options->unit, "working|calendar", with.say(tool_sentence::about_unit));
  options->format.add_to(*command, with, {"text", "json"});
  options->texts.add_to(*command, with, reading_set(reading_id::opening_day));
  options->calendar.add_to(*command, with);
  command->callback([&with, options] {
    const bool json = options->format.chosen() == "json";
    const auto calendar = options->calendar.calendar();
    std::optional<date> closed;
    if (options->closes) closed = parse_day(*options->closes, "--closes");

    const auto answer = [&](date opens, bool as_json) {
      const measures in_force = options->in_force(opens);
      const publicity_deadline deadline = reckon_publicity(opens, in_force, *calendar);
      std::optional<reckoned_count> closed_early;
      if (closed) closed_early = closed_early_by(opens, *closed, in_force, *calendar);
      if (as_json)
        with.out.add_line(publicity_json(opens, deadline, in_force, closed_early));
      else
        with.out.add(for_people(opens, deadline, in_force, closed_early, with.tongue));
    };
    if (*options->opens != "-") return answer(parse_day(*options->opens, "--opens"), json);
    for_each_query(with, [&](const std::vector<std::string_view>& query) {
      if (query.size() != 1) refuse(tool_sentence::one_day_expected, query.size());
      answer(parse_day(query[0], "DAY"), true);
    });
  });
}

}  // namespace jiqun::tool
