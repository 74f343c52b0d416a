// SPDX-License-Identifier: Apache-2.0
#include "jiqun/calendar/working_calendar.hpp"

#include "calendar/as_text.hpp"
#include "core/refusal.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "restatement/naive_calendar.hpp"
#include "wording/words.hpp"

#include <doctest/doctest.h>

#include <random>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

using namespace jiqun;
using restatement::naive_calendar;
using restatement::number_of;

namespace {

static_assert(std::is_trivially_copyable_v<working_calendar>);
static_assert(sizeof(working_calendar) < 60 * 1024);
static_assert(
    std::is_same_v<decltype(&working_calendar::is_working_day), answer (working_calendar::*)(date) const>);
static_assert(std::is_same_v<decltype(&working_calendar::why),
                             std::optional<day_reason> (working_calendar::*)(date) const>);
static_assert(
    std::is_same_v<decltype(&working_calendar::certainty_of), certainty (working_calendar::*)(date) const>);
static_assert(std::is_same_v<decltype(&working_calendar::nth_working_day_from),
                             reckoned_day (working_calendar::*)(date, int) const>);
static_assert(std::is_same_v<decltype(&working_calendar::nth_working_day_after),
                             reckoned_day (working_calendar::*)(date, int) const>);
static_assert(std::is_same_v<decltype(&working_calendar::nth_working_day_before),
                             reckoned_day (working_calendar::*)(date, int) const>);
static_assert(std::is_same_v<decltype(&working_calendar::working_days_between),
                             reckoned_count (working_calendar::*)(date, date) const>);
static_assert(std::is_same_v<decltype(&working_calendar::extended_with),
                             working_calendar (working_calendar::*)(const holiday_notice&) const>);
static_assert(std::is_same_v<decltype(&working_calendar::as_known_on),
                             working_calendar (working_calendar::*)(date) const>);
static_assert(std::is_same_v<decltype(&working_calendar::announced),
                             std::optional<day_range> (working_calendar::*)() const>);
static_assert(
    std::is_same_v<decltype(&working_calendar::fingerprint), std::uint64_t (working_calendar::*)() const>);

// A decision of 2020-01-20 is reproduced with what was known then, though the days were changed a week later.
static_assert(state_council_calendar.is_working_day({2020, 1, 31}) == answer::no);
static_assert(state_council_calendar.as_known_on({2020, 1, 20}).is_working_day({2020, 1, 31}) == answer::yes);
static_assert(state_council_calendar.as_known_on({2020, 1, 20}).is_working_day({2020, 2, 1}) == answer::yes);
static_assert(state_council_calendar.next_working_day({2026, 12, 31}).certainty == certainty::not_announced);
static_assert(*state_council_calendar.nth_working_day_after({2024, 9, 25}, 5).day == date(2024, 10, 8));
static_assert(*state_council_calendar.nth_working_day_before({2024, 10, 8}, 5).day == date(2024, 9, 25));
static_assert(*state_council_calendar.working_days_between({2024, 9, 25}, {2024, 10, 8}).days == 5);

const std::vector<restatement::notice>& issued() {
  static const std::vector<restatement::notice> notices = restatement::issued_notices();
  return notices;
}

/// What is said of a day: whether it is worked, its kind, its festival, and the number of the notice behind
/// it.
std::string said_of(const working_calendar& calendar, date day) {
  constexpr const char* answers[] = {"off", "unknown", "works"};
  constexpr const char* kinds[] = {"weekday", "weekend", "weekday off", "weekend off", "make-up day"};
  std::string said = answers[static_cast<std::size_t>(calendar.is_working_day(day))];
  said += ", " + certainty_text(calendar.certainty_of(day));
  if (const auto reason = calendar.why(day)) {
    said += std::string(", ") + kinds[static_cast<std::size_t>(reason->kind)] + ", ";
    said += std::string(words(reason->festival).in(language::chinese)) + ", " +
            std::string(reason->notice.number.view());
  }
  return said;
}

std::string said_of(const naive_calendar& naive, int day) {
  const auto works = naive.works(day);
  std::string said = !works ? "unknown" : *works ? "works" : "off";
  said += ", " + certainty_text(naive.trust_in(day));
  if (!works) return said;
  const bool weekend = restatement::is_weekend(day);
  const restatement::ruling* named = naive.ruling_on(day);
  std::string kind = weekend ? "weekend" : "weekday";
  if (named != nullptr) kind = named->works ? "make-up day" : kind + " off";
  return said + ", " + kind + ", " + (named != nullptr ? named->festival : "") + ", " + naive.notice_of(day);
}

/// The first day of the span on which the two differ, with what each says; empty if they agree.
std::string difference(const working_calendar& calendar, const naive_calendar& naive, int first, int last) {
  for (int day = first; day <= last; ++day) {
    const std::string expected = said_of(naive, day);
    const std::string said = said_of(calendar, date_of(day));
    if (said != expected) return restatement::iso_of(day) + ": " + said + " instead of " + expected;
  }
  return {};
}

struct span {
  int first;
  int last;
};

/// Random queries that begin in the span, and the first on which the two differ; empty if they agree.
std::string difference(const working_calendar& calendar, const naive_calendar& naive, span days, int queries,
                       unsigned seed) {
  std::mt19937 random(seed);
  const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
  for (int query = 0; query < queries; ++query) {
    const int from = days.first + below(days.last - days.first + 1);
    const int until =
        query % 4 == 0 ? days.first + below(days.last - days.first + 1) : from + below(400) - 20;
    const int n = 1 + below(query % 20 == 0 ? 7000 : query % 4 == 0 ? 300 : 25);
    const date day = date_of(from);
    const std::string made[] = {as_text(calendar.nth_working_day_from(day, n)),
                                as_text(calendar.nth_working_day_after(day, n)),
                                as_text(calendar.nth_working_day_before(day, n)),
                                as_text(calendar.working_days_between(day, date_of(until)))};
    const std::string expected[] = {as_text(naive.nth_from(from, n)), as_text(naive.nth_after(from, n)),
                                    as_text(naive.nth_before(from, n)), as_text(naive.between(from, until))};
    constexpr const char* asked[] = {"from", "after", "before", "between"};
    for (std::size_t i = 0; i < 4; ++i)
      if (made[i] != expected[i])
        return std::string(asked[i]) + ' ' + restatement::iso_of(from) + ", n " + std::to_string(n) +
               ", until " + restatement::iso_of(until) + ": " + made[i] + " instead of " + expected[i];
  }
  return {};
}

/// An invented notice, written once for both.
struct invented_item {
  bool works;
  jiqun::festival festival;
  const char* first;
  const char* last;
};
struct invented_notice {
  notice_kind kind;
  int year;
  const char* number;
  const char* published;
  std::vector<invented_item> items;
};

holiday_notice for_calendar(const invented_notice& invented) {
  holiday_notice notice({invented.kind, invented.year, invented.number, *from_iso_text(invented.published)});
  for (const invented_item& item : invented.items) {
    const date first = *from_iso_text(item.first);
    notice = item.works ? notice.make_up(item.festival, first)
                        : notice.off(item.festival, first, *from_iso_text(item.last));
  }
  return notice;
}

restatement::notice for_restatement(const invented_notice& invented) {
  restatement::notice notice{invented.kind == notice_kind::annual,
                             invented.year,
                             invented.number,
                             number_of(invented.published),
                             {}};
  for (const invented_item& item : invented.items)
    for (int day = number_of(item.first); day <= number_of(item.last); ++day)
      notice.rulings[day] = {item.works, std::string(words(item.festival).in(language::chinese)),
                             invented.number};
  return notice;
}

const invented_notice invented_2027 = {notice_kind::annual,
                                       2027,
                                       "invented, for 2027",
                                       "2026-11-05",
                                       {{false, festival::new_year, "2026-12-31", "2027-01-03"},
                                        {true, festival::new_year, "2027-01-09", "2027-01-09"},
                                        {false, festival::spring_festival, "2027-02-05", "2027-02-11"},
                                        {true, festival::spring_festival, "2027-01-30", "2027-01-30"},
                                        {true, festival::spring_festival, "2027-02-20", "2027-02-20"},
                                        {false, festival::national_day, "2027-10-01", "2027-10-07"}}};
const invented_notice invented_2028 = {notice_kind::annual,
                                       2028,
                                       "invented, for 2028",
                                       "2027-11-04",
                                       {{false, festival::new_year, "2027-12-29", "2028-01-02"},
                                        {false, festival::spring_festival, "2028-01-25", "2028-02-01"},
                                        {true, festival::spring_festival, "2028-02-05", "2028-02-05"}}};
const invented_notice invented_amendment = {notice_kind::amending,
                                            2027,
                                            "invented, amending 2027",
                                            "2027-03-01",
                                            {{false, festival::labour_day, "2027-05-06", "2027-05-07"},
                                             {true, festival::labour_day, "2027-05-08", "2027-05-08"},
                                             {true, festival::national_day, "2027-10-02", "2027-10-02"}}};
const invented_notice invented_later_amendment = {notice_kind::amending,
                                                  2027,
                                                  "invented, amending 2027 again",
                                                  "2027-04-01",
                                                  {{false, festival::labour_day, "2027-05-08", "2027-05-09"},
                                                   {true, festival::labour_day, "2027-05-15", "2027-05-15"}}};

naive_calendar restated_with(const std::vector<invented_notice>& more) {
  std::vector<restatement::notice> notices = issued();
  for (const invented_notice& invented : more) notices.push_back(for_restatement(invented));
  return naive_calendar(notices);
}

holiday_notice annual(int year, date published) {
  return holiday_notice::annual(year, "invented", published);
}
holiday_notice amending(int year, date published) {
  return holiday_notice::amending(year, "invented", published);
}

refusal refused(const holiday_notice& notice) {
  return refusal_of([&] { return state_council_calendar.extended_with(notice); });
}

}  // namespace

