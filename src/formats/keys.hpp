// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <string_view>
#include <vector>

namespace jiqun {

/// The keys of a closed set, in its order.
template <class Id>
[[nodiscard]] std::vector<std::string_view> keys_of() {
  std::vector<std::string_view> keys;
  for (const Id one : every<Id>) keys.push_back(key(one));
  return keys;
}

}  // namespace jiqun
