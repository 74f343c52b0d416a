// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/case_members.hpp"

#include <nlohmann/json.hpp>

#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Invented documents with every kind of event and every member, and each of the ways to get one of them
// wrong.

namespace jiqun::testing {

using json = nlohmann::ordered_json;

inline const char* const every_event_text = R"([
{"event":"entered_pool","on":"2024-05-06","by":"provincial_department","document":"示例〔2024〕1号","note":"备注"},
{"event":"left_pool","on":"2024-05-07","by":"provincial_department"},
{"event":"monitored","on":"2024-05-08","by":"city_department","city":"合肥"},
{"event":"plan_issued","on":"2024-05-09","by":"city_department","city":"hefei"},
{"event":"call_issued","on":"2024-06-03","by":"provincial_department","document":"示例〔2024〕2号","round":2024,"regions":["hefei","芜湖市"],"industries":["新型显示","机器人"],"carriers_required":true},
{"event":"applied","on":"2024-06-11","by":"cluster","city":"hefei","round":2024,"national_carriers":3,"provincial_carriers":"unknown"},
{"event":"application_withdrawn","on":"2024-06-12","by":"cluster","city":"unknown"},
{"event":"materials_reviewed","on":"2024-06-20","by":"city_department","city":"hefei","truthful":true,"compliant":"unknown"},
{"event":"recommended","on":"2024-06-24","by":"city_department","city":"hefei","formal_letter":true,"document":"示例〔2024〕3号"},
{"event":"recommendation_declined","on":"2024-06-25","by":"city_department","city":"hefei"},
{"event":"recommendation_withdrawn","on":"2024-06-26","by":"city_department","city":"hefei"},
{"event":"reviewed","on":"2024-07-15","by":"provincial_department","score_considered":true,"experts_considered":false,"direction_considered":"unknown"},
{"event":"shortlisted","on":"2024-07-22","by":"provincial_department","document":"示例〔2024〕4号"},
{"event":"not_shortlisted","on":"2024-07-22","by":"provincial_department"},
{"event":"publicity_opened","on":"2024-07-24","by":"provincial_department","on_official_website":true,"objections_until":"17:30"},
{"event":"publicity_interrupted","on":"2024-07-25"},
{"event":"publicity_resumed","on":"2024-07-26","by":"provincial_department"},
{"event":"list_corrected","on":"2024-07-27","by":"provincial_department"},
{"event":"publicity_closed","on":"2024-07-31","by":"provincial_department"},
{"event":"objection_raised","on":"2024-07-30","id":"甲","at":"16:05","sent":"2024-07-29","admissible":true,"concerns_cluster":true},
{"event":"objection_verified","on":"2024-08-12","id":"甲","conforming":true,"by":"city_department","city":"hefei"},
{"event":"objection_withdrawn","on":"2024-08-13","id":"甲"},
{"event":"recognised","on":"2024-09-02","by":"provincial_department","document":"示例〔2024〕5号","title_begins":"2024-09-02"},
{"event":"recognition_refused","on":"2024-09-03","by":"provincial_department"},
{"event":"nominated_nationally","on":"2025-03-03","by":"provincial_department","reason":"例外"},
{"event":"recognised_nationally","on":"2025-11-10","note":"国家级"},
{"event":"instalment_paid","on":"2025-05-19","by":"provincial_department","within_budget":true,"newly_recognised":true},
{"event":"support_used","on":"2025-06-02","use":"enterprise_project"},
{"event":"assessed","on":"2025-12-15","by":"provincial_department","year":2025,"outcome":"passed","replaces":false},
{"event":"misconduct_found","on":"2026-02-02","kind":"fraud","established":true,"attributed_to_cluster":false,"actor":"member"},
{"event":"revocation_proposed","on":"2026-03-02","by":"provincial_department"},
{"event":"proposal_publicised","on":"2026-03-03","by":"provincial_department"},
{"event":"cluster_heard","on":"2026-03-04","by":"provincial_department"},
{"event":"revocation_dropped","on":"2026-03-04","by":"provincial_department"},
{"event":"revoked","on":"2026-03-05","by":"provincial_department","procedure_followed":true},
{"event":"title_given_up","on":"2026-03-06"},
{"event":"interpretation_issued","on":"2026-03-09","by":"provincial_department","document":"示例〔2026〕6号","reading":"opening_day","choice":"excluded","from":"2026-04-01"},
{"event":"decided_otherwise","on":"2026-04-01","about":"in_pool","holds":true,"author":"某处","reason":"理由"}
])";

/// A value that the member may have.
inline json some_value(const member_format& member) {
  switch (member.type) {
    case member_type::text:
    case member_type::industry: return "文本";
    case member_type::day: return "2024-06-03";
    case member_type::time: return "09:30";
    case member_type::year: return 2024;
    case member_type::count: return 3;
    case member_type::flag: return true;
    case member_type::choice: return std::string(member.choices.front());
    case member_type::city: return "hefei";
    case member_type::cities: return json::array({"hefei"});
    case member_type::industries: return json::array({"文本"});
  }
  return {};
}