TEST_SUITE("working calendar") {
  TEST_CASE("every day from December 2003 to January 2027 is as an independent restatement has it") {
    const naive_calendar naive(issued());
    CHECK(difference(state_council_calendar, naive, number_of(2003, 12, 1), number_of(2027, 1, 31)) == "");
  }

  TEST_CASE("thousands of random queries answer as a walk day by day does") {
    const naive_calendar naive(issued());
    CHECK(difference(state_council_calendar, naive, {number_of(2003, 11, 1), number_of(2027, 3, 31)}, 20000,
                     1) == "");
    CHECK(difference(state_council_calendar, naive, {number_of(2003, 12, 15), number_of(2004, 2, 15)}, 800,
                     2) == "");
    CHECK(difference(state_council_calendar, naive, {number_of(2026, 11, 15), number_of(2027, 2, 15)}, 800,
                     3) == "");
  }

  TEST_CASE("every count of days across the ends of the range answers as a walk does") {
    const naive_calendar naive(issued());
    const span spans[] = {{number_of(2003, 12, 20), number_of(2004, 1, 31)},
                          {number_of(2026, 11, 25), number_of(2027, 1, 10)}};
    for (const span& days : spans) {
      for (int from = days.first; from <= days.last; ++from) {
        for (int n = 1; n <= 30; ++n) {
          const date day = date_of(from);
          REQUIRE(as_text(state_council_calendar.nth_working_day_after(day, n)) ==
                  as_text(naive.nth_after(from, n)));
          REQUIRE(as_text(state_council_calendar.nth_working_day_before(day, n)) ==
                  as_text(naive.nth_before(from, n)));
          REQUIRE(as_text(state_council_calendar.working_days_between(day, day + n)) ==
                  as_text(naive.between(from, from + n)));
        }
      }
    }
  }

  TEST_CASE("the neighbours of a day are the first working days before and after it") {
    static_assert(*state_council_calendar.next_working_day({2025, 9, 30}).day == date(2025, 10, 9));
    static_assert(*state_council_calendar.previous_working_day({2025, 10, 9}).day == date(2025, 9, 30));
    CHECK(as_text(state_council_calendar.next_working_day({2025, 9, 27})) == "2025-09-28 settled");
    CHECK(as_text(state_council_calendar.nth_working_day_from({2025, 9, 28}, 1)) == "2025-09-28 settled");
    CHECK(as_text(state_council_calendar.nth_working_day_from({2025, 9, 27}, 1)) == "2025-09-28 settled");
  }

  TEST_CASE("a day has its kind and the notice behind it") {
    CHECK(said_of(state_council_calendar, {2025, 10, 9}) ==
          "works, settled, weekday, , 国办发明电〔2024〕12号");
    CHECK(said_of(state_council_calendar, {2025, 10, 12}) ==
          "off, settled, weekend, , 国办发明电〔2024〕12号");
    CHECK(said_of(state_council_calendar, {2025, 10, 8}) ==
          "off, settled, weekday off, 国庆节、中秋节, 国办发明电〔2024〕12号");
    CHECK(said_of(state_council_calendar, {2025, 10, 4}) ==
          "off, settled, weekend off, 国庆节、中秋节, 国办发明电〔2024〕12号");
    CHECK(said_of(state_council_calendar, {2025, 10, 11}) ==
          "works, settled, make-up day, 国庆节、中秋节, 国办发明电〔2024〕12号");
    CHECK(said_of(state_council_calendar, {2005, 12, 31}) ==
          "works, settled, make-up day, 元旦, 国办发明电〔2005〕35号");
    CHECK(said_of(state_council_calendar, {2020, 2, 1}) ==
          "off, settled, weekend off, 春节, 国办发明电〔2020〕1号");
    CHECK(said_of(state_council_calendar, {2020, 2, 3}) ==
          "works, settled, weekday, , 国办发明电〔2019〕16号");
    CHECK(state_council_calendar.why({2015, 9, 3})->notice.kind == notice_kind::amending);
    CHECK(state_council_calendar.why({2015, 9, 2})->notice.published == date(2014, 12, 16));
  }
}

