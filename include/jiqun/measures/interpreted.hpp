// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/measures/interpretation.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/vocabulary/reading.hpp"

namespace jiqun {

/// Art. 15. The text as the department interprets it: the interpretation replaces the reading, and every
/// decision that rests on it says so. Interpretations are applied in the order in which they were issued.
/// What the text settles itself is not open to interpretation: it stays as the text says.
/// Throws invalid_fact for a choice that the reading does not have, and where there is no room.
[[nodiscard]] constexpr measures interpreted_by(const measures& text,
                                                const official_interpretation& interpretation) {
  measures fixed = text;
  readings chosen = text.readings;
  chosen.choose(interpretation.reading, interpretation.choice);
  if (text.settled_by_text.contains(interpretation.reading)) return text;
  if (fixed.interpretations.size >= interpretation_list::capacity)
    throw invalid_fact(flaw::too_many_interpretations, interpretation_list::capacity);
  bool superseded = false;
  for (std::size_t i = 0; i < fixed.interpretations.size; ++i) {
    const official_interpretation& known = fixed.interpretations.all[i];
    if (known.reading == interpretation.reading && interpretation.issued < known.issued) superseded = true;
  }
  fixed.interpretations.all[fixed.interpretations.size++] = interpretation;
  if (!superseded) fixed.readings = chosen;
  return fixed;
}

/// The same for what was done on a day, if the interpretation was issued by then and is applied on it;
/// otherwise the text as it is.
[[nodiscard]] constexpr measures interpreted_by(const measures& text,
                                                const official_interpretation& interpretation, date on) {
  return interpretation.decides_from() <= on ? interpreted_by(text, interpretation) : text;
}

}  // namespace jiqun
