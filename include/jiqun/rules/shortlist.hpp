// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/application.hpp"
#include "jiqun/reasoning/decision.hpp"

namespace jiqun {

/// Art. 10(2). Was the cluster shortlisted as the Measures ask (拟定入围名单): quantitative score, experts'
/// review, and direction and layout taken together? How they weigh is the department's to say: the shortlist
/// itself is a fact.
/// Unknown names which of the three, or the list, is not stated.
[[nodiscard]] constexpr decision decide_shortlisted(const department_review& review) {
  return decision::all_of(
      condition::shortlisted,
      {finding_of(condition::score_considered, review.score_considered(), fact::score),
       finding_of(condition::experts_considered, review.experts_considered(), fact::expert_review),
       finding_of(condition::direction_considered, review.direction_considered(), fact::direction),
       finding_of(condition::on_shortlist, review.on_shortlist(), fact::shortlist)});
}

}  // namespace jiqun
