// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/objections.hpp"

#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <optional>
#include <type_traits>
#include <vector>

using namespace jiqun;

namespace {

using rounds = std::vector<publicity_notice>;
static_assert(std::is_same_v<decltype(&decide_objection_stands<rounds>),
                             decision (*)(const objection&, const rounds&, const measures&)>);
static_assert(std::is_same_v<decltype(&decide_no_objection_left<std::vector<objection>, rounds>),
                             decision (*)(const std::vector<objection>&, const rounds&, const measures&)>);

constexpr publicity_notice round_of(date opens, const stated<date>& closed,
                                    const std::optional<minute_of_day>& until = std::nullopt) {
  return publicity_notice::opened(opens)
      .closed(closed)
      .on_official_website(true)
      .final_list(true)
      .last_day_until(until);
}
using one_round = std::array<publicity_notice, 1>;
constexpr one_round five_days = {round_of({2024, 6, 3}, date{2024, 6, 7})};
constexpr one_round until_half_past_five = {round_of({2024, 6, 3}, date{2024, 6, 7}, minute_of_day(17, 30))};

constexpr measures by_sending = under(objection_time::sent);
constexpr measures early_ignored = under(early_objection::not_counted);
constexpr measures late_counted = under(late_objection::counted);
constexpr measures whole_list = under(objection_scope::whole_list);
constexpr measures verified_ex_officio = under(withdrawn_objection::still_verified);

/// An invented objection that stands if it is in time.
constexpr objection received_on(date day, const stated<minute_of_day>& at = absence::not_given) {
  objection one =
      objection().received(day).received_at(at).sent(day).admissible(true).concerns_cluster(true).withdrawn(
          false);
  return one;
}
constexpr objection verified(const objection& one, verification outcome) { return one.verified(outcome); }
constexpr answer stands(const objection& one, const measures& text = anhui_2024,
                        const one_round& shown = five_days) {
  return decide_objection_stands(one, shown, text).value();
}
constexpr decision left_by(const std::array<objection, 1>& raised, const measures& text = anhui_2024,
                           const one_round& shown = five_days) {
  return decide_no_objection_left(raised, shown, text);
}

constexpr reading_set readings_of_time(reading_id::objection_time, reading_id::early_objection,
                                       reading_id::late_objection);

// The day before the window opens, its first and its last day, and the day after.
constexpr std::array days = {20240602, 20240603, 20240607, 20240608};
constexpr std::array minutes = {17 * 60 + 30, 17 * 60 + 31};
constexpr std::array outcomes = {verification::conforming, verification::not_conforming,
                                 verification::pending};
constexpr std::array letters = {'c', 'n', 'p'};

template <class Values>
constexpr auto value_at(const Values& all, int at) {
  return all[static_cast<std::size_t>(at)];
}
constexpr stated<date> day_stated(int at, absence why) {
  return at == naive::missing ? stated<date>(why) : stated<date>(day_of(value_at(days, at)));
}
constexpr stated<minute_of_day> minute_stated(int at, absence why) {
  return at == naive::missing ? stated<minute_of_day>(why)
                              : stated<minute_of_day>(minute_of_day(17, 30 + at));
}
constexpr stated<verification> outcome_stated(int at, absence why) {
  return at == naive::missing ? stated<verification>(why) : stated<verification>(value_at(outcomes, at));
}
/// A closing day as the naive rules number it: `never` for a round that stands open.
constexpr stated<date> closing_stated(int digits, absence why) {
  if (digits == naive::missing) return why;
  return digits == naive::never ? stated<date>(absence::not_applicable) : stated<date>(day_of(digits));
}
naive::objection_readings readings_in(const measures& text) {
  return {choice_in(text, reading_id::objection_time), choice_in(text, reading_id::early_objection),
          choice_in(text, reading_id::late_objection), choice_in(text, reading_id::objection_scope),
          choice_in(text, reading_id::withdrawn_objection)};
}
const std::vector<naive::window> naive_five_days = {{20240603, 20240607, 1439}};
constexpr naive::objection naive_in_time{20240604, 0, 20240604, true, true, false, 'p'};

// What is asked of one objection that is in time, in this order; the last, what a pending verification will
// bring, is never stated.
const std::vector<naive::asked> asked_of_one = {{"objection_form", 2},
                                                {"objection_target", 2},
                                                {"withdrawal", 2},
                                                {"verification", 3},
                                                {"verification", 2}};

naive::objection naive_objection(const std::vector<int>& all, std::size_t at) {
  naive::objection one = naive_in_time;
  one.admissible = all[at] != 0;
  one.concerns = all[at + 1] != 0;
  one.withdrawn = all[at + 2] != 0;
  one.verified = value_at(letters, all[at + 3]);
  return one;
}
objection objection_of(const std::vector<int>& stated_so, std::size_t at, absence why) {
  objection one = received_on({2024, 6, 4})
                      .admissible(truth(stated_so[at], why))
                      .concerns_cluster(truth(stated_so[at + 1], why))
                      .withdrawn(truth(stated_so[at + 2], why))
                      .verified(outcome_stated(stated_so[at + 3], why));
  return one;
}

}  // namespace

