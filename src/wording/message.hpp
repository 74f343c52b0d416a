// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/citation.hpp"
#include "wording/phrase.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace jiqun {

/// What an enumeration of sentences (句式) is made of: enum class tool_sentence : sentence { … }. Each has
/// its words, with {} or {0}, {1}, … where the arguments stand, in the file of its name in the folder of each
/// language.
using sentence = std::uint16_t;

template <class Id, class = void>
inline constexpr bool is_sentence = false;
template <class Id>
inline constexpr bool is_sentence<Id, std::enable_if_t<std::is_enum_v<Id>>> =
    std::is_same_v<std::underlying_type_t<Id>, sentence>;

/// A number that a language writes in words where it can: 两, two.
struct in_words {
  int number;
};

/// A number as the text numbers its items: 二, 2
struct numeral {
  int number;
};

/// So much of something, as a language counts it: 3个工作日, 1 working day.
struct amount_of {
  std::int64_t number;
  phrase unit;  ///< in English in the plural
};

class message;

/// Several things in a row, with what a language puts between them: 甲、乙; a, b
struct several {
  std::vector<message> items;
};

/// What stands in a place of a sentence.
class argument {
 public:
  template <class Text, std::enable_if_t<std::is_convertible_v<const Text&, std::string_view>, int> = 0>
  argument(const Text& text) : is_(std::string(std::string_view(text))) {}
  template <class Number, std::enable_if_t<std::is_integral_v<Number>, int> = 0>
  argument(Number number) : is_(std::to_string(number)) {
    static_assert(!std::is_same_v<Number, bool> && !std::is_same_v<Number, char>);
  }
  argument(phrase words) : is_(words) {}
  argument(in_words number) : is_(number) {}
  argument(numeral number) : is_(number) {}
  argument(amount_of amount) : is_(amount) {}
  argument(citation source) : is_(source) {}
  argument(several list);
  argument(message inner);

  [[nodiscard]] std::string in(language tongue) const;

 private:
  std::variant<std::string, phrase, in_words, numeral, amount_of, citation, several> is_;
};

/// Something to say, put into words when it is known in which language.
///
///     throw input_error(file, 3, {input_sentence::no_number, name});
class message {
 public:
  message() = default;
  /// The words alone.
  message(phrase words);
  /// What would stand in a place of a sentence, alone.
  [[nodiscard]] static message alone(argument only);
  /// A sentence, or words with places, and what stands in them: as many as it has.
  template <class Sentence, class... Arguments, std::enable_if_t<is_sentence<Sentence>, int> = 0>
  message(Sentence said, Arguments&&... arguments)
      : message(words(said), std::vector<argument>{argument(std::forward<Arguments>(arguments))...}) {}
  message(phrase words, std::vector<argument> arguments);

  [[nodiscard]] std::string in(language tongue) const;
  [[nodiscard]] bool empty() const { return !is_alone_ && words_.in(language::at(0)).empty(); }

 private:
  phrase words_{};
  std::vector<argument> arguments_{};
  bool is_alone_ = false;  ///< the only argument is what is said
};

inline argument::argument(several list) : is_(std::move(list)) {}

/// A sentence in a language.
template <class Sentence, class... Arguments>
[[nodiscard]] std::string say(Sentence said, language tongue, Arguments&&... arguments) {
  return message(said, std::forward<Arguments>(arguments)...).in(tongue);
}

}  // namespace jiqun
