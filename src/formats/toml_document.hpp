// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/io/input_error.hpp"
#include "wording/input_sentences.hpp"
#include "wording/words.hpp"

#include <toml++/toml.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

/// A TOML text and how what is wrong with it is said: file, line, what was found and what was expected.
/// Private to the readers.
class toml_document {
 public:
  /// Throws input_error for what is no TOML. Keeps a reference to `source`.
  toml_document(std::string_view text, const std::string& source);

  [[nodiscard]] const toml::table& root() const { return root_; }

  [[noreturn]] void fail(std::size_t line, message why) const;
  [[noreturn]] void fail(const toml::node& where, message why) const;
  /// Names the line on which the table begins; none for the whole document.
  [[noreturn]] void fail_missing(const toml::table& in, std::string_view name) const;

  /// What the library refuses is said with the line on which it stands.
  template <class Make>
  auto at(const toml::node& where, Make make) const {
    try {
      return make();
    } catch (const invalid_fact& error) {
      fail(where, words(error));
    }
  }

  /// Suggests the known key that is nearest.
  void refuse_unknown_keys(const toml::table& in, const std::vector<std::string_view>& known) const;

  [[nodiscard]] const toml::node& required(const toml::table& in, std::string_view name) const;
  /// A text that is there and not empty.
  [[nodiscard]] std::string text_of(const toml::table& in, std::string_view name) const;

 private:
  [[nodiscard]] toml::table parse(std::string_view text) const;

  const std::string& source_;
  toml::table root_;
};

/// A text as TOML has it, in quotes on one line.
[[nodiscard]] std::string toml_text(std::string_view text);

}  // namespace jiqun
