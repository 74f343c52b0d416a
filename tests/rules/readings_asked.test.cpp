// SPDX-License-Identifier: Apache-2.0

#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/reasoning/weighing.hpp"
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

using question = std::function<decision(const measures&)>;
using questions = std::vector<question>;

constexpr date june(int day) { return {2024, 6, day}; }
const std::array truths = {stated<bool>(true), stated<bool>(false), stated<bool>()};

// Invented samples for each question that the rules answer with a decision.

questions about_authority() {
  questions all;
  const cluster_area area = cluster_area::led_by(city::hefei).others(city_set(city::wuhu));
  for (std::size_t what = 0; what < count_of<act>; ++what)
    for (const office by :
         {office::cluster, office::place_of_cluster, office::city_department, office::provincial_department})
      for (const stated<city>& from :
           {stated<city>(city::hefei), stated<city>(city::wuhu), stated<city>(city::anqing), stated<city>()})
        all.emplace_back([=](const measures& text) {
          return decide_competent(static_cast<act>(what), actor::of(by).from(from), area, text);
        });
  for (const auto& cities :
       {stated<city_set>(), stated<city_set>(city_set(city::hefei)), stated<city_set>(area.cities())})
    for (const stated<bool>& holds : truths)
      all.emplace_back([=](const measures& text) {
        return decide_recommended(recommendation::of(area)
                                      .materials_true(holds)
                                      .materials_compliant(holds)
                                      .formal_letter(holds)
                                      .cities(cities),
                                  text);
      });
  return all;
}

const std::vector<stated<pool_record>>& pool_records() {
  static const std::vector<stated<pool_record>> all = {
      absence::not_given, pool_record(),
      pool_record{pool_stay().entered(date{2024, 6, 1}).left(absence::not_applicable)},
      pool_record{pool_stay().entered(date{2025, 3, 1}).left(absence::not_given)},
      pool_record{pool_stay().entered(absence::not_given).left(absence::not_given)}};
  return all;
}

