// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstdint>

namespace jiqun {

/// What was noticed about an event (对事项的认定).
enum class mark : std::uint8_t {
  breach,
  undetermined,
  exception,
  inconsistency,
  outside_force,
};
inline constexpr named<mark> mark_table[] = {
    {mark::breach, "breach", "违反规定"},
    {mark::undetermined, "undetermined", "无法判定"},
    {mark::exception, "exception", "例外"},
    {mark::inconsistency, "inconsistency", "记载不符"},
    {mark::outside_force, "outside_force", "不在施行期内"},
};
static_assert(is_table(mark_table));
constexpr const auto& table_of(mark) { return mark_table; }

}  // namespace jiqun
