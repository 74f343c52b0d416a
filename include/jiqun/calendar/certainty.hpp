// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/date.hpp"
#include "jiqun/core/short_message.hpp"

#include <cstdint>
#include <exception>
#include <optional>

namespace jiqun {

/// How far a result of the calendar can be relied on (确定程度). The order is meant: the least of several
/// holds.
enum class certainty : std::uint8_t {
  not_announced,
  provisional,
  ///< change
  settled,
};
inline constexpr named<certainty> certainty_table[] = {
    {certainty::not_announced, "not_announced", "尚未公布"},
    {certainty::provisional, "provisional", "暂定"},
    {certainty::settled, "settled", "已确定"},
};
static_assert(is_table(certainty_table));
constexpr const auto& table_of(certainty) { return certainty_table; }

/// Thrown where a day or a number is asked for that depends on days which the State Council has not announced
/// yet (尚未公布). It is no flaw of what was stated: ask again when they are.
class not_announced : public std::exception {
 public:
  explicit not_announced(const std::optional<date>& no_earlier_than = std::nullopt) noexcept
      : no_earlier_than_(no_earlier_than) {
    message_.add("not announced");
    if (!no_earlier_than_) return;
    message_.add("; no earlier than ");
    message_.add_day(digits_of(*no_earlier_than_));
  }

  /// The lower bound of reckoned_day; none where there is none.
  [[nodiscard]] std::optional<date> no_earlier_than() const noexcept { return no_earlier_than_; }
  /// In English: "not announced; no earlier than 2027-03-05".
  [[nodiscard]] const char* what() const noexcept override { return message_.text(); }

 private:
  std::optional<date> no_earlier_than_;
  detail::short_message message_{};
};

/// A day that was reckoned (推算日).
struct reckoned_day {
  std::optional<date> day{};  ///< none if not announced
  jiqun::certainty certainty = certainty::not_announced;
  /// Where the arrangements end too soon: the day it would be if every day from the first provisional one on
  /// were worked. None if they begin too late, or past the year 9999.
  std::optional<date> no_earlier_than{};

  /// Throws not_announced, with the lower bound, where there is no day.
  [[nodiscard]] constexpr date value() const {
    if (!day) throw not_announced(no_earlier_than);
    return *day;
  }
};

/// A number of days that was counted.
struct reckoned_count {
  std::optional<int> days{};  ///< none if not announced
  jiqun::certainty certainty = certainty::not_announced;

  /// Throws not_announced where there is no number.
  [[nodiscard]] constexpr int value() const {
    if (!days) throw not_announced();
    return *days;
  }
};

}  // namespace jiqun
