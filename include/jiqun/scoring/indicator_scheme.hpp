// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/fixed_text.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/scoring/indicator.hpp"
#include "jiqun/scoring/indicator_set.hpp"
#include "jiqun/scoring/percent_weight.hpp"
#include "jiqun/scoring/scheme_indicator.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace jiqun {

/// How the five families weigh against each other (指标族权重); a family may weigh nothing.
class family_weights {
 public:
  /// In the order of art. 7. Throws invalid_fact (flaw::weights_do_not_add_up) unless the sum is 100 percent.
  constexpr explicit family_weights(const std::array<percent_weight, count_of<indicator_family>>& weights)
      : weights_(weights) {
    std::int64_t sum = 0;
    for (const percent_weight one : weights) sum += one.hundredths();
    if (sum != percent_weight::whole) throw invalid_fact(flaw::weights_do_not_add_up, sum);
  }

  [[nodiscard]] constexpr percent_weight of(indicator_family family) const {
    return weights_[place_of(family)];
  }

 private:
  std::array<percent_weight, count_of<indicator_family>> weights_;
};

/// Indicators with a key each, in the order in which they were added (指标清单). What art. 7 names is
/// measured by one of them at most.
class indicator_list {
 public:
  /// Throws invalid_fact (flaw::duplicate_indicator, flaw::indicator_named_twice, flaw::too_many_indicators).
  constexpr void add(const scheme_indicator& one) {
    for (std::size_t i = 0; i < size_; ++i) {
      const indicator_heading& other = (*this)[i].heading();
      const auto place = static_cast<std::int64_t>(i + 1);
      if (other.key == one.heading().key) throw invalid_fact(flaw::duplicate_indicator, place);
      if (one.heading().names && other.names == one.heading().names)
        throw invalid_fact(flaw::indicator_named_twice, place);
    }
    if (size_ == indicator_capacity) throw invalid_fact(flaw::too_many_indicators, indicator_capacity);
    all_[size_++] = std::optional(one);
  }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  /// Throws invalid_fact (flaw::no_such_place).
  [[nodiscard]] constexpr const scheme_indicator& operator[](std::size_t place) const& { return at(place); }
  [[nodiscard]] constexpr scheme_indicator operator[](std::size_t place) const&& { return at(place); }

 private:
  [[nodiscard]] constexpr const scheme_indicator& at(std::size_t place) const {
    if (place >= size_) throw invalid_fact(flaw::no_such_place, static_cast<std::int64_t>(place));
    return *all_[place];  // NOLINT(bugprone-unchecked-optional-access): the first size_ are filled
  }

  std::array<std::optional<scheme_indicator>, indicator_capacity> all_{};
  std::size_t size_ = 0;
};

/// The score from which a scheme speaks of reaching its mark (分数线), in points of 100. The Measures state
/// none.
class pass_mark {
 public:
  /// Throws invalid_fact (flaw::mark_out_of_range) outside 0 to 100 points.
  [[nodiscard]] static constexpr pass_mark of_thousandths(std::int64_t number) {
    if (number < 0 || number > 100'000) throw invalid_fact(flaw::mark_out_of_range, number);
    return pass_mark(number);
  }
  constexpr explicit pass_mark(int points) : pass_mark(of_thousandths(std::int64_t{points} * 1000)) {}
  [[nodiscard]] constexpr std::int64_t thousandths() const noexcept { return thousandths_; }

 private:
  constexpr explicit pass_mark(std::int64_t number) noexcept : thousandths_(number) {}

  std::int64_t thousandths_;
};

/// Throws invalid_fact where a family's indicators and its weight do not fit: weight without indicators,
/// indicators without weight, or indicators whose weights do not add up to 100 percent.
constexpr void require_fitting(indicator_family family, const family_weights& weights,
                               const indicator_list& indicators) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < indicators.size(); ++i)
    if (indicators[i].heading().family == family) sum += indicators[i].heading().weight.hundredths();
  const bool weighs = weights.of(family).hundredths() != 0;
  if (weighs && sum == 0) throw invalid_fact(flaw::family_without_indicators, source_of(family).item);
  if (!weighs && sum != 0) throw invalid_fact(flaw::family_without_weight, source_of(family).item);
  if (weighs && sum != percent_weight::whole) throw invalid_fact(flaw::weights_do_not_add_up, sum);
}

/// Whose a scheme is. The official annex is not in the library: what ships with it is illustrative.
enum class scheme_standing : std::uint8_t {
  illustrative,  ///< 示意性,非官方
  users_own,     ///< 使用者自备
};

/// Art. 4, 7, 10(2). What clusters are scored by (评价指标体系): its user's data, a value of fixed size.
class indicator_scheme {
 public:
  using title = fixed_text<120>;

  /// Throws invalid_fact where a family does not fit, as require_fitting does.
  constexpr indicator_scheme(const title& name, scheme_standing standing, const family_weights& weights,
                             const indicator_list& indicators, std::optional<pass_mark> mark = std::nullopt)
      : name_(name), standing_(standing), weights_(weights), indicators_(indicators), mark_(mark) {
    for (std::size_t f = 0; f < count_of<indicator_family>; ++f)
      require_fitting(static_cast<indicator_family>(f), weights, indicators);
  }

  [[nodiscard]] constexpr const title& name() const& noexcept { return name_; }
  [[nodiscard]] constexpr title name() const&& noexcept { return name_; }
  [[nodiscard]] constexpr bool is_illustrative() const noexcept {
    return standing_ == scheme_standing::illustrative;
  }
  [[nodiscard]] constexpr const family_weights& weights() const& noexcept { return weights_; }
  [[nodiscard]] constexpr family_weights weights() const&& noexcept { return weights_; }
  [[nodiscard]] constexpr const indicator_list& indicators() const& noexcept { return indicators_; }
  [[nodiscard]] constexpr indicator_list indicators() const&& noexcept { return indicators_; }
  [[nodiscard]] constexpr std::optional<pass_mark> mark() const noexcept { return mark_; }

 private:
  title name_;
  scheme_standing standing_;
  family_weights weights_;
  indicator_list indicators_;
  std::optional<pass_mark> mark_;
};

}  // namespace jiqun
