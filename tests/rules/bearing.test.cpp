// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/bearing.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/rules/applicability.hpp"
#include "jiqun/rules/authority.hpp"
#include "jiqun/rules/eligibility.hpp"
#include "jiqun/rules/nomination.hpp"
#include "jiqun/rules/pool.hpp"
#include "jiqun/rules/recognition.hpp"
#include "jiqun/rules/recommendation.hpp"
#include "jiqun/rules/revocation.hpp"
#include "jiqun/rules/shortlist.hpp"
#include "jiqun/rules/support.hpp"
#include "jiqun/rules/title.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

static_assert(readings_bearing_on(condition::shown_long_enough) == readings_of_publicity);
static_assert(readings_bearing_on(condition::may_be_recognised).empty());
static_assert(readings_bearing_on(decide_objection_stands(objection{}, std::array<publicity_notice, 0>{},
                                                          anhui_2024)) == readings_of_objections);

using question = std::function<decision(const measures&)>;
using questions = std::vector<question>;

constexpr date june(int day) { return {2024, 6, day}; }
const std::array truths = {stated<bool>(true), stated<bool>(false), stated<bool>()};

// Invented samples for each question that the rules answer with a decision.

questions about_authority() {
  questions all;
  const cluster_area area{city::hefei, city_set(city::wuhu)};
  for (std::size_t what = 0; what < count_of<act>; ++what)
    for (const office by :
         {office::cluster, office::place_of_cluster, office::city_department, office::provincial_department})
      for (const stated<city>& from :
           {stated<city>(city::hefei), stated<city>(city::wuhu), stated<city>(city::anqing), stated<city>()})
        all.emplace_back([=](const measures& text) {
          return decide_competent(static_cast<act>(what), {by, from}, area, text);
        });
  for (const auto& cities :
       {stated<city_set>(), stated<city_set>(city_set(city::hefei)), stated<city_set>(area.cities())})
    for (const stated<bool>& holds : truths)
      all.emplace_back([=](const measures& text) {
        return decide_recommended({area, holds, holds, holds, cities}, text);
      });
  return all;
}

const std::vector<stated<pool_record>>& pool_records() {
  static const std::vector<stated<pool_record>> all = {
      absence::not_given, pool_record(), pool_record{pool_stay{date{2024, 6, 1}, absence::not_applicable}},
      pool_record{pool_stay{date{2025, 3, 1}, absence::not_given}},
      pool_record{pool_stay{absence::not_given, absence::not_given}}};
  return all;
}

questions about_applying() {
  questions all;
  const cluster_area area{city::hefei, city_set(city::wuhu)};
  for (const stated<pool_record>& pool : pool_records())
    for (const auto& regions : {stated<city_set>(absence::not_applicable), stated<city_set>(),
                                stated<city_set>(city_set(city::wuhu))})
      for (const int provincial : {2, 3})
        for (const stated<bool>& called : truths)
          for (const auto& revoked : {stated<date>(absence::not_applicable), stated<date>(),
                                      stated<date>(date{2023, 6, 1}), stated<date>(date{2025, 1, 10})})
            all.emplace_back([=](const measures& text) {
              const annual_round round{year(2025), regions, absence::not_applicable, called};
              const innovation_carriers carriers{count<national_carrier>(0),
                                                 count<provincial_carrier>(provincial)};
              return decide_may_apply({area, absence::not_given, date{2025, 4, 1}, pool, carriers, revoked},
                                      round, text);
            });
  for (const stated<pool_record>& pool : pool_records()) {
    all.emplace_back([=](const measures&) { return decide_in_pool(pool, date{2025, 4, 1}); });
    for (const auto& title : {stated<title_period>(), stated<title_period>(absence::not_applicable),
                              stated<title_period>(title_period{date{2024, 6, 18}, absence::not_applicable})})
      all.emplace_back([=](const measures& text) {
        return decide_monitoring_in_order({date{2025, 4, 1}, {office::provincial_department, {}}}, pool,
                                          title, area, text);
      });
  }
  for (const stated<bool>& holds : truths) {
    all.emplace_back([=](const measures&) { return decide_shortlisted({holds, holds, holds, holds}); });
    all.emplace_back([=](const measures&) { return decide_nominated_in_principle({holds, holds}); });
    all.emplace_back([=](const measures&) { return decide_nomination_permitted({holds, holds}); });
  }
  for (const int held : {2024, 2025})
    all.emplace_back(
        [=](const measures&) { return decide_only_round(year(2025), year_set::between(held, held)); });
  for (const int day : {20240414, 20240415})
    all.emplace_back([=](const measures& text) { return decide_in_force(day_of(day), text); });
  return all;
}

std::vector<objection> objections() {
  std::vector<objection> all = {objection()};
  for (const int received : {2, 4, 8})
    for (const int sent : {2, 7})
      for (const stated<bool>& concerns : truths)
        for (const stated<bool>& withdrawn : truths)
          for (const auto& verified : {stated<verification>(), stated<verification>(verification::pending),
                                       stated<verification>(verification::not_conforming)})
            all.push_back({june(received), {}, june(sent), true, concerns, withdrawn, verified});
  return all;
}

