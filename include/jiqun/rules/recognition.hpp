// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/facts/actor.hpp"
#include "jiqun/facts/application.hpp"
#include "jiqun/facts/misconduct.hpp"
#include "jiqun/facts/objection.hpp"
#include "jiqun/facts/publicity_notice.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"
#include "jiqun/rules/known_on.hpp"
#include "jiqun/rules/misconduct.hpp"
#include "jiqun/rules/objections.hpp"
#include "jiqun/rules/publicity.hpp"

#include <array>

namespace jiqun {

namespace detail {

/// The list was shown, and the time of no round runs on that day: it had been closed, or stands open without
/// an end and was shown long enough before.
template <class Notices>
constexpr finding publicity_over(const Notices& rounds, date on, const measures& in_force,
                                 const working_calendar& calendar) {
  bool shown = false;
  partial_answer over = answer::yes;
  for (const publicity_notice& round : rounds) {
    shown = true;
    if (round.closed().has_value()) {
      over = both(over, answer_of(*round.closed() < on));
    } else if (on <= round.opens()) {
      over = both(over, answer::no);
    } else if (round.stands_open()) {
      const finding long_enough = shown_long_enough(round_shown::as_known(round, on), in_force, calendar);
      over = both(over, long_enough.holds == answer::unknown
                            ? partial_answer(long_enough.missing, long_enough.why_missing)
                            : partial_answer(long_enough.holds));
    } else {
      over = both(over, {fact::closing_day, round.closed().why_absent()});
    }
  }
  return finding_of(condition::publicity_over, shown ? over : answer::no);
}

/// Shown as the Measures ask for, as far as is known on the day. Where a closing day is not stated, and the
/// list had not been shown long enough by then wherever it lies, that is a no: earlier it was too short, and
/// later it was not over.
template <class Notices>
constexpr decision publicised_before(const Notices& rounds, date on, const measures& in_force,
                                     const working_calendar& calendar) {
  const known_on<round_shown, Notices> shown(rounds, on);
  bool all_known = true;
  for (const publicity_notice& round : shown)
    if (!round.closed().has_value()) all_known = false;
  if (all_known) return decide_publicised(shown, in_force, calendar);
  return noting_readings(in_force, [&](const measures& read) {
    const decision at_most =
        nearest_round(known_on<round_shown_at_most, Notices>(rounds, on), read, calendar);
    return at_most.value() == answer::no ? at_most : nearest_round(shown, read, calendar);
  });
}

/// 公示无异议(或有异议经核实符合条件)后: shown as the Measures ask for, over, and no objection left on the
/// day.
template <class Notices, class Objections>
constexpr std::array<decision, 3> publicity_and_objections(const Notices& rounds, const Objections& raised,
                                                           date on, const measures& in_force,
                                                           const working_calendar& calendar,
                                                           const partial_answer& of_pending) {
  const known_on<round_opened, Notices> opened(rounds, on);
  return {
      publicised_before(rounds, on, in_force, calendar),
      noting_readings(in_force,
                      [&](const measures& read) { return publicity_over(opened, on, read, calendar); }),
      no_objection_left(known_on<objection_received, Objections>(raised, on), opened, in_force, of_pending)};
}

}  // namespace detail

/// Art. 10(3). May the cluster be recognised on this day (可否确定): on the shortlist, its publicity
/// completed and over, and no objection left? It says that recognition is open, never that the cluster is
/// recognised. When the title begins is for the announcement to say.
/// @param rounds  a range of notices, one for each round in which the list that names the cluster was shown;
///                objections are raised within them; a round that opens after that day is passed over, and
///                one that stands open without an end is over once it was shown as long as the Measures ask
///                for
/// @param raised  a range of objections; an empty one says that there was none, and one that was received
///                after that day is passed over
/// Throws invalid_fact (flaw::closes_before_it_opens).
template <class Notices, class Objections>
[[nodiscard]] constexpr decision decide_may_be_recognised(const stated<bool>& on_shortlist,
                                                          const Notices& rounds, const Objections& raised,
                                                          date on, const measures& in_force,
                                                          const working_calendar& calendar) {
  const auto& [publicised, over, none_left] = detail::publicity_and_objections(
      rounds, raised, on, in_force, calendar, {fact::verification, absence::unknown});
  return decision::all_of(
      condition::may_be_recognised,
      {finding_of(condition::on_shortlist, on_shortlist, fact::shortlist), publicised, over, none_left});
}

/// Art. 4, 10(3). Was a recognition in order (确定是否合乎规定): by the provincial department, of a cluster
/// that might be recognised on that day? What was still being verified then had not been verified: unlike the
/// question whether it may be recognised, the act does not wait. Whether it was recommended and how the list
/// came about are questions of their own (decide_recommended, decide_shortlisted).
template <class Notices, class Objections>
[[nodiscard]] constexpr decision decide_recognition_in_order(const stated<bool>& by_provincial_department,
                                                             const stated<bool>& on_shortlist,
                                                             const Notices& rounds, const Objections& raised,
                                                             date on, const measures& in_force,
                                                             const working_calendar& calendar) {
  const auto& [publicised, over, none_left] =
      detail::publicity_and_objections(rounds, raised, on, in_force, calendar, answer::no);
  return decision::all_of(
      condition::recognition_in_order,
      {finding_of(condition::right_office, by_provincial_department, fact::deciding_office),
       finding_of(condition::on_shortlist, on_shortlist, fact::shortlist), publicised, over, none_left});
}

/// Art. 10(3). May the cluster be refused on that day (可否不予确定)?
/// 公示无异议(或有异议经核实符合条件)后,予以确定: there is no 可以 in the text, so not where recognition is
/// open. It may where it is not on the list, where an objection was upheld, and where misconduct of the
/// cluster was established, for which the title would have to be revoked (art. 14). While nothing but the
/// publicity is lacking the text neither calls for recognition nor knows a refusal: unknown, for the
/// department. Unknown names besides what leaves the list, the publicity, an objection or misconduct open.
/// @param found  a range of misconduct on record; an empty one says that there is none
template <class Notices, class Objections, class Misconducts>
[[nodiscard]] constexpr decision decide_may_be_refused(const stated<bool>& on_shortlist,
                                                       const Notices& rounds, const Objections& raised,
                                                       date on, const Misconducts& found,
                                                       const measures& in_force,
                                                       const working_calendar& calendar) {
  const auto made_public = [&](const measures& read) {
    const detail::known_on<detail::round_opened, Notices> opened(rounds, on);
    const decision publicised = detail::publicised_before(rounds, on, read, calendar);
    finding step = detail::publicity_over(opened, on, read, calendar);
    if (both(publicised.value(), step.holds) == answer::no)
      return finding_without(condition::publicity_over, fact::discretion);
    step.holds = both(publicised.value(), step.holds);
    step.missing = step.missing | publicised.missing();
    return step;
  };
  const decision none_left =
      decide_no_objection_left(detail::known_on<detail::objection_received, Objections>(raised, on),
                               detail::known_on<detail::round_opened, Notices>(rounds, on), in_force);
  return decision::any_of(
      condition::may_be_refused,
      {decision::contrary_of(
           condition::recognition_not_open,
           decision::all_of(condition::may_be_recognised,
                            {finding_of(condition::on_shortlist, on_shortlist, fact::shortlist),
                             noting_readings(in_force, made_public), none_left})),
       decide_misconduct(misconduct_kind::fraud, found, in_force),
       decide_misconduct(misconduct_kind::breach_of_law, found, in_force)});
}

}  // namespace jiqun
