// SPDX-License-Identifier: Apache-2.0
#include "jiqun/casework/replay.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/measures/editions.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

using namespace jiqun;

namespace {

case_event on(date day, what_happened what, std::string document = "") {
  return {day, std::move(what), actor::of(office::provincial_department), std::move(document), "", ""};
}
happened::objection_raised objection_called(const std::string& id, stated<bool> concerns = {}) {
  happened::objection_raised raised;
  raised.id = id;
  raised.concerns_cluster = concerns;
  return raised;
}
happened::recognised recognised(date day) { return {day}; }

replayed_case replayed(std::vector<case_event> events, const measures& text = anhui_2024) {
  const std::vector<measures> texts = {text};
  return replay({{"", "", cluster_area::led_by(city::hefei)}, std::move(events)},
                {texts, state_council_calendar});
}

using presumed = std::vector<std::pair<std::size_t, presumption>>;
presumed presumed_in(const std::vector<case_event>& events, const measures& text = anhui_2024) {
  presumed all;
  for (const presumed_fact& one : replayed(events, text).presumptions) all.emplace_back(one.event, one.what);
  return all;
}

/// Whether the condition of the act of that event is among what cannot be told, or was not met.
bool is_noticed(const replayed_case& found, std::size_t event, condition what) {
  return std::any_of(found.observations.begin(), found.observations.end(), [&](const observation& one) {
    return one.event == event && is_of_finding(one.mark) &&
           found.judged[one.judged].weighed.reasons[one.finding].what == what;
  });
}

constexpr date day(2025, 6, 3);

}  // namespace

