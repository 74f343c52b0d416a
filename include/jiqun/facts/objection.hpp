// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/date.hpp"
#include "jiqun/core/minute_of_day.hpp"
#include "jiqun/core/parts.hpp"
#include "jiqun/core/stated.hpp"

#include <cstddef>
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

/// Art. 10(3). An objection (异议). Nothing of it is stated until it is said.
/// objection().received(date{2025, 6, 3}).admissible(true).concerns_cluster(true).withdrawn(false)
class objection {
 public:
  constexpr objection() = default;

  [[nodiscard]] constexpr objection received(const stated<date>& on) const {
    return with_part(*this, &objection::received_, on);
  }
  [[nodiscard]] constexpr stated<date> received() const { return received_; }

  /// Matters on the last day of a window that closes at an hour.
  [[nodiscard]] constexpr objection received_at(const stated<minute_of_day>& time) const {
    return with_part(*this, &objection::received_at_, time);
  }
  [[nodiscard]] constexpr stated<minute_of_day> received_at() const { return received_at_; }

  [[nodiscard]] constexpr objection sent(const stated<date>& on) const {
    return with_part(*this, &objection::sent_, on);
  }
  [[nodiscard]] constexpr stated<date> sent() const { return sent_; }

  /// Whether it meets the form that the notice asks for (实名、有据).
  [[nodiscard]] constexpr objection admissible(stated<bool> in_form) const {
    return with_part(*this, &objection::admissible_, in_form);
  }
  [[nodiscard]] constexpr stated<bool> admissible() const { return admissible_; }

  /// Whether it concerns the cluster in question.
  [[nodiscard]] constexpr objection concerns_cluster(stated<bool> this_one) const {
    return with_part(*this, &objection::concerns_cluster_, this_one);
  }
  [[nodiscard]] constexpr stated<bool> concerns_cluster() const { return concerns_cluster_; }

  /// Whether a withdrawal is on record.
  [[nodiscard]] constexpr objection withdrawn(stated<bool> on_record) const {
    return with_part(*this, &objection::withdrawn_, on_record);
  }
  [[nodiscard]] constexpr stated<bool> withdrawn() const { return withdrawn_; }

  [[nodiscard]] constexpr objection verified(stated<verification> result) const {
    return with_part(*this, &objection::verified_, result);
  }
  [[nodiscard]] constexpr stated<verification> verified() const { return verified_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 7;

  stated<date> received_{};
  stated<minute_of_day> received_at_{};
  stated<date> sent_{};
  stated<bool> admissible_{};
  stated<bool> concerns_cluster_{};
  stated<bool> withdrawn_{};
  stated<verification> verified_{};
};

}  // namespace jiqun
