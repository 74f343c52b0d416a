// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/answer.hpp"
#include "jiqun/scoring/indicator_scheme.hpp"
#include "jiqun/scoring/indicator_set.hpp"
#include "jiqun/scoring/normalisation.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jiqun {

/// What the score must be for the mark to be reached, in millionths of a point.
[[nodiscard]] constexpr std::int64_t required_for(const pass_mark& mark) {
  return mark.thousandths() * (millionths_of_point / 1000);
}

/// Does the score reach the scheme's mark (分数线)? The mark itself is included. Unknown while it depends on
/// the indicators in `cluster_score::mark_needs`; nothing where the scheme has no mark. It says nothing of an
/// assessment.
[[nodiscard]] constexpr std::optional<answer> reaches_mark(number_range total,
                                                           const std::optional<pass_mark>& mark) {
  if (!mark) return std::nullopt;
  if (total.low >= required_for(*mark)) return answer::yes;
  return total.high < required_for(*mark) ? answer::no : answer::unknown;
}

/// An indicator whose contribution is not certain yet (未定指标): it may be any of some numbers, its steps.
struct open_indicator {
  std::size_t place = 0;      ///< in the scheme, from 0
  std::int64_t width = 0;     ///< from the least step to the most, in millionths of a point
  std::int64_t gap = 0;       ///< no step is further from the next; at most the width
  std::int64_t how_many = 0;  ///< steps, at most
};

namespace detail {

/// How many partial sums are looked at before it is given up to tell more.
inline constexpr std::int64_t most_partial_sums = 1 << 14;

/// The sums with one of the steps added, as far as they leave it open whether `lacking` is reached when
/// anything up to `rest` may follow.
[[nodiscard]] inline std::vector<std::int64_t> still_open(const std::vector<std::int64_t>& sums,
                                                          const std::vector<std::int64_t>& steps,
                                                          std::int64_t lacking, std::int64_t rest) {
  std::vector<std::int64_t> open;
  for (const std::int64_t sum : sums)
    for (const std::int64_t step : steps)
      if (sum + step < lacking && sum + step + rest >= lacking) open.push_back(sum + step);
  std::sort(open.begin(), open.end());
  open.erase(std::unique(open.begin(), open.end()), open.end());
  return open;
}

}  // namespace detail

/// Which of the open indicators may still turn whether the mark is reached? Exactly those for which all
/// others can stand so that its least step misses the mark and its most reaches it. Steps no coarser than its
/// width cannot leap over what it turns. So it may turn the mark exactly if the indicators with coarser steps
/// can stand so that the mark is open still: only their sums are looked at, from the widest indicator to the
/// narrowest. That is the question for a voter without power (whether a vote can ever decide), which is hard
/// in general: where there are too many sums, all that are left are named, too many but never too few. The
/// number of steps is bounded for each indicator.
/// Throws invalid_fact (flaw::count_out_of_range) for a width above a hundred points, and where nothing is
/// lacking or it is out of reach.
/// @param lacking   what the sum of the least steps lacks to the mark: above 0, and within reach
/// @param steps_of  (place) → the steps above the least, from 0 to the width, ascending
template <class StepsOf>
[[nodiscard]] indicator_set may_turn_mark(std::vector<open_indicator> open, std::int64_t lacking,
                                          StepsOf steps_of) {
  std::int64_t rest = 0;
  for (const open_indicator& one : open) {
    detail::require_within(one.width, 0, 100 * millionths_of_point);
    rest += one.width;
  }
  detail::require_within(lacking, 1, rest);
  std::vector<open_indicator> coarsest_first = open;
  std::sort(coarsest_first.begin(), coarsest_first.end(),
            [](const open_indicator& a, const open_indicator& b) { return a.gap > b.gap; });
  std::sort(open.begin(), open.end(),
            [](const open_indicator& a, const open_indicator& b) { return a.width > b.width; });

  std::vector<std::int64_t> sums = {0};
  indicator_set turning;
  auto coarse = coarsest_first.begin();
  for (const open_indicator& one : open) {
    for (; coarse != coarsest_first.end() && coarse->gap > one.width; ++coarse) {
      if (coarse->how_many > detail::most_partial_sums / static_cast<std::int64_t>(sums.size())) {
        coarse = coarsest_first.end();
        break;
      }
      rest -= coarse->width;
      sums = detail::still_open(sums, steps_of(coarse->place), lacking, rest);
      if (sums.empty()) return turning;
    }
    turning.insert(one.place);
  }
  return turning;
}

}  // namespace jiqun
