// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/recognition.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/measures/interpreted.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

using namespace jiqun;

namespace {

using rounds = std::vector<publicity_notice>;
using objections = std::vector<objection>;
static_assert(std::is_same_v<decltype(&decide_may_be_recognised<rounds, objections>),
                             decision (*)(const stated<bool>&, const rounds&, const objections&, date,
                                          const measures&, const working_calendar&)>);
static_assert(
    std::is_same_v<decltype(&decide_recognition_in_order<rounds, objections>),
                   decision (*)(const stated<bool>&, const stated<bool>&, const rounds&, const objections&,
                                date, const measures&, const working_calendar&)>);

constexpr date june(int day) { return {2024, 6, day}; }
constexpr publicity_notice shown(int opens, const stated<date>& closed) {
  return publicity_notice::opened(june(opens)).closed(closed).on_official_website(true).final_list(true);
}
constexpr publicity_notice five_days = shown(3, june(7));
constexpr measures excluded = under(opening_day::excluded);

/// An invented objection in the form that the notice asks for, against this cluster.
constexpr objection received_on(int day) {
  objection one =
      objection().received(june(day)).sent(june(day)).admissible(true).concerns_cluster(true).withdrawn(
          false);
  return one;
}
constexpr objection verified(const objection& one, verification outcome) { return one.verified(outcome); }
decision on_day(int day, const objections& raised = {}, const publicity_notice& notice = five_days,
                const measures& text = anhui_2024) {
  return decide_may_be_recognised(true, rounds{notice}, raised, june(day), text, state_council_calendar);
}
decision acted_on(int day, const objections& raised = {}, const rounds& all = {five_days},
                  const measures& text = anhui_2024) {
  return decide_recognition_in_order(true, true, all, raised, june(day), text, state_council_calendar);
}

static_assert(decide_may_be_recognised(true, std::array{five_days}, std::array<objection, 0>{}, june(8),
                                       anhui_2024, state_council_calendar)
                  .value() == answer::yes);
static_assert(decide_recognition_in_order(true, true, std::array{five_days}, std::array<objection, 0>{},
                                          june(7), anhui_2024, state_council_calendar)
                  .value() == answer::no);

constexpr std::array outcomes = {verification::conforming, verification::not_conforming,
                                 verification::pending};
constexpr std::array letters = {'c', 'n', 'p'};
template <class Values>
constexpr auto value_at(const Values& all, int at) {
  return all[static_cast<std::size_t>(at)];
}
stated<verification> outcome_stated(int at) {
  return at == naive::missing ? stated<verification>() : stated<verification>(value_at(outcomes, at));
}
stated<date> day_stated(int day) {
  if (day == naive::missing) return absence::unknown;
  return day == naive::never ? stated<date>(absence::not_applicable) : stated<date>(june(day));
}
template <class Days>
int day_in(const Days& days, int at) {
  return at == naive::missing ? naive::missing : value_at(days, at);
}
naive::publicity_readings publicity_in(const measures& text) {
  return {choice_in(text, reading_id::opening_day), choice_in(text, reading_id::corrected_list)};
}
naive::objection_readings objections_in(const measures& text) {
  naive::objection_readings reading;
  reading.early = choice_in(text, reading_id::early_objection);
  reading.late = choice_in(text, reading_id::late_objection);
  reading.withdrawn = choice_in(text, reading_id::withdrawn_objection);
  return reading;
}

/// How a decision is at odds with the verdict where one missing fact bears on several findings: it may be
/// unknown where only their joint completions would settle it, but it is never settled otherwise, and leaves
/// out no fact that turns it.
std::string at_odds(const decision& decided, const naive::verdict& expected) {
  if (decided.value() != answer::unknown) return unlike(decided, expected);
  const std::set<std::string> named = facts_named(decided);
  if (named.empty()) return "names no fact";
  for (const std::string& fact : expected.turns)
    if (named.count(fact) == 0) return "does not name " + fact;
  return "";
}

constexpr std::array closings = {6, 7, 11};
constexpr std::array receipts = {6, 7, 8, 12};

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
    for (const int on : {3, 7, 8, 12, 13})
      for (const bool objected : {false, true})
        under_every_choice(
            reading_set(reading_id::opening_day, reading_id::late_objection), [&](const measures& text) {
              const naive::every_case whole(
                  {{"shortlist", 2},
                   {"official_website", 2},
                   {"closing_day", 3},
                   {"final_list", 2},
                   {"objection_day", 4},
                   {"verification", 3},
                   {"verification", 2}},
                  [&](const auto& all) {
                    naive::recognition asked_for{on, all[0] != 0, {}, {}, all[6] != 0};
                    asked_for.rounds = {{{3, value_at(closings, all[2]), 1439}, all[1] != 0, all[3] != 0}};
                    if (objected)
                      asked_for.raised = {
                          {value_at(receipts, all[4]), 0, 3, true, true, false, value_at(letters, all[5])}};
                    return naive::may_be_recognised(asked_for, publicity_in(text), objections_in(text));
                  },
                  // Where it is not stated when an objection was received, it was by then.
                  [&](const auto& all) { return value_at(receipts, all[4]) <= std::max(on, receipts[0]); });
              comparison compared;
              whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
                if (one[6] != naive::missing || (!objected && (one[4] != 0 || one[5] != 0))) return;
                if (expected.answer.empty()) return;
                publicity_notice notice = publicity_notice::opened(june(3))
                                              .closed(day_stated(day_in(closings, one[2])))
                                              .on_official_website(truth(one[1]))
                                              .final_list(truth(one[3]));
                objection raised = received_on(3)
                                       .received(day_stated(day_in(receipts, one[4])))
                                       .sent(absence::unknown)
                                       .verified(outcome_stated(one[5]));
                objections all;
                if (objected) all.push_back(raised);
                const decision decided = decide_may_be_recognised(truth(one[0]), rounds{notice}, all,
                                                                  june(on), text, state_council_calendar);
                compared.of(cited_otherwise_than_the_text(decided), "", one);
                const bool joint = one[2] == naive::missing;
                compared.of(joint ? at_odds(decided, expected) : unlike(decided, expected), "", one);
              });
              CHECK(compared.difference() == "");
              const auto known = std::count_if(receipts.begin(), receipts.end(),
                                               [&](int day) { return day <= std::max(on, receipts[0]); });
              CHECK(compared.compared() == 2 * 3 * 3 * 4 * 3 * (objected ? (known + 1) * 4 : 1));
            });
  }

  TEST_CASE("two rounds, the second of them closed, open, unknown or still to come, on each day") {
    constexpr std::array second_closings = {14, 17, naive::never};
    constexpr std::array raised_on = {4, 9, 12, 18};
    for (const int on : {8, 10, 11, 12, 14, 15, 17, 18, 19})
      under_every_choice(
          reading_set(reading_id::corrected_list, reading_id::early_objection), [&](const measures& text) {
            const naive::every_case whole(
                {{"final_list", 2},
                 {"official_website", 2},
                 {"closing_day", 3},
                 {"final_list", 2},
                 {"objection_day", 4},
                 {"withdrawal", 2},
                 {"verification", 3},
                 {"verification", 2}},
                [&](const auto& all) {
                  naive::recognition asked_for{on, true, {}, {}, all[7] != 0};
                  asked_for.rounds = {
                      {{3, 7, 1439}, true, all[0] != 0},
                      {{11, value_at(second_closings, all[2]), 1439}, all[1] != 0, all[3] != 0}};
                  asked_for.raised = {{value_at(raised_on, all[4]), 0, 3, true, true, all[5] != 0,
                                       value_at(letters, all[6])}};
                  return naive::may_be_recognised(asked_for, publicity_in(text), objections_in(text));
                },
                [&](const auto& all) { return value_at(raised_on, all[4]) <= on; });
            comparison compared;
            whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
              if (one[7] != naive::missing || expected.answer.empty()) return;
              publicity_notice first = five_days;
              first = first.final_list(truth(one[0]));
              publicity_notice second = publicity_notice::opened(june(11))
                                            .closed(day_stated(day_in(second_closings, one[2])))
                                            .on_official_website(truth(one[1]))
                                            .final_list(truth(one[3]));
              objection raised = received_on(3)
                                     .received(day_stated(day_in(raised_on, one[4])))
                                     .withdrawn(truth(one[5]))
                                     .verified(outcome_stated(one[6]));
              const decision decided = decide_may_be_recognised(
                  true, rounds{first, second}, objections{raised}, june(on), text, state_council_calendar);
              // That it was received by then is not made use of where the day of receiving is missing.
              const bool joint = one[2] == naive::missing || one[4] == naive::missing;
              compared.of(joint ? at_odds(decided, expected) : unlike(decided, expected), "", one);
            });
            CHECK(compared.difference() == "");
            const auto known =
                std::count_if(raised_on.begin(), raised_on.end(), [&](int day) { return day <= on; });
            CHECK(compared.compared() == 3 * 3 * 4 * 3 * (known + 1) * 3 * 4);
          });
  }

  TEST_CASE("a list that was never shown bars it, and so does a round whose time is not over") {
    const auto ask = [](const rounds& all, int day = 20) {
      return decide_may_be_recognised(true, all, objections(), june(day), anhui_2024, state_council_calendar);
    };
    CHECK(text_of(ask({})) == "no");
    CHECK(text_of(ask({five_days})) == "yes");
    CHECK(text_of(ask({five_days, shown(20, absence::not_applicable)})) == "no");
    CHECK(text_of(ask({shown(20, absence::not_applicable), five_days})) == "no");
    CHECK(text_of(ask({five_days, shown(11, absence::not_given)})) == "unknown closing_day");
    CHECK(text_of(ask({five_days, shown(11, june(19))})) == "yes");
    CHECK(text_of(ask({five_days, shown(11, june(20))})) == "no");
  }

  TEST_CASE("open point 20: a corrected list that is shown anew bars it until the second round is over") {
    publicity_notice corrected_later = five_days;
    corrected_later = corrected_later.final_list(false);
    const auto ask = [&](int day, const measures& text = anhui_2024) {
      return text_of(decide_may_be_recognised(true, rounds{corrected_later, shown(11, june(17))},
                                              objections(), june(day), text, state_council_calendar));
    };
    const measures same_window = under(corrected_list::same_window);
    CHECK(ask(8) == "no");
    CHECK(ask(17) == "no");
    CHECK(ask(18) == "yes");
    CHECK(ask(10, same_window) == "yes");
    CHECK(ask(11, same_window) == "no");
    CHECK(ask(17, same_window) == "no");
    CHECK(ask(18, same_window) == "yes");
  }

  TEST_CASE("a round that opens after the day does not bear on it, nor an objection within that round") {
    const rounds both = {five_days, shown(11, june(17))};
    const objection pending = verified(received_on(12), verification::pending);
    const auto ask = [&](int day) {
      return text_of(decide_may_be_recognised(true, both, objections{pending}, june(day), anhui_2024,
                                              state_council_calendar));
    };
    CHECK(ask(10) == "yes");
    CHECK(ask(11) == "no");
    CHECK(ask(18) == "unknown verification");
    CHECK(text_of(acted_on(10, {pending}, both)) == "yes");
    CHECK(text_of(acted_on(11, {pending}, both)) == "no");
    CHECK(text_of(acted_on(18, {pending}, both)) == "no");
    CHECK(text_of(acted_on(10, {}, {shown(11, june(17))})) == "no");
  }

  TEST_CASE("an objection in one round holds up a recognition after the other") {
    const rounds both = {five_days, shown(11, june(17))};
    const auto ask = [&](int received) {
      return text_of(decide_may_be_recognised(true, both, objections{received_on(received)}, june(18),
                                              anhui_2024, state_council_calendar));
    };
    for (const int received : {3, 7, 8, 11, 17}) CHECK(ask(received) == "unknown verification");
    const objection late = verified(received_on(18), verification::pending);
    CHECK(text_of(decide_may_be_recognised(true, both, objections{late}, june(18), anhui_2024,
                                           state_council_calendar)) == "yes");
  }

  TEST_CASE("open point 3: it says that recognition is open, and asks for the department's shortlist") {
    const auto ask = [](const stated<bool>& listed) {
      return decide_may_be_recognised(listed, rounds{five_days}, objections(), june(8), anhui_2024,
                                      state_council_calendar);
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
    const publicity_notice six_days = shown(3, june(11));
    CHECK(on_day(12, {}, six_days, excluded).value() == answer::yes);
    CHECK(on_day(12, {}, six_days).relied_on().empty());
  }

  TEST_CASE(
      "open point 22: received at 19:00 on the last day it holds up, and not after an hour of closing") {
    objection late_hour = verified(received_on(7), verification::pending).received_at(minute_of_day(19, 0));
    publicity_notice until_half_past_five = five_days;
    until_half_past_five = until_half_past_five.last_day_until(minute_of_day(17, 30));
    CHECK(text_of(on_day(8, {late_hour})) == "unknown verification");
    CHECK(on_day(8, {late_hour}, until_half_past_five).value() == answer::yes);
    late_hour = late_hour.received_at(absence::not_given);
    CHECK(text_of(on_day(8, {late_hour}, until_half_past_five)) == "unknown objection_hour verification");
  }

  TEST_CASE(
      "open point 25: it waits for the verification of an objection, and is neither given nor refused") {
    CHECK(text_of(on_day(8, {received_on(4)})) == "unknown verification");
    CHECK(text_of(on_day(30, {received_on(4)})) == "unknown verification");
    CHECK(on_day(8, {verified(received_on(4), verification::conforming)}).value() == answer::yes);
    CHECK(on_day(8, {verified(received_on(4), verification::not_conforming)}).value() == answer::no);
  }

  TEST_CASE("open point 24: an objection after the publicity does not hold up by default") {
    const objection after = verified(received_on(11), verification::pending);
    CHECK(on_day(12, {after}).value() == answer::yes);
    const measures late = under(late_objection::counted);
    CHECK(text_of(on_day(12, {after}, five_days, late)) == "unknown verification");
  }

  TEST_CASE(
      "open point 26: an objection to another cluster of the list holds up this one only by a reading") {
    objection elsewhere = received_on(4).concerns_cluster(false);
    const measures whole_list = under(objection_scope::whole_list);
    CHECK(on_day(8, {elsewhere}).value() == answer::yes);
    CHECK(text_of(on_day(8, {elsewhere}, five_days, whole_list)) == "unknown verification");
  }

  TEST_CASE("a list that was closed early bars it however long ago that was") {
    const publicity_notice early = shown(3, june(6));
    CHECK(on_day(30, {}, early).value() == answer::no);
  }

  TEST_CASE("while the closing day is not known it is unknown, for each reason of its absence") {
    for (const absence why : absences_without_meaning) {
      const publicity_notice unknown_end = shown(3, why);
      CHECK(text_of(on_day(20, {}, unknown_end)) == "unknown closing_day");
    }
  }

  TEST_CASE("a list that stands open without an end is over once it was shown as long as is asked for") {
    // Monday 3 to Friday 7 June, a weekend, and the Dragon Boat Festival on Monday 10.
    const publicity_notice open = shown(3, absence::not_applicable);
    CHECK(on_day(3, {}, open).value() == answer::no);
    CHECK(on_day(7, {}, open).value() == answer::no);
    CHECK(on_day(8, {}, open).value() == answer::yes);
    CHECK(on_day(11, {}, open, excluded).value() == answer::no);
    CHECK(on_day(12, {}, open, excluded).value() == answer::yes);
    CHECK(on_day(8, {}, open).relied_on() == reading_set(reading_id::opening_day));
    CHECK(acted_on(7, {}, {open}).value() == answer::no);
    CHECK(acted_on(8, {}, {open}).value() == answer::yes);
    publicity_notice out_of_sight = open;
    out_of_sight = out_of_sight.interrupted(interruption_of_publicity::lasting_since(june(6)));
    CHECK(on_day(20, {}, out_of_sight).value() == answer::no);
    // One that is to close on a day that is stated is not over before.
    CHECK(on_day(12, {}, shown(3, june(12))).value() == answer::no);
    CHECK(on_day(13, {}, shown(3, june(12))).value() == answer::yes);
    // While it stands open nothing is too late.
    CHECK(text_of(on_day(12, {received_on(12)}, open)) == "unknown verification");
  }

  TEST_CASE("what the department found against the cluster bars it, late or not") {
    const objection upheld = verified(received_on(14), verification::not_conforming);
    publicity_notice notice = five_days;
    for (const stated<date>& closed : {stated<date>(june(7)), stated<date>(june(14)), stated<date>()}) {
      notice = notice.closed(closed);
      CHECK(on_day(20, {upheld}, notice).value() == answer::no);
    }
  }

  TEST_CASE("a second round that stands open is not over before it was shown long enough") {
    const rounds both = {five_days, shown(17, absence::not_applicable)};
    const auto ask = [&](int day) {
      return decide_may_be_recognised(true, both, objections(), june(day), anhui_2024,
                                      state_council_calendar);
    };
    CHECK(text_of(ask(14)) == "yes");
    for (const int day : {17, 18, 21}) CHECK(text_of(ask(day)) == "no");
    CHECK(text_of(ask(22)) == "yes");
    CHECK(ask(22).relied_on() == reading_set(reading_id::opening_day));
    CHECK(reliance_error(anhui_2024, [&](const measures& read) {
            return decide_may_be_recognised(true, both, objections(), june(22), read, state_council_calendar);
          }) == "");
  }

  TEST_CASE("one that was sent after the day is passed over where it is not stated when it came") {
    objection sent = verified(received_on(13), verification::not_conforming).received(absence::unknown);
    CHECK(text_of(on_day(12, {sent})) == "yes");
    CHECK(text_of(on_day(13, {sent})) == "no");
    sent = sent.sent(absence::unknown);
    CHECK(text_of(on_day(12, {sent})) == "no");
  }

  TEST_CASE("an objection that was received after the day is passed over") {
    const measures late = under(late_objection::counted);
    const objection pending = verified(received_on(13), verification::pending);
    const objection upheld = verified(received_on(13), verification::not_conforming);
    for (const objection& one : {pending, upheld}) {
      CHECK(text_of(acted_on(12, {one}, {five_days}, late)) == "yes");
      CHECK(text_of(acted_on(13, {one}, {five_days}, late)) == "no");
      CHECK(text_of(on_day(12, {one}, five_days, late)) == "yes");
    }
    CHECK(acted_on(12, {pending}).relied_on() == reading_set(reading_id::opening_day));
  }

  TEST_CASE("of several rounds the readings that turn any of them are relied on") {
    // The first was out of sight for two of its five days, the second stood open for four.
    publicity_notice first = shown(17, june(21)).interrupted(interruption_of_publicity(june(19), june(20)));
    const rounds both = {first, shown(24, june(27))};
    const decision decided = decide_publicised(both, anhui_2024, state_council_calendar);
    CHECK(decided.value() == answer::no);
    CHECK(decided.relied_on() == reading_set(reading_id::interruption));
    CHECK(decide_publicised(both, under(interruption::ignored), state_council_calendar).value() ==
          answer::yes);
    const measures fixed = interpreted_by(
        anhui_2024, interprets(interruption::suspends, "invented", date{2024, 5, 1}, date{2024, 5, 1}));
    reading_set interpreted;
    for (const finding& step : decide_publicised(both, fixed, state_council_calendar))
      interpreted = interpreted | step.interpreted;
    CHECK(interpreted == reading_set(reading_id::interruption));
    CHECK(reliance_error(anhui_2024, [&](const measures& read) {
            return decide_publicised(both, read, state_council_calendar);
          }) == "");
  }

  TEST_CASE(
      "a closing day that is not known does not matter before the list can have been shown long enough") {
    const publicity_notice unknown_end = shown(3, absence::unknown);
    for (const int day : {2, 3, 4, 7}) CHECK(text_of(on_day(day, {}, unknown_end)) == "no");
    CHECK(text_of(on_day(8, {}, unknown_end)) == "unknown closing_day");
    CHECK(text_of(on_day(11, {}, unknown_end, excluded)) == "no");
    CHECK(text_of(on_day(12, {}, unknown_end, excluded)) == "unknown closing_day");
    for (const int day : {4, 7, 8, 11, 12})
      CHECK(reliance_error(anhui_2024,
                           [&](const measures& read) { return on_day(day, {}, unknown_end, read); }) == "");
  }

  TEST_CASE("an official interpretation shows where recognition rests on it, and the other choice turns it") {
    for (const std::size_t choice : {std::size_t{0}, std::size_t{1}}) {
      const measures fixed = interpreted_by(
          anhui_2024, official_interpretation::numbered(reading_id::withdrawn_objection, choice, "invented",
                                                        date{2024, 5, 1}, date{2024, 5, 1}));
      objection withdrawn = verified(received_on(4), verification::pending).withdrawn(true);
      const decision decided = on_day(8, {withdrawn}, five_days, fixed);
      CHECK(text_of(decided) == (choice == 0 ? "yes" : "unknown verification"));
      reading_set interpreted;
      for (const finding& step : decided) interpreted = interpreted | step.interpreted;
      CHECK(interpreted == reading_set(reading_id::withdrawn_objection));
      for (const finding& step : on_day(8, {received_on(4)}, five_days, fixed))
        CHECK(step.interpreted.empty());
    }
  }
}