std::vector<publicity_notice> notices() {
  std::vector<publicity_notice> all;
  for (const auto& closes :
       {stated<date>(june(7)), stated<date>(june(11)), stated<date>(), stated<date>(absence::not_applicable)})
    for (const bool broken : {false, true})
      for (const stated<bool>& final_list : truths) {
        publicity_notice notice{june(3), closes, true, {}, final_list};
        if (broken) notice.interruptions.add({june(5), june(5)});
        all.push_back(notice);
      }
  return all;
}

questions about_recognition() {
  questions all;
  for (const objection& one : objections()) {
    const std::array rounds = {publicity_notice{june(3), june(7)}};
    const std::array raised = {one};
    all.emplace_back([=](const measures& text) { return decide_objection_stands(one, rounds, text); });
    all.emplace_back([=](const measures& text) { return decide_no_objection_left(raised, rounds, text); });
  }
  std::size_t next = 0;
  const std::vector<objection> some = objections();
  for (const publicity_notice& notice : notices()) {
    next = (next + 7) % some.size();
    const std::array rounds = {notice};
    const std::array raised = {some[next]};
    all.emplace_back([=](const measures& text) {
      return decide_publicity_completed(notice, text, state_council_calendar);
    });
    all.emplace_back(
        [=](const measures& text) { return decide_publicised(rounds, text, state_council_calendar); });
    all.emplace_back([=](const measures& text) {
      return decide_may_be_recognised(true, rounds, raised, june(12), text, state_council_calendar);
    });
    all.emplace_back([=](const measures& text) {
      return decide_recognition_in_order(true, true, rounds, raised, june(12), text, state_council_calendar);
    });
  }
  return all;
}

questions about_support() {
  questions all;
  const supported_cluster cluster{title_level::provincial, true};
  for (const assessment_outcome outcome :
       {assessment_outcome::passed, assessment_outcome::failed, assessment_outcome::not_held,
        assessment_outcome::not_taken_part, assessment_outcome::pending})
    for (const stated<bool>& first : truths) {
      const instalment one{first, outcome, true};
      all.emplace_back([=](const measures& text) { return decide_instalment_due(cluster, one, text); });
      const std::array plan = {instalment{true, {}, true}, one};
      all.emplace_back([=](const measures& text) { return decide_plan_in_order(cluster, plan, text); });
    }
  all.emplace_back([=](const measures&) { return decide_support_eligible(cluster); });
  for (const auto& use : {stated<support_use>(), stated<support_use>(support_use::other),
                          stated<support_use>(support_use::enterprise_project)})
    all.emplace_back([=](const measures& text) { return decide_use_permitted(use, text); });
  return all;
}

questions about_revocation() {
  questions all;
  const assessment_history none;
  const title_period title{date{2022, 6, 1}, absence::not_applicable};
  for (const assessment_history& history :
       {none.failed(2022).failed(2023), none.failed(2023).failed(2024), none.failed(2024).failed(2025),
        none.failed(2025).not_held(2026).failed(2027), none.failed(2025).not_taken_part(2026),
        none.failed(2025).pending(2026)})
    for (const earlier_assessments& earlier :
         {earlier_assessments(), earlier_assessments{none.failed(2024), {}},
          earlier_assessments{{}, none.failed(2024)}})
      for (const misconduct_kind kind : {misconduct_kind::fraud, misconduct_kind::breach_of_law})
        for (const auto& actor :
             {stated<misconduct_actor>(), stated<misconduct_actor>(misconduct_actor::applicant),
              stated<misconduct_actor>(misconduct_actor::member)}) {
          const std::array found = {misconduct{kind, true, false, actor}};
          const auto ground = [=](const measures& text) {
            return decide_ground_for_revocation(history, year_of_title(2022), found, text, earlier);
          };
          all.emplace_back(ground);
          all.emplace_back([=](const measures& text) {
            return decide_consecutive_failures(history, year_of_title(2024), text, earlier);
          });
          all.emplace_back([=](const measures& text) { return decide_misconduct(kind, found, text); });
          all.emplace_back([=](const measures& text) { return decide_must_revoke(ground(text), text); });
          for (const stated<bool>& publicised : truths)
            all.emplace_back([=](const measures& text) {
              return decide_revocation_in_order(title, ground(text), {true, true, publicised}, {2027, 5, 10},
                                                text);
            });
        }
  all.emplace_back([=](const measures&) { return decide_title_held(title, {2027, 5, 10}); });
  return all;
}

