// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/decision.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/measures.hpp"

namespace jiqun {

/// Art. 16. Was this text in force on the day (施行)? A text that states no end is in force from its
/// beginning on.
[[nodiscard]] constexpr decision decide_in_force(date day, const measures& text) {
  finding step = finding_of(condition::in_force,
                            answer_of(text.edition.in_force_from.value <= day &&
                                      (!text.edition.in_force_until || day <= *text.edition.in_force_until)));
  step.source = text.edition.in_force_from.source;
  return step;
}

/// Art. 16. Which text governs an event of a procedure (适用版本)? By default that of the day of the event;
/// under governing_text::start_of_procedure that of the day on which the procedure began.
/// @return null where no edition was in force
[[nodiscard]] constexpr const measures* governing_edition(date event, date procedure_began,
                                                          governing_text reading) {
  return edition_in_force(reading == governing_text::day_of_event ? event : procedure_began);
}

}  // namespace jiqun
