// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "queries.hpp"
#include "session.hpp"

#include "jiqun/calendar/working_calendar.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

namespace jiqun::tool {

namespace {

constexpr int most_days = 100'000;
using query = std::vector<std::string_view>;

answer is_working(const working_calendar& calendar, const query& words) {
  return calendar.is_working_day(parse_day(words[0], "DAY"));
}
std::string is(const working_calendar& calendar, const query& words) {
  return std::string(key(is_working(calendar, words)));
}

std::string add(const working_calendar& calendar, const query& words) {
  const date day = parse_day(words[0], "DAY");
  const int n = parse_number(words[1], "N", -most_days, most_days);
  if (n == 0) refuse(tool_sentence::no_zero);
  const reckoned_day found =
      n > 0 ? calendar.nth_working_day_after(day, n) : calendar.nth_working_day_before(day, -n);
  return found.day ? iso_text(*found.day).str() : std::string(key(answer::unknown));
}

std::string count(const working_calendar& calendar, const query& words) {
  const reckoned_count days =
      calendar.working_days_between(parse_day(words[0], "A"), parse_day(words[1], "B"));
  return days.days ? std::to_string(*days.days) : std::string(key(answer::unknown));
}

struct question {
  const char* name;
  const char* placeholders;
  std::size_t word_count;
  std::string (*answer)(const working_calendar&, const query&);
  tool_sentence description;
};

constexpr question questions[] = {
    {"is", "DAY", 1, &is, tool_sentence::workdays_is},
    {"add", "DAY N", 2, &add, tool_sentence::workdays_add},
    {"count", "A B", 2, &count, tool_sentence::workdays_count},
};

}  // namespace

void add_workdays(CLI::App& program, session& with) {
  CLI::App* workdays = program.add_subcommand("workdays", with.say(tool_sentence::about_workdays));
  workdays->require_subcommand(1);
  for (const question& asked : questions) {
    CLI::App* command = workdays->add_subcommand(asked.name, with.say(asked.description));
    const auto calendar = std::make_shared<calendar_options>();
    calendar->add_to(*command, with);
    const auto given = std::make_shared<std::vector<std::string>>();
    command->add_option("QUERY", *given, with.say(tool_sentence::about_query))
        ->type_name(fmt::format("{} | -", asked.placeholders))
        ->required();
    const bool of_one_day = asked.answer == &is;
    const auto exit_answer = std::make_shared<exit_answer_option>();
    if (of_one_day) exit_answer->add_to(*command, with);
    command->callback([&with, asked, of_one_day, calendar, given, exit_answer] {
      const auto reckoner = calendar->calendar();
      const auto answer = [&](const query& words) {
        if (words.size() != asked.word_count)
          refuse(tool_sentence::words_expected, asked.placeholders, asked.word_count, words.size());
        with.out.add_line(asked.answer(*reckoner, words));
        if (of_one_day) exit_answer->note(is_working(*reckoner, words));
      };
      if (*given == std::vector<std::string>{"-"})
        for_each_query(with, answer);
      else
        answer(query(given->begin(), given->end()));
      exit_answer->finish(with);
    });
  }
}

}  // namespace jiqun::tool
