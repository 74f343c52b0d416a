// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"

#include "formats/suggestion.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/io/file.hpp"
#include "jiqun/io/measures_document.hpp"
#include "jiqun/io/notice_toml.hpp"
#include "jiqun/io/written_case.hpp"
#include "jiqun/measures/as_if_in_force.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace jiqun::tool {

date parse_day(std::string_view text, std::string_view name) {
  const auto day = from_iso_text(text);
  if (!day) refuse(tool_sentence::no_day, name, text);
  return *day;
}

int parse_number(std::string_view text, std::string_view name, int least, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < least || number > most)
    refuse(tool_sentence::no_whole_number, name, text, least, most);
  return number;
}

CLI::Option* add_text_option(CLI::App& command, const std::string& names, std::optional<std::string>& into,
                             const std::string& type, const std::string& description) {
  const auto keep = [&into](const std::string& value) { into = value; };
  return command.add_option_function<std::string>(names, keep, description)->type_name(type);
}

void calendar_options::add_to(CLI::App& command, const session& with) {
  add_text_option(command, "--known-on", known_on_, "DAY", with.say(tool_sentence::about_known_on));
  add_notices_to(command, with);
}

void calendar_options::add_notices_to(CLI::App& command, const session& with) {
  command.add_option("--notice", notices_, with.say(tool_sentence::about_notice))
      ->type_name("FILE")
      ->allow_extra_args(false);
}

std::unique_ptr<const working_calendar> calendar_options::calendar() const {
  auto calendar = std::make_unique<working_calendar>(state_council_calendar);
  struct supplied {
    std::string file;
    holiday_notice notice;
  };
  std::vector<supplied> notices;
  for (const std::string& file : notices_)
    notices.push_back({file, read_notice(to_utf8(read_file(file), file), file)});
  // In the order of publication, whatever the order of the arguments; of one day, the earlier year first.
  std::stable_sort(notices.begin(), notices.end(), [](const supplied& a, const supplied& b) {
    const notice_heading& x = a.notice.heading();
    const notice_heading& y = b.notice.heading();
    return std::pair(x.published.number(), std::pair(x.kind, x.year)) <
           std::pair(y.published.number(), std::pair(y.kind, y.year));
  });
  for (const auto& [file, notice] : notices) {
    try {
      *calendar = calendar->extended_with(notice);
    } catch (const invalid_fact& error) {
      throw input_error(file, 0, words(error));
    }
  }
  if (known_on_) *calendar = calendar->as_known_on(parse_day(*known_on_, "--known-on"));
  return calendar;
}

reading_set every_reading() {
  reading_set every_one;
  for (const reading_row& entry : reading_table) every_one.insert(entry.id);
  return every_one;
}

void text_options::add_to(CLI::App& command, const session& with, reading_set offered) {
  command.add_option("--measures", measures_, with.say(tool_sentence::about_measures_file))
      ->type_name("FILE")
      ->allow_extra_args(false);
  command.add_flag("--as-if-in-force", as_if_, with.say(tool_sentence::about_as_if_in_force));
  if (!offered.empty()) reading_.add_to(command, with, offered);
}

std::vector<std::pair<std::string, measures>> text_options::files() const {
  std::vector<std::pair<std::string, measures>> all;
  for (const std::string& file : measures_) {
    all.emplace_back(file, read_measures(to_utf8(read_file(file), file), file, anhui_2024));
    const date from = all.back().second.edition.in_force_from.value;
    for (std::size_t at = 0; at + 1 < all.size(); ++at)
      if (all[at].second.edition.in_force_from.value == from)
        refuse(tool_sentence::same_first_day, all[at].first, file, iso_text(from));
  }
  return all;
}

std::vector<measures> text_options::without_readings() const {
  std::vector<measures> all(jiqun::editions.begin(), jiqun::editions.end());
  const auto given = files();
  if (as_if_ && given.size() != 1) refuse(tool_sentence::one_draft_expected, given.size());
  if (!as_if_)
    for (const auto& [file, text] : given) all = editions_with(all, text);
  return all;
}

std::vector<measures> text_options::editions() const {
  std::vector<measures> all = without_readings();
  reading_.choose_in(all);
  return all;
}

std::optional<measures> text_options::as_if() const {
  if (!as_if_) return std::nullopt;
  const auto given = files();
  if (given.size() != 1) refuse(tool_sentence::one_draft_expected, given.size());
  std::vector<measures> alone = {given.front().second};
  reading_.choose_in(alone);
  return alone.front();
}

measures text_options::text_of(const std::optional<date>& day) const {
  if (const auto draft = as_if()) return as_if_in_force(*draft);
  const std::vector<measures> all = without_readings();
  const measures* of_day = day ? edition_in_force(*day, all) : &all.back();
  std::vector<measures> alone = {of_day != nullptr ? *of_day : all.front()};
  reading_.choose_in(alone);
  return alone.front();
}

