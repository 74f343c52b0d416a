// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/language.hpp"
#include "report/case_view.hpp"

#include <string>

namespace jiqun {

/// Where a case stands, for people: a short page, what is on record, and the stamp.
[[nodiscard]] std::string case_text(const case_view& view, language tongue);

/// A round, for people: how many stand where, what all clusters have in common, then each cluster.
[[nodiscard]] std::string round_text(const round_view& view, language tongue);

}  // namespace jiqun
