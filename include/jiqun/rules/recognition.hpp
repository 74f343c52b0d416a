// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/decision.hpp"
#include "jiqun/facts/actor.hpp"
#include "jiqun/facts/application.hpp"
#include "jiqun/facts/objection.hpp"
#include "jiqun/facts/publicity_notice.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/rules/objections.hpp"
#include "jiqun/rules/publicity.hpp"

namespace jiqun {

/// The readings that bear on recognition.
inline constexpr reading_set readings_of_recognition = readings_of_publicity | readings_of_objections;

namespace detail {

/// The list was shown, and no round of it is still open on the day.
template <class Notices>
constexpr finding publicity_over(const Notices& rounds, date on) {
  bool shown = false;
  partial_answer over = answer::yes;
  for (const publicity_notice& round : rounds) {
    shown = true;
    if (round.closed.has_value())
      over = both(over, answer_of(*round.closed < on));
    else if (round.stands_open())
      over = both(over, answer::no);
    else
      over = both(over, {fact::closing_day, round.closed.why_absent()});
  }
  return finding_of(condition::publicity_over, shown ? over : answer::no);
}

}  // namespace detail

/// Art. 10(3). May the cluster be recognised on this day (可否确定): on the shortlist, its publicity
/// completed and over, and no objection left? It says that recognition is open, never that the cluster is
/// recognised. When the title begins is for the announcement to say.
/// @param rounds  a range of notices, one for each round in which the list that names the cluster was shown;
///                objections are raised within them
/// @param raised  a range of objections; an empty one says that there was none
template <class Notices, class Objections>
[[nodiscard]] constexpr decision decide_may_be_recognised(const stated<bool>& on_shortlist,
                                                          const Notices& rounds, const Objections& raised,
                                                          date on, const measures& in_force,
                                                          const working_calendar& calendar) {
  return decision::all_of(condition::may_be_recognised,
                          {finding_of(condition::on_shortlist, on_shortlist, fact::shortlist),
                           decide_publicised(rounds, in_force, calendar), detail::publicity_over(rounds, on),
                           decide_no_objection_left(raised, rounds, in_force)});
}

/// Art. 4, 10(3). Was a recognition in order (确定是否合乎规定): by the provincial department, of a cluster
/// that might be recognised on that day? What was still being verified then had not been verified: unlike the
/// question whether it may be recognised, the act does not wait.
template <class Notices, class Objections>
[[nodiscard]] constexpr decision decide_recognition_in_order(const stated<bool>& by_provincial_department,
                                                             const stated<bool>& on_shortlist,
                                                             const Notices& rounds, const Objections& raised,
                                                             date on, const measures& in_force,
                                                             const working_calendar& calendar) {
  return decision::all_of(
      condition::recognition_in_order,
      {finding_of(condition::right_office, by_provincial_department, fact::deciding_office),
       finding_of(condition::on_shortlist, on_shortlist, fact::shortlist),
       decide_publicised(rounds, in_force, calendar), detail::publicity_over(rounds, on),
       detail::no_objection_left(raised, rounds, in_force, answer::no)});
}

}  // namespace jiqun
