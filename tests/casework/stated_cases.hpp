// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

/// The cases of tests/cases/casework. A file leaves out what goes without saying: the procedure up to the
/// point `after` which it begins (casework_points.json), what is the same in every case, and of what is
/// expected that a list is empty and that the cluster is in the pool. Here nothing is left out.
namespace stated_cases {

using json = nlohmann::ordered_json;

struct stated_case {
  std::string name;           ///< of its file
  json said{};                ///< what the file says
  json document{};            ///< the case as a whole
  std::size_t first_event{};  ///< … in which its own events begin here
  json expected{};            ///< … and all that is expected of it
};

inline json read(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return json::parse(file);
}

/// A key that was mistyped would otherwise say nothing.
inline void says_only(const json& object, const std::set<std::string>& keys) {
  for (const auto& item : object.items())
    if (keys.count(item.key()) == 0) throw std::runtime_error("unknown key " + item.key());
}

inline const json& in_common() {
  static const json all = read(JIQUN_TEST_CASES "/casework_points.json");
  return all;
}

/// The events of an object, after those of the point at which it begins.
inline json events_of(const json& object) {
  json events = json::array();
  if (object.contains("after")) {
    const json& point = in_common().at("points").at(object["after"].get<std::string>());
    says_only(point, {"after", "events"});
    events = events_of(point);
  }
  for (const json& event : object.value("events", json::array())) events.push_back(event);
  return events;
}

inline stated_case read_case(const std::filesystem::path& path) {
  stated_case one{path.filename().string()};
  one.said = read(path);
  says_only(one.said, {"title", "articles", "after", "cluster", "events", "readings", "as_of", "expect"});
  const std::string number = one.name.substr(0, one.name.find('_'));
  one.document = in_common().at("every_case");
  one.document["cluster"]["id"] = "虚构-" + number;
  one.document["cluster"]["name"] = "虚构集群" + number;
  one.document["cluster"].merge_patch(one.said.value("cluster", json::object()));
  one.document["events"] = events_of(one.said);
  one.first_event = one.document["events"].size() - one.said.value("events", json::array()).size();
  one.expected["in_pool"] = true;
  for (const char* list :
       {"breaches", "undetermined", "inconsistencies", "exceptions", "outside_force", "remarks", "titles"})
    one.expected[list] = json::array();
  one.expected.update(one.said.at("expect"));
  return one;
}

inline std::vector<stated_case> all() {
  std::vector<stated_case> cases;
  for (const auto& entry : std::filesystem::directory_iterator(JIQUN_TEST_CASES "/casework"))
    if (entry.path().extension() == ".json") cases.push_back(read_case(entry.path()));
  std::sort(cases.begin(), cases.end(),
            [](const stated_case& one, const stated_case& other) { return one.name < other.name; });
  return cases;
}

/// An answer with its events named as in the file: /events/0 is the first of its own, and /after/0 the first
/// of the procedure that it does not repeat.
inline json as_in_the_file(const stated_case& one, json answer) {
  static const std::string events = "/events/";
  if (answer.is_structured())
    for (json& below : answer) below = as_in_the_file(one, below);
  else if (answer.is_string() && answer.get<std::string>().rfind(events, 0) == 0) {
    const std::size_t at = std::stoul(answer.get<std::string>().substr(events.size()));
    return at < one.first_event ? "/after/" + std::to_string(at)
                                : events + std::to_string(at - one.first_event);
  }
  return answer;
}

}  // namespace stated_cases
