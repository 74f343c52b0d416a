// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/input_sentences.hpp"

#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>

namespace jiqun {

/// Something that came from outside cannot be used: where it stands, what was found and what was expected.
/// what() is English.
class input_error : public std::runtime_error {
 public:
  /// @param source  the file, or what stands for one
  /// @param line    from 1; 0 where there is no line to name
  input_error(std::string source, std::size_t line, message why)
      : std::runtime_error(why.in(language::english)),
        source_(std::move(source)),
        line_(line),
        why_(std::move(why)) {}

  [[nodiscard]] std::size_t line() const noexcept { return line_; }
  [[nodiscard]] const message& why() const noexcept { return why_; }

  /// file:line: what is wrong
  [[nodiscard]] std::string text(language tongue) const {
    const std::string place = line_ == 0 ? source_ : say(input_sentence::at_line, tongue, source_, line_);
    return place.empty() ? why_.in(tongue) : place + ": " + why_.in(tongue);
  }

 private:
  std::string source_;
  std::size_t line_;
  message why_;
};

}  // namespace jiqun
