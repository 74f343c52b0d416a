// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/eligibility.hpp"

#include "jiqun/measures/interpreted.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_may_apply),
                             decision (*)(const application&, const annual_round&, const measures&)>);

constexpr measures preceding_year = under(pool_entry::preceding_year);
constexpr measures gate = under(carrier_requirement::gate_at_application);
constexpr measures three_years = under(reapplication_bar::three_years);

// An invented round and cluster.
constexpr industry batteries{0};
constexpr annual_round round_of_2025 = annual_round::of(year(2025))
                                           .regions(city_set(city::hefei))
                                           .industries(industry_set(batteries))
                                           .carriers_required(false);
constexpr innovation_carriers carriers(int national, int provincial) {
  return innovation_carriers()
      .national(count<national_carrier>(national))
      .provincial(count<provincial_carrier>(provincial));
}
constexpr application from_hefei =
    application::of(cluster_area::led_by(city::hefei))
        .leading_industry(batteries)
        .applied(date{2025, 3, 20})
        .pool(pool_record{pool_stay().entered(date{2024, 12, 31}).left(absence::not_applicable)})
        .carriers(carriers(1, 0))
        .earlier_revocation(absence::not_applicable);

constexpr application with_pool(const stated<date>& entered,
                                const stated<date>& left = absence::not_applicable) {
  application made = from_hefei;
  made = made.pool(pool_record{pool_stay().entered(entered).left(left)});
  return made;
}
constexpr answer may_apply(const application& made, const measures& text = anhui_2024,
                           const annual_round& round = round_of_2025) {
  return decide_may_apply(made, round, text).value();
}

constexpr int never = 0;
// The first entry, the first exit and the first three applications are completions only: there is none before
// them to choose from.
constexpr std::array entries = {20221231, never, 20230601, 20241231, 20250101, 20250320, 20250321};
constexpr std::array exits = {20230101, never, 20240101, 20240102, 20250320, 20250321};
constexpr std::array applications = {20221230, 20221231, 20230101, 20231231, 20240101,
                                     20240601, 20241231, 20250319, 20250320, 20250321};
constexpr bool completes_only(int entered, int left, int applied) {
  return entered == 0 || left == 0 || (applied >= 0 && applied < 3);
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

}  // namespace

