// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/replay_round.hpp"
#include "report/stamp.hpp"

#include <string>
#include <vector>

namespace jiqun {

/// Where a case stands, with every decision as a tree, on one line without a line feed; `jiqun schema
/// case-result` prints its schema.
[[nodiscard]] std::string case_json(const case_file& file, const replayed_case& result, const stamp& stamped);

/// The same for each cluster of a round; what was noticed of all of them alike stands once, beside them.
[[nodiscard]] std::string round_json(const round_file& round, const std::vector<replayed_cluster>& results,
                                     const stamp& stamped);

}  // namespace jiqun
