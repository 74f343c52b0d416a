// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/judged_act.hpp"
#include "jiqun/casework/next_steps.hpp"
#include "jiqun/casework/observation.hpp"
#include "jiqun/casework/presumed_fact.hpp"
#include "jiqun/casework/running_deadline.hpp"
#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/facts/title.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/vocabulary/stage.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace jiqun {

/// Where a case stands, and why (案件状态). Events are named by their place in the file, from 0.
struct replayed_case {
  std::optional<date> today{};  ///< as_of; without it the day of the last event; none where there is neither
  measures in_force;            ///< the text on that day, as interpreted
  stage where{};
  bool in_pool = false;
  std::vector<title_period> titles{};
  std::vector<running_deadline> deadlines{};
  assessment_history under_title{};  ///< of the last title
  assessment_history in_the_pool{};
  earlier_assessments
      earlier{};  ///< those before the last title, which count for it only under their readings
  std::optional<weighed_decision> ground{};  ///< art. 14, for the last title while it is held
  bool at_risk = false;                      ///< one more failure would meet the ground
  /// Those that acts, deadlines and next steps were held against, as interpreted.
  std::vector<measures> texts{};
  std::size_t text_of_next = 0;  ///< which of them: of the deadlines and the next steps
  std::vector<judged_act> judged{};
  std::vector<observation> observations{};
  std::vector<presumed_fact> presumptions{};  ///< what was presumed of the events, as they were looked at
  std::vector<next_step> next_steps{};
  std::vector<std::size_t> considered{};  ///< the events that were, in the order of their days
};

}  // namespace jiqun
