// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/input_error.hpp"
#include "wording/tool_sentences.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace CLI {
class App;
}

namespace jiqun::tool {

/// Standard output, written in large pieces. Throws write_error when it cannot be written.
class output {
 public:
  struct write_error {};

  void add(std::string_view text) {
    text_ += text;
    if (text_.size() >= std::size_t{1} << 16) flush();
  }
  void add_line(std::string_view text) {
    text_ += text;
    add("\n");
  }
  void flush();
  /// Whether it could be written.
  [[nodiscard]] bool try_flush();

 private:
  std::string text_;
};

/// What every command has at hand.
struct session {
  language tongue;
  output out{};
  int code = 0;  ///< what the program ends with where nothing fails

  template <class... Arguments>
  [[nodiscard]] std::string say(tool_sentence said, Arguments&&... arguments) const {
    return jiqun::say(said, tongue, std::forward<Arguments>(arguments)...);
  }
};

/// The command line cannot be followed.
template <class... Arguments>
[[noreturn]] void refuse(tool_sentence why, Arguments&&... arguments) {
  throw input_error("", 0, {why, std::forward<Arguments>(arguments)...});
}

void add_case(CLI::App& program, session& with);
void add_round(CLI::App& program, session& with);
void add_verify(CLI::App& program, session& with);
void add_schema(CLI::App& program, session& with);
void add_workdays(CLI::App& program, session& with);
void add_publicity(CLI::App& program, session& with);
void add_review(CLI::App& program, session& with);
void add_score(CLI::App& program, session& with);
void add_measures(CLI::App& program, session& with);
void add_explain(CLI::App& program, session& with);
void add_calendar(CLI::App& program, session& with);

}  // namespace jiqun::tool
