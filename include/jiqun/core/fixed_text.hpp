// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace jiqun {

/// A short UTF-8 text that is a value: no allocation, usable in constants, copied with what holds it.
/// Throws invalid_fact for more than Capacity bytes (flaw::text_too_long) and for a null pointer
/// (flaw::no_text). A temporary one gives no view: it would be gone before what is viewed is read.
template <std::size_t Capacity>
class fixed_text {
  template <class Text>
  using if_other_text = std::enable_if_t<
      std::is_convertible_v<const Text&, std::string_view> && !std::is_same_v<Text, fixed_text>, int>;

 public:
  static_assert(Capacity < 256);

  constexpr fixed_text() noexcept = default;
  constexpr fixed_text(std::string_view text) { append(text); }  // NOLINT(google-explicit-constructor)
  constexpr fixed_text(const char* text)                         // NOLINT(google-explicit-constructor)
      : fixed_text(text == nullptr ? throw invalid_fact(flaw::no_text, 0) : std::string_view(text)) {}

  constexpr void append(std::string_view text) {
    if (text.size() > Capacity - size_)
      throw invalid_fact(flaw::text_too_long, static_cast<std::int64_t>(size_ + text.size()));
    for (const char c : text) bytes_[size_++] = c;
  }
  template <std::size_t Other>
  constexpr void append(const fixed_text<Other>& text) {
    append(text.view());
  }

  [[nodiscard]] constexpr std::string_view view() const& noexcept { return {bytes_.data(), size_}; }
  [[nodiscard]] std::string_view view() const&& = delete;
  constexpr operator std::string_view() const& noexcept { return view(); }  // NOLINT
  [[nodiscard]] operator std::string_view() const&& = delete;
  [[nodiscard]] std::string str() const { return std::string(view()); }

  friend constexpr bool operator==(const fixed_text& a, const fixed_text& b) noexcept {
    return a.view() == b.view();
  }
  friend constexpr bool operator!=(const fixed_text& a, const fixed_text& b) noexcept { return !(a == b); }
  template <class Text, if_other_text<Text> = 0>
  friend constexpr bool operator==(const fixed_text& a, const Text& b) {
    return a.view() == std::string_view(b);
  }
  template <class Text, if_other_text<Text> = 0>
  friend constexpr bool operator!=(const fixed_text& a, const Text& b) {
    return !(a == b);
  }

 private:
  std::array<char, Capacity> bytes_{};
  std::uint8_t size_ = 0;
};

}  // namespace jiqun
