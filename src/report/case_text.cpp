// SPDX-License-Identifier: Apache-2.0
#include "report/case_text.hpp"

#include "jiqun/io/explain.hpp"
#include "report/case_lines.hpp"
#include "report/event_words.hpp"
#include "wording/case_words.hpp"
#include "wording/grammar.hpp"
#include "wording/report_sentences.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace jiqun {

namespace {

using line = report_sentence;

auto heading_of(mark of) {
  switch (of) {
    case mark::breach: return line::breaches;
    case mark::undetermined: return line::undetermined;
    case mark::exception: return line::exceptions;
    case mark::inconsistency: return line::inconsistencies;
    case mark::outside_force: return line::outside_force;
    case mark::remark: break;
  }
  return line::remarks;
}

/// A page of plain text: lines under headings.
class text_page {
 public:
  explicit text_page(language tongue) : tongue_(tongue), lines_(tongue, on_one_line) {}

  /// Of a round without its day and its stamp, which it has for all.
  void add_case(const case_view& view) {
    const case_cluster& cluster = view.file->cluster;
    const replayed_case& result = *view.result;
    page_ += fmt::format("{} ({})\n", on_one_line(cluster.name), on_one_line(cluster.id));
    for (const stated_member& one : stated_members(cluster))
      add_value(one.label.short_in(tongue_), on_one_line(one.value.in(tongue_)));
    if (view.stamped != nullptr) add_value(said(line::as_of), day(result.today));
    add_value(said(line::at_stage), words(result.where).in(tongue_));
    add_value(said(line::in_the_pool), said(result.in_pool ? line::yes : line::no));
    std::vector<std::string> titles;
    for (const title_period& title : result.titles) titles.push_back(lines_.title(title));
    add_section(said(line::titles), titles);
    add_value(said(line::assessments), outcomes(result.under_title));
    add_value(said(line::assessments_in_pool), outcomes(result.in_the_pool));
    add_section(said(line::deadlines), view.deadlines,
                [&](const deadline_view& one) { return lines_.deadline(one); });
    if (view.ground) add_ground(*view.ground, result.at_risk);
    for (const mark one : every<mark>) add_noticed(said(heading_of(one)), view.noticed_as(one));
    if (view.retroactive) add_section(said(line::retroactive), lines_.retroactive(*view.retroactive));
    add_section(said(line::presumptions), view.presumed,
                [&](const presumption_view& one) { return lines_.presumed(one); });
    add_section(said(line::overrides), view.decided_otherwise, [&](const override_view& one) {
      return say(line::override, tongue_, lines_.event(*one.event),
                 lines_.condition(one.what->about, *one.text),
                 said(one.what->holds ? line::holds : line::does_not_hold), on_one_line(one.what->author),
                 on_one_line(one.what->reason));
    });
    add_section(said(line::next_steps), view.next_steps,
                [&](const next_step_view& one) { return lines_.step(one); });
    add_section(said(line::on_record), view.on_record,
                [&](const case_event* one) { return lines_.fact(*one, result.in_force); });
    if (view.stamped != nullptr) add_section(said(line::stamp), lines_.stamp(*view.stamped));
  }

  void add_round(const round_view& view) {
    page_ += say(line::round_page, tongue_, view.file->label.number(), view.clusters.size()) + '\n';
    if (!view.clusters.empty()) add_value(said(line::as_of), day(view.today));
    for (const stage where : every<stage>) {
      std::size_t how_many = 0;
      for (const case_view& one : view.clusters) how_many += one.result->where == where ? 1U : 0U;
      if (how_many != 0) page_ += fmt::format("  {}: {}\n", words(where).in(tongue_), how_many);
    }
    for (const mark one : every<mark>)
      add_noticed(say(line::of_every_cluster, tongue_, said(heading_of(one))), view.noticed_as(one));
    add_section(said(line::on_record_of_round), view.on_record, [&](const round_event_view& one) {
      const std::string fact = lines_.fact(one.event, *view.text);
      if (one.clusters.empty()) return fact;
      return clauses_text({fact, say(line::about, tongue_, lines_.clusters(one))}, tongue_);
    });
    for (const case_view& one : view.clusters) {
      page_ += '\n';
      add_case(one);
    }
    page_ += '\n';
    add_section(said(line::stamp), lines_.stamp(*view.stamped));
  }

  [[nodiscard]] std::string text() && { return std::move(page_); }

 private:
  [[nodiscard]] std::string said(line one) const { return say(one, tongue_); }
  [[nodiscard]] std::string day(const std::optional<date>& day) const {
    return day ? iso_text(*day).str() : said(line::no_day);
  }
  [[nodiscard]] std::string outcomes(const assessment_history& history) const {
    std::string text;
    for (const year label : history.recorded())
      for (const assessment_outcome outcome : every<assessment_outcome>)
        if (history.years_of(outcome).contains(label))
          text +=
              fmt::format("{}{} {}", text.empty() ? "" : ", ", label.number(), words(outcome).in(tongue_));
    return text;
  }

  void add_value(std::string_view label, std::string_view value) {
    if (!value.empty()) page_ += fmt::format("  {}\n", say(line::labelled, tongue_, label, value));
  }
  void add_section(const std::string& heading, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    page_ += heading + '\n';
    for (const std::string& one : lines) page_ += fmt::format("  - {}\n", one);
  }
  template <class T, class Line>
  void add_section(const std::string& heading, const std::vector<T>& all, Line line_of) {
    std::vector<std::string> lines;
    for (const T& one : all) lines.push_back(line_of(one));
    add_section(heading, lines);
  }
  void add_noticed(const std::string& heading, const std::vector<const observation_view*>& all) {
    add_section(heading, all, [&](const observation_view* one) { return lines_.noticed(*one); });
  }
  void add_ground(const weighed_view& ground, bool at_risk) {
    page_ += explain(*ground.reasons, *ground.text, tongue_);
    const std::string contested = lines_.contested(*ground.stability);
    if (!contested.empty()) page_ += fmt::format("  {}\n", contested);
    if (at_risk) page_ += fmt::format("  {}\n", said(line::at_risk));
  }

  language tongue_;
  case_lines lines_;
  std::string page_;
};

}  // namespace

std::string case_text(const case_view& view, language tongue) {
  text_page page(tongue);
  page.add_case(view);
  return std::move(page).text();
}

std::string round_text(const round_view& view, language tongue) {
  text_page page(tongue);
  page.add_round(view);
  return std::move(page).text();
}

std::string case_text(const written_case& one, language tongue) { return case_text(view_of(one), tongue); }
std::string round_text(const written_round& round, language tongue) {
  return round_text(view_of(round), tongue);
}

}  // namespace jiqun
