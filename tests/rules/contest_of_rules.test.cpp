// SPDX-License-Identifier: Apache-2.0
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/rules/eligibility.hpp"
#include "jiqun/rules/recognition.hpp"
#include "jiqun/rules/revocation.hpp"
#include "jiqun/rules/support.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

using question = std::function<decision(const measures&)>;

/// The readings of which another choice alone answers one of the questions otherwise, from some choice of
/// those in `varied`.
reading_set turning_some(const std::vector<question>& cases, reading_set varied) {
  reading_set turning;
  under_every_choice(varied, [&](const measures& text) {
    for (const question& ask : cases) {
      const answer in_use = ask(text).value();
      for (const reading_row& entry : reading_table) {
        if (turning.contains(entry.id)) continue;
        measures other = text;
        for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
          other.readings.choose(entry.id, choice);
          if (ask(other).value() != in_use) turning.insert(entry.id);
        }
      }
    }
  });
  return turning;
}

/// How stability_of differs from the answers under every choice, compared one by one.
std::string contest_error(const question& ask, reading_set varied, const measures& in_use) {
  const auto answer_of_it = [&](const measures& read) { return ask(read).value(); };
  const std::string found = text_of(stability_of(in_use, answer_of_it));
  const std::string expected = text_of(contest_by_enumeration(varied, in_use, answer_of_it));
  return found == expected ? "" : found + " instead of " + expected;
}

constexpr date june(int day) { return {2024, 6, day}; }

// Invented cases, some for each reading that bears on the rule.

constexpr innovation_carriers carriers_of(int national, int provincial) {
  return innovation_carriers()
      .national(count<national_carrier>(national))
      .provincial(count<provincial_carrier>(provincial));
}
constexpr pool_record in_pool_since(date entered) {
  return {pool_stay().entered(entered).left(absence::not_applicable)};
}

std::vector<question> eligibility_cases() {
  std::vector<question> cases;
  for (const int entered : {20240601, 20250301, 20250601})
    for (const int provincial : {2, 3})
      for (const int called : {naive::missing, 0, 1})
        for (const int revoked : {0, 20200610, 20220610, 20240610, 20250110})
          for (const bool regional : {false, true}) {
            annual_round round = annual_round::of(year(2025))
                                     .regions(absence::not_applicable)
                                     .industries(absence::not_applicable)
                                     .carriers_required(truth(called));
            if (regional) round = round.regions(city_set(city::wuhu));
            application made = application::of(cluster_area::led_by(city::hefei).others(city_set(city::wuhu)))
                                   .leading_industry(absence::not_given)
                                   .applied(date{2025, 4, 1})
                                   .pool(in_pool_since(day_of(entered)))
                                   .carriers(carriers_of(0, provincial))
                                   .earlier_revocation(absence::not_applicable);
            if (revoked != 0) made = made.earlier_revocation(day_of(revoked));
            cases.emplace_back([=](const measures& text) { return decide_may_apply(made, round, text); });
          }
  return cases;
}

std::vector<objection> objections() {
  std::vector<objection> all;
  for (const int received : {2, 4, 7, 8})
    for (const int sent : {2, 7, 8})
      for (const bool concerns : {true, false})
        for (const bool withdrawn : {true, false}) {
          objection one = objection()
                              .received(june(received))
                              .sent(june(sent))
                              .admissible(true)
                              .concerns_cluster(concerns)
                              .withdrawn(withdrawn)
                              .verified(verification::pending);
          all.push_back(one);
        }
  return all;
}
constexpr std::array five_days = {
    publicity_notice::opened(june(3)).closed(june(7)).on_official_website(true).final_list(true)};
std::vector<question> objection_cases() {
  std::vector<question> cases;
  for (const objection& one : objections())
    cases.emplace_back(
        [=](const measures& text) { return decide_no_objection_left(std::array{one}, five_days, text); });
  return cases;
}

/// Whether it may be recognised, or whether it was recognised in order.
std::vector<question> recognition_cases(bool in_order) {
  std::vector<question> cases;
  for (const objection& one : objections())
    for (const int closes : {7, 11})
      for (const bool broken : {false, true})
        for (const bool final_list : {true, false}) {
          publicity_notice notice = publicity_notice::opened(june(3))
                                        .closed(june(closes))
                                        .on_official_website(true)
                                        .final_list(final_list);
          if (broken) notice = notice.interrupted({june(5), june(5)});
          const std::array rounds = {notice};
          const std::array raised = {one};
          cases.emplace_back([=](const measures& text) {
            if (in_order)
              return decide_recognition_in_order(true, true, rounds, raised, june(20), text,
                                                 state_council_calendar);
            return decide_may_be_recognised(true, rounds, raised, june(20), text, state_council_calendar);
          });
        }
  return cases;
}

