// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/stated.hpp"
#include "jiqun/facts/indicator_scheme.hpp"
#include "jiqun/facts/indicator_value.hpp"
#include "jiqun/rules/normalisation.hpp"
#include "jiqun/rules/pass_mark.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jiqun {

/// A cluster's values, one for each indicator of the scheme and in its order (指标数据).
using indicator_values = std::vector<stated<indicator_value>>;

/// The known values of one indicator, from the best to the worst, and the places that they leave (排序).
class ranked_values {
 public:
  ranked_values(const std::vector<indicator_values>& population, std::size_t place,
                const indicator_heading& heading)
      : direction_(heading.direction),
        best_(heading.best_possible()),
        clusters_(static_cast<std::int64_t>(population.size())) {
    for (const indicator_values& row : population)
      if (row[place].has_value()) known_.push_back(*row[place]);
    std::sort(known_.begin(), known_.end(), better_first{direction_});
    missing_ = clusters_ - static_cast<std::int64_t>(known_.size());
    known_not_last_ = how_many_better_than(heading.worst_possible());
    if (missing_ > 0) find_places_if_missing();
  }

  [[nodiscard]] std::int64_t clusters() const { return clusters_; }

  [[nodiscard]] number_range share_of(const stated<indicator_value>& own) const {
    values_around around;
    around.clusters = clusters_;
    around.known_better = own.has_value() ? how_many_better_than(*own) : 0;
    around.known_not_last = known_not_last_;
    around.missing_of_others = missing_ - (own.has_value() ? 0 : 1);
    return share_by_rank(own, best_, around);
  }

  /// The places that the cluster may take, from the best.
  [[nodiscard]] std::vector<std::int64_t> places_of(const stated<indicator_value>& own) const {
    if (!own.has_value()) return places_if_missing_;
    std::vector<std::int64_t> places = {1 + how_many_better_than(*own)};
    if (*own != best_)
      for (std::int64_t others = 0; others < missing_; ++others) places.push_back(places.back() + 1);
    return places;
  }
  [[nodiscard]] std::int64_t how_many_places(const stated<indicator_value>& own) const {
    return own.has_value() ? 1 + missing_ : static_cast<std::int64_t>(places_if_missing_.size());
  }
  /// By how many places two neighbouring ones are apart at most.
  [[nodiscard]] std::int64_t widest_leap(const stated<indicator_value>& own) const {
    return own.has_value() ? 1 : leap_if_missing_;
  }

 private:
  struct better_first {
    better direction;
    [[nodiscard]] bool operator()(indicator_value a, indicator_value b) const noexcept {
      return is_better(a, b, direction);
    }
  };

  [[nodiscard]] std::int64_t how_many_better_than(indicator_value value) const {
    return std::lower_bound(known_.begin(), known_.end(), value, better_first{direction_}) - known_.begin();
  }

  /// First with the best value that there can be; with any other, behind the known ones that are better and
  /// as many of the other missing ones as may be. Equal known values leave places out.
  void find_places_if_missing() {
    places_if_missing_ = {1};
    const auto stand_behind = [&](std::int64_t known_better) {
      const std::int64_t last = known_better + missing_;
      for (std::int64_t place = std::max(places_if_missing_.back(), known_better) + 1; place <= last; ++place)
        places_if_missing_.push_back(place);
    };
    for (std::size_t i = 0; i < known_.size(); ++i)
      if (known_[i] != best_ && (i == 0 || known_[i] != known_[i - 1]))
        stand_behind(static_cast<std::int64_t>(i));
    stand_behind(known_not_last_);
    for (std::size_t i = 1; i < places_if_missing_.size(); ++i)
      leap_if_missing_ = std::max(leap_if_missing_, places_if_missing_[i] - places_if_missing_[i - 1]);
  }

  better direction_;
  indicator_value best_;
  std::int64_t clusters_;
  std::int64_t missing_ = 0;
  std::int64_t known_not_last_ = 0;
  std::vector<indicator_value> known_;
  std::vector<std::int64_t> places_if_missing_;
  std::int64_t leap_if_missing_ = 1;
};

/// What one indicator of a scheme contributes to the scores of all clusters (指标列).
class indicator_column {
 public:
  /// Throws invalid_fact (flaw::impossible_value).
  indicator_column(const std::vector<indicator_values>& population, const indicator_scheme& scheme,
                   std::size_t place)
      : place_(place), indicator_(scheme.indicators()[place]), weights_(scheme.weights()) {
    for (const indicator_values& row : population)
      if (row[place].has_value()) indicator_.heading().require_possible(*row[place]);
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
      open.how_many = thousandths_between() + 1;
      in_steps(thousandths_between(), 1);
    }
    if (ranked_ && ranked_->clusters() > 1) {
      open.how_many = ranked_->how_many_places(own);
      in_steps(ranked_->clusters() - 1, ranked_->widest_leap(own));
    }
    return open;
  }

  /// What it may contribute above its least, ascending.
  [[nodiscard]] std::vector<std::int64_t> steps(const stated<indicator_value>& own) const {
    std::vector<std::int64_t> steps;
    const std::int64_t least = contribution(own).low;
    const auto add = [&](std::int64_t share) { steps.push_back(weighted(share) - least); };
    if (ranked_) {
      const std::vector<std::int64_t> places = ranked_->places_of(own);
      std::for_each(places.rbegin(), places.rend(),
                    [&](std::int64_t place) { add(share_of_place(place, ranked_->clusters())); });
    } else if (indicator_.method() == normalisation::min_max) {
      const std::int64_t worst = indicator_.worst().thousandths();
      const std::int64_t towards = worst < indicator_.best().thousandths() ? 1 : -1;
      for (std::int64_t step = 0; step <= thousandths_between(); ++step)
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
  [[nodiscard]] std::int64_t thousandths_between() const {
    const std::int64_t between = indicator_.best().thousandths() - indicator_.worst().thousandths();
    return between < 0 ? -between : between;
  }

  std::size_t place_;
  scheme_indicator indicator_;
  family_weights weights_;
  std::optional<ranked_values> ranked_;
};

}  // namespace jiqun
