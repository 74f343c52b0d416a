// SPDX-License-Identifier: Apache-2.0
#include "wording/words.hpp"

#include "wording/common_sentences.hpp"
#include "wording/decimal.hpp"
#include "wording/figures.hpp"
#include "wording/languages.hpp"

#include <cstdint>

#include <fmt/format.h>

#include <array>

namespace jiqun {

phrase words(answer value) { return phrase_of(value); }
phrase words(fact value) { return phrase_of(value); }
phrase words(act value) { return phrase_of(value); }
phrase words(office value) { return phrase_of(value); }
phrase words(absence value) { return phrase_of(value); }
phrase words(certainty value) { return phrase_of(value); }
phrase words(day_kind value) { return phrase_of(value); }
phrase words(festival value) { return phrase_of(value); }
phrase words(day_unit value) { return phrase_of(value); }
phrase words(opening_day value) { return phrase_of(value); }
phrase words(assessment_outcome value) { return phrase_of(value); }
phrase words(weekday value) { return phrase_of(value); }
phrase words(common_sentence value) { return phrase_of(value); }

message words(condition what, const measures& text) {
  std::vector<argument> figures;
  for (const figure one : row_of(what).figures) {
    const int number = number_of(one, text);
    if (one == figure::publicity_length)
      figures.emplace_back(amount_of{number, words(text.publicity.length.value.unit)});
    else
      figures.emplace_back(in_words{number});
  }
  return {phrase_of(what), std::move(figures)};
}

namespace {

constexpr auto questions = all_wordings<count_of<reading_id>>(
    [](auto tongue, std::size_t i) { return readings_of(tongue)[i].question; });

constexpr std::size_t most_choices = reading_row::most_choices;
constexpr auto choices = all_wordings<count_of<reading_id> * most_choices>([](auto tongue, std::size_t i) {
  const reading_words its = readings_of(tongue)[i / most_choices];
  return its.choices[i % most_choices];
});

argument found_in(const invalid_fact& error) {
  const auto found = error.found();
  switch (row_of(error.why()).found) {
    case found_as::nothing:
    case found_as::number: return found;
    case found_as::day:
      return fmt::format("{:04}-{:02}-{:02}", found / 10000, found / 100 % 100, found % 100);
    case found_as::item: return numeral{static_cast<int>(found)};
    case found_as::hundredths: return decimal_text(found, 2);
    case found_as::thousandths: return decimal_text(found, 3);
  }
  return found;
}

}  // namespace

phrase question(reading_id reading) { return phrase(questions[place_of(reading)].data()); }

phrase choice_words(reading_id reading, std::size_t choice) {
  if (row_of(reading).choice_count <= choice)
    throw invalid_fact(flaw::no_such_choice, static_cast<std::int64_t>(choice));
  return phrase(choices[place_of(reading) * most_choices + choice].data());
}

std::string reading_text(reading_id reading, language tongue) {
  return say(common_sentence::reading, tongue, question(reading), row_of(reading).key);
}

phrase unit_of(condition what, day_unit days) {
  switch (what) {
    case condition::national_carriers:
    case condition::provincial_carriers: return words(common_sentence::carriers);
    case condition::shown_long_enough: return words(days);
    case condition::without_objection: return words(common_sentence::objections);
    case condition::paid_in_steps:
    case condition::every_instalment_due: return words(common_sentence::instalments);
    case condition::two_years_not_passed: return words(common_sentence::years);
    default: return {};
  }
}

std::string measured_text(const finding& step, language tongue) {
  if (!step.figure || !step.figure->found) return {};
  const phrase unit = unit_of(step.what, step.figure->days);
  if (step.what == condition::without_objection && *step.figure->found == 0)
    return say(common_sentence::no_objection_stands, tongue);
  const bool is_run = step.what == condition::two_years_not_passed;
  return say(is_run ? common_sentence::run_found_and_required : common_sentence::found_and_required, tongue,
             amount_of{*step.figure->found, unit}, amount_of{step.figure->required, unit});
}

bool can_be_stated(fact value) {
  return value != fact::working_days && value != fact::competent_office && value != fact::permitted_use &&
         value != fact::discretion;
}

std::string why_missing_text(const finding& step, language tongue) {
  for (const fact one : step.missing)
    if (can_be_stated(one)) return say(common_sentence::in_brackets, tongue, words(step.why_missing));
  return {};
}

message words(const invalid_fact& error) {
  if (error.why() == flaw::no_such_day && error.found() == 0) return words(common_sentence::no_such_day);
  return {phrase_of(error.why()), {found_in(error)}};
}

}  // namespace jiqun
