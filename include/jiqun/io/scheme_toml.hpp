// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/scoring/indicator_scheme.hpp"

#include <string>
#include <string_view>

namespace jiqun {

/// Reads an indicator scheme (TOML). Keys: name, illustrative (whether it is no more than an illustration),
/// pass_mark (points; may be left out), [families] with a weight in percent for each family that weighs
/// anything, and an [[indicator]] for each: key, family, direction ("higher", "lower"), weight (percent
/// within the family), normalisation ("min_max" with worst and best, "threshold" with threshold, "rank"), and
/// names (the indicator of art. 7 that it measures, which no other may measure; may be left out). Values have
/// up to three decimals, weights up to two. Throws input_error, naming the line, for everything that
/// indicator_scheme refuses too.
[[nodiscard]] indicator_scheme read_scheme(std::string_view toml, const std::string& source);

/// The same as read_scheme reads it.
[[nodiscard]] std::string write_scheme(const indicator_scheme& scheme);

}  // namespace jiqun
