// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event_at_hand.hpp"
#include "jiqun/reasoning/noting_readings.hpp"
#include "jiqun/rules/publicity.hpp"
#include "jiqun/rules/recognition.hpp"

#include <cstddef>
#include <optional>
#include <string>

// Art. 10(3). What an event leaves on record, and what it is held against: publicity, objections,
// recognition.

namespace jiqun::detail {

inline constexpr std::size_t most_interruptions = 8;  ///< as many as a notice holds
inline constexpr std::size_t most_rounds = 32;        ///< of one procedure

/// One that began and ended on one day, seen again before the day was over, took no day.
inline void end_interruption(procedure_record& made, date last) {
  const std::optional<date> since = made.interrupted_since;
  made.interrupted_since.reset();
  if (since && *since <= last) made.rounds.back().interruptions.add(interruption_of_publicity(*since, last));
}

inline void close_round(procedure_record& made, date last) {
  if (made.interrupted_since) end_interruption(made, last);
  made.rounds.back().closed = last;
}

inline void take(const happened::publicity_opened& what, const event_at_hand& at) {
  procedure_record& made = at.record.procedure;
  // A list that was corrected while it stood open is taken down where it is shown anew.
  if (made.stands_open() && answer_of(made.rounds.back().final_list) == answer::no) {
    const date opened = made.rounds.back().opens;
    close_round(made, opened < at.day() ? at.day() - 1 : opened);
  }
  if (at.noted(made.stands_open(), misfit::publicity_open_already) ||
      at.noted(made.rounds.size() == most_rounds, misfit::more_than_can_be_kept))
    return;
  made.rounds.push_back(
      {at.day(), absence::not_applicable, what.on_official_website, {}, true, what.last_day_until});
  made.opened_by.push_back(at.place);
  at.judge([&](const measures& read) {
    return decision::all_of(condition::opening_in_order,
                            {finding_of(condition::on_shortlist, made.listed(), fact::shortlist),
                             shown_on_official_website(made.rounds.back(), read)});
  });
}

inline void take(const happened::publicity_interrupted& /*what*/, const event_at_hand& at) {
  procedure_record& made = at.record.procedure;
  if (at.noted(!made.stands_open(), misfit::no_open_publicity) ||
      at.noted(made.interrupted_since.has_value(), misfit::interrupted_already) ||
      at.noted(made.rounds.back().interruptions.size() == most_interruptions, misfit::more_than_can_be_kept))
    return;
  made.interrupted_since = at.day();
}
inline void take(const happened::publicity_resumed& /*what*/, const event_at_hand& at) {
  procedure_record& made = at.record.procedure;
  if (at.noted(!made.stands_open(), misfit::no_open_publicity) ||
      at.noted(!made.interrupted_since.has_value(), misfit::not_interrupted))
    return;
  if (made.interrupted_since == std::optional(at.day()))
    made.interrupted_since.reset();  // seen again before the day was over
  else
    end_interruption(made, at.day() - 1);
}

inline void take(const happened::list_corrected& /*what*/, const event_at_hand& at) {
  if (at.noted(at.record.procedure.rounds.empty(), misfit::no_list_shown)) return;
  for (publicity_notice& round : at.record.procedure.rounds) round.final_list = false;
}

inline void take(const happened::publicity_closed& /*what*/, const event_at_hand& at) {
  procedure_record& made = at.record.procedure;
  if (at.noted(!made.stands_open(), misfit::no_open_publicity)) return;
  close_round(made, at.day());
  const publicity_notice& round = made.rounds.back();
  at.judge([&](const measures& whole) -> decision {
    return noting_readings(whole,
                           [&](const measures& read) { return shown_long_enough(round, read, at.calendar); });
  });
}

inline void take(const happened::objection_raised& what, const event_at_hand& at) {
  procedure_record& made = at.record.procedure;
  const bool is_new = made.objection_of.emplace(what.id, made.objections.size()).second;
  if (at.noted(!is_new, misfit::objection_known_already)) return;
  at.noted(what.sent.has_value() && at.day() < *what.sent, misfit::sent_after_received);
  stated<bool> concerns = what.concerns_cluster;
  if (!concerns.has_value() && concerns.why_absent() == absence::not_given) concerns = true;
  made.objections.push_back(
      {at.day(), what.received_at, what.sent, what.admissible, concerns, false, verification::pending});
}
/// Null, and that noted, where no objection bears the id.
[[nodiscard]] inline objection* objection_called(const std::string& id, const event_at_hand& at) {
  procedure_record& made = at.record.procedure;
  const auto found = made.objection_of.find(id);
  if (at.noted(found == made.objection_of.end(), misfit::objection_not_known)) return nullptr;
  return &made.objections[found->second];
}
inline void take(const happened::objection_verified& what, const event_at_hand& at) {
  if (objection* raised = objection_called(what.id, at))
    raised->verified = what.conforming ? verification::conforming : verification::not_conforming;
}
inline void take(const happened::objection_withdrawn& what, const event_at_hand& at) {
  if (objection* raised = objection_called(what.id, at)) raised->withdrawn = true;
}

/// What a decision of the department rests on: a procedure carries one, for a second nothing is on record. A
/// list that stands open, and is closed later, is shown until then.
[[nodiscard]] inline procedure_record decided_upon(const event_at_hand& at) {
  if (at.record.procedure.decided) return {};
  procedure_record made = at.record.procedure;
  made.rounds = made.rounds_so_far();
  made.interrupted_since.reset();
  if (made.stands_open() && at.follows.closed) made.rounds.back().closed = *at.follows.closed;
  return made;
}

inline void take(const happened::recognised& what, const event_at_hand& at) {
  static_cast<void>(year_of_title(what.title_begins));
  const procedure_record made = decided_upon(at);
  at.judge([&](const measures& read) {
    return decide_recognition_in_order(is_of_department(at.event), made.listed(), made.rounds,
                                       made.objections, at.day(), read, at.calendar);
  });
  at.record.procedure.open = false;
  at.record.procedure.decided = true;
  if (at.noted(at.record.holds_title(), misfit::title_held_already)) return;
  at.record.begin_title(what.title_begins);
}
inline void take(const happened::recognition_refused& /*what*/, const event_at_hand& at) {
  const procedure_record made = decided_upon(at);
  at.judge([&](const measures& read) {
    return decide_may_be_refused(made.listed(), made.rounds, made.objections, at.day(), at.record.misconducts,
                                 read, at.calendar);
  });
  at.record.procedure.open = false;
  at.record.procedure.decided = true;
}

}  // namespace jiqun::detail
