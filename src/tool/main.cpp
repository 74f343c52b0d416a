// SPDX-License-Identifier: Apache-2.0
#include "session.hpp"

#include "jiqun/text/words.hpp"
#include "jiqun/version.hpp"

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <string>

namespace jiqun::tool {

void output::flush() {
  const std::size_t written = std::fwrite(text_.data(), 1, text_.size(), stdout);
  const bool complete = written == text_.size() && std::fflush(stdout) == 0;
  text_.clear();
  if (!complete) throw write_error{};
}

namespace {

enum exit_code { done = 0, failed = 1, refused = 2 };

/// --lang decides before anything is said, so it is looked for ahead of the parser.
language chosen_language(int count, const char* const* arguments) {
  language tongue = language_of_environment();
  for (int i = 1; i < count; ++i) {
    const std::string_view word = arguments[i];
    std::string_view value;
    if (word == "--lang" && i + 1 < count) value = arguments[i + 1];
    if (word.substr(0, 7) == "--lang=") value = word.substr(7);
    if (value == "en") tongue = language::english;
    if (value == "zh") tongue = language::chinese;
  }
  return tongue;
}

void complain(const session& with, const std::string& what) {
  const std::string line = fmt::format("jiqun: {}\n", what);
  std::fwrite(line.data(), 1, line.size(), stderr);
  static_cast<void>(with);
}

int run(int count, const char* const* arguments) {
  session with{chosen_language(count, arguments)};
  CLI::App program(with.say("《安徽省先进制造业集群培育管理办法(暂行)》计算工具",
                            "Reckons with the Measures of Anhui for advanced manufacturing clusters"),
                   "jiqun");
  const bool zh = with.tongue == language::chinese;
  const auto formatter = program.get_formatter();
  if (zh) {
    formatter->label("Usage", "用法");
    formatter->label("Positionals", "参数");
    formatter->label("REQUIRED", "必填");
    formatter->label("OPTIONS", "[选项]");
    formatter->label("SUBCOMMAND", "命令");
    formatter->label("SUBCOMMANDS", "命令");
    program.option_defaults()->group("选项");
  }
  formatter->column_width(34);
  program.set_help_flag("-h,--help", with.say("显示帮助", "show this help"));
  program.set_version_flag("--version", JIQUN_VERSION, with.say("显示版本", "show the version"));
  std::string lang;
  program.add_option("--lang", lang, with.say("语言:zh或en", "language: zh or en"))->type_name("zh|en");
  program.fallthrough();
  program.require_subcommand(1);

  add_workdays(program, with);
  add_publicity(program, with);
  add_review(program, with);
  add_measures(program, with);
  add_calendar(program, with);
  for (CLI::App* command : program.get_subcommands({}))
    command->group(with.say("命令", "Commands"));
  program.parse_complete_callback([&] {
    if (!lang.empty() && lang != "zh" && lang != "en")
      refuse(fmt::format("--lang“{}”无效,应为zh或en", lang), fmt::format("--lang: \"{}\" is neither zh nor en", lang));
  });

  try {
    program.parse(count, arguments);
    with.out.flush();
    return done;
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
      return program.exit(error);  // --help and --version
    }
    complain(with, with.say("命令行有误: ", "") + error.what());
    return refused;
  } catch (const input_error& error) {
    with.out.flush();
    complain(with, error.text(with.tongue));
    return refused;
  } catch (const invalid_fact& error) {
    with.out.flush();
    complain(with, words(error).in(with.tongue));
    return refused;
  } catch (const output::write_error&) {
    complain(with, with.say("无法写入标准输出", "cannot write to standard output"));
    return failed;
  } catch (const std::exception& error) {
    complain(with, error.what());
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
    return 1;
  }
}
