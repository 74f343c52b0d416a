// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/reasoning/weighing.hpp"

#include <cstddef>

namespace jiqun {

/// An act on record, held against the Measures (对行为的审查).
struct judged_act {
  std::size_t event = 0;  ///< which event, as the file counts them from 0
  weighed_decision weighed;
  std::size_t text = 0;  ///< which of replayed_case::texts it was held against
};

}  // namespace jiqun
