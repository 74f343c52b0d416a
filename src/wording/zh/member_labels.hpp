// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/zh/tongue.hpp"

#include <string_view>

namespace jiqun::zh {

/// A member is called by its term, which stands in the list of members.
constexpr std::string_view label_of(tongue /*in*/, std::string_view /*object*/, std::string_view /*name*/,
                                    std::string_view term) {
  return term;
}

}  // namespace jiqun::zh
