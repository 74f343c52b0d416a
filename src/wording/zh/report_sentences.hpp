// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/entry.hpp"
#include "wording/report_sentences.hpp"
#include "wording/zh/tongue.hpp"

namespace jiqun::zh {

inline constexpr entry<report_sentence> report_sentences[] = {
    {report_sentence::may_not_matter, "{},但不影响结论"},
};
constexpr const auto& entries_of(tongue, report_sentence) { return report_sentences; }

}  // namespace jiqun::zh