TEST_SUITE("art. 10(3) refusal") {
  using misconducts = std::vector<misconduct>;
  decision refused(int day, const objections& raised = {}, const rounds& all = {five_days},
                   const misconducts& found = {}, const measures& text = anhui_2024,
                   const stated<bool>& listed = true) {
    return decide_may_be_refused(listed, all, raised, june(day), found, text, state_council_calendar);
  }

  TEST_CASE("予以确定: a cluster that may be recognised may not be refused") {
    CHECK(text_of(refused(8)) == "no");
    CHECK(text_of(refused(20)) == "no");
    CHECK(text_of(refused(8, {verified(received_on(4), verification::conforming)})) == "no");
    const decision decided = refused(8);
    CHECK(decided.conclusion().source == art(10, 3));
    CHECK(decided[1].what == condition::recognition_not_open);
    CHECK(decided[2].what == condition::may_be_recognised);
    CHECK(cited_otherwise_than_the_text(decided) == "");
  }

  TEST_CASE("one that is not on the list, or against which an objection was upheld, may be refused") {
    CHECK(text_of(refused(8, {}, {five_days}, {}, anhui_2024, false)) == "yes");
    CHECK(text_of(refused(4, {}, {five_days}, {}, anhui_2024, false)) == "yes");
    CHECK(text_of(refused(8, {verified(received_on(4), verification::not_conforming)})) == "yes");
    CHECK(text_of(refused(4, {verified(received_on(4), verification::not_conforming)})) == "yes");
    CHECK(text_of(refused(8, {}, {five_days}, {}, anhui_2024, absence::unknown)) == "unknown shortlist");
  }

  TEST_CASE("open point 25: while an objection is pending it is neither recognised nor rejected") {
    CHECK(text_of(refused(8, {verified(received_on(4), verification::pending)})) == "unknown verification");
  }

  TEST_CASE("while nothing but the publicity is lacking it is for the department") {
    CHECK(text_of(refused(7)) == "unknown discretion");
    CHECK(text_of(refused(30, {}, {shown(3, june(6))})) == "unknown discretion");
    CHECK(text_of(refused(30, {}, rounds())) == "unknown discretion");
    CHECK(text_of(refused(20, {}, {shown(3, absence::unknown)})) == "unknown closing_day");
  }

  TEST_CASE("established misconduct of the cluster is reason enough, and what is open of it is asked for") {
    misconduct found =
        misconduct::of(misconduct_kind::breach_of_law).established(true).attributed_to_cluster(true);
    const auto with = [&] { return text_of(refused(8, {}, {five_days}, {found})); };
    CHECK(with() == "yes");
    found = found.established(false);
    CHECK(with() == "no");
    found = found.established(absence::unknown);
    CHECK(with() == "unknown misconduct_established");
    found = misconduct::of(misconduct_kind::fraud)
                .established(true)
                .attributed_to_cluster(false)
                .actor(misconduct_actor::member);
    CHECK(with() == "no");
    found = found.attributed_to_cluster(true);
    CHECK(with() == "yes");
  }

  TEST_CASE("that it may not be refused stands or falls with the readings of recognition") {
    const auto ask = [](const measures& read) { return refused(8, {}, {five_days}, {}, read); };
    const weighed_decision weighed = weigh(anhui_2024, ask);
    CHECK(weighed.stability.contested);
    CHECK(weighed.stability.turned_by == reading_set(reading_id::opening_day));
    CHECK(reliance_error(anhui_2024, ask) == "");
  }
}

