// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/support.hpp"

#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_support_eligible), decision (*)(const support_request&)>);
static_assert(
    std::is_same_v<decltype(&decide_instalment_due), decision (*)(const support_request&, const measures&)>);
static_assert(std::is_same_v<decltype(&decide_use_permitted),
                             decision (*)(const stated<support_use>&, const measures&)>);

constexpr measures paid = under(&readings::instalment_after_failure, instalment_after_failure::paid);
constexpr measures uses_permitted = under(&readings::other_uses, other_uses::permitted);
constexpr measures uses_not_permitted = under(&readings::other_uses, other_uses::not_permitted);

constexpr answer eligible(title_level level, bool newly) {
  support_request request;
  request.level = level;
  request.newly_recognised = newly;
  return decide_support_eligible(request).value();
}
/// The second instalment of an invented title that lacks nothing but its assessment.
constexpr support_request second_after(const stated<assessment_outcome>& outcome) {
  return {title_level::provincial, true, false, outcome, true};
}
constexpr answer due(const support_request& request, const measures& text = anhui_2024) {
  return decide_instalment_due(request, text).value();
}

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

  TEST_CASE("level, recognition, assessment and budget, stated or missing, under both readings") {
    for (const bool first : {true, false})
      for (const auto reading : {instalment_after_failure::withheld, instalment_after_failure::paid}) {
        const measures text = under(&readings::instalment_after_failure, reading);
        const std::string key = choice_in(text, reading_id::instalment_after_failure);
        const naive::every_case whole(
            {{"title_level", 3}, {"newly_recognised", 2}, {"assessment_outcome", 2}, {"budget", 2}},
            [&](const auto& all) {
              return all[0] >= 1 && all[1] != 0 && all[3] != 0 &&
                     naive::assessment_allows(first, all[2] == 0 ? 'p' : 'f', key);
            });
        for (const absence why : every_absence) {
          comparison compared;
          whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
            support_request request;
            if (one[0] == naive::missing)
              request.level = why;
            else
              request.level = static_cast<title_level>(one[0]);
            request.newly_recognised = truth(one[1], why);
            request.first_instalment = first;
            if (one[2] == naive::missing)
              request.latest_assessment = why;
            else
              request.latest_assessment =
                  one[2] == 0 ? assessment_outcome::passed : assessment_outcome::failed;
            request.within_budget = truth(one[3], why);
            const auto ask = [&](const measures& m) { return decide_instalment_due(request, m); };
            compared.of(cited_otherwise_than_the_text(ask(text)), "", one);
            compared.of(reliance_error(text, ask), "", one);
            // A year without a result decides nothing, even where one that was not passed is paid for.
            if (reading == instalment_after_failure::paid && !first && one[2] == naive::missing) return;
            compared.of(unlike(ask(text), expected), "", one);
          });
          CHECK(compared.difference() == "");
          CHECK(compared.compared() > 2 * 108);
        }
      }
  }

  TEST_CASE("open point 33: after a failed year the next instalment is withheld by default, or paid") {
    static_assert(due(second_after(assessment_outcome::failed)) == answer::no);
    static_assert(due(second_after(assessment_outcome::failed), paid) == answer::yes);
    CHECK(due(second_after(assessment_outcome::passed)) == answer::yes);
    CHECK(due(second_after(assessment_outcome::failed)) == answer::no);
    CHECK(due(second_after(assessment_outcome::failed), paid) == answer::yes);
    CHECK(decide_instalment_due(second_after(assessment_outcome::failed), anhui_2024).relied_on() ==
          reading_set(reading_id::instalment_after_failure));
    CHECK(decide_instalment_due(second_after(assessment_outcome::passed), anhui_2024).relied_on().empty());
  }

  TEST_CASE("a year without a result is neither passed nor failed, for whatever reason there is none") {
    for (const assessment_outcome outcome :
         {assessment_outcome::not_held, assessment_outcome::not_taken_part, assessment_outcome::pending}) {
      CHECK(due(second_after(outcome)) == answer::unknown);
      // A pending result will come; what follows where there is none is the department's to say.
      CHECK(text_of(decide_instalment_due(second_after(outcome), anhui_2024)) ==
            (outcome == assessment_outcome::pending ? "unknown assessment_outcome" : "unknown discretion"));
    }
  }

  TEST_CASE("the first instalment asks for no assessment, and none can withhold it") {
    support_request first = second_after(assessment_outcome::failed);
    first.first_instalment = true;
    CHECK(due(first) == answer::yes);
    first.latest_assessment = absence::not_given;
    CHECK(due(first) == answer::yes);
  }

  TEST_CASE("beyond the year's budget nothing is due") {
    support_request request = second_after(assessment_outcome::passed);
    request.within_budget = false;
    CHECK(due(request) == answer::no);
    CHECK(due(request, paid) == answer::no);
  }

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

  TEST_CASE("a result that is pending does not matter where a failure is paid for") {
    CHECK(due(second_after(assessment_outcome::pending), paid) == answer::yes);
  }

  TEST_CASE("the use does not matter where every use is permitted") {
    CHECK(decide_use_permitted({}, uses_permitted).value() == answer::yes);
  }
}
