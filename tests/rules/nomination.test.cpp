// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/nomination.hpp"

#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_nominated_in_principle), decision (*)(const nomination&)>);
static_assert(std::is_same_v<decltype(&decide_nomination_permitted), decision (*)(const nomination&)>);

constexpr answer in_principle(const nomination& made) { return decide_nominated_in_principle(made).value(); }
constexpr answer permitted(const nomination& made) { return decide_nomination_permitted(made).value(); }

}  // namespace

TEST_SUITE("art. 11 nomination") {
  TEST_CASE("open point 31: a nomination from elsewhere is an exception, and no breach") {
    static_assert(in_principle(nomination().holds_provincial_title(true)) == answer::yes &&
                  permitted(nomination().holds_provincial_title(true)) == answer::yes);
    static_assert(in_principle(nomination().holds_provincial_title(false)) == answer::no &&
                  permitted(nomination().holds_provincial_title(false)) == answer::yes);
    CHECK(in_principle(nomination().holds_provincial_title(true)) == answer::yes);
    CHECK(in_principle(nomination().holds_provincial_title(false)) == answer::no);
    CHECK(permitted(nomination().holds_provincial_title(true)) == answer::yes);
    CHECK(permitted(nomination().holds_provincial_title(false)) == answer::yes);
  }

  TEST_CASE("the reasons tell the rule from its exception") {
    const decision exception = decide_nomination_permitted(nomination().holds_provincial_title(false));
    REQUIRE(exception.size() == 5);
    CHECK(exception[1].what == condition::from_title_holders);
    CHECK(exception[1].holds == answer::no);
    CHECK(exception[2].what == condition::exception_in_principle);
    CHECK(exception[2].holds == answer::yes);
    CHECK(exception[3].what == condition::exception_reasoned);
    CHECK(exception[4].what == condition::reason_not_demanded);
    CHECK(exception[4].holds == answer::yes);
    CHECK(decide_nomination_permitted(nomination().holds_provincial_title(true))[1].holds == answer::yes);
  }

  TEST_CASE("title and reason, stated or missing: it is permitted throughout and asks for nothing") {
    const naive::every_case whole({{"provincial_title", 2}, {"nomination_reason", 2}},
                                  [](const auto&) { return true; });
    for (const absence why : every_absence) {
      comparison compared;
      whole.visit([&](const std::vector<int>& one, const naive::verdict& expected) {
        const nomination made =
            nomination().holds_provincial_title(truth(one[0], why)).reason_given(truth(one[1], why));
        const decision decided = decide_nomination_permitted(made);
        compared.of(text_of(decided), expected.text(), one);
        compared.of(cited_otherwise_than_the_text(decided), "", one);
        compared.of(decided.relied_on().empty() ? "" : "a reading", "", one);
        compared.of(text_of(decided[1].holds), text_of(answer_of(truth(one[0]))), one);
        compared.of(text_of(decided[3].holds), text_of(answer_of(truth(one[1]))), one);
        if (one[1] == naive::missing)
          compared.of(decided[3].missing == fact_set(fact::nomination_reason) && decided[3].why_missing == why
                          ? ""
                          : "another fact",
                      "", one);
      });
      CHECK(compared.compared() == 5 * 9 + 3);
      CHECK(compared.difference() == "");
    }
  }

  TEST_CASE("an exception without a reason on record is told apart and is still no breach") {
    constexpr nomination unreasoned = nomination().holds_provincial_title(false).reason_given(false);
    static_assert(permitted(unreasoned) == answer::yes);
    CHECK(permitted(unreasoned) == answer::yes);
    CHECK(decide_nomination_permitted(unreasoned)[3].holds == answer::no);
    CHECK(
        decide_nomination_permitted(nomination().holds_provincial_title(false).reason_given(true))[3].holds ==
        answer::yes);
  }

  TEST_CASE("a title that is not stated is no exception yet, and bars nothing") {
    for (const absence why : every_absence) {
      CHECK(text_of(decide_nominated_in_principle(nomination().holds_provincial_title(why))) ==
            "unknown provincial_title");
      CHECK(
          decide_nominated_in_principle(nomination().holds_provincial_title(why)).conclusion().why_missing ==
          why);
      CHECK(text_of(decide_nomination_permitted(nomination().holds_provincial_title(why))) == "yes");
      CHECK(decide_nomination_permitted(nomination().holds_provincial_title(why))[1].holds ==
            answer::unknown);
    }
  }
}
