// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/eligibility.hpp"

#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_may_apply),
                             decision (*)(const application&, const annual_round&, const measures&)>);

constexpr measures preceding_year = under(&readings::pool_entry, pool_entry::preceding_year);
constexpr measures gate = under(&readings::carrier_requirement, carrier_requirement::gate_at_application);
constexpr measures three_years = under(&readings::reapplication_bar, reapplication_bar::three_years);

// An invented round and cluster.
constexpr industry batteries{0};
constexpr annual_round round_of_2025{year(2025), city_set(city::hefei), industry_set(batteries), false};
constexpr application from_hefei{{city::hefei}, batteries, date{2025, 3, 20}, {date{2024, 12, 31}}, {1, 0}};

constexpr application with_pool(const stated<date>& entered,
                                const stated<date>& left = absence::not_applicable) {
  application made = from_hefei;
  made.pool = {entered, left};
  return made;
}
constexpr answer may_apply(const application& made, const measures& text = anhui_2024,
                           const annual_round& round = round_of_2025) {
  return decide_may_apply(made, round, text).value();
}

constexpr int never = 0;
constexpr std::array entries = {never, 20240101, 20241231, 20250101, 20250320, 20250321};
constexpr std::array exits = {never, 20240501, 20250320, 20250321};
constexpr std::array applications = {20240601, 20250319, 20250320, 20250321};
constexpr int before_every_application = 1;  // among the entries: no application decides anything there
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

}  // namespace

