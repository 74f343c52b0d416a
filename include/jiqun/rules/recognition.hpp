// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/decision.hpp"
#include "jiqun/facts/application.hpp"
#include "jiqun/facts/objection.hpp"
#include "jiqun/facts/publicity_notice.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/rules/objections.hpp"
#include "jiqun/rules/publicity.hpp"

#include <optional>

namespace jiqun {

/// The readings that bear on recognition.
inline constexpr reading_set readings_of_recognition = readings_of_publicity | readings_of_objections;

/// Art. 10(3). May the cluster be recognised on this day (可否确定): on the shortlist, its publicity
/// completed and over, and no objection left? It says that recognition is open, never that the cluster is
/// recognised. When the title begins is for the announcement to say.
/// @param notice  the publicity of the list that names the cluster; objections are raised within it
/// @param raised  a range of objections; an empty one says that there was none
template <class Objections>
[[nodiscard]] constexpr decision decide_may_be_recognised(const stated<bool>& on_shortlist,
                                                          const publicity_notice& notice,
                                                          const Objections& raised,
                                                          const std::optional<minute_of_day>& last_day_until,
                                                          date on, const measures& in_force,
                                                          const working_calendar& calendar) {
  const auto& closed = notice.closed;
  finding over = finding_of(condition::publicity_over, answer::no);  // also while it stands open
  if (closed.has_value())
    over.holds = answer_of(*closed < on);
  else if (closed.why_absent() != absence::not_applicable)
    over = finding_without(condition::publicity_over, fact::closing_day, closed.why_absent());
  const objection_window window{notice.opens, closed, last_day_until};
  return decision::all_of(condition::may_be_recognised,
                          {finding_of(condition::on_shortlist, on_shortlist, fact::shortlist),
                           decide_publicity_completed(notice, in_force, calendar), over,
                           decide_no_objection_left(raised, window, in_force)});
}

}  // namespace jiqun
