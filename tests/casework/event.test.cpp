// SPDX-License-Identifier: Apache-2.0
#include "jiqun/casework/event.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <type_traits>
#include <variant>

using namespace jiqun;

namespace {

// What decides has to be said.
static_assert(!std::is_default_constructible_v<happened::assessed>);
static_assert(!std::is_constructible_v<happened::assessed, year>);
static_assert(!std::is_default_constructible_v<happened::objection_verified>);
static_assert(!std::is_constructible_v<happened::objection_verified, std::string>);
static_assert(!std::is_constructible_v<happened::objection_verified, std::string, const char*>);
static_assert(!std::is_default_constructible_v<happened::manual_override>);

template <event_kind Kind, class Happened>
constexpr bool is_at =
    std::is_same_v<std::variant_alternative_t<static_cast<std::size_t>(Kind), what_happened>, Happened>;

}  // namespace

TEST_SUITE("casework: event") {
  TEST_CASE("what an event says tells its kind") {
    CHECK(case_event{date(2025, 5, 6), happened::entered_pool{}}.kind() == event_kind::entered_pool);
    CHECK(case_event{date(2025, 5, 6), happened::call_issued{annual_round::of(year(2025))}}.kind() ==
          event_kind::call_issued);
    CHECK(case_event{date(2025, 5, 6), happened::recognised{date(2025, 6, 1)}}.kind() ==
          event_kind::recognised);
    CHECK(case_event{date(2025, 5, 6),
                     happened::manual_override::holds_for(condition::applied, "invented", "invented")}
              .kind() == event_kind::manual_override);
  }

  TEST_CASE("what can happen stands in the order of the kinds") {
    CHECK(is_at<event_kind::entered_pool, happened::entered_pool>);
    CHECK(is_at<event_kind::left_pool, happened::left_pool>);
    CHECK(is_at<event_kind::monitored, happened::monitored>);
    CHECK(is_at<event_kind::plan_issued, happened::plan_issued>);
    CHECK(is_at<event_kind::call_issued, happened::call_issued>);
    CHECK(is_at<event_kind::applied, happened::applied>);
    CHECK(is_at<event_kind::application_withdrawn, happened::application_withdrawn>);
    CHECK(is_at<event_kind::materials_reviewed, happened::materials_reviewed>);
    CHECK(is_at<event_kind::recommended, happened::recommended>);
    CHECK(is_at<event_kind::recommendation_declined, happened::recommendation_declined>);
    CHECK(is_at<event_kind::recommendation_withdrawn, happened::recommendation_withdrawn>);
    CHECK(is_at<event_kind::reviewed, happened::reviewed>);
    CHECK(is_at<event_kind::shortlisted, happened::shortlisted>);
    CHECK(is_at<event_kind::not_shortlisted, happened::not_shortlisted>);
    CHECK(is_at<event_kind::publicity_opened, happened::publicity_opened>);
    CHECK(is_at<event_kind::publicity_interrupted, happened::publicity_interrupted>);
    CHECK(is_at<event_kind::publicity_resumed, happened::publicity_resumed>);
    CHECK(is_at<event_kind::list_corrected, happened::list_corrected>);
    CHECK(is_at<event_kind::publicity_closed, happened::publicity_closed>);
    CHECK(is_at<event_kind::objection_raised, happened::objection_raised>);
    CHECK(is_at<event_kind::objection_verified, happened::objection_verified>);
    CHECK(is_at<event_kind::objection_withdrawn, happened::objection_withdrawn>);
    CHECK(is_at<event_kind::recognised, happened::recognised>);
    CHECK(is_at<event_kind::recognition_refused, happened::recognition_refused>);
    CHECK(is_at<event_kind::nominated_nationally, happened::nominated_nationally>);
    CHECK(is_at<event_kind::recognised_nationally, happened::recognised_nationally>);
    CHECK(is_at<event_kind::instalment_paid, happened::instalment_paid>);
    CHECK(is_at<event_kind::support_used, happened::support_used>);
    CHECK(is_at<event_kind::assessed, happened::assessed>);
    CHECK(is_at<event_kind::misconduct_found, happened::misconduct_found>);
    CHECK(is_at<event_kind::revocation_proposed, happened::revocation_proposed>);
    CHECK(is_at<event_kind::proposal_publicised, happened::proposal_publicised>);
    CHECK(is_at<event_kind::cluster_heard, happened::cluster_heard>);
    CHECK(is_at<event_kind::revocation_dropped, happened::revocation_dropped>);
    CHECK(is_at<event_kind::revoked, happened::revoked>);
    CHECK(is_at<event_kind::title_surrendered, happened::title_surrendered>);
    CHECK(is_at<event_kind::interpretation_issued, happened::interpretation_issued>);
    CHECK(is_at<event_kind::manual_override, happened::manual_override>);
  }

  TEST_CASE("a member that is left out is not given") {
    const case_event one{date(2025, 5, 6), happened::materials_reviewed{}};
    CHECK(one.by.why_absent() == absence::not_given);
    CHECK(std::get<happened::materials_reviewed>(one.what).truthful.why_absent() == absence::not_given);
    CHECK(one.document.empty());
    CHECK(one.place.empty());
    CHECK_FALSE(happened::publicity_opened{}.last_day_until);
    CHECK_FALSE(happened::assessed(year(2025), assessment_outcome::passed).replaces);
    CHECK(happened::assessed::anew(year(2025), assessment_outcome::passed).replaces);
  }
}
