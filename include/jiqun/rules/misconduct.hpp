// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/misconduct.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"

namespace jiqun {

namespace detail {

/// Whether the act counts against the cluster: where the finding attributes it to the cluster itself, and
/// under wider readings for whose act it was.
constexpr partial_answer counts_against_cluster(const misconduct& one, attribution reading) {
  const partial_answer attributed(one.attributed_to_cluster(), fact::misconduct_attribution);
  if (reading == attribution::as_found) return attributed;
  if (!one.actor().has_value()) return either(attributed, {fact::misconduct_actor, one.actor().why_absent()});
  const bool by_applicant = *one.actor() == misconduct_actor::applicant;
  const bool by_member =
      *one.actor() == misconduct_actor::member || *one.actor() == misconduct_actor::promotion_organisation;
  return either(attributed, answer_of(by_applicant || (by_member && reading == attribution::any_member)));
}

}  // namespace detail

/// Art. 14. 弄虚作假 / 违反相关法律法规: has an authority established such an act, and is it the cluster's?
/// One is enough. When it happened is not asked: the Measures set no time limit, and which acts of before
/// count (fraud in an application comes before the title) is for the caller, who names those that do. Unknown
/// names whether it was established, whether it is attributed, or whose act it was.
/// @param found  a range of misconduct on record; an empty one says that there is none
template <class Misconducts>
[[nodiscard]] constexpr decision decide_misconduct(misconduct_kind kind, const Misconducts& found,
                                                   const measures& in_force) {
  return noting_readings(in_force, [&](const measures& read) {
    partial_answer some = answer::no;
    for (const misconduct& one : found)
      if (one.kind() == kind)
        some = either(some, both(partial_answer(one.established(), fact::misconduct_established),
                                 detail::counts_against_cluster(one, read.readings.get<attribution>())));
    return finding_of(kind == misconduct_kind::fraud ? condition::fraud : condition::breach_of_law, some);
  });
}

}  // namespace jiqun
