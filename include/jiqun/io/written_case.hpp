// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/casework/replay_round.hpp"
#include "jiqun/casework/retroactive_effects.hpp"
#include "jiqun/io/language.hpp"
#include "jiqun/io/stamp.hpp"
#include "jiqun/measures/measures.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jiqun {

/// With what documents are reckoned (推演条件). As it stands: the text in force and every arrangement that
/// this library knows.
struct reckoning_terms {
  std::vector<measures> editions{};                    ///< oldest first; empty: those that were in force
  std::shared_ptr<const working_calendar> calendar{};  ///< null: state_council_calendar
  std::optional<date> as_of{};                         ///< none: with every event
  /// A draft, with its own first day: reckoned by it alone, as if it had always been in force, and told what
  /// it turns after the fact against the editions.
  std::optional<measures> as_if_in_force{};
};

/// A case that was read and replayed, with its stamp (案件推演结果).
struct written_case {
  case_file file;
  replayed_case result;
  stamp stamped;
  /// What the text in force turns after the fact: under as_if_in_force, of acts and years; otherwise of the
  /// years before the first day of an edition that followed another.
  retroactive_effects retroactive{};
};
/// The same of each cluster of a year's round.
struct written_round {
  round_file file;
  std::vector<replayed_cluster> results;
  stamp stamped;
  std::vector<retroactive_effects> retroactive{};  ///< of each cluster
};

/// Reads a case and replays it. With as_of the calendar is the one that was known on that day.
///
///     const written_case one = reckon_case(read_file("case.json"), "case.json");
///     // one.result.where; case_text(one, language::chinese)
///
/// @param bytes   as the file has them, UTF-8 or GB18030; the stamp takes their digest
/// @param source  what messages call the document
/// Throws input_error for what is no such document.
[[nodiscard]] written_case reckon_case(const std::string& bytes, const std::string& source,
                                       const reckoning_terms& terms = {});
[[nodiscard]] written_round reckon_round(const std::string& bytes, const std::string& source,
                                         const reckoning_terms& terms = {});

/// Where a case stands and why, for people: a short page, what is on record, and the stamp.
[[nodiscard]] std::string case_text(const written_case& one, language tongue);
/// For programs, on one line, with every decision as a tree; schema_named("case-result") is its schema, and
/// verify_decision reads it.
[[nodiscard]] std::string case_json(const written_case& one);
/// A reasoned decision paper (认定意见), as Markdown, that an official could attach. It decides nothing.
[[nodiscard]] std::string case_paper(const written_case& one, language tongue);

/// The same of a round; what concerns all clusters alike stands once.
[[nodiscard]] std::string round_text(const written_round& round, language tongue);
[[nodiscard]] std::string round_json(const written_round& round);
[[nodiscard]] std::string round_paper(const written_round& round, language tongue);

}  // namespace jiqun
