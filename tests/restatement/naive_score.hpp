// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

/// Scores said a second time, as plainly and slowly as they can be: in long doubles, without missing values;
/// a place is counted against every other cluster. Shares nothing with include/.
namespace naive_score {

struct indicator {
  std::string method;  ///< threshold, min_max, rank
  bool higher_is_better;
  long double worst;  ///< of a threshold, it
  long double best;
  long double part;  ///< of the hundred points
};

using table = std::vector<std::vector<long double>>;  ///< a row a cluster, a column an indicator

inline long double share(const indicator& by, const table& values, std::size_t cluster, std::size_t column) {
  const long double own = values[cluster][column];
  if (by.method == "threshold") return (by.higher_is_better ? own >= by.best : own <= by.best) ? 1 : 0;
  if (by.method == "min_max") {
    const long double way = (own - by.worst) / (by.best - by.worst);
    return way < 0 ? 0 : way > 1 ? 1 : way;
  }
  if (values.size() == 1) return 1;
  std::size_t above = 0;
  for (const auto& other : values)
    if (by.higher_is_better ? other[column] > own : other[column] < own) ++above;
  return static_cast<long double>(values.size() - 1 - above) / static_cast<long double>(values.size() - 1);
}

inline long double score(const std::vector<indicator>& scheme, const table& values, std::size_t cluster) {
  long double sum = 0;
  for (std::size_t i = 0; i < scheme.size(); ++i)
    sum += scheme[i].part * share(scheme[i], values, cluster, i);
  return sum;
}

/// One more than there are others higher by more than `margin`; with a negative one, than those that are no
/// lower but for rounding.
inline std::size_t place(const std::vector<long double>& scores, std::size_t cluster, long double margin) {
  std::size_t place = 1;
  for (std::size_t other = 0; other < scores.size(); ++other)
    if (other != cluster && scores[other] > scores[cluster] + margin) ++place;
  return place;
}

}  // namespace naive_score
