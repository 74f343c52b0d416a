// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/casework/case_record.hpp"
#include "jiqun/casework/detail/act_review.hpp"
#include "jiqun/casework/event.hpp"
#include "jiqun/casework/presumed_fact.hpp"
#include "jiqun/casework/timeline.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/rules/applicability.hpp"
#include "jiqun/rules/presumptions.hpp"

#include <cstddef>
#include <vector>

namespace jiqun {

/// An event while it is looked at (当前事项): the text that it is held against, what was on record before it,
/// and where that is written down which is noticed. Whoever may change what is on record is given one that is
/// not const. It lives no longer than what it looks at.
// NOLINTBEGIN(cppcoreguidelines-avoid-const-or-ref-data-members,cppcoreguidelines-non-private-member-variables-in-classes)
class event_context {
 public:
  /// @param by       a null text: none was in force, and the event is not held against any
  /// @param nearest  the text in force, or else the nearest
  event_context(const case_event& one, const timeline_entry& at, const applicable_text& governing,
                const measures& nearest, const working_calendar& days, case_record& record,
                act_review& review, std::vector<presumed_fact>& presumptions)
      : event(one),
        place(at.event),
        later(at.later),
        by(governing),
        nearest_text(nearest),
        calendar(days),
        record_(record),
        review_(review),
        presumptions_(presumptions) {}

  const case_event& event;
  const std::size_t place;  ///< which event, as the file counts them from 0
  const lookahead& later;
  const applicable_text& by;
  const measures& nearest_text;
  const working_calendar& calendar;

  [[nodiscard]] date day() const { return event.on; }

  [[nodiscard]] case_record& record() { return record_; }
  [[nodiscard]] const case_record& record() const { return record_; }

  /// Holds the event against a rule; `decide` takes measures and returns a decision.
  /// @return null where no text was in force
  template <class Decide>
  const decision* judge(Decide decide) {
    return by.text == nullptr ? nullptr : &review_.judge(by, decide);
  }
  /// Notes an exception: the finding of the decision that was made last.
  void note_exception(std::size_t finding) { review_.note(mark::exception, finding); }
  /// Notes that the event does not fit the record, where it does not.
  /// @return whether it does not; of an event that is taken all the same that is not asked
  bool noted(bool does_not_fit, misfit how) {  // NOLINT(modernize-use-nodiscard)
    if (does_not_fit) review_.note(how);
    return does_not_fit;
  }
  /// The fact as it is taken; notes what was presumed.
  template <class T>
  [[nodiscard]] stated<T> taken(const presumable<T>& fact) {
    if (fact.by) presumptions_.push_back({place, *fact.by});
    return fact.value;
  }

 private:
  case_record& record_;
  act_review& review_;
  std::vector<presumed_fact>& presumptions_;
};
// NOLINTEND(cppcoreguidelines-avoid-const-or-ref-data-members,cppcoreguidelines-non-private-member-variables-in-classes)

/// Whether the provincial department acted; open where it is not stated who did.
[[nodiscard]] inline stated<bool> is_of_department(const case_event& event) {
  if (!event.by.has_value()) return event.by.why_absent();
  return event.by->office() == office::provincial_department;
}

}  // namespace jiqun
