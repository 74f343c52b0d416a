// SPDX-License-Identifier: Apache-2.0
// An authority established that an enterprise of a cluster (both invented) broke the law, and did not
// attribute it to the cluster. Is that a ground, must the title be revoked, and may the department leave it
// in place?
#include <jiqun/jiqun.hpp>

#include <array>

int main() {
  using namespace jiqun;
  constexpr year_of_title title{2024};
  constexpr std::array found = {misconduct::of(misconduct_kind::breach_of_law)
                                    .established(true)
                                    .attributed_to_cluster(false)
                                    .actor(misconduct_actor::member)};
  static_assert(decide_misconduct(misconduct_kind::breach_of_law, found, anhui_2024).value() == answer::no);

  // Whose act counts is a reading: under the widest, that of any member does.
  constexpr measures widest = [] {
    measures text = draft_of(anhui_2024, "acts of members count");
    text.readings.set(attribution::any_member);
    return text;
  }();
  constexpr decision ground = decide_ground_for_revocation(assessment_history(), title, found, widest);
  static_assert(ground.value() == answer::yes);

  // There is no 可以 in art. 14: with a ground the department must revoke, after its procedure, and may not
  // leave the title in place.
  static_assert(decide_must_revoke(ground, widest).value() == answer::yes);
  static_assert(decide_may_leave_title(ground, widest).value() == answer::no);

  // Under a reading that leaves it a discretion no machine says that it must; to leave the title is to use
  // it.
  constexpr measures at_discretion = [&] {
    measures text = widest;
    text.readings.set(revocation_duty::discretionary);
    return text;
  }();
  static_assert(decide_must_revoke(ground, at_discretion).missing() == fact::discretion);
  static_assert(decide_may_leave_title(ground, at_discretion).value() == answer::yes);

  // From when: by default from the day of the decision.
  constexpr run_of_failures none = run_of(assessment_history(), title, widest);
  static_assert(revocation_effective_from({2027, 6, 10}, none, widest).day == date{2027, 6, 10});
}
