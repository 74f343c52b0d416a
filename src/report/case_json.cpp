// SPDX-License-Identifier: Apache-2.0
#include "report/case_json.hpp"

#include "jiqun/vocabulary/reading.hpp"
#include "report/outputs.hpp"
#include "report/result_schemas.hpp"
#include "wording/case_words.hpp"
#include "wording/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace jiqun {

namespace {

/// The readings that are not as the library has them.
struct chosen_readings {
  const readings* of;
};
/// A reading that the text settles itself, and where.
struct settled_reading {
  reading_id which;
  citation by;
};
struct other_deadline {
  opening_day first;
  std::optional<date> day;
};
struct inconsistency {
  const observation_view* seen;
};
struct assessments {
  const assessment_history* under_title;
  const assessment_history* in_pool;
};
struct case_result {
  const case_view* of;
};

/// What was noticed in one way, each as it is described.
template <mark Which, class As>
std::vector<As> noticed(const std::vector<observation_view>& all) {
  std::vector<As> some;
  for (const observation_view& one : all)
    if (one.mark == Which) {
      if constexpr (Which == mark::outside_force)
        some.push_back(one.event);
      else
        some.push_back({&one});
    }
  return some;
}

std::vector<settled_reading> settled_by_text(reading_set relied_on, const measures* text) {
  std::vector<settled_reading> all;
  if (text == nullptr) return all;
  for (const reading_id one : relied_on & text->settled_by_text.all())
    all.push_back({one, text->settled_by_text.source_of(one)});
  return all;
}

std::vector<finding_view> under(const finding_view& view, connective by) {
  return view.step().follows_from == by ? view.under() : std::vector<finding_view>();
}

}  // namespace

