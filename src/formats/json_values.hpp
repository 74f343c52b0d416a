// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

// How what the library answers with is written as JSON: the same in every document. Private to the writers.

using json = nlohmann::ordered_json;

/// Written at once, without a tree: a register of a million rows has one or two of these a cluster.
[[nodiscard]] std::string citation_json(citation source);

[[nodiscard]] std::vector<std::string_view> keys_of(reading_set readings);

/// On one line. Text from outside: bytes that are no UTF-8 are replaced, never thrown at the caller.
[[nodiscard]] std::string dump(const json& value);

}  // namespace jiqun
