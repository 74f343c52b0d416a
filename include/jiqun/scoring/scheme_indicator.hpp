// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/fixed_text.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/scoring/indicator.hpp"
#include "jiqun/scoring/indicator_value.hpp"
#include "jiqun/scoring/percent_weight.hpp"

#include <cstdint>
#include <optional>

namespace jiqun {

/// How a value becomes a share of the full marks, 0 to 1 (标准化方法).
enum class normalisation : std::uint8_t {
  threshold,  ///< all for reaching the threshold (达标), none for missing it
  min_max,    ///< in proportion between the worst and the best value that the scheme states
  rank,       ///< by the place among all clusters that are scored
};
inline constexpr named<normalisation> normalisation_table[] = {
    {normalisation::threshold, "threshold", "门槛法"},
    {normalisation::min_max, "min_max", "极差法"},
    {normalisation::rank, "rank", "排序法"},
};
static_assert(is_table(normalisation_table));
constexpr const auto& table_of(normalisation) { return normalisation_table; }

using indicator_key = fixed_text<60>;

/// What a scheme says of an indicator in any case: all but the last is asked for, each of a type of its own.
struct indicator_heading {
  constexpr indicator_heading(const indicator_key& called, indicator_family of, better way,
                              percent_weight within_family, std::optional<named_indicator> measures = {})
      : key(called), family(of), direction(way), weight(within_family), names(measures) {}

  indicator_key key;  ///< what data call it; unique within a scheme
  indicator_family family;
  better direction;
  percent_weight weight;                   ///< within its family, above 0
  std::optional<named_indicator> names{};  ///< the indicator of art. 7 that it measures, if it does

  /// Which values it can have; any, if the text does not name it.
  [[nodiscard]] constexpr possible_values possible() const {
    return names ? row_of(*names).possible : possible_values{};
  }
  [[nodiscard]] constexpr indicator_value best_possible() const { return best_of(possible(), direction); }
  [[nodiscard]] constexpr indicator_value worst_possible() const { return worst_of(possible(), direction); }
  /// Throws invalid_fact (flaw::impossible_value).
  constexpr void require_possible(indicator_value value) const {
    if (!possible().contains(value)) throw invalid_fact(flaw::impossible_value, value.thousandths());
  }
};

/// An indicator of a scheme (评价指标). A scheme is its user's: no figure here is official.
/// scheme_indicator::min_max({"研发投入强度", indicator_family::innovation, better::higher,
/// percent_weight(60)},
///                           worst, best)
/// All three throw invalid_fact for an empty key, no weight, an indicator that art. 7 names in another
/// family, or a figure that the named indicator cannot have: threshold, worst and best are values of it, so
/// that those of a count are whole as its values are.
class scheme_indicator {
 public:
  /// Full marks from the threshold on, the threshold included. Throws invalid_fact (flaw::impossible_range)
  /// for a threshold that no value can miss.
  [[nodiscard]] static constexpr scheme_indicator threshold(const indicator_heading& heading,
                                                            indicator_value threshold) {
    if (threshold == heading.worst_possible())
      throw invalid_fact(flaw::impossible_range, threshold.thousandths());
    return {heading, normalisation::threshold, threshold, threshold};
  }
  /// No marks at the worst value and beyond, full marks at the best and beyond. Throws invalid_fact
  /// (flaw::impossible_range) unless the best is better than the worst in the heading's direction.
  [[nodiscard]] static constexpr scheme_indicator min_max(const indicator_heading& heading,
                                                          indicator_value worst, indicator_value best) {
    if (!is_better(best, worst, heading.direction))
      throw invalid_fact(flaw::impossible_range, best.thousandths());
    return {heading, normalisation::min_max, worst, best};
  }
  /// Full marks for the first place among all, none for the last.
  [[nodiscard]] static constexpr scheme_indicator rank(const indicator_heading& heading) {
    return {heading, normalisation::rank, heading.worst_possible(), heading.best_possible()};
  }

  [[nodiscard]] constexpr const indicator_heading& heading() const& noexcept { return heading_; }
  [[nodiscard]] constexpr indicator_heading heading() const&& noexcept { return heading_; }
  [[nodiscard]] constexpr normalisation method() const noexcept { return method_; }
  /// The value from which, and the value at which, marks are gained; of a threshold both are it, under rank
  /// they are the worst and the best that there can be.
  [[nodiscard]] constexpr indicator_value worst() const noexcept { return worst_; }
  [[nodiscard]] constexpr indicator_value best() const noexcept { return best_; }

 private:
  constexpr scheme_indicator(const indicator_heading& heading, normalisation method, indicator_value worst,
                             indicator_value best)
      : heading_(heading), method_(method), worst_(worst), best_(best) {
    if (heading.key.view().empty()) throw invalid_fact(flaw::key_is_empty, 0);
    if (heading.weight.hundredths() == 0) throw invalid_fact(flaw::weight_out_of_range, 0);
    if (heading.names && row_of(*heading.names).family != heading.family)
      throw invalid_fact(flaw::indicator_of_other_family, source_of(row_of(*heading.names).family).item);
    heading.require_possible(worst);
    heading.require_possible(best);
  }

  indicator_heading heading_;
  normalisation method_;
  indicator_value worst_;
  indicator_value best_;
};

}  // namespace jiqun