questions every_question() {
  questions all;
  for (const questions& some :
       {about_authority(), about_applying(), about_recognition(), about_support(), about_revocation()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

std::string keys_of(reading_set some) {
  std::string keys;
  for (const reading_entry& entry : reading_register)
    if (some.contains(entry.id)) keys += std::string(entry.key) + " ";
  return keys;
}

/// Calls test(text) for the Measures, and for each other choice of one reading.
template <class Test>
void under_each_choice_alone(Test test) {
  test(anhui_2024);
  for (const reading_entry& entry : reading_register)
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
      if (choice == entry.chosen(anhui_2024.readings)) continue;
      measures text = anhui_2024;
      entry.choose(text.readings, choice);
      test(text);
    }
}

}  // namespace

TEST_SUITE("bearing") {
  TEST_CASE("every reading that a finding relied on can bear on its condition, and so on the decision") {
    std::string wrong;
    std::size_t relied = 0;
    const questions all = every_question();
    under_each_choice_alone([&](const measures& text) {
      for (const question& ask : all) {
        const decision decided = ask(text);
        if (!(decided.relied_on() - readings_bearing_on(decided)).empty())
          wrong += keys_of(decided.relied_on() - readings_bearing_on(decided));
        for (const finding& step : decided) {
          if (!step.relied_on.empty()) ++relied;
          const reading_set besides = step.relied_on - readings_bearing_on(step.what);
          if (!besides.empty()) wrong += keys_of(besides);
        }
      }
    });
    CHECK(wrong == "");
    CHECK(relied > 1000);
  }

  TEST_CASE("a reading that cannot bear on a decision changes none of its findings") {
    std::string wrong;
    for (const question& ask : every_question()) {
      const decision decided = ask(anhui_2024);
      under_each_choice_alone([&](const measures& text) {
        for (const reading_entry& entry : reading_register) {
          if (entry.chosen(text.readings) == entry.chosen(anhui_2024.readings)) continue;
          if (readings_bearing_on(decided).contains(entry.id)) continue;
          const decision otherwise = ask(text);
          bool same = otherwise.size() == decided.size();
          for (std::size_t at = 0; same && at < decided.size(); ++at)
            same = otherwise[at].holds == decided[at].holds && otherwise[at].what == decided[at].what;
          if (!same) wrong += std::string(entry.key) + " ";
        }
      });
    }
    CHECK(wrong == "");
  }

  TEST_CASE("no reading is said to bear on a condition that never relies on it") {
    std::array<reading_set, count_of<condition>> relied{};
    const questions all = every_question();
    under_each_choice_alone([&](const measures& text) {
      for (const question& ask : all)
        for (const finding& step : ask(text)) {
          reading_set& of_condition = relied[static_cast<std::size_t>(step.what)];
          of_condition = of_condition | step.relied_on;
        }
    });
    std::string wrong;
    for (std::size_t at = 0; at < count_of<condition>; ++at) {
      const auto what = static_cast<condition>(at);
      // Of several rounds of publicity the readings together decide which one is looked at.
      if (!(readings_bearing_on(what) & readings_of_publicity).empty()) continue;
      if (relied[at] != readings_bearing_on(what))
        wrong += std::to_string(at) + ": " + keys_of(readings_bearing_on(what) - relied[at]);
    }
    CHECK(wrong == "");
  }

  TEST_CASE("every reading bears on some condition, but for the two that no decision is made with") {
    reading_set bearing;
    for (std::size_t at = 0; at < count_of<condition>; ++at)
      bearing = bearing | readings_bearing_on(static_cast<condition>(at));
    reading_set without;
    for (const reading_entry& entry : reading_register)
      if (!bearing.contains(entry.id)) without.insert(entry.id);
    CHECK(keys_of(without) ==
          keys_of(reading_set(reading_id::revocation_effect, reading_id::governing_text)));
  }

  TEST_CASE("the sets of readings that the rules name are those of their decisions") {
    const std::array<objection, 0> none{};
    const std::array shown = {publicity_notice{june(3), june(7)}};
    const auto recognition =
        decide_may_be_recognised(true, shown, none, june(8), anhui_2024, state_council_calendar);
    CHECK(keys_of(readings_bearing_on(recognition)) == keys_of(readings_of_recognition));
    CHECK(keys_of(readings_bearing_on(decide_no_objection_left(none, shown, anhui_2024))) ==
          keys_of(readings_of_objections));
    CHECK(keys_of(readings_bearing_on(decide_publicity_completed(
              shown[0], anhui_2024, state_council_calendar))) == keys_of(readings_of_publicity));
    const auto may_apply = decide_may_apply({cluster_area{city::hefei, {}}}, {year(2025)}, anhui_2024);
    CHECK(keys_of(readings_bearing_on(may_apply)) == keys_of(readings_of_eligibility));
    const auto ground =
        decide_ground_for_revocation({}, year_of_title(2024), std::array<misconduct, 0>{}, anhui_2024);
    CHECK(keys_of(readings_bearing_on(ground)) == keys_of(readings_of_revocation));
    const auto due = decide_instalment_due({}, {}, anhui_2024);
    CHECK(keys_of(readings_bearing_on(due) |
                  readings_bearing_on(decide_use_permitted(support_use::other, anhui_2024))) ==
          keys_of(readings_of_support));
  }
}
