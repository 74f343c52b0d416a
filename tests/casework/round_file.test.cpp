// SPDX-License-Identifier: Apache-2.0
#include "jiqun/casework/round_file.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/casework/replay_round.hpp"
#include "jiqun/measures/editions.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace jiqun;

namespace {

const actor department = actor::of(office::provincial_department);

case_event of_day(int month, int day, what_happened what) {
  return {date(2025, month, day), std::move(what), department, {}, {}, {}};
}
happened::objection_raised objection(const std::string& id) {
  happened::objection_raised raised;
  raised.id = id;
  raised.admissible = true;
  return raised;
}

/// Three clusters, of which a list names the first two, and the second is recognised.
round_file invented() {
  round_file round{year(2025), {}, {}};
  for (int i = 0; i < 3; ++i) {
    case_file one{{std::to_string(i), "", cluster_area::led_by(city::hefei)}, {}};
    one.events.push_back(of_day(4, 1, happened::applied{year(2025), {}}));
    round.clusters.push_back(one);
  }
  round.events.push_back({of_day(3, 3, happened::call_issued{annual_round::of(year(2025))}), {}});
  round.events.push_back({of_day(5, 20, happened::shortlisted{}), {0, 1}});
  round.events.push_back({of_day(5, 27, happened::publicity_opened{true, {}}), {}});
  round.events.push_back({of_day(5, 28, objection("1")), {1}});
  round.events.push_back({of_day(5, 29, happened::objection_verified{"1", true}), {1}});
  round.events.push_back({of_day(6, 3, happened::publicity_closed{}), {}});
  round.events.push_back({of_day(6, 9, happened::recognised{date(2025, 6, 9)}), {1}});
  return round;
}
/// A list of the first cluster is shown, an objection to it comes in, and the third is on a later part.
round_file in_parts() {
  round_file round = invented();
  round.events[1].clusters = {0};
  round.events[3].clusters = {};
  round.events[4].clusters = {};
  round.events.pop_back();
  round.events.push_back({of_day(6, 5, happened::shortlisted{}), {2}});
  round.events.push_back({of_day(6, 6, happened::publicity_opened{true, {}}), {2}});
  return round;
}
std::vector<event_kind> kinds(const case_file& file) {
  std::vector<event_kind> all;
  for (const case_event& one : file.events) all.push_back(one.kind());
  return all;
}
replay_terms terms() { return {editions, state_council_calendar, std::nullopt, false}; }

}  // namespace

