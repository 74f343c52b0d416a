// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/stated.hpp"
#include "jiqun/scoring/indicator_scheme.hpp"
#include "jiqun/scoring/indicator_value.hpp"
#include "jiqun/scoring/normalisation.hpp"
#include "jiqun/scoring/pass_mark.hpp"
#include "jiqun/scoring/ranked_values.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jiqun {

/// What one indicator of a scheme contributes to the scores of all clusters (指标列).
class indicator_column {
 public:
  /// Throws invalid_fact (flaw::impossible_value, flaw::row_of_other_length, flaw::no_such_place).
  indicator_column(const std::vector<indicator_values>& population, const indicator_scheme& scheme,
                   std::size_t place)
      : place_(place), indicator_(scheme.indicators()[place]), weights_(scheme.weights()) {
    for (const indicator_values& row : population)
      if (const auto& value = detail::value_at(row, place); value.has_value())
        indicator_.heading().require_possible(*value);
    if (indicator_.method() == normalisation::rank)
      ranked_ = ranked_values(population, place, indicator_.heading());
  }

  [[nodiscard]] number_range contribution(const stated<indicator_value>& own) const {
    const number_range share = share_range(own);
    return {weighted(share.low), weighted(share.high)};
  }

  /// How it is open, with that value of the cluster or without.
  [[nodiscard]] open_indicator openness(const stated<indicator_value>& own) const {
    const number_range range = contribution(own);
    open_indicator open{place_, range.high - range.low, range.high - range.low, 2};
    // Rounding the share and the contribution widens a step by less than two.
    const auto in_steps = [&](std::int64_t of, std::int64_t leap) {
      open.gap = std::min(open.width, weighted(full_share) * leap / of + 2);
    };
    if (indicator_.method() == normalisation::min_max) {
      open.how_many = values_between() + 1;
      in_steps(values_between(), 1);
    }
    if (ranked_ && ranked_->clusters() > 1) {
      open.how_many = ranked_->how_many_places(own);
      in_steps(ranked_->clusters() - 1, ranked_->widest_leap(own));
    }
    return open;
  }

  /// What it may contribute above its least, ascending. Throws invalid_fact (flaw::count_out_of_range) where
  /// that is more than may_turn_mark looks at.
  [[nodiscard]] std::vector<std::int64_t> steps(const stated<indicator_value>& own) const {
    std::vector<std::int64_t> steps;
    const std::int64_t least = contribution(own).low;
    const auto add = [&](std::int64_t share) { steps.push_back(weighted(share) - least); };
    if (ranked_) {
      const std::vector<std::int64_t> places = ranked_->places_of(own);
      const std::int64_t clusters = ranked_->clusters();
      std::for_each(places.rbegin(), places.rend(),
                    [&](std::int64_t place) { add(share_of_place(place, clusters)); });
    } else if (indicator_.method() == normalisation::min_max) {
      const std::int64_t worst = indicator_.worst().thousandths();
      detail::require_within(values_between(), 0, detail::most_partial_sums);
      const std::int64_t apart = indicator_.heading().possible().step();
      const std::int64_t towards = worst < indicator_.best().thousandths() ? apart : -apart;
      for (std::int64_t step = 0; step <= values_between(); ++step)
        add(jiqun::share_of(indicator_value::of_thousandths(worst + towards * step), indicator_));
    } else {
      add(0);
      add(full_share);
    }
    return steps;
  }

 private:
  [[nodiscard]] number_range share_range(const stated<indicator_value>& own) const {
    if (ranked_) return ranked_->share_of(own);
    if (!own.has_value()) return {0, full_share};
    const std::int64_t share = jiqun::share_of(*own, indicator_);
    return {share, share};
  }
  [[nodiscard]] std::int64_t weighted(std::int64_t share) const {
    return contribution_of(share, indicator_, weights_);
  }
  /// How many values it can have from the worst on, that one not counted, to the best.
  [[nodiscard]] std::int64_t values_between() const {
    const std::int64_t between = indicator_.best().thousandths() - indicator_.worst().thousandths();
    return (between < 0 ? -between : between) / indicator_.heading().possible().step();
  }

  std::size_t place_;
  scheme_indicator indicator_;
  family_weights weights_;
  std::optional<ranked_values> ranked_;
};

}  // namespace jiqun
