// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/pool.hpp"

#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <type_traits>
#include <vector>

using namespace jiqun;

namespace {

static_assert(
    std::is_same_v<decltype(&decide_in_pool), decision (*)(const stated<pool_record>&, const stated<date>&)>);
static_assert(
    std::is_same_v<decltype(&decide_monitoring_in_order),
                   decision (*)(const monitoring&, const stated<pool_record>&, const stated<title_period>&,
                                const cluster_area&, const measures&)>);

constexpr cluster_area in_wuhu = cluster_area::led_by(city::wuhu);
constexpr actor province = actor::of(office::provincial_department);
constexpr title_period held_title = title_period::since({2024, 6, 18}).ended(absence::not_applicable);
constexpr stated<title_period> no_title = absence::not_applicable;
constexpr pool_stay since_2024 = pool_stay().entered(date{2024, 5, 1}).left(absence::not_applicable);
constexpr pool_record one_stay(const pool_stay& stay) { return {stay}; }

constexpr answer in_pool(const stated<pool_record>& pool, const stated<date>& day) {
  return decide_in_pool(pool, day).value();
}

/// The places in the text that the findings cite, in their order.
std::vector<std::string> places(const decision& decided) {
  std::vector<std::string> all;
  for (const finding& step : decided) all.emplace_back(chinese_text(step.source).str());
  return all;
}

template <class Days>
constexpr int day_in(const Days& days, int at) {
  return days[static_cast<std::size_t>(at)];
}
template <class Days>
constexpr stated<date> stated_in(const Days& days, int at, absence why) {
  if (at == naive::missing) return why;
  if (day_in(days, at) == 0) return absence::not_applicable;
  return day_of(day_in(days, at));
}

constexpr int never = 0;
// The first entry, the first exit and the first three days are completions only: there is none before them to
// choose from.
constexpr std::array entries = {20231230, never, 20240101, 20240501, 20250101};
constexpr std::array exits = {20231231, never, 20240301, 20241001, 20250601};
constexpr std::array days = {20231229, 20231231, 20240201, 20240430, 20240501,
                             20240930, 20241001, 20241231, 20250101, 20250601};
constexpr bool completes_only(int entered, int left, int day) {
  return entered == 0 || left == 0 || (day >= 0 && day < 3);
}

}  // namespace

