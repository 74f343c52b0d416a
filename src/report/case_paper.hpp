// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/language.hpp"
#include "report/case_view.hpp"

#include <string>

namespace jiqun {

/// A reasoned decision paper (认定意见), as Markdown, that an official could attach: facts, provisions,
/// findings with why and why not, readings relied on, and the stamp. It decides nothing.
[[nodiscard]] std::string case_paper(const case_view& view, language tongue);

/// The same for a round: what all clusters have in common, the stamp, then a paper on each cluster.
[[nodiscard]] std::string round_paper(const round_view& view, language tongue);

}  // namespace jiqun
