// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/detail/replayer.hpp"
#include "jiqun/casework/replay_terms.hpp"
#include "jiqun/casework/replayed_case.hpp"

namespace jiqun {

/// Where does a case stand, and why (案件推演)? Replays it from its events.
///
///     const case_file file{cluster, {{date(2025, 1, 6), happened::entered_pool{}}}};
///     const replayed_case found = replay(file, {editions, state_council_calendar});
///     // found.where == stage::in_pool
///
/// What the file does not state stays open, or is presumed and said to be (replayed_case::presumptions). A
/// wrong event never stops it: it is reported and the rest goes on. Events may stand in any order. Takes time
/// linear in the events (and n log n to put them in order).
/// Throws invalid_fact only without editions, for editions in another order than that of their first days or
/// two from one day, for interpretations that fix no choice or are too many, and for days past the year 9999.
[[nodiscard]] inline replayed_case replay(const case_file& file, const replay_terms& terms) {
  return detail::replayer(file, terms).run();
}

}  // namespace jiqun
