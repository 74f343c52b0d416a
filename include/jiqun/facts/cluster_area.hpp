// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/city.hpp"

namespace jiqun {

/// Where a cluster lies (集群所在地): its lead city (核心承载地), and every city that it extends to.
struct cluster_area {
  city lead{};
  city_set others{};  ///< besides the lead; empty for a cluster in one city

  [[nodiscard]] constexpr city_set cities() const noexcept {
    city_set all = others;
    all.insert(lead);
    return all;
  }
};

}  // namespace jiqun