TEST_SUITE("casework: replay") {
  TEST_CASE("of a file that states everything nothing is presumed") {
    CHECK(presumed_in({}).empty());
    CHECK(presumed_in({on(day, happened::entered_pool{}), on(day, happened::recommended{true}, "a letter"),
                       on(day, happened::recommended{absence::unknown}, "a letter"),
                       on(day, objection_called("1", false)), on(day, recognised(day)),
                       on(day, happened::instalment_paid{true, true}), on(day, happened::revoked{true})})
              .empty());
  }

  TEST_CASE("art. 10(1) a recommendation with a document number is presumed to be a formal letter") {
    const std::vector<case_event> events = {on(day, happened::recommended{}, "a letter"),
                                            on(day, happened::recommended{})};
    CHECK(presumed_in(events) == presumed{{0, presumption::formal_letter}});
    CHECK_FALSE(is_noticed(replayed(events), 0, condition::formal_letter));
    CHECK(is_noticed(replayed(events), 1, condition::formal_letter));
  }

  TEST_CASE("art. 10(3) an objection is presumed to concern the cluster, once for each that is taken") {
    CHECK(presumed_in({on(day, objection_called("1")), on(day, objection_called("2", true)),
                       on(day, objection_called("1"))}) ==
          presumed{{0, presumption::objection_concerns_cluster}});
  }

  TEST_CASE("art. 10(3) a corrected list is presumed to be taken down where it is shown anew") {
    CHECK(presumed_in({on(day, happened::publicity_opened{}), on(day + 2, happened::list_corrected{}),
                       on(day + 3, happened::publicity_opened{})}) ==
          presumed{{2, presumption::list_taken_down}});
    CHECK(presumed_in({on(day, happened::publicity_opened{}), on(day + 2, happened::list_corrected{}),
                       on(day + 2, happened::publicity_closed{}), on(day + 3, happened::publicity_opened{})})
              .empty());
  }

  TEST_CASE("art. 12 of an instalment it is presumed that the title is new and the assessment to come") {
    CHECK(presumed_in({on(day, recognised(day)), on(day + 1, happened::instalment_paid{}),
                       on(day + 2, happened::instalment_paid{})}) ==
          presumed{{1, presumption::newly_recognised},
                   {2, presumption::newly_recognised},
                   {2, presumption::assessment_pending}});
    CHECK(presumed_in({on(day, happened::instalment_paid{})}).empty());
    CHECK(presumed_in({on(day, happened::recognised_nationally{}), on(day, happened::instalment_paid{})}) ==
          presumed{{1, presumption::newly_recognised}});
    CHECK(presumed_in({on(day, recognised(day)), on(day, happened::instalment_paid{true, {}}),
                       on(day + 300, happened::assessed{year(2025), assessment_outcome::passed}),
                       on(day + 300, happened::instalment_paid{true, {}})})
              .empty());
  }

  TEST_CASE("art. 12 the next instalment says what was presumed for it") {
    const auto next = [](const std::vector<case_event>& events) {
      const replayed_case found = replayed(events);
      for (const next_step& step : found.next_steps)
        if (step.what == act::grant_support) return step.presumed;
      return set_of<presumption>(presumption::list_taken_down);
    };
    CHECK(next({on(day, recognised(day))}) == set_of<presumption>(presumption::newly_recognised));
    CHECK(next({on(day, recognised(day)), on(day, happened::instalment_paid{true, true})}) ==
          set_of<presumption>(presumption::newly_recognised, presumption::assessment_pending));
    CHECK(next({on(day, recognised(day + 9))}).empty());  // not held yet
  }

  TEST_CASE("art. 14 the procedure of a revocation is presumed as the steps on record have it") {
    const std::vector<case_event> without = {on(day, recognised(day)), on(day + 9, happened::revoked{})};
    CHECK(presumed_in(without) == presumed{{1, presumption::procedure_not_followed}});
    CHECK(is_noticed(replayed(without), 1, condition::procedure_followed));
    const std::vector<case_event> with = {on(day, recognised(day)),
                                          on(day + 1, happened::revocation_proposed{}),
                                          on(day + 9, happened::revoked{})};
    CHECK(presumed_in(with) == presumed{{2, presumption::procedure_followed}});
    CHECK_FALSE(is_noticed(replayed(with), 2, condition::procedure_followed));
  }

  TEST_CASE("art. 14 a title is presumed to end with the decision where its effect is open") {
    measures back_dated = anhui_2024;
    back_dated.readings.set(first_assessable_year::year_of_title);
    back_dated.readings.set(revocation_effect::start_of_failing_year);
    const auto revoked_after = [&](assessment_outcome last) {
      return std::vector<case_event>{
          on(day, recognised(day)), on(day + 300, happened::assessed{year(2025), assessment_outcome::failed}),
          on(day + 650, happened::assessed{year(2026), last}), on(day + 700, happened::revoked{true})};
    };
    CHECK(presumed_in(revoked_after(assessment_outcome::pending), back_dated) ==
          presumed{{3, presumption::title_ended_by_decision}});
    CHECK(presumed_in(revoked_after(assessment_outcome::failed), back_dated).empty());
    CHECK(presumed_in(revoked_after(assessment_outcome::pending)).empty());
    const std::vector<title_period> titles =
        replayed(revoked_after(assessment_outcome::pending), back_dated).titles;
    REQUIRE(titles.size() == 1);
    CHECK(titles[0].ended().value() == day + 700);
  }

  TEST_CASE("of what is passed over nothing is presumed") {
    CHECK(presumed_in({on(day, objection_called("1", true)), on(day, objection_called("1"))}).empty());
    CHECK(presumed_in({on(day, happened::revoked{})}).empty());
  }

  TEST_CASE("who was competent is asked once of each act, whichever rule asks it") {
    const auto by_cluster = [](what_happened what) {
      return case_event{day, std::move(what), actor::of(office::cluster), "", "", ""};
    };
    const auto asked = [](const replayed_case& found, std::size_t event) {
      return std::count_if(found.observations.begin(), found.observations.end(), [&](const observation& one) {
        return one.event == event && one.mark == mark::breach &&
               found.judged[one.judged].weighed.reasons[one.finding].what == condition::right_office;
      });
    };
    CHECK(asked(replayed({by_cluster(recognised(day))}), 0) == 1);
    CHECK(asked(replayed({by_cluster(happened::recognition_refused{})}), 0) == 1);
    CHECK(asked(replayed({by_cluster(happened::revoked{})}), 0) == 1);
    CHECK(asked(replayed({on(day, recognised(day)), by_cluster(happened::revoked{})}), 1) == 1);
    CHECK(asked(replayed({by_cluster(happened::nominated_nationally{})}), 0) == 0);
  }
}
