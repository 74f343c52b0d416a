// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/figure.hpp"
#include "wording/en/tongue.hpp"
#include "wording/entry.hpp"

namespace jiqun::en {

inline constexpr entry<figure> figure_words[] = {
    {figure::national_carriers, "innovation carriers: national, at least"},
    {figure::provincial_carriers, "or provincial, at least"},
    {figure::publicity_length, "publicity"},
    {figure::on_official_website, "on the department's official website"},
    {figure::consecutive_failures, "consecutive failures that are a ground for revocation"},
    {figure::in_force_from, "in force from"},
    {figure::failures_count_from, "failures count from"},
};
constexpr const auto& entries_of(tongue, figure) { return figure_words; }

}  // namespace jiqun::en
