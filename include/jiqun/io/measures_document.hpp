// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/measures/measures.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

/// Reads a text of the Measures, in force or a draft, from JSON in the form that write_measures writes;
/// schema_named("measures") is its schema. What is not stated stays as it is in `base`; the document must be
/// named, and from when it is in force. Throws input_error with everything that is wrong with it.
[[nodiscard]] measures read_measures(std::string_view json, const std::string& source, const measures& base);

/// Every figure and every reading of a text, with its citation, on one line.
[[nodiscard]] std::string write_measures(const measures& text);

/// The editions with one more: in the place of the one that is in force from the same day, or after those
/// that are in force from an earlier one, of which the last then ends on the day before.
[[nodiscard]] std::vector<measures> editions_with(std::vector<measures> editions, const measures& more);

}  // namespace jiqun
