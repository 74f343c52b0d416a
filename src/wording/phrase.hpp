// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/language.hpp"

#include <string_view>

namespace jiqun {

/// Words that every language has, such as those of a member of a closed set; empty where nothing is named.
class phrase {
 public:
  constexpr phrase() noexcept = default;
  /// @param in_each  the words in each of languages(), in their order; kept by whoever calls
  constexpr explicit phrase(const std::string_view* in_each) noexcept
      : zh(in_each[0]), en(in_each[1]), in_each_(in_each) {}

  [[nodiscard]] constexpr std::string_view in(language tongue) const noexcept {
    if (in_each_ != nullptr) return in_each_[tongue.place()];
    return tongue == language::chinese ? zh : en;
  }

  // For callers that have not left words in pairs yet; to go with the last of them.
  constexpr phrase(std::string_view chinese, std::string_view english) noexcept : zh(chinese), en(english) {}
  std::string_view zh{};
  std::string_view en{};

 private:
  const std::string_view* in_each_ = nullptr;
};

}  // namespace jiqun
