// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/stability.hpp"

#include <optional>

namespace jiqun {

/// Art. 16. Was this text in force on the day (施行)? A text that states no end is in force from its
/// beginning on.
[[nodiscard]] constexpr decision decide_in_force(date day, const measures& text) {
  finding step = finding_of(condition::in_force, answer_of(is_in_force(text, day)));
  step.source = text.edition.in_force_from.source;
  return step;
}

/// The text that applies (适用文本).
struct applicable_text {
  const measures* text = nullptr;  ///< null where no edition was in force
  reading_set relied_on{};         ///< the reading, where another choice of it gives another text
  reading_set interpreted{};       ///< the same, where an official interpretation fixed it
  /// That text, where the choice is open; null where none was in force by it.
  std::optional<const measures*> otherwise{};
  /// Where what is under way ends under a text that is not in force yet: the first day of that text.
  std::optional<date> from{};

  /// Throws invalid_fact (flaw::no_edition) where none was in force.
  [[nodiscard]] constexpr const measures& value() const {
    if (text == nullptr) throw invalid_fact(flaw::no_edition, 0);
    return *text;
  }
};

/// Art. 16. Which of two texts governs an event of a procedure, that of its day or that of the day on which
/// the procedure began? Null: none was in force. Every other choice of a text goes by this one.
/// @param read  whose reading of governing_text is used
[[nodiscard]] constexpr applicable_text governing_of(const measures* of_event, const measures* of_beginning,
                                                     const measures& read) {
  const auto text_by = [&](const measures& one) {
    return one.readings.get<governing_text>() == governing_text::day_of_event ? of_event : of_beginning;
  };
  const reliance found = reliance_of(read, text_by);
  const measures* text = text_by(read);
  applicable_text applies{text, found.relied_on, found.interpreted};
  if (!found.open.empty()) applies.otherwise = text == of_event ? of_beginning : of_event;
  return applies;
}

/// Art. 16. Which text governs an event of a procedure (适用版本)? By default that of the day of the event;
/// under governing_text::start_of_procedure that of the day on which the procedure began.
/// @param read  whose reading of this is used
[[nodiscard]] constexpr applicable_text governing_edition(date event, date procedure_began,
                                                          const measures& read) {
  return governing_of(edition_in_force(event), edition_in_force(procedure_began), read);
}
/// The same among the editions that the caller knows, oldest first, where it has others than the library.
/// What it finds is one of those: a list that would be gone by then is refused.
[[nodiscard]] constexpr applicable_text governing_edition(date event, date procedure_began,
                                                          const measures& read,
                                                          gsl::span<const measures> known) {
  return governing_of(edition_in_force(event, known), edition_in_force(procedure_began, known), read);
}
template <class List, detail::if_list_that_goes<List> = 0>
applicable_text governing_edition(date event, date procedure_began, const measures& read,
                                  List&& known) = delete;

}  // namespace jiqun
