// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event_context.hpp"
#include "jiqun/measures/interpretation.hpp"

// Art. 15. What is said about the text, or against what it says. Interpretations govern from their day on and
// are known before the first event is looked at (texts_in_time.hpp); a person's decision changes no answer.

namespace jiqun::detail {

inline void apply(const happened::interpretation_issued& /*what*/, event_context& at) {
  if (answer_of(is_of_department(at.event)) != answer::yes) return;
  ++at.record().interpretations;
  at.noted(at.record().interpretations > interpretation_list::capacity, misfit::more_than_can_be_kept);
}
inline void apply(const happened::manual_override& what, const event_context& /*at*/) {
  static_cast<void>(row_of(what.about));
}

}  // namespace jiqun::detail
