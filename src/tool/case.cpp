// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "session.hpp"

#include "formats/file.hpp"
#include "report/case_json.hpp"
#include "report/case_paper.hpp"
#include "report/case_text.hpp"
#include "report/written_case.hpp"

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
  std::optional<std::string> format;
  reckoning_options reckoning;

  [[nodiscard]] output_format chosen_format() const {
    if (!format || *format == "text") return output_format::text;
    if (*format == "json") return output_format::json;
    if (*format == "md") return output_format::md;
    refuse(fmt::format("--format“{}”无效,应为text、json或md", *format),
           fmt::format("--format: \"{}\" is none of text, json and md", *format));
  }
};

CLI::App* add_replay(CLI::App& program, const session& with, const std::string& name, const std::string& what,
                     const std::shared_ptr<replay_options>& options) {
  CLI::App* command = program.add_subcommand(name, what);
  command
      ->add_option("FILE", options->files,
                   with.say("JSON文件;“-”为标准输入", "a JSON file; - is standard input"))
      ->type_name("FILE")
      ->required();
  add_text_option(*command, "--format", options->format, "text|json|md",
                  with.say("文本、JSON或审查意见(Markdown)", "text, JSON, or a reasoned paper (Markdown)"));
  options->reckoning.add_to(*command, with);
  return command;
}

}  // namespace

void add_case(CLI::App& program, session& with) {
  const auto options = std::make_shared<replay_options>();
  CLI::App* command =
      add_replay(program, with, "case",
                 with.say("由在案事项推算案件状况:阶段、期限、违反规定之处、后续步骤",
                          "where a case stands, from its events: stage, deadlines, breaches, next steps"),
                 options);
  command->callback([&with, options] {
    const output_format format = options->chosen_format();
    const reckoning_terms terms = options->reckoning.terms();
    bool first = true;
    for (const std::string& file : options->files) {
      const written_case one = reckon_case(read_file(file), file, terms);
      if (!first && format != output_format::json) with.out.add("\n");
      first = false;
      switch (format) {
        case output_format::text: with.out.add(case_text(view_of(one), with.tongue)); break;
        case output_format::json: with.out.add_line(case_json(view_of(one))); break;
        case output_format::md: with.out.add(case_paper(view_of(one), with.tongue)); break;
      }
    }
  });
}

void add_round(CLI::App& program, session& with) {
  const auto options = std::make_shared<replay_options>();
  CLI::App* command = add_replay(
      program, with, "round",
      with.say("由在案事项推算一个年度的评定", "where a year's round stands, from its events"), options);
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
