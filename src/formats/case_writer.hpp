// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/json_values.hpp"
#include "jiqun/casework/case_file.hpp"

namespace jiqun {

/// The document that read_case reads as this case. What is not given is left out: a case that lacks what a
/// document must state is written and cannot be read.
[[nodiscard]] json to_json(const case_file& file);

/// An event as it stands in such a document.
[[nodiscard]] json to_json(const case_event& event);

}  // namespace jiqun
