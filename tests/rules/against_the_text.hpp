// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/measures/editions.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/stability.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "restatement/naive_rules.hpp"

#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The Measures of 2024 with one choice changed.
template <class Choice>
constexpr jiqun::measures under(Choice choice, jiqun::measures text = jiqun::anhui_2024) {
  text.readings.set(choice);
  return text;
}

constexpr jiqun::date day_of(int digits) { return {digits / 10000, digits / 100 % 100, digits % 100}; }

/// The reasons for which a value may be absent.
inline constexpr std::array every_absence = {jiqun::absence::not_given, jiqun::absence::unknown,
                                             jiqun::absence::not_applicable};
inline constexpr std::array absences_without_meaning = {jiqun::absence::not_given, jiqun::absence::unknown};

constexpr jiqun::stated<bool> truth(int stated, jiqun::absence why = jiqun::absence::not_given) {
  return stated == naive::missing ? jiqun::stated<bool>(why) : jiqun::stated<bool>(stated != 0);
}

inline std::string name_of(jiqun::fact one) { return std::string(jiqun::key(one)); }

inline std::string text_of(jiqun::answer value) {
  return value == jiqun::answer::yes ? "yes" : value == jiqun::answer::no ? "no" : "unknown";
}

inline std::set<std::string> facts_named(const jiqun::decision& decided) {
  std::set<std::string> names;
  const jiqun::fact_set missing = decided.missing();
  for (const jiqun::fact one : missing) names.insert(name_of(one));
  return names;
}

/// The answer and the facts that it names, as naive::verdict::text() gives them.
inline std::string text_of(const jiqun::decision& decided) {
  return naive::verdict{text_of(decided.value()), facts_named(decided)}.text();
}

/// How a decision differs from the verdict: in its answer, in a fact that it names though it can no longer
/// turn it, or in one that it does not name. A fact `asked_later` need not be named yet.
inline std::string unlike(const jiqun::decision& decided, const naive::verdict& expected,
                          const std::set<std::string>& asked_later = {}) {
  if (text_of(decided.value()) != expected.answer)
    return text_of(decided.value()) + " instead of " + expected.text();
  const std::set<std::string> named = facts_named(decided);
  for (const std::string& fact : named)
    if (expected.turns.count(fact) == 0) return "names " + fact + " in vain";
  for (const std::string& fact : expected.turns)
    if (named.count(fact) == 0 && asked_later.count(fact) == 0) return "does not name " + fact;
  return "";
}

/// Counts what was compared and keeps the first difference.
class comparison {
 public:
  template <class Describe>
  void of(const std::string& found, const std::string& expected, Describe describe) {
    ++compared_;
    if (found == expected) return;
    if (difference_.empty()) difference_ = describe() + ": found " + found + ", expected " + expected;
    ++differences_;
  }
  void of(const std::string& found, const std::string& expected, const std::vector<int>& stated) {
    of(found, expected, [&] {
      std::string text;
      for (const int value : stated) text += (value == naive::missing ? "?" : std::to_string(value)) + " ";
      return text;
    });
  }
  [[nodiscard]] int compared() const { return compared_; }
  [[nodiscard]] std::string difference() const {
    return differences_ == 0 ? "" : std::to_string(differences_) + " differ; " + difference_;
  }

 private:
  int compared_ = 0;
  int differences_ = 0;
  std::string difference_;
};

