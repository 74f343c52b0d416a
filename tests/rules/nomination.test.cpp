// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/nomination.hpp"

#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&decide_nominated_in_principle), decision (*)(const stated<bool>&)>);
static_assert(std::is_same_v<decltype(&decide_nomination_permitted), decision (*)(const stated<bool>&)>);

constexpr answer in_principle(const stated<bool>& title) {
  return decide_nominated_in_principle(title).value();
}
constexpr answer permitted(const stated<bool>& title) { return decide_nomination_permitted(title).value(); }

}  // namespace

TEST_SUITE("art. 11 nomination") {
  TEST_CASE("open point 31: a nomination from elsewhere is an exception, and no breach") {
    static_assert(in_principle(true) == answer::yes && permitted(true) == answer::yes);
    static_assert(in_principle(false) == answer::no && permitted(false) == answer::yes);
    CHECK(in_principle(true) == answer::yes);
    CHECK(in_principle(false) == answer::no);
    CHECK(permitted(true) == answer::yes);
    CHECK(permitted(false) == answer::yes);
  }

  TEST_CASE("the reasons tell the rule from its exception") {
    const decision exception = decide_nomination_permitted(false);
    CHECK(exception[1].what == condition::from_title_holders);
    CHECK(exception[1].holds == answer::no);
    CHECK(exception[2].what == condition::exception_in_principle);
    CHECK(exception[2].holds == answer::yes);
    CHECK(decide_nomination_permitted(true)[1].holds == answer::yes);
  }

  TEST_CASE("a title that is not stated is no exception yet, and bars nothing") {
    for (const absence why : every_absence) {
      CHECK(text_of(decide_nominated_in_principle(why)) == "unknown provincial_title");
      CHECK(decide_nominated_in_principle(why).conclusion().why_missing == why);
      CHECK(text_of(decide_nomination_permitted(why)) == "yes");
      CHECK(decide_nomination_permitted(why)[1].holds == answer::unknown);
    }
  }

  TEST_CASE("every finding cites art. 11 and none rests on a reading") {
    for (const stated<bool>& title : {stated<bool>(true), stated<bool>(false), stated<bool>()}) {
      CHECK(cited_otherwise_than_the_text(decide_nomination_permitted(title)) == "");
      CHECK(decide_nomination_permitted(title).relied_on().empty());
    }
  }
}
