// SPDX-License-Identifier: Apache-2.0
// The shortlist stood on the official website from 2027-01-11 to 2027-01-15 (days invented, and the
// arrangement of 2027 with them). On the last day an objection against the cluster came in. May it be
// recognised on 18 January?
#include <jiqun/jiqun.hpp>

#include <array>

int main() {
  using namespace jiqun;
  static constexpr working_calendar calendar = state_council_calendar.extended_with(
      holiday_notice::annual(2027, "invented for this example", {2026, 12, 1})
          .off(festival::new_year, {2027, 1, 1}, {2027, 1, 3}));
  constexpr std::array shown = {publicity_notice::opened({2027, 1, 11})
                                    .closed(date{2027, 1, 15})
                                    .on_official_website(true)
                                    .final_list(true)};
  constexpr date on{2027, 1, 18};

  constexpr std::array<objection, 0> none{};
  static_assert(decide_may_be_recognised(true, shown, none, on, anhui_2024, calendar).value() == answer::yes);
  static_assert(decide_may_be_recognised(true, shown, none, {2027, 1, 15}, anhui_2024, calendar).value() ==
                answer::no);

  // Pending: neither recognised nor rejected.
  constexpr std::array raised = {objection()
                                     .received(date{2027, 1, 15})
                                     .admissible(true)
                                     .concerns_cluster(true)
                                     .withdrawn(false)
                                     .verified(verification::pending)};
  constexpr decision pending = decide_may_be_recognised(true, shown, raised, on, anhui_2024, calendar);
  static_assert(pending.value() == answer::unknown && pending.missing() == fact::verification);

  // 予以确定: where nobody objected the department may not refuse it; with misconduct established it may.
  constexpr std::array<misconduct, 0> nothing{};
  constexpr std::array fraud = {
      misconduct::of(misconduct_kind::fraud).established(true).attributed_to_cluster(true)};
  static_assert(decide_may_be_refused(true, shown, none, on, nothing, anhui_2024, calendar).value() ==
                answer::no);
  static_assert(decide_may_be_refused(true, shown, none, on, fraud, anhui_2024, calendar).value() ==
                answer::yes);

  // 经核实符合条件
  constexpr std::array verified = {objection()
                                       .received(date{2027, 1, 15})
                                       .admissible(true)
                                       .concerns_cluster(true)
                                       .withdrawn(false)
                                       .verified(verification::conforming)};
  static_assert(decide_may_be_recognised(true, shown, verified, on, anhui_2024, calendar).value() ==
                answer::yes);
}