questions about_applying() {
  questions all;
  const cluster_area area = cluster_area::led_by(city::hefei).others(city_set(city::wuhu));
  for (const stated<pool_record>& pool : pool_records())
    for (const auto& regions : {stated<city_set>(absence::not_applicable), stated<city_set>(),
                                stated<city_set>(city_set(city::wuhu))})
      for (const int provincial : {2, 3})
        for (const stated<bool>& called : truths)
          for (const auto& revoked : {stated<date>(absence::not_applicable), stated<date>(),
                                      stated<date>(date{2023, 6, 1}), stated<date>(date{2025, 1, 10})})
            all.emplace_back([=](const measures& text) {
              const annual_round round = annual_round::of(year(2025))
                                             .regions(regions)
                                             .industries(absence::not_applicable)
                                             .carriers_required(called);
              const innovation_carriers carriers = innovation_carriers()
                                                       .national(count<national_carrier>(0))
                                                       .provincial(count<provincial_carrier>(provincial));
              return decide_may_apply(application::of(area)
                                          .leading_industry(absence::not_given)
                                          .applied(date{2025, 4, 1})
                                          .pool(pool)
                                          .carriers(carriers)
                                          .earlier_revocation(revoked),
                                      round, text);
            });
  for (const stated<pool_record>& pool : pool_records()) {
    all.emplace_back([=](const measures&) { return decide_in_pool(pool, date{2025, 4, 1}); });
    for (const auto& title :
         {stated<title_period>(), stated<title_period>(absence::not_applicable),
          stated<title_period>(title_period::since(date{2024, 6, 18}).ended(absence::not_applicable))})
      all.emplace_back([=](const measures& text) {
        return decide_monitoring_in_order(
            monitoring::done(date{2025, 4, 1}, actor::of(office::provincial_department)), pool, title, area,
            text);
      });
  }
  for (const stated<bool>& holds : truths) {
    all.emplace_back([=](const measures&) {
      return decide_shortlisted(department_review()
                                    .score_considered(holds)
                                    .experts_considered(holds)
                                    .direction_considered(holds)
                                    .on_shortlist(holds));
    });
    all.emplace_back([=](const measures&) {
      return decide_nominated_in_principle(nomination().holds_provincial_title(holds).reason_given(holds));
    });
    all.emplace_back([=](const measures&) {
      return decide_nomination_permitted(nomination().holds_provincial_title(holds).reason_given(holds));
    });
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
            all.push_back(objection()
                              .received(june(received))
                              .sent(june(sent))
                              .admissible(true)
                              .concerns_cluster(concerns)
                              .withdrawn(withdrawn)
                              .verified(verified));
  return all;
}

std::vector<publicity_notice> notices() {
  std::vector<publicity_notice> all;
  for (const auto& closes :
       {stated<date>(june(7)), stated<date>(june(11)), stated<date>(), stated<date>(absence::not_applicable)})
    for (const bool broken : {false, true})
      for (const stated<bool>& final_list : truths) {
        publicity_notice notice =
            publicity_notice::opened(june(3)).closed(closes).on_official_website(true).final_list(final_list);
        if (broken) notice = notice.interrupted({june(5), june(5)});
        all.push_back(notice);
      }
  return all;
}

questions about_recognition() {
  questions all;
  for (const objection& one : objections()) {
    const std::array rounds = {publicity_notice::opened(june(3)).closed(june(7))};
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
  const supported_cluster cluster = supported_cluster().level(title_level::provincial).newly_recognised(true);
  for (const assessment_outcome outcome :
       {assessment_outcome::passed, assessment_outcome::failed, assessment_outcome::not_held,
        assessment_outcome::not_taken_part, assessment_outcome::pending})
    for (const stated<bool>& first : truths) {
      const instalment one = instalment().first(first).latest_assessment(outcome).within_budget(true);
      all.emplace_back([=](const measures& text) { return decide_instalment_due(cluster, one, text); });
      const std::array plan = {instalment().first(true).within_budget(true), one};
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
  const title_period title = title_period::since(date{2022, 6, 1}).ended(absence::not_applicable);
  for (const assessment_history& history :
       {none.failed(2022).failed(2023), none.failed(2023).failed(2024), none.failed(2024).failed(2025),
        none.failed(2025).not_held(2026).failed(2027), none.failed(2025).not_taken_part(2026),
        none.failed(2025).pending(2026)})
    for (const earlier_assessments& earlier :
         {earlier_assessments(), earlier_assessments().in_pool(none.failed(2024)),
          earlier_assessments().under_earlier_title(none.failed(2024))})
      for (const misconduct_kind kind : {misconduct_kind::fraud, misconduct_kind::breach_of_law})
        for (const auto& actor :
             {stated<misconduct_actor>(), stated<misconduct_actor>(misconduct_actor::applicant),
              stated<misconduct_actor>(misconduct_actor::member)}) {
          const std::array found = {
              misconduct::of(kind).established(true).attributed_to_cluster(false).actor(actor)};
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
              return decide_revocation_in_order(title, ground(text),
                                                revocation_steps()
                                                    .by_provincial_department(true)
                                                    .procedure_followed(true)
                                                    .proposal_publicised(publicised),
                                                {2027, 5, 10}, text);
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

/// Calls test(text) for the Measures, and for each other choice of one reading.
template <class Test>
void under_each_choice_alone(Test test) {
  test(anhui_2024);
  for (const reading_row& entry : reading_table)
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
      if (choice == anhui_2024.readings.chosen(entry.id)) continue;
      measures text = anhui_2024;
      text.readings.choose(entry.id, choice);
      test(text);
    }
}

}  // namespace

// A rule is not told which readings it depends on: it asks, and is watched. What follows compares that with
// changing each of all the readings, one by one, whether asked for or not.

TEST_SUITE("readings asked for") {
  TEST_CASE(
      "of every question, no reading that turns one of its findings is overlooked, and no other named") {
    std::string wrong;
    std::size_t turning = 0;
    for (const question& ask : every_question()) {
      const weighing weighed(anhui_2024, ask);
      const decision& decided = weighed.reasons();
      std::array<reading_set, decision::capacity> expected{};
      under_each_choice_alone([&](const measures& text) {
        const decision otherwise = ask(text);
        for (const reading_row& row : reading_table) {
          if (text.readings.chosen(row.id) == anhui_2024.readings.chosen(row.id)) continue;
          if (otherwise.size() != decided.size()) {
            wrong += "another number of findings ";
            return;
          }
          for (std::size_t at = 0; at < decided.size(); ++at) {
            if (otherwise[at].what != decided[at].what) wrong += "another condition ";
            if (otherwise[at].holds != decided[at].holds) expected[at].insert(row.id);
          }
        }
      });
      for (std::size_t at = 0; at < decided.size(); ++at) {
        if (!expected[at].empty()) ++turning;
        if (weighed.contest_of(at).turned_by != expected[at])
          wrong += keys_of(weighed.contest_of(at).turned_by) + "instead of " + keys_of(expected[at]);
        // Of the ground a reading is relied on already where it sees a year otherwise.
        const reading_set relied = decided[at].relied_on;
        if (decided[at].follows_from == connective::facts
                ? !relied.contains_all(expected[at]) ||
                      (decided[at].what != condition::two_years_not_passed && relied != expected[at])
                : !relied.empty())
          wrong += "relied on " + keys_of(relied) + "instead of " + keys_of(expected[at]);
      }
    }
    CHECK(wrong == "");
    CHECK(turning > 500);
  }

  TEST_CASE("the same from each other choice") {
    std::string wrong;
    const questions all = every_question();
    std::size_t next = 0;
    under_each_choice_alone([&](const measures& text) {
      for (next %= 17; next < all.size(); next += 17) {
        const question& ask = all[next];
        const decision decided = ask(text);
        const contest found = weigh(text, ask).stability;
        for (const reading_row& row : reading_table) {
          bool turns = false;
          for (std::size_t choice = 0; choice < row.choice_count; ++choice) {
            measures other = text;
            other.readings.choose(row.id, choice);
            turns = turns || ask(other).value() != decided.value();
          }
          if (turns != found.turned_by.contains(row.id)) wrong += std::string(row.key) + " ";
        }
      }
    });
    CHECK(wrong == "");
  }

  TEST_CASE("every reading turns some finding, but for the two that no decision is made with") {
    reading_set turning;
    for (const question& ask : every_question()) {
      const weighing weighed(anhui_2024, ask);
      for (std::size_t at = 0; at < weighed.reasons().size(); ++at)
        turning = turning | weighed.contest_of(at).turned_by | weighed.contest_of(at).together;
    }
    reading_set without;
    for (const reading_row& row : reading_table)
      if (!turning.contains(row.id)) without.insert(row.id);
    CHECK(keys_of(without) ==
          keys_of(reading_set(reading_id::revocation_effect, reading_id::governing_text)));
  }
}
