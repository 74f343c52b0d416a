// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/certainty.hpp"
#include "jiqun/calendar/holiday_notice.hpp"
#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/answer.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/period_length.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/finding.hpp"
#include "jiqun/vocabulary/act.hpp"
#include "jiqun/vocabulary/condition.hpp"
#include "jiqun/vocabulary/fact.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/message.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace jiqun {

// What people read. Every enumerator of a closed set has its words in every language.

/// What a condition asks, with the figures of that text: 连续两年未通过考核.
[[nodiscard]] message words(condition what, const measures& text);
[[nodiscard]] phrase words(answer value);
[[nodiscard]] phrase words(fact value);
[[nodiscard]] phrase words(act value);
[[nodiscard]] phrase words(office value);
[[nodiscard]] phrase words(absence value);
[[nodiscard]] phrase words(certainty value);
[[nodiscard]] phrase words(day_kind value);
[[nodiscard]] phrase words(festival value);
[[nodiscard]] phrase words(day_unit value);
[[nodiscard]] phrase words(opening_day value);
[[nodiscard]] phrase words(assessment_outcome value);
[[nodiscard]] phrase words(weekday value);

/// What a reading decides, as a question.
[[nodiscard]] phrase question(reading_id reading);
/// What one of its choices means. Throws invalid_fact (flaw::no_such_choice).
[[nodiscard]] phrase choice_words(reading_id reading, std::size_t choice);

/// A reading for people: “公示起始日是否计入期间”(`opening_day`); in English its key.
[[nodiscard]] std::string reading_text(reading_id reading, language tongue);

/// What the figure of a condition is counted in, in English in the plural; empty where it has none.
/// @param days  which days, where days are counted
[[nodiscard]] phrase unit_of(condition what, day_unit days = day_unit::working);
/// 实为3个工作日,要求5个工作日; empty where no figure was found.
[[nodiscard]] std::string measured_text(const finding& step, language tongue);

/// Whether whoever asks can state the fact; the others are for the State Council or the department to say.
[[nodiscard]] bool can_be_stated(fact value);
/// Why the facts that a finding misses are missing, in brackets; empty where none of them can be stated.
[[nodiscard]] std::string why_missing_text(const finding& step, language tongue);

/// What is wrong with a fact, with the figure that was found.
[[nodiscard]] message words(const invalid_fact& error);

}  // namespace jiqun
