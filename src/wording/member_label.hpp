// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/language.hpp"

#include <string_view>

namespace jiqun {

/// What a member of a document is called, and behind a semicolon what is to be known by who fills it in.
class member_label {
 public:
  constexpr member_label() noexcept = default;
  /// @param object  what has the member, where two members of one name have words of their own
  /// @param term    the Chinese
  constexpr member_label(std::string_view object, std::string_view name, std::string_view term) noexcept
      : object_(object), name_(name), term_(term) {}

  [[nodiscard]] std::string_view in(language tongue) const;
  /// Without what is behind the semicolon.
  [[nodiscard]] std::string_view short_in(language tongue) const;

 private:
  std::string_view object_{};
  std::string_view name_{};
  std::string_view term_{};
};

}  // namespace jiqun
