// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/support.hpp"

#include "jiqun/measures/interpreted.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <array>
#include <type_traits>
#include <vector>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_support_eligible), decision (*)(const supported_cluster&)>);
static_assert(std::is_same_v<decltype(&decide_instalment_due),
                             decision (*)(const supported_cluster&, const instalment&, const measures&)>);
static_assert(
    std::is_same_v<decltype(&decide_plan_in_order<std::vector<instalment>>),
                   decision (*)(const supported_cluster&, const std::vector<instalment>&, const measures&)>);
static_assert(std::is_same_v<decltype(&decide_use_permitted),
                             decision (*)(const stated<support_use>&, const measures&)>);

constexpr measures paid = under(instalment_after_failure::paid);
constexpr reading_set readings_of_instalments(reading_id::instalment_after_failure,
                                              reading_id::not_taken_part);
constexpr measures uses_permitted = under(other_uses::permitted);
constexpr measures uses_not_permitted = under(other_uses::not_permitted);
constexpr official_interpretation paid_all_the_same = interprets(
    instalment_after_failure::paid, "invented: paid all the same", date{2025, 1, 1}, date{2025, 1, 1});

constexpr supported_cluster newly_recognised =
    supported_cluster().level(title_level::provincial).newly_recognised(true);
/// The second instalment of an invented title that lacks nothing but its assessment.
constexpr instalment second_after(const stated<assessment_outcome>& outcome) {
  return instalment().first(false).latest_assessment(outcome).within_budget(true);
}
constexpr instalment first_instalment =
    instalment().first(true).latest_assessment(absence::not_applicable).within_budget(true);

constexpr answer eligible(title_level level, bool newly) {
  return decide_support_eligible(supported_cluster().level(level).newly_recognised(newly)).value();
}
constexpr answer due(const instalment& one, const measures& text = anhui_2024) {
  return decide_instalment_due(newly_recognised, one, text).value();
}
template <std::size_t Steps>
constexpr decision in_order(const std::array<instalment, Steps>& plan, const measures& text = anhui_2024) {
  return decide_plan_in_order(newly_recognised, plan, text);
}

/// Of an assessment: 0 passed, 1 failed, 2 not held, 3 not taken part.
constexpr stated<assessment_outcome> outcome_stated(int at, absence why) {
  constexpr std::array outcomes = {assessment_outcome::passed, assessment_outcome::failed,
                                   assessment_outcome::not_held, assessment_outcome::not_taken_part};
  if (at == naive::missing) return why;
  return outcomes[static_cast<std::size_t>(at)];
}
constexpr char letter_of(int outcome) { return "pfnt"[outcome]; }

}  // namespace