namespace outputs {

template <>
inline constexpr std::string_view definition<event_kind> = "event_kind";

// A decision and its findings.

template <>
inline constexpr std::string_view definition<settled_reading> = "settled_reading";
template <>
inline constexpr auto members<settled_reading> = std::tuple(member{"reading", &settled_reading::which},
                                                            member{"source", &settled_reading::by});

template <>
inline constexpr auto members<measured> = std::tuple(member{"found", &measured::found},
                                                     member{"required", &measured::required});

template <>
inline constexpr std::string_view definition<finding_view> = "finding";
template <>
inline constexpr auto members<finding_view> = std::tuple(
    member{"condition", [](auto& v) { return v.step().what; }},
    member{"source", [](auto& v) { return cited(v.step().source); }},
    member{"answer", [](auto& v) { return v.step().holds; }},
    member{"figure", [](auto& v) { return v.step().figure; }, stands::if_any},
    member{"years", [](auto& v) { return v.step().missing_years() | v.step().completed_in(); },
           stands::if_any},
    member{"missing", [](auto& v) { return v.step().missing; }, stands::if_any},
    member{
        "why_missing",
        [](auto& v) { return v.step().missing.empty() ? std::nullopt : std::optional(v.step().why_missing); },
        stands::if_any},
    member{"still_matters",
           [](auto& v) { return v.step().missing.empty() ? std::nullopt : std::optional(v.still_matters()); },
           stands::if_any},
    member{"readings", [](auto& v) { return v.step().relied_on; }, stands::if_any},
    member{"interpreted", [](auto& v) { return v.step().interpreted; }, stands::if_any},
    member{"settled_by_text", [](auto& v) { return settled_by_text(v.step().relied_on, v.text); },
           stands::if_any},
    member{"all_of", [](auto& v) { return under(v, connective::all_of); }, stands::if_any},
    member{"any_of", [](auto& v) { return under(v, connective::any_of); }, stands::if_any},
    member{"contrary_of", [](auto& v) { return under(v, connective::contrary_of); }, stands::if_any});

template <>
inline constexpr auto members<contest> = std::tuple(member{"contested", &contest::contested},
                                                    member{"turned_by", &contest::turned_by},
                                                    member{"turned_together", &contest::together,
                                                           stands::if_any});

template <>
inline constexpr std::string_view definition<weighed_view> = "decision";
template <>
inline constexpr auto members<weighed_view> = std::tuple(
    member{"answer", [](auto& v) { return v.reasons->value(); }},
    member{"missing", [](auto& v) { return v.reasons->missing(); }},
    member{"readings", [](auto& v) { return v.reasons->relied_on(); }},
    member{"because", &weighed_view::conclusion}, inlined{&weighed_view::stability, stands::if_any});

// A case.

template <>
inline constexpr std::string_view definition<case_event> = "event_heading";
template <>
inline constexpr auto members<case_event> =
    std::tuple(member{"event", &case_event::place, stands::always, form::place},
               member{"on", &case_event::on}, member{"what", [](auto& v) { return v.kind(); }},
               member{"document", &case_event::document, stands::if_any, form::non_empty});

template <>
inline constexpr std::string_view definition<observation_view> = "observation";
template <>
inline constexpr auto members<observation_view> = std::tuple(
    inlined{&observation_view::event}, member{"condition", [](auto& v) { return v.finding->step().what; }},
    worded{[](auto& v) { return words(v.finding->step().what, *v.finding->text); }},
    member{"source", [](auto& v) { return v.finding->step().source; }},
    member{"answer", [](auto& v) { return v.finding->step().holds; }},
    member{"missing", [](auto& v) { return v.finding->missing(); }},
    member{"readings", [](auto& v) { return v.finding->relied_on(); }},
    inlined{[](auto& v) { return &v.stability; }},
    member{"overridden_by",
           [](auto& v) {
             return v.overridden_by == nullptr ? std::nullopt : std::optional(v.overridden_by->place);
           },
           stands::if_any, form::place},
    member{"because", [](auto& v) { return *v.finding; }});

template <>
inline constexpr std::string_view definition<inconsistency> = "inconsistency";
template <>
inline constexpr auto members<inconsistency> = std::tuple(
    inlined{[](auto& v) { return v.seen->event; }}, member{"misfit", [](auto& v) { return v.seen->misfit; }},
    worded{[](auto& v) { return words(v.seen->misfit); }});

template <>
inline constexpr std::string_view definition<title_period> = "title";
template <>
inline constexpr auto members<title_period> = std::tuple(
    member{"began", [](auto& v) { return v.began(); }}, member{"ended", [](auto& v) { return v.ended(); }},
    member{"how", [](auto& v) { return v.ended().has_value() ? v.how().value() : std::nullopt; }});

template <>
inline constexpr auto members<other_deadline> = std::tuple(member{"opening_day", &other_deadline::first},
                                                           member{"day", &other_deadline::day});
template <>
inline constexpr std::string_view definition<deadline_view> = "deadline";
template <>
inline constexpr auto members<deadline_view> =
    std::tuple(inlined{&deadline_view::event}, member{"waits_for", &deadline_view::waits_for},
               member{"day", [](auto& v) { return v.closes.day; }},
               member{"certainty", [](auto& v) { return v.closes.certainty; }},
               member{"no_earlier_than", [](auto& v) { return v.closes.no_earlier_than; }, stands::if_any},
               member{"recognition_from", [](auto& v) { return v.of->recognition_from; }},
               member{"other_reading",
                      [](auto& v) {
                        const auto& closes = v.of->closes_otherwise;
                        return other_deadline{v.of->other_reading, closes ? closes->day : std::nullopt};
                      }},
               member{"source", [](auto& v) { return v.of->source; }},
               member{"readings", [](auto& v) { return v.of->relied_on; }});

template <>
struct custom<assessment_history> {
  static void write(std::string& to, const assessment_history& history) {
    to += '{';
    for (const year label : history.recorded())
      for (const assessment_outcome outcome : every<assessment_outcome>)
        if (history.years_of(outcome).contains(label))
          fmt::format_to(std::back_inserter(to), "{}\"{}\":\"{}\"", to.back() == '{' ? "" : ",",
                         label.number(), key(outcome));
    to += '}';
  }
  static json schema(json& /*definitions*/) {
    return {{"type", "object"},
            {"patternProperties", {{"^20[0-9]{2}$", schema_parts::key_of<assessment_outcome>()}}},
            {"additionalProperties", false}};
  }
};
template <>
inline constexpr std::string_view definition<assessment_history> = "outcomes";
template <>
inline constexpr auto members<assessments> = std::tuple(member{"under_title", &assessments::under_title},
                                                        member{"in_pool", &assessments::in_pool});

template <>
inline constexpr std::string_view definition<presumption_view> = "presumption";
template <>
inline constexpr auto members<presumption_view> =
    std::tuple(inlined{&presumption_view::event}, member{"presumption", &presumption_view::what},
               worded{[](auto& v) { return words(v.what); }},
               member{"source", [](auto& v) { return row_of(v.what).source; }});

template <>
inline constexpr auto members<retroactive_breach_view> =
    std::tuple(inlined{&retroactive_breach_view::event}, member{"condition", &retroactive_breach_view::what},
               member{"zh", [](auto& v) { return words(v.what, *v.text).in(language::chinese); }},
               member{"en", [](auto& v) { return words(v.what, *v.text).in(language::english); }},
               member{"source", &retroactive_breach_view::source});
template <>
inline constexpr auto members<retroactive_ground> = std::tuple(member{"years", &retroactive_ground::years},
                                                               member{"before", &retroactive_ground::before},
                                                               member{"under_this_text",
                                                                      &retroactive_ground::under_draft});
template <>
inline constexpr std::string_view definition<retroactive_view> = "retroactive";
template <>
inline constexpr auto members<retroactive_view> = std::tuple(member{"breaches", &retroactive_view::breaches},
                                                             member{"ground", &retroactive_view::ground});

template <>
inline constexpr std::string_view definition<override_view> = "override";
template <>
inline constexpr auto members<override_view> =
    std::tuple(inlined{&override_view::event}, member{"about", [](auto& v) { return v.what->about; }},
               member{"holds", [](auto& v) { return v.what->holds; }},
               member{"author", [](auto& v) { return std::string_view(v.what->author); }, stands::always,
                      form::non_empty},
               member{"reason", [](auto& v) { return std::string_view(v.what->reason); }, stands::always,
                      form::non_empty});

template <>
inline constexpr std::string_view definition<next_step_view> = "next_step";
template <>
inline constexpr auto members<next_step_view> = std::tuple(
    member{"act", [](auto& v) { return v.of->what; }}, member{"by", [](auto& v) { return v.of->by.who; }},
    member{"source", [](auto& v) { return v.of->by.source; }},
    member{"also", [](auto& v) { return v.of->by.also; }, stands::if_any},
    member{"from", [](auto& v) { return v.of->from; }}, member{"year", [](auto& v) { return v.of->of_year; }},
    member{"missing", [](auto& v) { return v.of->missing; }},
    member{"presumed", [](auto& v) { return v.of->presumed; }, stands::if_any},
    member{"decision", &next_step_view::decision, stands::if_any});

template <>
inline constexpr std::string_view definition<judged_view> = "judged";
template <>
inline constexpr auto members<judged_view> = std::tuple(inlined{&judged_view::event},
                                                        member{"decision", &judged_view::decision});

template <>
struct custom<chosen_readings> {
  static void write(std::string& to, const chosen_readings& chosen) {
    to += '{';
    for (const reading_row& entry : reading_table) {
      const std::size_t choice = chosen.of->chosen(entry.id);
      if (choice != readings().chosen(entry.id))
        fmt::format_to(std::back_inserter(to), "{}\"{}\":\"{}\"", to.back() == '{' ? "" : ",", entry.key,
                       entry.choices[choice].key);
    }
    to += '}';
  }
  static json schema(json& /*definitions*/) {
    json chosen = json::object();
    for (const reading_row& entry : reading_table) chosen[std::string(entry.key)] = schema_parts::any_text();
    json schema = schema_parts::object_of(chosen);
    schema.erase("required");
    return schema;
  }
};
template <>
inline constexpr std::string_view definition<stamp> = "stamp";
template <>
inline constexpr auto members<stamp> = std::tuple(
    member{"library", &stamp::library, stands::always, form::non_empty},
    member{"edition", &stamp::edition, stands::always, form::non_empty},
    member{"measures", &stamp::measures_fingerprint, stands::always, form::hex},
    member{"readings", [](auto& v) { return chosen_readings{&v.chosen}; }},
    member{"settled_by_text", &stamp::settled_by_text, stands::if_any},
    member{"as_if_in_force", [](auto& v) { return v.as_if_in_force ? std::optional(true) : std::nullopt; },
           stands::if_any},
    member{"calendar", &stamp::calendar_fingerprint, stands::always, form::hex},
    member{"known_on", &stamp::known_on}, member{"as_of", &stamp::as_of},
    member{"input_sha256", &stamp::input_sha256, stands::always, form::sha256});

/// What was noticed, of a case or of all cases of a round.
inline constexpr auto noticed_members = std::tuple(
    member{"breaches", [](auto& v) { return noticed<mark::breach, const observation_view*>(v.noticed); }},
    member{"undetermined",
           [](auto& v) { return noticed<mark::undetermined, const observation_view*>(v.noticed); }},
    member{"exceptions",
           [](auto& v) { return noticed<mark::exception, const observation_view*>(v.noticed); }},
    member{"inconsistencies", [](auto& v) { return noticed<mark::inconsistency, inconsistency>(v.noticed); }},
    member{"outside_force",
           [](auto& v) { return noticed<mark::outside_force, const case_event*>(v.noticed); }},
    member{"remarks", [](auto& v) { return noticed<mark::remark, inconsistency>(v.noticed); }});

template <>
inline constexpr auto members<case_cluster> = std::tuple(member{"id", &case_cluster::id},
                                                         member{"name", &case_cluster::name});
template <>
inline constexpr std::string_view definition<case_view> = "case";
template <>
inline constexpr auto members<case_view> = std::tuple_cat(
    std::tuple(member{"cluster", [](auto& v) { return &v.file->cluster; }},
               member{"today", [](auto& v) { return v.result->today; }},
               member{"stage", [](auto& v) { return v.result->where; }},
               member{"in_pool", [](auto& v) { return v.result->in_pool; }},
               member{"titles", [](auto& v) { return v.result->titles; }},
               member{"deadlines", &case_view::deadlines},
               member{"assessments",
                      [](auto& v) { return assessments{&v.result->under_title, &v.result->in_the_pool}; }},
               member{"ground_for_revocation", &case_view::ground},
               member{"at_risk", [](auto& v) { return v.result->at_risk; }}),
    noticed_members,
    std::tuple(member{"retroactive", &case_view::retroactive, stands::if_any},
               member{"presumptions", &case_view::presumed, stands::if_any},
               member{"decided_otherwise", &case_view::decided_otherwise},
               member{"next_steps", &case_view::next_steps}, member{"decisions", &case_view::judged}));

template <>
inline constexpr auto members<case_result> = std::tuple(constant{"document", "case_result"},
                                                        inlined{&case_result::of},
                                                        member{"stamp",
                                                               [](auto& v) { return v.of->stamped; }});
template <>
inline constexpr auto members<round_view> = std::tuple_cat(
    std::tuple(constant{"document", "round_result"}, member{"round", [](auto& v) { return v.file->label; }}),
    noticed_members,
    std::tuple(member{"clusters", &round_view::clusters}, member{"stamp", &round_view::stamped}));

}  // namespace outputs

std::string decision_json(const decision& reasons) {
  return outputs::written(weighed_view{&reasons, nullptr, nullptr});
}
std::string decision_json(const weighed_decision& weighed) {
  return outputs::written(weighed_view{&weighed.reasons, &weighed.stability, nullptr});
}
std::string observation_json(const observation_view& seen) {
  switch (seen.mark) {
    case mark::inconsistency:
    case mark::remark: return outputs::written(inconsistency{&seen});
    case mark::outside_force: return outputs::written(*seen.event);
    default: return outputs::written(seen);
  }
}
std::string case_json(const case_view& view) { return outputs::written(case_result{&view}); }
std::string round_json(const round_view& view) { return outputs::written(view); }

json decision_schema() {
  return outputs::schema_titled<weighed_view>("结论及其理由 / a decision with its reasons");
}
json case_result_schema() { return outputs::schema_titled<case_result>("案件状况 / where a case stands"); }
json round_result_schema() {
  return outputs::schema_titled<round_view>("年度评定状况 / where a year's round stands");
}

std::string case_json(const written_case& one) { return case_json(view_of(one)); }
std::string round_json(const written_round& round) { return round_json(view_of(round)); }

}  // namespace jiqun
