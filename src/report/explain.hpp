// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "wording/language.hpp"

#include <string>

namespace jiqun {

/// The reasons of a decision for people: a line a finding, the conclusion first, those it follows from
/// indented, each with its citation, the figure that decided, the fact that is missing, and the readings it
/// relied on.
/// @param text  that it was held against: its figures stand in the words of the conditions
[[nodiscard]] std::string explain(const decision& reasons, const measures& text, language tongue);

}  // namespace jiqun
