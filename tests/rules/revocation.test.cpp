// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/revocation.hpp"

#include "jiqun/measures/interpreted.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/rules/reapplication.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_must_revoke), decision (*)(const decision&, const measures&)>);
static_assert(std::is_same_v<decltype(&decide_revocation_in_order),
                             decision (*)(const title_period&, const decision&, const revocation_steps&, date,
                                          const measures&)>);
static_assert(std::is_same_v<decltype(&revocation_effective_from),
                             effective_day (*)(date, const run_of_failures&, const measures&)>);
static_assert(std::is_same_v<decltype(&last_revocation_of<std::vector<title_period>>),
                             stated<date> (*)(const std::vector<title_period>&)>);
static_assert(std::is_trivially_copyable_v<effective_day>);

constexpr measures discretionary = under(revocation_duty::discretionary);
constexpr measures publicised_first = under(revocation_publicity::required);

constexpr year_of_title title_of_2024{2024};
constexpr assessment_history passed_twice = assessment_history().passed(2025).passed(2026);
constexpr assessment_history failed_twice = assessment_history().failed(2025).failed(2026);
constexpr assessment_history failed_then_pending = assessment_history().failed(2025).pending(2026);
constexpr std::array<misconduct, 0> nothing_found{};
constexpr misconduct fraud =
    misconduct::of(misconduct_kind::fraud).established(true).attributed_to_cluster(true);
constexpr misconduct breach =
    misconduct::of(misconduct_kind::breach_of_law).established(true).attributed_to_cluster(true);

template <class Misconducts>
constexpr decision ground(const assessment_history& history, const Misconducts& found,
                          const measures& text = anhui_2024) {
  return decide_ground_for_revocation(history, title_of_2024, found, text);
}
constexpr decision certain_ground = ground(failed_twice, nothing_found);
constexpr revocation_steps every_step =
    revocation_steps().by_provincial_department(true).procedure_followed(true).proposal_publicised(true);
constexpr date decided_on{2027, 5, 20};
constexpr title_period held_title = title_period::since({2024, 6, 1}).ended(absence::not_applicable);
constexpr decision in_order(const decision& grounds, const revocation_steps& steps,
                            const measures& text = anhui_2024, const title_period& title = held_title) {
  return decide_revocation_in_order(title, grounds, steps, decided_on, text);
}
constexpr measures back_dated = under(revocation_effect::start_of_failing_year);

}  // namespace

