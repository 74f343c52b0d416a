// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstdint>
#include <optional>

namespace jiqun {

/// What a question of law is answered with (结论). The order is meant: no < unknown < yes.
/// *unknown* (无法判定) says that a fact is missing which still matters; it is never a kind of no.
enum class answer : std::uint8_t { no, unknown, yes };
inline constexpr named<answer> answer_table[] = {
    {answer::no, "no", "否"},
    {answer::unknown, "unknown", "无法判定"},
    {answer::yes, "yes", "是"},
};
static_assert(is_table(answer_table));
constexpr const auto& table_of(answer) { return answer_table; }

[[nodiscard]] constexpr answer answer_of(bool holds) noexcept { return holds ? answer::yes : answer::no; }

/// A fact that was not stated gives *unknown*.
[[nodiscard]] constexpr answer answer_of(std::optional<bool> holds) noexcept {
  return holds ? answer_of(*holds) : answer::unknown;
}

/// Both must hold (并且): the lower of the two.
[[nodiscard]] constexpr answer both(answer a, answer b) noexcept { return a < b ? a : b; }

/// One is enough (或者): the higher of the two.
[[nodiscard]] constexpr answer either(answer a, answer b) noexcept { return a < b ? b : a; }

/// The contrary (否定); the contrary of unknown is unknown.
[[nodiscard]] constexpr answer contrary(answer a) noexcept {
  return a == answer::unknown ? a : answer_of(a == answer::no);
}

}  // namespace jiqun
