// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jiqun {

/// A short UTF-8 text that is a value: no allocation, usable in constants, copied with what holds it.
/// Throws invalid_fact (flaw::text_too_long) for more than Capacity bytes.
template <std::size_t Capacity>
class fixed_text {
 public:
  static_assert(Capacity < 256);

  constexpr fixed_text() noexcept = default;
  constexpr fixed_text(std::string_view text) { append(text); }  // NOLINT(google-explicit-constructor)
  constexpr fixed_text(const char* text) : fixed_text(std::string_view(text)) {}  // NOLINT

  constexpr void append(std::string_view text) {
    if (text.size() > Capacity - size_)
      throw invalid_fact(flaw::text_too_long, static_cast<std::int64_t>(size_ + text.size()));
    for (const char c : text) bytes_[size_++] = c;
  }

  [[nodiscard]] constexpr std::string_view view() const noexcept { return {bytes_.data(), size_}; }
  constexpr operator std::string_view() const noexcept { return view(); }  // NOLINT

  friend constexpr bool operator==(const fixed_text& a, const fixed_text& b) noexcept {
    return a.view() == b.view();
  }
  friend constexpr bool operator!=(const fixed_text& a, const fixed_text& b) noexcept { return !(a == b); }

 private:
  std::array<char, Capacity> bytes_{};
  std::uint8_t size_ = 0;
};

}  // namespace jiqun
