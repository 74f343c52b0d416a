// SPDX-License-Identifier: Apache-2.0
#include "report/json.hpp"

#include "jiqun/io/measures_document.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/rules/applicability.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "report/outputs.hpp"
#include "report/result_schemas.hpp"
#include "wording/decimal.hpp"
#include "wording/words.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

namespace jiqun {

namespace {

struct publicity_result {
  date opens;
  const publicity_deadline* deadline;
  const measures* in_force;
  std::optional<reckoned_count> closed_early;
};
struct other_closing {
  opening_day first;
  std::optional<date> closes;
};
/// That something is not so, said only where it is not.
struct only_no {};

struct readings_of_text {
  const measures* text;
};

struct review_result {
  const register_cluster* cluster;
  const assessment_status* where;
  const text_reviewed* by;
  const retroactive_ground* turned;
};
struct retroactive_result {
  const retroactive_ground* of;
};
struct run_result {
  const assessment_status* where;
  const text_reviewed* by;
  [[nodiscard]] const finding& ground() const { return where->ground.conclusion(); }
};

struct score_result {
  const scoreboard* board;
  std::size_t cluster;
  [[nodiscard]] const cluster_score& score() const { return board->scores[cluster]; }
  [[nodiscard]] const ranked_place& place() const { return board->places[cluster]; }
  [[nodiscard]] std::vector<std::string_view> keys_in(indicator_set set) const {
    const indicator_list& indicators = board->scheme.indicators();
    std::vector<std::string_view> keys;
    for (std::size_t i = 0; i < indicators.size(); ++i)
      if (set.contains(i)) keys.push_back(indicators[i].heading().key.view());
    return keys;
  }
};
struct contribution_result {
  const score_result* of;
  std::size_t at;
  [[nodiscard]] const indicator_heading& heading() const {
    return of->board->scheme.indicators()[at].heading();
  }
};

/// Adds what is cited, once.
void cite(std::vector<citation>& basis, citation source) {
  if (is_cited(source) && std::find(basis.begin(), basis.end(), source) == basis.end())
    basis.push_back(source);
}

outputs::decimal points(std::int64_t millionths) { return {decimal_text(millionths, 6)}; }

}  // namespace

namespace outputs {

template <>
inline constexpr auto members<period_length> = std::tuple(member{"days", &period_length::days},
                                                          member{"unit", &period_length::unit});

// When a publicity closes.

template <>
struct custom<only_no> {
  static void write(std::string& to, only_no /*so*/) { outputs::write(to, answer::no); }
  static json schema(json& /*definitions*/) { return schema_parts::one_of({key(answer::no)}); }
};
template <>
inline constexpr auto members<other_closing> = std::tuple(member{"opening_day", &other_closing::first},
                                                          member{"closes", &other_closing::closes});
template <>
inline constexpr auto members<publicity_result> = std::tuple(
    member{"opens", &publicity_result::opens},
    member{"length", [](auto& v) { return v.in_force->publicity.length.value; }},
    member{"opening_day", [](auto& v) { return v.in_force->readings.template get<opening_day>(); }},
    member{"closes", [](auto& v) { return v.deadline->closes.day; }},
    member{"certainty", [](auto& v) { return v.deadline->closes.certainty; }},
    member{"no_earlier_than", [](auto& v) { return v.deadline->closes.no_earlier_than; }, stands::if_any},
    member{"other_reading",
           [](auto& v) {
             return other_closing{v.deadline->other_reading, v.deadline->closes_otherwise.day};
           }},
    member{"recognition_from", [](auto& v) { return v.deadline->recognition_from; }},
    member{"basis",
           [](auto& v) {
             std::vector<citation> basis;
             cite(basis, v.deadline->source);
             return basis;
           }},
    member{"in_force",
           [](auto& v) {
             return decide_in_force(v.opens, *v.in_force).value() == answer::no ? std::optional(only_no{})
                                                                                : std::nullopt;
           },
           stands::if_any},
    member{"closed_early_by",
           [](auto& v) {
             using days = decltype(v.closed_early->days);
             return v.closed_early ? std::optional<days>(v.closed_early->days) : std::nullopt;
           },
           stands::if_any});

// A line of a register that was reviewed.

template <>
inline constexpr auto members<run_result> =
    std::tuple(member{"answer", [](auto& v) { return v.ground().holds; }},
               // One year or none: where it is open which year it was, none.
               member{"completed_in",
                      [](auto& v) {
                        const year_set years = v.ground().completed_in();
                        return years.size() == 1 ? years.earliest() : std::nullopt;
                      }},
               member{"missing_years", [](auto& v) { return v.ground().missing_years(); }},
               member{"contested", [](auto& v) { return v.where->stability.contested; }},
               member{"turned_by", [](auto& v) { return v.where->stability.turned_by; }},
               member{"required", [](auto& v) { return v.by->failures().value; }},
               member{"source", [](auto& v) { return cited(v.by->failures().source); }});
template <>
inline constexpr auto members<retroactive_result> =
    std::tuple(member{"years", [](auto& v) { return v.of->years; }},
               member{"before", [](auto& v) { return v.of->before; }},
               member{"under_this_text", [](auto& v) { return v.of->under_draft; }});
template <>
inline constexpr auto members<review_result> =
    std::tuple(member{"cluster_id", [](auto& v) { return std::string_view(v.cluster->id); }},
               member{"name", [](auto& v) { return std::string_view(v.cluster->name); }},
               member{"consecutive_failures",
                      [](auto& v) {
                        return run_result{v.where, v.by};
                      }},
               member{"at_risk", [](auto& v) { return v.where->at_risk; }},
               member{"retroactive",
                      [](auto& v) {
                        return v.turned->any() ? std::optional(retroactive_result{v.turned}) : std::nullopt;
                      },
                      stands::if_any},
               member{"basis",
                      [](auto& v) {
                        const finding& ground = v.where->ground.conclusion();
                        std::vector<citation> basis;
                        cite(basis, ground.source);
                        for (const reading_id one : ground.relied_on) cite(basis, v.by->source_of(one));
                        return basis;
                      }},
               member{"edition", [](auto& v) { return v.by->edition(); }, stands::always, form::non_empty},
               member{"fingerprint", [](auto& v) { return v.by->fingerprint(); }, stands::always, form::hex});

// A cluster's score with its contributions and its place.

template <>
inline constexpr auto members<number_range> = std::tuple(member{"low", [](auto& v) { return points(v.low); }},
                                                         member{"high",
                                                                [](auto& v) { return points(v.high); }});
template <>
inline constexpr auto members<contribution_result> = std::tuple(
    member{"indicator", [](auto& v) { return v.heading().key.view(); }, stands::always, form::non_empty},
    member{"family", [](auto& v) { return v.heading().family; }},
    member{"value",
           [](auto& v) {
             const stated<indicator_value>& value = v.of->board->data.values[v.of->cluster][v.at];
             return value.has_value() ? std::optional(decimal{decimal_text(value->thousandths(), 3)})
                                      : std::nullopt;
           }},
    inlined{[](auto& v) { return &v.of->score().contributions[v.at]; }},
    member{"full",
           [](auto& v) {
             const indicator_scheme& scheme = v.of->board->scheme;
             return points(contribution_of(full_share, scheme.indicators()[v.at], scheme.weights()));
           }},
    member{"source", [](auto& v) { return source_of(v.heading().family); }});
template <>
inline constexpr auto members<score_result> = std::tuple(
    member{"cluster_id",
           [](auto& v) { return std::string_view(v.board->data.clusters[v.cluster].id); }},
    member{"name",
           [](auto& v) { return std::string_view(v.board->data.clusters[v.cluster].name); }},
    member{"scheme", [](auto& v) { return v.board->scheme.name().view(); }},
    member{"illustrative", [](auto& v) { return v.board->scheme.is_illustrative(); }},
    member{"score", [](auto& v) { return v.score().total; }},
    member{"pass_mark",
           [](auto& v) {
             const auto& mark = v.board->scheme.mark();
             return mark ? std::optional(decimal{decimal_text(mark->thousandths(), 3)}) : std::nullopt;
           }},
    member{"pass_mark_reached",
           [](auto& v) { return reaches_mark(v.score().total, v.board->scheme.mark()); }},
    member{"place", [](auto& v) { return static_cast<std::uint64_t>(v.place().place); }},
    member{"place_at_worst",
           [](auto& v) { return static_cast<std::uint64_t>(v.place().at_worst()); }},
    member{"may_still_overtake",
           [](auto& v) { return static_cast<std::uint64_t>(v.place().may_still_overtake); }},
    member{"place_certain", [](auto& v) { return v.place().is_certain(); }},
    member{"missing", [](auto& v) { return v.keys_in(v.score().missing); }},
    member{"open", [](auto& v) { return v.keys_in(v.score().open); }},
    member{"pass_mark_needs", [](auto& v) { return v.keys_in(v.score().mark_needs); }},
    member{"contributions",
           [](auto& v) {
             std::vector<contribution_result> all;
             for (std::size_t i = 0; i < v.board->scheme.indicators().size(); ++i) all.push_back({&v, i});
             return all;
           }},
    member{"basis", [](auto& /*any*/) { return std::vector{art(7), art(10, 2)}; }});

// A text of the Measures, which is read too: what it leaves out is as in another text.

template <class T>
inline constexpr auto members<provision<T>> =
    std::tuple(member{"value", &provision<T>::value},
               member{"source", [](auto& v) { return cited(v.source); }, stands::not_required});
template <>
inline constexpr auto members<edition> =
    std::tuple(member{"document", [](auto& v) { return v.document.view(); }, stands::always, form::non_empty},
               member{"in_force_from", &edition::in_force_from},
               member{"in_force_until", &edition::in_force_until, stands::not_required});
template <>
inline constexpr auto members<carrier_provisions> =
    std::tuple(member{"national", &carrier_provisions::national, stands::not_required},
               member{"provincial", &carrier_provisions::provincial, stands::not_required});
template <>
inline constexpr auto members<publicity_provisions> = std::tuple(
    member{"length", &publicity_provisions::length, stands::not_required},
    member{"on_official_website", &publicity_provisions::on_official_website, stands::not_required});
template <>
inline constexpr auto members<revocation_provisions> = std::tuple(
    member{"consecutive_failures", &revocation_provisions::consecutive_failures, stands::not_required},
    member{"failures_count_from", &revocation_provisions::failures_count_from, stands::not_required});
template <>
inline constexpr auto members<official_interpretation> = std::tuple(
    member{"reading", &official_interpretation::reading},
    member{"choice", [](auto& v) { return row_of(v.reading).choices[v.choice].key; }, stands::always,
           form::non_empty},
    member{"document", [](auto& v) { return v.document.view(); }, stands::not_required},
    member{"issued", &official_interpretation::issued}, member{"from", &official_interpretation::from});

/// Each with its default and its choices, and the provision by which the text settles it itself, where one
/// does; one that is read may be its choice alone.
template <>
struct custom<readings_of_text> {
  static std::vector<std::string_view> choices_of(const reading_row& entry) {
    std::vector<std::string_view> keys;
    for (std::size_t at = 0; at < entry.choice_count; ++at) keys.push_back(entry.choices[at].key);
    return keys;
  }
  static void write(std::string& to, const readings_of_text& of) {
    const jiqun::readings& chosen = of.text->readings;
    for (const reading_row& entry : reading_table) {
      fmt::format_to(std::back_inserter(to), R"({}"{}":{{"value":"{}","default":"{}","choices":)",
                     entry.id == reading_id{} ? '{' : ',', entry.key,
                     entry.choices[chosen.chosen(entry.id)].key, entry.choices[0].key);
      outputs::write(to, choices_of(entry));
      to += ",\"source\":" + citation_json(entry.source);
      if (of.text->settled_by_text.contains(entry.id))
        to += ",\"settled_by\":" + citation_json(of.text->settled_by_text.source_of(entry.id));
      to += '}';
    }
    to += '}';
  }
  static json schema(json& definitions) {
    json all = json::object();
    std::vector<std::string_view> not_required;
    for (const reading_row& entry : reading_table) {
      const json choice = schema_parts::one_of(choices_of(entry));
      json one = {
          {"anyOf", json::array({choice, schema_parts::object_of(
                                             {{"value", choice},
                                              {"default", choice},
                                              {"choices", schema_parts::array_of(schema_parts::any_text())},
                                              {"source", schema_of<citation>(definitions)},
                                              {"settled_by", schema_of<citation>(definitions)}},
                                             {"default", "choices", "source", "settled_by"})})}};
      one["description"] = schema_parts::in_every_language(question(entry.id));
      all[std::string(entry.key)] = one;
      not_required.push_back(entry.key);
    }
    return schema_parts::object_of(all, not_required);
  }
};
template <>
inline constexpr std::string_view definition<readings_of_text> = "chosen_readings";
template <>
inline constexpr auto members<measures> = std::tuple(
    member{"$schema", [](auto& /*any*/) { return std::string_view(); }, stands::only_read, form::non_empty},
    member{"edition", &measures::edition}, member{"carriers", &measures::carriers, stands::not_required},
    member{"publicity", &measures::publicity, stands::not_required},
    member{"revocation", &measures::revocation, stands::not_required},
    member{"readings", [](auto& v) { return readings_of_text{&v}; }, stands::not_required},
    member{"interpretations",
           [](auto& v) {
             const auto first = v.interpretations.all.begin();
             return std::vector<official_interpretation>(
                 first, first + static_cast<std::ptrdiff_t>(v.interpretations.size));
           },
           stands::not_required},
    member{"fingerprint", [](auto& v) { return fingerprint(v); }, stands::not_required, form::hex});

}  // namespace outputs

std::string publicity_json(date opens, const publicity_deadline& deadline, const measures& in_force,
                           const std::optional<reckoned_count>& closed_early) {
  return outputs::written(publicity_result{opens, &deadline, &in_force, closed_early});
}
text_reviewed::text_reviewed(const measures& in_force)
    : failures_(in_force.revocation.consecutive_failures),
      edition_(in_force.edition.document.view()),
      fingerprint_(fmt::format("{:016x}", jiqun::fingerprint(in_force))),
      settled_(in_force.settled_by_text) {}

std::string review_json(const register_cluster& cluster, const assessment_status& where,
                        const text_reviewed& by, const retroactive_ground& turned) {
  return outputs::written(review_result{&cluster, &where, &by, &turned});
}
std::string score_json(const scoreboard& board, std::size_t cluster) {
  return outputs::written(score_result{&board, cluster});
}
std::string write_measures(const measures& text) { return outputs::written(text); }

json publicity_schema() {
  return outputs::schema_titled<publicity_result>("公示截止日 / when a publicity closes");
}
json review_schema() {
  return outputs::schema_titled<review_result>(
      "考核登记表审查,每行一个集群 / a register reviewed, a line a cluster");
}
json score_schema() {
  return outputs::schema_titled<score_result>("定量指标得分,每行一个集群 / scores, a line a cluster");
}
json measures_schema() {
  return outputs::schema_titled<measures>("办法的一个文本 / a text of the Measures, in force or a draft");
}

}  // namespace jiqun
