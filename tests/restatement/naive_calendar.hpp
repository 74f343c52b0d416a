// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "restatement/table.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The working days once more, from the files in tests/cases and day by day. Shares no code with include/.
namespace restatement {

struct civil {
  int year;
  int month;
  int day;
};

inline bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

inline int length_of_month(int year, int month) {
  constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return lengths[month - 1] + (month == 2 && is_leap(year) ? 1 : 0);
}

/// Days are numbered from 0001-01-01, a Monday, which is 1.
inline int number_of(int year, int month, int day) {
  const int past = year - 1;
  int number = past * 365 + past / 4 - past / 100 + past / 400 + day;
  for (int m = 1; m < month; ++m) number += length_of_month(year, m);
  return number;
}

inline civil civil_of(int number) {
  civil c{number / 366 + 1, 1, 1};
  while (number_of(c.year + 1, 1, 1) <= number) ++c.year;
  while (c.month < 12 && number_of(c.year, c.month + 1, 1) <= number) ++c.month;
  c.day = number - number_of(c.year, c.month, 1) + 1;
  return c;
}

inline int number_of(const std::string& iso) {
  return number_of(std::stoi(iso.substr(0, 4)), std::stoi(iso.substr(5, 2)), std::stoi(iso.substr(8, 2)));
}

inline std::string iso_of(int number) {
  const civil c = civil_of(number);
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return std::to_string(c.year) + '-' + two(c.month) + '-' + two(c.day);
}

/// 0 is Sunday.
inline int day_of_week(int number) { return number % 7; }
inline bool is_weekend(int number) { return day_of_week(number) == 6 || day_of_week(number) == 0; }

struct ruling {
  bool works = false;
  std::string festival;
  std::string notice;
};

struct notice {
  bool annual = true;
  int year = 0;
  std::string number;
  int published = 0;
  std::map<int, ruling> rulings;
};

/// The notices of cn_notices.tsv, each as it was first issued: the rows of cn_state_council_days.tsv that
/// give it, and what the head of that file says was changed later. Only one ruling was overruled; all other
/// changed days had followed Monday to Friday.
inline std::vector<notice> issued_notices() {
  std::vector<notice> notices;
  for (const auto& row : read_table("cn_notices.tsv").rows)
    notices.push_back({row[0].size() == 4, std::stoi(row[0].substr(0, 4)), row[1], number_of(row[4]), {}});
  const auto by_number = [&](const std::string& number) -> notice& {
    return *std::find_if(notices.begin(), notices.end(), [&](const notice& n) { return n.number == number; });
  };
  const table days = read_table("cn_state_council_days.tsv");
  for (const auto& row : days.rows)
    by_number(row[3]).rulings[number_of(row[0])] = {row[1] == "work", row[2], row[3]};
  if (days.head.find("2020-02-01 (was a make-up working Saturday)") != std::string::npos) {
    notice& of_2020 = by_number("国办发明电〔2019〕16号");
    of_2020.rulings[number_of("2020-02-01")] = {true, "春节", of_2020.number};
  }
  return notices;
}

inline std::vector<notice> known_on(const std::vector<notice>& notices, int day) {
  std::vector<notice> known;
  for (const notice& n : notices)
    if (n.published <= day) known.push_back(n);
  return known;
}

enum class trust { not_announced, provisional, settled };

struct found_day {
  std::optional<int> day;
  trust how_far = trust::not_announced;
  std::optional<int> no_earlier_than;
};

struct found_count {
  std::optional<int> days;
  trust how_far = trust::not_announced;
};

class naive_calendar {
 public:
  explicit naive_calendar(std::vector<notice> notices) {
    std::stable_sort(notices.begin(), notices.end(),
                     [](const notice& a, const notice& b) { return a.published < b.published; });
    for (const notice& n : notices) {
      if (n.annual) arrangements_[n.year] = n.number;
      for (const auto& [day, what] : n.rulings) rulings_[day] = what;
    }
    if (arrangements_.empty()) return;
    first_ = number_of(arrangements_.begin()->first, 1, 1);
    last_ = number_of(arrangements_.rbegin()->first, 12, 31);
  }

  bool announced(int day) const { return first_ <= day && day <= last_; }
  int first_provisional() const { return last_ - 3; }
  trust trust_in(int day) const {
    if (!announced(day)) return trust::not_announced;
    return day < first_provisional() ? trust::settled : trust::provisional;
  }

  const ruling* ruling_on(int day) const {
    const auto at = rulings_.find(day);
    return at == rulings_.end() || !announced(day) ? nullptr : &at->second;
  }
  std::optional<bool> works(int day) const {
    if (!announced(day)) return std::nullopt;
    const ruling* named = ruling_on(day);
    return named != nullptr ? named->works : !is_weekend(day);
  }
  /// The number of the notice that names the day, or else of the arrangement of its year.
  std::string notice_of(int day) const {
    const ruling* named = ruling_on(day);
    return named != nullptr ? named->notice : arrangements_.at(civil_of(day).year);
  }

  found_day nth_from(int from, int n) const { return walk(from, n, 1); }
  found_day nth_after(int day, int n) const { return walk(day + 1, n, 1); }
  found_day nth_before(int day, int n) const { return walk(day - 1, n, -1); }

  found_count between(int from, int until) const {
    found_count found{0, trust::settled};
    for (int day = from; day < until; ++day) {
      if (!announced(day)) return {};
      found.how_far = std::min(found.how_far, trust_in(day));
      if (*works(day)) ++*found.days;
    }
    return found;
  }

 private:
  found_day walk(int day, int n, int step) const {
    found_day found{std::nullopt, trust::settled, std::nullopt};
    const int from = day;
    for (int left = n; announced(day); day += step) {
      found.how_far = std::min(found.how_far, trust_in(day));
      if (*works(day) && --left == 0) {
        found.day = day;
        return found;
      }
    }
    found.how_far = trust::not_announced;
    if (step > 0 && !arrangements_.empty() && from >= first_) found.no_earlier_than = earliest(from, n);
    return found;
  }

  /// As if every day from the first provisional one on were worked.
  int earliest(int day, int n) const {
    for (;; ++day)
      if ((day >= first_provisional() || *works(day)) && --n == 0) return day;
  }

  std::map<int, ruling> rulings_;
  std::map<int, std::string> arrangements_;
  int first_ = 0;
  int last_ = -1;
};

}  // namespace restatement
