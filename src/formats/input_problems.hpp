// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/input_error.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace jiqun {

/// One thing that is wrong with a document: where (line and column from 1, in characters; a JSON pointer),
/// what was found and what was expected.
struct input_problem {
  std::size_t line = 0;
  std::size_t column = 0;
  std::string pointer;
  message why;
};

/// A document that cannot be used, with everything that is wrong with it, in the order in which it stands.
class input_problems : public input_error {
 public:
  /// @param all  at least one
  input_problems(const std::string& source, std::vector<input_problem> all)
      : input_error(source, all.front().line, joined(source, all)), all_(std::move(all)) {}

  [[nodiscard]] const std::vector<input_problem>& all() const noexcept { return all_; }

 private:
  /// A line each: file:line:column: pointer: what is wrong. The first line's file and line come before it.
  static message joined(const std::string& source, const std::vector<input_problem>& all);

  std::vector<input_problem> all_;
};

}  // namespace jiqun