TEST_SUITE("art. 5 pool") {
  TEST_CASE("one stay: entered, left and the day, stated or missing") {
    const naive::every_case whole(
        {{"pool_entry", 5}, {"pool_exit", 5}, {"application_day", 10}}, [](const auto& all) {
          return naive::covers({day_in(entries, all[0]), day_in(exits, all[1])}, day_in(days, all[2]));
        });
    for (const absence why : absences_without_meaning) {
      comparison compared;
      whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
        if (completes_only(one[0], one[1], one[2])) return;
        const pool_record record = one_stay(
            pool_stay().entered(stated_in(entries, one[0], why)).left(stated_in(exits, one[1], why)));
        const decision decided = decide_in_pool(record, stated_in(days, one[2], why));
        compared.of(text_of(decided), expected.text(), one);
        if (decided.value() == answer::unknown)
          compared.of(decided.conclusion().why_missing == why ? "" : "another absence", "", one);
        compared.of(decided.relied_on().empty() ? "" : "a reading", "", one);
      });
      CHECK(compared.difference() == "");
      CHECK(compared.compared() > 2 * 5 * 5 * 8);
    }
  }

  TEST_CASE("two stays and the day, stated or missing") {
    const naive::every_case whole(
        {{"pool_entry", 5}, {"pool_exit", 5}, {"pool_entry", 5}, {"pool_exit", 5}, {"application_day", 10}},
        [&](const auto& all) {
          return naive::in_pool_on({{day_in(entries, all[0]), day_in(exits, all[1])},
                                    {day_in(entries, all[2]), day_in(exits, all[3])}},
                                   day_in(days, all[4]));
        });
    comparison compared;
    whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
      if (completes_only(one[0], one[1], one[4]) || completes_only(one[2], one[3], one[4])) return;
      const pool_record record = {pool_stay()
                                      .entered(stated_in(entries, one[0], absence::unknown))
                                      .left(stated_in(exits, one[1], absence::unknown)),
                                  pool_stay()
                                      .entered(stated_in(entries, one[2], absence::unknown))
                                      .left(stated_in(exits, one[3], absence::unknown))};
      const decision decided = decide_in_pool(record, stated_in(days, one[4], absence::unknown));
      compared.of(text_of(decided), expected.text(), one);
    });
    CHECK(compared.difference() == "");
    CHECK(compared.compared() == 5 * 5 * 5 * 5 * 8);
  }

  TEST_CASE("it is in the pool from the day it entered, and no longer on the day it left") {
    constexpr pool_record left = one_stay(pool_stay().entered(date{2024, 5, 1}).left(date{2025, 3, 1}));
    static_assert(in_pool(left, date{2024, 4, 30}) == answer::no);
    static_assert(in_pool(left, date{2024, 5, 1}) == answer::yes);
    static_assert(in_pool(left, date{2025, 2, 28}) == answer::yes);
    static_assert(in_pool(left, date{2025, 3, 1}) == answer::no);
    CHECK(in_pool(left, date{2024, 4, 30}) == answer::no);
    CHECK(in_pool(left, date{2024, 5, 1}) == answer::yes);
    CHECK(in_pool(left, date{2024, 5, 2}) == answer::yes);
    CHECK(in_pool(left, date{2025, 2, 28}) == answer::yes);
    CHECK(in_pool(left, date{2025, 3, 1}) == answer::no);
    CHECK(in_pool(left, date{2025, 3, 2}) == answer::no);
    CHECK(in_pool(one_stay(since_2024), date{9999, 12, 31}) == answer::yes);
  }

  TEST_CASE("between two stays it is not in the pool, and in the second it is again") {
    constexpr pool_record twice = {pool_stay().entered(date{2024, 5, 1}).left(date{2024, 10, 1}),
                                   pool_stay().entered(date{2025, 2, 1}).left(absence::not_applicable)};
    static_assert(in_pool(twice, date{2024, 12, 1}) == answer::no);
    CHECK(in_pool(twice, date{2024, 9, 30}) == answer::yes);
    CHECK(in_pool(twice, date{2024, 10, 1}) == answer::no);
    CHECK(in_pool(twice, date{2025, 1, 31}) == answer::no);
    CHECK(in_pool(twice, date{2025, 2, 1}) == answer::yes);
  }

  TEST_CASE("a stay that ended before it began, or on its first day, covers no day") {
    for (const date left : {date{2024, 4, 30}, date{2024, 5, 1}})
      for (const stated<date>& day : {stated<date>(date{2024, 5, 1}), stated<date>()})
        CHECK(text_of(decide_in_pool(one_stay(pool_stay().entered(date{2024, 5, 1}).left(left)), day)) ==
              "no");
    CHECK(in_pool(one_stay(pool_stay().entered(date{2024, 5, 1}).left(date{2024, 5, 2})), date{2024, 5, 1}) ==
          answer::yes);
  }

  TEST_CASE("an empty record says that it never entered, a record not stated says nothing") {
    static_assert(in_pool(pool_record(), date{2025, 1, 1}) == answer::no);
    static_assert(in_pool(absence::not_given, date{2025, 1, 1}) == answer::unknown);
    CHECK(text_of(decide_in_pool(pool_record(), date{2025, 1, 1})) == "no");
    CHECK(text_of(decide_in_pool(pool_record(), absence::not_given)) == "no");
    CHECK(text_of(decide_in_pool(absence::not_applicable, date{2025, 1, 1})) == "no");
    CHECK(text_of(decide_in_pool(absence::not_applicable, absence::not_given)) == "no");
    for (const absence why : absences_without_meaning) {
      CHECK(text_of(decide_in_pool(why, date{2025, 1, 1})) == "unknown pool_entry pool_exit");
      CHECK(decide_in_pool(why, date{2025, 1, 1}).conclusion().why_missing == why);
      CHECK(text_of(decide_in_pool(why, why)) == "unknown application_day pool_entry pool_exit");
    }
  }

  TEST_CASE("a stay of which nothing is stated is open, and one that never began covers nothing") {
    CHECK(text_of(decide_in_pool(one_stay({}), date{2025, 1, 1})) == "unknown pool_entry pool_exit");
    CHECK(text_of(decide_in_pool(
              one_stay(pool_stay().entered(absence::not_applicable).left(absence::not_given)), {})) == "no");
    CHECK(text_of(decide_in_pool(pool_record{{}, since_2024}, date{2025, 1, 1})) == "yes");
    CHECK(text_of(decide_in_pool(pool_record{since_2024, {}}, date{2025, 1, 1})) == "yes");
  }

  TEST_CASE("the day does not matter where no stay can cover it") {
    constexpr pool_record empty_stays = {pool_stay().entered(date{2024, 5, 1}).left(date{2024, 5, 1}),
                                         pool_stay().entered(absence::not_applicable)};
    CHECK(text_of(decide_in_pool(empty_stays, absence::not_given)) == "no");
    CHECK(text_of(decide_in_pool(one_stay(since_2024), absence::not_given)) == "unknown application_day");
  }

  TEST_CASE("whether it is in the pool stands in art. 5, one finding without a reading") {
    const decision decided = decide_in_pool(one_stay(since_2024), date{2025, 1, 1});
    CHECK(decided.size() == 1);
    CHECK(decided.conclusion().what == condition::in_pool);
    CHECK(places(decided) == std::vector<std::string>{"第五条"});
  }
}

