// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/title.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(!std::is_aggregate_v<title_period> && std::is_trivially_copyable_v<title_period>);
static_assert(!std::is_default_constructible_v<title_period>);

}  // namespace

TEST_SUITE("title") {
  TEST_CASE("whether it ended is not given until it is stated, and that it did not is a statement") {
    constexpr title_period title = title_period::since({2024, 6, 1});
    constexpr title_period lasting = title_period::since({2024, 6, 1}).ended(absence::not_applicable);
    static_assert(!title.ended().has_value() && title.ended().why_absent() == absence::not_given);
    static_assert(lasting.ended().why_absent() == absence::not_applicable);
    CHECK(title.ended().why_absent() == absence::not_given);
    CHECK(title.how().why_absent() == absence::not_given);
    CHECK(lasting.ended().why_absent() == absence::not_applicable);
    CHECK(title.began() == date{2024, 6, 1});
  }

  TEST_CASE("an end without its manner is neither a revocation nor a giving up") {
    constexpr title_period ended = title_period::since({2024, 6, 1}).ended(date{2025, 3, 1});
    CHECK(ended.ended().has_value());
    CHECK(!ended.how().has_value());
  }

  TEST_CASE("each is said by its name, its beginning too") {
    constexpr title_period title =
        title_period::since({2024, 6, 1}).ended(date{2025, 3, 1}).how(end_of_title::given_up);
    CHECK(title.ended() == date{2025, 3, 1});
    CHECK(title.how() == end_of_title::given_up);
    CHECK(title.began(date{2023, 1, 1}).began() == date{2023, 1, 1});
    CHECK(title.began(date{2023, 1, 1}).ended() == date{2025, 3, 1});
  }
}
