// SPDX-License-Identifier: Apache-2.0
#include "jiqun/casework/event.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

using namespace jiqun;

namespace {

struct row {
  event_kind kind;
  std::optional<act> what;
};
constexpr std::optional<act> no_act = std::nullopt;

constexpr std::array<row, count_of<event_kind>> rows = {{
    {event_kind::entered_pool, act::keep_pool},
    {event_kind::left_pool, act::keep_pool},
    {event_kind::monitored, act::monitor},
    {event_kind::plan_issued, act::plan_development},
    {event_kind::call_issued, act::call},
    {event_kind::applied, act::apply},
    {event_kind::application_withdrawn, act::apply},
    {event_kind::materials_reviewed, act::review_materials},
    {event_kind::recommended, act::recommend},
    {event_kind::recommendation_declined, act::recommend},
    {event_kind::recommendation_withdrawn, act::recommend},
    {event_kind::reviewed, act::review},
    {event_kind::shortlisted, act::draw_up_shortlist},
    {event_kind::not_shortlisted, act::draw_up_shortlist},
    {event_kind::publicity_opened, act::publicise},
    {event_kind::publicity_interrupted, no_act},
    {event_kind::publicity_resumed, no_act},
    {event_kind::list_corrected, act::draw_up_shortlist},
    {event_kind::publicity_closed, act::publicise},
    {event_kind::objection_raised, no_act},
    {event_kind::objection_verified, act::verify_objection},
    {event_kind::objection_withdrawn, no_act},
    {event_kind::recognised, act::recognise},
    {event_kind::recognition_refused, act::recognise},
    {event_kind::nominated_nationally, act::nominate_nationally},
    {event_kind::recognised_nationally, no_act},
    {event_kind::instalment_paid, act::grant_support},
    {event_kind::support_used, no_act},
    {event_kind::assessed, act::assess},
    {event_kind::misconduct_found, no_act},
    {event_kind::revocation_proposed, act::revoke},
    {event_kind::proposal_publicised, act::revoke},
    {event_kind::cluster_heard, act::revoke},
    {event_kind::revocation_dropped, act::revoke},
    {event_kind::revoked, act::revoke},
    {event_kind::title_given_up, no_act},
    {event_kind::interpretation_issued, act::interpret},
    {event_kind::decided_otherwise, no_act},
}};

template <class Happened>
constexpr bool is_at(event_kind kind) {
  return std::is_same_v<std::variant_alternative_t<0, what_happened>, happened::entered_pool> &&
         what_happened(std::in_place_type<Happened>).index() == static_cast<std::size_t>(kind);
}

}  // namespace

TEST_SUITE("casework: event") {
  TEST_CASE("which act of the Measures each event is") {
    for (std::size_t at = 0; at < rows.size(); ++at) {
      CAPTURE(at);
      CHECK(static_cast<std::size_t>(rows[at].kind) == at);
      CHECK(act_of(rows[at].kind) == rows[at].what);
    }
    CHECK_FALSE(act_of(static_cast<event_kind>(count_of<event_kind>)));
  }

  TEST_CASE("what an event says tells its kind") {
    CHECK(case_event{date(2025, 5, 6), happened::entered_pool{}}.kind() == event_kind::entered_pool);
    CHECK(case_event{date(2025, 5, 6), happened::call_issued{{year(2025)}}}.kind() ==
          event_kind::call_issued);
    CHECK(case_event{date(2025, 5, 6), happened::recognised{date(2025, 6, 1)}}.kind() ==
          event_kind::recognised);
    CHECK(case_event{date(2025, 5, 6), happened::decided_otherwise{}}.kind() ==
          event_kind::decided_otherwise);
    CHECK(is_at<happened::publicity_closed>(event_kind::publicity_closed));
    CHECK(is_at<happened::objection_raised>(event_kind::objection_raised));
    CHECK(is_at<happened::instalment_paid>(event_kind::instalment_paid));
    CHECK(is_at<happened::revoked>(event_kind::revoked));
    CHECK(is_at<happened::title_given_up>(event_kind::title_given_up));
  }

  TEST_CASE("a member that is left out is not given") {
    const case_event one{date(2025, 5, 6), happened::materials_reviewed{}};
    CHECK(one.by.why_absent() == absence::not_given);
    CHECK(std::get<happened::materials_reviewed>(one.what).truthful.why_absent() == absence::not_given);
    CHECK(one.document.empty());
    CHECK(one.place.empty());
    CHECK_FALSE(happened::publicity_opened{}.last_day_until);
    CHECK_FALSE(happened::assessed{year(2025)}.replaces);
  }
}
