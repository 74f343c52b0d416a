// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/written_case.hpp"

namespace jiqun {

/// The terms with what was left to the library: its editions, its calendar.
[[nodiscard]] reckoning_terms complete(reckoning_terms terms);

}  // namespace jiqun
