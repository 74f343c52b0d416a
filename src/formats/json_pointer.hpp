// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jiqun {

/// The pointer to the member of that name of what stands at `object` (RFC 6901): /a~1b of a/b.
[[nodiscard]] inline std::string pointer_to(std::string object, std::string_view name) {
  object += '/';
  for (const char c : name) {
    if (c == '~')
      object += "~0";
    else if (c == '/')
      object += "~1";
    else
      object += c;
  }
  return object;
}

}  // namespace jiqun
