// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/io/register_csv.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/rules/assessment_status.hpp"
#include "jiqun/rules/publicity.hpp"
#include "jiqun/rules/retroactive_ground.hpp"
#include "report/scoreboard.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

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

/// By which text a register is reviewed, as each of its lines says it: how many failures are a ground and
/// where that stands, edition and fingerprint.
class text_reviewed {
 public:
  explicit text_reviewed(const measures& in_force);
  [[nodiscard]] const provision<failed_years>& failures() const { return failures_; }
  [[nodiscard]] std::string_view edition() const { return edition_; }
  [[nodiscard]] std::string_view fingerprint() const { return fingerprint_; }
  /// Where the text settles a reading itself, or else what leaves it open.
  [[nodiscard]] citation source_of(reading_id reading) const {
    return settled_.contains(reading) ? settled_.source_of(reading) : row_of(reading).source;
  }

 private:
  provision<failed_years> failures_;
  std::string edition_;
  std::string fingerprint_;
  settled_readings settled_;
};
[[nodiscard]] std::string review_json(const register_cluster& cluster, const assessment_status& where,
                                      const text_reviewed& by, const retroactive_ground& turned = {});

/// A cluster's score with its contributions and its place: points, as exact decimals.
[[nodiscard]] std::string score_json(const scoreboard& board, std::size_t cluster);

}  // namespace jiqun
