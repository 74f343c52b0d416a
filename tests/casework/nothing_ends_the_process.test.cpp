// SPDX-License-Identifier: Apache-2.0
#include "jiqun/casework.hpp"
#include "jiqun/jiqun.hpp"

#include "core/refusal.hpp"
#include "core/survives.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

const case_cluster invented{"A", "", cluster_area::led_by(city::hefei)};

measures from(date first) {
  measures text = draft_of(anhui_2024, "another text");
  text.edition.in_force_from.value = first;
  return text;
}

refusal refused(const std::vector<measures>& editions) {
  return refusal_of([&] { return replay({invented, {}}, {editions, state_council_calendar}); });
}

what_happened anything(any_number& any) {
  switch (any.below(24)) {
    case 0: return happened::entered_pool{};
    case 1: return happened::left_pool{};
    case 2: return happened::monitored{};
    case 3: return happened::applied{year(2024 + any.below(4))};
    case 4: return happened::recommended{};
    case 5: return happened::recommendation_withdrawn{};
    case 6: return happened::shortlisted{};
    case 7: return happened::publicity_opened{};
    case 8: return happened::publicity_interrupted{};
    case 9: return happened::publicity_resumed{};
    case 10: return happened::list_corrected{};
    case 11: return happened::publicity_closed{};
    case 12: return happened::recognised{any.day()};
    case 13: return happened::recognition_refused{};
    case 14: return happened::recognised_nationally{};
    case 15: return happened::instalment_paid{};
    case 16: return happened::revocation_proposed{};
    case 17: return happened::proposal_publicised{};
    case 18: return happened::revocation_dropped{};
    case 19: return happened::revoked{};
    case 20: return happened::title_surrendered{};
    case 21: return happened::objection_withdrawn{"A"};
    case 22: return happened::application_withdrawn{};
    default: return happened::recommendation_declined{};
  }
}

case_file any_case(any_number& any) {
  case_file file{invented, {}};
  for (int n = any.below(14); n > 0; --n) {
    case_event one{any.below(4) == 0 ? any.day() : date(2024, 3, 1) + any.below(900), anything(any)};
    if (any.below(2) == 0) one.by = actor::of(any.cast<office>()).from(any.cast<city>());
    file.events.push_back(one);
  }
  return file;
}

}  // namespace

TEST_SUITE("nothing ends the process: casework") {
  TEST_CASE("a case is replayed under editions in their order, and under nothing else") {
    const measures later = from({2027, 1, 1});
    CHECK(refused({}) == refusal(flaw::no_edition, 0));
    CHECK(refused({later, anhui_2024}) == refusal(flaw::editions_out_of_order, 20240415));
    CHECK(refused({anhui_2024, from({2024, 4, 15})}) == refusal(flaw::editions_of_one_day, 20240415));
    CHECK(refused({anhui_2024, from({2024, 4, 16})}) == nothing_refused);
    CHECK(refused({anhui_2024, later}) == nothing_refused);
  }

  TEST_CASE("the order in which events of different days stand is the same to a replay") {
    const case_file in_order{
        invented, {{{2025, 1, 6}, happened::entered_pool{}}, {{2025, 2, 6}, happened::left_pool{}}}};
    const case_file other{invented, {in_order.events[1], in_order.events[0]}};
    const replay_terms terms{editions, state_council_calendar};
    CHECK(replay(other, terms).where == stage::outside_pool);
    CHECK(replay(other, terms).observations.size() == replay(in_order, terms).observations.size());
  }

  TEST_CASE("an office, an outcome and a condition that there is not are reported and the rest goes on") {
    const case_file file{
        invented,
        {{{2025, 1, 6},
          happened::manual_override::holds_for(static_cast<condition>(255), "somebody", "a reason")},
         {{2025, 1, 7}, happened::assessed{year(2024), static_cast<assessment_outcome>(99)}},
         {{2025, 1, 8}, happened::entered_pool{}}}};
    const replayed_case found = replay(file, {editions, state_council_calendar});
    CHECK(found.where == stage::in_pool);
    std::size_t out_of_range = 0;
    for (const observation& seen : found.observations)
      if (seen.mark == mark::inconsistency && seen.misfit == misfit::out_of_range) ++out_of_range;
    CHECK(out_of_range == 2);
  }

  TEST_CASE("a cluster that a round has not has no case") {
    const round_file round{year(2025), {}, {case_file{invented, {}}}};
    CHECK(refusal_of([&] { return case_of(round, 1); }) == refusal(flaw::no_such_place, 1));
    CHECK(refusal_of([&] { return case_of(round, 0); }) == nothing_refused);
  }

  TEST_CASE("whatever is on record, and on whatever days, is replayed or refused") {
    any_number any;
    replay_terms terms{std::vector<measures>{anhui_2024, from({2026, 1, 1})}, state_council_calendar};
    for (int run = 0; run < 400; ++run) {
      terms.weighed = run % 20 == 0;
      terms.as_of = any.below(3) == 0 ? std::optional(any.day()) : std::nullopt;
      const case_file file = any_case(any);
      CHECK_UNARY(survives([&] { return replay(file, terms).next_steps.size(); }));
    }
  }
}
