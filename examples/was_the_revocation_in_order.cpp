// SPDX-License-Identifier: Apache-2.0
// A cluster (invented) failed 2025 and 2026, and an authority found that its application was fraudulent. Both
// grounds hold and both are cited. Nobody has said whether the procedure was followed: was the revocation in
// order?
#include <jiqun/jiqun.hpp>

#include <array>

int main() {
  using namespace jiqun;
  constexpr auto history = assessment_history().failed(2025).failed(2026);
  constexpr std::array found = {
      misconduct::of(misconduct_kind::fraud).established(true).attributed_to_cluster(true)};

  constexpr decision ground = decide_ground_for_revocation(history, year_of_title{2024}, found, anhui_2024);
  static_assert(ground.value() == answer::yes);
  static_assert(ground[1].what == condition::two_years_not_passed && ground[1].holds == answer::yes);
  static_assert(ground[2].what == condition::fraud && ground[2].holds == answer::yes);

  // A ground is no act: the act has a procedure of its own.
  constexpr title_period title = title_period::since({2024, 6, 18}).ended(absence::not_applicable);
  constexpr decision act = decide_revocation_in_order(
      title, ground, revocation_steps().by_provincial_department(true), {2027, 6, 10}, anhui_2024);
  static_assert(act.value() == answer::unknown && act.missing() == fact::procedure);
}