TEST_SUITE("working calendar as known on a day") {
  TEST_CASE("the day before and the day of and the day after each publication") {
    for (const restatement::notice& notice : issued()) {
      for (const int day : {notice.published - 1, notice.published, notice.published + 1}) {
        CAPTURE(restatement::iso_of(day));
        const working_calendar known = state_council_calendar.as_known_on(date_of(day));
        const naive_calendar naive(restatement::known_on(issued(), day));
        CHECK(known.notice_count() == restatement::known_on(issued(), day).size());
        CHECK(difference(known, naive, number_of(notice.year - 1, 12, 1),
                         number_of(notice.year + 1, 1, 31)) == "");
        CHECK(difference(known, naive, {number_of(notice.year - 1, 6, 1), number_of(notice.year + 1, 6, 30)},
                         30, static_cast<unsigned>(day)) == "");
      }
    }
  }

  TEST_CASE("every day is as it was known before and after each of the three changes") {
    for (const restatement::notice& notice : issued()) {
      if (notice.annual) continue;
      for (const int day : {notice.published - 1, notice.published}) {
        const working_calendar known = state_council_calendar.as_known_on(date_of(day));
        const naive_calendar naive(restatement::known_on(issued(), day));
        CHECK(difference(known, naive, number_of(2003, 12, 1), number_of(2027, 1, 31)) == "");
      }
    }
  }

  TEST_CASE("before the first notice nothing is known") {
    const working_calendar nothing = state_council_calendar.as_known_on({2003, 12, 25});
    const working_calendar something = state_council_calendar.as_known_on({2003, 12, 26});
    CHECK(!nothing.announced());
    CHECK(!nothing.first_provisional_day());
    CHECK(!nothing.newest_notice());
    CHECK(nothing.is_working_day({2004, 1, 5}) == answer::unknown);
    CHECK(as_text(nothing.nth_working_day_after({2004, 1, 5}, 1)) == "none not announced");
    CHECK(as_text(nothing.nth_working_day_before({2004, 1, 5}, 1)) == "none not announced");
    CHECK(as_text(nothing.working_days_between({2004, 1, 5}, {2004, 1, 6})) == "none not announced");
    CHECK(as_text(nothing.working_days_between({2004, 1, 5}, {2004, 1, 5})) == "0 settled");
    CHECK(nothing.fingerprint() == working_calendar().fingerprint());
    CHECK(as_text(something.announced()->last) == "2004-12-31");
    CHECK(as_text(something.newest_notice()) == "2003-12-26");
  }

  TEST_CASE("what was known is the same whether later notices are at hand or not") {
    const working_calendar longer = state_council_calendar.extended_with(for_calendar(invented_2027));
    CHECK(longer.as_known_on({2026, 11, 4}).fingerprint() == state_council_calendar.fingerprint());
    CHECK(longer.as_known_on({2026, 11, 5}).fingerprint() == longer.fingerprint());
    CHECK(state_council_calendar.as_known_on(last_day).fingerprint() == state_council_calendar.fingerprint());
    CHECK(state_council_calendar.as_known_on({2025, 11, 4}).as_known_on({2020, 1, 26}).fingerprint() ==
          state_council_calendar.as_known_on({2020, 1, 26}).fingerprint());
    CHECK(longer.as_known_on({2026, 11, 4}).is_working_day({2026, 12, 31}) == answer::yes);
    CHECK(longer.is_working_day({2026, 12, 31}) == answer::no);
  }
}

