// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/reasoning/stability.hpp"
#include "jiqun/vocabulary/mark.hpp"
#include "jiqun/vocabulary/misfit.hpp"

#include <cstddef>
#include <optional>

namespace jiqun {

/// One thing noticed about an event (认定).
struct observation {
  jiqun::mark mark{};
  std::size_t event = 0;    ///< which event, as the file counts them from 0
  std::size_t judged = 0;   ///< breach, undetermined, exception: which judged act
  std::size_t finding = 0;  ///< … and which finding of its decision
  contest stability{};      ///< … and whether that finding stands under every reading
  jiqun::misfit misfit{};   ///< inconsistency: how it does not fit
  /// A person decided otherwise about this condition: that event.
  std::optional<std::size_t> overridden_by{};
};

}  // namespace jiqun