/// Where the text of the Measures puts a condition, written from the text.
inline std::string place_in_the_text(jiqun::condition what) {
  using jiqun::condition;
  switch (what) {
    case condition::competent:
    case condition::right_office:
    case condition::own_area:
    case condition::to_be_monitored:
    case condition::by_competent_cities: return "第四条";
    case condition::carriers_satisfied:
    case condition::carriers_no_bar:
    case condition::enough_carriers:
    case condition::national_carriers:
    case condition::provincial_carriers: return "第七条第(一)项";
    case condition::only_round_of_year:
    case condition::in_scope:
    case condition::region_in_scope:
    case condition::industry_in_scope: return "第九条";
    case condition::monitoring_in_order: return "第五条";
    case condition::in_pool:
    case condition::called:
    case condition::applied:
    case condition::may_apply:
    case condition::recommended:
    case condition::material_true:
    case condition::material_compliant:
    case condition::formal_letter: return "第十条第(一)项";
    case condition::shortlisted:
    case condition::score_considered:
    case condition::experts_considered:
    case condition::direction_considered:
    case condition::on_shortlist: return "第十条第(二)项";
    case condition::opening_in_order:
    case condition::publicity_completed:
    case condition::shown_on_official_website:
    case condition::shown_long_enough:
    case condition::final_list_shown:
    case condition::objection_stands:
    case condition::objection_in_time:
    case condition::objection_admissible:
    case condition::objection_concerns_cluster:
    case condition::objection_maintained:
    case condition::no_objection_left:
    case condition::without_objection:
    case condition::objections_verified:
    case condition::may_be_recognised:
    case condition::may_be_refused:
    case condition::recognition_not_open:
    case condition::recognition_in_order:
    case condition::publicity_over: return "第十条第(三)项";
    case condition::nomination_permitted:
    case condition::from_title_holders:
    case condition::exception_reasoned:
    case condition::reason_not_demanded:
    case condition::exception_in_principle: return "第十一条";
    case condition::support_eligible:
    case condition::provincial_or_above:
    case condition::newly_recognised:
    case condition::plan_in_order:
    case condition::paid_in_steps:
    case condition::every_instalment_due:
    case condition::instalment_due:
    case condition::assessment_allows:
    case condition::within_budget:
    case condition::use_permitted: return "第十二条";
    case condition::not_barred:
    case condition::ground_for_revocation:
    case condition::two_years_not_passed:
    case condition::fraud:
    case condition::breach_of_law:
    case condition::revocation_in_order:
    case condition::procedure_followed:
    case condition::proposal_publicised:
    case condition::duty_to_revoke:
    case condition::may_leave_title:
    case condition::must_revoke:
    case condition::title_held: return "第十四条";
    case condition::in_force: return "第十六条";
  }
  return "";
}

/// The findings that cite another place than the text has, each as found/expected; empty if all are right.
inline std::string cited_otherwise_than_the_text(const jiqun::decision& decided) {
  std::string wrong;
  for (const jiqun::finding& step : decided) {
    const std::string found = chinese_text(step.source).str();
    if (found != place_in_the_text(step.what)) wrong += found + "/" + place_in_the_text(step.what) + " ";
  }
  return wrong;
}

/// Whether each finding from facts names a reading exactly where another choice of it alone finds otherwise,
/// and as interpreted those that an interpretation fixed. `ask` takes measures and returns a decision; empty
/// if so.
template <class Ask>
std::string reliance_error(const jiqun::measures& in_use, Ask ask) {
  const jiqun::decision decided = ask(in_use);
  std::array<jiqun::reading_set, jiqun::decision::capacity> expected{};
  for (const jiqun::reading_row& entry : jiqun::reading_table) {
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
      jiqun::measures varied = in_use;
      varied.readings.choose(entry.id, choice);
      const jiqun::decision otherwise = ask(varied);
      if (otherwise.size() != decided.size()) return "another number of findings";
      for (std::size_t at = 0; at < decided.size(); ++at)
        if (otherwise[at].holds != decided[at].holds) expected[at].insert(entry.id);
    }
  }
  for (std::size_t at = 0; at < decided.size(); ++at) {
    const jiqun::finding& step = decided[at];
    const jiqun::reading_set relied =
        step.follows_from == jiqun::connective::facts ? expected[at] : jiqun::reading_set();
    for (const jiqun::reading_row& entry : jiqun::reading_table)
      if (step.relied_on.contains(entry.id) != relied.contains(entry.id))
        return "finding " + std::to_string(at) + " and " + std::string(entry.key);
    if (step.interpreted != (relied & in_use.interpreted())) return "what is interpreted";
  }
  return "";
}

/// Asks `test` for the Measures as they are and with every other choice of the named readings, combined.
template <class Test>
void under_every_choice(jiqun::reading_set varied, Test test) {
  jiqun::measures text = jiqun::anhui_2024;
  std::size_t combinations = 1;
  for (const jiqun::reading_row& entry : jiqun::reading_table)
    if (varied.contains(entry.id)) combinations *= entry.choice_count;
  for (std::size_t combination = 0; combination < combinations; ++combination) {
    std::size_t rest = combination;
    for (const jiqun::reading_row& entry : jiqun::reading_table) {
      if (!varied.contains(entry.id)) continue;
      text.readings.choose(entry.id, rest % entry.choice_count);
      rest /= entry.choice_count;
    }
    test(text);
  }
}