TEST_SUITE("art. 10(3) objections") {
  TEST_CASE("days, hour and closing day, stated or missing, under every reading of the time") {
    constexpr std::array closings = {20240603, 20240607, 20240608, naive::never};
    constexpr int last = 2;  // no later day is tried: only what is missing may close on it
    int compared_in_all = 0;
    for (const bool cut_off : {false, true})
      under_every_choice(readings_of_time, [&](const measures& text) {
        const naive::objection_readings reading = readings_in(text);
        const int until = cut_off ? 17 * 60 + 30 : 1439;
        const naive::every_case whole(
            {{"objection_day", 4},
             {"objection_hour", 2},
             {"objection_day", 4},
             {"closing_day", 4},
             {"objection_form", 2}},
            [&](const auto& all) {
              naive::objection one = naive_in_time;
              one.received = value_at(days, all[0]);
              one.minute = value_at(minutes, all[1]);
              one.sent = value_at(days, all[2]);
              one.admissible = all[4] != 0;
              return naive::objection_stands(one, {{20240603, value_at(closings, all[3]), until}}, reading);
            },
            [](const auto& all) { return value_at(days, all[2]) <= value_at(days, all[0]); });
        comparison compared;
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          if (one[3] == last || expected.answer.empty()) return;
          // Nor is a later day of receiving tried.
          if (one[2] == static_cast<int>(days.size()) - 1 && one[0] == naive::missing) return;
          const absence why = every_absence[static_cast<std::size_t>(++compared_in_all) % 3];
          objection raised = received_on({2024, 6, 4})
                                 .received(day_stated(one[0], why))
                                 .received_at(minute_stated(one[1], why))
                                 .sent(day_stated(one[2], why))
                                 .admissible(truth(one[4], why));
          const int closes = one[3] == naive::missing ? naive::missing : value_at(closings, one[3]);
          // A closing day that does not apply is a round that stands open.
          const absence not_closed = why == absence::not_applicable ? absence::not_given : why;
          const one_round shown = {round_of({2024, 6, 3}, closing_stated(closes, not_closed),
                                            cut_off ? std::optional(minute_of_day(17, 30)) : std::nullopt)};
          const auto ask = [&](const measures& m) { return decide_objection_stands(raised, shown, m); };
          compared.of(unlike(ask(text), expected), "", one);
          if (compared_in_all % 7 != 0) return;
          compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
          compared.of(reliance_error(text, ask), "", one);
        });
        CHECK(compared.difference() == "");
      });
    // Of 4 times 4 days on which it was sent and received 6 are in the wrong order.
    CHECK(compared_in_all == 2 * 8 * (5 * 5 - 6 - 1) * 3 * 4 * 3);
  }

  TEST_CASE("form, target, withdrawal and verification, stated or missing, under every reading") {
    int compared_in_all = 0;
    under_every_choice(readings_of_objections, [&](const measures& text) {
      const naive::every_case whole(
          {{"objection_form", 2}, {"objection_target", 2}, {"withdrawal", 2}, {"verification", 3}},
          [&, reading = readings_in(text)](const auto& all) {
            return naive::objection_stands(naive_objection(all, 0), naive_five_days, reading);
          });
      comparison compared;
      for (const absence why : every_absence)
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          ++compared_in_all;
          const objection raised = objection_of(one, 0, why);
          const auto ask = [&](const measures& m) { return decide_objection_stands(raised, five_days, m); };
          compared.of(unlike(ask(text), expected), "", one);
          compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
          if (compared_in_all % 3 == 0) compared.of(reliance_error(text, ask), "", one);
        });
      CHECK(compared.difference() == "");
    });
    CHECK(compared_in_all == 32 * 3 * 3 * 3 * 3 * 4);
  }

  TEST_CASE("two rounds, apart, adjacent and overlapping, with days and hour stated or missing") {
    // The days around the first and the last day of each round.
    constexpr std::array received = {20240602, 20240603, 20240604, 20240607, 20240608,
                                     20240611, 20240612, 20240617, 20240618, 20240619};
    constexpr std::array closings = {20240603, 20240604, 20240607, 20240608, 20240611,
                                     20240612, 20240617, 20240618, 20240619, naive::never};
    constexpr int last = 8;  // no later day is tried: only what is missing may close on it
    int compared_in_all = 0;
    for (const bool first_cut_off : {false, true})
      for (const bool second_cut_off : {false, true})
        for (const int second_opens : {20240607, 20240608, 20240611})
          under_every_choice(readings_of_time, [&](const measures& text) {
            if (text.readings.get<objection_time>() == objection_time::sent && first_cut_off) return;
            const auto closing_of_second = [&](int at) {
              return std::max(value_at(closings, at), second_opens);
            };
            const naive::objection_readings reading = readings_in(text);
            const naive::every_case whole(
                {{"objection_day", 10}, {"objection_hour", 2}, {"closing_day", 10}, {"closing_day", 10}},
                [&](const auto& all) {
                  naive::objection one = naive_in_time;
                  one.received = value_at(received, all[0]);
                  one.sent = one.received;
                  one.minute = value_at(minutes, all[1]);
                  return naive::in_time(
                      one,
                      {{20240603, value_at(closings, all[2]), first_cut_off ? 17 * 60 + 30 : 1439},
                       {second_opens, closing_of_second(all[3]), second_cut_off ? 17 * 60 + 30 : 1439}},
                      reading);
                });
            comparison compared;
            whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
              if (one[2] == last || one[3] == last) return;
              ++compared_in_all;
              objection raised = received_on({2024, 6, 4});
              raised = raised.received(one[0] == naive::missing
                                           ? stated<date>(absence::unknown)
                                           : stated<date>(day_of(value_at(received, one[0]))));
              raised = raised.sent(raised.received()).received_at(minute_stated(one[1], absence::not_given));
              const auto round = [&](int opens, int closes, bool cut_off) {
                return round_of(day_of(opens), closing_stated(closes, absence::unknown),
                                cut_off ? std::optional(minute_of_day(17, 30)) : std::nullopt);
              };
              const std::array shown = {
                  round(20240603, one[2] == naive::missing ? one[2] : value_at(closings, one[2]),
                        first_cut_off),
                  round(second_opens, one[3] == naive::missing ? one[3] : closing_of_second(one[3]),
                        second_cut_off)};
              compared.of(unlike(decide_objection_stands(raised, shown, text), expected), "", one);
              const std::array turned = {shown[1], shown[0]};
              compared.of(unlike(decide_objection_stands(raised, turned, text), expected), "", one);
            });
            CHECK(compared.difference() == "");
          });
    CHECK(compared_in_all == 4 * 3 * 6 * 11 * 3 * 10 * 10);
  }

  TEST_CASE("without a round every objection is early") {
    const rounds none;
    objection whenever = received_on({2024, 6, 4}).received(absence::not_given);
    for (const objection& one : {received_on({2024, 6, 4}), whenever}) {
      CHECK(text_of(decide_objection_stands(one, none, anhui_2024)) == "yes");
      CHECK(text_of(decide_objection_stands(one, none, early_ignored)) == "no");
      CHECK(decide_objection_stands(one, none, anhui_2024)[1].relied_on ==
            reading_set(reading_id::early_objection));
    }
  }

  TEST_CASE("between two rounds it is too late for the one and early for the other") {
    const std::array shown = {round_of({2024, 6, 3}, date{2024, 6, 7}),
                              round_of({2024, 6, 11}, date{2024, 6, 17})};
    const auto on_day = [&](int day, const measures& text) {
      return decide_objection_stands(received_on({2024, 6, day}), shown, text).value();
    };
    for (const int day : {2, 3, 7, 8, 10, 11, 17}) CHECK(on_day(day, anhui_2024) == answer::yes);
    CHECK(on_day(18, anhui_2024) == answer::no);
    for (const int day : {3, 7, 11, 17}) CHECK(on_day(day, early_ignored) == answer::yes);
    for (const int day : {2, 8, 10, 18}) CHECK(on_day(day, early_ignored) == answer::no);
  }

  TEST_CASE("an hour is asked for only where it can still be the last day, and 23:59 is no hour of closing") {
    objection one = received_on({2024, 6, 7});
    const one_round to_midnight = {round_of({2024, 6, 3}, date{2024, 6, 7}, minute_of_day(23, 59))};
    const one_round nearly = {round_of({2024, 6, 3}, date{2024, 6, 7}, minute_of_day(23, 58))};
    const one_round open = {round_of({2024, 6, 3}, absence::not_applicable, minute_of_day(17, 30))};
    CHECK(text_of(decide_objection_stands(one, to_midnight, anhui_2024)) == "yes");
    CHECK(text_of(decide_objection_stands(one, nearly, anhui_2024)) == "unknown objection_hour");
    one = one.received(absence::unknown).sent(absence::unknown);
    CHECK(text_of(decide_objection_stands(one, to_midnight, anhui_2024)) == "unknown objection_day");
    CHECK(text_of(decide_objection_stands(one, nearly, anhui_2024)) ==
          "unknown objection_day objection_hour");
    CHECK(text_of(decide_objection_stands(one, open, early_ignored)) == "unknown objection_day");
    CHECK(text_of(decide_objection_stands(one, open, anhui_2024)) == "yes");
  }

  TEST_CASE("while the closing day is not known, one received on the opening day is in time") {
    const one_round unknown_end = {round_of({2024, 6, 3}, absence::unknown)};
    const one_round cut_off = {round_of({2024, 6, 3}, absence::unknown, minute_of_day(17, 30))};
    const auto on_day = [](int day, const one_round& shown, const stated<minute_of_day>& at = {}) {
      return text_of(decide_objection_stands(received_on({2024, 6, day}, at), shown, anhui_2024));
    };
    CHECK(on_day(2, unknown_end) == "yes");
    CHECK(on_day(3, unknown_end) == "yes");
    CHECK(on_day(4, unknown_end) == "unknown closing_day");
    CHECK(on_day(3, cut_off) == "unknown closing_day objection_hour");
    CHECK(on_day(3, cut_off, minute_of_day(17, 30)) == "yes");
    CHECK(on_day(3, cut_off, minute_of_day(17, 31)) == "unknown closing_day");
    CHECK(on_day(4, cut_off) == "unknown closing_day objection_hour");
  }

  TEST_CASE("the last day of the calendar is as good as any") {
    const one_round last = {round_of({9999, 12, 30}, date{9999, 12, 31})};
    CHECK(stands(received_on({9999, 12, 31}), anhui_2024, last) == answer::yes);
    objection one = received_on({9999, 12, 31}).received(absence::unknown).sent(absence::unknown);
    CHECK(text_of(decide_objection_stands(one, last, early_ignored)) == "unknown objection_day");
  }

  TEST_CASE("the day before it opens, the first day, the last day and the day after") {
    static_assert(stands(received_on({2024, 6, 3})) == answer::yes);
    static_assert(stands(received_on({2024, 6, 7})) == answer::yes);
    static_assert(stands(received_on({2024, 6, 8})) == answer::no);
    CHECK(stands(received_on({2024, 6, 2})) == answer::yes);
    CHECK(stands(received_on({2024, 6, 3})) == answer::yes);
    CHECK(stands(received_on({2024, 6, 7})) == answer::yes);
    CHECK(stands(received_on({2024, 6, 8})) == answer::no);
  }

  TEST_CASE("open point 22: the last day counts to its last minute, or to the hour that the notice names") {
    constexpr date last{2024, 6, 7};
    static_assert(stands(received_on(last, minute_of_day(23, 59))) == answer::yes);
    CHECK(stands(received_on(last, minute_of_day(19, 0))) == answer::yes);
    CHECK(stands(received_on(last, minute_of_day(23, 59))) == answer::yes);
    CHECK(stands(received_on(last, minute_of_day(17, 29)), anhui_2024, until_half_past_five) == answer::yes);
    CHECK(stands(received_on(last, minute_of_day(17, 30)), anhui_2024, until_half_past_five) == answer::yes);
    CHECK(stands(received_on(last, minute_of_day(17, 31)), anhui_2024, until_half_past_five) == answer::no);
    CHECK(stands(received_on(last, minute_of_day(19, 0)), late_counted, until_half_past_five) == answer::yes);
    CHECK(stands(received_on({2024, 6, 6}, minute_of_day(23, 59)), anhui_2024, until_half_past_five) ==
          answer::yes);
    CHECK(text_of(decide_objection_stands(received_on(last), until_half_past_five, anhui_2024)) ==
          "unknown objection_hour");
    CHECK(stands(received_on(last)) == answer::yes);
  }

  TEST_CASE("open point 22: sent in time and received late counts only by the day of sending") {
    objection one = received_on({2024, 6, 8}).sent(date{2024, 6, 7});
    CHECK(stands(one) == answer::no);
    CHECK(stands(one, by_sending) == answer::yes);
    one = one.sent(date{2024, 6, 8});
    CHECK(stands(one, by_sending) == answer::no);
    one = one.sent(absence::unknown);
    CHECK(text_of(decide_objection_stands(one, five_days, by_sending)) == "unknown objection_day");
  }

  TEST_CASE("an objection was sent no later than it was received") {
    objection one = received_on({2024, 6, 4});
    one = one.sent(absence::unknown);  // before the window it counts as well
    CHECK(stands(one, by_sending) == answer::yes);
    CHECK(decide_objection_stands(one, five_days, anhui_2024)[1].relied_on.empty());
    one = one.received(date{2024, 6, 8});
    CHECK(text_of(decide_objection_stands(one, five_days, by_sending)) == "unknown objection_day");
    one = one.received(date{2024, 6, 2});
    const measures sent_early_ignored = [] {
      measures text = by_sending;
      text.readings.set(early_objection::not_counted);
      return text;
    }();
    CHECK(stands(one, sent_early_ignored) == answer::no);
    one = one.received(absence::unknown).sent(date{2024, 6, 8});
    CHECK(stands(one) == answer::no);
    one = one.sent(date{2024, 6, 7});
    CHECK(text_of(decide_objection_stands(one, five_days, anhui_2024)) == "unknown objection_day");
  }

  TEST_CASE("a finding that the cluster does not conform stays, however its objection came in") {
    objection anonymous = verified(received_on({2024, 6, 4}), verification::not_conforming).admissible(false);
    const objection late = verified(received_on({2024, 6, 8}), verification::not_conforming);
    for (const objection& one : {anonymous, late}) {
      CHECK(stands(one) == answer::no);
      CHECK(text_of(left_by({one})) == "no");
      CHECK(left_by({one}).relied_on().empty());
      CHECK(left_by({one})[1].figure->found == 1);
    }
  }

  TEST_CASE(
      "open points 26, 27: found of another cluster it holds up nothing more, whatever is held up before") {
    objection elsewhere =
        verified(received_on({2024, 6, 4}), verification::not_conforming).concerns_cluster(false);
    CHECK(text_of(left_by({elsewhere})) == "yes");
    CHECK(text_of(left_by({elsewhere}, whole_list)) == "yes");
    elsewhere = elsewhere.verified(verification::pending);
    CHECK(text_of(left_by({elsewhere}, whole_list)) == "unknown verification");
    elsewhere = elsewhere.verified(verification::not_conforming).concerns_cluster(absence::not_given);
    CHECK(text_of(left_by({elsewhere}, whole_list)) == "unknown objection_target");
  }

  TEST_CASE("of a late objection of which no outcome is stated it may have been found that it was right") {
    CHECK(text_of(left_by({received_on({2024, 6, 8})})) == "unknown verification");
    CHECK(text_of(left_by({verified(received_on({2024, 6, 8}), verification::pending)})) == "yes");
  }

  TEST_CASE("open point 24: one raised before the window counts by default, one raised after it does not") {
    CHECK(stands(received_on({2024, 6, 2})) == answer::yes);
    CHECK(stands(received_on({2024, 6, 2}), early_ignored) == answer::no);
    CHECK(stands(received_on({2024, 6, 8})) == answer::no);
    CHECK(stands(received_on({2024, 6, 8}), late_counted) == answer::yes);
    objection whenever = received_on({2024, 6, 8}).received(absence::unknown);
    CHECK(stands(whenever, late_counted) == answer::yes);
  }

  TEST_CASE("open point 23: whether an objection meets the form is stated, not guessed") {
    objection anonymous = received_on({2024, 6, 4}).admissible(false);
    CHECK(stands(anonymous) == answer::no);
    for (const absence why : every_absence) {
      anonymous = anonymous.admissible(why);
      CHECK(text_of(decide_objection_stands(anonymous, five_days, anhui_2024)) == "unknown objection_form");
    }
  }

  TEST_CASE(
      "open point 26: an objection to another cluster holds up the whole list only where it is read so") {
    objection elsewhere = received_on({2024, 6, 4}).concerns_cluster(false);
    CHECK(stands(elsewhere) == answer::no);
    CHECK(stands(elsewhere, whole_list) == answer::yes);
    CHECK(left_by({elsewhere}).value() == answer::yes);
    CHECK(left_by({elsewhere}, whole_list).value() == answer::unknown);
  }

  TEST_CASE("open point 28: a withdrawn objection lapses, or is verified nonetheless") {
    objection withdrawn = verified(received_on({2024, 6, 4}), verification::pending).withdrawn(true);
    CHECK(stands(withdrawn) == answer::no);
    CHECK(stands(withdrawn, verified_ex_officio) == answer::yes);
    CHECK(left_by({withdrawn}).value() == answer::yes);
    CHECK(text_of(left_by({withdrawn}, verified_ex_officio)) == "unknown verification");
    CHECK(left_by({withdrawn}).relied_on() == reading_set(reading_id::withdrawn_objection));
  }

  TEST_CASE("open point 28: a finding that the cluster does not conform outlives the withdrawal") {
    objection withdrawn = verified(received_on({2024, 6, 4}), verification::not_conforming).withdrawn(true);
    static_assert(stands(verified(received_on({2024, 6, 4}), verification::not_conforming)) == answer::yes);
    for (const measures& text : {anhui_2024, verified_ex_officio}) {
      CHECK(stands(withdrawn, text) == answer::yes);
      CHECK(text_of(left_by({withdrawn}, text)) == "no");
      CHECK(left_by({withdrawn}, text).relied_on().empty());
    }
    withdrawn = withdrawn.verified(verification::conforming);
    CHECK(text_of(left_by({withdrawn})) == "yes");
    CHECK(stands(withdrawn) == answer::no);
    withdrawn = withdrawn.verified(absence::not_given);
    CHECK(text_of(left_by({withdrawn})) == "unknown verification");
    CHECK(stands(withdrawn) == answer::unknown);
  }

  TEST_CASE("whether an objection was withdrawn is asked for, not taken for granted") {
    objection silent = verified(received_on({2024, 6, 4}), verification::pending);
    for (const absence why : every_absence) {
      silent = silent.withdrawn(why);
      CHECK(text_of(decide_objection_stands(silent, five_days, anhui_2024)) == "unknown withdrawal");
      CHECK(decide_objection_stands(silent, five_days, anhui_2024)[4].why_missing == why);
      CHECK(stands(silent, verified_ex_officio) == answer::yes);
      CHECK(text_of(left_by({silent})) == "unknown verification withdrawal");
    }
    silent = silent.verified(verification::not_conforming);
    CHECK(text_of(left_by({silent})) == "no");
    silent = silent.verified(verification::conforming);
    CHECK(text_of(left_by({silent})) == "yes");
  }

  TEST_CASE("no objection, or one that was verified as conforming, leaves none in the way") {
    const objection one = received_on({2024, 6, 4});
    CHECK(decide_no_objection_left(std::array<objection, 0>{}, five_days, anhui_2024).value() == answer::yes);
    CHECK(left_by({verified(one, verification::conforming)}).value() == answer::yes);
    CHECK(left_by({verified(one, verification::conforming)})[1].holds == answer::no);
    CHECK(left_by({verified(one, verification::conforming)})[2].holds == answer::yes);
    CHECK(left_by({verified(one, verification::not_conforming)}).value() == answer::no);
  }

  TEST_CASE("open point 25: pending verification is unknown, stated or not, and neither yes nor no") {
    objection pending = received_on({2024, 6, 4});
    for (const absence why : every_absence) {
      pending = pending.verified(why);
      CHECK(text_of(left_by({pending})) == "unknown verification");
      CHECK(left_by({pending})[2].why_missing == why);
    }
    pending = pending.verified(verification::pending);
    CHECK(text_of(left_by({pending})) == "unknown verification");
    CHECK(left_by({pending})[2].why_missing == absence::unknown);
    static_assert(left_by({verified(received_on({2024, 6, 4}), verification::pending)}).value() ==
                  answer::unknown);
  }

  TEST_CASE("open point 27: one upheld objection is enough for a no, whatever the others await") {
    const objection upheld = verified(received_on({2024, 6, 4}), verification::not_conforming);
    const std::array raised = {received_on({2024, 6, 4}), upheld};
    const decision decided = decide_no_objection_left(raised, five_days, anhui_2024);
    CHECK(text_of(decided) == "no");
    CHECK(decided[1].figure->found == 2);
  }

  TEST_CASE(
      "every combination of one objection is left or not as the naive rule has it, under every reading") {
    int compared_in_all = 0;
    under_every_choice(
        reading_set(reading_id::objection_scope, reading_id::withdrawn_objection), [&](const measures& text) {
          const naive::every_case whole(asked_of_one, [&, reading = readings_in(text)](const auto& all) {
            return naive::out_of_the_way(naive_objection(all, 0), naive_five_days, reading, all[4] != 0);
          });
          for (const absence why : every_absence) {
            comparison compared;
            whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
              if (one[4] != naive::missing) return;
              ++compared_in_all;
              const std::array raised = {objection_of(one, 0, why)};
              const auto ask = [&](const measures& m) {
                return decide_no_objection_left(raised, five_days, m);
              };
              compared.of(unlike(ask(text), expected), "", one);
              compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
              compared.of(reliance_error(text, ask), "", one);
            });
            CHECK(compared.difference() == "");
          }
        });
    CHECK(compared_in_all == 4 * 3 * 3 * 3 * 3 * 4);
  }

  TEST_CASE("every combination of two objections is left or not as the naive rule has it") {
    int compared_in_all = 0;
    std::vector<naive::asked> asked_of_two = asked_of_one;
    asked_of_two.insert(asked_of_two.end(), asked_of_one.begin(), asked_of_one.end());
    asked_of_two[6].values = 1;  // the second concerns the cluster
    for (const measures& text : {anhui_2024, verified_ex_officio}) {
      const naive::every_case whole(asked_of_two, [&, reading = readings_in(text)](std::vector<int> all) {
        all[6] = 1;
        return naive::out_of_the_way(naive_objection(all, 0), naive_five_days, reading, all[4] != 0) &&
               naive::out_of_the_way(naive_objection(all, 5), naive_five_days, reading, all[9] != 0);
      });
      comparison compared;
      std::vector<int> one(10, naive::missing);
      const auto state_from = [&](std::size_t at, const auto& state_next) -> void {
        if (at == one.size()) {
          ++compared_in_all;
          std::vector<int> second = one;
          second[6] = 1;
          const std::array raised = {objection_of(one, 0, absence::unknown),
                                     objection_of(second, 5, absence::not_given)};
          const decision decided = decide_no_objection_left(raised, five_days, text);
          compared.of(unlike(decided, whole.verdict_of(one)), "", one);
          compared.of(cited_otherwise_than_the_text(decided), "", one);
          return;
        }
        const bool never_stated = at == 4 || at == 9;
        const int least = at == 6 ? 0 : naive::missing;
        const int end = never_stated ? 0 : asked_of_two[at].values;
        for (one[at] = least; one[at] < end; ++one[at]) state_next(at + 1, state_next);
        one[at] = naive::missing;
      };
      state_from(0, state_from);
      CHECK(compared.difference() == "");
    }
    CHECK(compared_in_all == 2 * (3 * 3 * 3 * 4) * (3 * 3 * 4));
  }

  TEST_CASE("an objection of which nothing is stated asks for all that decides") {
    const std::array raised = {objection()};
    CHECK(text_of(decide_no_objection_left(raised, five_days, anhui_2024)) ==
          "unknown objection_day objection_form objection_target verification withdrawal");
    CHECK(text_of(decide_no_objection_left(raised, five_days, whole_list)) ==
          "unknown objection_day objection_form objection_target verification withdrawal");
    CHECK(text_of(decide_no_objection_left(raised, until_half_past_five, anhui_2024)) ==
          "unknown objection_day objection_form objection_hour objection_target verification withdrawal");
  }

  TEST_CASE("the decision names every reading of which another choice alone leaves otherwise") {
    objection late = received_on({2024, 6, 8});
    objection elsewhere = received_on({2024, 6, 4}).concerns_cluster(false);
    objection withdrawn = received_on({2024, 6, 4}).withdrawn(true);
    CHECK(left_by({late}).relied_on().contains(reading_id::late_objection));
    CHECK(left_by({elsewhere}).relied_on() == reading_set(reading_id::objection_scope));
    CHECK(left_by({verified(withdrawn, verification::pending)}).relied_on() ==
          reading_set(reading_id::withdrawn_objection));
    CHECK(left_by({received_on({2024, 6, 4})}).relied_on().empty());
  }

  TEST_CASE("a fact of an objection that was verified as conforming is not asked for") {
    objection conforming =
        received_on({2024, 6, 4}).admissible(absence::not_given).verified(verification::conforming);
    objection pending = received_on({2024, 6, 4}).concerns_cluster(absence::not_given);
    const std::array raised = {conforming, pending};
    CHECK(text_of(decide_no_objection_left(raised, five_days, anhui_2024)) ==
          "unknown objection_target verification");
  }

  TEST_CASE("a reading that cannot save an inadmissible objection is not relied on") {
    objection late_and_anonymous = received_on({2024, 6, 8}).admissible(false);
    CHECK(left_by({late_and_anonymous}).relied_on().empty());
  }

  TEST_CASE("that nothing awaits verification relies on the reading that made it so") {
    const objection late = verified(received_on({2024, 6, 8}), verification::pending);
    const decision decided = left_by({late});
    CHECK(left_by({late}, late_counted)[2].holds == answer::unknown);
    CHECK(decided[2].holds == answer::yes);
    CHECK(decided[2].relied_on == reading_set(reading_id::late_objection));
  }

  TEST_CASE("with neither day nor hour stated both are asked for where the hour decides") {
    objection one = received_on({2024, 6, 7}).received(absence::unknown);
    CHECK(text_of(decide_objection_stands(one, until_half_past_five, anhui_2024)) ==
          "unknown objection_day objection_hour");
  }
}