TEST_SUITE("certainty of the working calendar") {
  TEST_CASE("days are announced from 2004 to 2026 and provisional from 28 December of the last year") {
    static_assert(state_council_calendar.announced()->first == date(2004, 1, 1));
    static_assert(state_council_calendar.announced()->last == date(2026, 12, 31));
    static_assert(*state_council_calendar.first_provisional_day() == date(2026, 12, 28));
    static_assert(state_council_calendar.certainty_of({2003, 12, 31}) == certainty::not_announced);
    static_assert(state_council_calendar.certainty_of({2004, 1, 1}) == certainty::settled);
    static_assert(state_council_calendar.certainty_of({2026, 12, 27}) == certainty::settled);
    static_assert(state_council_calendar.certainty_of({2026, 12, 28}) == certainty::provisional);
    static_assert(state_council_calendar.certainty_of({2026, 12, 31}) == certainty::provisional);
    static_assert(state_council_calendar.certainty_of({2027, 1, 1}) == certainty::not_announced);
    CHECK(as_text(state_council_calendar.newest_notice()) == "2025-11-04");
    CHECK(!state_council_calendar.why({2003, 12, 31}));
    CHECK(!state_council_calendar.why({2027, 1, 1}));
  }

  TEST_CASE("a result is as certain as the least certain day that was looked at") {
    CHECK(as_text(state_council_calendar.nth_working_day_after({2026, 12, 24}, 1)) == "2026-12-25 settled");
    CHECK(as_text(state_council_calendar.nth_working_day_after({2026, 12, 25}, 1)) ==
          "2026-12-28 provisional");
    CHECK(as_text(state_council_calendar.nth_working_day_before({2026, 12, 28}, 1)) == "2026-12-25 settled");
    CHECK(as_text(state_council_calendar.nth_working_day_before({2026, 12, 29}, 2)) ==
          "2026-12-25 provisional");
    CHECK(as_text(state_council_calendar.working_days_between({2026, 12, 25}, {2026, 12, 28})) ==
          "1 settled");
    CHECK(as_text(state_council_calendar.working_days_between({2026, 12, 25}, {2026, 12, 29})) ==
          "2 provisional");
  }

  TEST_CASE("beyond the last announced day there is a lower bound and no guess") {
    CHECK(as_text(state_council_calendar.nth_working_day_after({2026, 12, 27}, 4)) ==
          "2026-12-31 provisional");
    CHECK(as_text(state_council_calendar.nth_working_day_after({2026, 12, 27}, 5)) ==
          "none not announced from 2027-01-01");
    CHECK(as_text(state_council_calendar.nth_working_day_after({2026, 12, 25}, 6)) ==
          "none not announced from 2027-01-02");
    CHECK(as_text(state_council_calendar.nth_working_day_after({2027, 6, 1}, 1)) ==
          "none not announced from 2027-06-02");
    CHECK(as_text(state_council_calendar.nth_working_day_after({2004, 1, 1}, 100000)).substr(0, 24) ==
          "none not announced from ");
  }

  TEST_CASE("there is no lower bound before the range nor beyond the year 9999") {
    CHECK(as_text(state_council_calendar.nth_working_day_after({2003, 12, 30}, 1)) == "none not announced");
    CHECK(as_text(state_council_calendar.nth_working_day_after({2003, 12, 31}, 1)) == "2004-01-02 settled");
    CHECK(as_text(state_council_calendar.nth_working_day_after(first_day, 1)) == "none not announced");
    CHECK(as_text(state_council_calendar.nth_working_day_after(last_day, 1)) == "none not announced");
    CHECK(as_text(state_council_calendar.nth_working_day_after(last_day - 1, 1)) ==
          "none not announced from 9999-12-31");
    CHECK(as_text(state_council_calendar.nth_working_day_after({2026, 1, 1}, 2147483647)) ==
          "none not announced");
  }

  TEST_CASE("backwards the starting day may lie one day beyond the range") {
    CHECK(as_text(state_council_calendar.nth_working_day_before({2027, 1, 1}, 1)) ==
          "2026-12-31 provisional");
    CHECK(as_text(state_council_calendar.nth_working_day_before({2027, 1, 2}, 1)) == "none not announced");
    CHECK(as_text(state_council_calendar.nth_working_day_before({2004, 1, 3}, 1)) == "2004-01-02 settled");
    CHECK(as_text(state_council_calendar.nth_working_day_before({2004, 1, 3}, 2)) == "none not announced");
    CHECK(as_text(state_council_calendar.nth_working_day_before({2004, 1, 1}, 1)) == "none not announced");
    CHECK(as_text(state_council_calendar.nth_working_day_before(first_day, 1)) == "none not announced");
    CHECK(as_text(state_council_calendar.nth_working_day_before(last_day, 2147483647)) ==
          "none not announced");
  }

  TEST_CASE("a count looks at its first day and not at its last") {
    CHECK(as_text(state_council_calendar.working_days_between({2004, 1, 1}, {2004, 1, 3})) == "1 settled");
    CHECK(as_text(state_council_calendar.working_days_between({2003, 12, 31}, {2004, 1, 3})) ==
          "none not announced");
    CHECK(as_text(state_council_calendar.working_days_between({2026, 12, 31}, {2027, 1, 1})) ==
          "1 provisional");
    CHECK(as_text(state_council_calendar.working_days_between({2026, 12, 31}, {2027, 1, 2})) ==
          "none not announced");
  }

  TEST_CASE("a count of no days at all is nought wherever it lies") {
    CHECK(as_text(state_council_calendar.working_days_between({2003, 1, 2}, {2003, 1, 2})) == "0 settled");
    CHECK(as_text(state_council_calendar.working_days_between({2030, 1, 2}, {2003, 1, 2})) == "0 settled");
    CHECK(as_text(state_council_calendar.working_days_between({2024, 1, 2}, {2024, 1, 1})) == "0 settled");
  }
}

