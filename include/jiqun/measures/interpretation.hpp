// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/fixed_text.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jiqun {

/// Art. 15. An interpretation by the department (省工业和信息化厅的解释): which reading it fixes, and from
/// when. Made by interprets(…), or numbered(…) where the choice is known by its number alone.
struct official_interpretation {
  reading_id reading{};
  std::size_t choice = 0;     ///< which of the reading's choices, in the order of the register
  fixed_text<95> document{};  ///< document number (文号)
  date issued{1400, 1, 1};    ///< the day on which it was issued
  date from{1400, 1, 1};      ///< the day from which it is applied, inclusive

  /// An empty place of a list of interpretations.
  constexpr official_interpretation() = default;
  /// Throws invalid_fact (flaw::no_such_choice) where the reading has no choice of that number.
  [[nodiscard]] static constexpr official_interpretation numbered(reading_id reading, std::size_t choice,
                                                                  std::string_view document, date issued,
                                                                  date from) {
    if (row_of(reading).choice_count <= choice)
      throw invalid_fact(flaw::no_such_choice, static_cast<std::int64_t>(choice));
    return {reading, choice, document, issued, from};
  }

  /// The first day of which it decides anything: what nobody had said yet judges nothing that was done.
  [[nodiscard]] constexpr date decides_from() const noexcept { return from < issued ? issued : from; }

 private:
  constexpr official_interpretation(reading_id of, std::size_t chosen, std::string_view number, date on,
                                    date applied)
      : reading(of), choice(chosen), document(number), issued(on), from(applied) {}
};

/// Art. 15. The department interprets a reading so. A choice of another reading cannot be given for it.
/// interprets(not_taken_part::failure, "皖工信函〔2027〕…号", date{2027, 2, 1}, date{2027, 3, 1})
/// @param from  the day from which it is applied, inclusive
/// Throws invalid_fact where the document number is longer than there is room for.
template <class Choice>
[[nodiscard]] constexpr official_interpretation interprets(Choice choice, std::string_view document,
                                                           date issued, date from) {
  return official_interpretation::numbered(reading_of<Choice>, static_cast<std::size_t>(choice), document,
                                           issued, from);
}

}  // namespace jiqun
