// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/answer.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/facts/indicator_scheme.hpp"
#include "jiqun/facts/indicator_set.hpp"
#include "jiqun/facts/indicator_value.hpp"
#include "jiqun/rules/normalisation.hpp"

#include <gsl/assert>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jiqun {

/// A cluster's values, one for each indicator of the scheme and in its order (指标数据).
using indicator_values = std::vector<stated<indicator_value>>;

/// Art. 10(2). A cluster's quantitative score (定量指标得分) under a scheme, in millionths of a point. It is
/// one of the three things that the department weighs, without a formula: no score recognises or lists
/// anybody.
struct cluster_score {
  number_range total;                       ///< the sum of the contributions
  std::vector<number_range> contributions;  ///< by indicator, in the order of the scheme
  indicator_set missing;                    ///< the indicators of which the cluster has no value
  indicator_set open;  ///< those whose contribution is not certain: by its own missing value, or by others'
};

namespace detail {

struct better_first {
  better direction;
  [[nodiscard]] bool operator()(indicator_value a, indicator_value b) const noexcept {
    return is_better(a, b, direction);
  }
};

/// One column of the data, sorted from the best value to the worst.
class ranked_values {
 public:
  ranked_values(const std::vector<indicator_values>& population, std::size_t indicator, better direction)
      : direction_(direction), clusters_(population.size()) {
    for (const indicator_values& row : population)
      if (row[indicator].has_value()) known_.push_back(*row[indicator]);
    std::sort(known_.begin(), known_.end(), better_first{direction_});
  }

  [[nodiscard]] number_range share_of(const stated<indicator_value>& own) const {
    values_around around;
    around.clusters = static_cast<std::int64_t>(clusters_);
    around.known_better = own.has_value() ? how_many_better_than(*own) : 0;
    around.known_not_last = how_many_better_than(worst_possible(direction_));
    around.missing_of_others =
        static_cast<std::int64_t>(clusters_ - known_.size()) - (own.has_value() ? 0 : 1);
    return share_by_rank(own, direction_, around);
  }

 private:
  [[nodiscard]] std::int64_t how_many_better_than(indicator_value value) const {
    return std::lower_bound(known_.begin(), known_.end(), value, better_first{direction_}) - known_.begin();
  }

  better direction_;
  std::size_t clusters_;
  std::vector<indicator_value> known_;
};

}  // namespace detail

/// Art. 4, 7, 10(2). What do the clusters score under the scheme? A missing value counts from no marks to
/// full marks, never as zero; under rank it leaves the places of the others open too. Each end of a range is
/// the score under some completion of the missing values; the two ends of different clusters need not be
/// under the same. Rounding: each contribution to the nearest millionth of a point, halves up; sums are
/// exact. Takes n log n steps for each indicator. Expects a value, or its absence, for every indicator in
/// each row.
[[nodiscard]] inline std::vector<cluster_score> score_clusters(
    const std::vector<indicator_values>& population, const indicator_scheme& scheme) {
  const indicator_list& indicators = scheme.indicators();
  std::vector<cluster_score> scores(population.size());
  for (const indicator_values& row : population) Expects(row.size() == indicators.size());
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    const scheme_indicator& indicator = indicators[i];
    std::optional<detail::ranked_values> ranked;
    if (indicator.method() == normalisation::rank)
      ranked.emplace(population, i, indicator.heading().direction);
    const auto range_of = [&](const stated<indicator_value>& value) -> number_range {
      if (ranked) return ranked->share_of(value);
      if (!value.has_value()) return {0, full_share};
      const std::int64_t share = share_of(*value, indicator);
      return {share, share};
    };
    for (std::size_t c = 0; c < population.size(); ++c) {
      const stated<indicator_value>& value = population[c][i];
      const number_range share = range_of(value);
      const number_range contribution = {contribution_of(share.low, indicator, scheme.weights()),
                                         contribution_of(share.high, indicator, scheme.weights())};
      cluster_score& score = scores[c];
      score.contributions.push_back(contribution);
      score.total.low += contribution.low;
      score.total.high += contribution.high;
      if (!value.has_value()) score.missing.insert(i);
      if (!contribution.is_exact()) score.open.insert(i);
    }
  }
  return scores;
}

/// Does the score reach the scheme's mark (分数线)? The mark itself is included. Unknown while it depends on
/// the indicators in `score.open`; nothing where the scheme has no mark. It says nothing of an assessment.
[[nodiscard]] constexpr std::optional<answer> reaches_mark(number_range total,
                                                           const std::optional<pass_mark>& mark) {
  if (!mark) return std::nullopt;
  const std::int64_t required = mark->thousandths() * (millionths_of_point / 1000);
  if (total.low >= required) return answer::yes;
  return total.high < required ? answer::no : answer::unknown;
}

}  // namespace jiqun
