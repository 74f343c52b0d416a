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

std::string is(const working_calendar& calendar, const query& words) {
  return std::string(key(calendar.is_working_day(parse_day(words[0], "DAY"))));
}

std::string add(const working_calendar& calendar, const query& words) {
  const date day = parse_day(words[0], "DAY");
  const int n = parse_number(words[1], "N", -most_days, most_days);
  if (n == 0) refuse("N不能为0", "N must not be 0");
  const reckoned_day found =
      n > 0 ? calendar.nth_working_day_after(day, n) : calendar.nth_working_day_before(day, -n);
  return found.day ? std::string(iso_text(*found.day).view()) : std::string(key(answer::unknown));
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
  phrase description;
};

constexpr question questions[] = {
    {"is",
     "DAY",
     1,
     &is,
     {"某日是否为工作日:yes、no或unknown", "is a day a working day: yes, no or unknown"}},
    {"add",
     "DAY N",
     2,
     &add,
     {"某日之后(N为负则之前)的第N个工作日,该日本身不计",
      "the N-th working day after a day, before it if N is negative; the day itself never counts"}},
    {"count", "A B", 2, &count, {"A ≤ d < B 之间的工作日数", "how many working days d satisfy A ≤ d < B"}},
};

}  // namespace

void add_workdays(CLI::App& program, session& with) {
  CLI::App* workdays = program.add_subcommand(
      "workdays",
      with.say("工作日:依国务院办公厅历年节假日安排", "working days, by the State Council's arrangements"));
  workdays->require_subcommand(1);
  for (const question& asked : questions) {
    CLI::App* command = workdays->add_subcommand(asked.name, std::string(asked.description.in(with.tongue)));
    const auto calendar = std::make_shared<calendar_options>();
    calendar->add_to(*command, with);
    const auto given = std::make_shared<std::vector<std::string>>();
    command
        ->add_option("QUERY", *given,
                     with.say("查询内容;“-”表示从标准输入逐行读取",
                              "the query; - reads queries from standard input, one a line"))
        ->type_name(fmt::format("{} | -", asked.placeholders))
        ->required();
    command->callback([&with, asked, calendar, given] {
      const auto reckoner = calendar->calendar();
      const auto answer = [&](const query& words) {
        if (words.size() != asked.word_count)
          refuse(fmt::format("应为“{}”,共{}项;实为{}项", asked.placeholders, asked.word_count, words.size()),
                 fmt::format("expected \"{}\"; found {}", asked.placeholders, words.size()));
        with.out.add_line(asked.answer(*reckoner, words));
      };
      if (*given == std::vector<std::string>{"-"})
        for_each_query(with, answer);
      else
        answer(query(given->begin(), given->end()));
    });
  }
}

}  // namespace jiqun::tool
