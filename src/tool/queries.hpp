// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace jiqun::tool {

/// Hands each line of standard input to `answer`, split at blanks and tabs. What `answer` refuses is said
/// with the line's number; what was answered before it stands. Answers are written out whenever no more input
/// is waiting, so that a program can ask one question at a time.
void for_each_query(session& with,
                    const std::function<void(const std::vector<std::string_view>& words)>& answer);

}  // namespace jiqun::tool
