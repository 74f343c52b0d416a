// SPDX-License-Identifier: Apache-2.0
#include "formats/case_writer.hpp"

#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/io/case_documents.hpp"

#include "formats/case_members.hpp"

#include <fmt/format.h>

namespace jiqun {

namespace {

json names_json(const named_industries& all) {
  json names = json::array();
  for (const std::string& name : all.names) names.push_back(name);
  if (!all.names.empty()) return names;
  for (std::uint8_t number = 0; number < 64; ++number)
    if (all.numbers.contains(industry{number})) names.push_back(std::to_string(number));
  return names;
}

json value_json(const member_value& value, const member_format& member) {
  if (const auto* why = std::get_if<absence>(&value)) {
    if (*why == absence::not_applicable && member.may_be_all) return "all";
    return *why == absence::unknown ? json("unknown") : json();
  }
  switch (member.type) {
    case member_type::text: return std::get<std::string>(value);
    case member_type::day: return iso_text(std::get<date>(value)).str();
    case member_type::time: {
      const auto time = std::get<minute_of_day>(value);
      return fmt::format("{:02}:{:02}", time.hour(), time.minute());
    }
    case member_type::year:
    case member_type::count: return std::get<int>(value);
    case member_type::flag: return std::get<bool>(value);
    case member_type::choice: return std::string(member.choices[std::get<std::size_t>(value)]);
    case member_type::city: return std::string(key(static_cast<city>(std::get<std::size_t>(value))));
    case member_type::cities: {
      json cities = json::array();
      for (const city one : std::get<city_set>(value)) cities.push_back(std::string(key(one)));
      return cities;
    }
    case member_type::industry: return names_json(std::get<named_industries>(value)).front();
    case member_type::industries: return names_json(std::get<named_industries>(value));
  }
  return {};
}

template <class Object>
json members_json(const Object& from, const std::vector<member_of<Object>>& members) {
  json object = json::object();
  for (const member_of<Object>& member : members)
    if (json value = value_json(member.get(from), member); !value.is_null())
      object[std::string(member.name)] = std::move(value);
  return object;
}

json events_json(const case_file& file) {
  json events = json::array();
  for (const case_event& event : file.events) events.push_back(to_json(event));
  return events;
}

}  // namespace

json to_json(const case_event& event) { return members_json(event, members_of_event(event.kind())); }

json to_json(const case_file& file) {
  return {{"cluster", members_json(file.cluster, members_of_cluster())}, {"events", events_json(file)}};
}

std::string write_case(const case_file& file) { return dump(to_json(file)); }

std::string write_round(const round_file& file) {
  json events = json::array();
  for (const auto& [event, about] : file.events) {
    json object = to_json(event);
    for (const std::size_t place : about) {
      if (place >= file.clusters.size())
        throw invalid_fact(flaw::count_out_of_range, static_cast<std::int64_t>(place));
      object["clusters"].push_back(file.clusters[place].cluster.id);
    }
    events.push_back(std::move(object));
  }
  json clusters = json::array();
  for (const case_file& one : file.clusters) {
    json object = members_json(one.cluster, members_of_cluster());
    object["events"] = events_json(one);
    clusters.push_back(std::move(object));
  }
  json whole = members_json(file, members_of_round());
  whole["events"] = std::move(events);
  whole["clusters"] = std::move(clusters);
  return dump(whole);
}

}  // namespace jiqun
