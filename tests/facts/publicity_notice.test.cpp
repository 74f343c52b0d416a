// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/publicity_notice.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <type_traits>
#include <vector>

using namespace jiqun;

static_assert(std::is_trivially_copyable_v<publicity_notice> && !std::is_aggregate_v<publicity_notice>);
static_assert(!std::is_default_constructible_v<publicity_notice>);
static_assert(!std::is_constructible_v<publicity_notice, date>);
static_assert(std::is_trivially_copyable_v<interruption_of_publicity>);
static_assert(!std::is_default_constructible_v<interruption_of_publicity>);

TEST_SUITE("publicity notice") {
  TEST_CASE("what is not stated is not given, and no other kind of absence") {
    constexpr publicity_notice notice = publicity_notice::opened({2024, 6, 4});
    static_assert(!notice.closed().has_value() && !notice.on_official_website().has_value());
    static_assert(notice.closed().why_absent() == absence::not_given);
    static_assert(answer_of(notice.on_official_website()) == answer::unknown);
    CHECK(notice.opens() == date{2024, 6, 4});
    CHECK(notice.on_official_website().why_absent() == absence::not_given);
    CHECK(answer_of(notice.final_list()) == answer::unknown);
    CHECK(notice.final_list().why_absent() == absence::not_given);
  }

  TEST_CASE("it was never interrupted and has no hour of closing unless the caller says so") {
    constexpr publicity_notice notice = publicity_notice::opened({2024, 6, 4});
    static_assert(notice.interruptions().empty() && !notice.last_day_until());
    CHECK(notice.interruptions().empty());
    CHECK(!notice.last_day_until());
  }

  TEST_CASE("why a fact is absent is kept") {
    constexpr publicity_notice notice = publicity_notice::opened({2024, 6, 4})
                                            .closed(absence::unknown)
                                            .on_official_website(absence::not_applicable);
    static_assert(notice.closed().why_absent() == absence::unknown);
    CHECK(notice.on_official_website().why_absent() == absence::not_applicable);
    CHECK(answer_of(notice.on_official_website()) == answer::unknown);
  }

  TEST_CASE("what is stated is kept") {
    constexpr publicity_notice notice = publicity_notice::opened({2024, 6, 4})
                                            .closed(date{2024, 6, 11})
                                            .on_official_website(false)
                                            .interrupted({{2024, 6, 5}, {2024, 6, 6}})
                                            .final_list(true)
                                            .last_day_until(minute_of_day(17, 30));
    static_assert(notice.closed().value() == std::optional(date{2024, 6, 11}));
    CHECK(*notice.closed().value() == date{2024, 6, 11});
    CHECK(answer_of(notice.on_official_website()) == answer::no);
    CHECK(notice.interruptions().size() == 1);
    CHECK(answer_of(notice.final_list()) == answer::yes);
    CHECK(*notice.last_day_until() <= minute_of_day(17, 30));
    CHECK(minute_of_day(17, 30) <= *notice.last_day_until());
  }

  TEST_CASE("it stands open where a closing day does not apply, not where it is missing or stated") {
    const auto stands_open = [](const stated<date>& closed) {
      return publicity_notice::opened({2024, 6, 4}).closed(closed).stands_open();
    };
    static_assert(publicity_notice::opened({2024, 6, 4}).closed(absence::not_applicable).stands_open());
    CHECK(stands_open(absence::not_applicable));
    CHECK_FALSE(stands_open(absence::not_given));
    CHECK_FALSE(stands_open(absence::unknown));
    CHECK_FALSE(stands_open(date{2024, 6, 11}));
  }
}

TEST_SUITE("interruption of publicity") {
  TEST_CASE("it lasts from its first day to its last, or lasts still") {
    constexpr interruption_of_publicity two_days{{2024, 6, 5}, {2024, 6, 6}};
    static_assert(two_days.from() == date{2024, 6, 5} && two_days.until() == std::optional(date{2024, 6, 6}));
    CHECK(two_days.from() == date{2024, 6, 5});
    CHECK(*two_days.until() == date{2024, 6, 6});
    constexpr auto lasting = interruption_of_publicity::lasting_since({2024, 6, 5});
    static_assert(!lasting.until());
    CHECK(lasting.from() == date{2024, 6, 5});
    CHECK_FALSE(lasting.until());
  }

  TEST_CASE("it may be of one day, and does not end before it begins") {
    const auto refused = [](int last) {
      return refusal_of([=] { return interruption_of_publicity({2024, 6, 5}, {2024, 6, last}); });
    };
    CHECK(refused(6) == nothing_refused);
    CHECK(refused(5) == nothing_refused);
    CHECK(refused(4) == refusal(flaw::days_out_of_order, 20240604));
  }

  TEST_CASE("a round may have eight, in any order and overlapping, and no ninth") {
    publicity_notice notice = publicity_notice::opened({2024, 6, 4});
    for (int first = 20; first > 12; --first)
      notice = notice.interrupted({{2024, 6, first}, {2024, 6, first + 2}});
    CHECK(notice.interruptions().size() == 8);
    CHECK(refusal_of([&] {
            return notice.interrupted({{2024, 6, 5}, {2024, 6, 5}});
          }) == refusal(flaw::list_too_long, 8));
    std::vector<date> begun;
    for (const interruption_of_publicity& one : notice.interruptions()) begun.push_back(one.from());
    REQUIRE(begun.size() == 8);
    CHECK(begun.front() == date{2024, 6, 20});
    CHECK(begun.back() == date{2024, 6, 13});
  }
}
