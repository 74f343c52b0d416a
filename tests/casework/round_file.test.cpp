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

const actor department{office::provincial_department, {}};

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
    case_file one;
    one.cluster.id = std::to_string(i);
    one.events.push_back(of_day(4, 1, happened::applied{year(2025), {}}));
    round.clusters.push_back(one);
  }
  round.events.push_back({of_day(3, 3, happened::call_issued{{year(2025)}}), {}});
  round.events.push_back({of_day(5, 20, happened::shortlisted{}), {0, 1}});
  round.events.push_back({of_day(5, 27, happened::publicity_opened{true, {}}), {}});
  round.events.push_back({of_day(5, 28, objection("1")), {1}});
  round.events.push_back({of_day(5, 29, happened::objection_verified{"1", true}), {1}});
  round.events.push_back({of_day(6, 3, happened::publicity_closed{}), {}});
  round.events.push_back({of_day(6, 9, happened::recognised{date(2025, 6, 9)}), {1}});
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
    round_file round{year(2025), {}, {case_file()}};
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
    CHECK(kinds(file) == std::vector<event_kind>{event_kind::call_issued, event_kind::applied,
                                                 event_kind::not_shortlisted, event_kind::objection_raised,
                                                 event_kind::objection_verified});
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
    CHECK(replay(case_of(round, 2), terms()).where == stage::in_publicity);
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
    const round_file none{year(2025), {}, {case_file()}};
    CHECK_FALSE(replay_round(none, terms())[0].result.today.has_value());
  }
}
