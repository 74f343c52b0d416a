// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/date.hpp"
#include "jiqun/core/minute_of_day.hpp"
#include "jiqun/core/stated.hpp"

#include <cstdint>

namespace jiqun {

/// What became of verifying an objection (核实结果).
enum class verification : std::uint8_t {
  pending,
  conforming,
  not_conforming,
};
inline constexpr named<verification> verification_table[] = {
    {verification::pending, "pending", "核实中"},
    {verification::conforming, "conforming", "经核实符合条件"},
    {verification::not_conforming, "not_conforming", "经核实不符合条件"},
};
static_assert(is_table(verification_table));
constexpr const auto& table_of(verification) { return verification_table; }

/// Art. 10(3). An objection (异议).
struct objection {
  stated<date> received{};
  stated<minute_of_day> received_at{};  ///< matters on the last day of a window that closes at an hour
  stated<date> sent{};
  stated<bool> admissible{};        ///< whether it meets the form that the notice asks for (实名、有据)
  stated<bool> concerns_cluster{};  ///< whether it concerns the cluster in question
  stated<bool> withdrawn{};         ///< whether a withdrawal is on record
  stated<verification> verified{};
};

}  // namespace jiqun
