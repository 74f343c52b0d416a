// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/parts.hpp"
#include "jiqun/core/stated.hpp"

#include <cstddef>

namespace jiqun {

/// Art. 11. A nomination for the national level (推荐参加创建国家级先进制造业集群).
/// nomination().holds_provincial_title(false).reason_given(true)
class nomination {
 public:
  constexpr nomination() = default;

  [[nodiscard]] constexpr nomination holds_provincial_title(stated<bool> held) const {
    return with_part(*this, &nomination::holds_provincial_title_, held);
  }
  [[nodiscard]] constexpr stated<bool> holds_provincial_title() const { return holds_provincial_title_; }

  /// Whether a reason for an exception is on record; none is asked for.
  [[nodiscard]] constexpr nomination reason_given(stated<bool> on_record) const {
    return with_part(*this, &nomination::reason_given_, on_record);
  }
  [[nodiscard]] constexpr stated<bool> reason_given() const { return reason_given_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 2;

  stated<bool> holds_provincial_title_{};
  stated<bool> reason_given_{};
};

}  // namespace jiqun
