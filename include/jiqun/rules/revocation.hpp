// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/facts/misconduct.hpp"
#include "jiqun/facts/title.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"
#include "jiqun/rules/consecutive_failures.hpp"
#include "jiqun/rules/misconduct.hpp"
#include "jiqun/rules/title.hpp"

#include <optional>

namespace jiqun {

/// Art. 14. Is a ground for revocation established (撤销事由)? 连续两年未通过考核,
/// 或有弄虚作假、违反相关法律法规: each alone is enough, and grounds that hold together all keep their
/// citation. It is the ground, never the act.
template <class Misconducts>
[[nodiscard]] constexpr decision decide_ground_for_revocation(const assessment_history& history,
                                                              year_of_title title, const Misconducts& found,
                                                              const measures& in_force,
                                                              const earlier_assessments& earlier = {}) {
  return decision::any_of(condition::ground_for_revocation,
                          {decide_consecutive_failures(history, title, in_force, earlier),
                           decide_misconduct(misconduct_kind::fraud, found, in_force),
                           decide_misconduct(misconduct_kind::breach_of_law, found, in_force)});
}

/// Art. 14. Must the department revoke once there is a ground (是否应当撤销)? There is no 可以 in the text:
/// by default it must, after its procedure. Under a reading that leaves it discretion, a machine does not
/// decide.
[[nodiscard]] constexpr decision decide_must_revoke(const decision& ground, const measures& in_force) {
  const finding duty = noting_readings(in_force, [&](const measures& read) {
    if (read.readings.get<revocation_duty>() == revocation_duty::mandatory)
      return finding_of(condition::duty_to_revoke, answer::yes);
    return finding_without(condition::duty_to_revoke, fact::discretion);
  });
  return decision::all_of(condition::must_revoke, {ground, duty});
}

/// Art. 14. May the department leave the title in place, having looked into revoking it (可否不予撤销)? Not
/// where there is a ground and it must revoke. Under a reading that leaves it discretion, to leave the title
/// is to have used it.
/// Unknown names what leaves the ground open.
[[nodiscard]] constexpr decision decide_may_leave_title(const decision& ground, const measures& in_force) {
  const finding duty = noting_readings(in_force, [](const measures& read) {
    return finding_of(condition::duty_to_revoke,
                      answer_of(read.readings.get<revocation_duty>() == revocation_duty::mandatory));
  });
  return decision::contrary_of(condition::may_leave_title,
                               decision::all_of(condition::must_revoke, {ground, duty}));
}

/// Art. 4, 14. Was a revocation in order (撤销是否合乎规定): of a title that was held on the day of the
/// decision, on a ground, by the provincial department, after the procedure? What the procedure consists of
/// the Measures do not say; whether it was followed is stated.
/// Unknown names what of them is not stated.
/// @param title   as it stood before the decision: that it ended by this very revocation is not part of it
/// @param ground  as it stood on that day: what was found or assessed later is no part of it
[[nodiscard]] constexpr decision decide_revocation_in_order(const title_period& title, const decision& ground,
                                                            const revocation_steps& steps, date decided,
                                                            const measures& in_force) {
  const finding by_department =
      finding_of(condition::right_office, steps.by_provincial_department(), fact::deciding_office);
  const finding publicised = noting_readings(in_force, [&](const measures& read) {
    if (read.readings.get<revocation_publicity>() == revocation_publicity::not_required)
      return finding_of(condition::proposal_publicised, answer::yes);
    return finding_of(condition::proposal_publicised, steps.proposal_publicised(), fact::proposal_publicity);
  });
  return decision::all_of(
      condition::revocation_in_order,
      {decide_title_held(title, decided), ground, by_department,
       finding_of(condition::procedure_followed, steps.procedure_followed(), fact::procedure), publicised});
}

/// A day that follows from the text under a reading (生效日).
struct effective_day {
  std::optional<date> day{};  ///< none where a year is open that may decide it
  citation source{};
  reading_set relied_on{};    ///< the reading, where another choice of it gives another day, or none
  reading_set interpreted{};  ///< the same, where an official interpretation fixed it
};

/// Art. 14. From when has a revocation effect (撤销的生效日)? By default from the day of the decision; under
/// revocation_effect::start_of_failing_year from 1 January of the year that first completed the run, where
/// there is one; none while it is open whether there is, or which it is.
[[nodiscard]] constexpr effective_day revocation_effective_from(date decided, const run_of_failures& run,
                                                                const measures& in_force) {
  std::optional<date> back_dated = std::optional(decided);
  if (const std::optional<year> completed = run.completed_in.earliest())
    back_dated = std::optional(date(completed->number(), 1, 1));
  if (run.reached == answer::unknown || run.completed_in.size() > 1) back_dated = std::optional<date>();
  const auto day_by = [&](const measures& read) {
    return read.readings.get<revocation_effect>() == revocation_effect::decision_day ? std::optional(decided)
                                                                                     : back_dated;
  };
  const reliance found = reliance_of(in_force, day_by);
  return {day_by(in_force), art(14), found.relied_on, found.interpreted};
}

/// Art. 14. When was a title last revoked (最近一次撤销日), for applying again? A title that was given up was
/// not; one of which it is not stated how it ended may have been.
/// @param titles  a range of titles, the oldest first; an empty one says that there was none
/// @return not applicable: none was revoked
template <class Titles>
[[nodiscard]] constexpr stated<date> last_revocation_of(const Titles& titles) {
  stated<date> last = absence::not_applicable;
  for (const title_period& title : titles) {
    const stated<date> ended = title.ended();
    const stated<end_of_title> how = title.how();
    if (ended == absence::not_applicable) continue;
    if (how.has_value() && *how == end_of_title::given_up) continue;
    // It ended, or may have: that no way of ending applies to it does not say that it was not revoked.
    const bool unsaid = !how.has_value() && how.why_absent() == absence::not_applicable;
    last = how.has_value() ? ended : stated<date>(unsaid ? absence::not_given : how.why_absent());
  }
  return last;
}

}  // namespace jiqun