TEST_SUITE("art. 4, 5 monitoring") {
  TEST_CASE("by the department or another, of a cluster in the pool or with a title, stated or missing") {
    constexpr std::array offices = {office::cluster, office::place_of_cluster, office::city_department,
                                    office::provincial_department};
    for (const office who : offices) {
      // entered 0 before, 1 on, 2 after the day of monitoring; left 0 never, 1 before, 2 on, 3 after it
      constexpr std::array entered = {20250228, 20250301, 20250302};
      constexpr std::array left = {never, 20250228, 20250301, 20250302};
      // the title: 0 none, 1 begun before, 2 on, 3 after the day; it ended 0 never, 1 before, 2 on, 3 after
      // it
      constexpr std::array began = {never, 20240601, 20250301, 20250302};
      constexpr std::array ended = {never, 20250228, 20250301, 20250302};
      const naive::every_case whole(
          {{"pool_entry", 3}, {"pool_exit", 4}, {"provincial_title", 4}, {"title_end", 4}},
          [&](const auto& all) {
            return who == office::provincial_department &&
                   (naive::covers({day_in(entered, all[0]), day_in(left, all[1])}, 20250301) ||
                    (all[2] != 0 &&
                     naive::title_held(day_in(began, all[2]), day_in(ended, all[3]), 20250301)));
          });
      for (const absence why : absences_without_meaning) {
        comparison compared;
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          // A title of which nothing is stated has no end that is.
          if (one[2] == naive::missing && one[3] != naive::missing) return;
          const monitoring done = monitoring::done({2025, 3, 1}, actor::of(who).from(city::wuhu));
          const pool_record record = one_stay(
              pool_stay().entered(stated_in(entered, one[0], why)).left(stated_in(left, one[1], why)));
          stated<title_period> title = one[2] == 0 ? absence::not_applicable : why;
          if (one[2] > 0)
            title = title_period::since(day_of(day_in(began, one[2]))).ended(stated_in(ended, one[3], why));
          const auto ask = [&](const measures& m) {
            return decide_monitoring_in_order(done, record, title, in_wuhu, m);
          };
          compared.of(unlike(ask(anhui_2024), expected, {"title_end"}), "", one);
          // The end is asked for once it is known that there is a title.
          if (one[2] > 0) compared.of(unlike(ask(anhui_2024), expected), "", one);
          compared.of(reliance_error(anhui_2024, ask), "", one);
        });
        CHECK(compared.difference() == "");
        CHECK(compared.compared() > 2 * 4 * 5 * (4 * 5 + 1));
      }
    }
  }

  TEST_CASE("another office is not competent, from wherever it acts") {
    for (const absence why : absences_without_meaning)
      for (const stated<city>& from :
           {stated<city>(city::wuhu), stated<city>(city::hefei), stated<city>(why)})
        for (const office who : {office::cluster, office::place_of_cluster, office::city_department,
                                 office::provincial_department}) {
          const decision decided =
              decide_monitoring_in_order(monitoring::done({2025, 3, 1}, actor::of(who).from(from)),
                                         one_stay(since_2024), held_title, in_wuhu, anhui_2024);
          CHECK(text_of(decided) == (who == office::provincial_department ? "yes" : "no"));
        }
  }

  TEST_CASE(
      "every part stands where the text has it: the duty in art. 4, the pool in art. 5, the title in 14") {
    constexpr monitoring done = monitoring::done({2025, 3, 1}, province);
    static_assert(
        decide_monitoring_in_order(done, one_stay(since_2024), no_title, in_wuhu, anhui_2024).value() ==
        answer::yes);
    const decision decided =
        decide_monitoring_in_order(done, one_stay(since_2024), held_title, in_wuhu, anhui_2024);
    CHECK(decided.value() == answer::yes);
    CHECK(decided.conclusion().what == condition::monitoring_in_order);
    CHECK(decided[4].what == condition::to_be_monitored);
    CHECK(decided[4].follows_from == connective::any_of);
    CHECK(decided[5].what == condition::in_pool);
    CHECK(decided[6].what == condition::title_held);
    CHECK(places(decided) ==
          std::vector<std::string>{"第五条", "第五条", "第五条", "第四条", "第四条", "第五条", "第十四条"});
  }

  TEST_CASE("the day before it entered the pool there is nothing to monitor, on the day there is") {
    const auto on = [](date day) {
      return decide_monitoring_in_order(monitoring::done(day, province), one_stay(since_2024), no_title,
                                        in_wuhu, anhui_2024)
          .value();
    };
    CHECK(on({2024, 4, 30}) == answer::no);
    CHECK(on({2024, 5, 1}) == answer::yes);
    CHECK(on({2024, 5, 2}) == answer::yes);
  }

  TEST_CASE("open point 6: a title-holder that has left the pool is monitored still, until its title ends") {
    constexpr pool_record left = one_stay(pool_stay().entered(date{2024, 5, 1}).left(date{2025, 2, 1}));
    constexpr title_period title =
        title_period::since({2024, 6, 18}).ended(date{2027, 6, 10}).how(end_of_title::revoked);
    const auto on = [&](date day) {
      return decide_monitoring_in_order(monitoring::done(day, province), left, title, in_wuhu, anhui_2024)
          .value();
    };
    static_assert(
        decide_monitoring_in_order(monitoring::done({2025, 2, 1}, province), left, title, in_wuhu, anhui_2024)
            .value() == answer::yes);
    CHECK(on({2025, 1, 31}) == answer::yes);
    CHECK(on({2025, 2, 1}) == answer::yes);
    CHECK(on({2027, 6, 9}) == answer::yes);
    CHECK(on({2027, 6, 10}) == answer::no);
    // Nor is it in the pool because it holds a title, nor does it hold one because it is in the pool.
    CHECK(decide_in_pool(left, date{2025, 2, 1}).value() == answer::no);
    CHECK(decide_monitoring_in_order(monitoring::done({2024, 5, 1}, province), left, title, in_wuhu,
                                     anhui_2024)[6]
              .holds == answer::no);
  }

  TEST_CASE("a title begins to count on its first day") {
    const auto on = [](date day) {
      return decide_monitoring_in_order(monitoring::done(day, province), pool_record(), held_title, in_wuhu,
                                        anhui_2024)
          .value();
    };
    CHECK(on({2024, 6, 17}) == answer::no);
    CHECK(on({2024, 6, 18}) == answer::yes);
    CHECK(on({2024, 6, 19}) == answer::yes);
  }

  TEST_CASE("a cluster with neither is not monitored, and of one of which neither is stated it is open") {
    const auto of = [](const stated<pool_record>& pool, const stated<title_period>& title) {
      return text_of(decide_monitoring_in_order(monitoring::done({2025, 3, 1}, province), pool, title,
                                                in_wuhu, anhui_2024));
    };
    CHECK(of(pool_record(), no_title) == "no");
    CHECK(of(absence::not_applicable, no_title) == "no");
    for (const absence why : absences_without_meaning) {
      CHECK(of(why, no_title) == "unknown pool_entry pool_exit");
      CHECK(of(why, held_title) == "yes");
      CHECK(of(pool_record(), why) == "unknown provincial_title");
      CHECK(of(one_stay(since_2024), why) == "yes");
      CHECK(of(why, why) == "unknown pool_entry pool_exit provincial_title");
      CHECK(of(pool_record(), title_period::since({2024, 6, 18}).ended(why)) == "unknown title_end");
      CHECK(of(why, title_period::since({2024, 6, 18}).ended(why)) ==
            "unknown pool_entry pool_exit title_end");
    }
  }

  TEST_CASE("how often it is due is not stated: one that followed after years is in order") {
    CHECK(decide_monitoring_in_order(monitoring::done({2063, 12, 31}, province), one_stay(since_2024),
                                     no_title, in_wuhu, anhui_2024)
              .value() == answer::yes);
  }
}
