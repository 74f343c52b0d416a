// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/application.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(!std::is_aggregate_v<application> && std::is_trivially_copyable_v<application>);
static_assert(!std::is_aggregate_v<recommendation> && !std::is_aggregate_v<department_review>);
static_assert(!std::is_aggregate_v<innovation_carriers>);
// A bare number says not of which kind it is.
static_assert(!std::is_convertible_v<int, stated<count<national_carrier>>>);
static_assert(!std::is_convertible_v<count<provincial_carrier>, stated<count<national_carrier>>>);

}  // namespace

TEST_SUITE("application") {
  TEST_CASE("besides its area nothing of an application is given until it is stated") {
    constexpr application made = application::of(cluster_area::led_by(city::hefei));
    static_assert(!made.pool().has_value() && !made.earlier_revocation().has_value());
    CHECK(!made.leading_industry().has_value());
    CHECK(!made.applied().has_value());
    CHECK(made.pool().why_absent() == absence::not_given);
    CHECK(!made.carriers().national().has_value());
    CHECK(!made.carriers().provincial().has_value());
    // That none was revoked is stated, and never taken from silence.
    CHECK(made.earlier_revocation().why_absent() == absence::not_given);
  }

  TEST_CASE("each name says its own part") {
    constexpr cluster_area area = cluster_area::led_by(city::hefei).others(city_set(city::wuhu));
    constexpr application made = application::of(area)
                                     .leading_industry(industry{3})
                                     .applied(date{2025, 4, 1})
                                     .pool(pool_record())
                                     .carriers(innovation_carriers().national(count<national_carrier>(1)))
                                     .earlier_revocation(absence::not_applicable);
    static_assert(made.leading_industry() == industry{3} && made.applied() == date{2025, 4, 1});
    static_assert(made.earlier_revocation() == absence::not_applicable);
    CHECK(made.area().lead() == city::hefei);
    CHECK(made.area().cities() == city_set(city::hefei, city::wuhu));
    CHECK(made.pool()->empty());
    CHECK(made.carriers().national() == count<national_carrier>(1));
    CHECK(made.carriers().provincial() == absence::not_given);
    constexpr recommendation recommended = recommendation::of(area)
                                               .materials_true(true)
                                               .materials_compliant(false)
                                               .formal_letter(absence::unknown)
                                               .cities(city_set(city::hefei));
    CHECK(recommended.materials_true() == true);
    CHECK(recommended.materials_compliant() == false);
    CHECK(recommended.formal_letter() == absence::unknown);
    CHECK(recommended.cities() == city_set(city::hefei));
    constexpr department_review review = department_review()
                                             .score_considered(true)
                                             .experts_considered(false)
                                             .direction_considered(absence::unknown)
                                             .on_shortlist(absence::not_applicable);
    CHECK(review.score_considered() == true);
    CHECK(review.experts_considered() == false);
    CHECK(review.direction_considered() == absence::unknown);
    CHECK(review.on_shortlist() == absence::not_applicable);
  }

  TEST_CASE("nothing of a recommendation and of the department's review is given until it is stated") {
    constexpr recommendation made = recommendation::of(cluster_area::led_by(city::hefei));
    constexpr department_review review;
    CHECK(answer_of(made.materials_true()) == answer::unknown);
    CHECK(answer_of(made.materials_compliant()) == answer::unknown);
    CHECK(answer_of(made.formal_letter()) == answer::unknown);
    CHECK(!made.cities().has_value());
    CHECK(answer_of(review.score_considered()) == answer::unknown);
    CHECK(answer_of(review.experts_considered()) == answer::unknown);
    CHECK(answer_of(review.direction_considered()) == answer::unknown);
    CHECK(answer_of(review.on_shortlist()) == answer::unknown);
  }

  TEST_CASE("from none to ten thousand carriers of each kind can be stated") {
    const auto national = [](int number) {
      return refusal_of([=] { return count<national_carrier>(number); });
    };
    const auto provincial = [](int number) {
      return refusal_of([=] { return count<provincial_carrier>(number); });
    };
    for (const int number : {0, 10'000}) {
      CHECK(national(number) == nothing_refused);
      CHECK(provincial(number) == nothing_refused);
    }
    for (const int number : {-1, 10'001}) {
      CHECK(national(number) == refusal(flaw::count_out_of_range, number));
      CHECK(provincial(number) == refusal(flaw::count_out_of_range, number));
    }
  }
}
