// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event_context.hpp"
#include "jiqun/reasoning/noting_readings.hpp"
#include "jiqun/rules/publicity.hpp"
#include "jiqun/rules/recognition.hpp"

#include <cstddef>
#include <optional>
#include <string>

// Art. 10(3). What an event leaves on record, and what it is held against: publicity, objections,
// recognition.

namespace jiqun::detail {

/// One that began and ended on one day, seen again before the day was over, took no day.
inline void end_interruption(procedure_record& made, date last) {
  const std::optional<date> since = made.interrupted_since;
  made.interrupted_since.reset();
  if (since && *since <= last) made.windows.back() = made.windows.back().interrupted({*since, last});
}

inline void close_window(procedure_record& made, date last) {
  if (made.interrupted_since) end_interruption(made, last);
  made.windows.back() = made.windows.back().closed(last);
}

inline void apply(const happened::publicity_opened& what, event_context& at) {
  procedure_record& made = at.record().procedure;
  // A list that was corrected while it stood open is taken down where it is shown anew.
  if (made.stands_open() && answer_of(made.windows.back().final_list()) == answer::no)
    close_window(made, *at.taken(presumed_last_day(made.windows.back().opens(), at.day())));
  if (at.noted(made.stands_open(), misfit::publicity_open_already) ||
      at.noted(made.windows.size() == procedure_record::most_windows, misfit::more_than_can_be_kept))
    return;
  made.windows.push_back(publicity_notice::opened(at.day())
                             .closed(absence::not_applicable)
                             .on_official_website(what.on_official_website)
                             .final_list(true)
                             .last_day_until(what.last_day_until));
  made.opened_by.push_back(at.place);
  at.judge([&](const measures& read) {
    return decision::all_of(condition::opening_in_order,
                            {finding_of(condition::on_shortlist, made.listed(), fact::shortlist),
                             shown_on_official_website(made.windows.back(), read)});
  });
}

inline void apply(const happened::publicity_interrupted& /*what*/, event_context& at) {
  procedure_record& made = at.record().procedure;
  if (at.noted(!made.stands_open(), misfit::no_open_publicity) ||
      at.noted(made.interrupted_since.has_value(), misfit::interrupted_already) ||
      at.noted(made.windows.back().interruptions().size() == procedure_record::most_interruptions,
               misfit::more_than_can_be_kept))
    return;
  made.interrupted_since = at.day();
}
inline void apply(const happened::publicity_resumed& /*what*/, event_context& at) {
  procedure_record& made = at.record().procedure;
  if (at.noted(!made.stands_open(), misfit::no_open_publicity) ||
      at.noted(!made.interrupted_since.has_value(), misfit::not_interrupted))
    return;
  if (made.interrupted_since == std::optional(at.day()))
    made.interrupted_since.reset();  // seen again before the day was over
  else
    end_interruption(made, at.day() - 1);
}

inline void apply(const happened::list_corrected& /*what*/, event_context& at) {
  if (at.noted(at.record().procedure.windows.empty(), misfit::no_list_shown)) return;
  for (publicity_notice& window : at.record().procedure.windows) window = window.final_list(false);
}

inline void apply(const happened::publicity_closed& /*what*/, event_context& at) {
  procedure_record& made = at.record().procedure;
  if (at.noted(!made.stands_open(), misfit::no_open_publicity)) return;
  close_window(made, at.day());
  const publicity_notice& window = made.windows.back();
  at.judge([&](const measures& whole) -> decision {
    return noting_readings(
        whole, [&](const measures& read) { return shown_long_enough(window, read, at.calendar); });
  });
}

inline void apply(const happened::objection_raised& what, event_context& at) {
  procedure_record& made = at.record().procedure;
  const bool is_new = made.objection_of.emplace(what.id, made.objections.size()).second;
  if (at.noted(!is_new, misfit::objection_known_already)) return;
  at.noted(what.sent.has_value() && at.day() < *what.sent, misfit::sent_after_received);
  made.objections.push_back(
      objection()
          .received(at.day())
          .received_at(what.received_at)
          .sent(what.sent)
          .admissible(what.admissible)
          .concerns_cluster(at.taken(presumed_to_concern_cluster(what.concerns_cluster)))
          .withdrawn(false)
          .verified(verification::pending));
}
/// Null, and that noted, where no objection bears the id.
[[nodiscard]] inline objection* objection_called(const std::string& id, event_context& at) {
  procedure_record& made = at.record().procedure;
  const auto found = made.objection_of.find(id);
  if (at.noted(found == made.objection_of.end(), misfit::objection_not_known)) return nullptr;
  return &made.objections[found->second];
}
inline void apply(const happened::objection_verified& what, event_context& at) {
  if (objection* raised = objection_called(what.id, at))
    *raised = raised->verified(what.conforming ? verification::conforming : verification::not_conforming);
}
inline void apply(const happened::objection_withdrawn& what, event_context& at) {
  if (objection* raised = objection_called(what.id, at)) *raised = raised->withdrawn(true);
}

/// What a decision of the department rests on: a procedure carries one, for a second nothing is on record. A
/// list that stands open, and is closed later, is shown until then.
[[nodiscard]] inline procedure_record decided_upon(const event_context& at) {
  if (at.record().procedure.decided) return {};
  procedure_record made = at.record().procedure;
  made.windows = made.windows_so_far();
  made.interrupted_since.reset();
  if (made.stands_open() && at.later.closed)
    made.windows.back() = made.windows.back().closed(*at.later.closed);
  return made;
}

inline void apply(const happened::recognised& what, event_context& at) {
  static_cast<void>(year_of_title(what.title_begins));
  const procedure_record made = decided_upon(at);
  at.judge([&](const measures& read) {
    return decide_recognition_in_order(is_of_department(at.event), made.listed(), made.windows,
                                       made.objections, at.day(), read, at.calendar);
  });
  at.record().procedure.open = false;
  at.record().procedure.decided = true;
  if (at.noted(at.record().holds_title(), misfit::title_held_already)) return;
  at.record().begin_title(what.title_begins);
}
inline void apply(const happened::recognition_refused& /*what*/, event_context& at) {
  const procedure_record made = decided_upon(at);
  at.judge([&](const measures& read) {
    return decide_may_be_refused(made.listed(), made.windows, made.objections, at.day(),
                                 at.record().misconducts, read, at.calendar);
  });
  at.record().procedure.open = false;
  at.record().procedure.decided = true;
}

}  // namespace jiqun::detail
