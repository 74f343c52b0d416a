// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/answer.hpp"
#include "jiqun/core/invalid_fact.hpp"

#include <cstdint>
#include <optional>

namespace jiqun {

/// How many of a Kind (数量). Kinds do not mix: a number of failures is no number of days.
/// A Kind states the range that makes sense: `static constexpr int least`, `static constexpr int most`.
template <class Kind>
class count {
 public:
  /// Throws invalid_fact (flaw::count_out_of_range) outside Kind::least to Kind::most.
  constexpr explicit count(int number) : number_(number) {
    detail::require_within(number, Kind::least, Kind::most);
  }

  [[nodiscard]] constexpr int number() const noexcept { return number_; }

  friend constexpr bool operator==(count a, count b) noexcept { return a.number_ == b.number_; }
  friend constexpr bool operator!=(count a, count b) noexcept { return a.number_ != b.number_; }
  friend constexpr bool operator<(count a, count b) noexcept { return a.number_ < b.number_; }

 private:
  std::int32_t number_;
};

/// 至少: the figure itself is included. A number not stated gives unknown, unless nothing is asked for.
template <class Kind>
[[nodiscard]] constexpr answer at_least(std::optional<count<Kind>> found, count<Kind> required) noexcept {
  if (!found) return answer_of(required.number() <= Kind::least ? std::optional(true) : std::nullopt);
  return answer_of(!(*found < required));
}

}  // namespace jiqun
