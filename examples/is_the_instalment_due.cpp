// SPDX-License-Identifier: Apache-2.0
// The second instalment for a newly recognised provincial cluster (invented) that failed its assessment; and
// money spent on something that art. 12 does not name.
#include <jiqun/jiqun.hpp>

#include <array>

int main() {
  using namespace jiqun;
  constexpr supported_cluster cluster =
      supported_cluster().level(title_level::provincial).newly_recognised(true);
  static_assert(decide_support_eligible(cluster).value() == answer::yes);
  constexpr instalment second =
      instalment().first(false).latest_assessment(assessment_outcome::failed).within_budget(true);
  constexpr decision due = decide_instalment_due(cluster, second, anhui_2024);
  static_assert(due.value() == answer::no);
  static_assert(due.relied_on() == reading_set(reading_id::instalment_after_failure));

  // A plan that pays everything at once is not in steps (分步到位).
  constexpr std::array at_once = {
      instalment().first(true).latest_assessment(absence::not_applicable).within_budget(true)};
  static_assert(decide_plan_in_order(cluster, at_once, anhui_2024).value() == answer::no);

  // 等 leaves the list open: for the department to say.
  static_assert(decide_use_permitted(support_use::public_service_platform, anhui_2024).value() ==
                answer::yes);
  static_assert(decide_use_permitted(support_use::other, anhui_2024).value() == answer::unknown);
}
