// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/procedure_record.hpp"
#include "jiqun/facts/pool.hpp"
#include "jiqun/measures/measures.hpp"
#include "restatement/naive_calendar.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// The life of a case said a second time, as plainly as can be: each event looks through all that came before
/// it. Of include/ it knows how much can be kept, and no rule: days are numbers of restatement::civil,
/// readings and events are words.
namespace naive_case {

using answer = std::optional<bool>;  ///< none: it cannot be told

inline answer all_of(answer a, answer b) {
  if ((a && !*a) || (b && !*b)) return false;
  if (!a || !b) return std::nullopt;
  return true;
}
inline answer not_so(answer a) {
  if (!a) return a;
  return !*a;
}
inline answer any_of(answer a, answer b) { return not_so(all_of(not_so(a), not_so(b))); }

using words = std::map<std::string, std::string>;
using numbers = std::map<std::string, int>;

struct event {
  std::string kind;
  int on = 0;
  std::string by;  ///< an office, "unknown", or empty where it is left out
  int from = -1;   ///< the city that acts
  std::string document;
  words says;     ///< "yes", "no", "unknown"; a member that is left out is not there
  numbers with;   ///< days, years, counts
  int place = 0;  ///< in the file

  [[nodiscard]] std::string word(const std::string& member) const {
    const auto at = says.find(member);
    return at == says.end() ? std::string() : at->second;
  }
  [[nodiscard]] answer stated(const std::string& member) const {
    const std::string said = word(member);
    if (said == "yes") return true;
    if (said == "no") return false;
    return std::nullopt;
  }
  [[nodiscard]] std::optional<int> number(const std::string& member) const {
    const auto at = with.find(member);
    if (at == with.end()) return std::nullopt;
    return at->second;
  }
};

struct cluster {
  int lead = 0;
  unsigned others = 0;  ///< cities as bits
  std::optional<int> industry{};
};

struct title {
  int began = 0;
  int ended = 0;  ///< 0: it has not
  std::string how{};
  friend bool operator==(const title& a, const title& b) {
    return a.began == b.began && a.ended == b.ended && a.how == b.how;
  }
};

using noticed = std::pair<int, std::string>;  ///< which event, and what

struct result {
  std::string stage;
  bool in_pool = false;
  std::vector<title> titles;
  std::vector<noticed> breaches, undetermined, inconsistencies, exceptions;
  std::vector<int> outside_force;
  std::string ground;         ///< empty where no title is held
  std::vector<int> closings;  ///< of the publicities that stand open; 0: none
  std::vector<std::string> steps;
};

inline int day_in_force() { return restatement::number_of(2024, 4, 15); }
inline int year_of(int day) { return restatement::civil_of(day).year; }

/// The office that the Measures name for what happened; empty: none, or it is no act of theirs.
inline std::string office_for(const std::string& kind) {
  static const std::map<std::string, std::string> offices = {
      {"entered_pool", "province"},
      {"left_pool", "province"},
      {"monitored", "province"},
      {"plan_issued", "place"},
      {"call_issued", "province"},
      {"applied", "cluster"},
      {"application_withdrawn", "cluster"},
      {"materials_reviewed", "city"},
      {"recommended", "city"},
      {"recommendation_declined", "city"},
      {"recommendation_withdrawn", "city"},
      {"reviewed", "province"},
      {"shortlisted", "province"},
      {"not_shortlisted", "province"},
      {"publicity_opened", "province"},
      {"list_corrected", "province"},
      {"publicity_closed", "province"},
      {"recognised", "province"},
      {"recognition_refused", "province"},
      {"instalment_paid", "province"},
      {"assessed", "province"},
      {"revocation_proposed", "province"},
      {"proposal_publicised", "province"},
      {"cluster_heard", "province"},
      {"revocation_dropped", "province"},
      {"revoked", "province"},
      {"interpretation_issued", "province"},
  };
  const auto at = offices.find(kind);
  return at == offices.end() ? std::string() : at->second;
}
/// Whether it is an act that needs a text in force. The pool may be older than the Measures.
inline bool is_act(const std::string& kind) {
  if (kind == "entered_pool" || kind == "left_pool" || kind == "monitored" || kind == "plan_issued")
    return false;
  return !office_for(kind).empty() || kind == "objection_verified" || kind == "nominated_nationally";
}
inline bool is_of_procedure(const std::string& kind) {
  static const std::set<std::string> all = {"applied",
                                            "application_withdrawn",
                                            "materials_reviewed",
                                            "recommended",
                                            "recommendation_declined",
                                            "recommendation_withdrawn",
                                            "reviewed",
                                            "shortlisted",
                                            "not_shortlisted",
                                            "publicity_opened",
                                            "publicity_interrupted",
                                            "publicity_resumed",
                                            "list_corrected",
                                            "publicity_closed",
                                            "objection_raised",
                                            "objection_verified",
                                            "objection_withdrawn",
                                            "recognised",
                                            "recognition_refused"};
  return all.count(kind) != 0;
}
inline bool is_of_revocation(const std::string& kind) {
  return kind == "revocation_proposed" || kind == "proposal_publicised" || kind == "cluster_heard" ||
         kind == "revocation_dropped" || kind == "revoked";
}

/// One round of publicity.
struct shown_list {
  const event* opening = nullptr;
  int closed = 0;            ///< 0: it stands open
  bool without_end = false;  ///< taken to be closed because its time runs out by itself
  bool final_list = true;
  std::vector<std::pair<int, int>> outages{};  ///< the last day is `lasting` while it lasts
};
constexpr int lasting = 99999999;

class life {
 public:
  life(cluster about, words readings, const restatement::naive_calendar& calendar)
      : about_(about), readings_(std::move(readings)), calendar_(&calendar) {}

