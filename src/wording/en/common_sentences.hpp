// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/common_sentences.hpp"
#include "wording/en/tongue.hpp"
#include "wording/entry.hpp"

namespace jiqun::en {

inline constexpr entry<common_sentence> common_sentences[] = {
    {common_sentence::carriers, "carriers"},
    {common_sentence::objections, "objections"},
    {common_sentence::instalments, "instalments"},
    {common_sentence::years, "years"},
    {common_sentence::found_and_required, "found {}, required {}"},
    {common_sentence::run_found_and_required, "{} in a row not passed, {} would meet it"},
    {common_sentence::no_objection_stands, "no valid objection"},
    {common_sentence::in_brackets, " ({})"},
    {common_sentence::reading, "{1}"},
    {common_sentence::no_such_day, "there is no such day"},
    {common_sentence::from_caller, "given by the caller"},
    {common_sentence::whole_number_from, "a whole number, {} or more"},
    {common_sentence::whole_number_between, "a whole number, {} to {}"},
    {common_sentence::number_from, "{} or more"},
    {common_sentence::number_between, "{} to {}"},
};
constexpr const auto& entries_of(tongue, common_sentence) { return common_sentences; }

}  // namespace jiqun::en
