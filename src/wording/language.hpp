// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace jiqun {

enum class language { chinese, english };

/// The same words in both languages.
struct phrase {
  std::string_view zh;
  std::string_view en;
  [[nodiscard]] std::string_view in(language tongue) const { return tongue == language::chinese ? zh : en; }
};

/// A sentence that was put together, in both languages.
struct message {
  std::string zh;
  std::string en;
  [[nodiscard]] const std::string& in(language tongue) const { return tongue == language::chinese ? zh : en; }
};

/// From the values of LC_ALL, LC_MESSAGES and LANG: the first that is set decides; Chinese unless it is
/// English.
[[nodiscard]] language language_of_environment();

}  // namespace jiqun