  /// @param today  as of; none: the day of the last event
  result replay(std::vector<event> events, std::optional<int> as_of) {
    for (std::size_t i = 0; i < events.size(); ++i) events[i].place = static_cast<int>(i);
    if (as_of)
      events.erase(
          std::remove_if(events.begin(), events.end(), [&](const event& one) { return one.on > *as_of; }),
          events.end());
    std::stable_sort(events.begin(), events.end(),
                     [](const event& a, const event& b) { return a.on < b.on; });
    all_ = events;
    found_ = {};
    past_.clear();
    ends_.clear();
    begins_title_.clear();
    for_misconduct_ = false;
    for (const event& one : all_) look_at(one);
    conclude(as_of ? *as_of : all_.empty() ? 0 : all_.back().on);
    return found_;
  }

 private:
  using past = std::vector<const event*>;

  // What is on record

  bool any(const past& events, const std::string& kind) const {
    return std::any_of(events.begin(), events.end(), [&](const event* one) { return one->kind == kind; });
  }
  const event* last(const past& events, const std::string& kind) const {
    for (auto at = events.rbegin(); at != events.rend(); ++at)
      if ((*at)->kind == kind) return *at;
    return nullptr;
  }

  /// Each stay in the pool, until the day of leaving; 0: it has not left.
  std::vector<std::pair<int, int>> stays() const {
    std::vector<std::pair<int, int>> all;
    for (const event* one : past_) {
      if (one->kind == "entered_pool") all.emplace_back(one->on, 0);
      if (one->kind == "left_pool") all.back().second = one->on;
    }
    constexpr std::size_t room = jiqun::pool_record::capacity;
    if (all.size() > room) all.erase(all.begin(), all.end() - room);
    return all;
  }
  bool in_pool() const { return !stays().empty() && stays().back().second == 0; }

  bool begins_title(const event& one) const { return begins_title_.count(one.place) != 0; }
  std::vector<title> titles() const {
    std::vector<title> all;
    for (const event* one : past_) {
      if (begins_title(*one)) all.push_back({*one->number("title_begins"), 0, ""});
      if (all.empty() || all.back().ended != 0) continue;
      const int began = all.back().began;
      if (one->kind == "revoked") all.back() = {began, std::max(began, ends_.at(one->place)), "revoked"};
      if (one->kind == "title_given_up") all.back() = {began, std::max(began, one->on), "given_up"};
    }
    return all;
  }
  /// A title is on record that has not ended, whether or not it has begun.
  bool has_title() const { return !titles().empty() && titles().back().ended == 0; }
  bool holds_title_on(int day) const {
    return !titles().empty() && titles().back().began <= day &&
           (titles().back().ended == 0 || day < titles().back().ended);
  }
  past under_title() const {
    past all;
    for (const event* one : past_) {
      if (begins_title(*one)) all.clear();
      all.push_back(one);
    }
    return all;
  }

  /// What was done under the title that has not ended, since a revocation of it was dropped; nothing where
  /// none is held.
  past towards_revocation() const {
    past all;
    if (!has_title()) return all;
    for (const event* one : under_title()) {
      all.push_back(one);
      if (one->kind == "revocation_dropped") all.clear();
    }
    return all;
  }
  bool steps_were_taken() const {
    return any(towards_revocation(), "revocation_proposed") ||
           any(towards_revocation(), "proposal_publicised") || any(towards_revocation(), "cluster_heard");
  }

  static bool ends_procedure(const std::string& kind) {
    return kind == "recognised" || kind == "recognition_refused" || kind == "not_shortlisted" ||
           kind == "application_withdrawn" || kind == "recommendation_declined";
  }
  static bool begins_procedure(const std::string& kind) {
    return kind == "applied" || kind == "materials_reviewed" || kind == "recommended" || kind == "reviewed" ||
           kind == "shortlisted" || kind == "publicity_opened";
  }
  struct way {
    past events;  ///< with what came before there was any procedure
    bool open = false;
    int began = 0;        ///< the day of the call, or of the first event; 0: there is none
    int passed_over = 0;  ///< the year in which a list did not name it, while nothing else began
  };
  /// The last procedure, whether or not it has ended.
  way last_procedure(const past& record) const {
    way all;
    for (std::size_t at = 0; at < record.size(); ++at) {
      const event* one = record[at];
      if (one->kind == "shortlisted" && !all.open && all.passed_over == year_of(one->on)) all.open = true;
      if (one->kind == "not_shortlisted" && all.open) all.passed_over = year_of(one->on);
      if (one->kind == "applied" || (!all.open && begins_procedure(one->kind))) all.passed_over = 0;
      if (one->kind == "applied" || (!all.open && begins_procedure(one->kind))) {
        if (all.began != 0) all.events.clear();
        all.events.erase(
            std::remove_if(all.events.begin(), all.events.end(),
                           [](const event* early) { return early->kind.compare(0, 9, "objection") != 0; }),
            all.events.end());
        all.open = true;
        all.began = one->on;
        if (one->kind == "applied")
          for (std::size_t before = 0; before < at; ++before)
            if (record[before]->kind == "call_issued" &&
                record[before]->number("round") == one->number("round"))
              all.began = record[before]->on;
      }
      if (ends_procedure(one->kind)) all.open = false;
      all.events.push_back(one);
    }
    return all;
  }
  past procedure() const { return last_procedure(past_).events; }
  bool has_open_procedure() const { return names_again_ || last_procedure(past_).open; }
  /// A later part of a list, of that year, names whom an earlier one passed over.
  bool names_again(const event& one) const {
    return one.kind == "shortlisted" && !last_procedure(past_).open &&
           last_procedure(past_).passed_over == year_of(one.on);
  }
  bool has_application() const { return has_open_procedure() && any(procedure(), "applied"); }

