// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/replay_round.hpp"
#include "report/stamp.hpp"

#include <string>
#include <vector>

namespace jiqun {

/// A reasoned decision paper in Chinese (认定意见), as Markdown, that an official could attach: facts,
/// provisions, findings with why and why not, readings relied on, and the stamp. It decides nothing.
[[nodiscard]] std::string case_paper(const case_file& file, const replayed_case& result,
                                     const stamp& stamped);

/// The same for a round: what all clusters have in common, the stamp, then a paper on each cluster.
[[nodiscard]] std::string round_paper(const round_file& round, const std::vector<replayed_cluster>& results,
                                      const stamp& stamped);

}  // namespace jiqun
