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
  remark,  ///< for whoever decides to look at; nothing is wrong with the record
};
inline constexpr named<mark> mark_table[] = {
    {mark::breach, "breach", "违反规定"},
    {mark::undetermined, "undetermined", "无法判定"},
    {mark::exception, "exception", "例外"},
    {mark::inconsistency, "inconsistency", "记载不符"},
    {mark::outside_force, "outside_force", "不在施行期内"},
    {mark::remark, "remark", "提示"},
};
static_assert(is_table(mark_table));
constexpr const auto& table_of(mark) { return mark_table; }

/// Whether it is about a finding of a decision, and not about the event as such.
[[nodiscard]] constexpr bool is_of_finding(mark one) {
  return one == mark::breach || one == mark::undetermined || one == mark::exception;
}

}  // namespace jiqun
