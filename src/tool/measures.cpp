// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "session.hpp"

#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "report/json.hpp"
#include "wording/figures.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <memory>
#include <optional>
#include <string>

namespace jiqun::tool {

namespace {

std::string for_people(const measures& text, language tongue) {
  const bool zh = tongue == language::chinese;
  const auto source = [&](citation from) {
    return zh ? std::string(chinese_text(from).view()) : std::string(english_text(from).view());
  };
  std::string lines;
  lines += fmt::format("{} ({:016x})\n", text.edition.document.view(), fingerprint(text));
  lines += zh ? "\n数值\n" : "\nfigures\n";
  for (const figure_text& figure : figures_of(text))
    lines += fmt::format("  {}: {} [{}]\n", figure.what.in(tongue), figure.value.in(tongue),
                         source(figure.source));

  lines +=
      zh ? "\n解释选项(文本未明确之处;*为在用)\n" : "\nreadings (where the text is silent; * is in use)\n";
  for (const reading_row& entry : reading_table) {
    lines += fmt::format("  {}: {} [{}]\n", entry.key, question(entry.id).in(tongue), source(entry.source));
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
      lines += fmt::format("    {} {}: {}\n", choice == text.readings.chosen(entry.id) ? "*" : " ",
                           entry.choices[choice].key, choice_words(entry.id, choice).in(tongue));
  }
  lines +=
      zh ? "\n本办法由省工业和信息化厅负责解释(第十五条);以上默认选项是本程序库的选择。\n"
         : "\nThe department interprets the Measures (art. 15); the defaults are this library's choice.\n";
  return lines;
}

}  // namespace

void add_measures(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand(
      "measures",
      with.say("在用的数值与解释选项及其出处", "the figures and readings in force, with their citations"));
  const auto day = std::make_shared<std::optional<std::string>>();
  const auto json = std::make_shared<bool>(false);
  add_text_option(*command, "--on", *day, "DAY",
                  with.say("该日施行的版本", "the edition in force on that day"));
  command->add_flag("--json", *json, with.say("输出JSON", "print JSON"));
  command->callback([&with, day, json] {
    const measures* text = *day ? edition_in_force(parse_day(**day, "--on")) : &editions.back();
    if (text == nullptr)
      with.out.add_line(*json ? "null"
                              : with.say("该日没有施行中的版本", "no edition is in force on that day"));
    else if (*json)
      with.out.add_line(measures_json(*text));
    else
      with.out.add(for_people(*text, with.tongue));
  });
}

}  // namespace jiqun::tool
