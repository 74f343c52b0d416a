// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event_at_hand.hpp"
#include "jiqun/rules/consecutive_failures.hpp"
#include "jiqun/rules/nomination.hpp"
#include "jiqun/rules/revocation.hpp"
#include "jiqun/rules/support.hpp"

#include <optional>

// Art. 11, 12 and 14. What an event leaves on record, and what it is held against: nomination, support,
// assessment, misconduct, revocation.

namespace jiqun::detail {

inline void take(const happened::nominated_nationally& what, const event_at_hand& at) {
  if (at.text == nullptr) return;
  const nomination made{at.record.holds_title_on(at.day()), !what.reason.empty()};
  const decision& reasons = at.review.judge(
      *at.text, at.text_otherwise, [&](const measures&) { return decide_nomination_permitted(made); });
  if (reasons[1].holds == answer::no) at.review.note(mark::exception, 1);
}
/// Of a cluster without the provincial title too: art. 11 knows exceptions.
inline void take(const happened::recognised_nationally& /*what*/, const event_at_hand& at) {
  at.record.national = true;
}

inline void take(const happened::instalment_paid& what, const event_at_hand& at) {
  at.judge([&](const measures& read) {
    return decide_instalment_due(at.record.supported(what.newly_recognised, at.day()),
                                 at.record.next_instalment(what.within_budget), read);
  });
  if (!at.record.titles.empty()) ++at.record.titles.back().instalments_paid;
}
inline void take(const happened::support_used& what, const event_at_hand& at) {
  at.judge([&](const measures& read) { return decide_use_permitted(what.use, read); });
}

[[nodiscard]] inline run_of_failures run_of_last_title(const event_at_hand& at) {
  const title_record& title = at.record.titles.back();
  return run_of(title.assessments.history(), year_of_title(title.period.began), at.nearest_text,
                at.record.earlier());
}

/// An assessment is of the last title where its year is neither before the one in which that title began
/// nor after the one in which it ended; otherwise of the pool.
inline void take(const happened::assessed& what, const event_at_hand& at) {
  if (at.noted(at.day().year() < what.label.number(), misfit::year_to_come)) return;
  const bool of_title = at.record.is_of_last_title(what.label);
  at.noted(!of_title && !at.record.in_pool, misfit::neither_pool_nor_title);
  // One in the year in which the title began is also one of a cluster in the pool.
  if (of_title && at.record.in_pool && what.label.number() == at.record.titles.back().period.began.year())
    at.record.pooled_in_year_of_title.record(what.label, what.outcome, what.replaces);
  assessment_record& of = of_title ? at.record.titles.back().assessments : at.record.pool_assessments;
  const bool revoked = of_title && at.record.titles.back().misconduct_at_revocation == answer::no &&
                       at.record.titles.back().period.how.value() == std::optional(end_of_title::revoked);
  const answer before = revoked ? run_of_last_title(at).reached : answer::no;
  const bool taken = of.record(what.label, what.outcome, what.replaces);
  at.noted(!taken, misfit::outcome_known_already);
  at.noted(before == answer::yes && run_of_last_title(at).reached == answer::no, misfit::ground_has_gone);
}
inline void take(const happened::misconduct_found& what, const event_at_hand& at) {
  at.record.misconducts.push_back(what.what);
}

inline void take(const happened::revocation_proposed& /*what*/, const event_at_hand& at) {
  if (at.noted(!at.record.holds_title(), misfit::no_title_held)) return;
  at.record.revocation_began = at.day();
  at.record.steps_on_record = true;
}
inline void take(const happened::proposal_publicised& /*what*/, const event_at_hand& at) {
  if (at.noted(!at.record.holds_title(), misfit::no_title_held)) return;
  at.record.proposal_publicised = true;
  at.record.steps_on_record = true;
}
inline void take(const happened::cluster_heard& /*what*/, const event_at_hand& at) {
  if (at.noted(!at.record.holds_title(), misfit::no_title_held)) return;
  at.record.steps_on_record = true;
}
inline void take(const happened::revocation_dropped& /*what*/, const event_at_hand& at) {
  if (at.noted(!at.record.holds_title(), misfit::no_title_held) ||
      at.noted(!at.record.steps_on_record, misfit::no_revocation_begun))
    return;
  at.judge([ground = at.record.ground_question()](const measures& read) {
    return decide_may_leave_title(ground(read), read);
  });
  at.record.end_revocation();
}

inline void take(const happened::revoked& what, const event_at_hand& at) {
  at.noted(!at.record.holds_title(), misfit::no_title_held);
  if (at.record.titles.empty()) {
    at.judge([](const measures&) {
      return decision::all_of(condition::revocation_in_order,
                              {finding_of(condition::title_held, answer::no)});
    });
    return;
  }
  const title_record& title = at.record.titles.back();
  const bool unsaid =
      !what.procedure_followed.has_value() && what.procedure_followed.why_absent() == absence::not_given;
  const revocation_steps steps{is_of_department(at.event),
                               unsaid ? stated<bool>(at.record.steps_on_record) : what.procedure_followed,
                               at.record.proposal_publicised};
  at.judge([&, ground = at.record.ground_question()](const measures& read) {
    return decide_revocation_in_order(title.period, ground(read), steps, at.day(), read);
  });
  if (title.has_ended()) return;
  const run_of_failures run = run_of_last_title(at);
  for (const misconduct_kind kind : {misconduct_kind::fraud, misconduct_kind::breach_of_law})
    at.record.titles.back().misconduct_at_revocation =
        either(at.record.titles.back().misconduct_at_revocation,
               decide_misconduct(kind, at.record.misconducts, at.nearest_text).value());
  // A day that is open is no day: the title ends with the decision at the latest.
  const auto from = revocation_effective_from(at.day(), run, at.nearest_text);
  at.record.end_title(from.day.value_or(at.day()), end_of_title::revoked);
}
inline void take(const happened::title_given_up& /*what*/, const event_at_hand& at) {
  if (at.noted(!at.record.holds_title(), misfit::no_title_held)) return;
  at.record.end_title(at.day(), end_of_title::given_up);
}

}  // namespace jiqun::detail
