// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/certainty.hpp"
#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/casework/procedure_record.hpp"
#include "jiqun/core/period_length.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/stability.hpp"
#include "jiqun/rules/applicability.hpp"
#include "jiqun/rules/publicity.hpp"
#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <cstddef>
#include <optional>

namespace jiqun {

/// A day that is waited for (期限).
struct running_deadline {
  std::size_t event = 0;  ///< the event that set it going
  /// None while an interruption lasts, or where the list was corrected and has to be shown anew.
  std::optional<reckoned_day> closes{};
  bool to_be_shown_anew = false;           ///< the list was corrected, and has to be
  std::optional<date> recognition_from{};  ///< the calendar day after, for a cluster on the list
  opening_day other_reading{};
  std::optional<reckoned_day> closes_otherwise{};
  citation source{};
  reading_set relied_on{};     ///< the readings of which another choice alone gives another day, or none
  reading_set contested_by{};  ///< those of them that are open: fixed by no official
                               ///< interpretation (art. 15), nor by the text itself
};

namespace detail {

/// Whether the list has to be shown anew: it is not the one that was decided on.
[[nodiscard]] inline bool is_to_be_shown_anew(const publicity_notice& window, const measures& read) {
  return read.readings.get<corrected_list>() == corrected_list::shown_anew &&
         answer_of(window.final_list()) == answer::no;
}

}  // namespace detail

/// The publicity that stands open, and when it closes; none if none does.
/// Throws invalid_fact where no text governs (flaw::no_edition).
/// @param by  the text that governs the procedure
[[nodiscard]] inline std::optional<running_deadline> running_deadline_of(const procedure_record& procedure,
                                                                         const applicable_text& by,
                                                                         const working_calendar& calendar) {
  if (!procedure.open || !procedure.stands_open()) return std::nullopt;
  const measures& text = by.value();
  const std::optional<const measures*> otherwise = by.otherwise;
  const publicity_notice window = procedure.windows_so_far().back();
  measures read = text;
  running_deadline deadline;
  if (procedure.opened_by.empty()) throw invalid_fact(flaw::no_such_place, 0);
  deadline.event = procedure.opened_by.back();
  deadline.source = read.publicity.length.source;
  const auto closing_under = [&](const measures& varied) -> std::optional<reckoned_day> {
    if (detail::is_to_be_shown_anew(window, varied)) return std::nullopt;
    std::optional<reckoned_day> closes = closing_day_of(window, varied, calendar);
    if (by.from && closes && closes->day && *closes->day < *by.from) closes->day = *by.from;
    return closes;
  };
  deadline.to_be_shown_anew = detail::is_to_be_shown_anew(window, read);
  deadline.closes = closing_under(read);
  if (deadline.closes && deadline.closes->day && procedure.on_shortlist)
    deadline.recognition_from = *deadline.closes->day + 1;
  deadline.other_reading =
      read.readings.get<opening_day>() == opening_day::counted ? opening_day::excluded : opening_day::counted;
  const auto day_under = [&](const measures& varied) {
    const auto closes = closing_under(varied);
    return closes ? closes->day : std::nullopt;
  };
  const auto in_use = day_under(read);
  const reliance found = reliance_of(text, day_under);
  deadline.relied_on = found.relied_on;
  deadline.contested_by = found.open;
  if (otherwise && (*otherwise == nullptr || day_under(**otherwise) != in_use)) {
    deadline.relied_on.insert(reading_id::governing_text);
    deadline.contested_by.insert(reading_id::governing_text);
  }
  read.readings.set(deadline.other_reading);
  deadline.closes_otherwise = closing_under(read);
  return deadline;
}

}  // namespace jiqun
