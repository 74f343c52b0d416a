// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/publicity.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

constexpr measures restarts = under(&readings::interruption, interruption::restarts);
constexpr measures ignored = under(&readings::interruption, interruption::ignored);
constexpr measures same_window = under(&readings::corrected_list, corrected_list::same_window);
constexpr measures excluded = under(&readings::opening_day, opening_day::excluded);

/// In June 2024 the 10th is a festival, on a Monday.
constexpr date june(int day) { return {2024, 6, day}; }
constexpr publicity_notice shown(int opens, int closes) { return {june(opens), june(closes), true}; }
constexpr publicity_notice interrupted(publicity_notice notice, int from, int until) {
  notice.interrupted = std::optional(interruption_of_publicity{june(from), june(until)});
  return notice;
}
decision completed(const publicity_notice& notice, const measures& text = anhui_2024) {
  return decide_publicity_completed(notice, text, state_council_calendar);
}
template <std::size_t Count>
decision publicised(const std::array<publicity_notice, Count>& notices, const measures& text = anhui_2024) {
  return decide_publicised(notices, text, state_council_calendar);
}

// Of five working days from Monday the 3rd: closed on the fourth, on the fifth.
constexpr std::array closings = {6, 7};
publicity_notice notice_of(int website, int closed, int final_list, absence why) {
  publicity_notice notice{june(3)};
  notice.closed =
      closed == naive::missing ? stated<date>(why) : june(closings[static_cast<std::size_t>(closed)]);
  notice.on_official_website = truth(website, why);
  notice.final_list = truth(final_list, why);
  return notice;
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
      // Of two rounds that are open one is reported.
      compared.of(unlike(decided, expected, {"official_website", "closing_day", "final_list"}), "", one);
      compared.of(cited_otherwise_than_the_text(decided), "", one);
    });
    CHECK(compared.compared() == 2 * 729);
    CHECK(compared.difference() == "");
  }

  TEST_CASE("every window and interruption of three weeks is as long as the naive count has it") {
    int compared_in_all = 0;
    under_every_choice(
        reading_set(reading_id::opening_day, reading_id::interruption), [&](const measures& text) {
          const std::string first = choice_in(text, reading_id::opening_day);
          const std::string how = choice_in(text, reading_id::interruption);
          comparison compared;
          for (const int opens : {7, 8, 10, 11})
            for (int closes = opens; closes <= 19; ++closes)
              for (int from = opens - 2; from <= closes + 2; ++from)
                for (int until = from; until <= closes + 2; until += 1 + (until - from) / 2) {
                  const auto expected = naive::working_days_shown(opens, closes, from, until, first, how);
                  if (!expected) continue;
                  const decision decided = completed(interrupted(shown(opens, closes), from, until), text);
                  compared.of(std::to_string(decided[2].figure->found.value_or(-1)),
                              std::to_string(*expected), {opens, closes, from, until});
                  compared.of(text_of(decided.value()), *expected >= 5 ? "yes" : "no",
                              {opens, closes, from, until});
                }
          CHECK(compared.difference() == "");
          compared_in_all += compared.compared();
        });
    CHECK(compared_in_all > 10000);
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
    publicity_notice corrected_later = shown(3, 7);
    corrected_later.final_list = false;
    CHECK(completed(corrected_later).value() == answer::no);
    CHECK(completed(corrected_later, same_window).value() == answer::yes);
    CHECK(publicised(std::array{corrected_later, shown(11, 17)}).value() == answer::yes);
    CHECK(publicised(std::array{corrected_later, shown(11, 14)}).value() == answer::no);
    CHECK(publicised(std::array{corrected_later, shown(11, 14)}, same_window).value() == answer::yes);
  }

  TEST_CASE("a round that completes is reported wherever it stands among the others") {
    const publicity_notice complete = shown(11, 17);
    const publicity_notice open{june(18)};
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
    const publicity_notice across{{2026, 12, 30}, date{2027, 1, 8}, true};
    CHECK(text_of(completed(across)) == "unknown working_days");
  }

  TEST_CASE("an outage after the period was complete does not undo it") {
    CHECK(completed(shown(17, 21), restarts).value() == answer::yes);
    CHECK(completed(interrupted(shown(17, 25), 24, 24), restarts).value() == answer::yes);
  }

  TEST_CASE("every round that may yet be found complete names its fact") {
    publicity_notice elsewhere_perhaps = shown(3, 7);
    elsewhere_perhaps.on_official_website = absence::not_given;
    const publicity_notice open{june(11), absence::not_given, true};
    CHECK(text_of(publicised(std::array{elsewhere_perhaps, open})) == "unknown closing_day official_website");
  }

  TEST_CASE("of two rounds that fall short the nearer one is reported") {
    const std::array notices = {shown(3, 6), shown(11, 11)};
    CHECK(publicised(notices)[2].figure->found == 4);
  }
}
