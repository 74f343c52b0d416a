// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/stated.hpp"
#include "jiqun/scoring/indicator_scheme.hpp"
#include "jiqun/scoring/indicator_value.hpp"
#include "jiqun/scoring/scheme_indicator.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace jiqun {

/// From the least to the most that a number may turn out as (区间), both included and both possible.
struct number_range {
  std::int64_t low = 0;
  std::int64_t high = 0;

  [[nodiscard]] constexpr bool is_exact() const noexcept { return low == high; }

  friend constexpr bool operator==(number_range a, number_range b) noexcept {
    return a.low == b.low && a.high == b.high;
  }
  friend constexpr bool operator!=(number_range a, number_range b) noexcept { return !(a == b); }
};

/// Full marks of an indicator before it is weighted (标准化值): a share in thousand-millionths, finer
/// than what a score is counted in, so that a contribution is rounded but once.
inline constexpr std::int64_t full_share = 1'000'000'000;
/// What a score is counted in (得分单位): millionths of a point, of which a hundred can be had.
inline constexpr std::int64_t millionths_of_point = 1'000'000;

namespace detail {

/// A part of it fits when it is multiplied to be divided.
inline constexpr std::int64_t most_of_whole = 4'000'000'000'000;

}  // namespace detail

/// A quotient of numbers that are not negative, to the nearest whole number; halves go up. Integers only, so
/// that every machine gives the same. Throws invalid_fact (flaw::count_out_of_range) outside 0 to 2.3 ×
/// 10^18, and for a whole of 0.
[[nodiscard]] constexpr std::int64_t nearest_quotient(std::int64_t part, std::int64_t whole) {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 4;
  detail::require_within(part, 0, most);
  detail::require_within(whole, 1, most);
  return (2 * part + whole) / (2 * whole);
}

/// The share that a part is of a whole, to the nearest thousand-millionth. Throws invalid_fact
/// (flaw::count_out_of_range) for a whole outside 1 to 4 × 10^12, and a part outside 0 to the whole.
[[nodiscard]] constexpr std::int64_t share_of_whole(std::int64_t part, std::int64_t whole) {
  constexpr std::int64_t coarse = 1'000'000;  // in two steps: part × full_share would not fit
  detail::require_within(whole, 1, detail::most_of_whole);
  detail::require_within(part, 0, whole);
  return part * coarse / whole * (full_share / coarse) +
         nearest_quotient(part * coarse % whole * (full_share / coarse), whole);
}

/// The share of the full marks that a value earns by threshold or min_max, in thousand-millionths. Not for
/// rank, which asks for the other clusters: that throws invalid_fact (flaw::rank_needs_others).
[[nodiscard]] constexpr std::int64_t share_of(indicator_value value, const scheme_indicator& indicator) {
  if (indicator.method() == normalisation::rank) throw invalid_fact(flaw::rank_needs_others, 0);
  const better direction = indicator.heading().direction;
  if (!is_better(indicator.best(), value, direction)) return full_share;
  if (!is_better(value, indicator.worst(), direction)) return 0;
  const auto distance = [](indicator_value a, indicator_value b) {
    return a < b ? b.thousandths() - a.thousandths() : a.thousandths() - b.thousandths();
  };
  return share_of_whole(distance(value, indicator.worst()), distance(indicator.best(), indicator.worst()));
}

/// The share that a place among so many clusters earns, in thousand-millionths: all for the first, none for
/// the last, in equal steps between. A cluster alone is first.
/// @param place  from 1 to clusters; another throws invalid_fact (flaw::count_out_of_range)
[[nodiscard]] constexpr std::int64_t share_of_place(std::int64_t place, std::int64_t clusters) {
  detail::require_within(clusters, 1, detail::most_of_whole);
  detail::require_within(place, 1, clusters);
  if (clusters == 1) return full_share;
  return share_of_whole(clusters - place, clusters - 1);
}

/// The values of one indicator, as far as they decide a cluster's place by it.
struct values_around {
  std::int64_t clusters = 0;           ///< how many are scored
  std::int64_t known_better = 0;       ///< how many others are known to be strictly better
  std::int64_t known_not_last = 0;     ///< how many are known to be better than the worst possible value
  std::int64_t missing_of_others = 0;  ///< how many others have no value yet
};

/// The shares that a cluster's place by an indicator may earn. Equal values share the better place. A missing
/// value, its own or another's, may turn out as any value that there can be.
/// Throws invalid_fact (flaw::count_out_of_range) where more are counted than there are clusters.
/// @param best  the best of those values: nobody overtakes who has it
[[nodiscard]] constexpr number_range share_by_rank(const stated<indicator_value>& own, indicator_value best,
                                                   const values_around& around) {
  for (const std::int64_t counted : {around.known_better, around.known_not_last, around.missing_of_others})
    detail::require_within(counted, 0, std::min(around.clusters, detail::most_of_whole));
  if (!own.has_value()) {
    const std::int64_t last = 1 + around.known_not_last + around.missing_of_others;
    return {share_of_place(last, around.clusters), full_share};
  }
  const std::int64_t first = 1 + around.known_better;
  const std::int64_t overtaking = *own == best ? 0 : around.missing_of_others;
  return {share_of_place(first + overtaking, around.clusters), share_of_place(first, around.clusters)};
}

/// What a share contributes to the score, in millionths of a point: weighted by the family and within it.
/// Full shares of all indicators make a hundred points exactly. Throws invalid_fact
/// (flaw::count_out_of_range) for more than a full share.
[[nodiscard]] constexpr std::int64_t contribution_of(std::int64_t share, const scheme_indicator& indicator,
                                                     const family_weights& weights) {
  detail::require_within(share, 0, full_share);
  const std::int64_t weight =
      weights.of(indicator.heading().family).hundredths() * indicator.heading().weight.hundredths();
  constexpr std::int64_t whole = percent_weight::whole * percent_weight::whole;
  return nearest_quotient(weight * share, whole * full_share / (100 * millionths_of_point));
}

}  // namespace jiqun
