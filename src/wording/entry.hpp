// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace jiqun {

/// A row of a language: a member of a closed set and its words.
///
///     inline constexpr entry<certainty> certainty_words[] = {{certainty::not_announced, "not announced"},
///     …}; constexpr const auto& entries_of(tongue, certainty) { return certainty_words; }
template <class Id>
struct entry {
  Id id{};
  std::string_view words;
};

/// Whether the table of a closed set has the terms of its members.
template <class Id, class = void>
inline constexpr bool has_terms = false;
template <class Id>
inline constexpr bool has_terms<Id, std::void_t<decltype(table_of(Id{})[0].term)>> = true;

/// How many arguments a text has places for: {} each, or {0}, {1}, …; -1 where a bracket is something else.
[[nodiscard]] constexpr int places_in(std::string_view text) {
  int automatic = 0;
  int numbered = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '{' && text[at] != '}') continue;
    if (at + 1 < text.size() && text[at + 1] == text[at]) {
      ++at;
      continue;
    }
    if (text[at] == '}' || at + 1 == text.size()) return -1;
    if (text[at + 1] == '}') {
      ++automatic;
      ++at;
      continue;
    }
    const int number = text[at + 1] - '0' + 1;
    if (number < 1 || number > 10 || at + 2 >= text.size() || text[at + 2] != '}') return -1;
    if (number > numbered) numbered = number;
    at += 2;
  }
  return automatic != 0 && numbered != 0 ? -1 : automatic + numbered;
}

/// Whether a language has words for each member, in order, and none but those whose term is empty too are
/// empty.
template <class Id, std::size_t Rows>
[[nodiscard]] constexpr bool is_worded(const entry<Id> (&entries)[Rows]) {
  for (std::size_t i = 0; i < Rows; ++i) {
    if (static_cast<std::size_t>(entries[i].id) != i) return false;
    bool may_be_empty = false;
    if constexpr (has_terms<Id>) may_be_empty = row_of(entries[i].id).term.empty();
    if (entries[i].words.empty() && !may_be_empty) return false;
  }
  return !detail::is_enumerator<static_cast<Id>(Rows)>();
}

}  // namespace jiqun
