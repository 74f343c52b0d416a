// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "session.hpp"

#include "jiqun/io/file.hpp"
#include "jiqun/io/written_case.hpp"
#include "report/case_json.hpp"
#include "report/case_paper.hpp"
#include "report/case_text.hpp"

#include <fmt/format.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiqun::tool {

namespace {

enum class output_format { text, json, md };

struct replay_options {
  std::vector<std::string> files;
  format_options format;
  reckoning_options reckoning;
  exit_answer_option exit_answer;

  [[nodiscard]] output_format chosen_format() const {
    const std::string chosen = format.chosen();
    if (chosen == "json") return output_format::json;
    return chosen == "md" ? output_format::md : output_format::text;
  }
};

CLI::App* add_replay(CLI::App& program, const session& with, const std::string& name, const std::string& what,
                     const std::shared_ptr<replay_options>& options) {
  CLI::App* command = program.add_subcommand(name, what);
  command->add_option("FILE", options->files, with.say(tool_sentence::about_json_file))
      ->type_name("FILE")
      ->required();
  options->format.add_to(*command, with, {"text", "json", "md"}, tool_sentence::about_format_of_case);
  options->reckoning.add_to(*command, with);
  return command;
}

}  // namespace

void add_case(CLI::App& program, session& with) {
  const auto options = std::make_shared<replay_options>();
  CLI::App* command = add_replay(program, with, "case", with.say(tool_sentence::about_case), options);
  options->exit_answer.add_to(*command, with);
  command->callback([&with, options] {
    const output_format format = options->chosen_format();
    const reckoning_terms terms = options->reckoning.terms();
    bool first = true;
    for (const std::string& file : options->files) {
      const written_case one = reckon_case(read_file(file), file, terms);
      if (one.result.ground) options->exit_answer.note(one.result.ground->reasons.value());
      if (!first && format != output_format::json) with.out.add("\n");
      first = false;
      switch (format) {
        case output_format::text: with.out.add(case_text(view_of(one), with.tongue)); break;
        case output_format::json: with.out.add_line(case_json(view_of(one))); break;
        case output_format::md: with.out.add(case_paper(view_of(one), with.tongue)); break;
      }
    }
    options->exit_answer.finish(with);
  });
}

void add_round(CLI::App& program, session& with) {
  const auto options = std::make_shared<replay_options>();
  CLI::App* command = add_replay(program, with, "round", with.say(tool_sentence::about_round), options);
  command->callback([&with, options] {
    const output_format format = options->chosen_format();
    const reckoning_terms terms = options->reckoning.terms();
    bool first = true;
    for (const std::string& file : options->files) {
      const written_round round = reckon_round(read_file(file), file, terms);
      if (!first && format != output_format::json) with.out.add("\n");
      first = false;
      switch (format) {
        case output_format::text: with.out.add(round_text(view_of(round), with.tongue)); break;
        case output_format::json: with.out.add_line(round_json(view_of(round))); break;
        case output_format::md: with.out.add(round_paper(view_of(round), with.tongue)); break;
      }
    }
  });
}

}  // namespace jiqun::tool
