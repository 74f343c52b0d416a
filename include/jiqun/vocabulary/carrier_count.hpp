// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/count.hpp"

namespace jiqun {

/// A technical innovation carrier of the national level (国家级技术创新载体).
struct national_carrier {
  static constexpr int least = 0;
  static constexpr int most = 10'000;
};
/// One of the provincial level (省级技术创新载体).
struct provincial_carrier {
  static constexpr int least = 0;
  static constexpr int most = 10'000;
};

}  // namespace jiqun