  /// The cities whose recommendation stands; -1 for one that is not named, -2 for one by another office.
  std::vector<int> recommending() const {
    return has_open_procedure() ? recommending_in(procedure()) : std::vector<int>();
  }
  static std::vector<int> recommending_in(const past& events) {
    std::vector<int> all;
    for (const event* one : events) {
      const bool told = !one->by.empty() && one->by != "unknown";
      if (one->kind == "recommended") {
        if (!told) all.push_back(-1);
        if (told) all.push_back(one->by == "city" ? one->from : -2);
      }
      if (one->kind == "recommendation_withdrawn" && one->by == "city" && one->from >= 0)
        all.erase(
            std::remove_if(all.begin(), all.end(), [&](int city) { return city == one->from || city == -2; }),
            all.end());
    }
    return all;
  }
  /// A list that names it, and none later that does not; nor is it on a list where nobody recommends it any
  /// more.
  bool is_listed() const {
    bool listed = false;
    past so_far;
    for (const event* one : procedure()) {
      so_far.push_back(one);
      const bool withdrawn = one->kind == "recommendation_withdrawn" && one->by == "city" && one->from >= 0;
      if (withdrawn && recommending_in(so_far).empty()) listed = false;
      if (one->kind == "shortlisted") listed = true;
      if (one->kind == "not_shortlisted" || one->kind == "application_withdrawn") listed = false;
    }
    return listed;
  }
  /// A procedure carries one decision.
  bool is_decided() const {
    return any(procedure(), "recognised") || any(procedure(), "recognition_refused");
  }
  /// Since the last list, by a city that is not stated.
  bool withdrawn_by_unnamed() const {
    bool some = false;
    for (const event* one : procedure()) {
      if (one->kind == "shortlisted") some = false;
      const bool told = !one->by.empty() && one->by != "unknown";
      if (one->kind == "recommendation_withdrawn" && (!told || (one->by == "city" && one->from < 0)))
        some = true;
    }
    return some;
  }
  answer listed() const { return is_listed() && withdrawn_by_unnamed() ? answer() : answer(is_listed()); }
  bool on_shortlist() const { return has_open_procedure() && is_listed(); }

  std::vector<shown_list> rounds() const {
    std::vector<shown_list> all;
    for (const event* one : procedure()) {
      if (one->kind == "publicity_opened") {
        if (!all.empty() && all.back().closed == 0) {  // corrected, and shown anew
          shown_list& before = all.back();
          before.closed = std::max(before.opening->on, one->on - 1);
          if (!before.outages.empty())
            before.outages.back().second = std::min(before.outages.back().second, before.closed);
        }
        all.push_back({one});
      }
      if (one->kind == "list_corrected")
        for (shown_list& each : all) each.final_list = false;
      if (all.empty()) continue;
      shown_list& now = all.back();
      if (one->kind == "publicity_closed") {
        now.closed = one->on;
        if (!now.outages.empty()) now.outages.back().second = std::min(now.outages.back().second, one->on);
      }
      if (one->kind == "publicity_interrupted") now.outages.emplace_back(one->on, lasting);
      if (one->kind == "publicity_resumed") {
        now.outages.back().second = one->on - 1;
        if (now.outages.back().first == one->on) now.outages.pop_back();
      }
    }
    return all;
  }
  bool stands_open() const { return !rounds().empty() && rounds().back().closed == 0; }
  bool is_interrupted() const {
    return stands_open() && !rounds().back().outages.empty() &&
           rounds().back().outages.back().second == lasting;
  }

  // The text

  bool in_force(int day) const { return day >= day_in_force(); }
  /// The readings as the department had interpreted them by that day, for that day.
  words readings_on(int day) const {
    words chosen = readings_;
    std::size_t kept = 0;
    for (const event& one : all_)
      if (one.kind == "interpretation_issued" && one.by == "province" &&
          ++kept <= jiqun::interpretation_list::capacity &&
          std::max(*one.number("from"), one.on) <= std::max(day, day_in_force()))
        chosen[one.word("reading")] = one.word("choice");
    return chosen;
  }
  /// The day whose text governs.
  int governing_day(const event& one) const {
    if (readings_on(one.on).at("governing_text") == "day_of_event") return one.on;
    if (is_of_procedure(one.kind)) {
      past with = past_;
      with.push_back(&one);
      const int began = last_procedure(with).began;
      return began != 0 ? began : one.on;
    }
    const event* proposed = last(towards_revocation(), "revocation_proposed");
    return is_of_revocation(one.kind) && proposed != nullptr ? proposed->on : one.on;
  }

  std::string reading(const std::string& key) const { return now_.at(key); }

  // What is found

  void misfit(const event& one, const std::string& what) {
    found_.inconsistencies.emplace_back(one.place, what);
  }
  void asks(const event& one, const std::string& condition, answer holds) {
    if (!holds)
      found_.undetermined.emplace_back(one.place, condition);
    else if (!*holds)
      found_.breaches.emplace_back(one.place, condition);
  }

  void look_at(const event& one) {
    const int governing = governing_day(one);
    now_ = readings_on(governing);
    if (!in_force(governing) && is_act(one.kind)) found_.outside_force.push_back(one.place);
    if (in_force(governing)) competence(one);
    if (passed_over(one)) return;
    names_again_ = names_again(one);
    if (in_force(governing)) judge(one);
    names_again_ = false;
    if (one.kind == "recognised" && !has_title()) begins_title_.insert(one.place);
    if (one.kind == "revoked" && has_title()) {
      if (!in_force(governing)) now_ = readings_on(one.on);
      for_misconduct_ = misconduct() != answer(false);
    }
    if (one.kind == "revoked") {
      if (!in_force(governing)) now_ = readings_on(one.on);
      int from = one.on;
      const std::optional<int> completed = has_title() ? run_completed_in() : std::nullopt;
      if (completed && reading("revocation_effect") == "start_of_failing_year")
        from = restatement::number_of(*completed, 1, 1);
      ends_[one.place] = from;
    }
    const bool met_before = one.kind == "assessed" && is_of_revoked_title(one) && run().first == answer(true);
    past_.push_back(&one);
    if (met_before && run().first == answer(false)) misfit(one, "ground_has_gone");
  }
  /// An assessment of the last title, which was revoked.
  bool is_of_revoked_title(const event& one) const {
    if (titles().empty() || titles().back().how != "revoked" || for_misconduct_) return false;
    const int label = *one.number("year");
    return year_of(titles().back().began) <= label && label <= year_of(titles().back().ended);
  }

