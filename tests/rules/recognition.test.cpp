// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/recognition.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

constexpr date june(int day) { return {2024, 6, day}; }
constexpr publicity_notice five_days{june(3), june(7), true};
constexpr measures excluded = under(&readings::opening_day, opening_day::excluded);

/// An invented objection in the form that the notice asks for, against this cluster.
objection received_on(int day) {
  objection one;
  one.received = june(day);
  one.sent = june(day);
  one.admissible = true;
  one.concerns_cluster = true;
  return one;
}
objection verified(objection one, bool conforming) {
  one.verified_conforming = conforming;
  return one;
}
decision on_day(int day, const std::vector<objection>& raised = {},
                const publicity_notice& notice = five_days, const measures& text = anhui_2024,
                const std::optional<minute_of_day>& until = std::nullopt) {
  return decide_may_be_recognised(true, notice, raised, until, june(day), text, state_council_calendar);
}

constexpr std::array closings = {6, 7, 11};
constexpr std::array receipts = {6, 7, 8, 12};
int day_in(const std::vector<int>& all, std::size_t which, const int* days) {
  return days[static_cast<std::size_t>(all[which])];
}

}  // namespace

TEST_SUITE("art. 10(3) recognition") {
  TEST_CASE("it is open from the day after the publicity closed, and not on its last day") {
    CHECK(on_day(6).value() == answer::no);
    CHECK(on_day(7).value() == answer::no);
    CHECK(on_day(8).value() == answer::yes);
    CHECK(on_day(9).value() == answer::yes);
  }

  TEST_CASE(
      "shortlist, publicity and an objection, stated or missing, on each day and under both opening days") {
    for (const int on : {7, 8, 12, 13})
      for (const bool objected : {false, true})
        under_every_choice(
            reading_set(reading_id::opening_day, reading_id::late_objection), [&](const measures& text) {
              const std::string first = choice_in(text, reading_id::opening_day);
              naive::objection_readings reading;
              reading.late = choice_in(text, reading_id::late_objection);
              const naive::every_case whole(
                  {{"shortlist", 2},
                   {"official_website", 2},
                   {"closing_day", 3},
                   {"objection_day", 4},
                   {"verification", 2}},
                  [&](const auto& all) {
                    const int closes = day_in(all, 2, closings.data());
                    const auto shown = naive::working_days_shown(3, closes, 0, 0, first, "ignored");
                    const naive::objection one{day_in(all, 3, receipts.data()), 0, 3, true, true, false};
                    const bool held_up =
                        objected && naive::objection_stands(one, {3, closes, 1439}, reading) && all[4] == 0;
                    return all[0] != 0 && all[1] != 0 && *shown >= 5 && closes < on && !held_up;
                  });
              comparison compared;
              whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
                publicity_notice notice{june(3)};
                notice.on_official_website = truth(one[1]);
                if (one[2] != naive::missing) notice.closed = june(day_in(one, 2, closings.data()));
                objection raised = received_on(3);
                raised.received = absence::unknown;
                if (one[3] != naive::missing) raised.received = june(day_in(one, 3, receipts.data()));
                raised.verified_conforming = truth(one[4]);
                std::vector<objection> all;
                if (objected) all.push_back(raised);
                const decision decided = decide_may_be_recognised(truth(one[0]), notice, all, std::nullopt,
                                                                  june(on), text, state_council_calendar);
                compared.of(cited_otherwise_than_the_text(decided), "", one);
                // A window whose end is not stated is taken to last to the day itself: see the case that is
                // expected to fail.
                if (one[2] == naive::missing) return;
                compared.of(unlike(decided, expected), "", one);
              });
              CHECK(compared.difference() == "");
              CHECK(compared.compared() == 540 + 405);
            });
  }

  TEST_CASE("open point 3: it says that recognition is open, and asks for the department's shortlist") {
    const auto ask = [](const stated<bool>& listed) {
      return decide_may_be_recognised(listed, five_days, std::vector<objection>(), std::nullopt, june(8),
                                      anhui_2024, state_council_calendar);
    };
    CHECK(ask(false).value() == answer::no);
    for (const absence why : every_absence) CHECK(text_of(ask(why)) == "unknown shortlist");
    CHECK(ask(true)[1].source == art(10, 2));
    CHECK(ask(true).conclusion().source == art(10, 3));
  }

  TEST_CASE("open point 16: whether the opening day counts turns a list closed on its fifth working day") {
    CHECK(on_day(8).value() == answer::yes);
    CHECK(on_day(8, {}, five_days, excluded).value() == answer::no);
    CHECK(on_day(8).relied_on() == reading_set(reading_id::opening_day));
    const publicity_notice six_days{june(3), june(11), true};
    CHECK(on_day(12, {}, six_days, excluded).value() == answer::yes);
    CHECK(on_day(12, {}, six_days).relied_on().empty());
  }

  TEST_CASE(
      "open point 22: received at 19:00 on the last day it holds up, and not after an hour of closing") {
    objection late_hour = received_on(7);
    late_hour.received_at = minute_of_day(19, 0);
    CHECK(text_of(on_day(8, {late_hour})) == "unknown verification");
    CHECK(on_day(8, {late_hour}, five_days, anhui_2024, minute_of_day(17, 30)).value() == answer::yes);
    late_hour.received_at = absence::not_given;
    CHECK(text_of(on_day(8, {late_hour}, five_days, anhui_2024, minute_of_day(17, 30))) ==
          "unknown objection_hour verification");
  }

  TEST_CASE(
      "open point 25: it waits for the verification of an objection, and is neither given nor refused") {
    CHECK(text_of(on_day(8, {received_on(4)})) == "unknown verification");
    CHECK(text_of(on_day(30, {received_on(4)})) == "unknown verification");
    CHECK(on_day(8, {verified(received_on(4), true)}).value() == answer::yes);
    CHECK(on_day(8, {verified(received_on(4), false)}).value() == answer::no);
  }

  TEST_CASE("open point 24: an objection after the publicity does not hold up by default") {
    CHECK(on_day(12, {received_on(11)}).value() == answer::yes);
    const measures late = under(&readings::late_objection, late_objection::counted);
    CHECK(text_of(on_day(12, {received_on(11)}, five_days, late)) == "unknown verification");
  }

  TEST_CASE(
      "open point 26: an objection to another cluster of the list holds up this one only by a reading") {
    objection elsewhere = received_on(4);
    elsewhere.concerns_cluster = false;
    const measures whole_list = under(&readings::objection_scope, objection_scope::whole_list);
    CHECK(on_day(8, {elsewhere}).value() == answer::yes);
    CHECK(text_of(on_day(8, {elsewhere}, five_days, whole_list)) == "unknown verification");
  }

  TEST_CASE("a list that was closed early bars it however long ago that was") {
    const publicity_notice early{june(3), june(6), true};
    CHECK(on_day(30, {}, early).value() == answer::no);
  }

  TEST_CASE("while the closing day is not known it is unknown, for each reason of its absence") {
    for (const absence why : absences_without_meaning) {
      const publicity_notice unknown_end{june(3), why, true};
      CHECK(text_of(on_day(20, {}, unknown_end)) == "unknown closing_day");
    }
    const publicity_notice open{june(3), absence::not_applicable, true};
    CHECK(on_day(20, {}, open).value() == answer::no);
  }

  TEST_CASE("an upheld objection is no bar while it may turn out to be late") {
    const objection upheld = verified(received_on(14), false);
    publicity_notice notice{june(3), june(7), true};
    CHECK(on_day(20, {upheld}, notice).value() == answer::yes);
    notice.closed = june(14);
    CHECK(on_day(20, {upheld}, notice).value() == answer::no);
    notice.closed = absence::unknown;
    CHECK(on_day(20, {upheld}, notice).value() == answer::unknown);
  }
}
