// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/fixed_list.hpp"
#include "jiqun/core/parts.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/facts/actor.hpp"

#include <cstddef>

namespace jiqun {

/// Art. 5. One stay of a cluster in the pool (在库期间).
/// pool_stay().entered(date{2024, 5, 1}).left(absence::not_applicable)
class pool_stay {
 public:
  constexpr pool_stay() = default;

  [[nodiscard]] constexpr pool_stay entered(const stated<date>& on) const {
    return with_part(*this, &pool_stay::entered_, on);
  }
  [[nodiscard]] constexpr stated<date> entered() const { return entered_; }

  /// The first day outside; not applicable: it has not left.
  [[nodiscard]] constexpr pool_stay left(const stated<date>& on) const {
    return with_part(*this, &pool_stay::left_, on);
  }
  [[nodiscard]] constexpr stated<date> left() const { return left_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 2;

  stated<date> entered_{};
  stated<date> left_{};
};

/// Every stay of a cluster in the pool (省集群培育库); an empty record says that it never entered.
using pool_record = fixed_list<pool_stay, 8>;

/// Art. 5. One round of monitoring that is on record (定期调度). How often it is due the Measures do not say.
class monitoring {
 public:
  [[nodiscard]] static constexpr monitoring done(date on, const actor& by) { return monitoring(on, by); }
  [[nodiscard]] constexpr monitoring on(date day) const { return with_part(*this, &monitoring::on_, day); }
  [[nodiscard]] constexpr date on() const { return on_; }
  [[nodiscard]] constexpr monitoring by(const actor& who) const {
    return with_part(*this, &monitoring::by_, who);
  }
  [[nodiscard]] constexpr actor by() const { return by_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 2;

  constexpr monitoring(date on, const actor& by) : on_(on), by_(by) {}

  date on_;
  actor by_;
};

}  // namespace jiqun