TEST_SUITE("art. 14 revocation") {
  TEST_CASE("each ground alone is enough, and none is no ground") {
    static_assert(ground(failed_twice, nothing_found).value() == answer::yes);
    static_assert(ground(passed_twice, std::array{fraud}).value() == answer::yes);
    static_assert(ground(passed_twice, std::array{breach}).value() == answer::yes);
    static_assert(ground(passed_twice, nothing_found).value() == answer::no);
    CHECK(ground(failed_twice, nothing_found).value() == answer::yes);
    CHECK(ground(passed_twice, std::array{fraud}).value() == answer::yes);
    CHECK(ground(passed_twice, std::array{breach}).value() == answer::yes);
    CHECK(ground(passed_twice, nothing_found).value() == answer::no);
  }

  TEST_CASE("grounds that hold together all keep their citation") {
    const decision decided = ground(failed_twice, std::array{fraud, breach});
    CHECK(decided.size() == 4);
    for (std::size_t at = 1; at < 4; ++at) {
      CHECK(decided[at].holds == answer::yes);
      CHECK(decided[at].source == art(14));
    }
    CHECK(decided[1].what == condition::two_years_not_passed);
    CHECK(decided[2].what == condition::fraud);
    CHECK(decided[3].what == condition::breach_of_law);
    CHECK(cited_otherwise_than_the_text(decided) == "");
  }

  TEST_CASE("assessments and both kinds of misconduct, stated or missing, whosever act the one was") {
    // assessment of 2026 after a failed 2025: 0 passed, 1 failed, missing: pending
    under_every_choice(reading_set(reading_id::attribution), [](const measures& text) {
      const std::string key = choice_in(text, reading_id::attribution);
      const naive::every_case whole(
          {{"assessment_outcome", 2},
           {"misconduct_established", 2},
           {"misconduct_attribution", 2},
           {"misconduct_actor", 4},
           {"misconduct_established", 2}},
          [&](const auto& all) {
            return all[0] == 1 || all[4] != 0 ||
                   (all[1] != 0 && naive::counts_against_cluster(all[2] != 0, all[3], key));
          });
      comparison compared;
      whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
        assessment_history history = failed_then_pending;
        if (one[0] == 0) history = assessment_history().failed(2025).passed(2026);
        if (one[0] == 1) history = failed_twice;
        const stated<misconduct_actor> who =
            one[3] == naive::missing ? stated<misconduct_actor>() : static_cast<misconduct_actor>(one[3]);
        const std::array found = {misconduct::of(misconduct_kind::fraud)
                                      .established(truth(one[1]))
                                      .attributed_to_cluster(truth(one[2]))
                                      .actor(who),
                                  misconduct::of(misconduct_kind::breach_of_law)
                                      .established(truth(one[4]))
                                      .attributed_to_cluster(true)};
        compared.of(unlike(ground(history, found, text), expected), "", one);
        compared.of(cited_otherwise_than_the_text(ground(history, found, text)), "", one);
      });
      CHECK(compared.compared() == 2 * 3 * 3 * 3 * 5 * 3);
      CHECK(compared.difference() == "");
    });
  }

  TEST_CASE(
      "open point 10: too few carriers later are no ground, as no finding of the ground speaks of them") {
    for (const finding& step : ground(passed_twice, nothing_found))
      CHECK((step.what == condition::ground_for_revocation || step.what == condition::two_years_not_passed ||
             step.what == condition::fraud || step.what == condition::breach_of_law));
  }

  TEST_CASE(
      "open point 47: a ground is not a revocation: the department, its procedure and the act come after "
      "it") {
    CHECK(certain_ground.value() == answer::yes);
    CHECK(text_of(in_order(certain_ground, {})) == "unknown deciding_office procedure");
    CHECK(in_order(certain_ground, revocation_steps().by_provincial_department(true).procedure_followed(true))
              .value() == answer::yes);
    CHECK(
        in_order(certain_ground, revocation_steps().by_provincial_department(true).procedure_followed(false))
            .value() == answer::no);
    CHECK(
        in_order(certain_ground, revocation_steps().by_provincial_department(false).procedure_followed(true))
            .value() == answer::no);
    CHECK(decide_title_held(held_title, {2026, 12, 31}).value() == answer::yes);
  }

  TEST_CASE("without a ground no step makes a revocation one that is in order") {
    CHECK(in_order(ground(passed_twice, nothing_found), every_step).value() == answer::no);
  }

  TEST_CASE("title, ground, department, procedure and publicity, stated or missing, under both readings") {
    // the title: 0 not ended, 1 ended before the day of the decision, 2 on it, 3 after it
    constexpr std::array ends = {0, 20270519, 20270520, 20270521};
    under_every_choice(reading_set(reading_id::revocation_publicity), [&](const measures& text) {
      const bool asked = choice_in(text, reading_id::revocation_publicity) == "required";
      const naive::every_case whole(
          {{"title_end", 4},
           {"assessment_outcome", 2},
           {"deciding_office", 2},
           {"procedure", 2},
           {"proposal_publicity", 2}},
          [&](const auto& all) {
            return naive::title_held(20240601, ends[static_cast<std::size_t>(all[0])], 20270520) &&
                   all[1] == 1 && all[2] != 0 && all[3] != 0 && (!asked || all[4] != 0);
          });
      for (const absence why : absences_without_meaning) {
        comparison compared;
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          title_period title = title_period::since({2024, 6, 1}).ended(why);
          if (one[0] == 0) title = title.ended(absence::not_applicable);
          if (one[0] > 0) title = title.ended(day_of(ends[static_cast<std::size_t>(one[0])]));
          const decision grounds = ground(one[1] == naive::missing ? failed_then_pending
                                          : one[1] == 0            ? passed_twice
                                                                   : failed_twice,
                                          nothing_found);
          const revocation_steps steps = revocation_steps()
                                             .by_provincial_department(truth(one[2], why))
                                             .procedure_followed(truth(one[3], why))
                                             .proposal_publicised(truth(one[4], why));
          const decision decided = in_order(grounds, steps, text, title);
          compared.of(unlike(decided, expected), "", one);
          compared.of(cited_otherwise_than_the_text(decided), "", one);
          const bool turns = one[4] != 1;
          compared.of(
              decided.relied_on().contains(reading_id::revocation_publicity) == turns ? "" : "reading", "",
              one);
        });
        CHECK(compared.compared() == 3 * 5 * 81);
        CHECK(compared.difference() == "");
      }
    });
  }

  TEST_CASE("a title that had not begun, or had ended before, could not be revoked on that day") {
    const auto with = [](const title_period& title) {
      return in_order(certain_ground, every_step, anhui_2024, title);
    };
    CHECK(with(title_period::since({2027, 5, 20}).ended(absence::not_applicable)).value() == answer::yes);
    CHECK(with(title_period::since({2027, 5, 21}).ended(absence::not_applicable)).value() == answer::no);
    CHECK(with(title_period::since({2027, 5, 21}).ended(absence::not_given)).value() == answer::no);
    CHECK(with(title_period::since({2024, 6, 1}).ended(date{2027, 5, 21}).how(end_of_title::given_up))
              .value() == answer::yes);
    CHECK(with(title_period::since({2024, 6, 1}).ended(date{2027, 5, 19}).how(end_of_title::given_up))
              .value() == answer::no);
    CHECK(text_of(with(title_period::since({2024, 6, 1}))) == "unknown title_end");
    static_assert(in_order(certain_ground, every_step)[1].what == condition::title_held);
    static_assert(in_order(certain_ground, every_step).value() == answer::yes);
  }

  TEST_CASE("open point 47: whether a proposed revocation is made public first is a reading") {
    constexpr revocation_steps unpublicised =
        revocation_steps().by_provincial_department(true).procedure_followed(true).proposal_publicised(false);
    CHECK(in_order(certain_ground, unpublicised).value() == answer::yes);
    CHECK(in_order(certain_ground, unpublicised, publicised_first).value() == answer::no);
    CHECK(in_order(certain_ground, every_step, publicised_first).value() == answer::yes);
    CHECK(text_of(in_order(certain_ground,
                           revocation_steps().by_provincial_department(true).procedure_followed(true),
                           publicised_first)) == "unknown proposal_publicity");
  }

  TEST_CASE(
      "open point 48: the title may be left in place without a ground, or where there is a discretion") {
    const decision no_ground = ground(passed_twice, nothing_found);
    const decision open_ground = ground(
        assessment_history().failed(2025).with(year{2026}, assessment_outcome::pending), nothing_found);
    REQUIRE(open_ground.value() == answer::unknown);
    const auto leave = [](const decision& from, const measures& text) {
      return text_of(decide_may_leave_title(from, text));
    };
    CHECK(leave(no_ground, anhui_2024) == "yes");
    CHECK(leave(certain_ground, anhui_2024) == "no");
    CHECK(leave(open_ground, anhui_2024) == text_of(open_ground));
    for (const decision& any : {no_ground, certain_ground, open_ground})
      CHECK(leave(any, discretionary) == "yes");
    static_assert(decide_may_leave_title(certain_ground, anhui_2024).value() == answer::no);
  }

  TEST_CASE("why the title may be left is shown down to the ground, and rests on the reading of the duty") {
    const decision leave = decide_may_leave_title(certain_ground, anhui_2024);
    CHECK(leave.conclusion().what == condition::may_leave_title);
    CHECK(leave.conclusion().source == art(14));
    CHECK(leave.conclusion().follows_from == connective::contrary_of);
    CHECK(leave[1].what == condition::must_revoke);
    CHECK(leave[1].holds == answer::yes);
    CHECK(leave[2].what == condition::ground_for_revocation);
    CHECK(leave[leave.size() - 1].relied_on == reading_set(reading_id::revocation_duty));
    constexpr std::array by_a_member = {misconduct::of(misconduct_kind::fraud)
                                            .established(true)
                                            .attributed_to_cluster(false)
                                            .actor(misconduct_actor::member)};
    CHECK(reliance_error(anhui_2024, [&](const measures& read) {
            return decide_may_leave_title(decide_misconduct(misconduct_kind::fraud, by_a_member, read), read);
          }) == "");
    const weighed_decision weighed =
        weigh(anhui_2024, [](const measures& read) { return decide_may_leave_title(certain_ground, read); });
    CHECK(weighed.stability.contested);
    CHECK(weighed.stability.turned_by == reading_set(reading_id::revocation_duty));
  }

  TEST_CASE(
      "open point 48: with a ground the department must revoke, or has a discretion no machine exercises") {
    CHECK(decide_must_revoke(certain_ground, anhui_2024).value() == answer::yes);
    CHECK(text_of(decide_must_revoke(certain_ground, discretionary)) == "unknown discretion");
    const decision must = decide_must_revoke(certain_ground, anhui_2024);
    CHECK(must[must.size() - 1].what == condition::duty_to_revoke);
    CHECK(must[must.size() - 1].relied_on == reading_set(reading_id::revocation_duty));
    CHECK(must[must.size() - 1].interpreted.empty());
    const measures fixed =
        interpreted_by(anhui_2024, interprets(revocation_duty::discretionary, "invented: a discretion",
                                              date{2025, 1, 1}, date{2025, 1, 1}));
    CHECK(text_of(decide_must_revoke(certain_ground, fixed)) == "unknown discretion");
    CHECK(decide_must_revoke(certain_ground, fixed)[must.size() - 1].interpreted ==
          reading_set(reading_id::revocation_duty));
    const decision none = ground(passed_twice, nothing_found);
    CHECK(decide_must_revoke(none, anhui_2024).value() == answer::no);
    CHECK(text_of(decide_must_revoke(none, discretionary)) == "no");
    CHECK(text_of(decide_must_revoke(ground(failed_then_pending, nothing_found), anhui_2024)) ==
          "unknown assessment_outcome");
    CHECK(text_of(decide_must_revoke(ground(failed_then_pending, nothing_found), discretionary)) ==
          "unknown assessment_outcome discretion");
    CHECK(cited_otherwise_than_the_text(decide_must_revoke(certain_ground, discretionary)) == "");
  }

  TEST_CASE(
      "open point 49: a revocation has effect from its decision, or from the year that completed the run") {
    constexpr run_of_failures met = run_of(failed_twice, title_of_2024, anhui_2024);
    constexpr run_of_failures not_met = run_of(passed_twice, title_of_2024, anhui_2024);
    static_assert(revocation_effective_from(decided_on, met, anhui_2024).day == decided_on);
    static_assert(revocation_effective_from(decided_on, met, back_dated).day == date{2026, 1, 1});
    CHECK(revocation_effective_from(decided_on, met, anhui_2024).day == decided_on);
    CHECK(revocation_effective_from(decided_on, met, back_dated).day == date{2026, 1, 1});
    CHECK(revocation_effective_from(decided_on, not_met, anhui_2024).day == decided_on);
    CHECK(revocation_effective_from(decided_on, not_met, back_dated).day == decided_on);
    run_of_failures open;
    open.reached = answer::unknown;
    CHECK(revocation_effective_from(decided_on, open, anhui_2024).day == decided_on);
    CHECK(revocation_effective_from(decided_on, open, anhui_2024).relied_on ==
          reading_set(reading_id::revocation_effect));
    CHECK_FALSE(revocation_effective_from(decided_on, open, back_dated).day.has_value());
    CHECK(revocation_effective_from(decided_on, met, anhui_2024).source == art(14));
  }

  TEST_CASE(
      "points 43 and 49: no day of effect follows while an open year decides which year completed the run") {
    constexpr auto open = assessment_history().pending(2025).failed(2026).failed(2027);
    const auto effect = [](const assessment_history& history, const measures& text, date decided) {
      return revocation_effective_from(decided, run_of(history, title_of_2024, text), text);
    };
    constexpr date decided{2028, 5, 20};
    static_assert(run_of(open, title_of_2024, anhui_2024).reached == answer::yes);
    static_assert(
        !revocation_effective_from(decided, run_of(open, title_of_2024, back_dated), back_dated).day);
    CHECK_FALSE(effect(open, back_dated, decided).day.has_value());
    CHECK(effect(open, anhui_2024, decided).day == decided);
    for (const measures* const text : {&back_dated, &anhui_2024})
      for (const date day : {decided, date{2026, 1, 1}, date{2027, 1, 1}}) {
        CHECK(effect(open, *text, day).relied_on == reading_set(reading_id::revocation_effect));
        CHECK(effect(open, *text, day).source == art(14));
      }
    CHECK(effect(assessment_history().passed(2025).failed(2026).failed(2027), back_dated, decided).day ==
          date{2027, 1, 1});
    CHECK(effect(assessment_history().failed(2025).failed(2026).failed(2027), back_dated, decided).day ==
          date{2026, 1, 1});
    CHECK_FALSE(effect(assessment_history().failed(2026).failed(2027), back_dated, decided).day.has_value());
    CHECK(effect(assessment_history().failed(2025).failed(2026).pending(2027), back_dated, decided).day ==
          date{2026, 1, 1});
    CHECK(
        effect(assessment_history().pending(2025).passed(2026).failed(2027).failed(2028), back_dated, decided)
            .day == date{2028, 1, 1});
  }

  TEST_CASE("the day of effect says the reading exactly where the other choice gives another day") {
    const run_of_failures met = run_of(failed_twice, title_of_2024, anhui_2024);
    const run_of_failures not_met = run_of(passed_twice, title_of_2024, anhui_2024);
    for (const run_of_failures& run : {met, not_met})
      for (const date day : {date{2025, 12, 31}, date{2026, 1, 1}, date{2026, 1, 2}, decided_on}) {
        const effective_day found = revocation_effective_from(day, run, anhui_2024);
        const effective_day otherwise = revocation_effective_from(day, run, back_dated);
        const reading_set expected =
            found.day == otherwise.day ? reading_set() : reading_set(reading_id::revocation_effect);
        CHECK(found.relied_on == expected);
        CHECK(otherwise.relied_on == expected);
        CHECK(found.interpreted.empty());
      }
    CHECK(revocation_effective_from({2026, 1, 1}, met, anhui_2024).relied_on.empty());
    CHECK(revocation_effective_from({2026, 1, 2}, met, anhui_2024).relied_on ==
          reading_set(reading_id::revocation_effect));
  }

  TEST_CASE("a day of effect that the department fixed shows as interpreted where it is relied on alone") {
    const measures fixed =
        interpreted_by(anhui_2024, interprets(revocation_effect::start_of_failing_year, "invented: the year",
                                              date{2025, 1, 1}, date{2025, 1, 1}));
    const run_of_failures met = run_of(failed_twice, title_of_2024, fixed);
    const run_of_failures not_met = run_of(passed_twice, title_of_2024, fixed);
    CHECK(revocation_effective_from(decided_on, met, fixed).day == date{2026, 1, 1});
    CHECK(revocation_effective_from(decided_on, met, fixed).interpreted ==
          reading_set(reading_id::revocation_effect));
    CHECK(revocation_effective_from(decided_on, not_met, fixed).interpreted.empty());
  }

  TEST_CASE("the reading of the one ground does not show in the finding of another") {
    const std::array found = {misconduct::of(misconduct_kind::fraud)
                                  .established(true)
                                  .attributed_to_cluster(false)
                                  .actor(misconduct_actor::member)};
    const decision decided = ground(passed_twice, found);
    CHECK(decided[2].relied_on == reading_set(reading_id::attribution));
    CHECK(!decided[1].relied_on.contains(reading_id::attribution));
    CHECK(!decided[3].relied_on.contains(reading_id::attribution));
  }
}