  bool passed_over(const event& one) {
    const std::string& kind = one.kind;
    const auto over = [&](bool does_not_fit, const std::string& what) {
      if (does_not_fit) misfit(one, what);
      return does_not_fit;
    };
    if (kind == "entered_pool") return over(in_pool(), "in_pool_already");
    if (kind == "left_pool") return over(!in_pool(), "not_in_pool");
    if (kind == "monitored") over(!in_pool() && !holds_title_on(one.on), "neither_pool_nor_title");
    if (kind == "applied") over(has_application(), "application_open_already");
    if (kind == "application_withdrawn" || kind == "materials_reviewed" ||
        kind == "recommendation_declined" || kind == "recommendation_withdrawn")
      over(!has_application(), "no_application");
    if (kind == "publicity_opened")
      return over(has_open_procedure() && stands_open() && rounds().back().final_list,
                  "publicity_open_already") ||
             over(has_open_procedure() && rounds().size() == jiqun::procedure_record::most_windows,
                  "more_than_can_be_kept");
    if (kind == "publicity_closed") return over(!stands_open(), "no_open_publicity");
    if (kind == "publicity_interrupted")
      return over(!stands_open(), "no_open_publicity") || over(is_interrupted(), "interrupted_already") ||
             over(rounds().back().outages.size() == jiqun::procedure_record::most_interruptions,
                  "more_than_can_be_kept");
    if (kind == "publicity_resumed")
      return over(!stands_open(), "no_open_publicity") || over(!is_interrupted(), "not_interrupted");
    if (kind == "list_corrected") return over(rounds().empty(), "no_list_shown");
    if (kind == "objection_raised" && !knows_objection(one.word("id")))
      over(one.number("sent") && *one.number("sent") > one.on, "sent_after_received");
    if (kind == "objection_raised") return over(knows_objection(one.word("id")), "objection_known_already");
    if (kind == "objection_verified" || kind == "objection_withdrawn")
      return over(!knows_objection(one.word("id")), "objection_not_known");
    if (kind == "recognised") over(has_title(), "title_held_already");
    if (kind == "title_given_up" || kind == "revocation_proposed" || kind == "proposal_publicised" ||
        kind == "cluster_heard")
      return over(!has_title(), "no_title_held");
    if (kind == "revocation_dropped")
      return over(!has_title(), "no_title_held") || over(!steps_were_taken(), "no_revocation_begun");
    if (kind == "revoked") over(!has_title(), "no_title_held");
    if (kind == "interpretation_issued" && one.by == "province")
      over(static_cast<std::size_t>(std::count_if(past_.begin(), past_.end(),
                                                  [](const event* other) {
                                                    return other->kind == "interpretation_issued" &&
                                                           other->by == "province";
                                                  })) >= jiqun::interpretation_list::capacity,
           "more_than_can_be_kept");

    if (kind == "assessed") {
      if (over(*one.number("year") > year_of(one.on), "year_to_come")) return true;
      over(!in_pool() && title_of(one) == 0, "neither_pool_nor_title");
      over(disputes(one), "outcome_known_already");
    }
    return false;
  }

  bool knows_objection(const std::string& id) const {
    const past all = procedure();
    return std::any_of(all.begin(), all.end(), [&](const event* one) {
      return one->kind == "objection_raised" && one->word("id") == id;
    });
  }

  void judge(const event& one) {
    const std::string& kind = one.kind;
    if (kind == "call_issued")
      asks(one, "only_round_of_year", std::none_of(past_.begin(), past_.end(), [&](const event* other) {
             return other->kind == "call_issued" && other->number("round") == one.number("round");
           }));
    if (kind == "applied") application(one);
    if (kind == "recommended") {
      asks(one, "applied", has_application());
      const event* review = last(procedure(), "materials_reviewed");
      if (!has_open_procedure()) review = nullptr;
      asks(one, "material_true", review == nullptr ? answer() : review->stated("truthful"));
      asks(one, "material_compliant", review == nullptr ? answer() : review->stated("compliant"));
      answer letter = one.stated("formal_letter");
      if (one.word("formal_letter").empty() && !one.document.empty()) letter = true;
      asks(one, "formal_letter", letter);
    }
    if (kind == "shortlisted") {
      asks(one, "applied", has_application());
      asks(one, "by_competent_cities", by_competent_cities());
      const event* review = last(procedure(), "reviewed");
      if (!has_open_procedure()) review = nullptr;
      for (const char* what : {"score", "experts", "direction"}) {
        const std::string condition = std::string(what) + "_considered";
        asks(one, condition, review == nullptr ? answer() : review->stated(condition));
      }
    }
    if (kind == "publicity_opened") {
      asks(one, "on_shortlist", has_open_procedure() ? listed() : answer(false));
      asks(one, "shown_on_official_website", one.stated("on_official_website"));
    }
    if (kind == "publicity_closed") {
      shown_list round = rounds().back();
      round.closed = one.on;
      asks(one, "shown_long_enough", long_enough(round).first);
    }
    if (kind == "recognised" && is_decided()) {
      for (const char* what : {"on_shortlist", "publicity_completed", "publicity_over"})
        asks(one, what, false);
    } else if (kind == "recognised") {
      asks(one, "on_shortlist", listed());
      if (rounds().empty()) {
        asks(one, "publicity_completed", false);
      } else {
        const seen best = nearest(rounds_on(one));
        asks(one, "shown_on_official_website", best.website);
        asks(one, "shown_long_enough", best.length);
        asks(one, "final_list_shown", best.last);
      }
      asks(one, "publicity_over", publicity_over(one));
      asks(one, "no_objection_left", no_objection_left());
    }
    if (kind == "recognition_refused") {
      answer open = false;
      const std::vector<shown_list> all = rounds_on(one);
      if (!is_decided() && all.empty()) open = all_of(all_of(listed(), no_objection_left(true)), answer());
      if (!is_decided() && !all.empty()) {
        const answer done = all_of(nearest(all).whole(), publicity_over(one));
        open = all_of(listed(), all_of(no_objection_left(true), done == answer(false) ? answer() : done));
      }
      asks(one, "may_be_refused", any_of(not_so(open), misconduct()));
    }
    if (kind == "nominated_nationally" && !holds_title_on(one.on))
      found_.exceptions.emplace_back(one.place, "from_title_holders");
    if (kind == "instalment_paid") {
      const bool above = holds_title_on(one.on) || any(past_, "recognised_nationally");
      asks(one, "provincial_or_above", above);
      answer newly = one.stated("newly_recognised");
      if (one.word("newly_recognised").empty() && above) newly = true;
      asks(one, "newly_recognised", newly);
      asks(one, "assessment_allows", assessment_allows());
      asks(one, "within_budget", one.stated("within_budget"));
    }
    if (kind == "support_used") {
      const std::string use = one.word("use");
      answer permitted = true;
      if (use.empty() || use == "unknown")
        permitted = std::nullopt;
      else if (use == "other")
        permitted = reading("other_uses") == "undetermined" ? answer() : answer(false);
      if (reading("other_uses") == "permitted") permitted = true;
      asks(one, "use_permitted", permitted);
    }
    if (kind == "revocation_dropped") {
      const bool must = reading("revocation_duty") == "mandatory";
      const answer there_is = ground();
      asks(one, "may_leave_title", !must ? answer(true) : there_is ? answer(!*there_is) : answer());
    }
    if (kind == "revoked" && titles().empty()) asks(one, "title_held", false);
    if (kind == "revoked" && !titles().empty()) {
      asks(one, "title_held", holds_title_on(one.on));
      asks(one, "ground_for_revocation", ground());
      answer followed = one.stated("procedure_followed");
      if (one.word("procedure_followed").empty()) followed = steps_were_taken();
      asks(one, "procedure_followed", followed);
      if (reading("revocation_publicity") == "required")
        asks(one, "proposal_publicised", any(towards_revocation(), "proposal_publicised"));
    }
  }

