// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/assessment_status.hpp"

#include "jiqun/measures/editions.hpp"
#include "restatement/naive_run.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&assessment_status_of),
                             assessment_status (*)(const assessment_history&, year_of_title, const measures&,
                                                   const earlier_assessments&)>);

constexpr assessment_status where = assessment_status_of(
    assessment_history().passed(2024).failed(2025).not_taken_part(2026), year_of_title{2024}, anhui_2024);
static_assert(where.ground.value() == answer::no && where.stability.contested && !where.at_risk);

assessment_history history_of(const naive_run::rows& rows) {
  constexpr std::string_view letters = "pfnt?";
  assessment_history history;
  for (std::size_t i = 0; i < rows.outcomes.size(); ++i)
    if (rows.outcomes[i] != '-')
      history = history.with(year(rows.first_year + static_cast<int>(i)),
                             static_cast<assessment_outcome>(letters.find(rows.outcomes[i])));
  return history;
}

measures measures_of(const naive_run::choice& chosen, int limit) {
  measures text = anhui_2024;
  readings& r = text.readings;
  if (chosen.first_year == "year_of_title") r.set(first_assessable_year::year_of_title);
  if (chosen.before_effect == "counted") r.set(before_effect::counted);
  if (chosen.not_held == "skipped") r.set(year_not_held::skipped);
  if (chosen.not_taken_part == "failure") r.set(not_taken_part::failure);
  if (chosen.not_taken_part == "skipped") r.set(not_taken_part::skipped);
  text.revocation.consecutive_failures.value = failed_years{limit};
  return text;
}

std::string answer_text(answer value) {
  return value == answer::yes ? "yes" : value == answer::no ? "no" : "unknown";
}

std::vector<std::string> names_of(reading_set readings) {
  std::vector<std::string> names;
  if (readings.contains(reading_id::before_effect)) names.emplace_back("before_effect");
  if (readings.contains(reading_id::first_assessable_year)) names.emplace_back("first_assessable_year");
  if (readings.contains(reading_id::not_taken_part)) names.emplace_back("not_taken_part");
  if (readings.contains(reading_id::year_not_held)) names.emplace_back("year_not_held");
  return names;
}

/// What a standing says otherwise than the plain restatement; empty if they agree.
std::string difference(const naive_run::rows& rows, int title, std::size_t in_use, int limit, int through,
                       const std::vector<std::string>& answers) {
  static const std::vector<naive_run::choice> choices = naive_run::every_choice();
  const naive_run::choice& chosen = choices[in_use];
  const naive_run::verdict expected = naive_run::decide(rows, title, chosen, limit, through);
  const naive_run::contest contest = naive_run::contest_of(answers, in_use);

  assessment_history history = history_of(rows);
  if (through != 0) history = history.considered_through(year(through));
  const assessment_status found =
      assessment_status_of(history, year_of_title{title}, measures_of(chosen, limit));
  const finding& ground = found.ground.conclusion();
  std::vector<int> years;
  for (const year y : ground.missing_years() | ground.completed_in()) years.push_back(y.number());
  std::vector<int> expected_years = expected.missing;
  if (expected.answer == "yes") expected_years = expected.completed_in;
  const bool known = expected.answer != "unknown";

  std::string text;
  if (answer_text(ground.holds) != expected.answer) text += " answer";
  if (years != expected_years) text += " years";
  if (ground.missing != (known ? fact_set() : fact::assessment_outcome)) text += " missing";
  if (ground.figure->found != (known ? std::optional(expected.longest) : std::nullopt)) text += " figure";
  if (ground.figure->required != limit) text += " required";
  if (names_of(ground.relied_on) != naive_run::engaged(rows, title, chosen, through)) text += " relied_on";
  if (found.stability.in_use != ground.holds) text += " in_use";
  if (found.stability.contested != contest.contested) text += " contested";
  if (names_of(found.stability.turned_by) != contest.turned_by) text += " turned_by";
  if (found.at_risk != naive_run::at_risk(rows, title, chosen, limit, through)) text += " at_risk";
  return text;
}

struct comparison {
  std::size_t compared = 0;
  std::size_t different = 0;

  void compare(const naive_run::rows& rows, int title, int limit, int through = 0) {
    const std::vector<std::string> answers = naive_run::answers(rows, title, limit, through);
    for (std::size_t in_use = 0; in_use < answers.size(); ++in_use, ++compared) {
      const std::string text = difference(rows, title, in_use, limit, through, answers);
      if (text.empty() || ++different > 10) continue;
      FAIL_CHECK("rows \"" << rows.outcomes << "\" from " << rows.first_year << ", title " << title
                           << ", combination " << in_use << ", limit " << limit << ", through " << through
                           << ": other" << text);
    }
  }

