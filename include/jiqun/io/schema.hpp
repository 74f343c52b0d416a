// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

/// The names of the schemas, inputs first.
[[nodiscard]] const std::vector<std::string_view>& schema_names();

/// A JSON Schema (draft 7) of an input or output, laid out over lines, with the keys of the closed sets as
/// they are in the code; none if there is none of that name. The folder schemas/ has each of them, with what
/// they share in one more.
[[nodiscard]] std::optional<std::string> schema_named(std::string_view name);

}  // namespace jiqun
