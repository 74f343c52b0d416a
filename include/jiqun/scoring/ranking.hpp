// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/scoring/scoring.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <tuple>
#include <vector>

namespace jiqun {

/// A cluster's place by score (名次), from 1. Equal scores share the better place; scores are compared as
/// they are rounded, to a millionth of a point.
struct ranked_place {
  std::int64_t place = 1;  ///< one more than there are clusters certainly above: their least score is higher
                           ///< than its highest
  std::int64_t may_still_overtake = 0;  ///< how many others may stand above it and need not

  [[nodiscard]] constexpr bool is_certain() const noexcept { return may_still_overtake == 0; }
  /// The place if all of them do.
  [[nodiscard]] constexpr std::int64_t at_worst() const noexcept { return place + may_still_overtake; }
};

/// The clusters' places by score, in the order of the scores given. The place is never better and never worse
/// than it says; where an indicator is scored by rank, values hang together between clusters, and fewer
/// places may be possible than it says.
[[nodiscard]] inline std::vector<ranked_place> places_of(const std::vector<cluster_score>& scores) {
  std::vector<std::int64_t> lows;
  std::vector<std::int64_t> highs;
  for (const cluster_score& one : scores) {
    lows.push_back(one.total.low);
    highs.push_back(one.total.high);
  }
  std::sort(lows.begin(), lows.end());
  std::sort(highs.begin(), highs.end());
  const auto how_many_above = [](const std::vector<std::int64_t>& sorted, std::int64_t score) {
    return sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), score);
  };
  std::vector<ranked_place> places;
  for (const cluster_score& one : scores) {
    const std::int64_t certainly = how_many_above(lows, one.total.high);
    const std::int64_t itself = one.total.is_exact() ? 0 : 1;
    const std::int64_t possibly = how_many_above(highs, one.total.low) - itself;
    places.push_back({1 + certainly, possibly - certainly});
  }
  return places;
}

/// In which order to show the clusters: by least score, then by highest, both descending; then as they were
/// given. The order tells ties apart for the eye only: places are shared.
[[nodiscard]] inline std::vector<std::size_t> ranking_order(const std::vector<cluster_score>& scores) {
  std::vector<std::size_t> order(scores.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const number_range x = scores[a].total;
    const number_range y = scores[b].total;
    return std::tie(y.low, y.high, a) < std::tie(x.low, x.high, b);
  });
  return order;
}

}  // namespace jiqun
