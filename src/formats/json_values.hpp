// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/period_length.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

// How what the library answers with is written as JSON: the same in every document. Private to the writers.

using json = nlohmann::ordered_json;

/// Written at once, without a tree: a register of a million rows has one or two of these a cluster.
[[nodiscard]] std::string citation_json(citation source);

[[nodiscard]] json to_json(const std::optional<date>& day);
[[nodiscard]] json to_json(citation source);
[[nodiscard]] json to_json(const period_length& length);
[[nodiscard]] std::vector<std::string_view> keys_of(reading_set readings);
[[nodiscard]] json to_json(reading_set readings);
[[nodiscard]] json to_json(fact_set facts);

/// The finding at `at` with those under it; moves `at` behind them.
[[nodiscard]] json finding_json(const decision& reasons, std::size_t& at);

/// Answer, the facts that would settle it, the readings it relied on, and the findings as a tree.
[[nodiscard]] json to_json(const decision& reasons);
/// The same, and whether the answer is contested, and by which readings.
[[nodiscard]] json to_json(const weighed_decision& weighed);

/// On one line. Text from outside: bytes that are no UTF-8 are replaced, never thrown at the caller.
[[nodiscard]] std::string dump(const json& value);

}  // namespace jiqun
