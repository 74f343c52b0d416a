// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace jiqun {

/// A language that people read: a handle to its folder in wording/. What is said in it is asked of phrases
/// and messages, never by comparing languages.
///
///     for (const language one : languages()) object[std::string(one.code())] =
///     words(stage::applied).in(one);
class language {
 public:
  static const language chinese;
  static const language english;

  /// zh, en
  [[nodiscard]] std::string_view code() const;
  /// Which of languages() it is.
  [[nodiscard]] constexpr std::size_t place() const noexcept { return place_; }
  [[nodiscard]] static constexpr language at(std::size_t place) noexcept {
    return language(static_cast<std::uint8_t>(place));
  }

  friend constexpr bool operator==(language a, language b) noexcept { return a.place_ == b.place_; }
  friend constexpr bool operator!=(language a, language b) noexcept { return a.place_ != b.place_; }

 private:
  constexpr explicit language(std::uint8_t place) noexcept : place_(place) {}

  std::uint8_t place_;
};
inline constexpr language language::chinese = language::at(0);
inline constexpr language language::english = language::at(1);

/// Every language.
[[nodiscard]] const std::vector<language>& languages();

/// The language of that code; none if there is none.
[[nodiscard]] std::optional<language> language_with_code(std::string_view code);

/// From the values of LC_ALL, LC_MESSAGES and LANG: the first that is set decides; the first of languages()
/// unless it names another.
[[nodiscard]] language language_of_environment();

}  // namespace jiqun
