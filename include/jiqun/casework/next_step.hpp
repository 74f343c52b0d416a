// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/rules/authority.hpp"
#include "jiqun/vocabulary/act.hpp"
#include "jiqun/vocabulary/citation.hpp"

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
  contest stability{};                ///< … and whether its answer stands under every reading
};

}  // namespace jiqun
