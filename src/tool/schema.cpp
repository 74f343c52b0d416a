// SPDX-License-Identifier: Apache-2.0
#include "report/schema.hpp"

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
      "schema", with.say("输入、输出文件的JSON Schema: ", "the JSON Schema of an input or output: ") +
                    fmt::format("{}", fmt::join(schema_names(), ", ")));
  add_text_option(*command, "NAME", *name, "NAME", with.say("名称", "its name"))->required();
  command->callback([&with, name] {
    const auto schema = schema_named(**name);
    if (!schema) {
      const auto guess = nearest(**name, schema_names());
      refuse(
          fmt::format("没有名为“{}”的Schema{};可用:{}", **name,
                      guess ? fmt::format(",是否为{}?", *guess) : "", fmt::join(schema_names(), ", ")),
          fmt::format("there is no schema \"{}\"{}; there are {}", **name,
                      guess ? fmt::format(" (is {} meant?)", *guess) : "", fmt::join(schema_names(), ", ")));
    }
    with.out.add(*schema);
  });
}

}  // namespace jiqun::tool
