// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"
#include "session.hpp"

#include "formats/suggestion.hpp"
#include "jiqun/version.hpp"
#include "wording/grammar.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiqun::tool {

bool output::try_flush() {
  const std::size_t written = std::fwrite(text_.data(), 1, text_.size(), stdout);
  const bool complete = written == text_.size() && std::fflush(stdout) == 0;
  text_.clear();
  return complete;
}
void output::flush() {
  if (!try_flush()) throw write_error{};
}

namespace {

/// 0: answered. 1 is a decision that differs (verify), 2 what was typed or read, a missing file included, and
/// 3 a reading or writing that failed midway.
enum exit_code { done = 0, refused = 2, failed = 3 };

/// --lang decides before anything is said, so it is looked for ahead of the parser.
language chosen_language(int count, const char* const* arguments) {
  language tongue = language_of_environment();
  for (int i = 1; i < count; ++i) {
    const std::string_view word = arguments[i];
    std::string_view value;
    if (word == "--lang" && i + 1 < count) value = arguments[i + 1];
    if (word.substr(0, 7) == "--lang=") value = word.substr(7);
    tongue = language_with_code(value).value_or(tongue);
  }
  return tongue;
}

void complain(const std::string& what) { std::fputs(fmt::format("jiqun: {}\n", what).c_str(), stderr); }

/// The parser's own words for a mistyped command say only that one is missing.
void refuse_unknown_command(const CLI::App& program, int count, const char* const* arguments) {
  const CLI::App* within = &program;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = arguments[i];
    if (word == "--lang") ++i;
    if (word.substr(0, 1) == "-") continue;
    std::vector<std::string_view> known;
    const CLI::App* named = nullptr;
    for (const CLI::App* command : within->get_subcommands({})) {
      known.push_back(command->get_name());
      if (word == command->get_name()) named = command;
    }
    if (known.empty()) return;
    if (named == nullptr) {
      const auto guess = nearest(word, known);
      refuse(tool_sentence::unknown_command, word, is_meant(guess));
    }
    within = named;
  }
}

/// A word processor makes one long dash of two: the word is named, and what was meant.
void refuse_dashes_of_print(int count, const char* const* arguments) {
  constexpr std::string_view dashes[] = {"—", "–", "―", "−", "－"};
  const auto without_dash = [&](std::string_view& word) {
    for (const std::string_view dash : dashes)
      if (word.substr(0, dash.size()) == dash) {
        word.remove_prefix(dash.size());
        return true;
      }
    return false;
  };
  for (int i = 1; i < count; ++i) {
    std::string_view rest = arguments[i];
    if (!without_dash(rest)) continue;
    while (without_dash(rest) || rest.substr(0, 1) == "-")
      if (rest.substr(0, 1) == "-") rest.remove_prefix(1);
    refuse(tool_sentence::is_a_dash_of_print, arguments[i], fmt::format("--{}", rest));
  }
}

/// Headings of the help in the language of the rest, in every command.
void use_words_for_groups(CLI::App& command, const session& with) {
  for (CLI::Option* option : command.get_options())
    if (!option->get_positional()) option->group(with.say(tool_sentence::heading_options));
  for (CLI::App* inner : command.get_subcommands({})) {
    inner->group(with.say(tool_sentence::heading_commands));
    use_words_for_groups(*inner, with);
  }
}

int run(int count, const char* const* arguments) {
  session with{chosen_language(count, arguments)};
  CLI::App program(with.say(tool_sentence::about_the_tool), "jiqun");
  const auto formatter = program.get_formatter();
  formatter->label("Usage", with.say(tool_sentence::label_usage));
  formatter->label("Positionals", with.say(tool_sentence::label_positionals));
  formatter->label("REQUIRED", with.say(tool_sentence::label_required));
  formatter->label("OPTIONS", with.say(tool_sentence::label_options));
  formatter->label("SUBCOMMAND", with.say(tool_sentence::label_command));
  formatter->label("SUBCOMMANDS", with.say(tool_sentence::label_commands));
  formatter->column_width(34);
  program.set_help_flag("-h,--help", with.say(tool_sentence::about_help));
  program.set_version_flag("--version", JIQUN_VERSION, with.say(tool_sentence::about_version));
  std::optional<std::string> lang;
  std::vector<std::string> codes;
  for (const language one : languages()) codes.emplace_back(one.code());
  const std::string alternatives = alternatives_text(codes, with.tongue);
  add_text_option(program, "--lang", lang, fmt::format("{}", fmt::join(codes, "|")),
                  with.say(tool_sentence::about_lang, alternatives));
  program.fallthrough();
  program.require_subcommand(1);

  add_workdays(program, with);
  add_publicity(program, with);
  add_review(program, with);
  add_score(program, with);
  add_case(program, with);
  add_round(program, with);
  add_verify(program, with);
  add_schema(program, with);
  add_measures(program, with);
  add_explain(program, with);
  add_calendar(program, with);
  use_words_for_groups(program, with);
  program.parse_complete_callback([&] {
    if (lang && !language_with_code(*lang)) refuse(tool_sentence::no_language, *lang, alternatives);
  });

  try {
    refuse_dashes_of_print(count, arguments);
    refuse_unknown_command(program, count, arguments);
    program.parse(count, arguments);
    with.out.flush();
    return with.code;
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
      return program.exit(error);  // --help and --version
    }
    complain(with.say(tool_sentence::usage_refused, error.what()));
    return refused;
  } catch (const read_failure& error) {
    complain(error.text(with.tongue));
    return failed;
  } catch (const input_error& error) {
    complain(error.text(with.tongue));
    return with.out.try_flush() ? refused : failed;
  } catch (const invalid_fact& error) {
    complain(words(error).in(with.tongue));
    return with.out.try_flush() ? refused : failed;
  } catch (const output::write_error&) {
    complain(with.say(tool_sentence::cannot_write));
    return failed;
  } catch (const std::exception& error) {
    complain(error.what());
    return failed;
  }
}

}  // namespace

}  // namespace jiqun::tool

int main(int count, char** arguments) {
  try {
    return jiqun::tool::run(count, arguments);
  } catch (...) {
    std::fputs("jiqun: failed\n", stderr);
    return 3;
  }
}
