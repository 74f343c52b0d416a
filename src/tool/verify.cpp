// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/verify.hpp"

#include "options.hpp"
#include "session.hpp"

#include "jiqun/io/file.hpp"

#include <fmt/format.h>

#include <memory>
#include <optional>
#include <string>

namespace jiqun::tool {

void add_verify(CLI::App& program, session& with) {
  struct options_of_verify {
    std::optional<std::string> decision;
    std::optional<std::string> input;
    reckoning_options reckoning;
  };
  const auto options = std::make_shared<options_of_verify>();
  CLI::App* command = program.add_subcommand("verify", with.say(tool_sentence::about_verify));
  add_text_option(*command, "DECISION", options->decision, "JSON", with.say(tool_sentence::about_decision))
      ->required();
  add_text_option(*command, "INPUT", options->input, "JSON", with.say(tool_sentence::about_input))
      ->required();
  options->reckoning.add_to(*command, with, true);
  command->callback([&with, options] {
    const verification_result found =
        verify_decision(read_file(*options->decision), *options->decision, read_file(*options->input),
                        *options->input, options->reckoning.terms());
    if (found.written_by) with.out.add_line(with.say(tool_sentence::written_by, *found.written_by));
    if (found.same) return with.out.add_line(with.say(tool_sentence::the_same));
    const auto or_nothing = [&](const std::string& value) {
      return value.empty() ? with.say(tool_sentence::nothing) : value;
    };
    with.out.add_line(with.say(tool_sentence::differs_at, found.step));
    with.out.add_line(with.say(tool_sentence::as_written, or_nothing(found.written)));
    with.out.add_line(with.say(tool_sentence::as_reckoned, or_nothing(found.reckoned)));
    with.code = 1;
  });
}

}  // namespace jiqun::tool
