// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/date.hpp"
#include "jiqun/core/parts.hpp"
#include "jiqun/core/stated.hpp"

#include <cstddef>
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
/// title_period::since({2024, 6, 18}).ended(date{2027, 6, 10}).how(end_of_title::revoked)
class title_period {
 public:
  [[nodiscard]] static constexpr title_period since(date began) { return title_period(began); }
  [[nodiscard]] constexpr title_period began(date on) const {
    return with_part(*this, &title_period::began_, on);
  }
  [[nodiscard]] constexpr date began() const { return began_; }

  /// The first day without it; not applicable: it has not ended.
  [[nodiscard]] constexpr title_period ended(const stated<date>& on) const {
    return with_part(*this, &title_period::ended_, on);
  }
  [[nodiscard]] constexpr stated<date> ended() const { return ended_; }

  [[nodiscard]] constexpr title_period how(stated<end_of_title> way) const {
    return with_part(*this, &title_period::how_, way);
  }
  [[nodiscard]] constexpr stated<end_of_title> how() const { return how_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 3;

  constexpr explicit title_period(date began) : began_(began) {}

  date began_;
  stated<date> ended_{};
  stated<end_of_title> how_{};
};

}  // namespace jiqun
