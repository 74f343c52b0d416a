// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/parts.hpp"
#include "jiqun/vocabulary/city.hpp"

#include <cstddef>

namespace jiqun {

/// Where a cluster lies (集群所在地): its lead city (核心承载地), and every city that it extends to.
/// cluster_area::led_by(city::hefei).others(city_set(city::wuhu))
class cluster_area {
 public:
  [[nodiscard]] static constexpr cluster_area led_by(city lead) { return cluster_area(lead); }
  [[nodiscard]] constexpr cluster_area lead(city which) const {
    return with_part(*this, &cluster_area::lead_, which);
  }
  [[nodiscard]] constexpr city lead() const { return lead_; }

  /// @param besides  the cities besides the lead; a cluster of which none is named lies in one city
  [[nodiscard]] constexpr cluster_area others(city_set besides) const {
    return with_part(*this, &cluster_area::others_, besides);
  }
  [[nodiscard]] constexpr city_set others() const { return others_; }

  [[nodiscard]] constexpr city_set cities() const {
    city_set all = others_;
    all.insert(lead_);
    return all;
  }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 2;

  constexpr explicit cluster_area(city lead) : lead_(lead) {}

  city lead_;
  city_set others_{};
};

}  // namespace jiqun