std::optional<measures> text_options::text_before(const measures& text) const {
  const std::vector<measures> all = editions();
  if (as_if_) return all.back();
  std::optional<measures> before;
  for (const measures& one : all)
    if (one.edition.in_force_from.value < text.edition.in_force_from.value) before.emplace(one);
  return before;
}

void reckoning_options::add_to(CLI::App& command, const session& with, bool with_stamp) {
  if (!with_stamp) add_text_option(command, "--as-of", as_of_, "DAY", with.say(tool_sentence::about_as_of));
  text_.add_to(command, with, with_stamp ? reading_set() : every_reading());
  if (with_stamp)
    calendar_.add_notices_to(command, with);
  else
    calendar_.add_to(command, with);
}

reckoning_terms reckoning_options::terms() const {
  reckoning_terms terms{text_.editions(), calendar_.calendar(), std::nullopt, text_.as_if()};
  if (as_of_) terms.as_of = parse_day(*as_of_, "--as-of");
  return terms;
}

void format_options::add_to(CLI::App& command, const session& with, std::vector<std::string> offered,
                            tool_sentence about) {
  offered_ = std::move(offered);
  add_text_option(command, "--format", format_, fmt::format("{}", fmt::join(offered_, "|")), with.say(about));
  command.add_flag("--json", json_, with.say(tool_sentence::about_json));
}

std::string format_options::chosen() const {
  const auto has = [&](std::string_view one) {
    return std::find(offered_.begin(), offered_.end(), one) != offered_.end();
  };
  const std::string json = has("json") ? "json" : "jsonl";
  if (!format_) return json_ ? json : offered_.front();
  if (json_ && *format_ != json) refuse(tool_sentence::two_formats, *format_);
  const std::string format = *format_ == "table" ? "text" : *format_;  // as it was called
  if (!has(format)) refuse(tool_sentence::no_format, *format_, fmt::format("{}", fmt::join(offered_, ", ")));
  return format;
}

void exit_answer_option::add_to(CLI::App& command, const session& with) {
  command.add_flag("--exit-answer", asked_, with.say(tool_sentence::about_exit_answer));
}

void exit_answer_option::note(answer given) {
  ++answers_;
  last_ = given;
}

void exit_answer_option::finish(session& with) const {
  if (!asked_) return;
  if (answers_ != 1) refuse(tool_sentence::one_answer_expected, answers_);
  switch (last_) {
    case answer::yes: with.code = 0; break;
    case answer::no: with.code = 10; break;
    case answer::unknown: with.code = 11; break;
  }
}

void reading_options::add_to(CLI::App& command, const session& with, reading_set offered) {
  offered_ = offered;
  std::string keys;
  for (const reading_row& entry : reading_table) {
    if (!offered.contains(entry.id)) continue;
    keys += fmt::format("{}{}=", keys.empty() ? "" : "; ", entry.key);
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
      keys += fmt::format("{}{}", choice == 0 ? "" : "|", entry.choices[choice].key);
  }
  command.add_option("--reading", choices_, with.say(tool_sentence::about_reading, keys))
      ->type_name("KEY=VALUE")
      ->allow_extra_args(false);
}

void reading_options::choose_in(std::vector<measures>& texts) const {
  std::vector<std::string_view> known;
  for (const reading_row& entry : reading_table)
    if (offered_.contains(entry.id)) known.push_back(entry.key);
  reading_set given;
  for (const std::string& text : choices_) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos) refuse(tool_sentence::reading_without_value, text);
    const std::string_view name = std::string_view(text).substr(0, equals);
    const std::string_view value = std::string_view(text).substr(equals + 1);
    const auto reading = with_key<reading_id>(name);
    if (!reading || !offered_.contains(*reading)) {
      const auto guess = nearest(name, known);
      refuse(tool_sentence::no_reading_here, name, is_meant_aside(guess),
             fmt::format("{}", fmt::join(known, ", ")));
    }
    const reading_row& entry = row_of(*reading);
    const auto choice = entry.choice_called(value);
    std::string choices;
    for (std::size_t at = 0; at < entry.choice_count; ++at)
      choices += fmt::format("{}{}", at == 0 ? "" : ", ", entry.choices[at].key);
    if (!choice) refuse(tool_sentence::no_choice, name, value, choices);
    if (given.contains(*reading)) refuse(tool_sentence::reading_twice, name);
    given.insert(*reading);
    bool open = false;
    for (measures& one : texts) {
      open = open || !one.settled_by_text.contains(*reading);
      one.choose_where_silent(*reading, *choice);
    }
    if (!open) refuse(tool_sentence::reading_settled, name, texts.back().settled_by_text.source_of(*reading));
  }
}

}  // namespace jiqun::tool
