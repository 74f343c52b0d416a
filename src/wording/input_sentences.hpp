// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/message.hpp"

namespace jiqun {

/// What is wrong with something that came from outside.
enum class input_sentence : sentence {
  at_line,  ///< the file and the line
};
[[nodiscard]] phrase words(input_sentence value);

}  // namespace jiqun
