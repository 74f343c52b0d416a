// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_record.hpp"
#include "jiqun/casework/procedure_record.hpp"
#include "jiqun/facts/title.hpp"
#include "jiqun/vocabulary/stage.hpp"

namespace jiqun {

/// Where does the case stand (所处阶段)? A title that is held comes first, then an open procedure, then a
/// title that has ended, then the pool.
[[nodiscard]] inline stage stage_of(const case_record& record) {
  if (record.holds_title()) return record.revocation_began ? stage::revocation_proposed : stage::title_held;
  const procedure_record& procedure = record.procedure;
  if (procedure.open) {
    if (procedure.stands_open()) return stage::in_publicity;
    if (!procedure.windows.empty()) return stage::awaiting_decision;
    if (procedure.on_shortlist) return stage::shortlisted;
    if (procedure.recommendation_on_record) return stage::recommended;
    if (procedure.applied) return stage::applied;
  }
  if (!record.titles.empty())
    return *record.titles.back().period.how() == end_of_title::revoked ? stage::revoked : stage::given_up;
  return record.in_pool ? stage::in_pool : stage::outside_pool;
}

}  // namespace jiqun
