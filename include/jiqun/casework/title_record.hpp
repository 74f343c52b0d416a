// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/assessment_record.hpp"
#include "jiqun/core/answer.hpp"
#include "jiqun/facts/title.hpp"

namespace jiqun {

/// A title and what is on record under it (称号及其存续期间的记载).
struct title_record {
  title_period period;
  assessment_record assessments{};
  int instalments_paid = 0;
  answer misconduct_at_revocation = answer::no;  ///< whether misconduct was a ground when it was revoked

  [[nodiscard]] bool has_ended() const { return period.ended().has_value(); }
};

}  // namespace jiqun