/// Whether the answer of each finding of a decision stands, by making it under every combination of the named
/// readings, one after the other. `decide` takes measures and returns a decision.
template <class Decide>
std::vector<jiqun::contest> contests_by_enumeration(jiqun::reading_set varied, const jiqun::measures& in_use,
                                                    Decide decide) {
  varied = varied - in_use.interpreted();
  const jiqun::decision here = decide(in_use);
  std::vector<jiqun::contest> all(here.size());
  for (std::size_t at = 0; at < here.size(); ++at) all[at].in_use = here[at].holds;
  std::size_t combinations = 1;
  for (const jiqun::reading_id one : varied) combinations *= jiqun::row_of(one).choice_count;
  for (std::size_t combination = 0; combination < combinations; ++combination) {
    jiqun::measures other = in_use;
    jiqun::reading_set changed;
    std::size_t rest = combination;
    for (const jiqun::reading_id one : varied) {
      const std::size_t choices = jiqun::row_of(one).choice_count;
      other.readings.choose(one, rest % choices);
      rest /= choices;
      if (other.readings.chosen(one) != in_use.readings.chosen(one)) changed.insert(one);
    }
    const jiqun::decision there = decide(other);
    for (std::size_t at = 0; at < all.size(); ++at) {
      jiqun::contest& found = all[at];
      if (at < there.size() && there[at].holds == found.in_use) continue;
      if (changed.size() == 1) found.turned_by = found.turned_by | changed;
      const auto order = [](jiqun::reading_set some) { return std::pair(some.size(), some.bits()); };
      if (!found.contested || order(changed) < order(found.together)) found.together = changed;
      found.contested = true;
    }
  }
  for (jiqun::contest& found : all)
    if (!found.turned_by.empty()) found.together = {};
  return all;
}

/// The same of a question that has but an answer.
template <class Ask>
jiqun::contest contest_by_enumeration(jiqun::reading_set varied, const jiqun::measures& in_use, Ask ask) {
  return contests_by_enumeration(varied, in_use,
                                 [&](const jiqun::measures& read) {
                                   return jiqun::decision(finding_of(jiqun::condition::in_force, ask(read)));
                                 })
      .front();
}

inline std::string keys_of(jiqun::reading_set some) {
  std::string keys;
  for (const jiqun::reading_id one : some) keys += std::string(jiqun::key(one)) + " ";
  return keys;
}

/// A contest in words, to compare two.
inline std::string text_of(const jiqun::contest& one) {
  return text_of(one.in_use) + (one.contested ? " contested; " : "; ") + keys_of(one.turned_by) + "; " +
         keys_of(one.together);
}

// The readings that can turn what an article asks, as docs/readings.md tells them.

inline constexpr jiqun::reading_set readings_of_publicity{
    jiqun::reading_id::opening_day, jiqun::reading_id::interruption, jiqun::reading_id::corrected_list};
inline constexpr jiqun::reading_set readings_of_objections{
    jiqun::reading_id::objection_time, jiqun::reading_id::early_objection, jiqun::reading_id::late_objection,
    jiqun::reading_id::objection_scope, jiqun::reading_id::withdrawn_objection};
inline constexpr jiqun::reading_set readings_of_recognition = readings_of_publicity | readings_of_objections;
inline constexpr jiqun::reading_set readings_of_eligibility{
    jiqun::reading_id::pool_entry, jiqun::reading_id::cross_city_scope,
    jiqun::reading_id::carrier_requirement, jiqun::reading_id::reapplication_bar};
inline constexpr jiqun::reading_set readings_of_support{jiqun::reading_id::instalment_after_failure,
                                                        jiqun::reading_id::not_taken_part,
                                                        jiqun::reading_id::other_uses};
inline constexpr jiqun::reading_set readings_of_revocation{jiqun::reading_id::first_assessable_year,
                                                           jiqun::reading_id::before_effect,
                                                           jiqun::reading_id::year_not_held,
                                                           jiqun::reading_id::not_taken_part,
                                                           jiqun::reading_id::pool_assessments,
                                                           jiqun::reading_id::earlier_title,
                                                           jiqun::reading_id::attribution};
inline constexpr jiqun::reading_set readings_of_revoking{jiqun::reading_id::revocation_publicity,
                                                         jiqun::reading_id::revocation_duty};

/// The key of the choice in use.
inline std::string choice_in(const jiqun::measures& text, jiqun::reading_id id) {
  const jiqun::reading_row& entry = jiqun::row_of(id);
  return std::string(entry.choices[text.readings.chosen(entry.id)].key);
}
