// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/revocation.hpp"

#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <type_traits>
#include <vector>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_must_revoke), decision (*)(const decision&, const measures&)>);
static_assert(std::is_same_v<decltype(&decide_revocation_in_order),
                             decision (*)(const decision&, const revocation_steps&, const measures&)>);
static_assert(std::is_same_v<decltype(&decide_title_held), decision (*)(const title_period&, date)>);

constexpr measures discretionary = under(&readings::revocation_duty, revocation_duty::discretionary);
constexpr measures publicised_first = under(&readings::revocation_publicity, revocation_publicity::required);

constexpr year_of_title title_of_2024{2024};
constexpr assessment_history passed_twice = assessment_history().passed(2025).passed(2026);
constexpr assessment_history failed_twice = assessment_history().failed(2025).failed(2026);
constexpr assessment_history failed_then_pending = assessment_history().failed(2025).pending(2026);
constexpr std::array<misconduct, 0> nothing_found{};
constexpr misconduct fraud{misconduct_kind::fraud, true, misconduct_actor::cluster};
constexpr misconduct breach{misconduct_kind::breach_of_law, true, misconduct_actor::cluster};

template <class Misconducts>
constexpr decision ground(const assessment_history& history, const Misconducts& found,
                          const measures& text = anhui_2024) {
  return decide_ground_for_revocation(history, title_of_2024, found, text);
}
constexpr decision certain_ground = ground(failed_twice, nothing_found);
constexpr revocation_steps every_step{true, true, true};

