// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/next_step.hpp"
#include "jiqun/casework/observation.hpp"
#include "jiqun/casework/running_deadline.hpp"
#include "jiqun/facts/title.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/vocabulary/stage.hpp"

#include <gsl/span>

#include <cstddef>
#include <optional>
#include <vector>

namespace jiqun {

/// Under what a case is replayed (推演条件).
struct replay_terms {
  gsl::span<const measures> editions;  ///< oldest first, at least one
  /// As known on the day from which the case is looked at.
  const working_calendar& calendar;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  std::optional<date> as_of{};       ///< the case as it stood on that day; none: with every event
  bool weighed = true;               ///< whether each decision is asked under every reading too
};

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
  std::optional<weighed_decision> ground{};  ///< art. 14, for the last title while it is held
  bool at_risk = false;                      ///< one more failure would meet the ground
  /// Those that acts, deadlines and next steps were held against, as interpreted.
  std::vector<measures> texts{};
  std::size_t text_of_next = 0;  ///< which of them: of the deadlines and the next steps
  std::vector<judged_act> judged{};
  std::vector<observation> observations{};
  std::vector<next_step> next_steps{};
  std::vector<std::size_t> considered{};  ///< the events that were, in the order of their days
};

}  // namespace jiqun