std::vector<question> revocation_cases() {
  std::vector<question> cases;
  const assessment_history none;
  const assessment_history histories[] = {none.failed(2023).failed(2024), none.failed(2024).failed(2025),
                                          none.failed(2025).not_held(2026).failed(2027),
                                          none.failed(2025).not_taken_part(2026), none.failed(2025)};
  const earlier_assessments before[] = {{},
                                        earlier_assessments().in_pool(none.failed(2024)),
                                        earlier_assessments().under_earlier_title(none.failed(2024))};
  for (const assessment_history& history : histories)
    for (const earlier_assessments& earlier : before)
      for (const bool established : {false, true})
        for (const int title : {2022, 2024, 2025})
          cases.emplace_back([=](const measures& text) {
            const std::array found = {misconduct::of(misconduct_kind::breach_of_law)
                                          .established(established)
                                          .attributed_to_cluster(false)
                                          .actor(misconduct_actor::member)};
            return decide_ground_for_revocation(history, year_of_title(title), found, text, earlier);
          });
  return cases;
}

/// Of an established ground: must the department revoke, and was it in order without a publicity?
std::vector<question> revoking_cases() {
  const std::array found = {
      misconduct::of(misconduct_kind::fraud).established(true).attributed_to_cluster(true)};
  const auto ground = [=](const measures& text) {
    return decide_ground_for_revocation({}, year_of_title(2024), found, text);
  };
  const title_period title = title_period::since(date{2024, 6, 20}).ended(absence::not_applicable);
  return {
      [=](const measures& text) { return decide_must_revoke(ground(text), text); },
      [=](const measures& text) {
        return decide_revocation_in_order(
            title, ground(text),
            revocation_steps().by_provincial_department(true).procedure_followed(true).proposal_publicised(
                false),
            {2027, 5, 10}, text);
      }};
}

std::vector<question> support_cases() {
  const supported_cluster cluster = supported_cluster().level(title_level::provincial).newly_recognised(true);
  const instalment second =
      instalment().first(false).latest_assessment(assessment_outcome::failed).within_budget(true);
  const std::array plan = {instalment().first(true).within_budget(true), second};
  return {[=](const measures& text) { return decide_instalment_due(cluster, second, text); },
          [=](const measures& text) { return decide_plan_in_order(cluster, plan, text); },
          [=](const measures& text) {
            return decide_instalment_due(cluster,
                                         instalment()
                                             .first(false)
                                             .latest_assessment(assessment_outcome::not_taken_part)
                                             .within_budget(true),
                                         text);
          },
          [](const measures& text) { return decide_use_permitted(support_use::other, text); }};
}

/// How weigh differs from the decision and from the answers under every choice.
std::string weighing_error(const question& ask, reading_set varied, const measures& in_use) {
  const weighed_decision weighed = weigh(in_use, ask);
  const decision decided = ask(in_use);
  if (text_of(weighed.reasons) != text_of(decided) || weighed.reasons.size() != decided.size())
    return "another decision";
  if (weighed.stability.in_use != decided.value()) return "another answer";
  // No reading that is not asked of turns it.
  for (const reading_row& entry : reading_table)
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
      measures other = in_use;
      other.readings.choose(entry.id, choice);
      const bool turns = ask(other).value() != decided.value();
      if (turns && !weighed.stability.turned_by.contains(entry.id)) return "not " + std::string(entry.key);
    }
  const std::string found = text_of(weighed.stability);
  const std::string expected = text_of(
      contest_by_enumeration(varied, in_use, [&](const measures& read) { return ask(read).value(); }));
  return found == expected ? "" : found + " instead of " + expected;
}

}  // namespace

