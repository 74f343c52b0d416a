// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/case_members.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/casework/replay.hpp"
#include "jiqun/measures/editions.hpp"
#include "restatement/naive_case.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

/// Lives of clusters, made up, and how they are put to replay and to its restatement.
namespace lives {

using naive_case::event;

struct life {
  naive_case::cluster about{};
  naive_case::words readings{};
  std::vector<event> events{};
  std::optional<int> as_of{};
};

// In words

template <class Id>
std::string word_of(Id what) {
  return std::string(jiqun::key(what));
}

// As replay takes it

inline jiqun::date day_of(int number) {
  const restatement::civil day = restatement::civil_of(number);
  return {day.year, day.month, day.day};
}
inline int number_of(jiqun::date day) { return restatement::number_of(day.year(), day.month(), day.day()); }

inline const jiqun::reading_row& row_called(std::string_view key) {
  return jiqun::row_of(*jiqun::with_key<jiqun::reading_id>(key));
}

/// What a member of an event states.
inline jiqun::member_value value_in(const event& one, const jiqun::member_format& member) {
  const std::string name(member.name);
  const std::string said = one.word(name);
  const std::optional<int> number = one.number(name);
  const auto each_bit = [&](auto insert) {
    for (std::uint8_t bit = 0; bit < 16; ++bit)
      if ((*number >> bit & 1) != 0) insert(bit);
  };
  if (said == "unknown") return jiqun::absence::unknown;
  if (said == "any") return jiqun::absence::not_applicable;
  if (said.empty() && !number) return jiqun::absence::not_given;
  switch (member.type) {
    case jiqun::member_type::text: return said;
    case jiqun::member_type::flag: return said == "yes";
    case jiqun::member_type::day: return day_of(*number);
    case jiqun::member_type::time: return jiqun::minute_of_day(*number / 60, *number % 60);
    case jiqun::member_type::year:
    case jiqun::member_type::count: return *number;
    case jiqun::member_type::choice: {
      const auto chosen = std::find(member.choices.begin(), member.choices.end(), said);
      if (chosen == member.choices.end()) throw std::logic_error("no such choice: " + said);
      return static_cast<std::size_t>(chosen - member.choices.begin());
    }
    case jiqun::member_type::cities: {
      jiqun::city_set cities;
      if (said == "given") each_bit([&](std::uint8_t bit) { cities.insert(static_cast<jiqun::city>(bit)); });
      return said == "given" ? jiqun::member_value(cities) : jiqun::absence::not_given;
    }
    case jiqun::member_type::industries: {
      jiqun::named_industries all;
      if (said == "given") each_bit([&](std::uint8_t bit) { all.numbers.insert(jiqun::industry{bit}); });
      return said == "given" ? jiqun::member_value(all) : jiqun::absence::not_given;
    }
    case jiqun::member_type::city:
    case jiqun::member_type::industry: break;
  }
  throw std::logic_error("no event states " + name);
}

inline jiqun::stated<jiqun::actor> actor_of(const event& one) {
  if (one.by.empty()) return jiqun::absence::not_given;
  if (one.by == "unknown") return jiqun::absence::unknown;
  constexpr std::array<const char*, 4> offices = {"cluster", "place", "city", "province"};
  const auto found = std::find(offices.begin(), offices.end(), one.by);
  const auto who =
      jiqun::actor::of(static_cast<jiqun::office>(found == offices.end() ? 0 : found - offices.begin()));
  return one.from < 0 ? who : who.from(static_cast<jiqun::city>(one.from));
}

inline jiqun::case_event event_of(const event& one) {
  jiqun::case_event made = jiqun::blank_event(jiqun::with_key<jiqun::event_kind>(one.kind).value());
  made.on = day_of(one.on);
  made.by = actor_of(one);
  made.document = one.document;
  const auto& members = jiqun::members_of_event(made.kind());
  std::for_each(members.begin() + jiqun::common_members, members.end(), [&](const auto& member) {
    const jiqun::member_value value = value_in(one, member);
    const auto* why = std::get_if<jiqun::absence>(&value);
    if (why == nullptr || *why != jiqun::absence::not_given) member.set(made, value);
  });
  if (auto* issued = std::get_if<jiqun::happened::interpretation_issued>(&made.what))
    issued->what.issued = made.on;
  return made;
}

inline jiqun::case_file file_of(const life& one) {
  jiqun::city_set others;
  for (int city = 0; city < 16; ++city)
    if ((one.about.others >> city & 1U) != 0) others.insert(static_cast<jiqun::city>(city));
  jiqun::case_file file{jiqun::blank_cluster(), {}};
  file.cluster.area = jiqun::cluster_area::led_by(static_cast<jiqun::city>(one.about.lead)).others(others);
  if (one.about.industry) file.cluster.leading_industry = static_cast<jiqun::industry>(*one.about.industry);
  for (const event& each : one.events) file.events.push_back(event_of(each));
  return file;
}

inline std::vector<jiqun::measures> editions_of(const life& one) {
  std::vector<jiqun::measures> all(jiqun::editions.begin(), jiqun::editions.end());
  for (jiqun::measures& text : all)
    for (const auto& [key, choice] : one.readings) {
      const jiqun::reading_row& reading = row_called(key);
      text.readings.choose(reading.id, *reading.choice_called(choice));
    }
  return all;
}

inline jiqun::replayed_case replayed(const life& one, const jiqun::working_calendar& calendar) {
  const std::vector<jiqun::measures> editions = editions_of(one);
  jiqun::replay_terms terms{editions, calendar};
  if (one.as_of) terms.as_of = day_of(*one.as_of);
  terms.weighed = false;
  return jiqun::replay(file_of(one), terms);
}

/// What replay says, in the words of its restatement.
inline naive_case::result in_words(const jiqun::replayed_case& found) {
  naive_case::result said;
  said.stage = word_of(found.where);
  said.in_pool = found.in_pool;
  for (const jiqun::title_period& one : found.titles)
    said.titles.push_back({number_of(one.began()), one.ended().has_value() ? number_of(*one.ended()) : 0,
                           !one.how().has_value()                       ? ""
                           : *one.how() == jiqun::end_of_title::revoked ? "revoked"
                                                                        : "given_up"});
  for (const jiqun::observation& one : found.observations) {
    const int place = static_cast<int>(one.event);
    const auto condition = [&] {
      return word_of(found.judged[one.judged].weighed.reasons[one.finding].what);
    };
    switch (one.mark) {
      case jiqun::mark::breach: said.breaches.emplace_back(place, condition()); break;
      case jiqun::mark::undetermined: said.undetermined.emplace_back(place, condition()); break;
      case jiqun::mark::exception: said.exceptions.emplace_back(place, condition()); break;
      case jiqun::mark::remark:
      case jiqun::mark::inconsistency: said.inconsistencies.emplace_back(place, word_of(one.misfit)); break;
      case jiqun::mark::outside_force: said.outside_force.push_back(place); break;
    }
  }
  if (found.ground) said.ground = word_of(found.ground->reasons.value());
  for (const jiqun::running_deadline& one : found.deadlines)
    said.closings.push_back(one.closes && one.closes->day ? number_of(*one.closes->day) : 0);
  for (const jiqun::next_step& one : found.next_steps) said.steps.push_back(word_of(one.what));
  return said;
}

// How two differ

inline std::string kind_at(const life& one, int place) {
  return one.events[static_cast<std::size_t>(place)].kind;
}
template <class T, class Print>
void compare(std::vector<std::string>& all, const std::string& what, std::vector<T> naive,
             std::vector<T> replay, Print print) {
  std::sort(naive.begin(), naive.end());
  std::sort(replay.begin(), replay.end());
  std::vector<T> only;
  std::set_difference(naive.begin(), naive.end(), replay.begin(), replay.end(), std::back_inserter(only));
  for (const T& one : only) all.push_back("restated only: " + what + ' ' + print(one));
  only.clear();
  std::set_difference(replay.begin(), replay.end(), naive.begin(), naive.end(), std::back_inserter(only));
  for (const T& one : only) all.push_back("replayed only: " + what + ' ' + print(one));
}

/// A line for each thing that one says and the other does not; none: they agree.
inline std::vector<std::string> differences(const life& of, const naive_case::result& naive,
                                            const naive_case::result& replay) {
  std::vector<std::string> all;
  const auto noticed = [&](const naive_case::noticed& one) {
    return kind_at(of, one.first) + ' ' + one.second;
  };
  if (naive.stage != replay.stage)
    all.push_back("stage: restated " + naive.stage + ", replayed " + replay.stage);
  if (naive.in_pool != replay.in_pool) all.emplace_back("in_pool");
  if (!(naive.titles == replay.titles)) all.emplace_back("titles");
  compare(all, "breach", naive.breaches, replay.breaches, noticed);
  compare(all, "undetermined", naive.undetermined, replay.undetermined, noticed);
  compare(all, "inconsistency", naive.inconsistencies, replay.inconsistencies, noticed);
  compare(all, "exception", naive.exceptions, replay.exceptions, noticed);
  compare(all, "outside force", naive.outside_force, replay.outside_force,
          [&](int place) { return kind_at(of, place); });
  if (naive.ground != replay.ground)
    all.push_back("ground: restated " + naive.ground + ", replayed " + replay.ground);
  if (naive.closings != replay.closings)
    all.push_back("closings: restated " + std::to_string(naive.closings.size()) + ", replayed " +
                  std::to_string(replay.closings.size()));
  compare(all, "step at " + replay.stage, naive.steps, replay.steps,
          [](const std::string& one) { return one; });
  return all;
}

inline const restatement::naive_calendar& naive_days() {
  static const restatement::naive_calendar all(restatement::issued_notices());
  return all;
}
inline naive_case::result restated(const life& one) {
  return naive_case::life(one.about, one.readings, naive_days()).replay(one.events, one.as_of);
}
inline std::vector<std::string> differences(const life& one) {
  return differences(one, restated(one), in_words(replayed(one, jiqun::state_council_calendar)));
}

/// The same life without the events, readings and members that do not matter for a difference.
template <class StillDiffers>
life shrunk(life one, StillDiffers still_differs) {
  for (bool again = true; again;) {
    again = false;
    for (std::size_t at = one.events.size(); at-- > 0;) {
      life less = one;
      less.events.erase(less.events.begin() + static_cast<std::ptrdiff_t>(at));
      if (!still_differs(less)) continue;
      one = less;
      again = true;
    }
    const std::set<std::string> keys = [&] {
      std::set<std::string> all;
      for (const auto& [key, choice] : one.readings) all.insert(key);
      return all;
    }();
    for (const std::string& key : keys) {
      life less = one;
      const std::string first(row_called(key).choices[0].key);
      if (less.readings[key] == first) continue;
      less.readings[key] = first;
      if (!still_differs(less)) continue;
      one = less;
      again = true;
    }
    if (one.as_of) {
      life less = one;
      less.as_of.reset();
      if (still_differs(less)) one = less;
    }
  }
  return one;
}

inline std::string text_of(const life& one) {
  std::string all = "lead " + std::to_string(one.about.lead) + " others " + std::to_string(one.about.others);
  if (one.as_of) all += " as of " + restatement::iso_of(*one.as_of);
  for (const auto& [key, choice] : one.readings)
    if (choice != row_called(key).choices[0].key) all += ' ' + key + '=' + choice;
  for (const event& each : one.events) {
    all += "\n  " + restatement::iso_of(each.on) + ' ' + each.kind + " by " + each.by;
    if (each.from >= 0) all += '/' + std::to_string(each.from);
    if (!each.document.empty()) all += " document";
    for (const auto& [member, said] : each.says) all += ' ' + member + '=' + said;
    for (const auto& [member, number] : each.with)
      all += ' ' + member + '=' + (number > 700'000 ? restatement::iso_of(number) : std::to_string(number));
  }
  return all + '\n';
}

// Made-up lives

class maker {
 public:
  explicit maker(unsigned seed) : chance_(seed) {}

  life make() {
    life one;
    one_ = &one;
    one.about.lead = 0;
    if (odds(40)) one.about.others = 2;
    if (odds(80)) one.about.industry = upto(2);
    for (const jiqun::reading_row& reading : jiqun::reading_table) {
      const auto choice = odds(60)
                              ? std::size_t{0}
                              : static_cast<std::size_t>(upto(static_cast<int>(reading.choice_count) - 1));
      one.readings[std::string(reading.key)] = std::string(reading.choices[choice].key);
    }
    day_ = restatement::number_of(2024, odds(15) ? 3 : 4, 10 + upto(15));
    if (odds(30)) day_ = restatement::number_of(2025 + upto(1), 1 + upto(5), 1 + upto(20));
    wrong_ = odds(30) ? 0 : odds(50) ? 4 : 15;
    const std::size_t length = static_cast<std::size_t>(5 + upto(55));
    if (odds(95)) put("entered_pool", "province");
    while (one.events.size() < length) {
      go_on(3);
      round();
      if (odds(85)) years();
      go_on(20);
    }
    one.events.resize(length);
    spoil();
    if (odds(30)) {
      const event& some = one.events[static_cast<std::size_t>(upto(static_cast<int>(one.events.size()) - 1))];
      one.as_of = some.on + upto(10) - 3;
    }
    if (odds(50)) std::shuffle(one.events.begin(), one.events.end(), chance_);
    return one;
  }

 private:
  int upto(int most) { return std::uniform_int_distribution<int>(0, most)(chance_); }
  bool odds(int percent) { return upto(99) < percent; }
  bool wrong() { return odds(wrong_); }
  void go_on(int days) { day_ += upto(days); }
  int year() const { return restatement::civil_of(day_).year; }

  event& put(const std::string& kind, const std::string& by, int city = -1) {
    event one;
    one.kind = kind;
    one.on = day_;
    one.by = by;
    one.from = city;
    if (wrong()) {
      constexpr std::array<const char*, 6> offices = {"cluster", "place", "city", "province", "unknown", ""};
      one.by = offices[static_cast<std::size_t>(upto(5))];
      if (odds(50)) one.from = upto(2);
    }
    if (wrong() && one.from >= 0) one.from = upto(2) - 1;
    one_->events.push_back(one);
    return one_->events.back();
  }
  void say(event& one, const std::string& member, bool holds = true) {
    if (wrong()) {
      const int how = upto(2);
      if (how == 0) one.says[member] = "unknown";
      if (how == 1) one.says[member] = holds ? "no" : "yes";
      return;
    }
    one.says[member] = holds ? "yes" : "no";
  }
  std::string pick(const std::vector<std::string>& from) {
    return from[static_cast<std::size_t>(upto(static_cast<int>(from.size()) - 1))];
  }

  void round() {
    const int label = wrong() ? year() + upto(2) - 1 : year();
    if (!odds(8)) {
      event& call = put("call_issued", "province");
      call.with["round"] = label;
      call.says["regions"] = pick({"given", "any", "any", "unknown"});
      if (wrong()) call.says.erase("regions");
      call.with["regions"] = 1 + upto(6);
      call.says["industries"] = pick({"given", "any", "any", "unknown"});
      if (wrong()) call.says.erase("industries");
      call.with["industries"] = 1 + upto(6);
      say(call, "carriers_required", odds(50));
    }
    go_on(20);
    if (odds(10)) objection(day_);
    {
      event& made = put("applied", "cluster");
      made.with["round"] = label;
      if (odds(80)) made.with["national_carriers"] = upto(1);
      if (odds(80)) made.with["provincial_carriers"] = upto(4);
      if (odds(5)) made.says["national_carriers"] = "unknown";
      if (made.word("national_carriers") == "unknown") made.with.erase("national_carriers");
    }
    go_on(10);
    if (!odds(8)) {
      event& seen = put("materials_reviewed", "city", 0);
      say(seen, "truthful");
      say(seen, "compliant");
    }
    go_on(4);
    recommendation(0);
    if (odds(40)) recommendation(1);
    if (odds(4)) put("recommendation_withdrawn", "city", upto(1));
    if (odds(3)) put("recommendation_declined", "city", 0);
    if (odds(3)) put("application_withdrawn", "cluster");
    go_on(10);
    if (!odds(8)) {
      event& seen = put("reviewed", "province");
      say(seen, "score_considered");
      say(seen, "experts_considered");
      say(seen, "direction_considered");
    }
    go_on(4);
    put(odds(90) ? "shortlisted" : "not_shortlisted", "province");
    go_on(4);
    publicity();
    if (odds(8)) put("list_corrected", "province");
    if (odds(10)) publicity();
    if (odds(4)) put("recommendation_withdrawn", "city", upto(1));
    if (odds(3)) put("application_withdrawn", "cluster");
    go_on(5);
    if (odds(85)) {
      day_ += odds(80) ? 1 : 0;
      event& done = put("recognised", "province");
      done.with["title_begins"] = odds(60) ? done.on : done.on + upto(40) - 20;
    } else if (odds(60)) {
      put("recognition_refused", "province");
    }
    if (odds(6)) objection(day_);
  }
  void recommendation(int city) {
    event& made = put("recommended", "city", city);
    if (odds(70)) made.document = "a letter";
    if (odds(30)) say(made, "formal_letter");
  }
  void objection(int opened) {
    event& raised = put("objection_raised", "");
    raised.by = "";
    raised.from = -1;
    const std::string id = "objection " + std::to_string(odds(90) ? ++objections_ : objections_);
    raised.says["id"] = id;
    if (odds(60)) raised.with["at"] = upto(1439);
    if (odds(60))
      raised.with["sent"] = std::max(opened - 3, raised.on - upto(3));
    else if (odds(30))
      raised.says["sent"] = "unknown";
    say(raised, "admissible");
    if (odds(40)) say(raised, "concerns_cluster", odds(70));
    go_on(2);
    if (odds(60)) {
      event& seen = put("objection_verified", "province");
      seen.says["id"] = wrong() ? "no such" : id;
      seen.says["conforming"] = odds(70) ? "yes" : "no";
    }
    if (odds(15)) put("objection_withdrawn", "").says["id"] = id;
  }
  void publicity() {
    const int opened = day_;
    {
      event& open = put("publicity_opened", "province");
      say(open, "on_official_website");
      if (odds(30)) open.with["objections_until"] = 17 * 60 + 30;
    }
    const int lasts = odds(70) ? 6 + upto(5) : upto(12);
    while (day_ < opened + lasts) {
      day_ += 1 + upto(3);
      if (odds(12)) {
        put("publicity_interrupted", "");
        go_on(2);
        if (odds(80)) put("publicity_resumed", "");
      }
      if (odds(12)) objection(opened);
      if (odds(1)) outages();
      if (odds(3)) put("list_corrected", "province");
    }
    if (!odds(6)) put("publicity_closed", "province");
  }
  /// Again and again, perhaps more often than can be kept.
  void outages() {
    for (int left = upto(12); left > 0; --left) {
      put("publicity_interrupted", "");
      go_on(2);
      if (odds(95)) put("publicity_resumed", "");
      go_on(1);
    }
  }
  void years() {
    const int many = upto(4);
    for (int i = 0; i < many; ++i) {
      const int label = year();
      if (odds(35)) money();
      if (odds(12)) misconduct();
      if (odds(12)) put("monitored", "province");
      if (odds(6)) outside_pool();
      if (odds(8)) put("plan_issued", "place", 0);
      if (odds(6)) put("nominated_nationally", "city", 0).says["reason"] = odds(50) ? "a reason" : "";
      if (odds(3)) put("recognised_nationally", "");
      if (odds(3)) put("left_pool", "province");
      if (odds(3)) put("entered_pool", "province");
      for (int left = odds(1) ? 20 : odds(6) ? 1 : 0; left > 0; --left) interpretation();
      if (odds(4)) decided_otherwise();
      day_ = restatement::number_of(year() + 1, 1 + upto(5), 1 + upto(20));
      event& seen = put("assessed", "province");
      seen.with["year"] = wrong() ? label + upto(3) - 1 : label;
      seen.says["outcome"] =
          pick({"passed", "passed", "failed", "failed", "failed", "not_held", "not_taken_part", "pending"});
      if (odds(10)) {
        event& again = put("assessed", "province");
        again.with["year"] = label;
        again.says["outcome"] = pick({"passed", "failed", "not_held", "pending"});
        if (odds(50)) again.says["replaces"] = "yes";
      }
      go_on(30);
    }
    if (odds(40)) {
      if (odds(60)) put("revocation_proposed", "province");
      if (odds(20)) {
        put("revocation_dropped", "province");
        go_on(40);
        if (odds(60)) put("revocation_proposed", "province");
      }
      go_on(5);
      if (odds(60)) put("proposal_publicised", "province");
      if (odds(50)) put("cluster_heard", "province");
      go_on(5);
      if (odds(80)) {
        event& done = put("revoked", "province");
        if (odds(30)) say(done, "procedure_followed");
      }
    }
    if (odds(5)) put("title_given_up", "");
  }
  /// Out of the pool for some days or months, and mostly back again.
  void outside_pool() {
    put("left_pool", "province");
    if (odds(40)) put("monitored", "province");
    go_on(odds(50) ? 5 : 300);
    if (odds(20)) put("monitored", "province");
    if (odds(80)) put("entered_pool", "province");
    go_on(60);
  }
  void money() {
    event& paid = put("instalment_paid", "province");
    if (odds(30)) say(paid, "newly_recognised");
    say(paid, "within_budget");
    go_on(10);
    if (odds(40)) {
      event& used = put("support_used", "");
      const std::string use = pick({"public_service_activity", "enterprise_project", "other", "unknown", ""});
      if (!use.empty()) used.says["use"] = use;
    }
  }
  void misconduct() {
    event& found = put("misconduct_found", "");
    found.says["kind"] = odds(50) ? "fraud" : "breach_of_law";
    say(found, "established");
    if (odds(70)) say(found, "attributed_to_cluster", odds(60));
    const std::string actor =
        pick({"applicant", "promotion_organisation", "member", "local_government", "unknown", ""});
    if (!actor.empty()) found.says["actor"] = actor;
  }
  void decided_otherwise() {
    event& made = put("decided_otherwise", "");
    made.says = {{"about", "applied"}, {"holds", "yes"}, {"author", "somebody"}, {"reason", "so"}};
  }
  void interpretation() {
    event& issued = put("interpretation_issued", "province");
    const jiqun::reading_row& reading = jiqun::reading_table[static_cast<std::size_t>(
        upto(static_cast<int>(jiqun::count_of<jiqun::reading_id>) - 1))];
    issued.says["reading"] = std::string(reading.key);
    issued.says["choice"] = std::string(
        reading.choices[static_cast<std::size_t>(upto(static_cast<int>(reading.choice_count) - 1))].key);
    issued.with["from"] = odds(60) ? day_ : day_ + upto(400) - 200;
  }

  /// Drops, doubles and moves some events.
  void spoil() {
    std::vector<event>& all = one_->events;
    const int times = odds(35) ? 0 : odds(10) ? upto(40) : upto(4);
    for (int i = 0; i < times && all.size() > 4; ++i) {
      const auto at = all.begin() + upto(static_cast<int>(all.size()) - 1);
      switch (upto(4)) {
        case 0: all.erase(at); break;
        case 1: {
          event again = *at;
          again.on += upto(20);
          all.push_back(again);
          break;
        }
        case 2:
          std::swap(at->on, all[static_cast<std::size_t>(upto(static_cast<int>(all.size()) - 1))].on);
          break;
        case 3: at->on += upto(40) - 20; break;
        default: std::swap(*at, all[static_cast<std::size_t>(upto(static_cast<int>(all.size()) - 1))]); break;
      }
    }
  }

  std::mt19937 chance_;
  life* one_ = nullptr;
  int day_ = 0;
  int wrong_ = 0;
  int objections_ = 0;
};

}  // namespace lives
