// SPDX-License-Identifier: Apache-2.0
#include "report/case_json.hpp"

#include "formats/json_values.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "report/round_fold.hpp"
#include "wording/case_words.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace jiqun {

namespace {

std::string text(std::string_view view) { return std::string(view); }

json to_json(const stated<date>& day) {
  return day.has_value() ? to_json(std::optional<date>(*day)) : json(nullptr);
}

json to_json(const stamp& stamped) {
  json chosen = json::object();
  const readings defaults;
  for (const reading_row& entry : reading_table)
    if (stamped.chosen.chosen(entry.id) != defaults.chosen(entry.id))
      chosen[text(entry.key)] = text(entry.choices[stamped.chosen.chosen(entry.id)].key);
  return {{"library", stamped.library},
          {"edition", stamped.edition},
          {"measures", fmt::format("{:016x}", stamped.measures_fingerprint)},
          {"readings", chosen},
          {"calendar", fmt::format("{:016x}", stamped.calendar_fingerprint)},
          {"known_on", to_json(stamped.known_on)},
          {"as_of", to_json(stamped.as_of)},
          {"input_sha256", stamped.input_sha256}};
}

json event_heading(const case_event& event) {
  json object = {
      {"event", event.place}, {"on", to_json(std::optional(event.on))}, {"what", text(key(event.kind()))}};
  if (!event.document.empty()) object["document"] = event.document;
  return object;
}

/// Where the lists of observations stand, in the order of mark.
constexpr std::array<std::string_view, count_of<mark>> lists_of_marks = {
    "breaches", "undetermined", "exceptions", "inconsistencies", "outside_force"};

json observation_json(const case_file& file, const replayed_case& result, const observation& seen) {
  json object = event_heading(file.events[seen.event]);
  if (seen.mark == mark::outside_force) return object;
  if (seen.mark == mark::inconsistency) {
    object["misfit"] = text(key(seen.misfit));
    object["zh"] = text(words(seen.misfit).zh);
    object["en"] = text(words(seen.misfit).en);
    return object;
  }
  const decision& reasons = result.judged[seen.judged].weighed.reasons;
  const finding& step = reasons[seen.finding];
  object["condition"] = text(key(step.what));
  object["zh"] = text(words(step.what).zh);
  object["en"] = text(words(step.what).en);
  object["source"] = to_json(step.source);
  object["answer"] = text(key(step.holds));
  std::size_t at = seen.finding;
  reading_set relied_on;
  fact_set missing;
  for (std::size_t under = at; under < reasons.size() && (under == at || reasons[under].depth > step.depth);
       ++under) {
    relied_on = relied_on | reasons[under].relied_on;
    if (step.holds == answer::unknown && reasons[under].holds == answer::unknown)
      missing = missing | reasons[under].missing;
  }
  object["missing"] = to_json(missing);
  object["readings"] = to_json(relied_on);
  object["contested"] = seen.stability.contested;
  object["turned_by"] = to_json(seen.stability.turned_by);
  if (!seen.stability.together.empty()) object["turned_together"] = to_json(seen.stability.together);
  if (seen.overridden_by) object["overridden_by"] = file.events[*seen.overridden_by].place;
  object["because"] = finding_json(reasons, at);
  return object;
}

json title_json(const title_period& title) {
  json object = {{"began", to_json(std::optional(title.began))}, {"ended", to_json(title.ended)}};
  object["how"] =
      title.ended.has_value() && title.how.has_value() ? json(text(key(*title.how))) : json(nullptr);
  return object;
}

json deadline_json(const case_file& file, const running_deadline& deadline) {
  json object = event_heading(file.events[deadline.event]);
  object["waits_for"] = deadline.closes             ? "publicity_closes"
                        : deadline.to_be_shown_anew ? "publicity_opened"
                                                    : "publicity_resumed";
  object["day"] = deadline.closes ? to_json(deadline.closes->day) : json(nullptr);
  object["certainty"] = text(key(deadline.closes ? deadline.closes->certainty : certainty::not_announced));
  if (deadline.closes && deadline.closes->no_earlier_than)
    object["no_earlier_than"] = to_json(deadline.closes->no_earlier_than);
  object["recognition_from"] = to_json(deadline.recognition_from);
  object["other_reading"] = {
      {"opening_day", text(key_of_choice(deadline.other_reading))},
      {"day", deadline.closes_otherwise ? to_json(deadline.closes_otherwise->day) : json(nullptr)}};
  object["source"] = to_json(deadline.source);
  object["readings"] = to_json(deadline.relied_on);
  return object;
}

json history_json(const assessment_history& history) {
  json object = json::object();
  for (const year label : history.recorded())
    for (std::size_t o = 0; o < count_of<assessment_outcome>; ++o) {
      const auto outcome = static_cast<assessment_outcome>(o);
      if (history.years_of(outcome).contains(label))
        object[std::to_string(label.number())] = text(key(outcome));
    }
  return object;
}

json next_step_json(const next_step& step) {
  json object = {{"act", text(key(step.what))},
                 {"by", step.by.who ? json(text(key(*step.by.who))) : json(nullptr)},
                 {"source", to_json(step.by.source)}};
  if (step.by.also) object["also"] = to_json(*step.by.also);
  object["from"] = to_json(step.from);
  object["year"] = step.of_year ? json(step.of_year->number()) : json(nullptr);
  object["missing"] = to_json(step.missing);
  if (step.reasons) object["decision"] = to_json(weighed_decision{*step.reasons, step.stability});
  return object;
}

json override_json(const case_event& event) {
  const auto& what = std::get<happened::manual_override>(event.what);
  json object = event_heading(event);
  object["about"] = text(key(what.about));
  object["holds"] = what.holds;
  object["author"] = what.author;
  object["reason"] = what.reason;
  return object;
}

/// Of a round, without what all clusters have in common.
json case_value(const case_file& file, const replayed_case& result, const round_fold* round = nullptr,
                std::size_t cluster = 0) {
  json object = {{"cluster", {{"id", file.cluster.id}, {"name", file.cluster.name}}},
                 {"today", to_json(result.today)},
                 {"stage", text(key(result.where))},
                 {"in_pool", result.in_pool}};
  json titles = json::array();
  for (const title_period& title : result.titles) titles.push_back(title_json(title));
  object["titles"] = titles;
  json deadlines = json::array();
  for (const running_deadline& one : result.deadlines) deadlines.push_back(deadline_json(file, one));
  object["deadlines"] = deadlines;
  object["assessments"] = {{"under_title", history_json(result.under_title)},
                           {"in_pool", history_json(result.in_the_pool)}};
  object["ground_for_revocation"] = result.ground ? to_json(*result.ground) : json(nullptr);
  object["at_risk"] = result.at_risk;
  for (std::size_t m = 0; m < count_of<mark>; ++m) {
    json list = json::array();
    for (std::size_t at = 0; at < result.observations.size(); ++at) {
      const observation& seen = result.observations[at];
      const bool elsewhere = round != nullptr && round->is_common(cluster, at);
      if (static_cast<std::size_t>(seen.mark) == m && !elsewhere)
        list.push_back(observation_json(file, result, seen));
    }
    object[text(lists_of_marks[m])] = list;
  }
  json overrides = json::array();
  for (const std::size_t at : result.considered)
    if (file.events[at].kind() == event_kind::manual_override)
      overrides.push_back(override_json(file.events[at]));
  object["decided_otherwise"] = overrides;
  json steps = json::array();
  for (const next_step& step : result.next_steps) steps.push_back(next_step_json(step));
  object["next_steps"] = steps;
  json decisions = json::array();
  for (const judged_act& judged : result.judged) {
    json one = event_heading(file.events[judged.event]);
    one["decision"] = to_json(judged.weighed);
    decisions.push_back(one);
  }
  object["decisions"] = decisions;
  return object;
}

}  // namespace

std::string case_json(const case_file& file, const replayed_case& result, const stamp& stamped) {
  json object = {{"document", "case_result"}};
  object.update(case_value(file, result));
  object["stamp"] = to_json(stamped);
  return dump(object);
}

std::string round_json(const round_file& round, const std::vector<replayed_cluster>& results,
                       const stamp& stamped) {
  const round_fold fold(round, results);
  json object = {{"document", "round_result"}, {"round", round.label.number()}};
  for (std::size_t m = 0; m < count_of<mark>; ++m) {
    json list = json::array();
    for (const std::size_t at : fold.common()) {
      const auto& [file, result] = results.front();
      const observation& seen = result.observations[at];
      if (static_cast<std::size_t>(seen.mark) == m) list.push_back(observation_json(file, result, seen));
    }
    object[text(lists_of_marks[m])] = list;
  }
  json clusters = json::array();
  for (std::size_t cluster = 0; cluster < results.size(); ++cluster)
    clusters.push_back(case_value(results[cluster].file, results[cluster].result, &fold, cluster));
  object["clusters"] = clusters;
  object["stamp"] = to_json(stamped);
  return dump(object);
}

}  // namespace jiqun
