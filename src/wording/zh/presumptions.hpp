// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/presumption.hpp"
#include "wording/zh/tongue.hpp"

#include <string_view>

namespace jiqun::zh {

constexpr std::string_view why_presumed(tongue, presumption one) { return row_of(one).why; }

}  // namespace jiqun::zh