TEST_SUITE("art. 12 support") {
  TEST_CASE("province or above includes the province and, above it, the national level") {
    static_assert(eligible(title_level::none, true) == answer::no);
    static_assert(eligible(title_level::provincial, true) == answer::yes);
    static_assert(eligible(title_level::national, true) == answer::yes);
    CHECK(eligible(title_level::none, true) == answer::no);
    CHECK(eligible(title_level::provincial, true) == answer::yes);
    CHECK(eligible(title_level::national, true) == answer::yes);
    CHECK(eligible(title_level::national, false) == answer::no);
  }

  TEST_CASE("level and recognition, stated or missing, for each reason of their absence") {
    const naive::every_case whole({{"title_level", 3}, {"newly_recognised", 2}},
                                  [](const auto& all) { return all[0] >= 1 && all[1] != 0; });
    for (const absence why : every_absence) {
      comparison compared;
      whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
        supported_cluster cluster = supported_cluster().level(why).newly_recognised(truth(one[1], why));
        if (one[0] != naive::missing) cluster = cluster.level(static_cast<title_level>(one[0]));
        const decision decided = decide_support_eligible(cluster);
        compared.of(text_of(decided), expected.text(), one);
        compared.of(cited_otherwise_than_the_text(decided), "", one);
        compared.of(decided.relied_on().empty() ? "" : "a reading", "", one);
        if (one[0] == naive::missing) CHECK(decided[1].why_missing == why);
      });
      CHECK(compared.compared() == 3 * 12);
      CHECK(compared.difference() == "");
    }
  }

  TEST_CASE("level, recognition, order, assessment and budget, stated or missing, under every reading") {
    under_every_choice(readings_of_instalments, [&](const measures& text) {
      const std::string key = choice_in(text, reading_id::instalment_after_failure);
      const bool away_fails = choice_in(text, reading_id::not_taken_part) == "failure";
      const naive::every_case whole({{"title_level", 3},
                                     {"newly_recognised", 2},
                                     {"first_instalment", 2},
                                     {"assessment_outcome", 4},
                                     {"discretion", 2},
                                     {"budget", 2}},
                                    [&](const auto& all) {
                                      return all[0] >= 1 && all[1] != 0 && all[5] != 0 &&
                                             naive::assessment_allows(all[2] != 0, letter_of(all[3]), key,
                                                                      all[4] != 0, away_fails);
                                    });
      for (const absence why : every_absence) {
        comparison compared;
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          if (one[4] != naive::missing) return;  // nobody states the department's discretion beforehand
          supported_cluster cluster = supported_cluster().level(why).newly_recognised(truth(one[1], why));
          if (one[0] != naive::missing) cluster = cluster.level(static_cast<title_level>(one[0]));
          const instalment asked = instalment()
                                       .first(truth(one[2], why))
                                       .latest_assessment(outcome_stated(one[3], why))
                                       .within_budget(truth(one[5], why));
          const auto ask = [&](const measures& m) { return decide_instalment_due(cluster, asked, m); };
          // The department is asked once it is known that there was no assessment.
          const std::set<std::string> later =
              one[3] == naive::missing ? std::set<std::string>{"discretion"} : std::set<std::string>{};
          compared.of(unlike(ask(text), expected, later), "", one);
          compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
          compared.of(reliance_error(text, ask), "", one);
        });
        CHECK(compared.difference() == "");
        CHECK(compared.compared() == 3 * 4 * 3 * 3 * 5 * 3);
      }
    });
  }

  TEST_CASE("open point 36: where to stay away is deemed a failure, it is one for the next instalment too") {
    const instalment away = second_after(assessment_outcome::not_taken_part);
    CHECK(text_of(decide_instalment_due(newly_recognised, away, anhui_2024)) == "unknown discretion");
    measures deemed = under(not_taken_part::failure);
    CHECK(due(away, deemed) == answer::no);
    deemed.readings.set(instalment_after_failure::paid);
    CHECK(due(away, deemed) == answer::yes);
    CHECK(text_of(decide_instalment_due(newly_recognised, second_after(assessment_outcome::not_held),
                                        deemed)) == "unknown discretion");
  }

  TEST_CASE("open point 33: after a failed year the next instalment is withheld by default, or paid") {
    static_assert(due(second_after(assessment_outcome::failed)) == answer::no);
    static_assert(due(second_after(assessment_outcome::failed), paid) == answer::yes);
    CHECK(due(second_after(assessment_outcome::passed)) == answer::yes);
    CHECK(due(second_after(assessment_outcome::failed)) == answer::no);
    CHECK(due(second_after(assessment_outcome::failed), paid) == answer::yes);
    const auto relied = [](assessment_outcome outcome) {
      return decide_instalment_due(newly_recognised, second_after(outcome), anhui_2024).relied_on();
    };
    CHECK(relied(assessment_outcome::failed) == reading_set(reading_id::instalment_after_failure));
    CHECK(relied(assessment_outcome::passed).empty());
  }

  TEST_CASE("a year without a result is neither passed nor failed, for whatever reason there is none") {
    for (const assessment_outcome outcome :
         {assessment_outcome::not_held, assessment_outcome::not_taken_part, assessment_outcome::pending}) {
      CHECK(due(second_after(outcome)) == answer::unknown);
      // A pending result will come; what follows where there is none is the department's to say.
      CHECK(text_of(decide_instalment_due(newly_recognised, second_after(outcome), anhui_2024)) ==
            (outcome == assessment_outcome::pending ? "unknown assessment_outcome" : "unknown discretion"));
    }
    for (const assessment_outcome outcome :
         {assessment_outcome::not_held, assessment_outcome::not_taken_part})
      CHECK(text_of(decide_instalment_due(newly_recognised, second_after(outcome), paid)) ==
            "unknown discretion");
  }

  TEST_CASE("a result that is pending does not matter where a failure is paid for") {
    CHECK(due(second_after(assessment_outcome::pending), paid) == answer::yes);
  }

  TEST_CASE("the first instalment asks for no assessment, and none can withhold it") {
    for (const stated<assessment_outcome>& latest :
         {stated<assessment_outcome>(), stated<assessment_outcome>(assessment_outcome::failed),
          stated<assessment_outcome>(assessment_outcome::not_held)}) {
      const instalment first = instalment().first(true).latest_assessment(latest).within_budget(true);
      CHECK(due(first) == answer::yes);
      CHECK(decide_instalment_due(newly_recognised, first, anhui_2024).relied_on().empty());
    }
    static_assert(due(first_instalment) == answer::yes);
  }

  TEST_CASE("whether it is the first is not taken for granted either way") {
    const auto with = [](const stated<assessment_outcome>& latest) {
      return text_of(decide_instalment_due(
          newly_recognised, instalment().latest_assessment(latest).within_budget(true), anhui_2024));
    };
    CHECK(with(absence::not_given) == "unknown assessment_outcome first_instalment");
    CHECK(with(assessment_outcome::failed) == "unknown first_instalment");
    CHECK(with(assessment_outcome::not_held) == "unknown discretion first_instalment");
    CHECK(with(assessment_outcome::passed) == "yes");
  }

  TEST_CASE("beyond the year's budget nothing is due") {
    instalment beyond = second_after(assessment_outcome::passed).within_budget(false);
    CHECK(due(beyond) == answer::no);
    CHECK(due(beyond, paid) == answer::no);
    beyond = beyond.first(true);
    CHECK(due(beyond) == answer::no);
  }

  TEST_CASE("a reading that the department fixed shows as interpreted where it turns the finding") {
    const measures fixed = interpreted_by(anhui_2024, paid_all_the_same);
    const decision failed =
        decide_instalment_due(newly_recognised, second_after(assessment_outcome::failed), fixed);
    CHECK(failed.value() == answer::yes);
    CHECK(failed[4].what == condition::assessment_allows);
    CHECK(failed[4].interpreted == reading_set(reading_id::instalment_after_failure));
    const decision passed =
        decide_instalment_due(newly_recognised, second_after(assessment_outcome::passed), fixed);
    CHECK(passed[4].interpreted.empty());
    CHECK(in_order(std::array{first_instalment, second_after(assessment_outcome::failed)}, fixed)[5]
              .interpreted == reading_set(reading_id::instalment_after_failure));
  }
}

