// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/replay_round.hpp"
#include "report/stamp.hpp"
#include "wording/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

/// Where a case stands, for people: a short page, what is on record, and the stamp.
[[nodiscard]] std::string case_text(const case_file& file, const replayed_case& result, const stamp& stamped,
                                    language tongue);

/// A round, for people: how many stand where, what all clusters have in common, then each cluster.
[[nodiscard]] std::string round_text(const round_file& round, const std::vector<replayed_cluster>& results,
                                     const stamp& stamped, language tongue);

// Lines that other pages share.

/// Text from outside on one line, as a page of plain text has it.
[[nodiscard]] std::string on_one_line(std::string_view text);
/// How a page shows text from outside.
using shown_text = std::string (*)(std::string_view);

/// 第十条第(三)项 / art. 10(3)
[[nodiscard]] std::string source_text(citation source, language tongue);
/// 2025-05-27 公示开始(皖工信〔2025〕1号) [/events/7]
[[nodiscard]] std::string event_line(const case_event& event, language tongue,
                                     shown_text shown = on_one_line);
/// The same with who acted and every member that it states.
[[nodiscard]] std::string fact_line(const case_event& event, language tongue);
/// Which clusters an event of a round names, by their ids; empty: all of them.
[[nodiscard]] std::string clusters_text(const round_file& round, const round_event& event, language tongue,
                                        shown_text shown = on_one_line);
/// What was noticed: not met, cannot be told, does not fit; with citation, missing facts and readings.
[[nodiscard]] std::string observation_line(const case_file& file, const replayed_case& result,
                                           const observation& seen, language tongue,
                                           shown_text shown = on_one_line);
[[nodiscard]] std::string next_step_line(const next_step& step, language tongue);
[[nodiscard]] std::string deadline_line(const running_deadline& deadline, language tongue);
/// What the page rests on, a line each: library, text, readings, days, digest.
[[nodiscard]] std::vector<std::string> stamp_lines(const stamp& stamped, language tongue,
                                                   shown_text shown = on_one_line);
[[nodiscard]] std::string facts_text(fact_set facts, language tongue);
[[nodiscard]] std::string readings_text(reading_set readings, language tongue);

}  // namespace jiqun
