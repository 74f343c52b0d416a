// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/stated.hpp"

namespace jiqun {

/// Art. 11. A nomination for the national level (推荐参加创建国家级先进制造业集群).
struct nomination {
  stated<bool> holds_provincial_title{};
  stated<bool> reason_given{};  ///< whether a reason for an exception is on record; none is asked for
};

}  // namespace jiqun
