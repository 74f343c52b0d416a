// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/json_values.hpp"

namespace jiqun {

// The schemas of results, each from the description that its writer goes by.

[[nodiscard]] json decision_schema();
[[nodiscard]] json case_result_schema();
[[nodiscard]] json round_result_schema();
[[nodiscard]] json publicity_schema();
[[nodiscard]] json review_schema();
[[nodiscard]] json score_schema();
[[nodiscard]] json measures_schema();

}  // namespace jiqun