TEST_SUITE("art. 10(1) who may apply") {
  TEST_CASE("the pool: entered, left and applied, stated or missing, under both readings") {
    for (const pool_entry reading : {pool_entry::at_application, pool_entry::preceding_year}) {
      const measures text = under(reading);
      const std::string key = choice_in(text, reading_id::pool_entry);
      const naive::every_case whole(
          {{"pool_entry", 7}, {"pool_exit", 6}, {"application_day", 10}}, [&](const auto& all) {
            return naive::in_pool({{day_in(entries, all[0]), day_in(exits, all[1])}},
                                  day_in(applications, all[2]), 2025, key);
          });
      for (const absence why : absences_without_meaning) {
        comparison compared;
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          if (completes_only(one[0], one[1], one[2])) return;
          application made = from_hefei;
          made = made.applied(stated_in(applications, one[2], why))
                     .pool(pool_record{pool_stay()
                                           .entered(stated_in(entries, one[0], why))
                                           .left(stated_in(exits, one[1], why))});
          const auto ask = [&](const measures& m) { return decide_may_apply(made, round_of_2025, m); };
          compared.of(unlike(ask(text), expected), "", one);
          compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
          compared.of(reliance_error(text, ask), "", one);
        });
        CHECK(compared.difference() == "");
        CHECK(compared.compared() == 3 * 7 * 6 * 8);
      }
    }
  }

  TEST_CASE("two stays in the pool and the application, stated or missing, under both readings") {
    for (const pool_entry reading : {pool_entry::at_application, pool_entry::preceding_year}) {
      const measures text = under(reading);
      const std::string key = choice_in(text, reading_id::pool_entry);
      const naive::every_case whole(
          {{"pool_entry", 7}, {"pool_exit", 6}, {"pool_entry", 7}, {"pool_exit", 6}, {"application_day", 10}},
          [&](const auto& all) {
            return naive::in_pool({{day_in(entries, all[0]), day_in(exits, all[1])},
                                   {day_in(entries, all[2]), day_in(exits, all[3])}},
                                  day_in(applications, all[4]), 2025, key);
          });
      comparison compared;
      whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
        if (completes_only(one[0], one[1], one[4]) || completes_only(one[2], one[3], one[4])) return;
        const absence why = absence::unknown;
        application made = from_hefei;
        made =
            made.applied(stated_in(applications, one[4], why))
                .pool(pool_record{
                    pool_stay().entered(stated_in(entries, one[0], why)).left(stated_in(exits, one[1], why)),
                    pool_stay()
                        .entered(stated_in(entries, one[2], why))
                        .left(stated_in(exits, one[3], why))});
        compared.of(text_of(decide_may_apply(made, round_of_2025, text)), expected.text(), one);
      });
      CHECK(compared.difference() == "");
      CHECK(compared.compared() == 7 * 6 * 7 * 6 * 8);
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
            return naive::in_pool({{day_in(entered, all[0]), 0}}, day_in(applied, all[1]), 2025, pool) &&
                   all[2] == 0 && naive::carriers_satisfied(all[3], 2, all[4] != 0, carriers) &&
                   naive::not_barred(day_in(revoked, all[5]), day_in(applied, all[1]), 2025, bar);
          });
      comparison compared;
      int number = 0;
      whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
        application made = from_hefei;
        made = made.pool(pool_record{pool_stay()
                                         .entered(stated_in(entered, one[0], absence::unknown))
                                         .left(absence::not_applicable)})
                   .applied(stated_in(applied, one[1], absence::not_given));
        if (one[2] == naive::missing) made = made.leading_industry(absence::not_given);
        if (one[2] == 1) made = made.leading_industry(industry{1});
        made = made.carriers(innovation_carriers().provincial(count<provincial_carrier>(2)));
        if (one[3] != naive::missing)
          made = made.carriers(made.carriers().national(count<national_carrier>(one[3])));
        made = made.earlier_revocation(stated_in(revoked, one[5], absence::not_given));
        annual_round round = round_of_2025;
        round = round.carriers_required(truth(one[4]));
        const auto ask = [&](const measures& m) { return decide_may_apply(made, round, m); };
        // A missing day of the application is not weighed for the pool and the bar together: each alone may
        // leave open what both exclude.
        if (one[1] != naive::missing || ask(text).value() != answer::unknown)
          compared.of(unlike(ask(text), expected), "", one);
        else if (expected.answer == "unknown")
          for (const std::string& fact : expected.turns)
            compared.of(facts_named(ask(text)).count(fact) == 1 ? "" : "does not name " + fact, "", one);
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
    application made = with_pool(absence::not_applicable).applied(absence::not_given);
    CHECK(may_apply(made) == answer::no);
    for (const absence why : absences_without_meaning)
      CHECK(text_of(decide_may_apply(with_pool(why), round_of_2025, anhui_2024)) == "unknown pool_entry");
  }

  TEST_CASE("a record of the pool that is not stated is no empty one") {
    application made = from_hefei;
    for (const absence why : absences_without_meaning) {
      made = made.pool(why);
      for (const measures& text : {anhui_2024, preceding_year}) {
        CHECK(text_of(decide_may_apply(made, round_of_2025, text)) == "unknown pool_entry pool_exit");
        CHECK(decide_may_apply(made, round_of_2025, text)[1].why_missing == why);
      }
    }
    for (const stated<pool_record>& empty :
         {stated<pool_record>(pool_record()), stated<pool_record>(absence::not_applicable)}) {
      made = made.pool(empty);
      CHECK(text_of(decide_may_apply(made, round_of_2025, anhui_2024)) == "no");
    }
  }

  TEST_CASE(
      "open point 12: under the narrower reading it was in the pool the year before, in that stay or "
      "another") {
    const auto with_stays = [](const pool_stay& first, const pool_stay& second) {
      application made = from_hefei;
      made = made.pool(pool_record{first, second});
      return made;
    };
    constexpr pool_stay over = pool_stay().entered(date{2024, 3, 1}).left(date{2024, 12, 1});
    constexpr pool_stay this_year = pool_stay().entered(date{2025, 3, 1}).left(absence::not_applicable);
    const application came_back = with_stays(over, this_year);
    CHECK(may_apply(came_back) == answer::yes);
    CHECK(may_apply(came_back, preceding_year) == answer::yes);
    CHECK(decide_may_apply(came_back, round_of_2025, anhui_2024)[1].relied_on.empty());
    // In the pool the year before, it must be in it at the application all the same.
    CHECK(may_apply(with_stays(over, pool_stay().entered(date{2025, 3, 21}).left(absence::not_applicable)),
                    preceding_year) == answer::no);
    CHECK(may_apply(with_stays(over, pool_stay().entered(date{2025, 3, 1}).left(date{2025, 3, 20})),
                    preceding_year) == answer::no);
    CHECK(may_apply(with_stays(over, pool_stay().entered(date{2025, 3, 1}).left(date{2025, 3, 21})),
                    preceding_year) == answer::yes);
    CHECK(may_apply(with_stays(pool_stay().entered(date{2024, 5, 1}).left(date{2025, 3, 21}), this_year),
                    preceding_year) == answer::yes);
  }

  TEST_CASE("one day of the year before is enough: its last, its first, and none of the year before that") {
    const auto with_first = [](const stated<date>& entered, const stated<date>& left) {
      application made = from_hefei;
      made = made.pool(pool_record{pool_stay().entered(entered).left(left),
                                   pool_stay().entered(date{2025, 3, 1}).left(absence::not_applicable)});
      return made;
    };
    CHECK(may_apply(with_first(date{2024, 12, 31}, date{2025, 1, 1}), preceding_year) == answer::yes);
    CHECK(may_apply(with_first(date{2025, 1, 1}, date{2025, 1, 10}), preceding_year) == answer::no);
    CHECK(may_apply(with_first(date{2023, 5, 1}, date{2023, 12, 31}), preceding_year) == answer::no);
    CHECK(may_apply(with_first(date{2023, 5, 1}, date{2024, 1, 1}), preceding_year) == answer::no);
    CHECK(may_apply(with_first(date{2023, 5, 1}, date{2024, 1, 2}), preceding_year) == answer::yes);
    CHECK(may_apply(with_first(date{2024, 1, 1}, date{2024, 1, 2}), preceding_year) == answer::yes);
    CHECK(may_apply(with_first(date{2024, 1, 2}, date{2024, 1, 2}), preceding_year) == answer::no);
    CHECK(decide_may_apply(with_first(date{2023, 5, 1}, date{2024, 1, 1}), round_of_2025, anhui_2024)[1]
              .relied_on == reading_set(reading_id::pool_entry));
    for (const absence why : absences_without_meaning) {
      const auto asked = [&](const stated<date>& entered, const stated<date>& left) {
        return text_of(decide_may_apply(with_first(entered, left), round_of_2025, preceding_year));
      };
      CHECK(asked(date{2023, 5, 1}, why) == "unknown pool_exit");
      CHECK(asked(date{2024, 12, 31}, why) == "unknown pool_exit");  // on that very day, perhaps
      CHECK(asked(date{2025, 1, 1}, why) == "no");
      CHECK(asked(why, date{2024, 1, 1}) == "no");
      CHECK(asked(why, date{2024, 1, 2}) == "unknown pool_entry");
      CHECK(asked(why, why) == "unknown pool_entry pool_exit");
      CHECK(text_of(decide_may_apply(with_first(why, why), round_of_2025, anhui_2024)) == "yes");
    }
  }

  TEST_CASE("what one stay lacks is not asked for where only the other can be of the year before") {
    application made = from_hefei;
    // Were the second stay of the year before, it would cover the day of the application itself.
    made = made.pool(
        pool_record{pool_stay().entered(date{2025, 3, 1}), pool_stay().left(absence::not_applicable)});
    CHECK(text_of(decide_may_apply(made, round_of_2025, preceding_year)) == "unknown pool_entry");
    made = made.pool(pool_record{pool_stay().entered(date{2025, 3, 1}), pool_stay().left(date{2025, 3, 1})});
    CHECK(text_of(decide_may_apply(made, round_of_2025, preceding_year)) == "unknown pool_entry pool_exit");
  }

  TEST_CASE("an earlier revocation that is not stated is asked for where a reading bars, and only there") {
    application made = from_hefei;
    for (const absence why : absences_without_meaning) {
      made = made.earlier_revocation(why);
      CHECK(may_apply(made) == answer::yes);
      CHECK(text_of(decide_may_apply(made, round_of_2025, three_years)) == "unknown revocation_day");
    }
    made = made.earlier_revocation(absence::not_applicable);
    CHECK(may_apply(made, three_years) == answer::yes);
  }

  TEST_CASE("open point 1: a cluster across cities applies as the reading has it of its regions") {
    application made = from_hefei;
    made = made.area(cluster_area::led_by(city::wuhu).others(city_set(city::hefei)));
    CHECK(may_apply(made) == answer::no);
    CHECK(may_apply(made, under(cross_city_scope::any_city)) == answer::yes);
    CHECK(may_apply(made, under(cross_city_scope::every_city)) == answer::no);
    CHECK(readings_of_eligibility.contains(reading_id::cross_city_scope));
  }

  TEST_CASE("a reading that the department fixed shows as interpreted in the finding that rests on it") {
    const measures fixed =
        interpreted_by(anhui_2024, interprets(pool_entry::preceding_year, "invented: the year before",
                                              date{2025, 1, 1}, date{2025, 1, 1}));
    const decision decided = decide_may_apply(with_pool(date{2025, 3, 1}), round_of_2025, fixed);
    CHECK(decided.value() == answer::no);
    CHECK(decided[1].interpreted == reading_set(reading_id::pool_entry));
    for (std::size_t at = 2; at < decided.size(); ++at) CHECK(decided[at].interpreted.empty());
  }

  TEST_CASE("whether it left is asked for unless it is stated that it has not") {
    for (const absence why : absences_without_meaning)
      CHECK(text_of(decide_may_apply(with_pool(date{2024, 1, 1}, why), round_of_2025, anhui_2024)) ==
            "unknown pool_exit");
    CHECK(may_apply(with_pool(date{2024, 1, 1}, absence::not_applicable)) == answer::yes);
  }

  TEST_CASE("out of scope is out of this year's round only") {
    annual_round elsewhere = round_of_2025;
    elsewhere = elsewhere.regions(city_set(city::wuhu));
    CHECK(may_apply(from_hefei, anhui_2024, elsewhere) == answer::no);
    annual_round next_year = round_of_2025;
    next_year = next_year.label(year(2026));
    CHECK(may_apply(from_hefei, anhui_2024, next_year) == answer::yes);
  }

  TEST_CASE("each condition that fails is a finding of its own with its own article") {
    application made =
        with_pool(absence::not_applicable).carriers(carriers(0, 2)).earlier_revocation(date{2025, 1, 10});
    measures strict = under(carrier_requirement::gate_at_application, three_years);
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
    made = made.carriers(carriers(0, 2));
    CHECK(may_apply(made) == answer::yes);
    CHECK(may_apply(made, gate) == answer::no);
    made = made.carriers({});
    CHECK(may_apply(made) == answer::yes);
    CHECK(text_of(decide_may_apply(made, round_of_2025, gate)) ==
          "unknown national_carriers provincial_carriers");
  }

  TEST_CASE("in the pool since the round's year is too late for the preceding year, whenever it applied") {
    application made = with_pool(date{2025, 3, 1}).applied(absence::not_given);
    CHECK(may_apply(made, preceding_year) == answer::no);
  }

  TEST_CASE("with nothing stated about the pool entry and exit are both asked for") {
    CHECK(text_of(decide_may_apply(with_pool({}, {}), round_of_2025, anhui_2024)) ==
          "unknown pool_entry pool_exit");
  }

  TEST_CASE("with neither the application nor the pool stated both are asked for") {
    application made = with_pool({}).applied(absence::not_given);
    CHECK(text_of(decide_may_apply(made, round_of_2025, anhui_2024)) == "unknown application_day pool_entry");
    made = made.pool(absence::not_given);
    CHECK(text_of(decide_may_apply(made, round_of_2025, anhui_2024)) ==
          "unknown application_day pool_entry pool_exit");
  }
}
