// SPDX-License-Identifier: Apache-2.0
// Cases stated in data, each with what the Measures answer. What is expected of a list is all of it, in
// order.
#include "casework/stated_cases.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/casework/event.hpp"
#include "jiqun/io/written_case.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "report/case_json.hpp"
#include "wording/case_words.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

using json = nlohmann::ordered_json;
using stated_cases::stated_case;

/// The editions under the readings of a case, the defaults where it names none.
std::vector<measures> editions_under(const json& stated) {
  std::vector<measures> all(editions.begin(), editions.end());
  for (const auto& [key, value] : stated.items()) {
    const auto reading = with_key<reading_id>(key);
    if (!reading) throw std::runtime_error("no reading " + key);
    const auto choice = row_of(*reading).choice_called(value.get<std::string>());
    if (!choice) throw std::runtime_error("no choice of " + key);
    for (measures& one : all) one.readings.choose(*reading, *choice);
  }
  return all;
}

/// What the library answers to a case, as the document that the tool writes.
json answer_to(const stated_case& stated) {
  reckoning_terms terms{editions_under(stated.said.value("readings", json::object())),
                        std::make_shared<const working_calendar>(state_council_calendar),
                        {}};
  if (stated.said.contains("as_of")) terms.as_of = from_iso_text(stated.said["as_of"].get<std::string>());
  const written_case written = reckon_case(stated.document.dump(), stated.name, terms);
  return json::parse(case_json(view_of(written)));
}

/// The members of each object of a list, as rows.
json rows(const json& list, const std::vector<std::string>& members) {
  json all = json::array();
  for (const json& one : list) {
    json row = json::array();
    for (const std::string& member : members) row.push_back(one.at(json::json_pointer(member)));
    all.push_back(row);
  }
  return all;
}

json column(const json& list, const std::string& member) {
  json all = json::array();
  for (const json& one : list) all.push_back(one.at(member));
  return all;
}

/// The years of the first finding with years, from the top.
json years_of(const json& finding) {
  if (finding.contains("years")) return finding["years"];
  for (const char* below : {"any_of", "all_of"}) {
    if (!finding.contains(below)) continue;
    for (const json& one : finding[below])
      if (json years = years_of(one); !years.empty()) return years;
  }
  return json::array();
}

/// The answer in the form in which the files state what is expected.
json restated(const json& answer) {
  json found;
  for (const char* alike : {"stage", "in_pool", "at_risk"}) found[alike] = answer.at(alike);
  found["breaches"] = rows(answer.at("breaches"), {"/event", "/condition", "/source/zh"});
  found["undetermined"] = rows(answer.at("undetermined"), {"/event", "/condition", "/missing"});
  found["inconsistencies"] = rows(answer.at("inconsistencies"), {"/event", "/misfit"});
  found["remarks"] = rows(answer.at("remarks"), {"/event", "/misfit"});
  found["exceptions"] = rows(answer.at("exceptions"), {"/event", "/condition"});
  found["outside_force"] = column(answer.at("outside_force"), "event");
  found["contested_breaches"] = rows(answer.at("breaches"), {"/event", "/condition", "/turned_by"});
  found["deadlines"] = rows(answer.at("deadlines"), {"/day", "/certainty", "/other_reading/day"});
  found["titles"] = rows(answer.at("titles"), {"/began", "/ended", "/how"});
  found["next_steps"] = rows(answer.at("next_steps"), {"/act", "/by", "/from"});
  if (const json& ground = answer.at("ground_for_revocation"); !ground.is_null()) {
    found["ground"] = ground.at("answer");
    found["ground_years"] = years_of(ground.at("because"));
    found["contested"] = ground.at("contested");
    found["turned_by"] = ground.at("turned_by");
  }
  return found;
}

}  // namespace

TEST_SUITE("casework: conformance") {
  TEST_CASE("every case that is stated is answered as it states") {
    for (const stated_case& stated : stated_cases::all()) {
      INFO(stated.name, ": ", stated.said.at("title").get<std::string>());
      const json found = as_in_the_file(stated, restated(answer_to(stated)));
      CHECK(found.contains("ground") == stated.expected.contains("ground"));
      for (const auto& item : stated.expected.items()) {
        const std::string& key = item.key();
        const auto& value = item.value();
        INFO(key);
        CHECK(found.value(key, json()).dump() == value.dump());
      }
    }
  }

  TEST_CASE("the cases state something of everything") {
    static const std::set<std::string> required = {"stage",         "in_pool",         "breaches",
                                                   "undetermined",  "inconsistencies", "exceptions",
                                                   "outside_force", "titles"};
    const std::vector<stated_case> cases = stated_cases::all();
    CHECK(cases.size() >= 60);
    std::map<std::string, int> cases_with;
    std::set<std::string> titles;
    for (const stated_case& stated : cases) {
      INFO(stated.name);
      CHECK(titles.insert(stated.said.at("title").get<std::string>()).second);
      CHECK_FALSE(stated.said.at("articles").empty());
      for (const std::string& key : required) CHECK(stated.expected.contains(key));
      std::set<std::string> kinds;
      for (const json& event : stated.document.at("events")) kinds.insert(event.at("event"));
      for (const std::string& kind : kinds) ++cases_with[kind];
    }
    for (std::size_t kind = 0; kind < count_of<event_kind>; ++kind) {
      const std::string name(key(static_cast<event_kind>(kind)));
      INFO(name);
      CHECK(cases_with[name] >= 2);
    }
    CHECK(cases_with.size() == count_of<event_kind>);
  }

  TEST_CASE("each point is that after which some case begins") {
    std::set<std::string> points;
    for (const stated_case& stated : stated_cases::all()) points.insert(stated.said.value("after", ""));
    for (const auto& item : stated_cases::in_common().at("points").items()) {
      INFO(item.key());
      CHECK(points.count(item.key()) == 1);
    }
  }

  TEST_CASE("each reading is the one chosen in some case") {
    std::set<std::string> chosen;
    for (const stated_case& stated : stated_cases::all()) {
      const json readings = stated.said.value("readings", json::object());
      for (const auto& [key, choice] : readings.items()) chosen.insert(key);
    }
    for (const reading_row& entry : reading_table) {
      INFO(std::string(entry.key));
      CHECK(chosen.count(std::string(entry.key)) == 1);
    }
  }
}
