// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/casework/act_review.hpp"
#include "jiqun/casework/case_record.hpp"
#include "jiqun/casework/event.hpp"
#include "jiqun/casework/later_record.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/measures/measures.hpp"

#include <cstddef>
#include <optional>

namespace jiqun {

/// An event while it is looked at (当前事项): the text that it is held against, what was on record before it,
/// and where that is written down which is noticed. It lives no longer than what it looks at.
// NOLINTBEGIN(cppcoreguidelines-avoid-const-or-ref-data-members)
struct event_at_hand {
  const case_event& event;
  std::size_t place;             ///< which event, as the file counts them from 0
  const measures* text;          ///< null where none was in force: the event is not held against any
  const measures& nearest_text;  ///< the one in force, or else the nearest
  std::optional<const measures*>
      text_otherwise;  ///< the one by the other reading of governing_text, if another
  const working_calendar& calendar;
  const later_record& follows;
  case_record& record;
  act_review& review;

  [[nodiscard]] date day() const { return event.on; }

  /// Holds the event against a rule; `decide` takes measures and returns a decision.
  template <class Decide>
  void judge(Decide decide) const {
    if (text != nullptr) review.judge(*text, text_otherwise, decide);
  }
  /// Notes that the event does not fit the record, where it does not.
  /// @return whether it does not; of an event that is taken all the same that is not asked
  bool noted(bool does_not_fit, misfit how) const {  // NOLINT(modernize-use-nodiscard)
    if (does_not_fit) review.note(how);
    return does_not_fit;
  }
};
// NOLINTEND(cppcoreguidelines-avoid-const-or-ref-data-members)

/// Whether the provincial department acted; open where it is not stated who did.
[[nodiscard]] inline stated<bool> is_of_department(const case_event& event) {
  if (!event.by.has_value()) return event.by.why_absent();
  return event.by->office == office::provincial_department;
}

}  // namespace jiqun
