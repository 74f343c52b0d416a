// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/support.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(!std::is_aggregate_v<supported_cluster> && std::is_trivially_copyable_v<supported_cluster>);
static_assert(!std::is_aggregate_v<instalment> && std::is_trivially_copyable_v<instalment>);
static_assert(!std::is_convertible_v<int, title_level> && !std::is_convertible_v<int, support_use>);

}  // namespace

TEST_SUITE("support") {
  TEST_CASE("of a cluster and of an instalment nothing is given until it is stated") {
    constexpr supported_cluster cluster;
    constexpr instalment one;
    static_assert(!cluster.level().has_value() && !cluster.newly_recognised().has_value());
    static_assert(!one.first().has_value() && !one.latest_assessment().has_value());
    CHECK(cluster.level().why_absent() == absence::not_given);
    CHECK(answer_of(cluster.newly_recognised()) == answer::unknown);
    CHECK(answer_of(one.first()) == answer::unknown);
    CHECK(one.latest_assessment().why_absent() == absence::not_given);
    CHECK(answer_of(one.within_budget()) == answer::unknown);
  }

  TEST_CASE("the levels rise from none over the province to the nation") {
    CHECK((title_level::none < title_level::provincial && title_level::provincial < title_level::national));
  }

  TEST_CASE("each is said by its name") {
    constexpr supported_cluster cluster =
        supported_cluster().level(title_level::national).newly_recognised(false);
    CHECK(cluster.level() == title_level::national);
    CHECK(cluster.newly_recognised() == false);
    constexpr instalment one =
        instalment().first(true).latest_assessment(assessment_outcome::failed).within_budget(false);
    CHECK(one.first() == true);
    CHECK(one.latest_assessment() == assessment_outcome::failed);
    CHECK(one.within_budget() == false);
  }
}
