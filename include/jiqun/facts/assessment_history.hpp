// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/assessment_outcome.hpp"

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/date.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/parts.hpp"
#include "jiqun/core/year.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace jiqun {

/// The calendar year in which a title began (称号起始年).
struct year_of_title {
  constexpr explicit year_of_title(int number) : value(number) {}
  constexpr explicit year_of_title(date began) : value(began.year()) {}
  year value;
};

/// The outcomes of a cluster's yearly assessments (历年考核结果), by the year that each is labelled with.
/// Five masks of years: a value of 48 bytes. A year without an outcome is no pass and no failure.
/// assessment_history().failed(2025).passed(2026)
class assessment_history {
 public:
  /// This history and one more outcome. Throws invalid_fact where the year has one already.
  [[nodiscard]] constexpr assessment_history with(year in, assessment_outcome outcome) const {
    if (recorded().contains(in)) throw invalid_fact(flaw::year_has_two_outcomes, in.number());
    assessment_history longer = *this;
    longer.by_outcome_[place_of(outcome)].insert(in);
    return longer.considered_through(in);
  }
  [[nodiscard]] constexpr assessment_history passed(int in) const {
    return with(year(in), assessment_outcome::passed);
  }
  [[nodiscard]] constexpr assessment_history failed(int in) const {
    return with(year(in), assessment_outcome::failed);
  }
  [[nodiscard]] constexpr assessment_history not_held(int in) const {
    return with(year(in), assessment_outcome::not_held);
  }
  [[nodiscard]] constexpr assessment_history not_taken_part(int in) const {
    return with(year(in), assessment_outcome::not_taken_part);
  }
  [[nodiscard]] constexpr assessment_history pending(int in) const {
    return with(year(in), assessment_outcome::pending);
  }

  /// The years up to this one are considered too, though they have no outcome yet.
  [[nodiscard]] constexpr assessment_history considered_through(year last) const {
    assessment_history longer = *this;
    if (!longer.last_ || *longer.last_ < last) longer.last_ = std::optional(last);
    return longer;
  }

  [[nodiscard]] constexpr year_set years_of(assessment_outcome outcome) const {
    return by_outcome_[place_of(outcome)];
  }
  [[nodiscard]] constexpr year_set recorded() const noexcept {
    year_set all;
    for (const year_set& years : by_outcome_) all = all | years;
    return all;
  }
  /// This history, and for years that it has no outcome for, those of another.
  [[nodiscard]] constexpr assessment_history completed_by(const assessment_history& other) const {
    assessment_history longer = *this;
    for (std::size_t o = 0; o < count_of<assessment_outcome>; ++o)
      longer.by_outcome_[o] = by_outcome_[o] | (other.by_outcome_[o] - recorded());
    if (other.last_ && (!longer.last_ || *longer.last_ < *other.last_)) longer.last_ = other.last_;
    return longer;
  }

  /// The outcomes of these years alone.
  [[nodiscard]] constexpr assessment_history only(year_set years) const {
    assessment_history shorter = *this;
    for (year_set& of_outcome : shorter.by_outcome_) of_outcome = of_outcome & years;
    return shorter;
  }

  /// The last year that has an outcome or is considered; none for an empty history.
  [[nodiscard]] constexpr std::optional<year> last_considered() const noexcept { return last_; }

 private:
  // Spelled out: g++ refuses to copy a constant whose array is value-initialised.
  std::array<year_set, count_of<assessment_outcome>> by_outcome_ = {year_set(), year_set(), year_set(),
                                                                    year_set(), year_set()};
  std::optional<year> last_{};
};

/// Assessments of the same cluster before the title in question (称号之前的考核). Whether they count is a
/// reading each.
/// earlier_assessments().in_pool(assessment_history().failed(2024))
class earlier_assessments {
 public:
  constexpr earlier_assessments() = default;

  /// 入库期间, art. 5
  [[nodiscard]] constexpr earlier_assessments in_pool(const assessment_history& outcomes) const {
    return with_part(*this, &earlier_assessments::in_pool_, outcomes);
  }
  [[nodiscard]] constexpr assessment_history in_pool() const { return in_pool_; }

  /// 前一称号期间
  [[nodiscard]] constexpr earlier_assessments under_earlier_title(const assessment_history& outcomes) const {
    return with_part(*this, &earlier_assessments::under_earlier_title_, outcomes);
  }
  [[nodiscard]] constexpr assessment_history under_earlier_title() const { return under_earlier_title_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 2;

  assessment_history in_pool_{};
  assessment_history under_earlier_title_{};
};

}  // namespace jiqun
