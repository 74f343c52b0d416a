// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/message.hpp"

namespace jiqun {

/// What the tool says of itself: help, headings, refusals.
enum class tool_sentence : sentence {
  show_help,
};
[[nodiscard]] phrase words(tool_sentence value);

}  // namespace jiqun
