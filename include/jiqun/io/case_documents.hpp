// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/round_file.hpp"

#include <string>
#include <string_view>

namespace jiqun {

/// Reads a case (案卷) from JSON in UTF-8; schema_named("case") is its schema.
/// @param source  what messages call the document
/// Throws input_error with everything that is wrong with it.
[[nodiscard]] case_file read_case(std::string_view json, const std::string& source);

/// Reads a year's round (年度评定) from JSON; schema_named("round") is its schema. Throws as read_case does.
[[nodiscard]] round_file read_round(std::string_view json, const std::string& source);

/// The document that read_case reads as this case, on one line. What is not given is left out: a case that
/// lacks what a document must state is written and cannot be read. Bytes that are no UTF-8 are replaced.
[[nodiscard]] std::string write_case(const case_file& file);

/// The document that read_round reads as this round, in the same way. Throws invalid_fact
/// (flaw::count_out_of_range) for an event about a cluster that the round does not have.
[[nodiscard]] std::string write_round(const round_file& file);

}  // namespace jiqun
