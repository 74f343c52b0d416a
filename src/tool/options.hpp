// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.hpp"

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/answer.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jiqun {
struct reckoning_terms;
}

namespace jiqun::tool {

/// Reads a day; refuses anything but YYYY-MM-DD. `name` is what the message calls it.
[[nodiscard]] date parse_day(std::string_view text, std::string_view name);

/// Reads a whole number from `least` to `most`, with a minus sign or none.
[[nodiscard]] int parse_number(std::string_view text, std::string_view name, int least, int most);

/// --known-on and --notice: the calendar that a command reckons with.
class calendar_options {
 public:
  void add_to(CLI::App& command, const session& with);
  /// --notice alone, for a command that has a day of its own from which it looks.
  void add_notices_to(CLI::App& command, const session& with);
  [[nodiscard]] std::unique_ptr<const working_calendar> calendar() const;

 private:
  std::optional<std::string> known_on_;
  std::vector<std::string> notices_;
};

/// --reading KEY=VALUE: other choices where the Measures are silent.
class reading_options {
 public:
  /// @param offered  the readings that bear on the command; others are refused
  void add_to(CLI::App& command, const session& with, reading_set offered);
  /// Chooses in each of the texts that leaves the reading open; refuses one that all of them settle.
  void choose_in(std::vector<measures>& texts) const;

 private:
  std::vector<std::string> choices_;
  reading_set offered_;
};

[[nodiscard]] reading_set every_reading();

/// --measures, --as-if-in-force and --reading: the texts that a command goes by. They mean the same in every
/// command that has them.
class text_options {
 public:
  /// @param offered  the readings that bear on the command; none: --reading is not offered
  void add_to(CLI::App& command, const session& with, reading_set offered);
  /// Refuses two files with the same first day, naming both.
  [[nodiscard]] std::vector<measures> editions() const;
  /// The draft that is taken to have always been in force, with its own first day; none: none is.
  [[nodiscard]] std::optional<measures> as_if() const;
  /// The text of one day, or where none was in force the first; without a day the newest. Under
  /// --as-if-in-force the draft.
  [[nodiscard]] measures text_of(const std::optional<date>& day) const;
  /// What precedes the newest text, or the text of --as-if-in-force; none: it is the first.
  [[nodiscard]] std::optional<measures> text_before(const measures& text) const;

 private:
  [[nodiscard]] std::vector<std::pair<std::string, measures>> files() const;
  [[nodiscard]] std::vector<measures> without_readings() const;

  std::vector<std::string> measures_;
  bool as_if_ = false;
  reading_options reading_;
};

/// --as-of, --known-on, --measures, --as-if-in-force, --reading and --notice: with what a case is reckoned.
class reckoning_options {
 public:
  /// @param with_stamp  the command finds day and readings in a stamp: neither is offered
  void add_to(CLI::App& command, const session& with, bool with_stamp = false);
  [[nodiscard]] reckoning_terms terms() const;

 private:
  std::optional<std::string> as_of_;
  text_options text_;
  calendar_options calendar_;
};

/// --format, and --json as a synonym for its JSON: each command says which it has, the first by default.
class format_options {
 public:
  /// @param offered  of text, json, jsonl, csv, md
  void add_to(CLI::App& command, const session& with, std::vector<std::string> offered,
              tool_sentence about = tool_sentence::about_format);
  /// One of those offered; refuses any other.
  [[nodiscard]] std::string chosen() const;

 private:
  std::vector<std::string> offered_;
  std::optional<std::string> format_;
  bool json_ = false;
};

/// --exit-answer: what the program ends with says the answer, 0 yes, 10 no, 11 unknown.
class exit_answer_option {
 public:
  void add_to(CLI::App& command, const session& with);
  void note(answer given);
  /// Once all was answered. Refuses where there was not exactly one answer.
  void finish(session& with) const;

 private:
  bool asked_ = false;
  std::size_t answers_ = 0;
  answer last_{};
};

/// An option that takes one value; an empty one is a value too, and refused as such where it is read.
CLI::Option* add_text_option(CLI::App& command, const std::string& names, std::optional<std::string>& into,
                             const std::string& type, const std::string& description);

}  // namespace jiqun::tool
