// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/measures.hpp"

#include <optional>

namespace jiqun {

/// Art. 16. What if a draft had always been in force (假定一直施行)? The draft as the only text, from the
/// first day of the first edition on and without end: every act and every year is judged by it. It is a
/// question about the draft and no answer about the law; what the draft would so turn after the fact
/// (溯及既往) is told by retroactive_ground_of and retroactive_effects_of.
///
///     const std::array alone = {as_if_in_force(draft)};
///     replay(file, {alone, state_council_calendar});
///     assessment_status_of(history, title, alone[0]);
///
/// @return a text whose first day is set by whoever asks, and stands in no text (is_cited is false)
[[nodiscard]] constexpr measures as_if_in_force(const measures& draft) {
  measures always = draft;
  const date first = editions.front().edition.in_force_from.value;
  always.edition.in_force_from = from_caller(first);
  always.edition.in_force_until = std::optional<date>();
  return always;
}

}  // namespace jiqun
