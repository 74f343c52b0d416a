// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/stability.hpp"
#include "jiqun/rules/consecutive_failures.hpp"

namespace jiqun {

/// Art. 14. Where a cluster stands (集群考核状况): the ground, whether the answer holds under every reading,
/// and whether one more failure would meet it.
struct assessment_status {
  decision ground;
  contest stability;
  bool at_risk = false;
};

/// @param earlier  assessments in the pool or under an earlier title, which count only under their readings
[[nodiscard]] constexpr assessment_status assessment_status_of(const assessment_history& history,
                                                               year_of_title title, const measures& in_force,
                                                               const earlier_assessments& earlier = {}) {
  return {decide_consecutive_failures(history, title, in_force, earlier),
          contest_consecutive_failures(history, title, in_force, earlier),
          is_at_risk(history, title, in_force, earlier)};
}

}  // namespace jiqun
