// SPDX-License-Identifier: Apache-2.0
#include "wording/case_words.hpp"

#include "wording/languages.hpp"

namespace jiqun {

phrase words(event_kind value) { return phrase_of(value); }
phrase words(stage value) { return phrase_of(value); }
phrase words(mark value) { return phrase_of(value); }
phrase words(misfit value) { return phrase_of(value); }
phrase words(city value) { return phrase_of(value); }
phrase words(support_use value) { return phrase_of(value); }
phrase words(misconduct_kind value) { return phrase_of(value); }
phrase words(misconduct_actor value) { return phrase_of(value); }
phrase words(end_of_title value) { return phrase_of(value); }
phrase words(presumption value) { return phrase_of(value); }

phrase why_presumed(presumption value) {
  static constexpr auto grounds = all_wordings<count_of<presumption>>(
      [](auto tongue, std::size_t i) { return why_presumed(tongue, static_cast<presumption>(i)); });
  return phrase(grounds[place_of(value)].data());
}

std::optional<city> city_named(std::string_view text) {
  constexpr std::string_view suffix = "市";
  for (const city one : every<city>) {
    const std::string_view term = row_of(one).term;
    const bool with_suffix = text.size() == term.size() + suffix.size() &&
                             text.substr(0, term.size()) == term && text.substr(term.size()) == suffix;
    if (text == key(one) || text == term || with_suffix) return one;
  }
  return std::nullopt;
}

}  // namespace jiqun
