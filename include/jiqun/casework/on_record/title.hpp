// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event_context.hpp"
#include "jiqun/casework/on_record/competence.hpp"
#include "jiqun/rules/consecutive_failures.hpp"
#include "jiqun/rules/nomination.hpp"
#include "jiqun/rules/revocation.hpp"
#include "jiqun/rules/support.hpp"

#include <optional>

// Art. 11, 12 and 14. What an event leaves on record, and what it is held against: nomination, support,
// assessment, misconduct, revocation.

namespace jiqun::detail {

inline void apply(const happened::nominated_nationally& what, event_context& at) {
  const nomination made = nomination()
                              .holds_provincial_title(at.record().holds_title_on(at.day()))
                              .reason_given(!what.reason.empty());
  const decision* reasons = at.judge([&](const measures&) { return decide_nomination_permitted(made); });
  if (reasons != nullptr && (*reasons)[1].holds == answer::no) at.note_exception(1);
}
/// Of a cluster without the provincial title too: art. 11 knows exceptions.
inline void apply(const happened::recognised_nationally& /*what*/, event_context& at) {
  at.record().national = true;
}

inline void apply(const happened::instalment_paid& what, event_context& at) {
  const presumable<bool> newly = at.record().newly_recognised(what.newly_recognised, at.day());
  const presumable<assessment_outcome> latest = at.record().latest_assessment();
  const supported_cluster cluster = at.record().supported(at.taken(newly), at.day());
  const instalment paid = at.record().next_instalment(at.taken(latest), what.within_budget);
  at.judge([&](const measures& read) { return decide_instalment_due(cluster, paid, read); });
  if (!at.record().titles.empty()) ++at.record().titles.back().instalments_paid;
}
inline void apply(const happened::support_used& what, event_context& at) {
  at.judge([&](const measures& read) { return decide_use_permitted(what.use, read); });
}

[[nodiscard]] inline run_of_failures run_of_last_title(const event_context& at) {
  const title_record& title = at.record().titles.back();
  return run_of(title.assessments.history(), year_of_title(title.period.began()), at.nearest_text,
                at.record().earlier());
}

/// An assessment is of the last title where its year is neither before the one in which that title began
/// nor after the one in which it ended; otherwise of the pool.
inline void apply(const happened::assessed& what, event_context& at) {
  if (at.noted(at.day().year() < what.label.number(), misfit::year_to_come)) return;
  const bool of_title = at.record().is_of_last_title(what.label);
  at.noted(!of_title && !at.record().in_pool, misfit::neither_pool_nor_title);
  // One in the year in which the title began is also one of a cluster in the pool.
  if (of_title && at.record().in_pool &&
      what.label.number() == at.record().titles.back().period.began().year())
    at.record().pooled_in_year_of_title.record(what.label, what.outcome, what.replaces);
  assessment_record& of = of_title ? at.record().titles.back().assessments : at.record().pool_assessments;
  const bool revoked = of_title && at.record().titles.back().misconduct_at_revocation == answer::no &&
                       at.record().titles.back().period.how().value() == std::optional(end_of_title::revoked);
  const answer before = revoked ? run_of_last_title(at).reached : answer::no;
  const bool taken = of.record(what.label, what.outcome, what.replaces);
  at.noted(!taken, misfit::outcome_known_already);
  at.noted(before == answer::yes && run_of_last_title(at).reached == answer::no, misfit::ground_has_gone);
}
inline void apply(const happened::misconduct_found& what, event_context& at) {
  at.record().misconducts.push_back(what.what);
}

inline void apply(const happened::revocation_proposed& /*what*/, event_context& at) {
  if (at.noted(!at.record().holds_title(), misfit::no_title_held)) return;
  at.record().revocation_began = at.day();
  at.record().steps_on_record = true;
}
inline void apply(const happened::proposal_publicised& /*what*/, event_context& at) {
  if (at.noted(!at.record().holds_title(), misfit::no_title_held)) return;
  at.record().proposal_publicised = true;
  at.record().steps_on_record = true;
}
inline void apply(const happened::cluster_heard& /*what*/, event_context& at) {
  if (at.noted(!at.record().holds_title(), misfit::no_title_held)) return;
  at.record().steps_on_record = true;
}
inline void apply(const happened::revocation_dropped& /*what*/, event_context& at) {
  if (at.noted(!at.record().holds_title(), misfit::no_title_held) ||
      at.noted(!at.record().steps_on_record, misfit::no_revocation_begun))
    return;
  at.judge([ground = at.record().ground_question()](const measures& read) {
    return decide_may_leave_title(ground(read), read);
  });
  at.record().end_revocation();
}

inline void apply(const happened::revoked& what, event_context& at) {
  if (at.record().titles.empty()) {
    ask_competence(at);
    at.noted(true, misfit::no_title_held);
    at.judge([](const measures&) {
      return decision::all_of(condition::revocation_in_order,
                              {finding_of(condition::title_held, answer::no)});
    });
    return;
  }
  at.noted(!at.record().holds_title(), misfit::no_title_held);
  const title_record& title = at.record().titles.back();
  const revocation_steps steps = revocation_steps()
                                     .by_provincial_department(is_of_department(at.event))
                                     .procedure_followed(at.taken(presumed_procedure(
                                         what.procedure_followed, at.record().steps_on_record)))
                                     .proposal_publicised(at.record().proposal_publicised);
  at.judge([&, ground = at.record().ground_question()](const measures& read) {
    return decide_revocation_in_order(title.period, ground(read), steps, at.day(), read);
  });
  if (title.has_ended()) return;
  const run_of_failures run = run_of_last_title(at);
  for (const misconduct_kind kind : {misconduct_kind::fraud, misconduct_kind::breach_of_law})
    at.record().titles.back().misconduct_at_revocation =
        either(at.record().titles.back().misconduct_at_revocation,
               decide_misconduct(kind, at.record().misconducts, at.nearest_text).value());
  const auto from = revocation_effective_from(at.day(), run, at.nearest_text);
  at.record().end_title(*at.taken(presumed_end_of_title(from.day, at.day())), end_of_title::revoked);
}
inline void apply(const happened::title_surrendered& /*what*/, event_context& at) {
  if (at.noted(!at.record().holds_title(), misfit::no_title_held)) return;
  at.record().end_title(at.day(), end_of_title::given_up);
}

}  // namespace jiqun::detail