TEST_SUITE("art. 10(1) who may apply") {
  TEST_CASE("the pool: entered, left and applied, stated or missing, under both readings") {
    for (const pool_entry reading : {pool_entry::at_application, pool_entry::preceding_year}) {
      const measures text = under(&readings::pool_entry, reading);
      const std::string key = choice_in(text, reading_id::pool_entry);
      const naive::every_case whole({{"pool_entry", 6}, {"pool_exit", 4}, {"application_day", 4}},
                                    [&](const auto& all) {
                                      return naive::in_pool(day_in(entries, all[0]), day_in(exits, all[1]),
                                                            day_in(applications, all[2]), 2025, key);
                                    });
      for (const absence why : absences_without_meaning) {
        comparison compared;
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          application made = from_hefei;
          made.applied = stated_in(applications, one[2], why);
          made.pool = {stated_in(entries, one[0], why), stated_in(exits, one[1], why)};
          const auto ask = [&](const measures& m) { return decide_may_apply(made, round_of_2025, m); };
          compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
          compared.of(reliance_error(text, ask), "", one);
          if (one[2] == naive::missing) {
            if (one[0] == before_every_application) return;
            // A no may still be taken for an unknown here: see the cases that are expected to fail.
            if (ask(text).value() != answer::unknown) compared.of(unlike(ask(text), expected), "", one);
            if (expected.answer == "unknown")
              compared.of(unlike(ask(text), expected, {"pool_entry", "pool_exit"}), "", one);
            return;
          }
          const std::set<std::string> later =
              one[0] == naive::missing ? std::set<std::string>{"pool_exit"} : std::set<std::string>{};
          compared.of(unlike(ask(text), expected, later), "", one);
        });
        CHECK(compared.difference() == "");
        CHECK(compared.compared() > 2 * 7 * 5 * 5);
      }
    }
  }

  TEST_CASE(
      "pool, industry, carriers and an earlier revocation together, under every reading that bears on them") {
    constexpr std::array entered = {never, 20240101, 20241231, 20250301};
    constexpr std::array revoked = {never, 20240501, 20240110, 20250110, 20280101};
    constexpr std::array applied = {20240601, 20250320, 20280109};
    under_every_choice(readings_of_eligibility, [&](const measures& text) {
      const std::string pool = choice_in(text, reading_id::pool_entry);
      const std::string carriers = choice_in(text, reading_id::carrier_requirement);
      const std::string bar = choice_in(text, reading_id::reapplication_bar);
      const naive::every_case whole(
          {{"pool_entry", 4},
           {"application_day", 3},
           {"leading_industry", 2},
           {"national_carriers", 2},
           {"call_on_carriers", 2},
           {"revocation_day", static_cast<int>(revoked.size())}},
          [&](const auto& all) {
            return naive::in_pool(day_in(entered, all[0]), 0, day_in(applied, all[1]), 2025, pool) &&
                   all[2] == 0 && naive::carriers_satisfied(all[3], 2, all[4] != 0, carriers) &&
                   naive::not_barred(day_in(revoked, all[5]), day_in(applied, all[1]), 2025, bar);
          });
      comparison compared;
      int number = 0;
      whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
        application made = from_hefei;
        made.pool.entered = stated_in(entered, one[0], absence::unknown);
        made.applied = stated_in(applied, one[1], absence::not_given);
        if (one[2] == naive::missing) made.leading_industry = absence::not_given;
        if (one[2] == 1) made.leading_industry = industry{1};
        made.carriers = {one[3] == naive::missing ? stated<int>() : stated<int>(one[3]), 2};
        made.earlier_revocation = stated_in(revoked, one[5], absence::not_given);
        annual_round round = round_of_2025;
        round.carriers_required = truth(one[4]);
        const auto ask = [&](const measures& m) { return decide_may_apply(made, round, m); };
        if (one[1] != naive::missing)
          compared.of(unlike(ask(text), expected), "", one);
        else if ((expected.answer == "yes" && one[0] != before_every_application) ||
                 ask(text).value() == answer::no)
          compared.of(text_of(ask(text).value()), expected.answer, one);
        if (++number % 41 == 0) compared.of(reliance_error(text, ask), "", one);
      });
      CHECK(compared.difference() == "");
      CHECK(compared.compared() > 1000);
    });
  }

  TEST_CASE("the day before it entered the pool it may not apply, on the day it may") {
    static_assert(may_apply(with_pool(date{2025, 3, 21})) == answer::no);
    static_assert(may_apply(with_pool(date{2025, 3, 20})) == answer::yes);
    CHECK(may_apply(with_pool(date{2025, 3, 21})) == answer::no);
    CHECK(may_apply(with_pool(date{2025, 3, 20})) == answer::yes);
    CHECK(may_apply(with_pool(date{2025, 3, 19})) == answer::yes);
  }

  TEST_CASE("the day before it left the pool it may apply, on the day and after it may not") {
    CHECK(may_apply(with_pool(date{2024, 1, 1}, date{2025, 3, 21})) == answer::yes);
    CHECK(may_apply(with_pool(date{2024, 1, 1}, date{2025, 3, 20})) == answer::no);
    CHECK(may_apply(with_pool(date{2024, 1, 1}, date{2025, 3, 19})) == answer::no);
  }

  TEST_CASE(
      "open point 12: one that entered in March applies in that round by default, not under the other "
      "reading") {
    constexpr application entered_in_march = with_pool(date{2025, 3, 1});
    static_assert(may_apply(entered_in_march) == answer::yes);
    static_assert(may_apply(entered_in_march, preceding_year) == answer::no);
    CHECK(may_apply(entered_in_march) == answer::yes);
    CHECK(may_apply(entered_in_march, preceding_year) == answer::no);
    CHECK(may_apply(with_pool(date{2025, 1, 1}), preceding_year) == answer::no);
    CHECK(may_apply(with_pool(date{2024, 12, 31}), preceding_year) == answer::yes);
    CHECK(decide_may_apply(entered_in_march, round_of_2025, anhui_2024)
              .relied_on()
              .contains(reading_id::pool_entry));
    CHECK(!decide_may_apply(from_hefei, round_of_2025, anhui_2024)
               .relied_on()
               .contains(reading_id::pool_entry));
  }

  TEST_CASE(
      "one that never entered may not apply, whenever it applied, and one of which nothing is known is "
      "open") {
    CHECK(may_apply(with_pool(absence::not_applicable)) == answer::no);
    application made = with_pool(absence::not_applicable);
    made.applied = absence::not_given;
    CHECK(may_apply(made) == answer::no);
    for (const absence why : absences_without_meaning)
      CHECK(text_of(decide_may_apply(with_pool(why), round_of_2025, anhui_2024)) == "unknown pool_entry");
  }

  TEST_CASE("whether it left is asked for unless it is stated that it has not") {
    for (const absence why : absences_without_meaning)
      CHECK(text_of(decide_may_apply(with_pool(date{2024, 1, 1}, why), round_of_2025, anhui_2024)) ==
            "unknown pool_exit");
    CHECK(may_apply(with_pool(date{2024, 1, 1}, absence::not_applicable)) == answer::yes);
  }

  TEST_CASE("out of scope is out of this year's round only") {
    annual_round elsewhere = round_of_2025;
    elsewhere.regions = city_set(city::wuhu);
    CHECK(may_apply(from_hefei, anhui_2024, elsewhere) == answer::no);
    annual_round next_year = round_of_2025;
    next_year.label = year(2026);
    CHECK(may_apply(from_hefei, anhui_2024, next_year) == answer::yes);
  }

  TEST_CASE("each condition that fails is a finding of its own with its own article") {
    application made = with_pool(absence::not_applicable);
    made.carriers = {0, 2};
    made.earlier_revocation = date{2025, 1, 10};
    measures strict =
        under(&readings::carrier_requirement, carrier_requirement::gate_at_application, three_years);
    const decision decided = decide_may_apply(made, round_of_2025, strict);
    CHECK(decided.value() == answer::no);
    int failed = 0;
    for (const finding& step : decided)
      if (step.depth == 1 && step.holds == answer::no) ++failed;
    CHECK(failed == 3);
    CHECK(decided.relied_on() == reading_set(reading_id::carrier_requirement, reading_id::reapplication_bar));
    CHECK(cited_otherwise_than_the_text(decided) == "");
  }

  TEST_CASE("open point 10: the carriers are counted for the application, and only where they are a gate") {
    application made = from_hefei;
    made.carriers = {0, 2};
    CHECK(may_apply(made) == answer::yes);
    CHECK(may_apply(made, gate) == answer::no);
    made.carriers = {};
    CHECK(may_apply(made) == answer::yes);
    CHECK(text_of(decide_may_apply(made, round_of_2025, gate)) ==
          "unknown national_carriers provincial_carriers");
  }

  TEST_CASE("in the pool since the round's year is too late for the preceding year, whenever it applied") {
    application made = with_pool(date{2025, 3, 1});
    made.applied = absence::not_given;
    CHECK(may_apply(made, preceding_year) == answer::no);
  }

  TEST_CASE("with nothing stated about the pool entry and exit are both asked for") {
    CHECK(text_of(decide_may_apply(with_pool({}, {}), round_of_2025, anhui_2024)) ==
          "unknown pool_entry pool_exit");
  }

  TEST_CASE("with neither the application nor the pool stated both are asked for") {
    application made = with_pool({});
    made.applied = absence::not_given;
    CHECK(text_of(decide_may_apply(made, round_of_2025, anhui_2024)) == "unknown application_day pool_entry");
  }
}