constexpr answer held(const title_period& title, date on) { return decide_title_held(title, on).value(); }

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

  TEST_CASE("assessments and both kinds of misconduct, stated or missing") {
    // assessment of 2026 after a failed 2025: 0 passed, 1 failed, missing: pending
    const naive::every_case whole(
        {{"assessment_outcome", 2},
         {"misconduct_established", 2},
         {"misconduct_actor", 3},
         {"misconduct_established", 2}},
        [](const auto& all) { return all[0] == 1 || (all[1] != 0 && all[2] == 0) || all[3] != 0; });
    comparison compared;
    whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
      assessment_history history = failed_then_pending;
      if (one[0] == 0) history = assessment_history().failed(2025).passed(2026);
      if (one[0] == 1) history = failed_twice;
      const stated<misconduct_actor> who =
          one[2] == naive::missing ? stated<misconduct_actor>() : static_cast<misconduct_actor>(one[2]);
      const std::array found = {
          misconduct{misconduct_kind::fraud, truth(one[1]), who},
          misconduct{misconduct_kind::breach_of_law, truth(one[3]), misconduct_actor::cluster}};
      compared.of(unlike(ground(history, found), expected), "", one);
      compared.of(cited_otherwise_than_the_text(ground(history, found)), "", one);
    });
    CHECK(compared.compared() == 2 * 3 * 3 * 4 * 3);
    CHECK(compared.difference() == "");
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
    CHECK(text_of(decide_revocation_in_order(certain_ground, {}, anhui_2024)) ==
          "unknown deciding_office procedure");
    CHECK(decide_revocation_in_order(certain_ground, {true, true}, anhui_2024).value() == answer::yes);
    CHECK(decide_revocation_in_order(certain_ground, {true, false}, anhui_2024).value() == answer::no);
    CHECK(decide_revocation_in_order(certain_ground, {false, true}, anhui_2024).value() == answer::no);
    CHECK(held({{2024, 6, 1}}, {2026, 12, 31}) == answer::yes);
  }

  TEST_CASE("without a ground no step makes a revocation one that is in order") {
    CHECK(decide_revocation_in_order(ground(passed_twice, nothing_found), every_step, anhui_2024).value() ==
          answer::no);
  }

  TEST_CASE("ground, department, procedure and publicity, stated or missing, under both readings") {
    under_every_choice(reading_set(reading_id::revocation_publicity), [](const measures& text) {
      const bool asked = choice_in(text, reading_id::revocation_publicity) == "required";
      const naive::every_case whole(
          {{"assessment_outcome", 2}, {"deciding_office", 2}, {"procedure", 2}, {"proposal_publicity", 2}},
          [&](const auto& all) {
            return all[0] == 1 && all[1] != 0 && all[2] != 0 && (!asked || all[3] != 0);
          });
      for (const absence why : every_absence) {
        comparison compared;
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          const decision grounds = ground(one[0] == naive::missing ? failed_then_pending
                                          : one[0] == 0            ? passed_twice
                                                                   : failed_twice,
                                          nothing_found);
          const revocation_steps steps{truth(one[1], why), truth(one[2], why), truth(one[3], why)};
          const decision decided = decide_revocation_in_order(grounds, steps, text);
          compared.of(unlike(decided, expected), "", one);
          compared.of(cited_otherwise_than_the_text(decided), "", one);
          const bool turns = one[3] != 1;
          compared.of(
              decided.relied_on().contains(reading_id::revocation_publicity) == turns ? "" : "reading", "",
              one);
        });
        CHECK(compared.compared() == 3 * 81);
        CHECK(compared.difference() == "");
      }
    });
  }

  TEST_CASE("open point 47: whether a proposed revocation is made public first is a reading") {
    constexpr revocation_steps unpublicised{true, true, false};
    CHECK(decide_revocation_in_order(certain_ground, unpublicised, anhui_2024).value() == answer::yes);
    CHECK(decide_revocation_in_order(certain_ground, unpublicised, publicised_first).value() == answer::no);
    CHECK(decide_revocation_in_order(certain_ground, every_step, publicised_first).value() == answer::yes);
    CHECK(text_of(decide_revocation_in_order(certain_ground, {true, true}, publicised_first)) ==
          "unknown proposal_publicity");
  }

  TEST_CASE(
      "open point 48: with a ground the department must revoke, or has a discretion no machine exercises") {
    CHECK(decide_must_revoke(certain_ground, anhui_2024).value() == answer::yes);
    CHECK(text_of(decide_must_revoke(certain_ground, discretionary)) == "unknown discretion");
    CHECK(decide_must_revoke(certain_ground, anhui_2024).relied_on().contains(reading_id::revocation_duty));
    const decision none = ground(passed_twice, nothing_found);
    CHECK(decide_must_revoke(none, anhui_2024).value() == answer::no);
    CHECK(text_of(decide_must_revoke(none, discretionary)) == "no");
    CHECK(text_of(decide_must_revoke(ground(failed_then_pending, nothing_found), anhui_2024)) ==
          "unknown assessment_outcome");
    CHECK(cited_otherwise_than_the_text(decide_must_revoke(certain_ground, discretionary)) == "");
  }

  TEST_CASE(
      "open point 49: a revocation has effect from its decision, or from the year that completed the run") {
    constexpr date decided{2027, 5, 20};
    constexpr run_of_failures met = run_of(failed_twice, title_of_2024, anhui_2024);
    constexpr run_of_failures not_met = run_of(passed_twice, title_of_2024, anhui_2024);
    static_assert(revocation_effective_from(decided, met, revocation_effect::decision_day) == decided);
    static_assert(revocation_effective_from(decided, met, revocation_effect::start_of_failing_year) ==
                  date{2026, 1, 1});
    CHECK(revocation_effective_from(decided, met, revocation_effect::decision_day) == decided);
    CHECK(revocation_effective_from(decided, met, revocation_effect::start_of_failing_year) ==
          date{2026, 1, 1});
    CHECK(revocation_effective_from(decided, not_met, revocation_effect::start_of_failing_year) == decided);
  }

  TEST_CASE("a title is held from the day it began, and no longer on the first day without it") {
    constexpr title_period ended{{2024, 6, 1}, date{2027, 5, 20}, end_of_title::revoked};
    static_assert(held(ended, {2024, 5, 31}) == answer::no);
    static_assert(held(ended, {2024, 6, 1}) == answer::yes);
    static_assert(held(ended, {2027, 5, 19}) == answer::yes);
    static_assert(held(ended, {2027, 5, 20}) == answer::no);
    CHECK(held(ended, {2024, 5, 31}) == answer::no);
    CHECK(held(ended, {2024, 6, 1}) == answer::yes);
    CHECK(held(ended, {2024, 6, 2}) == answer::yes);
    CHECK(held(ended, {2027, 5, 19}) == answer::yes);
    CHECK(held(ended, {2027, 5, 20}) == answer::no);
    CHECK(held(ended, {2027, 5, 21}) == answer::no);
  }

  TEST_CASE("open point 54: a title that has not ended is held on every later day") {
    constexpr title_period title{{2024, 6, 1}};
    CHECK(held(title, {2024, 5, 31}) == answer::no);
    CHECK(held(title, {2024, 6, 1}) == answer::yes);
    CHECK(held(title, {9999, 12, 31}) == answer::yes);
  }

  TEST_CASE(
      "whether it ended is asked for unless it is stated that it has not, and only from its first day on") {
    for (const absence why : absences_without_meaning) {
      const title_period title{{2024, 6, 1}, why};
      CHECK(text_of(decide_title_held(title, {2025, 1, 1})) == "unknown title_end");
      CHECK(decide_title_held(title, {2025, 1, 1}).conclusion().why_missing == why);
      CHECK(held(title, {2024, 5, 31}) == answer::no);
      CHECK(cited_otherwise_than_the_text(decide_title_held(title, {2025, 1, 1})) == "");
    }
  }

  TEST_CASE("open point 50: a title that was given up ends as one that was revoked, and is no ground") {
    constexpr title_period given_up{{2024, 6, 1}, date{2025, 3, 1}, end_of_title::given_up};
    CHECK(held(given_up, {2025, 2, 28}) == answer::yes);
    CHECK(held(given_up, {2025, 3, 1}) == answer::no);
    CHECK(ground(assessment_history(), nothing_found).value() == answer::no);
  }

  TEST_CASE("the reading of the one ground does not show in the finding of another") {
    const std::array found = {misconduct{misconduct_kind::fraud, true, misconduct_actor::member}};
    const decision decided = ground(passed_twice, found);
    CHECK(decided[2].relied_on == reading_set(reading_id::attribution));
    CHECK(!decided[1].relied_on.contains(reading_id::attribution));
    CHECK(!decided[3].relied_on.contains(reading_id::attribution));
  }
}
