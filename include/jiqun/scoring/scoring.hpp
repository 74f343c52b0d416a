// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/answer.hpp"
#include "jiqun/scoring/indicator_column.hpp"
#include "jiqun/scoring/indicator_scheme.hpp"
#include "jiqun/scoring/indicator_set.hpp"
#include "jiqun/scoring/normalisation.hpp"
#include "jiqun/scoring/pass_mark.hpp"

#include <cstddef>
#include <vector>

namespace jiqun {

/// Art. 10(2). A cluster's quantitative score (定量指标得分) under a scheme, in millionths of a point. It is
/// one of the three things that the department weighs, without a formula: no score recognises or lists
/// anybody.
struct cluster_score {
  number_range total;                       ///< the sum of the contributions
  std::vector<number_range> contributions;  ///< by indicator, in the order of the scheme
  indicator_set missing;                    ///< the indicators of which the cluster has no value
  indicator_set open;  ///< those whose contribution is not certain: by its own missing value, or by others'
  /// Those of the open ones that may still turn whether the mark is reached: two completions of the data that
  /// differ in that indicator's missing values alone, the cluster's or under rank the others', give both
  /// answers. None where the mark is certain, or the scheme has none.
  indicator_set mark_needs;
};

/// Art. 4, 7, 10(2). What do the clusters score under the scheme? A missing value counts from no marks to
/// full marks, never as zero; under rank it leaves the places of the others open too. Each end of a range is
/// the score under some completion of the missing values; the two ends of different clusters need not be
/// under the same. Rounding: each contribution to the nearest millionth of a point, halves up; sums are
/// exact. Takes n log n steps for each indicator, and a bounded number for each that is open beside an
/// unknown mark. Throws invalid_fact for a row that has not a value, or its absence, for every indicator
/// (flaw::row_of_other_length), and for a value that its indicator cannot have (flaw::impossible_value).
[[nodiscard]] inline std::vector<cluster_score> score_clusters(
    const std::vector<indicator_values>& population, const indicator_scheme& scheme) {
  const std::size_t size = scheme.indicators().size();
  for (const indicator_values& row : population)
    if (row.size() != size)
      throw invalid_fact(flaw::row_of_other_length, static_cast<std::int64_t>(row.size()));
  std::vector<indicator_column> columns;
  columns.reserve(size);
  for (std::size_t i = 0; i < size; ++i) columns.emplace_back(population, scheme, i);
  std::vector<cluster_score> scores(population.size());
  for (std::size_t c = 0; c < population.size(); ++c) {
    const indicator_values& values = population[c];
    cluster_score& score = scores[c];
    std::vector<open_indicator> open;
    for (std::size_t i = 0; i < size; ++i) {
      const number_range contribution = columns[i].contribution(values[i]);
      score.contributions.push_back(contribution);
      score.total.low += contribution.low;
      score.total.high += contribution.high;
      if (!values[i].has_value()) score.missing.insert(i);
      if (contribution.is_exact()) continue;
      score.open.insert(i);
      open.push_back(columns[i].openness(values[i]));
    }
    if (const auto& mark = scheme.mark(); mark && reaches_mark(score.total, mark) == answer::unknown)
      score.mark_needs = may_turn_mark(open, required_for(*mark) - score.total.low,
                                       [&](std::size_t i) { return columns[i].steps(values[i]); });
  }
  return scores;
}

}  // namespace jiqun
