// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/fixed_list.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/minute_of_day.hpp"
#include "jiqun/core/parts.hpp"
#include "jiqun/core/stated.hpp"

#include <cstddef>
#include <optional>

namespace jiqun {

/// The days on which a list that stood open could not be seen (公示中断), both included.
class interruption_of_publicity {
 public:
  /// Throws invalid_fact (flaw::days_out_of_order) where it ends before it begins.
  constexpr interruption_of_publicity(date first, date last)
      : interruption_of_publicity(first, std::optional(last)) {
    if (last < first) throw invalid_fact(flaw::days_out_of_order, digits_of(last));
  }
  /// It lasts still.
  [[nodiscard]] static constexpr interruption_of_publicity lasting_since(date first) {
    return {first, std::nullopt};
  }

  [[nodiscard]] constexpr date from() const noexcept { return from_; }
  [[nodiscard]] constexpr std::optional<date> until() const noexcept { return until_; }

 private:
  constexpr interruption_of_publicity(date first, std::optional<date> last) : from_(first), until_(last) {}

  date from_;
  std::optional<date> until_;
};

/// Art. 10(3). What is known of one round of a list's publicity (一轮公示). Objections are raised within it.
/// publicity_notice::opened({2025, 5, 27}).closed(date{2025, 6,
/// 3}).on_official_website(true).final_list(true)
class publicity_notice {
 public:
  static constexpr std::size_t most_interruptions = 8;

  /// @param first  the first day on which the list stood open
  [[nodiscard]] static constexpr publicity_notice opened(date first) { return publicity_notice(first); }
  [[nodiscard]] constexpr publicity_notice opens(date first) const {
    return with_part(*this, &publicity_notice::opens_, first);
  }
  [[nodiscard]] constexpr date opens() const { return opens_; }

  /// @param last  the last day on which it stood open; not applicable: it stands open still
  [[nodiscard]] constexpr publicity_notice closed(const stated<date>& last) const {
    return with_part(*this, &publicity_notice::closed_, last);
  }
  [[nodiscard]] constexpr stated<date> closed() const { return closed_; }
  [[nodiscard]] constexpr bool stands_open() const { return closed_ == absence::not_applicable; }

  /// On the department's official website (省工业和信息化厅官方网站).
  [[nodiscard]] constexpr publicity_notice on_official_website(stated<bool> shown) const {
    return with_part(*this, &publicity_notice::on_official_website_, shown);
  }
  [[nodiscard]] constexpr stated<bool> on_official_website() const { return on_official_website_; }

  /// Whether the list shown is the one that was decided on (名单未再更正).
  [[nodiscard]] constexpr publicity_notice final_list(stated<bool> shown) const {
    return with_part(*this, &publicity_notice::final_list_, shown);
  }
  [[nodiscard]] constexpr stated<bool> final_list() const { return final_list_; }

  /// Up to when objections are taken on the last day; none where the notice names no hour: the whole day
  /// counts.
  [[nodiscard]] constexpr publicity_notice last_day_until(const std::optional<minute_of_day>& hour) const {
    return with_part(*this, &publicity_notice::last_day_until_, hour);
  }
  [[nodiscard]] constexpr std::optional<minute_of_day> last_day_until() const { return last_day_until_; }

  /// One interruption more. Throws invalid_fact (flaw::list_too_long) beyond most_interruptions.
  [[nodiscard]] constexpr publicity_notice interrupted(const interruption_of_publicity& one) const {
    publicity_notice longer = *this;
    longer.interruptions_.add(one);
    return longer;
  }
  [[nodiscard]] constexpr fixed_list<interruption_of_publicity, most_interruptions> interruptions() const {
    return interruptions_;
  }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 6;

  constexpr explicit publicity_notice(date first) : opens_(first) {}

  date opens_;
  stated<date> closed_{};
  stated<bool> on_official_website_{};
  fixed_list<interruption_of_publicity, most_interruptions> interruptions_{};
  stated<bool> final_list_{};
  std::optional<minute_of_day> last_day_until_{};
};

}  // namespace jiqun
