// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/language.hpp"

#include <string_view>

namespace jiqun {

/// Words that every language has, such as those of a member of a closed set; empty where nothing is named.
class phrase {
 public:
  constexpr phrase() noexcept = default;
  /// @param in_each  the words in each of languages(), in their order; kept by whoever calls
  constexpr explicit phrase(const std::string_view* in_each) noexcept : in_each_(in_each) {}

  [[nodiscard]] constexpr std::string_view in(language tongue) const noexcept {
    return in_each_ == nullptr ? std::string_view{} : in_each_[tongue.place()];
  }

 private:
  const std::string_view* in_each_ = nullptr;
};

}  // namespace jiqun
