// SPDX-License-Identifier: Apache-2.0
#include "wording/indicator_words.hpp"

#include "wording/common_sentences.hpp"
#include "wording/decimal.hpp"
#include "wording/languages.hpp"

namespace jiqun {

phrase words(indicator_family value) { return phrase_of(value); }
phrase words(named_indicator value) { return phrase_of(value); }
phrase words(indicator_nature value) { return phrase_of(value); }
phrase words(indicator_unit value) { return phrase_of(value); }
phrase words(better value) { return phrase_of(value); }
phrase words(normalisation value) { return phrase_of(value); }

message words(const possible_values& values) {
  const std::string least = decimal_text(values.least.thousandths(), 3);
  const std::string most = decimal_text(values.most.thousandths(), 3);
  const bool has_least = values.most == indicator_value::most() && values.least != indicator_value::least();
  if (values.whole && has_least) return {common_sentence::whole_number_from, least};
  if (values.whole) return {common_sentence::whole_number_between, least, most};
  if (has_least) return {common_sentence::number_from, least};
  return {common_sentence::number_between, least, most};
}

}  // namespace jiqun
