// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/language.hpp"
#include "jiqun/io/written_case.hpp"

#include <optional>
#include <string>

namespace jiqun {

/// What reckoning a written decision again came to (复核结果).
struct verification_result {
  bool same = false;
  std::string step{};      ///< where it first differs, as a JSON pointer into the decision
  std::string written{};   ///< what stands there
  std::string reckoned{};  ///< what was reckoned now
  /// The version of the library that wrote it, where it is another: no difference, but worth knowing.
  std::optional<std::string> written_by{};
};

/// Reckons a decision again from its input, under the terms of its stamp: the readings it was made with, as
/// of its day, with the calendar as known then, whatever became known since. The stamp is held first, then
/// the decision from its beginning; the order of members does not matter.
/// @param terms  editions and calendar to hand; their readings and as_of are replaced by the stamp's
/// Throws input_error for what is no decision of a case or a round.
[[nodiscard]] verification_result verify_decision(const std::string& decision,
                                                  const std::string& decision_source,
                                                  const std::string& input, const std::string& input_source,
                                                  reckoning_terms terms = {});

}  // namespace jiqun
