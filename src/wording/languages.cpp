// SPDX-License-Identifier: Apache-2.0
#include "wording/languages.hpp"

#include "wording/common_sentences.hpp"
#include "wording/grammar.hpp"
#include "wording/member_label.hpp"

#include <cstdlib>

namespace jiqun {

namespace {

/// What a language has to say of itself; one that lacks something does not compile.
struct grammar {
  std::string_view code;
  std::string_view between_items;
  std::string_view between_alternatives;
  std::string_view between_clauses;
  std::string (*citation_text)(citation);
  std::string (*number_in_words)(int);
  std::string (*numeral)(int);
  std::string (*amount)(std::int64_t, std::string_view);
  std::string (*month)(int, int);
  std::string_view (*label)(std::string_view object, std::string_view name, std::string_view term);
};

constexpr auto grammars = spoken::each([](auto tongue) {
  using its = decltype(tongue);
  return grammar{its::code,
                 its::between_items,
                 its::between_alternatives,
                 its::between_clauses,
                 &its::citation_text,
                 &its::number_in_words,
                 &its::numeral,
                 &its::amount,
                 &its::month,
                 [](std::string_view object, std::string_view name, std::string_view term) {
                   return label_of(its{}, object, name, term);
                 }};
});
static_assert(grammars[language::chinese.place()].code == "zh" &&
              grammars[language::english.place()].code == "en");

const grammar& grammar_of(language tongue) { return grammars[tongue.place()]; }

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& part : parts) {
    if (&part != &parts.front()) text += between;
    text += part;
  }
  return text;
}

}  // namespace

std::string_view member_label::in(language tongue) const {
  return grammar_of(tongue).label(object_, name_, term_);
}

std::string_view member_label::short_in(language tongue) const {
  const std::string_view whole = in(tongue);
  return whole.substr(0, whole.find(';'));
}

std::string_view language::code() const { return grammar_of(*this).code; }

const std::vector<language>& languages() {
  static const std::vector<language> all = [] {
    std::vector<language> each;
    for (std::size_t i = 0; i < spoken::count; ++i) each.push_back(language::at(i));
    return each;
  }();
  return all;
}

std::optional<language> language_with_code(std::string_view code) {
  for (const language one : languages())
    if (one.code() == code) return one;
  return std::nullopt;
}

language language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): read once, before any thread
    if (value == nullptr || *value == '\0') continue;
    return language_with_code(std::string_view(value).substr(0, 2)).value_or(languages().front());
  }
  return languages().front();
}

std::string citation_in(citation source, language tongue) {
  if (!is_cited(source)) return say(common_sentence::from_caller, tongue);
  return grammar_of(tongue).citation_text(source);
}

std::string number_in_words(int number, language tongue) {
  return grammar_of(tongue).number_in_words(number);
}

std::string numeral_text(int number, language tongue) { return grammar_of(tongue).numeral(number); }

std::string amount_text(std::int64_t number, phrase unit, language tongue) {
  return grammar_of(tongue).amount(number, unit.in(tongue));
}

std::string items_text(const std::vector<std::string>& items, language tongue) {
  return joined(items, grammar_of(tongue).between_items);
}

std::string alternatives_text(const std::vector<std::string>& items, language tongue) {
  return joined(items, grammar_of(tongue).between_alternatives);
}

std::string month_text(int year, int month, language tongue) { return grammar_of(tongue).month(year, month); }

std::string clauses_text(const std::vector<std::string>& clauses, language tongue) {
  return joined(clauses, grammar_of(tongue).between_clauses);
}

}  // namespace jiqun
