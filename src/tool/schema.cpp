// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/schema.hpp"

#include "options.hpp"
#include "session.hpp"

#include "formats/suggestion.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <optional>
#include <string>

namespace jiqun::tool {

void add_schema(CLI::App& program, session& with) {
  const auto name = std::make_shared<std::optional<std::string>>();
  CLI::App* command = program.add_subcommand(
      "schema", with.say(tool_sentence::about_schema, fmt::format("{}", fmt::join(schema_names(), ", "))));
  add_text_option(*command, "NAME", *name, "NAME", with.say(tool_sentence::about_name))->required();
  command->callback([&with, name] {
    const auto schema = schema_named(**name);
    if (!schema) {
      const auto guess = nearest(**name, schema_names());
      refuse(tool_sentence::no_schema, **name, is_meant_aside(guess),
             fmt::format("{}", fmt::join(schema_names(), ", ")));
    }
    with.out.add(*schema);
  });
}

}  // namespace jiqun::tool
