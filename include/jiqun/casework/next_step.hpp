// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/certainty.hpp"
#include "jiqun/core/act.hpp"
#include "jiqun/core/citation.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/decision.hpp"
#include "jiqun/core/period_length.hpp"
#include "jiqun/rules/authority.hpp"

#include <cstddef>
#include <optional>

namespace jiqun {

/// What may happen next (后续步骤): the act, who may take it, from when, and what is still missing. It is
/// never an order: whether to act is for who is competent.
struct next_step {
  act what{};
  competence by{};
  std::optional<date> from{};         ///< none: at any time, or not known yet
  std::optional<year> of_year{};      ///< the year that it is about: of an assessment, of a round
  fact_set missing{};                 ///< what is still missing
  std::optional<decision> reasons{};  ///< the rule that opens it, as it stands
};

/// A day that is waited for (期限).
struct running_deadline {
  std::size_t event = 0;                   ///< the event that set it going
  std::optional<reckoned_day> closes{};    ///< none while an interruption lasts
  std::optional<date> recognition_from{};  ///< the calendar day after
  opening_day other_reading{};
  std::optional<reckoned_day> closes_otherwise{};
  citation source{};
  reading_set relied_on{};
};

}  // namespace jiqun
