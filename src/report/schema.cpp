// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/schema.hpp"

#include "formats/case_members.hpp"
#include "formats/json_values.hpp"
#include "formats/keys.hpp"
#include "jiqun/scoring/indicator.hpp"
#include "report/kept_schemas.hpp"
#include "report/result_schemas.hpp"
#include "report/schema_parts.hpp"
#include "wording/case_words.hpp"
#include "wording/indicator_words.hpp"
#include "wording/words.hpp"

#include <gsl/assert>

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace jiqun {

namespace {

using namespace schema_parts;

const json number = {{"type", "number"}};
const json day_of_case = {{"type", "string"},
                          {"pattern", "^20([0-5][0-9]|6[0-3])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
// Inputs

/// By key, by Chinese name, and by the name with its suffix.
std::vector<std::string> city_texts() {
  std::vector<std::string> all;
  for (const city one : every<city>) all.emplace_back(key(one));
  for (const city one : every<city>) all.emplace_back(row_of(one).term);
  for (const city one : every<city>) all.push_back(std::string(row_of(one).term) + "市");
  return all;
}

json value_schema(const member_format& member) {
  switch (member.type) {
    case member_type::text:
    case member_type::industry: return non_empty();
    case member_type::day: return ref("day_of_case");
    case member_type::time: return {{"type", "string"}, {"pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$"}};
    case member_type::year: return whole(year::first, year::last);
    case member_type::count: return whole(0, most_counted);
    case member_type::flag: return truth();
    case member_type::city: return ref("city");
    case member_type::cities: return array_of(ref("city"));
    case member_type::industries: return array_of(non_empty());
    case member_type::choice: return one_of(member.choices);
  }
  return {};
}

/// With what may stand for the value, and what it means.
json member_schema(const member_format& member) {
  json schema = value_schema(member);
  json others = json::array();
  if (member.may_be_all) others.push_back({{"const", "all"}});
  // A text that says so is one of the texts.
  if (member.may_be_unknown && member.type != member_type::industry) others.push_back({{"const", "unknown"}});
  if (member.type == member_type::choice && member.may_be_unknown) {
    schema["enum"].push_back("unknown");
  } else if (!others.empty()) {
    others.insert(others.begin(), schema);
    schema = {{"anyOf", others}};
  }
  const std::string words = in_every_language(member.label);
  // A reference allows no words beside it.
  if (schema.contains("$ref")) return {{"description", words}, {"allOf", json::array({schema})}};
  schema["description"] = words;
  return schema;
}

/// Members as an object's properties and required.
template <class Members>
json members_schema(const Members& members, std::size_t first, std::size_t behind) {
  json properties = json::object();
  std::vector<std::string_view> not_required;
  for (std::size_t at = first; at < behind; ++at) {
    properties[std::string(members[at].name)] = member_schema(members[at]);
    if (!members[at].required) not_required.push_back(members[at].name);
  }
  return object_of(properties, not_required);
}
json cluster_schema() { return members_schema(members_of_cluster(), 0, members_of_cluster().size()); }

/// Chosen by what happened, so that a validator names the member that is wrong and not 37 kinds of event.
/// What every kind has stands once, among the definitions.
json event_schema() {
  json kinds = json::array();
  for (const event_kind kind : every<event_kind>) {
    const auto& members = members_of_event(kind);
    json properties = json::object();
    json required = json::array();
    for (std::size_t at = 0; at < common_members; ++at) {
      const std::string name(members[at].name);
      properties[name] = name == "event" ? json::object() : schema_parts::ref("common_" + name);
      if (members[at].required) required.push_back(name);
    }
    const json own = members_schema(members, common_members, members.size());
    properties.update(own["properties"]);
    properties["clusters"] = schema_parts::ref("common_clusters");
    for (const json& name : own.value("required", json::array())) required.push_back(name);
    kinds.push_back({{"if", {{"properties", {{"event", {{"const", std::string(key(kind))}}}}}}},
                     {"then",
                      {{"title", in_every_language(words(kind))},
                       {"additionalProperties", false},
                       {"required", required},
                       {"properties", properties}}}});
  }
  return {{"type", "object"},
          {"required", {"event"}},
          {"properties", {{"event", one_of(keys_of<event_kind>())}}},
          {"allOf", kinds}};
}

json input_definitions() {
  json all = {{"day_of_case", day_of_case}, {"city", {{"enum", city_texts()}}}};
  const json common = members_schema(members_of_event(event_kind{}), 0, common_members)["properties"];
  for (const auto& [name, schema] : common.items())
    if (name != "event") all["common_" + name] = schema;
  json about = array_of(non_empty());
  about["minItems"] = 1;
  about["description"] =
      "所涉集群的编号;未填即为全部 / the ids of the clusters that it is about; unless given, all";
  all["common_clusters"] = about;
  all["event_of_round"] = event_schema();
  // An event of a cluster's own is about no other.
  all["event"] = {{"allOf", json::array({ref("event_of_round"), {{"not", {{"required", {"clusters"}}}}}})}};
  return all;
}

json case_schema() {
  json definitions = input_definitions();
  definitions["cluster"] = cluster_schema();
  return document("案卷 / a case of the Measures of Anhui for advanced manufacturing clusters",
                  object_of({{"$schema", non_empty()},
                             {"note", non_empty()},
                             {"cluster", ref("cluster")},
                             {"events", array_of(ref("event"))}},
                            {"$schema", "note"}),
                  definitions);
}

json round_schema() {
  json definitions = input_definitions();
  json cluster = cluster_schema();
  cluster["properties"]["events"] = array_of(ref("event"));
  definitions["cluster_of_round"] = cluster;
  return document("年度评定 / a year's round",
                  object_of({{"$schema", non_empty()},
                             {"note", non_empty()},
                             {"round", member_schema(members_of_round().front())},
                             {"events", array_of(ref("event_of_round"))},
                             {"clusters", array_of(ref("cluster_of_round"))}},
                            {"$schema", "note"}),
                  definitions);
}

json scheme_schema() {
  json families = json::object();
  for (const std::string_view name : keys_of<indicator_family>())
    families[std::string(name)] = {{"type", "number"}, {"minimum", 0}, {"maximum", 100}};
  json weights = object_of(families);
  weights.erase("required");
  const auto indicator = [](std::string_view method, const json& more) {
    json members = {{"key", non_empty()},
                    {"family", key_of<indicator_family>()},
                    {"direction", key_of<better>()},
                    {"weight", {{"type", "number"}, {"exclusiveMinimum", 0}, {"maximum", 100}}},
                    {"names", key_of<named_indicator>()},
                    {"normalisation", {{"const", std::string(method)}}}};
    members.update(more);
    return object_of(members, {"names"});
  };
  const json indicators =
      json::array({indicator(key(normalisation::threshold), {{"threshold", number}}),
                   indicator(key(normalisation::min_max), {{"worst", number}, {"best", number}}),
                   indicator(key(normalisation::rank), json::object())});
  return document(
      "指标体系(TOML,此处按JSON描述) / an indicator scheme (TOML, described as JSON)",
      object_of({{"name", non_empty()},
                 {"illustrative", truth()},
                 {"pass_mark", {{"type", "number"}, {"minimum", 0}, {"maximum", 100}}},
                 {"families", weights},
                 {"indicator", {{"type", "array"}, {"minItems", 1}, {"items", {{"oneOf", indicators}}}}}},
                {"pass_mark"}),
      json::object());
}

struct named_schema {
  std::string_view name;
  json (*make)();
};
constexpr named_schema schemas[] = {
    {"case", case_schema},
    {"round", round_schema},
    {"measures", measures_schema},
    {"scheme", scheme_schema},
    {"case-result", case_result_schema},
    {"round-result", round_result_schema},
    {"decision", decision_schema},
    {"publicity", publicity_schema},
    {"review", review_schema},
    {"score", score_schema},
};

}  // namespace

const std::vector<std::string_view>& schema_names() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (const named_schema& one : schemas) all.push_back(one.name);
    return all;
  }();
  return names;
}

std::optional<std::string> schema_named(std::string_view name) {
  for (const named_schema& one : schemas)
    if (one.name == name) return one.make().dump(2) + "\n";
  return std::nullopt;
}

std::map<std::string, std::string> schemas_as_kept() {
  json shared = json::object();
  std::map<std::string, std::string> files;
  for (const named_schema& one : schemas) {
    json schema = one.make();
    if (schema.contains("definitions"))
      for (auto& [name, meaning] : schema["definitions"].items()) {
        Ensures(!shared.contains(name) || shared[name] == meaning);
        shared[name] = std::exchange(meaning, {{"$ref", "shared.schema.json#/definitions/" + name}});
      }
    files[std::string(one.name)] = schema.dump(2) + "\n";
  }
  files["shared"] =
      document("各文件共用的定义 / what the schemas share", json::object(), shared).dump(2) + "\n";
  return files;
}

}  // namespace jiqun
