// SPDX-License-Identifier: Apache-2.0
#include "report/explain.hpp"

#include "jiqun/vocabulary/reading.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <iterator>

namespace jiqun {

namespace {

/// All the years whose facts are missing; or the year that decided, or those one of which did.
std::string years_text(const finding& step, language tongue) {
  const phrase between = step.holds == answer::unknown ? phrase{", ", ", "} : phrase{"或", " or "};
  std::string text;
  for (const year y : step.years)
    fmt::format_to(std::back_inserter(text), "{}{}", text.empty() ? "" : between.in(tongue), y.number());
  return text;
}

std::string facts_text(fact_set facts, language tongue) {
  std::string text;
  for (std::size_t i = 0; i < count_of<fact>; ++i) {
    const auto one = static_cast<fact>(i);
    if (facts.contains(one))
      fmt::format_to(std::back_inserter(text), "{}{}",
                     text.empty()                  ? ""
                     : tongue == language::chinese ? "、"
                                                   : ", ",
                     words(one).in(tongue));
  }
  return text;
}

}  // namespace

std::string explain(const decision& reasons, language tongue) {
  const bool zh = tongue == language::chinese;
  std::string text;
  const auto out = std::back_inserter(text);
  for (std::size_t at = 0; at < reasons.size(); ++at) {
    const finding& step = reasons[at];
    const auto source = zh ? chinese_text(step.source) : english_text(step.source);
    fmt::format_to(out, "{:{}}{}: {} [{}]", "", step.depth * 2, words(step.what).in(tongue),
                   words(step.holds).in(tongue), source.view());
    const std::string figure = measured_text(step, tongue);
    if (!figure.empty()) fmt::format_to(out, zh ? ";{}" : "; {}", figure);
    if (!step.missing.empty()) {
      fmt::format_to(out, zh ? ";缺:{}{}" : "; missing: {}{}", facts_text(step.missing, tongue),
                     why_missing_text(step, tongue));
      if (!reasons.still_matters(at)) fmt::format_to(out, zh ? ",但不影响结论" : ", which no longer matters");
    }
    if (!step.years.empty()) fmt::format_to(out, zh ? ";年度:{}" : "; years: {}", years_text(step, tongue));
    for (const reading_row& entry : reading_table)
      if (step.relied_on.contains(entry.id))
        fmt::format_to(out, zh ? ";解释选项:{}" : "; rests on the reading {}",
                       reading_text(entry.id, tongue));
    text += '\n';
  }
  return text;
}

}  // namespace jiqun