  void competence(const event& one) {
    const std::string office = office_for(one.kind);
    if (office.empty()) return;
    if (one.by.empty() || one.by == "unknown") {
      asks(one, "right_office", std::nullopt);
      return;
    }
    asks(one, "right_office", one.by == office);
    if (one.kind == "recognised" || (one.kind == "revoked" && !titles().empty())) return;
    if (one.by != "city" && one.by != "place") return;
    const bool lead_only = reading("cross_city_recommendation") == "lead_city" &&
                           (one.kind == "recommended" || one.kind == "recommendation_declined" ||
                            one.kind == "recommendation_withdrawn");
    if (one.from < 0)
      asks(one, "own_area", std::nullopt);
    else
      asks(one, "own_area", one.from == about_.lead || (!lead_only && (about_.others >> one.from & 1U) != 0));
  }

  void application(const event& one) {
    const int year = *one.number("round");
    const event* call = nullptr;
    for (const event* other : past_)
      if (other->kind == "call_issued" && other->number("round") == year) call = other;
    const bool later = std::any_of(all_.begin(), all_.end(), [&](const event& other) {
      return other.kind == "call_issued" && other.number("round") == year;
    });
    if (call == nullptr) asks(one, "called", later ? answer(false) : answer());

    bool the_year_before = reading("pool_entry") == "at_application";
    const int new_year = restatement::number_of(year, 1, 1);
    for (int day = restatement::number_of(year - 1, 1, 1); day < new_year && !the_year_before; ++day)
      for (const auto& [entered, left] : stays())
        if (entered <= day && (left == 0 || day < left)) the_year_before = true;
    asks(one, "in_pool", in_pool() && the_year_before);

    answer region;
    answer field;
    answer no_bar;
    if (call != nullptr) {
      const unsigned all = 1U << about_.lead | about_.others;
      if (call->word("regions") == "given") {
        const auto covered = static_cast<unsigned>(*call->number("regions"));
        region = (covered >> about_.lead & 1U) != 0;
        if (reading("cross_city_scope") == "any_city") region = (covered & all) != 0;
        if (reading("cross_city_scope") == "every_city") region = (covered & all) == all;
      }
      if (call->word("regions") == "any") region = true;
      if (call->word("industries") == "given" && about_.industry)
        field = (static_cast<unsigned>(*call->number("industries")) >> *about_.industry & 1U) != 0;
      if (call->word("industries") == "any") field = true;
      no_bar = not_so(call->stated("carriers_required"));
    }
    if (reading("carrier_requirement") == "direction_only") no_bar = true;
    if (reading("carrier_requirement") == "gate_at_application") no_bar = false;
    answer national;
    answer provincial;
    if (one.number("national_carriers")) national = *one.number("national_carriers") >= 1;
    if (one.number("provincial_carriers")) provincial = *one.number("provincial_carriers") >= 3;
    asks(one, "region_in_scope", region);
    asks(one, "industry_in_scope", field);
    asks(one, "carriers_satisfied", any_of(no_bar, any_of(national, provincial)));

    int revoked = 0;
    for (const title& each : titles())
      if (each.how == "revoked") revoked = each.ended;
    bool free = true;
    if (revoked != 0 && revoked <= one.on) {
      const restatement::civil day = restatement::civil_of(revoked);
      const auto after = [&](int years) {
        const int length = restatement::length_of_month(day.year + years, day.month);
        return restatement::number_of(day.year + years, day.month, std::min(day.day, length));
      };
      if (reading("reapplication_bar") == "next_round") free = year > day.year;
      if (reading("reapplication_bar") == "three_years") free = one.on >= after(3);
      if (reading("reapplication_bar") == "five_years") free = one.on >= after(5);
    }
    asks(one, "not_barred", free);
  }

  answer by_competent_cities() const {
    const std::vector<int> cities = recommending();
    unsigned by = 0;
    bool unnamed = false;
    for (const int city : cities) {
      if (city == -1) unnamed = true;
      if (city >= 0) by |= 1U << city;
    }
    unsigned asked = 1U << about_.lead;
    if (reading("cross_city_recommendation") == "each_city") asked |= about_.others;
    if ((by & asked) == asked) return withdrawn_by_unnamed() ? answer() : answer(true);
    return unnamed ? answer() : answer(false);
  }

  // Publicity and objections

