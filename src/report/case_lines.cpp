// SPDX-License-Identifier: Apache-2.0
#include "report/case_lines.hpp"

#include "jiqun/vocabulary/reading.hpp"
#include "report/event_words.hpp"
#include "wording/case_words.hpp"
#include "wording/grammar.hpp"
#include "wording/report_sentences.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace jiqun {

namespace {

using line = report_sentence;

std::string iso(date day) { return iso_text(day).str(); }

}  // namespace

/// Text from outside never begins a line of its own.
std::string on_one_line(std::string_view text) {
  std::string line(text);
  for (char& c : line)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  return line;
}

std::string case_lines::source(citation source) const { return citation_in(source, tongue_); }

std::string case_lines::facts(fact_set facts) const {
  std::vector<std::string> names;
  for (const jiqun::fact one : facts) names.emplace_back(words(one).in(tongue_));
  return items_text(names, tongue_);
}

std::string case_lines::condition(jiqun::condition what, const measures& text) const {
  return words(what, text).in(tongue_);
}

std::string case_lines::years(const finding& step, std::string_view between_missing) const {
  std::string text;
  for (const year one : step.missing_years() | step.completed_in()) {
    const std::string label = std::to_string(one.number());
    text = text.empty()                    ? label
           : step.holds == answer::unknown ? fmt::format("{}{}{}", text, between_missing, label)
                                           : say(line::in_turn, tongue_, text, label);
  }
  return text;
}

std::string case_lines::event(const case_event& one) const {
  std::string text = fmt::format("{} {}", iso(one.on), words(one.kind()).in(tongue_));
  if (!one.document.empty()) text = say(line::with_document, tongue_, text, shown_(one.document));
  if (!one.place.empty()) text += fmt::format(" [{}]", place(one.place));
  return text;
}

/// /events/7: 在案事项第8项; what is not so is shown as it is.
std::string case_lines::place(std::string_view pointer) const {
  constexpr std::string_view events = "events/";
  const std::size_t at = pointer.rfind(events);
  const std::string_view number = at == std::string_view::npos ? "" : pointer.substr(at + events.size());
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), index);
  if (error != std::errc() || end != number.data() + number.size()) return shown_(pointer);
  const bool of_cluster = pointer.substr(0, at).find("clusters/") != std::string_view::npos;
  return say(of_cluster ? line::item_of_cluster : line::item_on_record, tongue_, index + 1);
}

std::string case_lines::fact(const case_event& one, const measures& text) const {
  std::vector<std::string> parts = {event(one)};
  for (const std::string& part : {actor_text(one, tongue_), members_text(one, text, tongue_), one.note})
    if (!part.empty()) parts.push_back(shown_(part));
  return clauses_text(parts, tongue_);
}

std::string case_lines::contested(const contest& stability) const {
  if (!stability.contested) return "";
  const bool alone = !stability.turned_by.empty();
  std::vector<std::string> readings;
  for (const reading_id one : alone ? stability.turned_by : stability.together)
    readings.push_back(reading_text(one, tongue_));
  return say(alone ? line::contested : line::contested_jointly, tongue_, items_text(readings, tongue_));
}

std::string case_lines::noticed(const observation_view& seen) const {
  const std::string about = event(*seen.event);
  if (seen.mark == mark::outside_force) return say(line::not_in_force, tongue_, about, source(art(16)));
  if (!is_of_finding(seen.mark))
    return say(line::does_not_fit, tongue_, about, words(seen.misfit).in(tongue_));
  const finding& step = seen.finding->step();
  const auto how = seen.mark == mark::breach      ? line::not_met
                   : seen.mark == mark::exception ? line::excepted
                                                  : line::not_told;
  std::vector<std::string> parts = {say(how, tongue_, about, condition(*seen.finding), source(step.source))};
  if (const std::string figure = measured_text(step, tongue_); !figure.empty()) parts.push_back(figure);
  if (const fact_set missing = seen.finding->missing(); !missing.empty())
    parts.push_back(say(line::missing, tongue_, facts(missing)));
  if (seen.stability.contested) parts.push_back(contested(seen.stability));
  if (seen.overridden_by != nullptr)
    parts.push_back(say(line::decided_by_person, tongue_, event(*seen.overridden_by)));
  return clauses_text(parts, tongue_);
}

std::string case_lines::presumed(const presumption_view& one) const {
  return say(line::presumed, tongue_, event(*one.event), words(one.what), why_presumed(one.what),
             source(row_of(one.what).source));
}

std::vector<std::string> case_lines::retroactive(const retroactive_view& found) const {
  std::vector<std::string> all;
  for (const retroactive_breach_view& one : found.breaches)
    all.push_back(say(line::retroactive_breach, tongue_, event(*one.event), condition(one.what, *one.text),
                      source(one.source)));
  if (!found.ground) return all;
  std::vector<std::string> labels;
  for (const year one : found.ground->years) labels.push_back(std::to_string(one.number()));
  if (!labels.empty()) all.push_back(say(line::retroactive_years, tongue_, items_text(labels, tongue_)));
  if (found.ground->turns())
    all.push_back(say(line::retroactive_ground, tongue_, words(found.ground->before),
                      words(found.ground->under_draft)));
  return all;
}

