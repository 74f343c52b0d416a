// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.hpp"

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/measures/readings.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
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
  [[nodiscard]] readings chosen(readings defaults) const;

 private:
  std::vector<std::string> choices_;
  reading_set offered_;
};

/// --as-of, --measures, --reading and --notice: with what documents are reckoned.
class reckoning_options {
 public:
  /// @param with_stamp  the command finds day and readings in a stamp: neither is offered
  void add_to(CLI::App& command, const session& with, bool with_stamp = false);
  [[nodiscard]] reckoning_terms terms() const;

 private:
  std::optional<std::string> as_of_;
  std::vector<std::string> measures_;
  reading_options reading_;
  calendar_options calendar_;
};

/// An option that takes one value; an empty one is a value too, and refused as such where it is read.
CLI::Option* add_text_option(CLI::App& command, const std::string& names, std::optional<std::string>& into,
                             const std::string& type, const std::string& description);

}  // namespace jiqun::tool
