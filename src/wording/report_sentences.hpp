// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/message.hpp"

namespace jiqun {

/// What is said in the text and the paper of a case, a round, a review and a score.
enum class report_sentence : sentence {
  may_not_matter,
};
[[nodiscard]] phrase words(report_sentence value);

}  // namespace jiqun
