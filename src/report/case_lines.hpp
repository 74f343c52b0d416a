// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/language.hpp"
#include "report/case_view.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

/// Text from outside on one line, as a page of plain text has it.
[[nodiscard]] std::string on_one_line(std::string_view text);
/// How a page shows text from outside.
using shown_text = std::string (*)(std::string_view);

/// What a view shows, each on a line of its own, as text and paper alike have it.
class case_lines {
 public:
  case_lines(language tongue, shown_text shown) : tongue_(tongue), shown_(shown) {}

  /// 2025-05-27 公示开始(皖工信〔2025〕1号) [/events/7]
  [[nodiscard]] std::string event(const case_event& one) const;
  /// The same with who acted and every member that it states.
  [[nodiscard]] std::string fact(const case_event& one, const measures& text) const;
  /// What was noticed: not met, cannot be told, does not fit; with citation, missing facts and readings.
  [[nodiscard]] std::string noticed(const observation_view& seen) const;
  /// What was presumed of an event, and why.
  [[nodiscard]] std::string presumed(const presumption_view& one) const;
  /// What the text turns after the fact, a line each.
  [[nodiscard]] std::vector<std::string> retroactive(const retroactive_view& found) const;
  [[nodiscard]] std::string step(const next_step_view& one) const;
  [[nodiscard]] std::string deadline(const deadline_view& one) const;
  [[nodiscard]] std::string title(const title_period& title) const;
  /// The ids of the clusters; empty: all of them.
  [[nodiscard]] std::string clusters(const round_event_view& one) const;
  /// Where an answer is contested: by which readings alone, if by one alone. Empty where it is not.
  [[nodiscard]] std::string contested(const contest& stability) const;
  /// What the page rests on, a line each: library, text, readings, days, digest.
  [[nodiscard]] std::vector<std::string> stamp(const jiqun::stamp& stamped) const;

  /// Where an event stands in the file: 在案事项第8项
  [[nodiscard]] std::string place(std::string_view pointer) const;
  [[nodiscard]] std::string facts(fact_set facts) const;
  [[nodiscard]] std::string condition(jiqun::condition what, const measures& text) const;
  [[nodiscard]] std::string condition(const finding_view& view) const {
    return condition(view.step().what, *view.text);
  }
  [[nodiscard]] std::string outcomes(const assessment_history& history) const;
  /// The years whose facts are missing; or the year that decided, or those one of which did.
  [[nodiscard]] std::string years(const finding& step, std::string_view between_missing) const;
  [[nodiscard]] std::string source(citation source) const;

 private:
  language tongue_;
  shown_text shown_;
};

}  // namespace jiqun
