// SPDX-License-Identifier: Apache-2.0
#include "report/case_paper.hpp"

#include "jiqun/vocabulary/reading.hpp"
#include "report/case_lines.hpp"
#include "report/event_words.hpp"
#include "wording/articles.hpp"
#include "wording/case_words.hpp"
#include "wording/figures.hpp"
#include "wording/grammar.hpp"
#include "wording/report_sentences.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace jiqun {

namespace {

using line = report_sentence;

/// Text from outside as Markdown has it: its signs are shown, not obeyed.
std::string plain(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    const bool of_control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (std::string_view("\\`*_~[]<>|&#!").find(c) != std::string_view::npos) safe += '\\';
    safe += of_control ? ' ' : c;
  }
  return safe;
}

std::string cell(std::string_view text) { return text.empty() ? "—" : plain(text); }

/// A page of Markdown.
class paper {
 public:
  explicit paper(language tongue) : tongue_(tongue), lines_(tongue, plain) {}

  /// @param round  what the clusters of the round have in common, which it has itself; null: no round
  void add_case(const case_view& view, const round_view* round = nullptr) {
    section_ = 0;
    const case_cluster& cluster = view.file->cluster;
    page_ += "# " + say(line::paper_on_case, tongue_, plain(cluster.name)) + "\n\n";
    std::vector<std::string> about = {
        say(line::sentence_labelled, tongue_, said(line::cluster_id), plain(cluster.id))};
    for (const stated_member& one : stated_members(cluster))
      about.push_back(
          say(line::sentence_labelled, tongue_, one.label.short_in(tongue_), plain(one.value.in(tongue_))));
    if (view.result->today) about.push_back(say(line::reviewed_as_of, tongue_, iso(*view.result->today)));
    page_ += sentences(about) + "\n\n> " + said(line::decides_nothing) + "\n\n";
    add_facts(view, round);
    add_conclusions(view, round);
    add_basis(view);
    add_reasons(view);
    add_readings(view);
    if (!view.decided_otherwise.empty()) {
      add_heading(said(line::overrides_of_paper));
      for (const override_view& one : view.decided_otherwise)
        add_item(say(line::override_of_paper, tongue_, iso(one.event->on), plain(one.what->author),
                     lines_.condition(one.what->about, *one.text),
                     said(one.what->holds ? line::holds : line::does_not_hold), plain(one.what->reason)));
    }
    add_heading(said(line::next_steps_of_paper));
    for (const next_step_view& one : view.next_steps) add_item(lines_.step(one));
    if (view.next_steps.empty()) page_ += said(line::none) + '\n';
    if (view.stamped != nullptr) add_stamp(*view.stamped);
  }

  void add_round(const round_view& view) {
    page_ += "# " + say(line::paper_on_round, tongue_, view.file->label.number()) + "\n\n";
    std::vector<std::string> about = {say(line::cluster_count, tongue_, view.clusters.size())};
    if (view.today) about.push_back(say(line::reviewed_as_of, tongue_, iso(*view.today)));
    page_ += sentences(about) + '\n';
    add_heading(said(line::events_of_round));
    if (view.on_record.empty())
      page_ += said(line::no_facts) + '\n';
    else
      add_columns(said(line::fact_columns_of_round));
    for (const round_event_view& one : view.on_record) {
      std::vector<std::string> cells = fact_cells(one.event, *view.text);
      cells.push_back(one.clusters.empty() ? said(line::every_cluster) : lines_.clusters(one));
      add_row(cells);
    }
    add_heading(said(line::stages));
    add_columns(said(line::stage_columns));
    for (const case_view& one : view.clusters)
      add_row({cell(one.file->cluster.id), cell(one.file->cluster.name),
               std::string(words(one.result->where).in(tongue_))});
    add_heading(said(line::of_all_clusters));
    for (const mark which : every<mark>)
      for (const observation_view* one : view.noticed_as(which))
        add_item(say(line::labelled, tongue_, words(which).in(tongue_), lines_.noticed(*one)));
    if (view.noticed.empty()) page_ += said(line::none) + '\n';
    add_stamp(*view.stamped);
    for (const case_view& one : view.clusters) {
      page_ += "\n---\n\n";
      add_case(one, &view);
    }
  }

