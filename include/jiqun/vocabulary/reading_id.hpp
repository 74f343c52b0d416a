// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstddef>
#include <cstdint>

namespace jiqun {

/// The places where the Measures are silent and a choice turns an answer (解释选项).
/// The choices themselves, with keys and defaults, are in measures/reading_register.hpp.
enum class reading_id : std::uint8_t {
  opening_day,
  first_assessable_year,
  before_effect,
  year_not_held,
  not_taken_part,
  cross_city_recommendation,
  cross_city_scope,
  pool_assessments,
  carrier_requirement,
  pool_entry,
  interruption,
  corrected_list,
  objection_time,
  early_objection,
  late_objection,
  objection_scope,
  withdrawn_objection,
  instalment_after_failure,
  other_uses,
  earlier_title,
  attribution,
  revocation_publicity,
  revocation_duty,
  revocation_effect,
  reapplication_bar,
  governing_text,
};
inline constexpr std::size_t reading_count = static_cast<std::size_t>(reading_id::governing_text) + 1;

using reading_set = set_of<reading_id>;

}  // namespace jiqun
