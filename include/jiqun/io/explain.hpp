// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/language.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/weighing.hpp"

#include <string>

namespace jiqun {

/// The reasons of a decision for people: a line a finding, the conclusion first, those it follows from
/// indented, each with its citation, the figure that decided, the fact that is missing, and the readings it
/// relied on.
///
///     const decision ground = decide_consecutive_failures(history, year_of_title{2024}, anhui_2024);
///     const std::string reasons = explain(ground, anhui_2024, language::chinese);
///
/// @param text  that it was held against: its figures stand in the words of the conditions
[[nodiscard]] std::string explain(const decision& reasons, const measures& text, language tongue);

/// The same, and a last line where the answer is contested: by which readings.
[[nodiscard]] std::string explain(const weighed_decision& weighed, const measures& text, language tongue);

}  // namespace jiqun
