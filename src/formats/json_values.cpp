// SPDX-License-Identifier: Apache-2.0
#include "formats/json_values.hpp"

#include "jiqun/vocabulary/reading.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace jiqun {

json to_json(const std::optional<date>& day) {
  return day ? json(std::string(iso_text(*day).view())) : json(nullptr);
}

std::string citation_json(citation source) {
  const auto part = [](int number) { return number == 0 ? std::string("null") : std::to_string(number); };
  return fmt::format(R"({{"article":{},"paragraph":{},"item":{},"zh":"{}","en":"{}"}})", source.article,
                     part(source.paragraph), part(source.item), chinese_text(source).view(),
                     english_text(source).view());
}

json to_json(citation source) { return json::parse(citation_json(source)); }

json to_json(const period_length& length) {
  return {{"days", length.days.number()}, {"unit", std::string(key(length.unit))}};
}

std::vector<std::string_view> keys_of(reading_set readings) {
  std::vector<std::string_view> keys;
  for (const reading_row& entry : reading_table)
    if (readings.contains(entry.id)) keys.push_back(entry.key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

json to_json(reading_set readings) {
  json list = json::array();
  for (const std::string_view reading : keys_of(readings)) list.push_back(std::string(reading));
  return list;
}

json to_json(fact_set facts) {
  json list = json::array();
  for (std::size_t i = 0; i < count_of<fact>; ++i)
    if (facts.contains(static_cast<fact>(i))) list.push_back(std::string(key(static_cast<fact>(i))));
  return list;
}

json finding_json(const decision& reasons, std::size_t& at) {
  const finding& step = reasons[at];
  json object = {{"condition", std::string(key(step.what))},
                 {"source", to_json(step.source)},
                 {"answer", std::string(key(step.holds))}};
  if (step.figure)
    object["figure"] = {{"found", step.figure->found ? json(*step.figure->found) : json(nullptr)},
                        {"required", step.figure->required}};
  if (!step.years.empty()) {
    json years = json::array();
    for (const year y : step.years) years.push_back(y.number());
    object["years"] = years;
  }
  if (!step.missing.empty()) {
    object["missing"] = to_json(step.missing);
    object["why_missing"] = std::string(key(step.why_missing));
    object["still_matters"] = reasons.still_matters(at);
  }
  if (!step.relied_on.empty()) object["readings"] = to_json(step.relied_on);
  if (!step.interpreted.empty()) object["interpreted"] = to_json(step.interpreted);
  ++at;
  if (step.follows_from == connective::facts) return object;
  json parts = json::array();
  while (at < reasons.size() && reasons[at].depth > step.depth) parts.push_back(finding_json(reasons, at));
  object[std::string(key(step.follows_from))] = parts;
  return object;
}

std::string dump(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

json to_json(const decision& reasons) {
  std::size_t at = 0;
  json findings = finding_json(reasons, at);
  return {{"answer", std::string(key(reasons.value()))},
          {"missing", to_json(reasons.missing())},
          {"readings", to_json(reasons.relied_on())},
          {"because", findings}};
}

json to_json(const weighed_decision& weighed) {
  json object = to_json(weighed.reasons);
  object["contested"] = weighed.stability.contested;
  object["turned_by"] = to_json(weighed.stability.turned_by);
  if (!weighed.stability.together.empty()) object["turned_together"] = to_json(weighed.stability.together);
  return object;
}

}  // namespace jiqun
