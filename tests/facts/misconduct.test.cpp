// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/misconduct.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(!std::is_aggregate_v<misconduct> && std::is_trivially_copyable_v<misconduct>);
static_assert(!std::is_aggregate_v<revocation_steps> && std::is_trivially_copyable_v<revocation_steps>);

static_assert(!std::is_default_constructible_v<misconduct>);

}  // namespace

TEST_SUITE("misconduct") {
  TEST_CASE("an act is neither established nor attributed, nor anybody's, until that is stated") {
    constexpr misconduct alleged = misconduct::of(misconduct_kind::fraud);
    static_assert(answer_of(alleged.established()) == answer::unknown);
    static_assert(answer_of(alleged.attributed_to_cluster()) == answer::unknown);
    CHECK(alleged.established().why_absent() == absence::not_given);
    CHECK(alleged.attributed_to_cluster().why_absent() == absence::not_given);
    CHECK(!alleged.actor().has_value());
  }

  TEST_CASE("whose act it was is kept beside whether the finding attributes it to the cluster") {
    constexpr misconduct of_member = misconduct::of(misconduct_kind::breach_of_law)
                                         .established(true)
                                         .attributed_to_cluster(false)
                                         .actor(misconduct_actor::member);
    CHECK(of_member.actor().value() == misconduct_actor::member);
    CHECK(answer_of(of_member.attributed_to_cluster()) == answer::no);
    constexpr misconduct of_cluster = misconduct::of(misconduct_kind::breach_of_law)
                                          .established(true)
                                          .attributed_to_cluster(true)
                                          .actor(misconduct_actor::member);
    CHECK(answer_of(of_cluster.attributed_to_cluster()) == answer::yes);
  }

  TEST_CASE("each step towards a revocation is said by its name") {
    constexpr revocation_steps steps =
        revocation_steps().by_provincial_department(true).procedure_followed(false).proposal_publicised(
            absence::unknown);
    CHECK(steps.by_provincial_department() == true);
    CHECK(steps.procedure_followed() == false);
    CHECK(steps.proposal_publicised() == absence::unknown);
  }

  TEST_CASE("no step towards a revocation is taken for done, nor for left out, until it is stated") {
    constexpr revocation_steps nothing;
    static_assert(answer_of(nothing.by_provincial_department()) == answer::unknown);
    CHECK(answer_of(nothing.procedure_followed()) == answer::unknown);
    CHECK(answer_of(nothing.proposal_publicised()) == answer::unknown);
  }
}
