// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/replay.hpp"
#include "jiqun/io/stamp.hpp"

#include <string>

namespace jiqun {

/// A reasoned decision paper in Chinese (认定意见), as Markdown, that an official could attach: facts,
/// provisions, findings with why and why not, readings relied on, and the stamp. It decides nothing.
[[nodiscard]] std::string case_paper(const case_file& file, const replayed_case& result,
                                     const stamp& stamped);

}  // namespace jiqun