TEST_SUITE("art. 10(3) recognition in order") {
  TEST_CASE("it is asked of the act, with whose act it was before all else") {
    const decision decided = acted_on(8);
    CHECK(decided.value() == answer::yes);
    CHECK(decided.conclusion().what == condition::recognition_in_order);
    CHECK(decided.conclusion().source == art(10, 3));
    CHECK(decided[1].what == condition::right_office);
    CHECK(decided[1].source == art(4));
    CHECK(cited_otherwise_than_the_text(decided) == "");
    CHECK(acted_on(7).value() == answer::no);
  }

  TEST_CASE("office, shortlist, objection and its verification, stated or missing, under every reading") {
    under_every_choice(readings_of_objections, [&](const measures& text) {
      naive::objection_readings reading = objections_in(text);
      reading.time = choice_in(text, reading_id::objection_time);
      reading.scope = choice_in(text, reading_id::objection_scope);
      const naive::every_case whole(
          {{"deciding_office", 2},
           {"shortlist", 2},
           {"objection_form", 2},
           {"objection_target", 2},
           {"withdrawal", 2},
           {"verification", 3}},
          [&](const auto& all) {
            naive::recognition asked_for{8, all[1] != 0, {}, {}, false};
            asked_for.rounds = {{{3, 7, 1439}, true, true}};
            asked_for.raised = {{4, 0, 4, all[2] != 0, all[3] != 0, all[4] != 0, value_at(letters, all[5])}};
            return all[0] != 0 && naive::may_be_recognised(asked_for, publicity_in(text), reading);
          });
      comparison compared;
      whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
        objection raised = received_on(4)
                               .admissible(truth(one[2]))
                               .concerns_cluster(truth(one[3]))
                               .withdrawn(truth(one[4]))
                               .verified(outcome_stated(one[5]));
        const decision decided =
            decide_recognition_in_order(truth(one[0]), truth(one[1]), rounds{five_days}, objections{raised},
                                        june(8), text, state_council_calendar);
        compared.of(unlike(decided, expected), "", one);
        compared.of(cited_otherwise_than_the_text(decided), "", one);
      });
      CHECK(compared.difference() == "");
      CHECK(compared.compared() == 2 * 3 * 3 * 3 * 3 * 3 * 4);
    });
  }

  TEST_CASE("what was being verified on the day had not been verified, and what is not stated is asked for") {
    const objection pending = verified(received_on(4), verification::pending);
    CHECK(text_of(acted_on(8, {pending})) == "no");
    CHECK(text_of(acted_on(30, {pending})) == "no");
    CHECK(text_of(on_day(8, {pending})) == "unknown verification");
    CHECK(text_of(acted_on(8, {received_on(4)})) == "unknown verification");
    CHECK(text_of(acted_on(8, {verified(received_on(4), verification::conforming)})) == "yes");
    CHECK(text_of(acted_on(8, {verified(received_on(4), verification::not_conforming)})) == "no");
    objection anonymous_perhaps = pending;
    anonymous_perhaps = anonymous_perhaps.admissible(absence::unknown);
    CHECK(text_of(acted_on(8, {anonymous_perhaps})) == "unknown objection_form");
    objection withdrawn_perhaps = pending;
    withdrawn_perhaps = withdrawn_perhaps.withdrawn(absence::unknown);
    CHECK(text_of(acted_on(8, {withdrawn_perhaps})) == "unknown withdrawal");
    CHECK(text_of(acted_on(8, {verified(received_on(8), verification::pending)})) == "yes");
  }

  TEST_CASE("one that is pending is enough for a no, whatever is known of the others") {
    const objection pending = verified(received_on(4), verification::pending);
    CHECK(text_of(acted_on(8, {received_on(5), pending})) == "no");
    CHECK(text_of(acted_on(8, {pending, received_on(5)})) == "no");
  }

  TEST_CASE("by another office it was not in order, and the office is asked for while it is not stated") {
    const auto by = [](const stated<bool>& department) {
      return text_of(decide_recognition_in_order(department, true, rounds{five_days}, objections(), june(8),
                                                 anhui_2024, state_council_calendar));
    };
    CHECK(by(true) == "yes");
    CHECK(by(false) == "no");
    for (const absence why : every_absence) CHECK(by(why) == "unknown deciding_office");
  }
}