  /// Whether the list could be seen long enough, and for how many days if that is known.
  std::pair<answer, int> long_enough(const shown_list& round) const {
    if (round.closed == 0) return {false, 0};
    const int least = days_shown(round, round.closed, false);
    const int most = days_shown(round, round.closed, true);
    const int known = least == most ? least : 0;
    if (least >= 5) return {true, known};
    if (most < 5) return {false, known};
    return {std::nullopt, known};
  }
  bool seen_on(const shown_list& round, int day) const {
    if (reading("interruption") == "ignored") return true;
    return std::none_of(round.outages.begin(), round.outages.end(),
                        [&](const auto& one) { return one.first <= day && day <= one.second; });
  }
  /// Day by day.
  int days_shown(const shown_list& round, int until, bool not_announced_works) const {
    int shown = 0;
    bool seen_before = false;
    for (int day = round.opening->on; day <= until; ++day) {
      const bool visible = seen_on(round, day);
      bool first = day == round.opening->on;
      if (reading("interruption") == "restarts") {
        first = visible && !seen_before;
        if (seen_before && !visible && shown >= 5) return shown;
        if (first || !visible) shown = 0;
      }
      seen_before = visible;
      if (first && reading("opening_day") == "excluded") continue;
      if (visible && calendar_->works(day).value_or(not_announced_works)) ++shown;
    }
    return shown;
  }
  /// The first day on which it was seen long enough; 0 where an interruption lasts or the calendar ends.
  int closing_day(const shown_list& round) const {
    for (int day = round.opening->on; calendar_->announced(day); ++day) {
      if (!seen_on(round, day)) {
        const bool ends = std::none_of(round.outages.begin(), round.outages.end(), [&](const auto& one) {
          return one.first <= day && one.second == lasting;
        });
        if (!ends) return 0;
        continue;
      }
      if (days_shown(round, day, false) >= 5) return day;
    }
    return 0;
  }

  /// As they stood on the day of an act: a list that is never closed was shown up to the day before; one that
  /// is closed later, before another procedure, until then.
  std::vector<shown_list> rounds_on(const event& act) const {
    std::vector<shown_list> all = rounds();
    if (all.empty() || all.back().closed != 0) return all;
    if (all.back().opening->on < act.on) {
      all.back().closed = act.on - 1;
      all.back().without_end = true;
    }
    bool later = false;
    for (const event& one : all_) {
      if (later && begins_procedure(one.kind)) break;
      if (later && one.kind == "publicity_closed") {
        all.back().closed = one.on;
        all.back().without_end = false;
        break;
      }
      if (one.place == act.place) later = true;
    }
    return all;
  }

  answer publicity_over(const event& act) const {
    const std::vector<shown_list> all = rounds_on(act);
    answer over = !all.empty();
    for (const shown_list& round : all)
      over = all_of(over, round.without_end ? long_enough(round).first
                                            : answer(round.closed != 0 && round.closed < act.on));
    return over;
  }

  struct seen {
    answer website, length, last;
    int days = 0;
    [[nodiscard]] answer whole() const { return all_of(all_of(website, length), last); }
  };
  /// The round that comes nearest to what is asked for; there is one.
  seen nearest(const std::vector<shown_list>& rounds) const {
    const auto rank = [](answer a) { return !a ? 1 : *a ? 2 : 0; };
    std::optional<seen> best;
    for (const shown_list& round : rounds) {
      const auto [length, days] = long_enough(round);
      const bool same_window = reading("corrected_list") == "same_window";
      const seen now{round.opening->stated("on_official_website"), length, round.final_list || same_window,
                     days};
      const bool nearer = !best || rank(best->whole()) < rank(now.whole()) ||
                          (rank(best->whole()) == rank(now.whole()) && best->days < now.days);
      if (nearer) best = now;
    }
    return *best;
  }

  struct against {
    answer stands;
    answer concerns;       ///< this cluster
    std::string verified;  ///< "yes" if the cluster conforms, "no" if not; empty: pending
  };
  std::vector<against> objections() const {
    std::vector<against> all;
    for (const event* one : procedure()) {
      if (one->kind != "objection_raised") continue;
      bool withdrawn = false;
      std::string verified;
      for (const event* later : procedure()) {
        if (later->word("id") != one->word("id")) continue;
        if (later->kind == "objection_withdrawn") withdrawn = true;
        if (later->kind == "objection_verified") verified = later->word("conforming");
      }
      const bool lapsed = withdrawn && verified != "no" && reading("withdrawn_objection") == "lapses";
      answer concerns = one->stated("concerns_cluster");
      if (one->word("concerns_cluster").empty()) concerns = true;
      const answer counts = reading("objection_scope") == "whole_list" ? answer(true) : concerns;
      all.push_back({all_of(all_of(in_time(*one), one->stated("admissible")), all_of(counts, !lapsed)),
                     concerns, verified});
    }
    return all;
  }
  /// What is pending had not been verified, or may be still.
  answer no_objection_left(bool may_be_still = false) const {
    answer clear = true;
    for (const against& one : objections())
      clear = all_of(clear, one.verified == "yes"  ? answer(true)
                            : one.verified == "no" ? not_so(one.concerns)
                            : may_be_still         ? any_of(not_so(one.stands), answer())
                                                   : not_so(one.stands));
    return clear;
  }

  /// Tries every day and minute that an objection may have, where they are not stated.
  answer in_time(const event& raised) const {
    const bool by_receipt = reading("objection_time") == "received";
    std::set<int> days;
    if (by_receipt || raised.number("sent")) {
      days.insert(by_receipt ? raised.on : *raised.number("sent"));
    } else {
      days.insert(1);
      for (const shown_list& round : rounds())
        for (const int day : {round.opening->on, round.closed}) days.insert({day - 1, day, day + 1});
      days.insert(raised.on);  // sent no later than it was received
      days.erase(days.upper_bound(raised.on), days.end());
    }
    std::set<int> minutes = {0, 1439};
    if (raised.number("at")) minutes = {*raised.number("at")};
    std::set<bool> found;
    for (const int day : days)
      for (const int minute : minutes) {
        bool some = rounds().empty() && reading("early_objection") == "counted";
        for (const shown_list& round : rounds()) {
          const int until = round.opening->number("objections_until").value_or(1439);
          bool good = true;
          if (day < round.opening->on)
            good = reading("early_objection") == "counted";
          else if (round.closed != 0 && reading("late_objection") == "not_counted")
            good = day < round.closed || (day == round.closed && (!by_receipt || minute <= until));
          some = some || good;
        }
        found.insert(some);
      }
    if (found.size() == 2) return std::nullopt;
    return *found.begin();
  }

