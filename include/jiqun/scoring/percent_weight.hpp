// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"

#include <cstdint>

namespace jiqun {

/// A weight in percent (权重), kept in hundredths of a percent: 12.5 % is 1250.
class percent_weight {
 public:
  static constexpr std::int64_t whole = 10'000;  ///< 100 %

  constexpr percent_weight() noexcept = default;  ///< no weight
  constexpr explicit percent_weight(int percent)
      : percent_weight(of_hundredths(std::int64_t{percent} * 100)) {}
  /// Throws invalid_fact (flaw::weight_out_of_range) outside 0 to 100 percent.
  [[nodiscard]] static constexpr percent_weight of_hundredths(std::int64_t number) {
    if (number < 0 || number > whole) throw invalid_fact(flaw::weight_out_of_range, number);
    percent_weight weight;
    weight.hundredths_ = number;
    return weight;
  }

  [[nodiscard]] constexpr std::int64_t hundredths() const noexcept { return hundredths_; }

 private:
  std::int64_t hundredths_ = 0;
};

}  // namespace jiqun
