// SPDX-License-Identifier: Apache-2.0
#include "jiqun/vocabulary/event_kind.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <optional>

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
    {event_kind::title_surrendered, no_act},
    {event_kind::interpretation_issued, act::interpret},
    {event_kind::manual_override, no_act},
}};

/// Those of which it holds, in order.
constexpr set_of<event_kind> with(event_trait trait) {
  set_of<event_kind> all;
  for (const event_kind one : every<event_kind>)
    if (has(one, trait)) all.insert(one);
  return all;
}
constexpr set_of<event_kind> from_to(event_kind first, event_kind last) {
  set_of<event_kind> all;
  for (const event_kind one : every<event_kind>)
    if (first <= one && one <= last) all.insert(one);
  return all;
}

}  // namespace

TEST_SUITE("event kinds") {
  TEST_CASE("which act of the Measures each event is") {
    for (std::size_t at = 0; at < rows.size(); ++at) {
      CAPTURE(at);
      CHECK(static_cast<std::size_t>(rows[at].kind) == at);
      CHECK(row_of(rows[at].kind).act == rows[at].what);
    }
  }

  TEST_CASE("the procedure of art. 10 goes from the application to the decision") {
    CHECK(with(event_trait::of_procedure) == from_to(event_kind::applied, event_kind::recognition_refused));
    CHECK(with(event_trait::begins_procedure) ==
          set_of<event_kind>(event_kind::applied, event_kind::materials_reviewed, event_kind::recommended,
                             event_kind::reviewed, event_kind::shortlisted, event_kind::publicity_opened));
  }

  TEST_CASE("a revocation goes from the proposal to the decision") {
    CHECK(with(event_trait::of_revocation) == from_to(event_kind::revocation_proposed, event_kind::revoked));
  }

  TEST_CASE("what happens to a list") {
    CHECK(with(event_trait::of_list) ==
          set_of<event_kind>(event_kind::publicity_opened, event_kind::publicity_interrupted,
                             event_kind::publicity_resumed, event_kind::list_corrected,
                             event_kind::publicity_closed, event_kind::recognised,
                             event_kind::recognition_refused));
  }

  TEST_CASE("the pool and its plans need no text in force, every other act does") {
    CHECK(with(event_trait::may_precede_text) == from_to(event_kind::entered_pool, event_kind::plan_issued));
  }

  TEST_CASE("the rules on recognising and revoking ask competence themselves") {
    CHECK(with(event_trait::asked_by_own_rule) ==
          set_of<event_kind>(event_kind::recognised, event_kind::revoked));
    for (const event_kind one : with(event_trait::asked_by_own_rule)) {
      REQUIRE(row_of(one).act);
      CHECK(row_of(*row_of(one).act).who == office::provincial_department);
    }
  }
}