  // Assessments

  /// f, p, n (not held), t (not taken part), ? for each year that has one, of those that belong.
  std::map<int, char> outcomes(const std::function<bool(const event&)>& belongs) const {
    std::map<int, std::set<char>> told;
    for (const event* one : past_) {
      if (one->kind != "assessed" || !belongs(*one)) continue;
      std::set<char>& year = told[*one->number("year")];
      if (one->word("replaces") == "yes" || year == std::set<char>{'?'}) year.clear();
      year.insert(letter(*one));
    }
    std::map<int, char> all;
    for (const auto& [year, letters] : told) all[year] = letters.size() == 1 ? *letters.begin() : '?';
    return all;
  }
  static char letter(const event& one) {
    const std::string what = one.word("outcome");
    return what == "failed"           ? 'f'
           : what == "passed"         ? 'p'
           : what == "not_held"       ? 'n'
           : what == "not_taken_part" ? 't'
                                      : '?';
  }
  /// Which title it belongs to, counted from 1; 0: the pool.
  std::size_t title_of(const event& assessed) const {
    std::size_t number = 0;
    int began = 0;
    int ended = 0;
    for (const event* one : past_) {
      if (one == &assessed) break;
      if (begins_title(*one)) {
        ++number;
        began = *one->number("title_begins");
        ended = 0;
      }
      if (one->kind == "revoked" && ended == 0) ended = std::max(began, ends_.at(one->place));
      if (one->kind == "title_given_up" && ended == 0) ended = std::max(began, one->on);
    }
    const int year = *assessed.number("year");
    return number != 0 && year >= year_of(began) && (ended == 0 || year <= year_of(ended)) ? number : 0;
  }

  std::map<int, char> under(std::size_t title) const {
    return outcomes([&](const event& one) { return title_of(one) == title; });
  }
  /// One in the year in which its title began, of a cluster that was in the pool when it was assessed.
  bool is_of_both(const event& assessed) const {
    int began = 0;
    bool pooled = false;
    for (const event* one : past_) {
      if (one == &assessed) break;
      if (begins_title(*one)) began = *one->number("title_begins");
      if (one->kind == "entered_pool") pooled = true;
      if (one->kind == "left_pool") pooled = false;
    }
    return pooled && title_of(assessed) != 0 && *assessed.number("year") == year_of(began);
  }
  bool disputes(const event& one) const {
    if (one.word("replaces") == "yes") return false;
    std::set<char> told;
    const std::size_t belongs = title_of(one);
    for (const event* other : past_) {
      if (other->kind != "assessed" || other->number("year") != one.number("year") ||
          title_of(*other) != belongs)
        continue;
      if (other->word("replaces") == "yes" || told == std::set<char>{'?'}) told.clear();
      told.insert(letter(*other));
    }
    if (told.empty() || told == std::set<char>{'?'}) return false;
    return told != std::set<char>{letter(one)};
  }

  answer assessment_allows() const {
    if (titles().empty() || !any(under_title(), "instalment_paid")) return true;
    const std::map<int, char> all = titles().empty() ? std::map<int, char>() : under(titles().size());
    const char latest = all.empty() ? '?' : all.rbegin()->second;
    const bool paid = reading("instalment_after_failure") == "paid";
    if (latest == 'p') return true;
    if (latest == 'f' || (latest == 't' && reading("not_taken_part") == "failure")) return paid;
    if (latest == '?' && paid) return true;
    return std::nullopt;
  }

  /// Each year that is walked: f lengthens the run, p ends it, ? may do either.
  std::map<int, char> walked() const {
    std::map<int, char> all;
    if (titles().empty()) return all;
    const std::map<int, char> own = under(titles().size());
    const bool early = reading("before_effect") == "counted";
    int first = year_of(titles().back().began) + (reading("first_assessable_year") == "next_year" ? 1 : 0);
    if (!early) first = std::max(first, 2024);
    if (!own.empty())
      for (int year = first; year <= own.rbegin()->first; ++year)
        all[year] = own.count(year) != 0 ? own.at(year) : '?';
    std::map<int, char> before;
    if (reading("earlier_title") == "counted")
      for (std::size_t one = titles().size() - 1; one > 0; --one)
        for (const auto& told : under(one)) before.insert(told);
    if (reading("pool_assessments") == "counted") {
      for (const auto& told : under(0)) before.insert(told);
      for (const auto& told : outcomes([&](const event& one) { return is_of_both(one); }))
        before.insert(told);
    }
    for (const auto& told : before)
      if (early || told.first >= 2024) all.insert(told);
    if (all.empty()) return all;
    for (int year = all.begin()->first; year < all.rbegin()->first; ++year) all.insert({year, 'p'});
    for (auto at = all.begin(); at != all.end();) {
      char& what = at->second;
      bool gone = false;
      if (what == 'n') {
        gone = reading("year_not_held") == "skipped";
        what = 'p';
      }
      if (what == 't') {
        gone = reading("not_taken_part") == "skipped";
        what = reading("not_taken_part") == "failure" ? 'f' : 'p';
      }
      at = gone ? all.erase(at) : std::next(at);
    }
    return all;
  }
  /// Lives all lives at once: the runs with which it may go on without the ground having been met. With the
  /// answer, the years in which some life first meets it.
  std::pair<answer, std::set<int>> run() const {
    std::set<int> unmet = {0};
    std::set<int> met;
    for (const auto& [year, what] : walked()) {
      std::set<int> later;
      for (const int length : unmet) {
        if (what != 'f') later.insert(0);
        if (what != 'p' && length + 1 < 2) later.insert(length + 1);
        if (what != 'p' && length + 1 == 2) met.insert(year);
      }
      unmet = later;
      if (unmet.empty()) return {true, met};
    }
    return {met.empty() ? answer(false) : answer(), met};
  }
  /// The one year in which the ground was first met; none where it is not, or where another may have been it.
  std::optional<int> run_completed_in() const {
    const auto& [is_met, years] = run();
    if (!is_met || !*is_met || years.size() != 1) return std::nullopt;
    return *years.begin();
  }

