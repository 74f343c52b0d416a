// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstdint>

namespace jiqun {

/// How a year's assessment ended for a cluster (考核结果).
enum class assessment_outcome : std::uint8_t {
  passed,
  failed,
  not_held,
  not_taken_part,
  pending,
};
inline constexpr named<assessment_outcome> assessment_outcome_table[] = {
    {assessment_outcome::passed, "passed", "通过"},
    {assessment_outcome::failed, "failed", "未通过"},
    {assessment_outcome::not_held, "not_held", "未开展"},
    {assessment_outcome::not_taken_part, "not_taken_part", "未参加"},
    {assessment_outcome::pending, "pending", "待定"},
};
static_assert(is_table(assessment_outcome_table));
constexpr const auto& table_of(assessment_outcome) { return assessment_outcome_table; }

}  // namespace jiqun
