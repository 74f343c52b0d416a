// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/en/en.hpp"
#include "wording/entry.hpp"
#include "wording/phrase.hpp"
#include "wording/zh/zh.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace jiqun {

// Private to wording/: the languages, and the words of each closed set in all of them.

template <class... Tongues>
struct spoken_languages {
  static constexpr std::size_t count = sizeof...(Tongues);
  /// What `of` says of each language.
  template <class Function>
  static constexpr auto each(Function of) {
    return std::array{of(Tongues{})...};
  }
};

/// A new language is a folder like the others, included above, and its name in this line.
using spoken = spoken_languages<zh::tongue, en::tongue>;

/// The words of a member in a language. Chinese has those of its table where it has one.
template <class Tongue, class Id>
[[nodiscard]] constexpr std::string_view words_in(Tongue tongue, Id id) {
  if constexpr (Tongue::speaks_terms && has_terms<Id>) {
    return row_of(id).term;
  } else {
    static_assert(is_worded(entries_of(Tongue{}, Id{})),
                  "a language lacks the words of a member of this closed set, or has them out of order");
    return entries_of(tongue, Id{})[static_cast<std::size_t>(id)].words;
  }
}

template <std::size_t Members>
using wordings = std::array<std::array<std::string_view, spoken::count>, Members>;

/// The words of so many things in each language.
template <std::size_t Members, class Function>
[[nodiscard]] constexpr wordings<Members> all_wordings(Function words) {
  wordings<Members> all{};
  for (std::size_t i = 0; i < Members; ++i)
    all[i] = spoken::each([&](auto tongue) -> std::string_view { return words(tongue, i); });
  return all;
}

/// Whether each has places for as many arguments in every language.
template <std::size_t Members>
[[nodiscard]] constexpr bool have_the_same_places(const wordings<Members>& all) {
  for (const auto& in_each : all)
    for (const std::string_view text : in_each)
      if (places_in(text) < 0 || places_in(text) != places_in(in_each[0])) return false;
  return true;
}

template <class Id>
[[nodiscard]] constexpr std::size_t members_of() {
  if constexpr (has_terms<Id>)
    return count_of<Id>;
  else
    return std::size(entries_of(zh::tongue{}, Id{}));
}

template <class Id>
inline constexpr wordings<members_of<Id>()> wordings_of = all_wordings<members_of<Id>()>([](auto tongue,
                                                                                            std::size_t i) {
  return words_in(tongue, static_cast<Id>(i));
});

/// Whether every language has words for a member of a document.
[[nodiscard]] constexpr bool is_labelled_everywhere(std::string_view name) {
  for (const bool labelled :
       spoken::each([&](auto tongue) { return !label_of(tongue, {}, name, name).empty(); }))
    if (!labelled) return false;
  return true;
}

/// The words of a member of a closed set.
template <class Id>
[[nodiscard]] phrase phrase_of(Id id) {
  static_assert(have_the_same_places(wordings_of<Id>),
                "the languages have places for different arguments in the words of this closed set");
  const auto place = static_cast<std::size_t>(id);
  if (place >= wordings_of<Id>.size())
    throw invalid_fact(flaw::no_such_member, static_cast<std::int64_t>(place));
  return phrase(wordings_of<Id>[place].data());
}

}  // namespace jiqun