TEST_SUITE("casework: round file") {
  TEST_CASE("a cluster has its own events among those of the round") {
    const case_file file = case_of(invented(), 0);
    CHECK(file.cluster.id == "0");
    CHECK(kinds(file) == std::vector<event_kind>{event_kind::call_issued, event_kind::applied,
                                                 event_kind::shortlisted, event_kind::publicity_opened,
                                                 event_kind::objection_raised, event_kind::objection_verified,
                                                 event_kind::publicity_closed});
  }

  TEST_CASE("of one day, each file keeps its order, and between the two it is that of the articles") {
    round_file round{year(2025), {}, {{{"", "", cluster_area::led_by(city::hefei)}, {}}}};
    round.events.push_back({of_day(6, 3, happened::list_corrected{}), {}});
    round.events.push_back({of_day(6, 3, happened::publicity_opened{true, {}}), {}});
    round.events.push_back({of_day(6, 3, happened::recognised{date(2025, 6, 3)}), {}});
    round.clusters[0].events.push_back(of_day(6, 3, happened::objection_verified{"1", true}));
    round.clusters[0].events.push_back(of_day(6, 3, happened::applied{year(2025), {}}));
    CHECK(kinds(case_of(round, 0)) == std::vector<event_kind>{event_kind::list_corrected,
                                                              event_kind::publicity_opened,
                                                              event_kind::objection_verified,
                                                              event_kind::applied, event_kind::recognised});
  }

  TEST_CASE("a list in several parts names whom any part of it names") {
    round_file round = invented();
    round.events[1].clusters = {0};
    round.events.push_back({of_day(5, 20, happened::shortlisted{}), {1}});
    for (const std::size_t named : {0U, 1U}) {
      const std::vector<event_kind> all = kinds(case_of(round, named));
      CHECK(std::count(all.begin(), all.end(), event_kind::shortlisted) == 1);
      CHECK(std::count(all.begin(), all.end(), event_kind::not_shortlisted) == 0);
    }
    CHECK(replay(case_of(round, 2), terms()).where == stage::outside_pool);
  }

  TEST_CASE("a list that names others does not name it, nor is what happens to that list about it") {
    const case_file file = case_of(invented(), 2);
    CHECK(kinds(file) ==
          std::vector<event_kind>{event_kind::call_issued, event_kind::applied, event_kind::not_shortlisted});
    const replayed_case found = replay(file, terms());
    CHECK(found.where == stage::outside_pool);
    for (const observation& one : found.observations)
      CHECK(found.judged[one.judged].weighed.reasons[one.finding].what != condition::on_shortlist);
  }

  TEST_CASE("what happens to a list that it names itself is about it") {
    round_file round = invented();
    round.clusters[2].events.push_back(of_day(5, 21, happened::shortlisted{}));
    const case_file file = case_of(round, 2);
    CHECK(replay(file, terms()).where == stage::awaiting_decision);
    round = invented();
    round.events[2].clusters = {2};
    CHECK(replay(case_of(round, 2), terms()).where == stage::awaiting_decision);
  }

  TEST_CASE("a list that names nobody names all") {
    round_file round = invented();
    round.events[1].clusters = {};
    for (std::size_t i = 0; i < 3; ++i)
      CHECK(std::holds_alternative<happened::shortlisted>(case_of(round, i).events[2].what));
  }

  TEST_CASE("an objection against another does not concern it") {
    const auto concerns = [](const case_file& file) {
      return std::get<happened::objection_raised>(file.events[4].what).concerns_cluster;
    };
    CHECK(*concerns(case_of(invented(), 1)));
    CHECK_FALSE(*concerns(case_of(invented(), 0)));
    round_file round = invented();
    round.events[3].clusters = {};
    CHECK_FALSE(concerns(case_of(round, 0)).has_value());
  }

  TEST_CASE("an objection against another holds up the list where a reading says so") {
    round_file round = invented();
    round.events.erase(round.events.begin() + 4);
    round.events.push_back({of_day(6, 10, happened::recognised{date(2025, 6, 10)}), {0}});
    measures whole_list = anhui_2024;
    whole_list.readings.set(objection_scope::whole_list);
    const std::vector<measures> texts = {whole_list};
    const auto held_up = [&](gsl::span<const measures> read) {
      const replayed_case found =
          replay(case_of(round, 0), {read, state_council_calendar, std::nullopt, false});
      for (const observation& one : found.observations)
        if (found.judged[one.judged].weighed.reasons[one.finding].what == condition::no_objection_left)
          return true;
      return false;
    };
    CHECK_FALSE(held_up(editions));
    CHECK(held_up(texts));
  }

  TEST_CASE("a list in parts: what is listed later is not shown, nor held up, before") {
    const round_file round = in_parts();
    const auto of_third_on = [&](int month, int day) {
      return replay(case_of(round, 2), {editions, state_council_calendar, date(2025, month, day), false});
    };
    CHECK(of_third_on(5, 28).where == stage::outside_pool);
    CHECK(of_third_on(6, 5).where == stage::shortlisted);
    CHECK(of_third_on(6, 6).where == stage::in_publicity);
    for (const observation& one : of_third_on(6, 6).observations) {
      CHECK(one.mark != mark::inconsistency);
      CHECK((one.mark != mark::breach ||
             of_third_on(6, 6).judged[one.judged].weighed.reasons[one.finding].what !=
                 condition::on_shortlist));
    }
    const std::vector<event_kind> third = kinds(case_of(round, 2));
    CHECK(std::count(third.begin(), third.end(), event_kind::objection_raised) == 0);
    CHECK(std::count(third.begin(), third.end(), event_kind::publicity_opened) == 1);
    // What closes while only the other list stands open is not about it.
    CHECK(std::count(third.begin(), third.end(), event_kind::publicity_closed) == 0);
    const std::vector<event_kind> first = kinds(case_of(round, 0));
    CHECK(std::count(first.begin(), first.end(), event_kind::objection_raised) == 1);
    CHECK(std::count(first.begin(), first.end(), event_kind::publicity_opened) == 1);
    CHECK(std::count(first.begin(), first.end(), event_kind::publicity_closed) == 1);
  }

  TEST_CASE(
      "no state looks ahead: as of a day, a round is what its record is when it is cut after that day") {
    for (const round_file& round : {invented(), in_parts()}) {
      for (date day(2025, 3, 1); day <= date(2025, 6, 12); day = day + 1) {
        round_file cut = round;
        const auto is_later = [&](const auto& one) { return day < one; };
        cut.events.erase(std::remove_if(cut.events.begin(), cut.events.end(),
                                        [&](const round_event& one) { return is_later(one.event.on); }),
                         cut.events.end());
        for (case_file& one : cut.clusters)
          one.events.erase(std::remove_if(one.events.begin(), one.events.end(),
                                          [&](const case_event& own) { return is_later(own.on); }),
                           one.events.end());
        const replay_terms on_day{editions, state_council_calendar, day, false};
        const std::vector<replayed_cluster> whole = replay_round(round, on_day);
        const std::vector<replayed_cluster> of_cut = replay_round(cut, on_day);
        for (std::size_t cluster = 0; cluster < whole.size(); ++cluster) {
          CAPTURE(iso_text(day));
          CAPTURE(cluster);
          CHECK(whole[cluster].result.where == of_cut[cluster].result.where);
          CHECK(whole[cluster].result.observations.size() == of_cut[cluster].result.observations.size());
          CHECK(whole[cluster].result.considered.size() == of_cut[cluster].result.considered.size());
        }
      }
    }
  }

  TEST_CASE("each cluster of a round is replayed as a case") {
    const std::vector<replayed_cluster> all = replay_round(invented(), terms());
    REQUIRE(all.size() == 3);
    CHECK(all[0].result.where == stage::awaiting_decision);
    CHECK(all[1].result.where == stage::title_held);
    CHECK(all[2].result.titles.empty());
  }

  TEST_CASE("every cluster stands as on one day: that of the last event of any, or the one asked for") {
    round_file round = invented();
    round.clusters[2].events.push_back(of_day(7, 1, happened::monitored{}));
    for (const replayed_cluster& one : replay_round(round, terms()))
      CHECK(one.result.today == date(2025, 7, 1));
    replay_terms earlier = {editions, state_council_calendar, date(2025, 5, 26), false};
    for (const replayed_cluster& one : replay_round(round, earlier))
      CHECK(one.result.today == date(2025, 5, 26));
    round.events.push_back({of_day(8, 1, happened::recognition_refused{}), {0}});
    for (const replayed_cluster& one : replay_round(round, terms()))
      CHECK(one.result.today == date(2025, 8, 1));
    const round_file none{year(2025), {}, {{{"", "", cluster_area::led_by(city::hefei)}, {}}}};
    CHECK_FALSE(replay_round(none, terms())[0].result.today.has_value());
  }
}
