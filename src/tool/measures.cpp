// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "session.hpp"

#include "jiqun/io/measures_document.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/figures.hpp"
#include "wording/grammar.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <memory>
#include <optional>
#include <string>

namespace jiqun::tool {

namespace {

std::string for_people(const measures& text, language tongue) {
  const auto say = [&](tool_sentence said) { return words(said).in(tongue); };
  std::string lines;
  lines += fmt::format("{} ({:016x})\n", text.edition.document.view(), fingerprint(text));
  lines += fmt::format("\n{}\n", say(tool_sentence::heading_figures));
  for (const figure_text& figure : figures_of(text))
    lines += fmt::format("  {}: {} [{}]\n", figure.what.in(tongue), figure.value.in(tongue),
                         citation_in(figure.source, tongue));

  lines += fmt::format("\n{}\n", say(tool_sentence::heading_readings));
  for (const reading_row& entry : reading_table) {
    lines += fmt::format("  {}: {} [{}]\n", entry.key, question(entry.id).in(tongue),
                         citation_in(entry.source, tongue));
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
      lines += fmt::format("    {} {}: {}\n", choice == text.readings.chosen(entry.id) ? "*" : " ",
                           entry.choices[choice].key, choice_words(entry.id, choice).in(tongue));
    if (text.settled_by_text.contains(entry.id))
      lines += fmt::format("    {}\n", jiqun::say(tool_sentence::settled_by_text, tongue,
                                                  text.settled_by_text.source_of(entry.id)));
  }
  lines += fmt::format("\n{}\n", say(tool_sentence::department_interprets));
  return lines;
}

}  // namespace

void add_measures(CLI::App& program, session& with) {
  CLI::App* command = program.add_subcommand("measures", with.say(tool_sentence::about_measures));
  struct asked {
    std::optional<std::string> day;
    text_options text;
    format_options format;
  };
  const auto options = std::make_shared<asked>();
  add_text_option(*command, "--on,--as-of", options->day, "DAY", with.say(tool_sentence::about_on));
  options->text.add_to(*command, with, every_reading());
  options->format.add_to(*command, with, {"text", "json"});
  command->callback([&with, options] {
    const bool json = options->format.chosen() == "json";
    std::optional<date> day;
    if (options->day) day = parse_day(*options->day, "--on");
    const measures text = options->text.text_of(day);
    if (day && !is_in_force(text, *day))
      with.out.add_line(json ? "null" : with.say(tool_sentence::no_edition));
    else if (json)
      with.out.add_line(write_measures(text));
    else
      with.out.add(for_people(text, with.tongue));
  });
}

}  // namespace jiqun::tool
