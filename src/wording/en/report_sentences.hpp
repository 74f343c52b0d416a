// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/en/tongue.hpp"
#include "wording/entry.hpp"
#include "wording/report_sentences.hpp"

namespace jiqun::en {

inline constexpr entry<report_sentence> report_sentences[] = {
    {report_sentence::may_not_matter, "{}, which no longer matters"},
};
constexpr const auto& entries_of(tongue, report_sentence) { return report_sentences; }

}  // namespace jiqun::en
