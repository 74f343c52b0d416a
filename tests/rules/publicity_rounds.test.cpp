// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/publicity.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

constexpr measures restarts = under(interruption::restarts);
constexpr measures ignored = under(interruption::ignored);
constexpr measures same_window = under(corrected_list::same_window);
constexpr measures excluded = under(opening_day::excluded);

constexpr reading_set readings_of_length(reading_id::opening_day, reading_id::interruption);

/// In June 2024 the 10th is a festival, on a Monday.
constexpr date june(int day) { return {2024, 6, day}; }
constexpr publicity_notice shown(int opens, int closes) {
  return publicity_notice::opened(june(opens))
      .closed(june(closes))
      .on_official_website(true)
      .final_list(true);
}
constexpr publicity_notice interrupted(const publicity_notice& notice, int from, int until) {
  return notice.interrupted(until == naive::lasting ? interruption_of_publicity::lasting_since(june(from))
                                                    : interruption_of_publicity{june(from), june(until)});
}
decision completed(const publicity_notice& notice, const measures& text = anhui_2024) {
  return decide_publicity_completed(notice, text, state_council_calendar);
}
template <std::size_t Count>
decision publicised(const std::array<publicity_notice, Count>& notices, const measures& text = anhui_2024) {
  return decide_publicised(notices, text, state_council_calendar);
}

/// Compares the figure and the answer with the naive count.
void compare_length(comparison& compared, const measures& text, int opens, int closes,
                    const std::vector<naive::outage>& outages) {
  publicity_notice notice = shown(opens, closes);
  std::vector<int> days = {opens, closes};
  for (const auto& [from, until] : outages) {
    notice = interrupted(notice, from, until);
    days.insert(days.end(), {from, until});
  }
  const int expected =
      naive::working_days_shown(opens, closes, outages, choice_in(text, reading_id::opening_day),
                                choice_in(text, reading_id::interruption));
  const decision decided = completed(notice, text);
  compared.of(std::to_string(decided[2].figure->found.value_or(-1)), std::to_string(expected), days);
  compared.of(text_of(decided), expected >= 5 ? "yes" : "no", days);
}

// Of five working days from Monday the 3rd: closed on the fourth, on the fifth.
constexpr std::array closings = {6, 7};
publicity_notice notice_of(int website, int closed, int final_list, absence why) {
  return publicity_notice::opened(june(3))
      .closed(closed == naive::missing ? stated<date>(why) : june(closings[static_cast<std::size_t>(closed)]))
      .on_official_website(truth(website, why))
      .final_list(truth(final_list, why));
}

}  // namespace

