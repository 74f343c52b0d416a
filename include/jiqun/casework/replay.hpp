// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/replayed_case.hpp"
#include "jiqun/casework/replayer.hpp"

namespace jiqun {

/// Replays a case from its events. A wrong event never stops it: it is reported and the rest goes on. Takes
/// time linear in the events (and n log n to put them in order).
/// Throws invalid_fact only for days past the year 9999.
[[nodiscard]] inline replayed_case replay(const case_file& file, const replay_terms& terms) {
  return detail::replayer(file, terms).run();
}

}  // namespace jiqun
