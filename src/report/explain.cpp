// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/explain.hpp"

#include "report/case_lines.hpp"
#include "wording/grammar.hpp"
#include "wording/report_sentences.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <vector>

namespace jiqun {

namespace {

using line = report_sentence;

}  // namespace

std::string explain(const decision& reasons, const measures& text, language tongue) {
  const case_lines lines(tongue, on_one_line);
  std::string page;
  for (std::size_t at = 0; at < reasons.size(); ++at) {
    const finding& step = reasons[at];
    std::vector<std::string> parts = {say(line::finding, tongue, lines.condition(step.what, text),
                                          words(step.holds).in(tongue), lines.source(step.source))};
    if (const std::string figure = measured_text(step, tongue); !figure.empty()) parts.push_back(figure);
    if (!step.missing.empty()) {
      const std::string missing =
          say(line::missing_why, tongue, lines.facts(step.missing), why_missing_text(step, tongue));
      parts.push_back(reasons.still_matters(at) ? missing : say(line::may_not_matter, tongue, missing));
    }
    // All the years whose facts are missing; or the year that decided, or those one of which did.
    if (const std::string years = lines.years(step, ", "); !years.empty())
      parts.push_back(say(line::of_years, tongue, years));
    for (const reading_id one : step.relied_on)
      parts.push_back(text.settled_by_text.contains(one)
                          ? say(line::settled_by_text, tongue, reading_text(one, tongue),
                                lines.source(text.settled_by_text.source_of(one)))
                          : say(line::by_reading, tongue, reading_text(one, tongue)));
    page += fmt::format("{:{}}{}\n", "", step.depth * 2, clauses_text(parts, tongue));
  }
  return page;
}

std::string explain(const weighed_decision& weighed, const measures& text, language tongue) {
  std::string page = explain(weighed.reasons, text, tongue);
  if (weighed.stability.contested)
    page += case_lines(tongue, on_one_line).contested(weighed.stability) + '\n';
  return page;
}

}  // namespace jiqun
