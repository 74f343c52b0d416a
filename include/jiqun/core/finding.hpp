// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/answer.hpp"
#include "jiqun/core/citation.hpp"
#include "jiqun/core/condition.hpp"
#include "jiqun/core/reading_id.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/core/year.hpp"

#include <cstdint>
#include <optional>

namespace jiqun {

/// How a finding follows from those under it: from facts alone, from all of them, or from any of them.
enum class connective : std::uint8_t { facts, all_of, any_of };

/// The figure that decided (据以判断的数值): what was found, and what the Measures ask for.
/// `found` is absent where it cannot be known; the condition says what is counted and in which unit.
struct measured {
  std::optional<std::int32_t> found{};
  std::int32_t required = 0;
};

/// One step of a reasoning (认定): a condition, where it is written, and whether it holds.
struct finding {
  condition what{};
  citation source{};
  answer holds = answer::unknown;
  connective follows_from = connective::facts;
  std::uint8_t depth = 0;     ///< 0 for the conclusion, 1 for what it follows from, …
  fact missing = fact::none;  ///< the fact that would settle it, where holds is unknown
  absence why_missing = absence::not_given;
  year_set years{};         ///< the years it concerns: those missing, or those that decided
  reading_set relied_on{};  ///< readings of which another choice would see these facts otherwise
  std::optional<measured> figure{};
};

}  // namespace jiqun