TEST_SUITE("art. 10(3) several rounds of publicity") {
  TEST_CASE("website, closing day and final list, stated or missing, under both readings of a correction") {
    under_every_choice(reading_set(reading_id::corrected_list), [](const measures& text) {
      const bool anew = choice_in(text, reading_id::corrected_list) == "shown_anew";
      const naive::every_case whole(
          {{"official_website", 2}, {"closing_day", 2}, {"final_list", 2}},
          [&](const auto& all) { return all[0] != 0 && all[1] == 1 && (!anew || all[2] != 0); });
      for (const absence why : absences_without_meaning) {
        comparison compared;
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          const publicity_notice notice = notice_of(one[0], one[1], one[2], why);
          const auto ask = [&](const measures& m) { return completed(notice, m); };
          compared.of(unlike(ask(text), expected), "", one);
          compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
          compared.of(reliance_error(text, ask), "", one);
        });
        CHECK(compared.compared() == 3 * 27);
        CHECK(compared.difference() == "");
      }
    });
  }

  TEST_CASE("two rounds, each with a fact stated or missing: one that completes is enough") {
    const naive::every_case whole({{"official_website", 2},
                                   {"closing_day", 2},
                                   {"final_list", 2},
                                   {"official_website", 2},
                                   {"closing_day", 2},
                                   {"final_list", 2}},
                                  [](const auto& all) {
                                    return (all[0] != 0 && all[1] == 1 && all[2] != 0) ||
                                           (all[3] != 0 && all[4] == 1 && all[5] != 0);
                                  });
    comparison compared;
    whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
      const std::array notices = {notice_of(one[0], one[1], one[2], absence::unknown),
                                  notice_of(one[3], one[4], one[5], absence::not_given)};
      const decision decided = publicised(notices);
      compared.of(unlike(decided, expected), "", one);
      compared.of(cited_otherwise_than_the_text(decided), "", one);
    });
    CHECK(compared.compared() == 2 * 729);
    CHECK(compared.difference() == "");
  }

  TEST_CASE("every window of three weeks is as long as the naive count has it, with one outage or none") {
    int compared_in_all = 0;
    under_every_choice(readings_of_length, [&](const measures& text) {
      comparison compared;
      for (const int opens : {7, 8, 10, 11})
        for (int closes = opens; closes <= 19; ++closes) {
          compare_length(compared, text, opens, closes, {});
          for (int from = opens - 2; from <= closes + 2; ++from) {
            for (int until = from; until <= closes + 2; until += 1 + (until - from) / 2)
              compare_length(compared, text, opens, closes, {{from, until}});
            compare_length(compared, text, opens, closes, {{from, naive::lasting}});
          }
        }
      CHECK(compared.difference() == "");
      compared_in_all += compared.compared();
    });
    CHECK(compared_in_all > 10000);
  }

  TEST_CASE("two outages, apart, adjacent, overlapping, one within the other or lasting, in either order") {
    int compared_in_all = 0;
    under_every_choice(readings_of_length, [&](const measures& text) {
      comparison compared;
      for (const int opens : {3, 8})
        for (const int closes : {opens + 4, opens + 9, opens + 12})
          for (int from = opens - 1; from <= closes + 1; ++from)
            for (const int until : {from, from + 1, from + 3, naive::lasting})
              for (int other = opens - 1; other <= closes + 1; other += 2)
                for (const int ends : {other, other + 2, naive::lasting})
                  compare_length(compared, text, opens, closes, {{from, until}, {other, ends}});
      CHECK(compared.difference() == "");
      compared_in_all += compared.compared();
    });
    CHECK(compared_in_all > 20000);
  }

  TEST_CASE("eight outages, chosen by chance") {
    std::mt19937 random(20240610);
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    int compared_in_all = 0;
    under_every_choice(readings_of_length, [&](const measures& text) {
      comparison compared;
      for (int round = 0; round < 1000; ++round) {
        const int opens = 2 + below(5);
        const int closes = opens + below(22);
        std::vector<naive::outage> outages;
        for (int count = below(9); count > 0; --count) {
          const int from = 1 + below(27);
          outages.push_back({from, below(15) == 0 ? naive::lasting : from + below(3)});
        }
        compare_length(compared, text, opens, closes, outages);
      }
      CHECK(compared.difference() == "");
      compared_in_all += compared.compared();
    });
    CHECK(compared_in_all == 6 * 2 * 1000);
  }

  TEST_CASE("an outage that lasts still ends the count where it begins, on each side of that day") {
    const auto cut_on = [](int from, const measures& text = anhui_2024) {
      return completed(interrupted(shown(3, 14), from, naive::lasting), text);
    };
    CHECK(cut_on(7).value() == answer::no);
    CHECK(cut_on(8).value() == answer::yes);
    CHECK(*cut_on(7)[2].figure->found == 4);
    CHECK(cut_on(7, ignored).value() == answer::yes);
    CHECK(cut_on(7, restarts).value() == answer::no);
    CHECK(*cut_on(7, restarts)[2].figure->found == 0);
    CHECK(cut_on(8, restarts).value() == answer::yes);
    CHECK(cut_on(8, excluded).value() == answer::no);
  }

  TEST_CASE("an outage that began before the opening and lasts still leaves nothing shown") {
    const publicity_notice never_seen = interrupted(shown(11, 28), 3, naive::lasting);
    CHECK(completed(never_seen).value() == answer::no);
    CHECK(completed(never_seen, restarts).value() == answer::no);
    CHECK(completed(never_seen, ignored).value() == answer::yes);
  }

  TEST_CASE("with outages and days that are not announced it is unknown exactly where those days decide") {
    const date last = state_council_calendar.announced()->last;
    int unknown = 0;
    under_every_choice(readings_of_length, [&](const measures& text) {
      comparison compared;
      for (int opens = -6; opens <= 2; opens += 2)
        for (int closes = opens; closes <= 9; ++closes)
          for (int from = opens - 1; from <= closes; ++from)
            for (const int until : {from, from + 2, naive::lasting}) {
              publicity_notice notice = publicity_notice::opened(last + opens)
                                            .closed(last + closes)
                                            .on_official_website(true)
                                            .final_list(true);
              notice = notice.interrupted(until == naive::lasting
                                              ? interruption_of_publicity::lasting_since(last + from)
                                              : interruption_of_publicity{last + from, last + until});
              // Each day after the last that is announced may be worked or not.
              bool some_yes = false;
              bool some_no = false;
              for (unsigned worked = 0; worked < 1U << 9; ++worked) {
                const auto is_worked = [&](int day) {
                  if (day > 0) return (worked >> (day - 1) & 1U) != 0;
                  return state_council_calendar.is_working_day(last + day) == answer::yes;
                };
                const int days = naive::days_shown(opens, closes, {{from, until}},
                                                   choice_in(text, reading_id::opening_day),
                                                   choice_in(text, reading_id::interruption), is_worked);
                (days >= 5 ? some_yes : some_no) = true;
              }
              if (some_yes && some_no) ++unknown;
              compared.of(text_of(completed(notice, text)),
                          !some_no    ? "yes"
                          : !some_yes ? "no"
                                      : "unknown working_days",
                          {opens, closes, from, until});
            }
      CHECK(compared.difference() == "");
    });
    CHECK(unknown > 100);
  }

  TEST_CASE("closed on the fourth, on the fifth and after the fifth working day") {
    CHECK(completed(shown(3, 6)).value() == answer::no);
    CHECK(completed(shown(3, 7)).value() == answer::yes);
    CHECK(completed(shown(3, 8)).value() == answer::yes);
    CHECK(completed(shown(3, 7), excluded).value() == answer::no);
    CHECK(completed(shown(3, 10), excluded).value() == answer::no);
    CHECK(completed(shown(3, 11), excluded).value() == answer::yes);
  }

  TEST_CASE("open point 20: an outage of one day suspends, starts the period anew, or changes nothing") {
    const publicity_notice five_days = interrupted(shown(3, 7), 5, 5);
    const publicity_notice six_days = interrupted(shown(3, 11), 5, 5);
    const publicity_notice five_after = interrupted(shown(3, 13), 5, 5);
    CHECK(completed(five_days).value() == answer::no);
    CHECK(completed(five_days, restarts).value() == answer::no);
    CHECK(completed(five_days, ignored).value() == answer::yes);
    CHECK(completed(six_days).value() == answer::yes);
    CHECK(completed(six_days, restarts).value() == answer::no);
    CHECK(completed(five_after, restarts).value() == answer::yes);
    CHECK(completed(interrupted(shown(3, 12), 5, 5), restarts).value() == answer::no);
    CHECK(completed(five_days).relied_on() == reading_set(reading_id::interruption));
  }

  TEST_CASE("an outage on days that are not worked costs nothing where it suspends") {
    CHECK(completed(interrupted(shown(5, 12), 8, 10)).value() == answer::yes);
    CHECK(completed(interrupted(shown(5, 12), 8, 10)).relied_on() ==
          reading_set(reading_id::interruption, reading_id::opening_day));
  }

  TEST_CASE("open point 20: a corrected list is shown anew, or shares the window of the first") {
    publicity_notice corrected_later = shown(3, 7).final_list(false);
    CHECK(completed(corrected_later).value() == answer::no);
    CHECK(completed(corrected_later, same_window).value() == answer::yes);
    CHECK(publicised(std::array{corrected_later, shown(11, 17)}).value() == answer::yes);
    CHECK(publicised(std::array{corrected_later, shown(11, 14)}).value() == answer::no);
    CHECK(publicised(std::array{corrected_later, shown(11, 14)}, same_window).value() == answer::yes);
  }

  TEST_CASE("a round that completes is reported wherever it stands among the others") {
    const publicity_notice complete = shown(11, 17);
    const publicity_notice open = publicity_notice::opened(june(18));
    const publicity_notice too_short = shown(3, 6);
    for (const auto& notices : {std::array{complete, open, too_short}, std::array{open, complete, too_short},
                                std::array{too_short, open, complete}})
      CHECK(text_of(publicised(notices)) == "yes");
    CHECK(publicised(std::array{too_short, open}).value() == answer::unknown);
    CHECK(publicised(std::array{open, too_short}).value() == answer::unknown);
    CHECK(publicised(std::array{too_short, too_short}).value() == answer::no);
  }

  TEST_CASE(
      "open point 21: a window into a year that is not announced is unknown, and names the working days") {
    const publicity_notice across = publicity_notice::opened({2026, 12, 30})
                                        .closed(date{2027, 1, 8})
                                        .on_official_website(true)
                                        .final_list(true);
    CHECK(text_of(completed(across)) == "unknown working_days");
  }

  TEST_CASE("an outage after the period was complete does not undo it") {
    CHECK(completed(shown(17, 21), restarts).value() == answer::yes);
    CHECK(completed(interrupted(shown(17, 25), 24, 24), restarts).value() == answer::yes);
  }

  TEST_CASE("every round that may yet be found complete names its fact") {
    publicity_notice elsewhere_perhaps = shown(3, 7).on_official_website(absence::not_given);
    const publicity_notice open = publicity_notice::opened(june(11))
                                      .closed(absence::not_given)
                                      .on_official_website(true)
                                      .final_list(true);
    CHECK(text_of(publicised(std::array{elsewhere_perhaps, open})) == "unknown closing_day official_website");
  }

  TEST_CASE("a list that was never shown, or in rounds that all stand open, is not made public") {
    CHECK(text_of(publicised(std::array<publicity_notice, 0>{})) == "no");
    const publicity_notice stands_open = publicity_notice::opened(june(3))
                                             .closed(absence::not_applicable)
                                             .on_official_website(true)
                                             .final_list(true);
    CHECK(text_of(publicised(std::array{stands_open, stands_open})) == "no");
    CHECK(text_of(publicised(std::array{stands_open, shown(3, 7)})) == "yes");
  }

  TEST_CASE("rounds of which no day counts are reported with their reasons and their readings") {
    const publicity_notice stands_open = publicity_notice::opened(june(3))
                                             .closed(absence::not_applicable)
                                             .on_official_website(true)
                                             .final_list(true);
    const publicity_notice corrected_later = publicity_notice::opened(june(3))
                                                 .closed(absence::not_given)
                                                 .on_official_website(true)
                                                 .final_list(false);
    for (const publicity_notice& notice : {stands_open, corrected_later, shown(8, 10)}) {
      const decision decided = publicised(std::array{notice, notice});
      CHECK(decided.value() == answer::no);
      CHECK(decided.size() == completed(notice).size());
    }
    CHECK(publicised(std::array{corrected_later}).relied_on() == reading_set(reading_id::corrected_list));
    CHECK(text_of(publicised(std::array{corrected_later}, same_window)) == "unknown closing_day");
    CHECK(publicised(std::array<publicity_notice, 0>{}).size() == 1);
  }

  TEST_CASE("of two rounds that fall short the nearer one is reported") {
    const std::array notices = {shown(3, 6), shown(11, 11)};
    CHECK(publicised(notices)[2].figure->found == 4);
  }
}
