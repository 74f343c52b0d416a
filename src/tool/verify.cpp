// SPDX-License-Identifier: Apache-2.0
#include "report/verify.hpp"

#include "options.hpp"
#include "session.hpp"

#include "formats/file.hpp"

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
  CLI::App* command = program.add_subcommand(
      "verify",
      with.say("按计算戳记重新推算一份结果,指出首个不同之处;不同时退出码为1",
               "reckon a written decision again under its stamp; the first step that differs, and exit "
               "code 1, where it is another"));
  add_text_option(*command, "DECISION", options->decision, "JSON",
                  with.say("case或round的JSON结果", "what case or round wrote as JSON"))
      ->required();
  add_text_option(*command, "INPUT", options->input, "JSON", with.say("当时的输入", "its input"))->required();
  options->reckoning.add_to(*command, with, true);
  command->callback([&with, options] {
    const verification_result found =
        verify_decision(read_file(*options->decision), *options->decision, read_file(*options->input),
                        *options->input, options->reckoning.terms());
    if (found.written_by)
      with.out.add_line(
          fmt::format(with.say("由程序库{}作出", "written by version {} of the library"), *found.written_by));
    if (found.same) return with.out.add_line(with.say("一致", "same"));
    const auto or_nothing = [&](const std::string& value) {
      return value.empty() ? with.say("无", "nothing") : value;
    };
    with.out.add_line(fmt::format(with.say("不一致:{}", "differs: {}"), found.step));
    with.out.add_line(fmt::format(with.say("  原结果:{}", "  written: {}"), or_nothing(found.written)));
    with.out.add_line(fmt::format(with.say("  重新推算:{}", "  reckoned: {}"), or_nothing(found.reckoned)));
    with.code = 1;
  });
}

}  // namespace jiqun::tool