/// The events above; of a kind and of a member that none of them has, some.
inline json every_event() {
  const json stated = json::parse(every_event_text);
  json all = json::array();
  for (const event_kind kind : every<event_kind>) {
    json event = {{"event", std::string(key(kind))}, {"on", "2024-06-03"}, {"by", "unknown"}};
    for (const json& one : stated)
      if (one["event"] == event["event"]) event = one;
    const auto& members = members_of_event(kind);
    for (std::size_t at = common_members; at < members.size(); ++at)
      if (const std::string name(members[at].name); !event.contains(name))
        event[name] = some_value(members[at]);
    all.push_back(event);
  }
  return all;
}

inline json a_cluster() {
  return json::parse(R"({"id":"c-1","name":"甲集群","lead_city":"hefei","other_cities":["芜湖","宣城市"],
                         "leading_industry":"新型显示"})");
}

inline json a_case(json events) { return {{"cluster", a_cluster()}, {"events", std::move(events)}}; }

/// Two clusters; the events of 2024 as those of the round, one of them of the first cluster alone.
inline json a_round(json events) {
  json other = a_cluster();
  other["id"] = "c-2";
  other["events"] = json::array();
  json one = a_cluster();
  one["events"] = json::array();
  return {{"round", 2024}, {"events", std::move(events)}, {"clusters", json::array({one, other})}};
}

/// The member of that name, whichever object has it; null: it is no member of an event, a cluster or a round.
inline const member_format* member_named(std::string_view name) {
  const member_format* found = nullptr;
  const auto look_in = [&](const auto& members) {
    for (const member_format& one : members)
      if (one.name == name) found = &one;
  };
  for (const event_kind kind : every<event_kind>) look_in(members_of_event(kind));
  look_in(members_of_cluster());
  look_in(members_of_round());
  return found;
}

/// What a member of a document holds, by its name.
enum class holds { text, day, time, number, flag, list, choice };

inline holds what_it_holds(std::string_view name) {
  if (name == "$schema") return holds::text;
  if (name == "clusters" || name == "events") return holds::list;
  const member_format* member = member_named(name);
  if (member == nullptr) return holds::flag;  // the cluster: an object
  switch (member->type) {
    case member_type::text:
    case member_type::industry: return holds::text;
    case member_type::day: return holds::day;
    case member_type::time: return holds::time;
    case member_type::year:
    case member_type::count: return holds::number;
    case member_type::flag: return holds::flag;
    case member_type::cities:
    case member_type::industries: return holds::list;
    case member_type::choice:
    case member_type::city: return holds::choice;
  }
  return holds::flag;
}

/// Whether "unknown" may stand for the value.
inline bool may_be_unknown(std::string_view name) {
  const member_format* member = member_named(name);
  return member != nullptr && member->may_be_unknown;
}

/// A document with one thing wrong.
struct mutation {
  std::string document;
  std::string pointer;   ///< where
  std::string key;       ///< the key that was mistyped or whose value was changed
  std::string mistyped;  ///< what it was made; empty: its value was changed
  json value{};          ///< … to this
};

/// Each key of an object mistyped, one at a time, and each value made each type of JSON.
/// @param whole   the document with the object in it
/// @param at      where the object stands
inline std::vector<mutation> mutations_of(const json& whole, const std::string& at) {
  std::vector<mutation> all;
  const json::json_pointer place(at);
  const json object = whole.at(place);
  for (const auto& [key, value] : object.items()) {
    json renamed = json::object();
    const std::string mistyped = key.substr(0, key.size() - 1) + (key.back() == 'x' ? "y" : "x");
    for (const auto& [name, kept] : object.items()) renamed[name == key ? mistyped : name] = kept;
    json document = whole;
    document[place] = renamed;
    all.push_back({document.dump(), at + "/" + mistyped, key, mistyped, {}});
    for (const json& other : {json(7), json(-1), json(2.5), json(true), json("zzz"), json(""),
                              json("unknown"), json(nullptr), json::array(), json::object(), json::array({7}),
                              json::array({"hefei"}), json("all"), json("2024-02-30"), json("24:00")}) {
      document = whole;
      document[place][key] = other;
      all.push_back({document.dump(), at + "/" + key, key, {}, other});
    }
  }
  return all;
}

/// The mutations of every event on its own, of the cluster, and of the document itself.
inline std::vector<mutation> mutations_of_cases() {
  std::vector<mutation> all = mutations_of(a_case(json::array()), "");
  const auto add = [&](std::vector<mutation> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  };
  add(mutations_of(a_case(json::array()), "/cluster"));
  for (const json& event : every_event()) add(mutations_of(a_case(json::array({event})), "/events/0"));
  return all;
}

inline std::vector<mutation> mutations_of_rounds() {
  std::vector<mutation> all = mutations_of(a_round(json::array()), "");
  const auto add = [&](std::vector<mutation> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  };
  add(mutations_of(a_round(json::array()), "/clusters/0"));
  for (json event : every_event()) {
    json own = a_round(json::array());
    own["clusters"][0]["events"] = json::array({event});
    add(mutations_of(own, "/clusters/0/events/0"));
    event["clusters"] = json::array({"c-2"});
    add(mutations_of(a_round(json::array({event})), "/events/0"));
  }
  return all;
}

}  // namespace jiqun::testing