TEST_SUITE("working calendar extended") {
  TEST_CASE("an invented arrangement of 2027 settles December 2026 and announces 2027") {
    const working_calendar longer = state_council_calendar.extended_with(for_calendar(invented_2027));
    const naive_calendar naive = restated_with({invented_2027});
    CHECK(difference(longer, naive, number_of(2003, 12, 1), number_of(2028, 1, 31)) == "");
    CHECK(difference(longer, naive, {number_of(2026, 1, 1), number_of(2028, 1, 31)}, 800, 27) == "");
    CHECK(longer.certainty_of({2026, 12, 31}) == certainty::settled);
    CHECK(longer.certainty_of({2027, 12, 27}) == certainty::settled);
    CHECK(longer.certainty_of({2027, 12, 28}) == certainty::provisional);
    CHECK(longer.certainty_of({2028, 1, 1}) == certainty::not_announced);
    CHECK(longer.notice_count() == 27);
    CHECK(longer.notice(26).number.view() == invented_2027.number);
  }

  TEST_CASE("invented arrangements of 2027 and 2028 and amendments of 2027 follow one another") {
    working_calendar longer = state_council_calendar;
    std::vector<invented_notice> known;
    for (const invented_notice& next :
         {invented_2027, invented_amendment, invented_later_amendment, invented_2028}) {
      longer = longer.extended_with(for_calendar(next));
      known.push_back(next);
      CAPTURE(next.number);
      const naive_calendar naive = restated_with(known);
      CHECK(difference(longer, naive, number_of(2026, 12, 1), number_of(2029, 1, 31)) == "");
      CHECK(difference(longer, naive, {number_of(2026, 6, 1), number_of(2029, 3, 31)}, 300, 28) == "");
    }
    CHECK(longer.is_working_day({2027, 5, 8}) == answer::no);
    CHECK(longer.why({2027, 5, 8})->notice.number.view() == invented_later_amendment.number);
    CHECK(longer.why({2027, 5, 7})->notice.number.view() == invented_amendment.number);
    CHECK(longer.why({2027, 12, 31})->notice.number.view() == invented_2028.number);
    CHECK(longer.as_known_on({2027, 3, 31}).is_working_day({2027, 5, 8}) == answer::yes);
    CHECK(longer.as_known_on({2027, 2, 28}).is_working_day({2027, 5, 7}) == answer::yes);
  }

  TEST_CASE("the ruling published later holds in whatever order the notices are supplied") {
    const working_calendar announced = state_council_calendar.extended_with(for_calendar(invented_2027));
    const holiday_notice earlier = for_calendar(invented_amendment);
    const holiday_notice later = for_calendar(invented_later_amendment);
    const working_calendar in_order = announced.extended_with(earlier).extended_with(later);
    const working_calendar reversed = announced.extended_with(later).extended_with(earlier);
    const naive_calendar naive = restated_with({invented_2027, invented_amendment, invented_later_amendment});
    CHECK(in_order.fingerprint() == reversed.fingerprint());
    CHECK(difference(in_order, naive, number_of(2026, 12, 1), number_of(2028, 1, 31)) == "");
    CHECK(difference(reversed, naive, number_of(2026, 12, 1), number_of(2028, 1, 31)) == "");
    CHECK(reversed.notice(27).number.view() == invented_amendment.number);
    CHECK(reversed.notice(28).number.view() == invented_later_amendment.number);
  }

  TEST_CASE("of two notices of one day the one supplied later holds") {
    const holiday_notice off = amending(2026, {2026, 3, 1}).off(festival::qingming, {2026, 3, 7});
    const holiday_notice work = amending(2026, {2026, 3, 1}).make_up(festival::qingming, {2026, 3, 7});
    CHECK(state_council_calendar.extended_with(off).extended_with(work).is_working_day({2026, 3, 7}) ==
          answer::yes);
    CHECK(state_council_calendar.extended_with(work).extended_with(off).is_working_day({2026, 3, 7}) ==
          answer::no);
  }

  TEST_CASE("an amendment published after the next arrangement rules over it in the last days of its year") {
    const working_calendar announced = state_council_calendar.extended_with(for_calendar(invented_2027));
    const working_calendar amended = announced.extended_with(
        amending(2026, {2026, 12, 1}).off(festival::mid_autumn, {2026, 12, 30}, {2026, 12, 31}));
    CHECK(amended.why({2026, 12, 31})->festival == festival::mid_autumn);
    CHECK(amended.why({2026, 12, 31})->notice.year == 2026);
    CHECK(amended.why({2027, 1, 1})->festival == festival::new_year);
    CHECK(amended.as_known_on({2026, 11, 30}).why({2026, 12, 31})->festival == festival::new_year);
  }

  TEST_CASE("rulings on the December before the first announced year are not knowledge of it") {
    constexpr holiday_notice only = holiday_notice::annual(2027, "invented", {2026, 11, 5})
                                        .off(festival::new_year, {2026, 12, 31}, {2027, 1, 3});
    const working_calendar alone = working_calendar().extended_with(only);
    CHECK(alone.is_working_day({2026, 12, 31}) == answer::unknown);
    CHECK(!alone.why({2026, 12, 31}));
    CHECK(alone.is_working_day({2027, 1, 1}) == answer::no);
    CHECK(as_text(alone.announced()->first) == "2027-01-01");
  }

  TEST_CASE("calendars may begin with 2000 and end with 2063") {
    working_calendar calendar;
    for (int year = 2000; year <= 2063; ++year)
      calendar = calendar.extended_with(annual(year, {1999, 11, 1}));
    CHECK(as_text(calendar.announced()->first) == "2000-01-01");
    CHECK(as_text(calendar.announced()->last) == "2063-12-31");
    CHECK(as_text(calendar.nth_working_day_from({2000, 1, 1}, 1)) == "2000-01-03 settled");
    CHECK(as_text(calendar.nth_working_day_before({2064, 1, 1}, 1)) == "2063-12-31 provisional");
    CHECK(as_text(calendar.working_days_between({2000, 1, 1}, {2064, 1, 1})) == "16696 provisional");
    CHECK(as_text(calendar.nth_working_day_from({2000, 1, 1}, 16696)) == "2063-12-31 provisional");
    CHECK(as_text(calendar.nth_working_day_from({2000, 1, 1}, 16697)) ==
          "none not announced from 2063-12-30");
  }
}

