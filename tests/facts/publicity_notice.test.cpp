// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/publicity_notice.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

static_assert(std::is_aggregate_v<publicity_notice> && std::is_trivially_copyable_v<publicity_notice>);

TEST_SUITE("publicity notice") {
  TEST_CASE("what is not stated is not given, and no other kind of absence") {
    constexpr publicity_notice notice{{2024, 6, 4}};
    static_assert(!notice.closed.has_value() && !notice.on_official_website.has_value());
    static_assert(notice.closed.why_absent() == absence::not_given);
    static_assert(answer_of(notice.on_official_website) == answer::unknown);
    CHECK(notice.opens == date{2024, 6, 4});
    CHECK(notice.on_official_website.why_absent() == absence::not_given);
  }

  TEST_CASE("why a fact is absent is kept") {
    constexpr publicity_notice notice{{2024, 6, 4}, absence::unknown, absence::not_applicable};
    static_assert(notice.closed.why_absent() == absence::unknown);
    CHECK(notice.on_official_website.why_absent() == absence::not_applicable);
    CHECK(answer_of(notice.on_official_website) == answer::unknown);
  }

  TEST_CASE("what is stated is kept") {
    constexpr publicity_notice notice{{2024, 6, 4}, date{2024, 6, 11}, false};
    static_assert(notice.closed.value() == std::optional(date{2024, 6, 11}));
    CHECK(*notice.closed.value() == date{2024, 6, 11});
    CHECK(answer_of(notice.on_official_website) == answer::no);
  }
}
