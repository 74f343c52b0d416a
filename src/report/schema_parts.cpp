// SPDX-License-Identifier: Apache-2.0
#include "report/schema_parts.hpp"

#include "jiqun/vocabulary/reading.hpp"

#include <algorithm>
#include <utility>

namespace jiqun::schema_parts {

json one_of(const std::vector<std::string_view>& keys) {
  json list = json::array();
  for (const std::string_view one : keys) list.push_back(std::string(one));
  return {{"enum", list}};
}
json key_of_reading() {
  std::vector<std::string_view> keys;
  for (const reading_row& entry : reading_table) keys.push_back(entry.key);
  return one_of(keys);
}

json key_of_choice_of(reading_id reading) {
  const reading_row& row = row_of(reading);
  std::vector<std::string_view> keys;
  for (std::size_t at = 0; at < row.choice_count; ++at) keys.push_back(row.choices[at].key);
  return one_of(keys);
}

json ref(const std::string& name) { return {{"$ref", "#/definitions/" + name}}; }
json or_null(json schema) { return {{"anyOf", json::array({std::move(schema), {{"type", "null"}}})}}; }
json array_of(json items) { return {{"type", "array"}, {"items", std::move(items)}}; }
json whole(int least, int most) { return {{"type", "integer"}, {"minimum", least}, {"maximum", most}}; }
json matching(const std::string& pattern) { return {{"type", "string"}, {"pattern", pattern}}; }
json any_text() { return {{"type", "string"}}; }
json non_empty() { return {{"type", "string"}, {"minLength", 1}}; }
json truth() { return {{"type", "boolean"}}; }
json day() { return matching("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"); }

json citation() {
  json members = {
      {"article", whole(1, 99)}, {"paragraph", or_null(whole(1, 99))}, {"item", or_null(whole(1, 99))}};
  std::vector<std::string_view> not_required = {"paragraph", "item"};
  for (const language tongue : languages()) {
    members[std::string(tongue.code())] = any_text();
    not_required.push_back(tongue.code());
  }
  return object_of(std::move(members), not_required);
}

json object_of(json members, const std::vector<std::string_view>& not_required) {
  json required = json::array();
  for (const auto& [name, schema] : members.items())
    if (std::find(not_required.begin(), not_required.end(), name) == not_required.end())
      required.push_back(name);
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

}  // namespace jiqun::schema_parts
