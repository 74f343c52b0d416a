// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// Art. 14 said a second time, as plainly and slowly as it can be: every outcome of the years without a
/// result is tried, and every run is walked from the start. Shares nothing with include/; years are ints,
/// outcomes letters: p passed, f failed, n not held, t not taken part, ? pending, - no row.
namespace naive_run {

struct rows {
  int first_year;
  std::string outcomes;  ///< a letter a year
};

struct choice {
  std::string first_year = "next_year";
  std::string before_effect = "not_counted";
  std::string not_held = "breaks";
  std::string not_taken_part = "not_a_failure";
};

/// All 24, the first in use by default.
inline std::vector<choice> every_choice() {
  std::vector<choice> all;
  for (const char* first_year : {"next_year", "year_of_title"})
    for (const char* before_effect : {"not_counted", "counted"})
      for (const char* not_held : {"breaks", "skipped"})
        for (const char* not_taken_part : {"not_a_failure", "failure", "skipped"})
          all.push_back({first_year, before_effect, not_held, not_taken_part});
  return all;
}

/// The last year that has a row, or `through` if that is later; 0 if there is neither.
inline int last_year(const rows& history, int through) {
  int last = through;
  for (std::size_t i = 0; i < history.outcomes.size(); ++i)
    if (history.outcomes[i] != '-') last = std::max(last, history.first_year + static_cast<int>(i));
  return last;
}

inline int first_countable_year(int title, const choice& reading) {
  const int first = reading.first_year == "next_year" ? title + 1 : title;
  return reading.before_effect == "not_counted" ? std::max(first, 2024) : first;
}

/// The countable years, each with the letter of its row, ? where it has none.
inline std::vector<std::pair<int, char>> countable(const rows& history, int title, const choice& reading,
                                                   int through) {
  std::vector<std::pair<int, char>> years;
  for (int y = first_countable_year(title, reading); y <= last_year(history, through); ++y) {
    const int at = y - history.first_year;
    const bool inside = at >= 0 && at < static_cast<int>(history.outcomes.size());
    const char letter = inside ? history.outcomes[static_cast<std::size_t>(at)] : '-';
    years.emplace_back(y, letter == '-' ? '?' : letter);
  }
  return years;
}

/// What the run walks through: f lengthens it, p ends it, ? may do either; a year passed over is not there.
inline std::vector<std::pair<int, char>> walked(const std::vector<std::pair<int, char>>& years,
                                                const choice& reading) {
  std::vector<std::pair<int, char>> steps;
  for (const auto& [y, letter] : years) {
    std::string effect(1, letter);
    if (letter == 'n') effect = reading.not_held == "breaks" ? "p" : "";
    if (letter == 't')
      effect = reading.not_taken_part == "not_a_failure" ? "p"
               : reading.not_taken_part == "failure"     ? "f"
                                                         : "";
    if (!effect.empty()) steps.emplace_back(y, effect[0]);
  }
  return steps;
}

struct verdict {
  std::string answer;
  std::vector<int> completed_in;  ///< every year in which it is first met by some outcome; empty unless yes
  std::vector<int> missing;       ///< empty unless unknown
  int longest = 0;                ///< the longest run that comes about however the pending years turn out
};

/// Tries every outcome of the pending years; at most twenty of them.
inline verdict decide(const std::vector<std::pair<int, char>>& steps, int limit) {
  std::vector<int> pending;
  for (const auto& [y, effect] : steps)
    if (effect == '?') pending.push_back(y);
  const std::size_t outcomes = std::size_t{1} << pending.size();
  std::vector<int> first_met(outcomes, 0);
  verdict result;
  result.longest = static_cast<int>(steps.size());
  std::size_t met = 0;
  for (std::size_t outcome = 0; outcome < outcomes; ++outcome) {
    int run = 0;
    int longest = 0;
    std::size_t at = 0;
    for (const auto& [y, effect] : steps) {
      const bool fails = effect == '?' ? (outcome >> at++ & 1) != 0 : effect == 'f';
      run = fails ? run + 1 : 0;
      longest = std::max(longest, run);
      if (run >= limit && first_met[outcome] == 0) first_met[outcome] = y;
    }
    result.longest = std::min(result.longest, longest);
    if (first_met[outcome] != 0) ++met;
  }
  result.answer = met == outcomes ? "yes" : met == 0 ? "no" : "unknown";
  if (result.answer == "yes") {
    std::sort(first_met.begin(), first_met.end());
    first_met.erase(std::unique(first_met.begin(), first_met.end()), first_met.end());
    result.completed_in = first_met;
  }
  if (result.answer == "unknown")
    for (std::size_t i = 0; i < pending.size(); ++i)
      for (std::size_t outcome = 0; outcome < outcomes; ++outcome)
        if ((first_met[outcome] == 0) != (first_met[outcome ^ std::size_t{1} << i] == 0)) {
          result.missing.push_back(pending[i]);
          break;
        }
  return result;
}

inline verdict decide(const rows& history, int title, const choice& reading, int limit, int through = 0) {
  return decide(walked(countable(history, title, reading, through), reading), limit);
}

/// Whether the pending step `at` can turn it, for as many pending steps as may be: lives two lives at once
/// that differ in that year alone, and asks whether one may meet the limit while the other does not.
inline bool turns(const std::vector<std::pair<int, char>>& steps, std::size_t at, int limit) {
  std::vector<std::pair<int, int>> lives = {{0, 0}};  // the run of either, or the limit once it was met
  const auto next = [&](int run, bool fails) { return run == limit ? limit : fails ? run + 1 : 0; };
  for (std::size_t i = 0; i < steps.size(); ++i) {
    std::vector<std::pair<int, int>> later;
    const auto live = [&](bool one_fails, bool other_fails) {
      for (const auto& [one, other] : lives)
        later.emplace_back(next(one, one_fails), next(other, other_fails));
    };
    if (i == at) {
      live(true, false);
    } else {
      if (steps[i].second != 'p') live(true, true);
      if (steps[i].second != 'f') live(false, false);
    }
    std::sort(later.begin(), later.end());
    later.erase(std::unique(later.begin(), later.end()), later.end());
    lives = later;
  }
  return std::any_of(lives.begin(), lives.end(),
                     [&](const auto& pair) { return (pair.first == limit) != (pair.second == limit); });
}

/// The years in which the limit is first met by some outcome, for as many pending steps as may be, and
/// whether every outcome meets it: walks every life that has not met it yet, one of each run at a time.
inline std::pair<std::vector<int>, bool> first_met(const std::vector<std::pair<int, char>>& steps,
                                                   int limit) {
  std::vector<int> years;
  std::set<int> lives = {0};
  for (const auto& [y, effect] : steps) {
    std::set<int> later;
    if (effect != 'f' && !lives.empty()) later.insert(0);
    if (effect != 'p')
      for (const int run : lives)
        if (run + 1 < limit) later.insert(run + 1);
    if (effect != 'p' && lives.count(limit - 1) != 0) years.push_back(y);
    lives = later;
  }
  return {years, lives.empty()};
}

/// Adds a failed row for the first countable year after the last considered, and asks again.
inline bool at_risk(const rows& history, int title, const choice& reading, int limit, int through = 0) {
  if (decide(history, title, reading, limit, through).answer != "no") return false;
  const int next = std::max(first_countable_year(title, reading), last_year(history, through) + 1);
  rows longer = history;
  if (next < longer.first_year) longer = {next, ""};
  longer.outcomes.resize(
      std::max(longer.outcomes.size(), static_cast<std::size_t>(next - longer.first_year + 1)), '-');
  longer.outcomes[static_cast<std::size_t>(next - longer.first_year)] = 'f';
  return decide(longer, title, reading, limit, through).answer == "yes";
}

/// The answers under every_choice(), in its order.
inline std::vector<std::string> answers(const rows& history, int title, int limit, int through = 0) {
  std::vector<std::string> all;
  for (const choice& reading : every_choice())
    all.push_back(decide(history, title, reading, limit, through).answer);
  return all;
}

struct contest {
  bool contested = false;
  std::vector<std::string> turned_by;  ///< sorted
};

/// Compares the answers under every_choice() with the one under `in_use`, an index into them.
inline contest contest_of(const std::vector<std::string>& answers, std::size_t in_use) {
  static const std::vector<choice> all = every_choice();
  contest result;
  for (std::size_t other = 0; other < all.size(); ++other) {
    if (answers[other] == answers[in_use]) continue;
    result.contested = true;
    std::vector<std::string> changed;
    if (all[other].before_effect != all[in_use].before_effect) changed.emplace_back("before_effect");
    if (all[other].first_year != all[in_use].first_year) changed.emplace_back("first_assessable_year");
    if (all[other].not_taken_part != all[in_use].not_taken_part) changed.emplace_back("not_taken_part");
    if (all[other].not_held != all[in_use].not_held) changed.emplace_back("year_not_held");
    if (changed.size() == 1) result.turned_by.push_back(changed[0]);
  }
  std::sort(result.turned_by.begin(), result.turned_by.end());
  result.turned_by.erase(std::unique(result.turned_by.begin(), result.turned_by.end()),
                         result.turned_by.end());
  return result;
}

/// The readings of which another choice, alone, counts other years or does otherwise with a year that counts.
inline std::vector<std::string> engaged(const rows& history, int title, const choice& reading,
                                        int through = 0) {
  std::vector<std::string> names;
  const auto years = countable(history, title, reading, through);
  const auto otherwise = [&](const choice& other) {
    return countable(history, title, other, through) != years ||
           walked(years, other) != walked(years, reading);
  };
  choice other = reading;
  other.before_effect = reading.before_effect == "counted" ? "not_counted" : "counted";
  if (otherwise(other)) names.emplace_back("before_effect");
  other = reading;
  other.first_year = reading.first_year == "next_year" ? "year_of_title" : "next_year";
  if (otherwise(other)) names.emplace_back("first_assessable_year");
  other = reading;
  bool by_not_taken_part = false;
  for (const char* value : {"not_a_failure", "failure", "skipped"}) {
    other.not_taken_part = value;
    by_not_taken_part = by_not_taken_part || otherwise(other);
  }
  if (by_not_taken_part) names.emplace_back("not_taken_part");
  other = reading;
  other.not_held = reading.not_held == "breaks" ? "skipped" : "breaks";
  if (otherwise(other)) names.emplace_back("year_not_held");
  return names;
}

}  // namespace naive_run