TEST_SUITE("notices that a working calendar refuses") {
  TEST_CASE("a second annual notice for a year") {
    CHECK(refused(annual(2026, {2026, 11, 4})) == refusal(flaw::second_annual_notice, 2026));
    CHECK(refused(annual(2010, {2026, 11, 4})) == refusal(flaw::second_annual_notice, 2010));
    CHECK(refused(annual(2004, {2026, 11, 4})) == refusal(flaw::second_annual_notice, 2004));
    CHECK(refused(annual(2027, {2026, 11, 4})) == nothing_refused);
  }

  TEST_CASE("an annual notice that leaves a gap or goes back") {
    CHECK(refused(annual(2028, {2026, 11, 4})) == refusal(flaw::gap_between_years, 2028));
    CHECK(refused(annual(2003, {2026, 11, 4})) == refusal(flaw::gap_between_years, 2003));
    CHECK(refused(annual(2063, {2026, 11, 4})) == refusal(flaw::gap_between_years, 2063));
  }

  TEST_CASE("an amending notice for a year that is not announced") {
    CHECK(refused(amending(2027, {2026, 11, 4})) == refusal(flaw::year_not_announced, 2027));
    CHECK(refused(amending(2003, {2026, 11, 4})) == refusal(flaw::year_not_announced, 2003));
    CHECK(refused(amending(2026, {2026, 11, 4})) == nothing_refused);
    CHECK(refused(amending(2004, {2026, 11, 4})) == nothing_refused);
    CHECK(refusal_of([] {
            return working_calendar().extended_with(amending(2026, {2026, 11, 4}));
          }) == refusal(flaw::year_not_announced, 2026));
  }

  TEST_CASE("a notice published before the one that it builds on") {
    CHECK(refused(annual(2027, {2025, 11, 3})) == refusal(flaw::published_too_early, 20251103));
    CHECK(refused(annual(2027, {2025, 11, 4})) == nothing_refused);
    CHECK(refused(annual(2027, {2025, 11, 5})) == nothing_refused);
    CHECK(refused(amending(2020, {2019, 11, 20})) == refusal(flaw::published_too_early, 20191120));
    CHECK(refused(amending(2020, {2019, 11, 21})) == nothing_refused);
    CHECK(refused(amending(2020, {2019, 11, 22})) == nothing_refused);
  }

  TEST_CASE("notices given at once are refused as they are one by one") {
    using several = std::array<holiday_notice, 2>;
    const date published(2025, 11, 4);
    CHECK(refusal_of([&] {
            return working_calendar(several{annual(2025, published), annual(2026, published)});
          }) == nothing_refused);
    CHECK(refusal_of([&] {
            return working_calendar(several{annual(2026, published), annual(2026, published)});
          }) == refusal(flaw::second_annual_notice, 2026));
    CHECK(refusal_of([&] {
            return working_calendar(several{annual(2024, published), annual(2026, published)});
          }) == refusal(flaw::gap_between_years, 2026));
    CHECK(refusal_of([&] {
            return working_calendar(several{amending(2026, published), annual(2026, published)});
          }) == refusal(flaw::year_not_announced, 2026));
  }

  TEST_CASE("there is room for 96 notices") {
    working_calendar full = state_council_calendar;
    while (full.notice_count() < working_calendar::notice_capacity)
      full = full.extended_with(amending(2026, {2026, 1, 1}));
    CHECK(refusal_of([&] {
            return full.extended_with(amending(2026, {2026, 1, 1}));
          }) == refusal(flaw::too_many_notices, 96));
    CHECK(full.is_working_day({2026, 5, 9}) == answer::yes);
  }

  TEST_CASE("there is room for 3072 rulings") {
    const holiday_notice long_one =
        amending(2004, {2026, 1, 1}).off(festival::new_year, {2004, 1, 1}, {2004, 5, 7});
    int rulings = 0;
    for (const holiday_notice& notice : state_council_notices)
      rulings += static_cast<int>(notice.end() - notice.begin());
    working_calendar full = state_council_calendar;
    for (; rulings + 128 <= 3072; rulings += 128) full = full.extended_with(long_one);
    CHECK(refusal_of([&] { return full.extended_with(long_one); }).why == flaw::too_many_notices);
    const date day(2004, 1, 1);
    const auto of_length = [&](int days) {
      return amending(2004, {2026, 1, 1}).off(festival::new_year, day, day + days - 1);
    };
    CHECK(refusal_of([&] { return full.extended_with(of_length(3072 - rulings + 1)); }).why ==
          flaw::too_many_notices);
    CHECK(refusal_of([&] { return full.extended_with(of_length(3072 - rulings)); }) == nothing_refused);
  }

  TEST_CASE("a calendar stays as it was after an extension whether refused or accepted") {
    const working_calendar calendar = state_council_calendar;
    const naive_calendar naive(issued());
    const holiday_notice good = for_calendar(invented_2027);
    CHECK(calendar.extended_with(good).fingerprint() != calendar.fingerprint());
    for (const holiday_notice& bad : {annual(2026, {2026, 11, 4}), annual(2028, {2026, 11, 4}),
                                      amending(2027, {2026, 11, 4}), annual(2027, {2025, 11, 3})})
      CHECK(refusal_of([&] { return calendar.extended_with(bad); }).thrown);
    CHECK(calendar.fingerprint() == state_council_calendar.fingerprint());
    CHECK(calendar.notice_count() == 26);
    CHECK(difference(calendar, naive, number_of(2025, 12, 1), number_of(2027, 1, 31)) == "");
  }
}

