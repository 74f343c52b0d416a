// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/json_values.hpp"
#include "jiqun/casework/case_file.hpp"

namespace jiqun {

/// The document that write_case writes. Private to the writers.
[[nodiscard]] json to_json(const case_file& file);

/// An event as it stands in such a document.
[[nodiscard]] json to_json(const case_event& event);

}  // namespace jiqun