  /// Every history of five years, each with one of the five outcomes or without a row.
  void compare_five_years(int first_year, int title, int limit, std::size_t step = 1) {
    constexpr std::string_view letters = "-pfnt?";
    for (std::size_t number = 0; number < 6 * 6 * 6 * 6 * 6; number += step) {
      naive_run::rows rows{first_year, ""};
      for (std::size_t i = 0, rest = number; i < 5; ++i, rest /= letters.size())
        rows.outcomes += letters[rest % letters.size()];
      compare(rows, title, limit);
    }
  }
};

}  // namespace

TEST_SUITE("assessment status") {
  TEST_CASE("the status is the ground, whether it holds under every reading, and whether it is at risk") {
    CHECK(where.ground.value() == answer::no);
    CHECK(where.stability.in_use == answer::no);
    CHECK(where.stability.turned_by == reading_set(reading_id::not_taken_part));
    CHECK_FALSE(where.at_risk);
    CHECK(assessment_status_of(assessment_history().failed(2025), year_of_title{2024}, anhui_2024).at_risk);
  }

  TEST_CASE("where there are earlier assessments the readings on them can turn it too") {
    const earlier_assessments in_pool = earlier_assessments().in_pool(assessment_history().failed(2024));
    const auto where_with = [](const earlier_assessments& earlier) {
      return assessment_status_of(assessment_history().failed(2025), year_of_title(2024), anhui_2024,
                                  earlier);
    };
    CHECK(where_with({}).stability.turned_by == reading_set(reading_id::first_assessable_year));
    CHECK(where_with(in_pool).stability.turned_by ==
          reading_set(reading_id::first_assessable_year, reading_id::pool_assessments));
    CHECK(where_with(earlier_assessments().under_earlier_title(assessment_history().failed(2024)))
              .stability.turned_by ==
          reading_set(reading_id::first_assessable_year, reading_id::earlier_title));
    CHECK(where_with(in_pool).ground.relied_on().contains(reading_id::pool_assessments));
    // The year of the title follows the title where it counts for it.
    const assessment_status both = assessment_status_of(assessment_history().passed(2024).failed(2025),
                                                        year_of_title(2024), anhui_2024, in_pool);
    CHECK(both.stability.turned_by == reading_set(reading_id::pool_assessments));
  }

  TEST_CASE("every history of five years from the title on agrees with the plain restatement") {
    comparison all;
    all.compare_five_years(2024, 2024, 2);
    CHECK(all.compared == 7776 * 24);
    CHECK(all.different == 0);
  }

  TEST_CASE("every history of five years around 2024 agrees with the plain restatement") {
    comparison all;
    all.compare_five_years(2022, 2021, 2);
    CHECK(all.compared == 7776 * 24);
    CHECK(all.different == 0);
  }

  TEST_CASE("every history of five years that begins before the title agrees with the plain restatement") {
    comparison all;
    all.compare_five_years(2023, 2025, 2);
    CHECK(all.different == 0);
  }

  TEST_CASE("histories with countable years before the first row agree with the plain restatement") {
    comparison all;
    all.compare_five_years(2026, 2023, 2, 5);
    CHECK(all.different == 0);
  }

  TEST_CASE("other numbers of failures agree with the plain restatement") {
    comparison all;
    all.compare_five_years(2024, 2024, 1, 7);
    all.compare_five_years(2024, 2024, 3, 7);
    all.compare_five_years(2025, 2024, 3, 11);
    all.compare_five_years(2024, 2024, 4, 7);
    CHECK(all.different == 0);
  }

  TEST_CASE("longer histories, chosen by chance, agree with the plain restatement") {
    std::mt19937 random(20240415);
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    comparison all;
    while (all.compared < 24 * 4000) {
      naive_run::rows rows{2018 + below(10), ""};
      const std::string_view mix = below(2) == 0 ? "pffffnt?-" : "ffffffnt?";
      for (int length = 1 + below(12); length > 0; --length)
        rows.outcomes += mix[static_cast<std::size_t>(below(static_cast<unsigned>(mix.size())))];
      const int title = rows.first_year - 2 + below(6);
      const int through = below(3) == 0 ? rows.first_year + below(14) : 0;
      const naive_run::choice widest{"year_of_title", "counted", "breaks", "not_a_failure"};
      int pending = 0;
      for (const auto& step : naive_run::countable(rows, title, widest, through))
        if (step.second == '?') ++pending;
      if (pending <= 7) all.compare(rows, title, 1 + below(5), through);
    }
    CHECK(all.different == 0);
  }

  TEST_CASE("the years asked for beyond the rows agree with the plain restatement") {
    comparison all;
    for (const char* outcomes : {"-", "f", "ff", "fn", "ft", "p", "?", "pf", "tf", "nf", "f-f"})
      for (int title = 2022; title <= 2026; ++title)
        for (int through = 2022; through <= 2029; ++through) all.compare({2025, outcomes}, title, 2, through);
    CHECK(all.different == 0);
  }
}
