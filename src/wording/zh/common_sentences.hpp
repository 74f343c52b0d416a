// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/common_sentences.hpp"
#include "wording/entry.hpp"
#include "wording/zh/tongue.hpp"

namespace jiqun::zh {

inline constexpr entry<common_sentence> common_sentences[] = {
    {common_sentence::carriers, "家"},
    {common_sentence::objections, "项异议"},
    {common_sentence::instalments, "期"},
    {common_sentence::years, "年"},
    {common_sentence::found_and_required, "实为{},要求{}"},
    {common_sentence::run_found_and_required, "连续未通过{},满{}成立"},
    {common_sentence::no_objection_stands, "无有效异议"},
    {common_sentence::in_brackets, "({})"},
    {common_sentence::reading, "“{}”(`{}`)"},
    {common_sentence::no_such_day, "没有这一天"},
    {common_sentence::from_caller, "调用者设定"},
    {common_sentence::whole_number_from, "为不小于{}的整数"},
    {common_sentence::whole_number_between, "为{}至{}之间的整数"},
    {common_sentence::number_from, "不小于{}"},
    {common_sentence::number_between, "在{}至{}之间"},
};
constexpr const auto& entries_of(tongue, common_sentence) { return common_sentences; }

}  // namespace jiqun::zh
