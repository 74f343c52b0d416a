// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/decision.hpp"
#include "jiqun/facts/misconduct.hpp"
#include "jiqun/measures/found_under.hpp"
#include "jiqun/measures/measures.hpp"

namespace jiqun {

namespace detail {

/// Whether an act of this actor counts against the cluster; the narrowest reading takes only the cluster's
/// own.
constexpr answer attributed(const stated<misconduct_actor>& actor, attribution reading) {
  if (reading == attribution::any_member) return answer::yes;  // every actor counts
  if (!actor.has_value()) return answer::unknown;
  const bool applicant_counts = reading == attribution::applicant_too;
  return answer_of(*actor == misconduct_actor::cluster ||
                   (applicant_counts && *actor == misconduct_actor::applicant));
}

}  // namespace detail

/// Art. 14. 弄虚作假 / 违反相关法律法规: has an authority established such an act, and is it the cluster's?
/// One is enough, in whatever year; the Measures set neither count nor time limit.
/// @param found  a range of misconduct on record; an empty one says that there is none
template <class Misconducts>
[[nodiscard]] constexpr decision decide_misconduct(misconduct_kind kind, const Misconducts& found,
                                                   const measures& in_force) {
  return found_under(in_force, reading_set(reading_id::attribution), [&](const measures& read) {
    finding step =
        finding_of(kind == misconduct_kind::fraud ? condition::fraud : condition::breach_of_law, answer::no);
    for (const misconduct& one : found) {
      if (one.kind != kind) continue;
      const answer established = answer_of(one.established);
      const answer theirs = detail::attributed(one.actor, read.readings.attribution);
      const answer counts = both(established, theirs);
      step.holds = either(step.holds, counts);
      if (counts != answer::unknown) continue;
      if (established == answer::unknown) {
        step.missing = step.missing | fact::misconduct_established;
        step.why_missing = one.established.why_absent();
      }
      if (theirs == answer::unknown) {
        step.missing = step.missing | fact::misconduct_actor;
        step.why_missing = one.actor.why_absent();
      }
    }
    if (step.holds != answer::unknown) step.missing = {};
    return step;
  });
}

}  // namespace jiqun