TEST_SUITE("art. 14 last revocation") {
  TEST_CASE("two titles, how and when each ended, stated or missing") {
    // ends: 0 not ended; how: 0 revoked, 1 given up
    constexpr std::array first_ends = {0, 20250301, 20250601};
    constexpr std::array second_ends = {0, 20270301, 20270601};
    const auto in_all = [&](const std::vector<int>& all) {
      return naive::last_revocation({{first_ends[static_cast<std::size_t>(all[0])], all[1] == 0},
                                     {second_ends[static_cast<std::size_t>(all[2])], all[3] == 0}});
    };
    constexpr std::array values = {3, 2, 3, 2};
    for (const absence why : absences_without_meaning) {
      comparison compared;
      const naive::every_case every({{"end", 3}, {"how", 2}, {"end", 3}, {"how", 2}},
                                    [](const auto&) { return true; });
      every.visit([&](const std::vector<int>& one, const naive::verdict&) {
        std::set<int> possible;
        const naive::every_case completions({{"", 3}, {"", 2}, {"", 3}, {"", 2}}, [&](const auto& all) {
          bool completes = true;
          for (std::size_t at = 0; at < values.size(); ++at)
            if (one[at] != naive::missing && one[at] != all[at]) completes = false;
          if (completes) possible.insert(in_all(all));
          return true;
        });
        const auto title = [&](int end, int how, const std::array<int, 3>& ends, date began) {
          title_period made = title_period::since(began).ended(why).how(why);
          if (end == 0) made = made.ended(absence::not_applicable);
          if (end > 0) made = made.ended(day_of(ends[static_cast<std::size_t>(end)]));
          if (how != naive::missing)
            made = made.how(how == 0 ? end_of_title::revoked : end_of_title::given_up);
          return made;
        };
        const stated<date> last =
            last_revocation_of(std::array{title(one[0], one[1], first_ends, {2024, 6, 1}),
                                          title(one[2], one[3], second_ends, {2026, 6, 1})});
        const auto text = [](int day) { return day == 0 ? std::string("none") : std::to_string(day); };
        std::string found = "unknown";
        if (last.has_value())
          found = text(last->year() * 10000 + last->month() * 100 + last->day());
        else if (last.why_absent() == absence::not_applicable)
          found = "none";
        compared.of(found, possible.size() == 1 ? text(*possible.begin()) : "unknown", one);
        if (found == "unknown") compared.of(last.why_absent() == why ? "" : "another absence", "", one);
      });
      CHECK(compared.difference() == "");
      CHECK(compared.compared() > 4 * 3 * 4 * 3);
    }
  }

  TEST_CASE("none was revoked where there was no title, it lasts, or it was given up") {
    static_assert(last_revocation_of(std::array<title_period, 0>{}).why_absent() == absence::not_applicable);
    CHECK(last_revocation_of(std::vector<title_period>{}).why_absent() == absence::not_applicable);
    CHECK(last_revocation_of(std::array{held_title}).why_absent() == absence::not_applicable);
    const title_period given_up =
        title_period::since({2024, 6, 1}).ended(date{2025, 3, 1}).how(end_of_title::given_up);
    CHECK(last_revocation_of(std::array{given_up}).why_absent() == absence::not_applicable);
    static_assert(
        last_revocation_of(
            std::array{title_period::since({2024, 6, 1}).ended(date{2025, 3, 1}).how(end_of_title::revoked)})
            .value() == std::optional(date{2025, 3, 1}));
  }

  TEST_CASE("that no way of ending applies is no statement that it was not revoked") {
    const title_period revoked =
        title_period::since({2024, 6, 1}).ended(date{2025, 3, 1}).how(end_of_title::revoked);
    const title_period contradictory =
        title_period::since({2026, 6, 1}).ended(date{2027, 3, 1}).how(absence::not_applicable);
    const title_period unsaid =
        title_period::since({2026, 6, 1}).ended(absence::not_given).how(absence::not_applicable);
    for (const title_period& later : {contradictory, unsaid}) {
      CHECK(!last_revocation_of(std::array{revoked, later}).has_value());
      CHECK(last_revocation_of(std::array{revoked, later}).why_absent() == absence::not_given);
    }
  }

  TEST_CASE("it tells whether the cluster may apply again") {
    const measures three_years = under(reapplication_bar::three_years);
    const auto may = [&](const title_period& earlier, date applied) {
      return text_of(decide_not_barred(last_revocation_of(std::array{earlier}), applied, year(applied.year()),
                                       three_years));
    };
    const title_period revoked =
        title_period::since({2024, 6, 1}).ended(date{2025, 3, 1}).how(end_of_title::revoked);
    CHECK(may(revoked, {2028, 2, 29}) == "no");
    CHECK(may(revoked, {2028, 3, 1}) == "yes");
    CHECK(may(title_period::since({2024, 6, 1}).ended(date{2025, 3, 1}).how(end_of_title::given_up),
              {2025, 6, 1}) == "yes");
    CHECK(may(title_period::since({2024, 6, 1}).ended(date{2025, 3, 1}), {2025, 6, 1}) ==
          "unknown revocation_day");
    CHECK(may(title_period::since({2024, 6, 1}), {2025, 6, 1}) == "unknown revocation_day");
    CHECK(may(held_title, {2025, 6, 1}) == "yes");
  }
}