  [[nodiscard]] std::string text() && { return std::move(page_); }

 private:
  [[nodiscard]] std::string said(line one) const { return say(one, tongue_); }
  [[nodiscard]] static std::string iso(date day) { return iso_text(day).str(); }
  [[nodiscard]] std::string sentences(const std::vector<std::string>& all) const {
    std::string text;
    for (const std::string& one : all) text = text.empty() ? one : say(line::in_sequence, tongue_, text, one);
    return text;
  }

  // Parts of a page.

  void add_heading(const std::string& heading) {
    page_ += page_.empty() || page_.substr(page_.size() - 2) == "\n\n" ? "" : "\n";
    page_ += "## " + say(line::numbered, tongue_, numeral_text(++section_, tongue_), heading) + "\n\n";
  }
  void add_list_heading(line heading) {
    page_ += '\n' + say(line::list_follows, tongue_, said(heading)) + "\n\n";
  }
  void add_item(const std::string& text) { page_ += "- " + text + '\n'; }
  void add_row(const std::vector<std::string>& cells) {
    for (const std::string& one : cells) page_ += "| " + one + ' ';
    page_ += "|\n";
  }
  void add_columns(const std::string& titles) {
    page_ += "| " + titles + " |\n|---";
    for (const char c : titles)
      if (c == '|') page_ += "|---";
    page_ += "|\n";
  }
  void add_stamp(const stamp& stamped) {
    add_heading(said(line::stamp_of_paper));
    for (const std::string& one : lines_.stamp(stamped)) add_item(one);
  }

  // Sections.

  [[nodiscard]] std::vector<std::string> fact_cells(const case_event& event, const measures& text) const {
    return {iso(event.on),
            std::string(words(event.kind()).in(tongue_)),
            cell(members_text(event, text, tongue_)),
            cell(actor_text(event, tongue_)),
            cell(event.document),
            cell(event.note),
            cell(event.place.empty() ? "" : lines_.place(event.place))};
  }

  void add_facts(const case_view& view, const round_view* round) {
    add_heading(said(line::facts));
    if (view.on_record.empty())
      page_ += said(line::no_facts) + '\n';
    else
      add_columns(said(line::fact_columns));
    for (const case_event* one : view.on_record) add_row(fact_cells(*one, view.result->in_force));
    if (!view.presumed.empty()) add_list_heading(line::presumptions_found);
    for (const presumption_view& one : view.presumed) add_item(lines_.presumed(one));
    if (round != nullptr && !round->on_record.empty()) page_ += '\n' + said(line::facts_of_round) + '\n';
  }

  void add_conclusions(const case_view& view, const round_view* round) {
    add_heading(said(line::conclusions));
    std::vector<std::string> now = {say(line::stage_now, tongue_, words(view.result->where).in(tongue_))};
    if (view.ground) {
      now.push_back(say(line::ground_now, tongue_, lines_.source(art(14)),
                        words(view.ground->reasons->value()).in(tongue_)));
      now.push_back(contest_sentence(*view.ground->stability));
    }
    page_ += sentences(now) + '\n';
    for (const deadline_view& one : view.deadlines) page_ += "\n- " + lines_.deadline(one) + '\n';
    const bool shared = round != nullptr && !round->noticed.empty();
    add_noticed(view, line::breaches_found, mark::breach);
    if (view.noticed_as(mark::breach).empty())
      page_ += '\n' + said(shared ? line::no_breach_of_its_own : line::no_breach) + '\n';
    if (shared) page_ += '\n' + said(line::common_elsewhere) + '\n';
    add_noticed(view, line::undetermined_found, mark::undetermined);
    add_noticed(view, line::exceptions_found, mark::exception);
    add_noticed(view, line::inconsistencies_found, mark::inconsistency);
    add_noticed(view, line::outside_force_found, mark::outside_force);
    add_noticed(view, line::remarks_found, mark::remark);
    if (!view.retroactive) return;
    add_list_heading(line::retroactive);
    for (const std::string& one : lines_.retroactive(*view.retroactive)) add_item(one);
  }
  void add_noticed(const case_view& view, line heading, mark which) {
    const auto all = view.noticed_as(which);
    if (!all.empty()) add_list_heading(heading);
    for (const observation_view* one : all) add_item(lines_.noticed(*one));
  }

