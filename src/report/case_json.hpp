// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/case_view.hpp"

#include <string>

namespace jiqun {

/// Where a case stands, with every decision as a tree, on one line without a line feed; `jiqun schema
/// case-result` prints its schema.
[[nodiscard]] std::string case_json(const case_view& view);

/// The same for each cluster of a round; what was noticed of all of them alike stands once, beside them.
[[nodiscard]] std::string round_json(const round_view& view);

/// One thing noticed, as it stands in the list of its mark.
[[nodiscard]] std::string observation_json(const observation_view& seen);

}  // namespace jiqun