TEST_SUITE("art. 12 plan of payment") {
  TEST_CASE("分步到位 is in more than one step: none, one, two and three instalments") {
    constexpr instalment passed = second_after(assessment_outcome::passed);
    static_assert(in_order(std::array{first_instalment}).value() == answer::no);
    static_assert(in_order(std::array{first_instalment, passed}).value() == answer::yes);
    static_assert(in_order(std::array{first_instalment, instalment()}).value() == answer::unknown);
    CHECK(in_order(std::array<instalment, 0>{}).value() == answer::no);
    CHECK(in_order(std::array{first_instalment}).value() == answer::no);
    CHECK(in_order(std::array{first_instalment, passed}).value() == answer::yes);
    CHECK(in_order(std::array{first_instalment, passed, passed}).value() == answer::yes);
    const decision one = in_order(std::array{first_instalment});
    CHECK(one[4].what == condition::paid_in_steps);
    CHECK(one[4].holds == answer::no);
    CHECK(one[4].figure->found == 1);
    CHECK(one[4].figure->required == 2);
    CHECK(one[5].holds == answer::yes);
  }

  TEST_CASE("two instalments, assessments and budgets stated or missing, under every reading") {
    under_every_choice(readings_of_instalments, [&](const measures& text) {
      const std::string key = choice_in(text, reading_id::instalment_after_failure);
      const bool away_fails = choice_in(text, reading_id::not_taken_part) == "failure";
      const naive::every_case whole({{"title_level", 2},
                                     {"newly_recognised", 2},
                                     {"budget", 2},
                                     {"assessment_outcome", 4},
                                     {"discretion", 2},
                                     {"budget", 2}},
                                    [&](const auto& all) {
                                      return all[0] >= 1 && all[1] != 0 && all[2] != 0 && all[5] != 0 &&
                                             naive::assessment_allows(false, letter_of(all[3]), key,
                                                                      all[4] != 0, away_fails);
                                    });
      for (const absence why : every_absence) {
        comparison compared;
        whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
          if (one[4] != naive::missing) return;
          supported_cluster cluster = supported_cluster().level(why).newly_recognised(truth(one[1], why));
          if (one[0] != naive::missing) cluster = cluster.level(static_cast<title_level>(one[0]));
          const std::array plan = {
              instalment().first(why).latest_assessment(why).within_budget(truth(one[2], why)),
              instalment()
                  .first(why)
                  .latest_assessment(outcome_stated(one[3], why))
                  .within_budget(truth(one[5], why)),
          };
          const auto ask = [&](const measures& m) { return decide_plan_in_order(cluster, plan, m); };
          const std::set<std::string> later =
              one[3] == naive::missing ? std::set<std::string>{"discretion"} : std::set<std::string>{};
          compared.of(unlike(ask(text), expected, later), "", one);
          compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
          compared.of(reliance_error(text, ask), "", one);
        });
        CHECK(compared.difference() == "");
        CHECK(compared.compared() == 3 * 3 * 3 * 3 * 5 * 3);
      }
    });
  }

  TEST_CASE("three instalments: each from the second on waits for its own assessment") {
    // 0 passed, 1 failed
    const naive::every_case whole({{"assessment_outcome", 2}, {"assessment_outcome", 2}},
                                  [](const auto& all) { return all[0] == 0 && all[1] == 0; });
    comparison compared;
    whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
      const std::array plan = {first_instalment, second_after(outcome_stated(one[0], absence::not_given)),
                               second_after(outcome_stated(one[1], absence::not_given))};
      const auto ask = [&](const measures& m) { return in_order(plan, m); };
      compared.of(unlike(ask(anhui_2024), expected), "", one);
      compared.of(reliance_error(anhui_2024, ask), "", one);
      const bool all_known = one[0] != naive::missing && one[1] != naive::missing;
      const std::optional<measured> figure = ask(anhui_2024)[5].figure;
      compared.of(figure->required == 3 && figure->found.has_value() == all_known ? "" : "figure", "", one);
      if (all_known)
        compared.of(std::to_string(*figure->found),
                    std::to_string(1 + (one[0] == 0 ? 1 : 0) + (one[1] == 0 ? 1 : 0)), one);
    });
    CHECK(compared.compared() == 3 * 9 + 4);
    CHECK(compared.difference() == "");
  }

  TEST_CASE("which instalment is the first follows from the order and not from what is stated of it") {
    const instalment called_second = second_after(assessment_outcome::failed);
    instalment called_first = second_after(assessment_outcome::failed).first(true);
    const instalment passed = second_after(assessment_outcome::passed);
    CHECK(in_order(std::array{called_second, passed}).value() == answer::yes);
    CHECK(in_order(std::array{passed, called_first}).value() == answer::no);
    CHECK(in_order(std::array{passed, called_first}, paid).value() == answer::yes);
  }

  TEST_CASE("what fails is found in its own place: steps, or what is due") {
    const decision decided = in_order(std::array{first_instalment, second_after(assessment_outcome::failed)});
    CHECK(decided[4].holds == answer::yes);
    CHECK(decided[5].what == condition::every_instalment_due);
    CHECK(decided[5].holds == answer::no);
    CHECK(decided[5].relied_on == reading_set(reading_id::instalment_after_failure));
    CHECK(decided[5].figure->found == 1);
  }

  TEST_CASE("a plan for a cluster that support is not for is not in order") {
    const std::array plan = {first_instalment, second_after(assessment_outcome::passed)};
    CHECK(decide_plan_in_order(supported_cluster().level(title_level::none).newly_recognised(true), plan,
                               anhui_2024)
              .value() == answer::no);
    CHECK(decide_plan_in_order(supported_cluster().level(title_level::provincial).newly_recognised(false),
                               plan, anhui_2024)
              .value() == answer::no);
    CHECK(text_of(decide_plan_in_order({}, plan, anhui_2024)) == "unknown newly_recognised title_level");
  }
}

