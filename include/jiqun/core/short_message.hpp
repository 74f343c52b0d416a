// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jiqun::detail {

/// A line of text for people, put together where nothing may throw: what does not fit is left out.
class short_message {
 public:
  void add(std::string_view text) noexcept {
    for (const char c : text)
      if (size_ + 1 < bytes_.size()) bytes_[size_++] = c;
  }
  /// @param decimals  so many of the digits stand behind the point
  void add_number(std::int64_t number, int decimals = 0) noexcept {
    const auto bits = static_cast<std::uint64_t>(number);
    if (number < 0) add("-");
    add_digits(number < 0 ? std::uint64_t{0} - bits : bits, 1, decimals);
  }
  /// YYYY-MM-DD of the number YYYYMMDD.
  void add_day(std::int64_t digits) noexcept {
    if (digits < 0 || digits > 99'991'231) {
      add_number(digits);
      return;
    }
    const auto day = static_cast<std::uint64_t>(digits);
    add_digits(day / 10'000, 4);
    add("-");
    add_digits(day / 100 % 100, 2);
    add("-");
    add_digits(day % 100, 2);
  }

  [[nodiscard]] const char* text() const noexcept { return bytes_.data(); }

 private:
  void add_digits(std::uint64_t number, int least, int decimals = 0) noexcept {
    std::array<char, 24> digits{};  // from the last
    std::size_t size = 0;
    for (int at = 0; at < least + decimals || number != 0; ++at, number /= 10) {
      if (decimals != 0 && at == decimals) digits[size++] = '.';
      digits[size++] = static_cast<char>('0' + number % 10);
    }
    while (size-- > 0) add({&digits[size], 1});
  }

  std::array<char, 192> bytes_{};  ///< the last of them stays 0
  std::size_t size_ = 0;
};

}  // namespace jiqun::detail