  /// Which edition governed what, and the wording of what was cited of it where it is known.
  void add_basis(const case_view& view) {
    add_heading(said(line::basis));
    const std::vector<text_used> all = texts_used(view);
    const measures& in_force = view.result->in_force;
    if (all.empty()) {
      page_ += say(line::text_that_applies, tongue_, plain(in_force.edition.document.view())) + "\n\n";
      return;
    }
    page_ += said(line::texts_that_apply) + "\n\n";
    for (const text_used& one : all)
      add_item(say(line::text_governed, tongue_, plain(one.text->edition.document.view()),
                   iso(one.text->edition.in_force_from.value), used_for(one.of)));
    if (all.size() > 1) {
      const reading_row& entry = row_of(reading_id::governing_text);
      page_ += '\n' +
               say(line::governing_text, tongue_, question(entry.id).in(tongue_), entry.key,
                   choice_words(entry.id, in_force.readings.chosen(entry.id)).in(tongue_),
                   chooser_text(chosen_by(in_force, entry))) +
               '\n';
    }
    for (const text_used& one : all) {
      const std::string document = plain(one.text->edition.document.view());
      if (has_wording(*one.text)) {
        page_ += '\n' + say(line::wording_of, tongue_, document) + "\n\n";
        add_provisions(one.cited);
        continue;
      }
      page_ += '\n' + say(line::wording_unknown, tongue_, document, sources(one.cited)) + "\n\n";
      for (const figure_text& figure : figures_of(*one.text))
        add_item(say(line::figure, tongue_, figure.what.in(tongue_), figure.value.in(tongue_),
                     lines_.source(figure.source)));
      page_ += "\n";
    }
  }
  [[nodiscard]] std::string sources(const std::vector<citation>& cited) const {
    std::vector<std::string> all;
    for (const citation one : cited) all.push_back(lines_.source(one));
    return items_text(all, tongue_);
  }
  /// The wording of each article of which a provision is cited, below the provisions.
  void add_provisions(const std::vector<citation>& cited) {
    for (std::size_t at = 0; at < cited.size();) {
      const int article = cited[at].article;
      std::vector<citation> of_article;
      for (; at < cited.size() && cited[at].article == article; ++at) of_article.push_back(cited[at]);
      page_ += "- " + say(line::list_follows, tongue_, sources(of_article)) + "\n\n  > ";
      for (const char c : text_of_article(article).wording.in(tongue_))
        page_ += c == '\n' ? std::string("\n  >\n  > ") : std::string(1, c);
      page_ += "\n\n";
    }
  }

