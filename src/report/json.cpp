// SPDX-License-Identifier: Apache-2.0
#include "report/json.hpp"

#include "formats/json_values.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/rules/applicability.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/decimal.hpp"
#include "wording/indicator_words.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>
#include <string_view>
#include <vector>

namespace jiqun {

std::string publicity_json(date opens, const publicity_deadline& deadline, const measures& in_force,
                           const std::optional<reckoned_count>& closed_early) {
  json object = {{"opens", to_json(opens)},
                 {"length", to_json(in_force.publicity.length.value)},
                 {"opening_day", std::string(key_of_choice(in_force.readings.get<opening_day>()))},
                 {"closes", to_json(deadline.closes.day)},
                 {"certainty", std::string(key(deadline.closes.certainty))}};
  if (deadline.closes.no_earlier_than) object["no_earlier_than"] = to_json(deadline.closes.no_earlier_than);
  object["other_reading"] = {{"opening_day", std::string(key_of_choice(deadline.other_reading))},
                             {"closes", to_json(deadline.closes_otherwise.day)}};
  object["recognition_from"] = to_json(deadline.recognition_from);
  object["basis"] = json::array({to_json(deadline.source)});
  if (decide_in_force(opens, in_force).value() == answer::no) object["in_force"] = key(answer::no);
  if (closed_early)
    object["closed_early_by"] = closed_early->days ? json(*closed_early->days) : json(nullptr);
  return dump(object);
}

std::string decision_json(const decision& reasons) { return dump(to_json(reasons)); }

std::string decision_json(const weighed_decision& weighed) { return dump(to_json(weighed)); }

std::string score_json(const scoreboard& board, std::size_t cluster) {
  const cluster_score& score = board.scores[cluster];
  const ranked_place& place = board.places[cluster];
  const indicator_list& indicators = board.scheme.indicators();
  const std::optional<answer> reached = reaches_mark(score.total, board.scheme.mark());
  const auto points = [](number_range range) {
    return fmt::format(R"("low":{},"high":{})", decimal_text(range.low, 6), decimal_text(range.high, 6));
  };
  const auto keys_in = [&](indicator_set set) {
    json list = json::array();
    for (std::size_t i = 0; i < indicators.size(); ++i)
      if (set.contains(i)) list.push_back(std::string(indicators[i].heading().key.view()));
    return dump(list);
  };
  std::string contributions;
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    const indicator_heading& heading = indicators[i].heading();
    const stated<indicator_value>& value = board.data.values[cluster][i];
    contributions += fmt::format(
        R"({}{{"indicator":{},"family":"{}","value":{},{},"full":{},"source":{}}})", i == 0 ? "" : ",",
        dump(std::string(heading.key.view())), key(heading.family),
        value.has_value() ? decimal_text(value->thousandths(), 3) : "null", points(score.contributions[i]),
        decimal_text(contribution_of(full_share, indicators[i], board.scheme.weights()), 6),
        citation_json(source_of(heading.family)));
  }
  return fmt::format(
      R"({{"cluster_id":{},"name":{},"scheme":{},"illustrative":{},"score":{{{}}},"pass_mark":{},)"
      R"("pass_mark_reached":{},"place":{},"place_at_worst":{},"may_still_overtake":{},"place_certain":{},)"
      R"("missing":{},"open":{},"pass_mark_needs":{},"contributions":[{}],"basis":[{},{}]}})",
      dump(board.data.clusters[cluster].id), dump(board.data.clusters[cluster].name),
      dump(std::string(board.scheme.name().view())), board.scheme.is_illustrative(), points(score.total),
      board.scheme.mark() ? decimal_text(board.scheme.mark()->thousandths(), 3) : "null",
      reached ? fmt::format(R"("{}")", key(*reached)) : "null", place.place, place.at_worst(),
      place.may_still_overtake, place.is_certain(), keys_in(score.missing), keys_in(score.open),
      keys_in(score.mark_needs), contributions, citation_json(art(7)), citation_json(art(10, 2)));
}

// Written at once, as citation_json is.
std::string review_json(const register_cluster& cluster, const standing& where) {
  const finding& ground = where.ground.conclusion();
  const bool unknown = ground.holds == answer::unknown;
  std::vector<int> years;
  for (const year y : ground.years) years.push_back(y.number());
  // One year or none: where it is open which year it was, none.
  const std::string completed_in = unknown || years.size() != 1 ? "null" : std::to_string(years.front());
  if (!unknown) years.clear();

  std::string turned_by;
  for (const std::string_view reading : keys_of(where.stability.turned_by))
    turned_by += fmt::format(R"({}"{}")", turned_by.empty() ? "" : ",", reading);
  std::string basis = citation_json(ground.source);
  for (const reading_row& entry : reading_table)
    if (ground.relied_on.contains(entry.id) && entry.source != ground.source)
      basis += ',' + citation_json(entry.source);

  return fmt::format(
      R"({{"cluster_id":{},"name":{},"consecutive_failures":{{"answer":"{}","completed_in":{},)"
      R"("missing_years":[{}],"contested":{},"turned_by":[{}]}},"at_risk":{},"basis":[{}]}})",
      dump(cluster.id), dump(cluster.name), key(ground.holds), completed_in, fmt::join(years, ","),
      where.stability.contested, turned_by, where.at_risk, basis);
}

std::string measures_json(const measures& text) {
  const auto figure = [](json value, citation source) {
    return json{{"value", std::move(value)}, {"source", to_json(source)}};
  };
  json readings = json::object();
  for (const reading_row& entry : reading_table) {
    json choices = json::array();
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
      choices.push_back(std::string(entry.choices[choice].key));
    readings[std::string(entry.key)] = {
        {"value", std::string(entry.choices[text.readings.chosen(entry.id)].key)},
        {"default", std::string(entry.choices[0].key)},
        {"choices", choices},
        {"source", to_json(entry.source)}};
  }
  json interpretations = json::array();
  for (std::size_t i = 0; i < text.interpretations.size; ++i) {
    const official_interpretation& one = text.interpretations.all[i];
    interpretations.push_back({{"reading", std::string(row_of(one.reading).key)},
                               {"choice", std::string(row_of(one.reading).choices[one.choice].key)},
                               {"document", std::string(one.document.view())},
                               {"issued", to_json(std::optional(one.issued))},
                               {"from", to_json(std::optional(one.from))}});
  }
  const auto& [national, provincial] = text.carriers;
  const auto& [length, website] = text.publicity;
  const auto& [failures, count_from] = text.revocation;
  return dump({{"edition",
                {{"document", std::string(text.edition.document.view())},
                 {"in_force_from",
                  figure(to_json(text.edition.in_force_from.value), text.edition.in_force_from.source)},
                 {"in_force_until", to_json(text.edition.in_force_until)}}},
               {"carriers",
                {{"national", figure(national.value.number(), national.source)},
                 {"provincial", figure(provincial.value.number(), provincial.source)}}},
               {"publicity",
                {{"length", figure(to_json(length.value), length.source)},
                 {"on_official_website", figure(website.value, website.source)}}},
               {"revocation",
                {{"consecutive_failures", figure(failures.value.number(), failures.source)},
                 {"failures_count_from", figure(count_from.value.number(), count_from.source)}}},
               {"readings", readings},
               {"interpretations", interpretations},
               {"fingerprint", fmt::format("{:016x}", fingerprint(text))}});
}

}  // namespace jiqun
