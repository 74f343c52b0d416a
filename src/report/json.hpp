// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/register_csv.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/rules/assessment_status.hpp"
#include "jiqun/rules/publicity.hpp"
#include "report/scoreboard.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace jiqun {

// One JSON object each, on one line, without a line feed. Keys and values are the same in every language.

/// @param closed_early  given where a closing day was stated
[[nodiscard]] std::string publicity_json(date opens, const publicity_deadline& deadline,
                                         const measures& in_force,
                                         const std::optional<reckoned_count>& closed_early);

/// The reasons of a decision as a tree: answer, the facts that would settle it, the readings it relied on,
/// and the findings, each with the findings that it follows from.
[[nodiscard]] std::string decision_json(const decision& reasons);
/// The same, and whether the answer is contested, and by which readings.
[[nodiscard]] std::string decision_json(const weighed_decision& weighed);

[[nodiscard]] std::string review_json(const register_cluster& cluster, const standing& where);

/// A cluster's score with its contributions and its place: points, as exact decimals.
[[nodiscard]] std::string score_json(const scoreboard& board, std::size_t cluster);

/// Every figure and every reading with its citation.
[[nodiscard]] std::string measures_json(const measures& text);

}  // namespace jiqun