  void add_reasons(const case_view& view) {
    add_heading(said(line::reasons));
    page_.pop_back();
    if (view.judged.empty() && !view.ground) page_ += '\n' + said(line::nothing_to_judge) + '\n';
    std::size_t number = 0;
    for (const judged_view& one : view.judged) {
      page_ += "\n### " +
               say(line::numbered_act, tongue_, ++number, iso(one.event->on),
                   words(one.event->kind()).in(tongue_)) +
               "\n\n";
      add_findings(one.decision.conclusion(), 0);
      page_ += '\n' + contest_sentence(*one.decision.stability) + '\n';
    }
    if (!view.ground) return;
    page_ += "\n### " + say(line::numbered_ground, tongue_, ++number) + "\n\n";
    add_findings(view.ground->conclusion(), 0);
    page_ += '\n' + contest_sentence(*view.ground->stability) + '\n';
  }
  /// A finding and those under it as nested items, each with whether and why.
  void add_findings(const finding_view& view, std::size_t depth) {
    const finding& step = view.step();
    std::string text = say(line::finding_of_paper, tongue_, lines_.condition(view),
                           words(step.holds).in(tongue_), lines_.source(step.source));
    const auto add = [&](const std::string& part) { text += said(line::between_clauses_of_paper) + part; };
    if (const std::string figure = measured_text(step, tongue_); !figure.empty()) add(figure);
    if (const std::string years = lines_.years(step, said(line::between_years)); !years.empty())
      add(say(line::years_of_paper, tongue_, years));
    if (!step.missing.empty()) {
      add(say(line::missing_of_paper, tongue_, lines_.facts(step.missing), why_missing_text(step, tongue_)));
      if (!view.still_matters()) add(said(line::does_not_matter));
    }
    const reading_set by_text = step.relied_on & view.text->settled_by_text.all();
    if (const reading_set open = step.relied_on - by_text; !open.empty())
      add(say(line::depends_on, tongue_, questions(open)));
    for (const reading_id one : by_text)
      add(say(line::settled_by_text, tongue_, questions(reading_set(one)),
              lines_.source(view.text->settled_by_text.source_of(one))));
    if (!step.interpreted.empty()) add(say(line::interpreted, tongue_, questions(step.interpreted)));
    page_ += fmt::format("{:{}}- {}\n", "", depth * 2, say(line::ended, tongue_, text));
    for (const finding_view& part : view.under()) add_findings(part, depth + 1);
  }
  /// The readings by what they are about: “公示首日是否计入”
  [[nodiscard]] std::string questions(reading_set readings) const {
    std::vector<std::string> all;
    for (const reading_id one : readings)
      all.push_back(say(line::quoted, tongue_, question(one).in(tongue_)));
    return items_text(all, tongue_);
  }
  [[nodiscard]] std::string contest_sentence(const contest& stability) const {
    if (!stability.contested) return said(line::uncontested);
    if (stability.turned_by.empty())
      return say(line::turned_jointly_by, tongue_, questions(stability.together));
    return say(line::turned_by, tongue_, questions(stability.turned_by));
  }

  void add_readings(const case_view& view) {
    add_heading(said(line::readings));
    const std::vector<reading_used> used = readings_used(view);
    if (used.empty())
      page_ += said(line::no_readings) + '\n';
    else
      add_columns(said(line::reading_columns));
    for (const reading_used& one : used)
      add_row({say(line::reading_and_key, tongue_, question(one.entry->id).in(tongue_), one.entry->key),
               lines_.source(one.entry->source),
               std::string(choice_words(one.entry->id, one.choice).in(tongue_)), chooser_text(one.by),
               used_for(one.of), said(one.turning ? line::yes : line::no)});
  }
  [[nodiscard]] std::string chooser_text(chooser by) const {
    switch (by) {
      case chooser::text: return said(line::by_text);
      case chooser::department: return said(line::by_department);
      case chooser::caller: return said(line::by_caller);
      case chooser::library: break;
    }
    return said(line::by_library);
  }
  /// 理由第1至3、5项、期限. The numbers ascend.
  [[nodiscard]] std::string used_for(const uses& of) const {
    std::vector<std::string> numbers;
    for (std::size_t at = 0; at < of.items.size();) {
      std::size_t last = at;
      while (last + 1 < of.items.size() && of.items[last + 1] == of.items[last] + 1) ++last;
      if (last < at + 2) last = at;
      numbers.push_back(last == at ? std::to_string(of.items[at])
                                   : say(line::from_to, tongue_, of.items[at], of.items[last]));
      at = last + 1;
    }
    std::vector<std::string> all;
    if (!numbers.empty()) all.push_back(say(line::used_for_reasons, tongue_, items_text(numbers, tongue_)));
    if (of.of_deadlines) all.push_back(said(line::used_for_deadlines));
    if (of.of_next_steps) all.push_back(said(line::used_for_next_steps));
    return items_text(all, tongue_);
  }

  language tongue_;
  case_lines lines_;
  int section_ = 0;
  std::string page_;
};

}  // namespace

std::string case_paper(const case_view& view, language tongue) {
  paper page(tongue);
  page.add_case(view);
  return std::move(page).text();
}

std::string round_paper(const round_view& view, language tongue) {
  paper page(tongue);
  page.add_round(view);
  return std::move(page).text();
}

std::string case_paper(const written_case& one, language tongue) { return case_paper(view_of(one), tongue); }
std::string round_paper(const written_round& round, language tongue) {
  return round_paper(view_of(round), tongue);
}

}  // namespace jiqun