std::string case_lines::step(const next_step_view& view) const {
  const next_step& one = *view.of;
  const auto act = words(one.what).in(tongue_);
  const std::string who(one.by.who ? words(*one.by.who).in(tongue_)
                                   : std::string_view(say(line::nobody_named, tongue_)));
  std::vector<std::string> sources = {source(one.by.source)};
  if (one.by.also) sources.push_back(source(*one.by.also));
  const std::string by = items_text(sources, tongue_);
  std::vector<std::string> parts = {
      one.of_year ? say(line::step_of_year, tongue_, act, one.of_year->number(), who, by)
                  : say(line::step, tongue_, act, who, by)};
  if (one.from) parts.push_back(say(line::from_day, tongue_, iso(*one.from)));
  if (view.decision) {
    const finding_view conclusion = view.decision->conclusion();
    const std::string held =
        say(line::labelled, tongue_, condition(conclusion), words(conclusion.step().holds).in(tongue_));
    std::vector<std::string> unmet;
    for (const finding_view& requirement : view.unmet) unmet.push_back(condition(requirement));
    parts.push_back(unmet.empty() ? held : say(line::unmet, tongue_, held, items_text(unmet, tongue_)));
  }
  if (!one.presumed.empty()) {
    std::vector<std::string> presumed;
    for (const presumption fact : one.presumed) presumed.emplace_back(words(fact).in(tongue_));
    parts.push_back(say(line::as_presumed, tongue_, items_text(presumed, tongue_)));
  }
  fact_set missing = one.missing;
  if (one.what == act::revoke && missing.contains(fact::procedure)) {
    parts.push_back(say(line::procedure_to_follow, tongue_));
    missing.erase(fact::procedure);
  }
  if (!missing.empty()) parts.push_back(say(line::still_missing, tongue_, facts(missing)));
  if (one.stability.contested) parts.push_back(contested(one.stability));
  return clauses_text(parts, tongue_);
}

std::string case_lines::deadline(const deadline_view& view) const {
  const running_deadline& one = *view.of;
  switch (view.waits_for) {
    case awaited::new_opening: return say(line::waits_for_new_opening, tongue_);
    case awaited::resumption: return say(line::waits_for_resumption, tongue_);
    case awaited::closing: break;
  }
  const reckoned_day& closes = view.closes;
  std::vector<std::string> parts = {say(line::closes, tongue_,
                                        closes.day ? iso(*closes.day) : say(line::no_day, tongue_),
                                        words(closes.certainty).in(tongue_), source(one.source))};
  if (closes.no_earlier_than)
    parts.push_back(say(line::no_earlier_than, tongue_, iso(*closes.no_earlier_than)));
  if (const auto& other = one.closes_otherwise; other && other->day && other->day != closes.day)
    parts.push_back(
        say(line::closes_otherwise, tongue_, words(one.other_reading).in(tongue_), iso(*other->day)));
  if (one.recognition_from) parts.push_back(say(line::recognition_from, tongue_, iso(*one.recognition_from)));
  return clauses_text(parts, tongue_);
}

std::string case_lines::title(const title_period& title) const {
  if (!title.ended().has_value()) return say(line::title_since, tongue_, iso(title.began()));
  return say(line::title_until, tongue_, iso(title.began()), iso(*title.ended()),
             title.how().has_value() ? words(*title.how()).in(tongue_) : std::string_view());
}

std::string case_lines::clusters(const round_event_view& one) const {
  std::vector<std::string> ids;
  for (const case_cluster* cluster : one.clusters) ids.push_back(shown_(cluster->id));
  return items_text(ids, tongue_);
}

std::vector<std::string> case_lines::stamp(const jiqun::stamp& stamped) const {
  std::string chosen;
  for (const reading_row& entry : reading_table) {
    const std::size_t choice = stamped.chosen.chosen(entry.id);
    if (choice == readings().chosen(entry.id)) continue;
    if (!chosen.empty()) chosen += say(line::between_chosen_readings, tongue_);
    chosen += say(line::chosen_reading, tongue_, question(entry.id).in(tongue_), entry.key,
                  choice_words(entry.id, choice).in(tongue_));
  }
  const auto hex = [](std::uint64_t fingerprint) { return fmt::format("{:016x}", fingerprint); };
  return {say(line::of_library, tongue_, stamped.library),
          say(stamped.as_if_in_force ? line::of_draft : line::of_text, tongue_, shown_(stamped.edition),
              hex(stamped.measures_fingerprint)),
          chosen.empty() ? say(line::default_readings, tongue_) : say(line::chosen_readings, tongue_, chosen),
          say(line::as_of_stamp, tongue_,
              stamped.as_of ? iso(*stamped.as_of) : say(line::as_of_not_set, tongue_)),
          say(line::working_days, tongue_, stamped.known_on ? iso(*stamped.known_on) : "—",
              hex(stamped.calendar_fingerprint)),
          say(line::of_input, tongue_, stamped.input_sha256),
          say(line::not_to_be_verified, tongue_)};
}

}  // namespace jiqun
