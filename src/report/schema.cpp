// SPDX-License-Identifier: Apache-2.0
#include "report/schema.hpp"

#include "formats/case_members.hpp"
#include "formats/json_values.hpp"
#include "formats/keys.hpp"
#include "jiqun/scoring/indicator.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/case_words.hpp"
#include "wording/indicator_words.hpp"
#include "wording/words.hpp"

#include <cstddef>
#include <string>
#include <utility>

namespace jiqun {

namespace {

json texts(const std::vector<std::string_view>& all) {
  json list = json::array();
  for (const std::string_view one : all) list.push_back(std::string(one));
  return list;
}

json one_of(const std::vector<std::string_view>& keys) { return {{"enum", texts(keys)}}; }
template <class Enumeration>
json key_of() {
  return one_of(keys_of<Enumeration>());
}

json choice_of(reading_id id) {
  const reading_row& reading = row_of(id);
  std::vector<std::string_view> keys;
  for (std::size_t at = 0; at < reading.choice_count; ++at) keys.push_back(reading.choices[at].key);
  return one_of(keys);
}

json ref(const std::string& name) { return {{"$ref", "#/definitions/" + name}}; }
json or_null(json schema) { return {{"anyOf", json::array({std::move(schema), {{"type", "null"}}})}}; }
json list_of(json items) { return {{"type", "array"}, {"items", std::move(items)}}; }
json whole(int least, int most) { return {{"type", "integer"}, {"minimum", least}, {"maximum", most}}; }

const json any_text = {{"type", "string"}};
const json non_empty = {{"type", "string"}, {"minLength", 1}};
const json truth = {{"type", "boolean"}};
const json number = {{"type", "number"}};
const json place = {{"type", "string"}, {"pattern", "^(/[^/]+)*$"}};
const json day = {{"type", "string"}, {"pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
const json day_of_case = {{"type", "string"},
                          {"pattern", "^20([0-5][0-9]|6[0-3])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
const json hex = {{"type", "string"}, {"pattern", "^[0-9a-f]{16}$"}};

/// An object of these members and no others; all are required but those named.
json object_of(json members, const std::vector<std::string_view>& not_required = {}) {
  json required = json::array();
  for (const auto& [name, schema] : members.items()) {
    bool is_required = true;
    for (const std::string_view one : not_required) is_required = is_required && one != name;
    if (is_required) required.push_back(name);
  }
  json object = {{"type", "object"}, {"additionalProperties", false}};
  if (!required.empty()) object["required"] = required;
  object["properties"] = std::move(members);
  return object;
}

json document(const std::string& title, json body, json definitions) {
  json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}};
  schema.update(body);
  if (!definitions.empty()) schema["definitions"] = std::move(definitions);
  return schema;
}

// Inputs

/// By key, by Chinese name, and by the name with its suffix.
std::vector<std::string> city_texts() {
  std::vector<std::string> all;
  for (const city one : every<city>) all.emplace_back(key(one));
  for (const city one : every<city>) all.emplace_back(words(one).zh);
  for (const city one : every<city>) all.push_back(std::string(words(one).zh) + "市");
  return all;
}

json value_schema(const member_format& member) {
  switch (member.type) {
    case member_type::text:
    case member_type::industry: return non_empty;
    case member_type::day: return ref("day");
    case member_type::time: return {{"type", "string"}, {"pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$"}};
    case member_type::year: return whole(year::first, year::last);
    case member_type::count: return whole(0, most_counted);
    case member_type::flag: return truth;
    case member_type::city: return ref("city");
    case member_type::cities: return list_of(ref("city"));
    case member_type::industries: return list_of(non_empty);
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
  const std::string words = std::string(member.label.zh) + " / " + std::string(member.label.en);
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
/// @param more  further properties that each kind may have
json event_schema(const json& more) {
  json kinds = json::array();
  for (const event_kind kind : every<event_kind>) {
    const auto& members = members_of_event(kind);
    json properties = json::object();
    json required = json::array();
    for (std::size_t at = 0; at < common_members; ++at) {
      const std::string name(members[at].name);
      properties[name] = name == "event" ? json::object() : jiqun::ref("common_" + name);
      if (members[at].required) required.push_back(name);
    }
    const json own = members_schema(members, common_members, members.size());
    properties.update(own["properties"]);
    properties.update(more);
    for (const json& name : own.value("required", json::array())) required.push_back(name);
    kinds.push_back({{"if", {{"properties", {{"event", {{"const", std::string(key(kind))}}}}}}},
                     {"then",
                      {{"title", std::string(words(kind).zh) + " / " + std::string(words(kind).en)},
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
  json all = {{"day", day_of_case}, {"city", {{"enum", city_texts()}}}};
  const json common = members_schema(members_of_event(event_kind{}), 0, common_members)["properties"];
  for (const auto& [name, schema] : common.items())
    if (name != "event") all["common_" + name] = schema;
  return all;
}

json case_schema() {
  json definitions = input_definitions();
  definitions["event"] = event_schema(json::object());
  definitions["cluster"] = cluster_schema();
  return document("案卷 / a case of the Measures of Anhui for advanced manufacturing clusters",
                  object_of({{"$schema", non_empty},
                             {"note", non_empty},
                             {"cluster", ref("cluster")},
                             {"events", list_of(ref("event"))}},
                            {"$schema", "note"}),
                  definitions);
}

json round_schema() {
  json definitions = input_definitions();
  json about = list_of(non_empty);
  about["minItems"] = 1;
  about["description"] =
      "所涉集群的编号;未填即为全部 / the ids of the clusters that it is about; unless given, all";
  definitions["common_clusters"] = about;
  definitions["event_of_round"] = event_schema({{"clusters", ref("common_clusters")}});
  // An event of a cluster's own is about no other.
  definitions["event"] = {
      {"allOf", json::array({ref("event_of_round"), {{"not", {{"required", {"clusters"}}}}}})}};
  json cluster = cluster_schema();
  cluster["properties"]["events"] = list_of(ref("event"));
  definitions["cluster"] = cluster;
  return document("年度评定 / a year's round",
                  object_of({{"$schema", non_empty},
                             {"note", non_empty},
                             {"round", member_schema(members_of_round().front())},
                             {"events", list_of(ref("event_of_round"))},
                             {"clusters", list_of(ref("cluster"))}},
                            {"$schema", "note"}),
                  definitions);
}

json citation_definition() {
  return object_of({{"article", whole(1, 99)},
                    {"paragraph", or_null(whole(1, 99))},
                    {"item", or_null(whole(1, 99))},
                    {"zh", any_text},
                    {"en", any_text}},
                   {"paragraph", "item", "zh", "en"});
}

json measures_schema() {
  const auto figure = [](json value) {
    return object_of({{"value", std::move(value)}, {"source", ref("citation")}}, {"source"});
  };
  json readings = json::object();
  for (const reading_row& entry : reading_table) {
    const json choice = choice_of(entry.id);
    json schema = {{"anyOf", json::array({choice, object_of({{"value", choice},
                                                             {"default", choice},
                                                             {"choices", list_of(any_text)},
                                                             {"source", ref("citation")}},
                                                            {"default", "choices", "source"})})}};
    schema["description"] = std::string(question(entry.id).zh) + " / " + std::string(question(entry.id).en);
    readings[std::string(entry.key)] = schema;
  }
  json every_reading = object_of(readings);
  every_reading.erase("required");
  const json interpretation = object_of({{"reading", key_of<reading_id>()},
                                         {"choice", non_empty},
                                         {"document", any_text},
                                         {"issued", ref("day")},
                                         {"from", ref("day")}},
                                        {"document"});
  json members = {
      {"$schema", non_empty},
      {"edition", object_of({{"document", non_empty},
                             {"in_force_from", figure(ref("day"))},
                             {"in_force_until", or_null(ref("day"))}},
                            {"in_force_until"})},
      {"carriers",
       object_of({{"national", figure(whole(0, 10'000))}, {"provincial", figure(whole(0, 10'000))}},
                 {"national", "provincial"})},
      {"publicity",
       object_of({{"length", figure(object_of({{"days", whole(1, 1000)}, {"unit", key_of<day_unit>()}}))},
                  {"on_official_website", figure(truth)}},
                 {"length", "on_official_website"})},
      {"revocation", object_of({{"consecutive_failures", figure(whole(1, 10))},
                                {"failures_count_from", figure(whole(year::first, year::last))}},
                               {"consecutive_failures", "failures_count_from"})},
      {"readings", every_reading},
      {"interpretations", list_of(interpretation)},
      {"fingerprint", hex}};
  return document("办法的一个文本 / a text of the Measures, in force or a draft",
                  object_of(members, {"$schema", "carriers", "publicity", "revocation", "readings",
                                      "interpretations", "fingerprint"}),
                  {{"day", day}, {"citation", citation_definition()}});
}

json scheme_schema() {
  json families = json::object();
  for (const std::string_view name : keys_of<indicator_family>())
    families[std::string(name)] = {{"type", "number"}, {"minimum", 0}, {"maximum", 100}};
  json weights = object_of(families);
  weights.erase("required");
  const auto indicator = [](std::string_view method, const json& more) {
    json members = {{"key", non_empty},
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
      object_of({{"name", non_empty},
                 {"illustrative", truth},
                 {"pass_mark", {{"type", "number"}, {"minimum", 0}, {"maximum", 100}}},
                 {"families", weights},
                 {"indicator", {{"type", "array"}, {"minItems", 1}, {"items", {{"oneOf", indicators}}}}}},
                {"pass_mark"}),
      json::object());
}

// Outputs

json decision_members(const json& because) {
  return {{"answer", ref("answer")},
          {"missing", ref("facts")},
          {"readings", ref("readings")},
          {"because", because},
          {"contested", truth},
          {"turned_by", ref("readings")},
          {"turned_together", ref("readings")}};
}

json output_definitions() {
  json finding = object_of({{"condition", ref("condition")},
                            {"source", ref("citation")},
                            {"answer", ref("answer")},
                            {"figure", object_of({{"found", or_null({{"type", "integer"}})},
                                                  {"required", {{"type", "integer"}}}})},
                            {"years", list_of(whole(year::first, year::last))},
                            {"missing", ref("facts")},
                            {"why_missing", key_of<absence>()},
                            {"still_matters", truth},
                            {"readings", ref("readings")},
                            {"interpreted", ref("readings")},
                            {"all_of", list_of(ref("finding"))},
                            {"any_of", list_of(ref("finding"))},
                            {"contrary_of", list_of(ref("finding"))}},
                           {"figure", "years", "missing", "why_missing", "still_matters", "readings",
                            "interpreted", "all_of", "any_of", "contrary_of"});
  return {{"day", day},
          {"answer", key_of<answer>()},
          {"condition", key_of<condition>()},
          {"facts", list_of(key_of<fact>())},
          {"readings", list_of(key_of<reading_id>())},
          {"citation", citation_definition()},
          {"finding", finding},
          {"decision",
           object_of(decision_members(ref("finding")), {"contested", "turned_by", "turned_together"})}};
}

json decision_schema() {
  return document("结论及其理由 / a decision with its reasons",
                  object_of(decision_members(ref("finding")), {"contested", "turned_by", "turned_together"}),
                  output_definitions());
}

json stamp_definition() {
  json chosen = json::object();
  for (const std::string_view name : keys_of<reading_id>()) chosen[std::string(name)] = any_text;
  json readings = object_of(chosen);
  readings.erase("required");
  return object_of({{"library", non_empty},
                    {"edition", non_empty},
                    {"measures", hex},
                    {"readings", readings},
                    {"calendar", hex},
                    {"known_on", or_null(ref("day"))},
                    {"as_of", or_null(ref("day"))},
                    {"input_sha256", {{"type", "string"}, {"pattern", "^[0-9a-f]{64}$"}}}});
}

json of_event(json members) {
  json all = {{"event", place}, {"on", ref("day")}, {"what", ref("event_kind")}, {"document", non_empty}};
  all.update(members);
  return all;
}

json case_definitions() {
  json all = output_definitions();
  all["event_kind"] = key_of<event_kind>();
  all["stamp"] = stamp_definition();
  const json observation = object_of(of_event({{"condition", ref("condition")},
                                               {"zh", any_text},
                                               {"en", any_text},
                                               {"source", ref("citation")},
                                               {"answer", ref("answer")},
                                               {"missing", ref("facts")},
                                               {"readings", ref("readings")},
                                               {"contested", truth},
                                               {"turned_by", ref("readings")},
                                               {"overridden_by", place},
                                               {"because", ref("finding")}}),
                                     {"document", "overridden_by"});
  all["observation"] = observation;
  all["inconsistency"] =
      object_of(of_event({{"misfit", key_of<misfit>()}, {"zh", any_text}, {"en", any_text}}), {"document"});
  all["event_heading"] = object_of(of_event(json::object()), {"document"});
  all["title"] = object_of(
      {{"began", ref("day")}, {"ended", or_null(ref("day"))}, {"how", or_null(key_of<end_of_title>())}});
  all["deadline"] = object_of(
      of_event({{"waits_for", one_of({"publicity_closes", "publicity_resumed", "publicity_opened"})},
                {"day", or_null(ref("day"))},
                {"certainty", key_of<certainty>()},
                {"no_earlier_than", ref("day")},
                {"recognition_from", or_null(ref("day"))},
                {"other_reading", object_of({{"opening_day", choice_of(reading_id::opening_day)},
                                             {"day", or_null(ref("day"))}})},
                {"source", ref("citation")},
                {"readings", ref("readings")}}),
      {"document", "no_earlier_than"});
  json outcomes = {{"type", "object"},
                   {"patternProperties", {{"^20[0-9]{2}$", key_of<assessment_outcome>()}}},
                   {"additionalProperties", false}};
  all["outcomes"] = outcomes;
  all["override"] = object_of(
      of_event({{"about", ref("condition")}, {"holds", truth}, {"author", non_empty}, {"reason", non_empty}}),
      {"document"});
  all["next_step"] = object_of({{"act", key_of<act>()},
                                {"by", or_null(key_of<office>())},
                                {"source", ref("citation")},
                                {"also", ref("citation")},
                                {"from", or_null(ref("day"))},
                                {"year", or_null(whole(year::first, year::last))},
                                {"missing", ref("facts")},
                                {"decision", ref("decision")}},
                               {"also", "decision"});
  all["judged"] = object_of(of_event({{"decision", ref("decision")}}), {"document"});
  return all;
}

json observations() {
  return {{"breaches", list_of(ref("observation"))},
          {"undetermined", list_of(ref("observation"))},
          {"exceptions", list_of(ref("observation"))},
          {"inconsistencies", list_of(ref("inconsistency"))},
          {"outside_force", list_of(ref("event_heading"))}};
}

json case_result_members() {
  json members = {
      {"cluster", object_of({{"id", any_text}, {"name", any_text}})},
      {"today", or_null(ref("day"))},
      {"stage", key_of<stage>()},
      {"in_pool", truth},
      {"titles", list_of(ref("title"))},
      {"deadlines", list_of(ref("deadline"))},
      {"assessments", object_of({{"under_title", ref("outcomes")}, {"in_pool", ref("outcomes")}})},
      {"ground_for_revocation", or_null(ref("decision"))},
      {"at_risk", truth}};
  members.update(observations());
  members["decided_otherwise"] = list_of(ref("override"));
  members["next_steps"] = list_of(ref("next_step"));
  members["decisions"] = list_of(ref("judged"));
  return members;
}

json case_result_schema() {
  json members = {{"document", {{"const", "case_result"}}}};
  members.update(case_result_members());
  members["stamp"] = ref("stamp");
  return document("案件状况 / where a case stands", object_of(members), case_definitions());
}

json round_result_schema() {
  json definitions = case_definitions();
  definitions["case"] = object_of(case_result_members());
  json members = {{"document", {{"const", "round_result"}}}, {"round", whole(year::first, year::last)}};
  members.update(observations());
  members["clusters"] = list_of(ref("case"));
  members["stamp"] = ref("stamp");
  return document("年度评定状况 / where a year's round stands", object_of(members), definitions);
}

json publicity_schema() {
  return document("公示截止日 / when a publicity closes",
                  object_of({{"opens", ref("day")},
                             {"length", object_of({{"days", whole(1, 1000)}, {"unit", key_of<day_unit>()}})},
                             {"opening_day", choice_of(reading_id::opening_day)},
                             {"closes", or_null(ref("day"))},
                             {"certainty", key_of<certainty>()},
                             {"no_earlier_than", ref("day")},
                             {"other_reading", object_of({{"opening_day", choice_of(reading_id::opening_day)},
                                                          {"closes", or_null(ref("day"))}})},
                             {"recognition_from", or_null(ref("day"))},
                             {"basis", list_of(ref("citation"))},
                             {"in_force", one_of({"no"})},
                             {"closed_early_by", or_null({{"type", "integer"}})}},
                            {"no_earlier_than", "in_force", "closed_early_by"}),
                  {{"day", day}, {"citation", citation_definition()}});
}

json review_schema() {
  return document("考核登记表审查,每行一个集群 / a register reviewed, a line a cluster",
                  object_of({{"cluster_id", any_text},
                             {"name", any_text},
                             {"consecutive_failures",
                              object_of({{"answer", key_of<answer>()},
                                         {"completed_in", or_null(whole(year::first, year::last))},
                                         {"missing_years", list_of(whole(year::first, year::last))},
                                         {"contested", truth},
                                         {"turned_by", list_of(key_of<reading_id>())}})},
                             {"at_risk", truth},
                             {"basis", list_of(ref("citation"))}}),
                  {{"citation", citation_definition()}});
}

json score_schema() {
  const json points = {{"low", number}, {"high", number}};
  json contribution = {
      {"indicator", non_empty}, {"family", key_of<indicator_family>()}, {"value", or_null(number)}};
  contribution.update(points);
  contribution["full"] = number;
  contribution["source"] = ref("citation");
  const json count = {{"type", "integer"}, {"minimum", 0}};
  return document("定量指标得分,每行一个集群 / scores, a line a cluster",
                  object_of({{"cluster_id", any_text},
                             {"name", any_text},
                             {"scheme", any_text},
                             {"illustrative", truth},
                             {"score", object_of(points)},
                             {"pass_mark", or_null(number)},
                             {"pass_mark_reached", or_null(key_of<answer>())},
                             {"place", count},
                             {"place_at_worst", count},
                             {"may_still_overtake", count},
                             {"place_certain", truth},
                             {"missing", list_of(any_text)},
                             {"open", list_of(any_text)},
                             {"pass_mark_needs", list_of(any_text)},
                             {"contributions", list_of(object_of(contribution))},
                             {"basis", list_of(ref("citation"))}}),
                  {{"citation", citation_definition()}});
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

}  // namespace jiqun
