// SPDX-License-Identifier: Apache-2.0
#include "jiqun/casework/timeline.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

using namespace jiqun;

namespace {

case_event on(date day, what_happened what) { return {day, std::move(what)}; }

std::vector<std::size_t> order(const std::vector<timeline_entry>& all) {
  std::vector<std::size_t> places;
  for (const timeline_entry& one : all) places.push_back(one.event);
  return places;
}

constexpr date first(2025, 3, 3);
constexpr date second(2025, 3, 4);
constexpr date third(2025, 3, 5);

const case_cluster someone{"", "", cluster_area::led_by(city::hefei)};

}  // namespace

TEST_SUITE("casework: timeline") {
  TEST_CASE("events stand by their days, and those of one day as in the file") {
    const case_file file{someone,
                         {on(second, happened::left_pool{}), on(first, happened::entered_pool{}),
                          on(second, happened::monitored{}), on(first, happened::plan_issued{})}};
    CHECK(order(timeline_of(file, std::nullopt)) == std::vector<std::size_t>{1, 3, 0, 2});
    CHECK(order(timeline_of(file, first)) == std::vector<std::size_t>{1, 3});
    CHECK(order(timeline_of(file, second)) == std::vector<std::size_t>{1, 3, 0, 2});
    CHECK(timeline_of(file, first - 1).empty());
    CHECK(timeline_of({someone, {}}, std::nullopt).empty());
  }

  TEST_CASE("each knows when the list that stands open is closed, unless another procedure begins first") {
    const case_file file{someone,
                         {on(first, happened::publicity_opened{}), on(second, happened::recognised{second}),
                          on(third, happened::publicity_closed{})}};
    const std::vector<timeline_entry> all = timeline_of(file, std::nullopt);
    CHECK(all[0].later.closed == third);
    CHECK(all[1].later.closed == third);
    CHECK_FALSE(all[2].later.closed);

    case_file anew = file;
    anew.events.insert(anew.events.begin() + 2, on(third, happened::recommended{}));
    CHECK_FALSE(timeline_of(anew, std::nullopt)[1].later.closed);
    CHECK(timeline_of(anew, std::nullopt)[2].later.closed == third);
    CHECK_FALSE(timeline_of(file, second)[0].later.closed);
  }

  TEST_CASE("each knows of every call on record, as of the day") {
    const case_file file{someone,
                         {on(first, happened::applied{year(2025)}),
                          on(second, happened::call_issued{annual_round::of(year(2025))}),
                          on(third, happened::call_issued{annual_round::of(year(2026))})}};
    for (const timeline_entry& one : timeline_of(file, std::nullopt)) {
      CHECK(one.later.called.contains(year(2025)));
      CHECK(one.later.called.contains(year(2026)));
    }
    CHECK_FALSE(timeline_of(file, second)[0].later.called.contains(year(2026)));
    CHECK(timeline_of(file, first)[0].later.called.empty());
  }
}
