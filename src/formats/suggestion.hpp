// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/message.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

/// The known word that a mistyped one most likely stands for; none if nothing is near.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view typed,
                                                      const std::vector<std::string_view>& known);

/// What to say behind a word that is not known; empty if nothing is near.
[[nodiscard]] message is_meant(std::optional<std::string_view> guess);        ///< ,是否为a?; is a meant?
[[nodiscard]] message is_meant_aside(std::optional<std::string_view> guess);  ///< with more behind it
[[nodiscard]] message is_word_meant(
    std::optional<std::string_view> guess);  ///< of a word that may be Chinese
[[nodiscard]] message is_word_meant_aside(std::optional<std::string_view> guess);

}  // namespace jiqun