TEST_SUITE("contest of the articles") {
  TEST_CASE("the readings that turn each article are those that the text leaves open") {
    CHECK(keys_of(turning_some(eligibility_cases(), readings_of_eligibility)) ==
          keys_of(readings_of_eligibility));
    CHECK(keys_of(turning_some(objection_cases(), readings_of_objections)) ==
          keys_of(readings_of_objections));
    CHECK(keys_of(turning_some(support_cases(), readings_of_support)) == keys_of(readings_of_support));
    CHECK(keys_of(turning_some(revocation_cases(), {})) == keys_of(readings_of_revocation));
    CHECK(keys_of(turning_some(revoking_cases(), {})) == keys_of(readings_of_revoking));
    CHECK(keys_of(turning_some(recognition_cases(false), {})) == keys_of(readings_of_recognition));
    CHECK(keys_of(turning_some(recognition_cases(true), {})) == keys_of(readings_of_recognition));
  }

  TEST_CASE("the contest of every case is what its answers under every choice make it") {
    comparison compared;
    const auto compare = [&](const std::vector<question>& cases, reading_set bearing, std::size_t step) {
      for (std::size_t at = 0; at < cases.size(); at += step)
        compared.of(contest_error(cases[at], bearing, anhui_2024), "",
                    [&] { return keys_of(bearing) + std::to_string(at); });
    };
    compare(eligibility_cases(), readings_of_eligibility, 1);
    compare(objection_cases(), readings_of_objections, 1);
    compare(support_cases(), readings_of_support, 1);
    compare(revocation_cases(), readings_of_revocation, 3);
    compare(revoking_cases(), readings_of_revoking, 1);
    compare(recognition_cases(false), readings_of_recognition, 19);
    compare(recognition_cases(true), readings_of_recognition, 23);
    CHECK(compared.compared() > 150);
    CHECK(compared.difference() == "");
  }

  TEST_CASE("to weigh a decision is to ask it under every reading") {
    comparison compared;
    const auto compare = [&](const std::vector<question>& cases, reading_set varied, std::size_t step) {
      for (std::size_t at = 0; at < cases.size(); at += step)
        compared.of(weighing_error(cases[at], varied, anhui_2024), "",
                    [&] { return keys_of(varied) + std::to_string(at); });
    };
    compare(eligibility_cases(), readings_of_eligibility, 7);
    compare(objection_cases(), readings_of_objections, 1);
    compare(support_cases(), readings_of_support, 1);
    compare(revocation_cases(), readings_of_revocation, 13);
    compare(revoking_cases(), readings_of_revoking, 1);
    compare(recognition_cases(false), readings_of_recognition, 43);
    compare(recognition_cases(true), readings_of_recognition, 47);
    CHECK(compared.compared() > 80);
    CHECK(compared.difference() == "");
  }

  TEST_CASE("what waits for a verification is weighed as unknown, and what did not wait as no") {
    objection pending =
        objection().received(june(8)).admissible(true).concerns_cluster(true).withdrawn(false).verified(
            verification::pending);
    const std::array raised = {pending};
    const measures late = under(late_objection::counted);
    const auto open = weigh(late, [&](const measures& text) {
      return decide_may_be_recognised(true, five_days, raised, june(12), text, state_council_calendar);
    });
    CHECK(open.stability.in_use == answer::unknown);
    CHECK(open.stability.turned_by == reading_set(reading_id::opening_day, reading_id::late_objection));
    const auto done = weigh(late, [&](const measures& text) {
      return decide_recognition_in_order(true, true, five_days, raised, june(12), text,
                                         state_council_calendar);
    });
    CHECK(done.stability.in_use == answer::no);
    CHECK(done.stability.turned_by == reading_set(reading_id::late_objection));
  }

  TEST_CASE("open point 7: two provincial carriers are contested by their force alone") {
    application made = application::of(cluster_area::led_by(city::hefei))
                           .leading_industry(absence::not_given)
                           .applied(date{2025, 4, 1})
                           .pool(in_pool_since({2024, 6, 1}))
                           .carriers(carriers_of(0, 2))
                           .earlier_revocation(absence::not_applicable);
    const annual_round round = annual_round::of(year(2025))
                                   .regions(absence::not_applicable)
                                   .industries(absence::not_applicable)
                                   .carriers_required(true);
    const auto ask = [&](const measures& text) { return decide_may_apply(made, round, text).value(); };
    CHECK(stability_of(anhui_2024, ask).contested);
    CHECK(stability_of(anhui_2024, ask).turned_by == reading_set(reading_id::carrier_requirement));
    made = made.carriers(carriers_of(1, 0));
    CHECK(!stability_of(anhui_2024, ask).contested);
  }

  TEST_CASE("open point 26: late and against another cluster is contested though no reading alone turns it") {
    objection one = objection()
                        .received(june(8))
                        .sent(june(8))
                        .admissible(true)
                        .concerns_cluster(false)
                        .withdrawn(false)
                        .verified(verification::pending);
    const contest found = stability_of(anhui_2024, [&](const measures& text) {
      return decide_no_objection_left(std::array{one}, five_days, text).value();
    });
    CHECK(found.in_use == answer::yes);
    CHECK(found.contested);
    CHECK(found.turned_by.empty());
  }

  TEST_CASE("open point 33: an unnamed use is contested, a named one is not") {
    const auto use = [](support_use what) {
      return stability_of(anhui_2024,
                          [=](const measures& text) { return decide_use_permitted(what, text).value(); });
    };
    CHECK(use(support_use::other).turned_by == reading_set(reading_id::other_uses));
    CHECK(!use(support_use::enterprise_project).contested);
  }

  TEST_CASE("open point 45: a firm's established breach turns the ground by the widest attribution alone") {
    const std::array found = {misconduct::of(misconduct_kind::breach_of_law)
                                  .established(true)
                                  .attributed_to_cluster(false)
                                  .actor(misconduct_actor::member)};
    const contest ground = stability_of(anhui_2024, [&](const measures& text) {
      return decide_ground_for_revocation(assessment_history().passed(2025), year_of_title(2024), found, text)
          .value();
    });
    CHECK(ground.in_use == answer::no);
    CHECK(ground.turned_by == reading_set(reading_id::attribution));
  }
}
