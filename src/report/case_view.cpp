// SPDX-License-Identifier: Apache-2.0
#include "report/case_view.hpp"

#include "jiqun/measures/editions.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "report/case_json.hpp"
#include "report/case_lines.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <variant>

namespace jiqun {

namespace {

/// The requirements that are not met, of a conclusion that fails by them.
void add_unmet(const finding_view& view, std::vector<finding_view>& unmet) {
  if (view.step().holds != answer::no) return;
  if (view.step().follows_from != connective::all_of) return unmet.push_back(view);
  for (const finding_view& part : view.under()) add_unmet(part, unmet);
}

observation_view view_of(const case_file& file, const replayed_case& result, const observation& seen) {
  observation_view view{seen.mark, &file.events[seen.event], seen.misfit, {}, seen.stability};
  if (is_of_finding(seen.mark))
    view.finding = finding_view{&result.judged[seen.judged].weighed.reasons, seen.finding,
                                &result.texts[result.judged[seen.judged].text]};
  if (seen.overridden_by) view.overridden_by = &file.events[*seen.overridden_by];
  return view;
}

deadline_view view_of(const case_file& file, const running_deadline& deadline) {
  deadline_view view{&file.events[deadline.event], &deadline};
  if (deadline.closes)
    view.closes = *deadline.closes;
  else
    view.waits_for = deadline.to_be_shown_anew ? awaited::new_opening : awaited::resumption;
  return view;
}

next_step_view view_of(const next_step& step, const measures& text) {
  next_step_view view{&step, {}, {}};
  if (!step.reasons) return view;
  view.decision = weighed_view{&*step.reasons, &step.stability, &text};
  if (step.reasons->conclusion().follows_from == connective::all_of)
    add_unmet(view.decision->conclusion(), view.unmet);
  return view;
}

/// @param of_round  the places of the events that the round has for all of its clusters
case_view view_of(const case_file& file, const replayed_case& result, const std::set<std::string>& of_round,
                  const stamp* stamped) {
  case_view view;
  view.file = &file;
  view.result = &result;
  view.stamped = stamped;
  for (const running_deadline& one : result.deadlines) view.deadlines.push_back(view_of(file, one));
  if (result.ground)
    view.ground = weighed_view{&result.ground->reasons, &result.ground->stability, &result.in_force};
  for (const observation& seen : result.observations) view.noticed.push_back(view_of(file, result, seen));
  for (const presumed_fact& one : result.presumptions)
    view.presumed.push_back({&file.events[one.event], one.what});
  for (const next_step& step : result.next_steps)
    view.next_steps.push_back(view_of(step, result.texts[result.text_of_next]));
  for (const judged_act& one : result.judged)
    view.judged.push_back(
        {&file.events[one.event], {&one.weighed.reasons, &one.weighed.stability, &result.texts[one.text]}});
  for (const std::size_t at : result.considered) {
    const case_event& event = file.events[at];
    if (const auto* what = std::get_if<happened::manual_override>(&event.what))
      view.decided_otherwise.push_back({&event, &result.in_force, what});
    if (of_round.count(event.place) == 0) view.on_record.push_back(&event);
  }
  return view;
}

std::optional<retroactive_view> view_of(const retroactive_effects& found, const case_file& file,
                                        const replayed_case& result) {
  if (!found.any()) return std::nullopt;
  retroactive_view view;
  for (const retroactive_breach& one : found.breaches)
    view.breaches.push_back({&file.events[one.event], one.what, one.source, &result.in_force});
  if (found.ground && found.ground->any()) view.ground = found.ground;
  return view;
}

/// What every cluster has alike stands once, for the round, and not again with each: what reads the same, for
/// people and for programs. Where there is one cluster it has it.
void fold(round_view& round) {
  if (round.clusters.size() < 2) return;
  const case_lines lines(language::chinese, on_one_line);
  std::vector<std::vector<std::string>> read;  // by cluster; empty: it stands for the round
  for (const case_view& one : round.clusters) {
    read.emplace_back();
    for (const observation_view& seen : one.noticed)
      read.back().push_back(observation_json(seen) + lines.noticed(seen));
  }
  for (std::size_t at = 0; at < read.front().size(); ++at) {
    std::vector<std::string*> alike;
    for (std::vector<std::string>& its : read) {
      const auto found = std::find(its.begin(), its.end(), read.front()[at]);
      if (found == its.end()) break;
      alike.push_back(&*found);
    }
    if (alike.size() != read.size()) continue;
    round.noticed.push_back(round.clusters.front().noticed[at]);
    for (std::string* one : alike) one->clear();
  }
  for (std::size_t cluster = 0; cluster < read.size(); ++cluster) {
    std::vector<observation_view> rest;
    for (std::size_t at = 0; at < read[cluster].size(); ++at)
      if (!read[cluster][at].empty()) rest.push_back(std::move(round.clusters[cluster].noticed[at]));
    round.clusters[cluster].noticed = std::move(rest);
  }
}

std::vector<const observation_view*> of_mark(const std::vector<observation_view>& all, mark which) {
  std::vector<const observation_view*> some;
  for (const observation_view& one : all)
    if (one.mark == which) some.push_back(&one);
  return some;
}

/// Provisions in the order of the articles, each once.
void add(std::vector<citation>& cited, citation source) {
  const auto after = std::find_if(cited.begin(), cited.end(), [&](citation one) {
    return std::pair(source.article, source.item) <= std::pair(one.article, one.item);
  });
  if (after == cited.end() || *after != source) cited.insert(after, source);
}
void add(std::vector<citation>& cited, const decision& reasons) {
  for (const finding& step : reasons) add(cited, step.source);
}

reading_set turning(const contest& stability) { return stability.turned_by | stability.together; }

}  // namespace

std::vector<finding_view> finding_view::under() const {
  std::vector<finding_view> parts;
  for (const std::size_t part : of->children(at)) parts.push_back({of, part, text});
  return parts;
}

fact_set finding_view::missing() const {
  if (step().holds != answer::unknown) return {};
  fact_set all = step().missing;
  for (const std::size_t below : of->below(at))
    if ((*of)[below].holds == answer::unknown) all = all | (*of)[below].missing;
  return all;
}

reading_set finding_view::relied_on() const {
  reading_set all = step().relied_on;
  for (const std::size_t below : of->below(at)) all = all | (*of)[below].relied_on;
  return all;
}

std::vector<const observation_view*> case_view::noticed_as(mark which) const {
  return of_mark(noticed, which);
}
std::vector<const observation_view*> round_view::noticed_as(mark which) const {
  return of_mark(noticed, which);
}

case_view view_of(const written_case& written) {
  case_view view = view_of(written.file, written.result, {}, &written.stamped);
  view.retroactive = view_of(written.retroactive, written.file, written.result);
  return view;
}

round_view view_of(const written_round& written) {
  round_view view;
  view.file = &written.file;
  view.stamped = &written.stamped;
  view.text = &editions.back();
  if (!written.results.empty()) {
    view.text = &written.results.front().result.in_force;
    view.today = written.results.front().result.today;
  }
  std::set<std::string> places;
  for (const auto& [event, clusters] : written.file.events) {
    if (!event.place.empty()) places.insert(event.place);
    if (view.today && event.on > *view.today) continue;
    round_event_view one{event, {}};
    for (const std::size_t at : clusters) one.clusters.push_back(&written.file.clusters[at].cluster);
    if (auto* raised = std::get_if<happened::objection_raised>(&one.event.what))
      if (!clusters.empty()) raised->concerns_cluster = {};
    view.on_record.push_back(std::move(one));
  }
  std::stable_sort(
      view.on_record.begin(), view.on_record.end(),
      [](const round_event_view& a, const round_event_view& b) { return a.event.on < b.event.on; });
  for (std::size_t at = 0; at < written.results.size(); ++at) {
    const replayed_cluster& one = written.results[at];
    view.clusters.push_back(view_of(one.file, one.result, places, nullptr));
    if (at < written.retroactive.size())
      view.clusters.back().retroactive = view_of(written.retroactive[at], one.file, one.result);
  }
  fold(view);
  return view;
}

namespace {

/// A part of a case that a text governed and readings decided.
struct governed {
  const measures* text;
  std::size_t item;  ///< of the reasons; 0: not one of them
  bool deadline;
  std::vector<citation> cited;
  reading_set involved;
  reading_set turning;
  void note(uses& of) const {
    if (item != 0 && (of.items.empty() || of.items.back() != item)) of.items.push_back(item);
    if (item == 0) (deadline ? of.of_deadlines : of.of_next_steps) = true;
  }
};

std::vector<governed> governed_parts_of(const case_view& view) {
  const replayed_case& result = *view.result;
  std::vector<governed> parts;
  const auto add_reasons = [&](const measures& text, const weighed_decision& weighed) {
    governed one{&text, parts.size() + 1, false, {}, {}, turning(weighed.stability)};
    add(one.cited, weighed.reasons);
    one.involved = weighed.reasons.relied_on();
    parts.push_back(std::move(one));
  };
  for (const judged_act& one : result.judged) add_reasons(result.texts[one.text], one.weighed);
  for (const observation& seen : result.observations)
    if (seen.stability.contested) {
      reading_set& turned = parts[seen.judged].turning;
      turned = turned | turning(seen.stability);
    }
  if (result.ground) add_reasons(result.in_force, *result.ground);
  const auto next_text = [&] { return &result.texts[result.text_of_next]; };
  for (const running_deadline& one : result.deadlines)
    parts.push_back({next_text(), 0, true, {one.source}, one.relied_on, one.contested_by});
  for (const next_step& one : result.next_steps) {
    governed part{next_text(), 0, false, {one.by.source}, {}, {}};
    if (one.by.also) add(part.cited, *one.by.also);
    if (one.reasons) {
      part.involved = one.reasons->relied_on();
      part.turning = turning(one.stability);
    }
    parts.push_back(std::move(part));
  }
  return parts;
}

}  // namespace

std::vector<text_used> texts_used(const case_view& view) {
  std::vector<text_used> all;
  for (const governed& part : governed_parts_of(view)) {
    auto its = std::find_if(all.begin(), all.end(), [&](const text_used& one) {
      return one.text->edition.document == part.text->edition.document &&
             one.text->edition.in_force_from.value == part.text->edition.in_force_from.value;
    });
    if (its == all.end()) its = all.insert(all.end(), text_used{part.text, {}, {}});
    part.note(its->of);
    for (const citation source : part.cited) add(its->cited, source);
  }
  return all;
}

chooser chosen_by(const measures& text, const reading_row& entry) {
  if (text.settled_by_text.contains(entry.id)) return chooser::text;
  if (text.interpreted().contains(entry.id)) return chooser::department;
  return text.readings.chosen(entry.id) == readings().chosen(entry.id) ? chooser::library : chooser::caller;
}

std::vector<reading_used> readings_used(const case_view& view) {
  std::vector<reading_used> all;
  for (const governed& part : governed_parts_of(view))
    for (const reading_row& entry : reading_table) {
      if (!(part.involved | part.turning).contains(entry.id)) continue;
      const std::size_t choice = part.text->readings.chosen(entry.id);
      const chooser by = chosen_by(*part.text, entry);
      auto its = std::find_if(all.begin(), all.end(), [&](const reading_used& one) {
        return one.entry == &entry && one.choice == choice && one.by == by;
      });
      if (its == all.end()) its = all.insert(all.end(), reading_used{&entry, choice, by});
      part.note(its->of);
      its->turning = its->turning || part.turning.contains(entry.id);
    }
  std::stable_sort(all.begin(), all.end(),
                   [](const reading_used& a, const reading_used& b) { return a.entry->id < b.entry->id; });
  return all;
}

}  // namespace jiqun
