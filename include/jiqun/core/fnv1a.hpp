// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace jiqun {

/// The 64-bit FNV-1a hash: tells values apart that ought to be the same. It protects against slips and
/// mix-ups, not against forgery.
class fnv1a {
 public:
  constexpr fnv1a& add(std::int64_t number) noexcept {
    auto rest = static_cast<std::uint64_t>(number);
    for (int byte = 0; byte < 8; ++byte, rest >>= 8) mix(rest & 0xff);
    return *this;
  }
  /// The length goes in too: "ab" + "c" is not "a" + "bc".
  constexpr fnv1a& add(std::string_view text) noexcept {
    add(static_cast<std::int64_t>(text.size()));
    for (const char c : text) mix(static_cast<unsigned char>(c));
    return *this;
  }
  [[nodiscard]] constexpr std::uint64_t value() const noexcept { return hash_; }

 private:
  constexpr void mix(std::uint64_t byte) noexcept { hash_ = (hash_ ^ byte) * 0x100000001b3U; }

  std::uint64_t hash_ = 0xcbf29ce484222325U;
};

}  // namespace jiqun