TEST_SUITE("fingerprint of the working calendar") {
  TEST_CASE("it changes with every notice") {
    std::set<std::uint64_t> seen = {working_calendar().fingerprint()};
    for (const holiday_notice& notice : state_council_notices)
      CHECK(seen.insert(state_council_calendar.as_known_on(notice.heading().published).fingerprint()).second);
    CHECK(seen.size() == 27);
    CHECK(seen.count(state_council_calendar.fingerprint()) == 1);
    CHECK(
        seen.insert(state_council_calendar.extended_with(for_calendar(invented_2027)).fingerprint()).second);
  }

  TEST_CASE("it changes with every part of a notice") {
    const date day(2026, 3, 7);
    const date published(2026, 3, 1);
    const auto of = [](const holiday_notice& notice) {
      return state_council_calendar.extended_with(notice).fingerprint();
    };
    const std::set<std::uint64_t> seen = {
        state_council_calendar.fingerprint(),
        of(holiday_notice::amending(2026, "a", published)),
        of(holiday_notice::amending(2026, "b", published)),
        of(holiday_notice::amending(2025, "a", published)),
        of(holiday_notice::annual(2027, "a", published)),
        of(holiday_notice::amending(2026, "a", published + 1)),
        of(holiday_notice::amending(2026, "a", published).off(festival::qingming, day)),
        of(holiday_notice::amending(2026, "a", published).make_up(festival::qingming, day)),
        of(holiday_notice::amending(2026, "a", published).off(festival::labour_day, day)),
        of(holiday_notice::amending(2026, "a", published).off(festival::qingming, day + 1)),
        of(holiday_notice::amending(2026, "a", published).off(festival::qingming, day, day + 1))};
    CHECK(seen.size() == 11);
  }

  TEST_CASE("the same notices have the same fingerprint") {
    constexpr std::uint64_t reckoned_by_the_compiler = state_council_calendar.fingerprint();
    CHECK(working_calendar(state_council_notices).fingerprint() == reckoned_by_the_compiler);
    working_calendar one_by_one;
    for (const holiday_notice& notice : state_council_notices) one_by_one = one_by_one.extended_with(notice);
    CHECK(one_by_one.fingerprint() == reckoned_by_the_compiler);
  }
}
