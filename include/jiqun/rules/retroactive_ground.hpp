// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/answer.hpp"
#include "jiqun/core/year.hpp"
#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/rules/consecutive_failures.hpp"

namespace jiqun {

/// What a draft makes of years that are past (溯及既往): of those that began before its first day.
struct retroactive_ground {
  year_set years{};            ///< count as not passed under the draft, and did not under the text before
  answer before = answer::no;  ///< whether those years met the ground of art. 14 under the text before
  answer under_draft = answer::no;  ///< … and whether they do under the draft

  /// Whether the past years alone come closer to the ground under the draft.
  [[nodiscard]] constexpr bool turns() const noexcept { return before < under_draft; }
  [[nodiscard]] constexpr bool any() const noexcept { return turns() || !years.empty(); }
};

/// Art. 14, 16. What would a draft turn after the fact: an absence that becomes a failure, a year that begins
/// to count, a ground that past years meet by a lower figure? The Measures do not say what a change of them
/// does to what is past; by default a text counts harsher only the years that begin on or after its first
/// day, so whatever is named here would need a provision of its own.
/// @param draft    with its own first day, not as_if_in_force
/// @param before   the text that it follows
/// @param earlier  assessments in the pool or under an earlier title, which count only under their readings
[[nodiscard]] constexpr retroactive_ground retroactive_ground_of(const assessment_history& history,
                                                                 year_of_title title, const measures& draft,
                                                                 const measures& before,
                                                                 const earlier_assessments& earlier = {}) {
  const date first = draft.edition.in_force_from.value;
  const bool with_the_year = first.month() == 1 && first.day() == 1;
  const year_set past = year_set::between(year::first, with_the_year ? first.year() - 1 : first.year());
  const auto effects_under = [&](const measures& text) {
    const years_by_effect effects = effects_of(history, title, text, earlier);
    return years_by_effect{effects.walked & past, effects.failing & past, effects.open & past};
  };
  const auto reached = [](const years_by_effect& effects, const measures& text) {
    return reckon_run(effects, text.revocation.consecutive_failures.value.number()).reached;
  };
  const years_by_effect then = effects_under(before);
  const years_by_effect now = effects_under(draft);
  return {now.failing - then.failing, reached(then, before), reached(now, draft)};
}

}  // namespace jiqun
