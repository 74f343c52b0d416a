// SPDX-License-Identifier: Apache-2.0
#include "wording/figures.hpp"

#include "jiqun/core/answer.hpp"
#include "wording/common_sentences.hpp"
#include "wording/languages.hpp"
#include "wording/words.hpp"

#include <string>

namespace jiqun {

phrase words(figure value) { return phrase_of(value); }

figure_text figure_of(figure which, const measures& text) {
  const auto& [national, provincial] = text.carriers;
  const auto& [length, website] = text.publicity;
  const auto& [failures, count_from] = text.revocation;
  const auto& from = text.edition.in_force_from;
  const auto number = [](int value) { return message::alone(value); };
  const auto amount = [](int value, phrase unit) { return message::alone(amount_of{value, unit}); };
  switch (which) {
    case figure::national_carriers: return {words(which), number(national.value.number()), national.source};
    case figure::provincial_carriers:
      return {words(which), number(provincial.value.number()), provincial.source};
    case figure::publicity_length:
      return {words(which), amount(length.value.days.number(), words(length.value.unit)), length.source};
    case figure::on_official_website: return {words(which), words(answer_of(website.value)), website.source};
    case figure::consecutive_failures:
      return {words(which), amount(failures.value.number(), words(common_sentence::years)), failures.source};
    case figure::in_force_from:
      return {words(which), message::alone(iso_text(from.value).str()), from.source};
    case figure::failures_count_from:
      return {words(which), number(count_from.value.number()), count_from.source};
  }
  return {};
}

std::vector<figure_text> figures_of(const measures& text) {
  std::vector<figure_text> all;
  for (const figure one : every<figure>) all.push_back(figure_of(one, text));
  return all;
}

int number_of(figure which, const measures& text) {
  switch (which) {
    case figure::national_carriers: return text.carriers.national.value.number();
    case figure::provincial_carriers: return text.carriers.provincial.value.number();
    case figure::publicity_length: return text.publicity.length.value.days.number();
    case figure::consecutive_failures: return text.revocation.consecutive_failures.value.number();
    case figure::failures_count_from: return text.revocation.failures_count_from.value.number();
    case figure::on_official_website:
    case figure::in_force_from: break;
  }
  throw invalid_fact(flaw::no_such_member, static_cast<std::int64_t>(which));
}

}  // namespace jiqun