TEST_SUITE("art. 12 uses") {
  TEST_CASE("the three named uses are permitted under every reading") {
    for (const measures& text : {anhui_2024, uses_permitted, uses_not_permitted})
      for (const support_use use : {support_use::public_service_activity,
                                    support_use::public_service_platform, support_use::enterprise_project}) {
        CHECK(decide_use_permitted(use, text).value() == answer::yes);
        CHECK(decide_use_permitted(use, text).relied_on().empty());
      }
  }

  TEST_CASE("open point 33: a use that is not named is for the department to say, unless a reading does") {
    CHECK(text_of(decide_use_permitted(support_use::other, anhui_2024)) == "unknown permitted_use");
    CHECK(decide_use_permitted(support_use::other, uses_permitted).value() == answer::yes);
    CHECK(decide_use_permitted(support_use::other, uses_not_permitted).value() == answer::no);
    static_assert(decide_use_permitted(support_use::other, anhui_2024).value() == answer::unknown);
    for (const measures& text : {anhui_2024, uses_permitted, uses_not_permitted}) {
      const auto ask = [](const measures& m) { return decide_use_permitted(support_use::other, m); };
      CHECK(ask(text).relied_on() == reading_set(reading_id::other_uses));
      CHECK(reliance_error(text, ask) == "");
      CHECK(cited_otherwise_than_the_text(ask(text)) == "");
    }
  }

  TEST_CASE("a use that is not stated is no unnamed use") {
    for (const absence why : every_absence)
      for (const measures& text : {anhui_2024, uses_not_permitted}) {
        CHECK(decide_use_permitted(why, text).value() == answer::unknown);
        CHECK(facts_named(decide_use_permitted(why, text)).count("use_of_support") == 1);
      }
  }

  TEST_CASE("the use does not matter where every use is permitted") {
    CHECK(decide_use_permitted({}, uses_permitted).value() == answer::yes);
  }
}
