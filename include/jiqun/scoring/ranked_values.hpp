// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/stated.hpp"
#include "jiqun/scoring/indicator_value.hpp"
#include "jiqun/scoring/normalisation.hpp"
#include "jiqun/scoring/scheme_indicator.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace jiqun {

/// A cluster's values, one for each indicator of the scheme and in its order (指标数据).
using indicator_values = std::vector<stated<indicator_value>>;

namespace detail {

/// The value at a place of a row. Throws invalid_fact (flaw::row_of_other_length) where the row ends before
/// it.
[[nodiscard]] inline const stated<indicator_value>& value_at(const indicator_values& row, std::size_t place) {
  if (place >= row.size())
    throw invalid_fact(flaw::row_of_other_length, static_cast<std::int64_t>(row.size()));
  return row[place];
}

}  // namespace detail

/// The known values of one indicator, from the best to the worst, and the places that they leave (排序).
class ranked_values {
 public:
  /// Throws invalid_fact (flaw::row_of_other_length).
  ranked_values(const std::vector<indicator_values>& population, std::size_t place,
                const indicator_heading& heading)
      : direction_(heading.direction),
        best_(heading.best_possible()),
        known_(known_values(population, place, heading.direction)),
        clusters_(static_cast<std::int64_t>(population.size())),
        missing_(clusters_ - static_cast<std::int64_t>(known_.size())),
        known_not_last_(how_many_better_than(heading.worst_possible())) {
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

  [[nodiscard]] static std::vector<indicator_value> known_values(
      const std::vector<indicator_values>& population, std::size_t place, better direction) {
    std::vector<indicator_value> known;
    for (const indicator_values& row : population)
      if (const auto& value = detail::value_at(row, place); value.has_value()) known.push_back(*value);
    std::sort(known.begin(), known.end(), better_first{direction});
    return known;
  }
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
  std::vector<indicator_value> known_;
  std::int64_t clusters_;
  std::int64_t missing_;
  std::int64_t known_not_last_;
  std::vector<std::int64_t> places_if_missing_;
  std::int64_t leap_if_missing_ = 1;
};

}  // namespace jiqun
