// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/title.hpp"
#include "jiqun/reasoning/decision.hpp"

namespace jiqun {

/// Art. 14. Does the cluster hold the title on the day (是否持有称号)? A title does not expire; it ends by
/// revocation, or by being given up, which the Measures do not provide for and which is no revocation.
/// Unknown names the title, or whether and when it ended. One that ended before it began was held on no day.
/// @param title  not applicable: it has none
[[nodiscard]] constexpr decision decide_title_held(const stated<title_period>& title, date on) {
  if (!title.has_value() && title.why_absent() == absence::not_applicable)
    return finding_of(condition::title_held, answer::no);
  if (!title.has_value())
    return finding_without(condition::title_held, fact::provincial_title, title.why_absent());
  const stated<date> ended = title->ended();
  if (on < title->began()) return finding_of(condition::title_held, answer::no);
  if (ended.has_value()) return finding_of(condition::title_held, answer_of(on < *ended));
  if (ended.why_absent() == absence::not_applicable) return finding_of(condition::title_held, answer::yes);
  return finding_without(condition::title_held, fact::title_end, ended.why_absent());
}

}  // namespace jiqun
