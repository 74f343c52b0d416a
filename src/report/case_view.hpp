// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/replay_round.hpp"
#include "jiqun/io/stamp.hpp"
#include "jiqun/io/written_case.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace jiqun {

// What every printer of a case or a round shows (视图), found once: text, JSON and paper only put it into
// words. A view points into what it was made of and lives no longer.

/// A finding, with those that it follows from.
struct finding_view {
  const decision* of = nullptr;
  std::size_t at = 0;
  const measures* text = nullptr;  ///< that it was held against

  [[nodiscard]] const finding& step() const { return (*of)[at]; }
  [[nodiscard]] bool still_matters() const { return of->still_matters(at); }
  /// Those that it follows from at once, in their order.
  [[nodiscard]] std::vector<finding_view> under() const;
  /// What would settle it: of those below it that are as open as itself.
  [[nodiscard]] fact_set missing() const;
  /// The readings that it or one below it relied on.
  [[nodiscard]] reading_set relied_on() const;
};

struct weighed_view {
  const decision* reasons = nullptr;
  const contest* stability = nullptr;  ///< null: nobody asked
  const measures* text = nullptr;

  [[nodiscard]] finding_view conclusion() const { return {reasons, 0, text}; }
};

struct observation_view {
  jiqun::mark mark{};
  const case_event* event = nullptr;
  jiqun::misfit misfit{};               ///< inconsistency: how it does not fit
  std::optional<finding_view> finding;  ///< breach, undetermined, exception
  contest stability{};                  ///< … and whether it stands
  const case_event* overridden_by = nullptr;
};

/// What a deadline waits for: its day, or what comes before there is one.
enum class awaited : std::uint8_t { closing, resumption, new_opening };
inline constexpr named<awaited> awaited_table[] = {
    {awaited::closing, "publicity_closes", "公示截止"},
    {awaited::resumption, "publicity_resumed", "恢复公示"},
    {awaited::new_opening, "publicity_opened", "重新公示"},
};
static_assert(is_table(awaited_table));
constexpr const auto& table_of(awaited) { return awaited_table; }

struct deadline_view {
  const case_event* event = nullptr;
  const running_deadline* of = nullptr;
  awaited waits_for{};
  reckoned_day closes{};  ///< not announced while something else is waited for
};

/// What a person decided otherwise.
struct override_view {
  const case_event* event = nullptr;
  const measures* text = nullptr;
  const happened::manual_override* what = nullptr;
};

/// What was presumed of an event (推定).
struct presumption_view {
  const case_event* event = nullptr;
  presumption what{};
};

struct judged_view {
  const case_event* event = nullptr;
  weighed_view decision;
};

struct next_step_view {
  const next_step* of = nullptr;
  std::optional<weighed_view> decision;
  /// Why it is not open: the requirements that are not met, of a conclusion that fails by them.
  std::vector<finding_view> unmet;
};

/// What the text turns after the fact (溯及既往).
struct retroactive_breach_view {
  const case_event* event = nullptr;
  condition what{};
  citation source{};
  const measures* text = nullptr;
};
struct retroactive_view {
  std::vector<retroactive_breach_view> breaches;
  std::optional<retroactive_ground> ground;
};

struct case_view {
  const case_file* file = nullptr;
  const replayed_case* result = nullptr;
  std::vector<deadline_view> deadlines;
  std::optional<weighed_view> ground;
  std::vector<observation_view> noticed;  ///< by mark; of a round without what all clusters have in common
  std::vector<presumption_view> presumed;
  std::vector<override_view> decided_otherwise;
  std::vector<next_step_view> next_steps;
  std::vector<judged_view> judged;
  std::optional<retroactive_view> retroactive;  ///< none: it turns nothing
  std::vector<const case_event*> on_record;     ///< in the order of their days; of a round without its own
  const stamp* stamped = nullptr;               ///< null: of a round, which has it

  [[nodiscard]] std::vector<const observation_view*> noticed_as(mark which) const;
};

struct round_event_view {
  case_event event;  ///< as it is shown for the round: which clusters it is about is said beside it
  std::vector<const case_cluster*> clusters;  ///< empty: all of them
};

struct round_view {
  const round_file* file = nullptr;
  const measures* text = nullptr;  ///< in force on its day
  std::optional<date> today;
  std::vector<observation_view> noticed;  ///< of every cluster alike, by mark
  std::vector<round_event_view> on_record;
  std::vector<case_view> clusters;
  const stamp* stamped = nullptr;

  [[nodiscard]] std::vector<const observation_view*> noticed_as(mark which) const;
};

[[nodiscard]] case_view view_of(const written_case& written);
[[nodiscard]] round_view view_of(const written_round& written);

/// What a text or a reading was used for: items of the reasons by number from 1, and what is not among them.
struct uses {
  std::vector<std::size_t> items{};
  bool of_deadlines = false;
  bool of_next_steps = false;
};

/// A text that governed something, what that was, and its provisions that were cited, in their order.
struct text_used {
  const measures* text = nullptr;
  uses of{};
  std::vector<citation> cited{};
};
/// In the order in which they came up.
[[nodiscard]] std::vector<text_used> texts_used(const case_view& view);

/// By whom a choice was made.
enum class chooser : std::uint8_t { text, department, caller, library };
[[nodiscard]] chooser chosen_by(const measures& text, const reading_row& entry);

/// A reading as it was used with one choice by one hand.
struct reading_used {
  const reading_row* entry = nullptr;
  std::size_t choice = 0;
  chooser by{};
  uses of{};
  bool turning = false;  ///< whether another choice turns something
};
/// In the order of the register.
[[nodiscard]] std::vector<reading_used> readings_used(const case_view& view);

}  // namespace jiqun
