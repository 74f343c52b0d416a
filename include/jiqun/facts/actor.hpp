// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/parts.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/vocabulary/act.hpp"
#include "jiqun/vocabulary/city.hpp"

#include <cstddef>

namespace jiqun {

/// Who acted (行为人). The city matters for acts of a city.
/// actor::of(office::city_department).from(city::hefei)
class actor {
 public:
  [[nodiscard]] static constexpr actor of(jiqun::office one) { return actor(one); }
  [[nodiscard]] constexpr actor office(jiqun::office one) const {
    return with_part(*this, &actor::office_, one);
  }
  [[nodiscard]] constexpr jiqun::office office() const { return office_; }

  [[nodiscard]] constexpr actor from(stated<city> which) const {
    return with_part(*this, &actor::from_, which);
  }
  [[nodiscard]] constexpr stated<city> from() const { return from_; }

 private:
  friend struct parts_of;
  static constexpr std::size_t part_count = 2;

  constexpr explicit actor(jiqun::office one) : office_(one) {}

  jiqun::office office_;
  stated<city> from_{};
};

}  // namespace jiqun
