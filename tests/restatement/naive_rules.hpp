// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// The articles said a second time, for facts that are all known, and what follows where some are not: every
/// completion of the missing facts is tried. Shares nothing with include/: days are numbers YYYYMMDD (0:
/// never), readings are their keys, places and industries are numbers.
namespace naive {

// Missing facts

constexpr int missing = -1;

/// A fact that a rule asks for, and how many values it may have: 0, 1, …
struct asked {
  std::string fact;
  int values;
};

struct verdict {
  std::string answer;           ///< yes or no where every completion says so; otherwise unknown
  std::set<std::string> turns;  ///< the missing facts that turn it for some completion of the others

  [[nodiscard]] std::string text() const {
    std::string all = answer;
    for (const std::string& fact : turns) all += " " + fact;
    return all;
  }
};

/// What a rule says for every combination of its facts, stated or missing.
class every_case {
 public:
  template <class Rule>
  every_case(std::vector<asked> facts, Rule rule)
      : every_case(std::move(facts), rule, [](const std::vector<int>&) { return true; }) {}
  /// @param can_be  which combinations there can be; where what is stated leaves none, the answer is empty
  template <class Rule, class CanBe>
  every_case(std::vector<asked> facts, Rule rule, CanBe can_be) : facts_(std::move(facts)) {
    std::vector<int> all(facts_.size(), 0);
    do holds_.push_back(!can_be(all) ? impossible : rule(all) ? 1 : 0);
    while (next(all, 0));
  }

  /// Calls visit(stated, verdict) for each; a missing fact is given as `missing`.
  template <class Visit>
  void visit(Visit visit) const {
    std::vector<int> stated(facts_.size(), missing);
    do visit(stated, verdict_of(stated));
    while (next(stated, missing));
  }

  [[nodiscard]] verdict verdict_of(const std::vector<int>& stated) const {
    verdict result;
    std::vector<std::size_t> open;
    std::vector<int> all = stated;
    for (std::size_t at = 0; at < facts_.size(); ++at)
      if (stated[at] == missing) {
        open.push_back(at);
        all[at] = 0;
      }
    bool some_yes = false;
    bool some_no = false;
    do
      if (at(all) != impossible) (at(all) == 1 ? some_yes : some_no) = true;
    while (next_of(all, open));
    if (!some_yes && !some_no) return {};
    result.answer = !some_no ? "yes" : !some_yes ? "no" : "unknown";
    if (result.answer != "unknown") return result;
    do
      for (const std::size_t one : open) {
        std::vector<int> other = all;
        for (other[one] = 0; other[one] < facts_[one].values; ++other[one])
          if (at(other) + at(all) == 1) result.turns.insert(facts_[one].fact);
      }
    while (next_of(all, open));
    return result;
  }

 private:
  static constexpr char impossible = 2;
  [[nodiscard]] char at(const std::vector<int>& all) const {
    std::size_t place = 0;
    for (std::size_t one = facts_.size(); one-- > 0;)
      place = place * static_cast<std::size_t>(facts_[one].values) + static_cast<std::size_t>(all[one]);
    return holds_[place];
  }
  [[nodiscard]] bool next(std::vector<int>& all, int least) const {
    for (std::size_t one = 0; one < all.size(); ++one) {
      if (++all[one] < facts_[one].values) return true;
      all[one] = least;
    }
    return false;
  }
  [[nodiscard]] bool next_of(std::vector<int>& all, const std::vector<std::size_t>& open) const {
    for (const std::size_t one : open) {
      if (++all[one] < facts_[one].values) return true;
      all[one] = 0;
    }
    return false;
  }

