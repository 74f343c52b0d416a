// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/language.hpp"

#include <cstddef>
#include <exception>
#include <memory>
#include <string>
#include <vector>

namespace jiqun {

class message;  // of the library's inside: what it says before it is put into words

/// What is said, in each language.
class text_in_languages {
 public:
  explicit text_in_languages(const message& said);
  [[nodiscard]] const std::string& in(language tongue) const { return in_each_.at(tongue.place()); }

 private:
  std::vector<std::string> in_each_;
};

/// One thing that is wrong with what was read: where it stands, what was found and what was expected (问题).
struct input_problem {
  std::size_t line = 0;    ///< from 1; 0 where there is no line to name
  std::size_t column = 0;  ///< from 1, in characters; 0 where there is none to name
  std::string
      pointer{};  ///< into a JSON document (RFC 6901); empty for the whole of it and for other formats
  text_in_languages why;
};

/// Something that came from outside cannot be used (输入有误), with everything that is wrong with it: of a
/// JSON document everything there is, of CSV and TOML the first thing.
///
///     try {
///       const case_file file = read_case(json, "case.json");
///     } catch (const input_error& wrong) {
///       for (const input_problem& one : wrong.problems())
///         log(wrong.source(), one.line, one.column, one.pointer, one.why.in(language::chinese));
///     }
class input_error : public std::exception {
 public:
  /// @param source  the file, or what stands for one; may be empty
  /// @param line    from 1; 0 where there is no line to name
  input_error(const std::string& source, std::size_t line, const message& why);
  /// @param problems  at least one
  input_error(const std::string& source, std::vector<input_problem> problems);

  [[nodiscard]] const std::string& source() const noexcept { return said_->source; }
  /// In the order in which they stand.
  [[nodiscard]] const std::vector<input_problem>& problems() const noexcept { return said_->problems; }
  /// A line each: file:line:column: pointer: what is wrong.
  [[nodiscard]] std::string text(language tongue) const;
  /// text(language::english)
  [[nodiscard]] const char* what() const noexcept override { return said_->what.c_str(); }

 private:
  struct contents {
    std::string source;
    std::vector<input_problem> problems;
    std::string what;
  };
  std::shared_ptr<const contents> said_;  // an exception is copied without throwing
};

/// Reading failed midway (读取中断): what is there gave no more, such as a directory, or a disk that fails.
/// That a file is missing or may not be opened is an input_error and none of these.
class read_failure : public input_error {
 public:
  using input_error::input_error;
};

}  // namespace jiqun
