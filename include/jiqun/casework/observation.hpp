// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/misfit.hpp"

#include "jiqun/vocabulary/mark.hpp"

#include "jiqun/core/closed_set.hpp"

#include "jiqun/reasoning/weighing.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace jiqun {

/// An act on record, held against the Measures (对行为的审查).
struct judged_act {
  std::size_t event = 0;  ///< which event, as the file counts them from 0
  weighed_decision weighed;
  std::size_t text = 0;  ///< which of replayed_case::texts it was held against
};

/// One thing noticed.
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