  std::vector<asked> facts_;
  std::vector<char> holds_;
};

/// The lower of three answers, the higher, for what is stated part by part.
inline std::optional<bool> both(std::optional<bool> a, std::optional<bool> b) {
  if ((a && !*a) || (b && !*b)) return false;
  if (!a || !b) return std::nullopt;
  return true;
}
inline std::string text_of(std::optional<bool> holds) { return !holds ? "unknown" : *holds ? "yes" : "no"; }

// Days

inline bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

inline int years_later(int day, int years) {
  const int later = day + years * 10000;
  return later % 10000 == 229 && !is_leap(later / 10000) ? later - 1 : later;
}

// 第四条、第十条第(一)项

/// Acts by name; none: the Measures do not say who. Offices of which each may act are set side by side.
inline std::string office_for(const std::string& act) {
  static const std::array<std::pair<const char*, const char*>, 22> rules = {{
      {"guide", "province"},
      {"cultivate", "city"},
      {"assess", "province"},
      {"keep_pool", "province"},
      {"monitor", "province"},
      {"plan_development", "place"},
      {"fix_scope", "province"},
      {"call", "province"},
      {"organise_applications", "city"},
      {"apply", "cluster"},
      {"review_materials", "city"},
      {"recommend", "city"},
      {"review", "province"},
      {"draw_up_shortlist", "province"},
      {"publicise", "province"},
      {"verify_objection", "none"},
      {"recognise", "province"},
      {"nominate_nationally", "none"},
      {"grant_support", "province"},
      {"give_priority", "province city"},
      {"revoke", "province"},
      {"interpret", "province"},
  }};
  for (const auto& [name, office] : rules)
    if (act == name) return office;
  return "";
}

/// Whether the act is for that office, where the Measures say for whom.
inline bool is_for_office(const std::string& act, const std::string& office) {
  return (" " + office_for(act) + " ").find(" " + office + " ") != std::string::npos;
}

/// Cities as bits of a mask.
inline bool own_area(int from, int lead, int others, const std::string& reading) {
  return reading == "lead_city" ? from == lead : from == lead || (others >> from & 1) != 0;
}
inline bool by_competent_cities(int recommending, int lead, int others, const std::string& reading) {
  const int asked_for = 1 << lead | (reading == "each_city" ? others : 0);
  return (recommending & asked_for) == asked_for;
}

// 第七条第(一)项

inline bool enough_carriers(int national, int provincial) { return national >= 1 || provincial >= 3; }

inline bool carriers_satisfied(int national, int provincial, bool called, const std::string& reading) {
  const bool asked_for = reading == "gate_at_application" || (reading == "set_by_call" && called);
  return !asked_for || enough_carriers(national, provincial);
}

// 第九条、第十条第(一)项

/// Cities and regions as bits of a mask.
inline bool within_regions(int lead, int others, int regions, const std::string& reading) {
  const int cities = 1 << lead | others;
  if (reading == "any_city") return (cities & regions) != 0;
  if (reading == "every_city") return (cities & regions) == cities;
  return (regions >> lead & 1) != 0;
}

/// A stay in the pool: from the day of entry to the first day outside.
struct stay {
  int entered;
  int left;
};
inline bool covers(const stay& one, int day) {
  return one.entered != 0 && one.entered <= day && (one.left == 0 || day < one.left);
}
inline bool in_pool_on(const std::vector<stay>& stays, int day) {
  return std::any_of(stays.begin(), stays.end(), [&](const stay& one) { return covers(one, day); });
}
/// Walks the year before the round day by day, with a 31st in every month: no stay begins or ends on one that
/// does not exist.
inline bool in_pool(const std::vector<stay>& stays, int applied, int round, const std::string& reading) {
  if (!in_pool_on(stays, applied)) return false;
  if (reading == "at_application") return true;
  for (int month = 1; month <= 12; ++month)
    for (int day = 1; day <= 31; ++day)
      if (in_pool_on(stays, (round - 1) * 10000 + month * 100 + day)) return true;
  return false;
}

inline bool not_barred(int revoked, int applied, int round, const std::string& reading) {
  if (reading == "none" || revoked == 0 || applied < revoked) return true;
  if (reading == "next_round") return round > revoked / 10000;
  return applied >= years_later(revoked, reading == "three_years" ? 3 : 5);
}

// 第十条第(三)项

/// Days of June 2024 by their number: Saturdays, Sundays and the festival on the 10th are not worked.
inline bool is_worked(int day) { return day % 7 != 1 && day % 7 != 2 && day != 10; }

/// Days on which a list could not be seen, both included; `lasting` as the last: it cannot be seen still.
struct outage {
  int from;
  int until;
};
constexpr int lasting = 99;

/// The working days on which a list could be seen that stood from `opens` to `closes`, walked day by day.
/// Where it is counted anew each time it can be seen again: those of the first time that was long enough
/// (five days), or else of the last time, none if it could not be seen in the end.
template <class Worked>
int days_shown(int opens, int closes, const std::vector<outage>& outages, const std::string& opening_day,
               const std::string& interruption, Worked worked) {
  const auto seen = [&](int day) {
    if (interruption == "ignored") return true;
    return std::none_of(outages.begin(), outages.end(),
                        [&](const outage& one) { return one.from <= day && day <= one.until; });
  };
  int shown = 0;
  bool seen_before = false;
  for (int day = opens; day <= closes; ++day) {
    const bool seen_now = seen(day);
    bool first_day = day == opens;
    if (interruption == "restarts") {
      first_day = seen_now && !seen_before;
      if (seen_before && !seen_now && shown >= 5) return shown;
      if (first_day || !seen_now) shown = 0;
    }
    seen_before = seen_now;
    if (first_day && opening_day == "excluded") continue;
    if (seen_now && worked(day)) ++shown;
  }
  return shown;
}
inline int working_days_shown(int opens, int closes, const std::vector<outage>& outages,
                              const std::string& opening_day, const std::string& interruption) {
  return days_shown(opens, closes, outages, opening_day, interruption, is_worked);
}

/// Days and minutes as numbers. What became of verifying it is a letter: p pending, c conforming, n not.
struct objection {
  int received;
  int minute;  ///< of the day on which it was received
  int sent;
  bool admissible;
  bool concerns;
  bool withdrawn;
  char verified;
};
/// A round of publicity; `never` for one that is not closed.
struct window {
  int opens;
  int closes;
  int until_minute;  ///< of the last day; 1439 for the whole day
};
constexpr int never = 99999999;
struct objection_readings {
  std::string time = "received";
  std::string early = "counted";
  std::string late = "not_counted";
  std::string scope = "per_cluster";
  std::string withdrawn = "lapses";
};

inline bool in_time_for(const objection& one, const window& days, const objection_readings& reading) {
  const int day = reading.time == "received" ? one.received : one.sent;
  const bool late = days.closes < day ||
                    (reading.time == "received" && day == days.closes && one.minute > days.until_minute);
  if (late) return reading.late == "counted";
  return day >= days.opens || reading.early == "counted";
}

/// In time for one of the rounds; early where there was none.
inline bool in_time(const objection& one, const std::vector<window>& rounds,
                    const objection_readings& reading) {
  if (rounds.empty()) return reading.early == "counted";
  return std::any_of(rounds.begin(), rounds.end(),
                     [&](const window& days) { return in_time_for(one, days, reading); });
}

/// One that was withdrawn is over, unless the department had found that the cluster does not conform.
inline bool maintained(const objection& one, const objection_readings& reading) {
  return !one.withdrawn || one.verified == 'n' || reading.withdrawn == "still_verified";
}

inline bool objection_stands(const objection& one, const std::vector<window>& rounds,
                             const objection_readings& reading) {
  return in_time(one, rounds, reading) && one.admissible && (one.concerns || reading.scope == "whole_list") &&
         maintained(one, reading);
}

/// @param will_conform  what verifying it comes to where it is pending; that it was not verified on the day
///                      of an act is a no
inline bool out_of_the_way(const objection& one, const std::vector<window>& rounds,
                           const objection_readings& reading, bool will_conform) {
  if (one.verified == 'n') return !one.concerns;
  return !objection_stands(one, rounds, reading) || one.verified == 'c' || will_conform;
}

struct round_of_publicity {
  window days;
  bool on_official_website;
  bool final_list;
};
/// What is asked on a day of June 2024 (numbers as in is_worked).
struct recognition {
  int on;
  bool listed;
  std::vector<round_of_publicity> rounds;
  std::vector<objection> raised;
  bool will_conform;  ///< what verifying the objections that are pending comes to
};
struct publicity_readings {
  std::string opening_day = "counted";
  std::string corrected_list = "shown_anew";
};

/// On the shortlist, one round as the text asks for, none open still, and every objection out of the way.
/// What opens or is received after the day is not known on it. A list that stands open without an end was
/// shown up to the day before.
inline bool may_be_recognised(const recognition& asked_for, const publicity_readings& publicity,
                              const objection_readings& objections) {
  bool publicised = false;
  bool over = true;
  std::vector<window> windows;
  for (const round_of_publicity& one : asked_for.rounds) {
    if (one.days.opens > asked_for.on) continue;
    windows.push_back(one.days);
    const int shown_until =
        one.days.closes == never && one.days.opens < asked_for.on ? asked_for.on - 1 : one.days.closes;
    if (shown_until >= asked_for.on) over = false;
    if (one.days.closes == never && shown_until != never &&
        working_days_shown(one.days.opens, shown_until, {}, publicity.opening_day, "ignored") < 5)
      over = false;
    if (shown_until == never || !one.on_official_website) continue;
    if (!one.final_list && publicity.corrected_list == "shown_anew") continue;
    if (working_days_shown(one.days.opens, shown_until, {}, publicity.opening_day, "ignored") >= 5)
      publicised = true;
  }
  const bool clear = std::all_of(asked_for.raised.begin(), asked_for.raised.end(), [&](const objection& one) {
    return one.received > asked_for.on || out_of_the_way(one, windows, objections, asked_for.will_conform);
  });
  return asked_for.listed && publicised && over && clear;
}

// 第十二条

/// Outcomes p passed, f failed, t where the cluster stayed away and n where none was held: then as the
/// department has it, unless to stay away is deemed a failure.
inline bool assessment_allows(bool first_instalment, char outcome, const std::string& reading,
                              bool allowed_by_department = false, bool staying_away_fails = false) {
  if (first_instalment || outcome == 'p') return true;
  const bool none = outcome == 'n' || (outcome == 't' && !staying_away_fails);
  return none ? allowed_by_department : reading == "paid";
}

// 第十四条

/// Actors: 0 applicant, 1 promotion organisation, 2 member, 3 local government.
inline bool counts_against_cluster(bool attributed, int actor, const std::string& reading) {
  if (attributed) return true;
  if (reading == "as_found") return false;
  return actor == 0 || (reading == "any_member" && actor <= 2);
}

inline bool title_held(int began, int ended, int on) { return began <= on && (ended == 0 || on < ended); }

/// A title that ended: its last day's successor, and whether it was revoked; ended 0: it has not.
struct ended_title {
  int ended;
  bool revoked;
};
inline int last_revocation(const std::vector<ended_title>& titles) {
  int last = 0;
  for (const ended_title& one : titles)
    if (one.ended != 0 && one.revoked) last = std::max(last, one.ended);
  return last;
}

}  // namespace naive