  answer ground() const { return any_of(run().first, misconduct()); }
  answer misconduct() const {
    answer some = false;
    past found;
    bool held = false;
    for (const event* one : past_) {
      if (begins_title(*one)) held = true;
      if ((one->kind == "revoked" || one->kind == "title_given_up") && held) {
        held = false;
        found.clear();
      }
      if (one->kind == "misconduct_found") found.push_back(one);
    }
    for (const event* one : found) {
      answer attributed = one->stated("attributed_to_cluster");
      if (reading("attribution") != "as_found") {
        const std::string actor = one->word("actor");
        answer own;
        if (!actor.empty() && actor != "unknown")
          own =
              actor == "applicant" || (reading("attribution") == "any_member" && actor != "local_government");
        attributed = any_of(attributed, own);
      }
      some = any_of(some, all_of(one->stated("established"), attributed));
    }
    return some;
  }

  // Where it stands

  void conclude(int today) {
    now_ = readings_on(today);
    found_.in_pool = in_pool();
    found_.titles = titles();
    found_.stage = stage();
    if (has_title()) {
      const answer some = ground();
      found_.ground = !some ? "unknown" : *some ? "yes" : "no";
    }
    now_ = readings_on(governing_day_now(today));
    if (has_open_procedure() && stands_open()) {
      const bool anew = !rounds().back().final_list && reading("corrected_list") == "shown_anew";
      found_.closings.push_back(anew ? 0 : closing_day(rounds().back()));
    }
    steps(today);
  }

  /// The day whose text governs how what is under way goes on.
  int governing_day_now(int today) const {
    if (reading("governing_text") == "day_of_event") return today;
    int began = 0;
    if (!has_title() && has_open_procedure()) began = last_procedure(past_).began;
    const event* proposed = last(towards_revocation(), "revocation_proposed");
    if (proposed != nullptr) began = proposed->on;
    return began != 0 && in_force(began) ? began : today;
  }

  std::string stage() const {
    if (has_title())
      return any(towards_revocation(), "revocation_proposed") ? "revocation_proposed" : "title_held";
    if (has_open_procedure()) {
      if (stands_open()) return "in_publicity";
      if (!rounds().empty()) return "awaiting_decision";
      if (on_shortlist()) return "shortlisted";
      if (!recommending().empty()) return "recommended";
      if (any(procedure(), "applied")) return "applied";
    }
    if (!titles().empty() && titles().back().ended != 0) return titles().back().how;
    return in_pool() ? "in_pool" : "outside_pool";
  }
  void steps(int today) {
    const auto add = [&](const std::string& what) { found_.steps.push_back(what); };
    const std::string where = found_.stage;
    const past all = procedure();
    if (where == "outside_pool") add("keep_pool");
    if (where == "in_pool" || where == "revoked" || where == "given_up") {
      if (!in_pool()) add("keep_pool");
      const event* call = last(past_, "call_issued");
      const event* made = last(past_, "applied");
      const bool over = call == nullptr || *call->number("round") < year_of(today) ||
                        (made != nullptr && made->number("round") == call->number("round"));
      add(over ? "call" : "apply");
    }
    const event* materials = last(all, "materials_reviewed");
    const answer truthful = materials == nullptr ? answer() : materials->stated("truthful");
    const answer compliant = materials == nullptr ? answer() : materials->stated("compliant");
    if (where == "applied") {
      if (!truthful || !compliant) add("review_materials");
      add("recommend");
    }
    if (where == "recommended") {
      const event* made = last(all, "recommended");
      answer letter = made->stated("formal_letter");
      if (made->word("formal_letter").empty() && !made->document.empty()) letter = true;
      const answer whole = all_of(all_of(truthful, compliant), all_of(letter, by_competent_cities()));
      if (!whole || !*whole) add("recommend");
      if (!any(all, "reviewed")) add("review");
      add("draw_up_shortlist");
    }
    if (where == "shortlisted") add("publicise");
    if (where == "in_publicity" || where == "awaiting_decision") {
      const answer shown = nearest(rounds()).whole();
      const bool anew =
          stands_open() && !rounds().back().final_list && reading("corrected_list") == "shown_anew";
      if ((!stands_open() && (!shown || !*shown)) || anew) add("publicise");
      for (const against& one : objections())
        if (one.verified.empty() && (!one.stands || *one.stands)) {
          add("verify_objection");
          break;
        }
      add("recognise");
    }
    if (has_title()) {
      if (found_.ground == "yes" || any(towards_revocation(), "revocation_proposed")) add("revoke");
      int first = year_of(titles().back().began) + (reading("first_assessable_year") == "next_year" ? 1 : 0);
      if (reading("before_effect") == "not_counted") first = std::max(first, 2024);
      const std::map<int, char> own = under(titles().size());
      const int until = std::max(year_of(today), own.empty() ? 0 : own.rbegin()->first);
      for (int year = first; year <= until; ++year)
        if (own.count(year) == 0 || own.at(year) == '?') add("assess");
      add("grant_support");
      if (!any(past_, "recognised_nationally")) add("nominate_nationally");
    }
  }

  cluster about_;
  words readings_;
  const restatement::naive_calendar* calendar_;
  words now_{};
  std::vector<event> all_{};
  bool names_again_ = false;
  past past_{};
  std::map<int, int> ends_{};     ///< from when a revocation has effect, by its place
  std::set<int> begins_title_{};  ///< the recognitions that begin one
  bool for_misconduct_ = false;   ///< whether the last revocation had that ground, or may have had
  result found_{};
};

}  // namespace naive_case
