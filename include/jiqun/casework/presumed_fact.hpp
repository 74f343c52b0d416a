// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/presumption.hpp"

#include <cstddef>

namespace jiqun {

/// A fact that an event does not state and that was presumed of it (推定的事实). Why, says the row of the
/// presumption.
struct presumed_fact {
  std::size_t event = 0;  ///< which event, as the file counts them from 0
  presumption what{};
};

}  // namespace jiqun
