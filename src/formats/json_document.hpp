// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/input_error.hpp"
#include "wording/input_sentences.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jiqun {

struct json_member;

/// A value of a JSON document and where it stands.
struct json_node {
  enum class type : std::uint8_t { null, boolean, integer, decimal, text, array, object };

  type is = type::null;
  bool truth = false;
  std::int64_t whole = 0;
  std::string text{};  ///< a text, or a number as it is written
  std::vector<json_node> items{};
  std::vector<json_member> members{};
  std::size_t offset = 0;  ///< in bytes from the beginning of the document
  std::string pointer{};   ///< as RFC 6901 has it

  /// The member of that name; null if there is none.
  [[nodiscard]] const json_node* find(std::string_view name) const;
};

struct json_member {
  std::string name;
  std::size_t offset = 0;  ///< of the name
  json_node value;
};

/// A JSON text, its values with their places, and what is found wrong with it while it is read.
/// Private to the readers.
class json_document {
 public:
  static constexpr std::size_t deepest = 32;
  static constexpr std::size_t most_problems = 100;

  /// Parses. Throws input_error for what is no JSON, for a key that stands twice in an object, and for
  /// objects and lists within each other more than `deepest` times.
  json_document(std::string_view text, std::string source);

  [[nodiscard]] const json_node& root() const { return root_; }
  [[nodiscard]] const std::string& source() const { return source_; }

  /// Notes what is wrong with a value; reading goes on.
  void note(const json_node& at, message why);
  void note_key(const json_member& at, const json_node& within, message why);
  /// Throws input_error if anything was noted.
  void throw_if_noted() const;

  /// Notes each member whose name is not known, with the nearest that is.
  void refuse_unknown_keys(const json_node& object, const std::vector<std::string_view>& known);

 private:
  void note_at(std::size_t offset, std::string pointer, message why);

  std::string_view text_;
  std::string source_;
  json_node root_;
  struct noted_flaw {
    std::size_t line;
    std::size_t column;
    std::string pointer;
    message why;
  };
  std::vector<noted_flaw> noted_;
  std::size_t left_out_ = 0;
};

/// What a value is called in a message: 文本"abc", integer 3.
[[nodiscard]] message words(const json_node& found);

}  // namespace jiqun
