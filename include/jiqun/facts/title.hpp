// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/date.hpp"
#include "jiqun/core/stated.hpp"

#include <cstdint>

namespace jiqun {

/// How a title ended (称号终止方式). It does not expire: the Measures state no validity.
enum class end_of_title : std::uint8_t {
  revoked,
  given_up,
};
inline constexpr named<end_of_title> end_of_title_table[] = {
    {end_of_title::revoked, "revoked", "撤销"},
    {end_of_title::given_up, "given_up", "放弃"},
};
static_assert(is_table(end_of_title_table));
constexpr const auto& table_of(end_of_title) { return end_of_title_table; }

/// A provincial title (省级集群称号). The day on which it begins is stated by the announcement, not reckoned.
struct title_period {
  date began;
  stated<date> ended{};  ///< the first day without it; not applicable: it has not ended
  stated<end_of_title> how{};
};

}  // namespace jiqun
