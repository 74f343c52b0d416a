// SPDX-License-Identifier: Apache-2.0
// The shortlist stood on the official website from 2025-05-27 to 2025-06-03 (a real window); an objection
// that is invented came in on its last day and was still being verified when the cluster was recognised. The
// question whether it may be recognised waits for the outcome; the act did not wait.
#include <jiqun/jiqun.hpp>

#include <array>

int main() {
  using namespace jiqun;
  constexpr date recognised_on{2025, 6, 10};
  constexpr std::array shown = {publicity_notice::opened({2025, 5, 27})
                                    .closed(date{2025, 6, 3})
                                    .on_official_website(true)
                                    .final_list(true)};
  const auto raised = [](verification so_far) {
    return std::array{objection()
                          .received(date{2025, 6, 3})
                          .admissible(true)
                          .concerns_cluster(true)
                          .withdrawn(false)
                          .verified(so_far)};
  };

  const auto may = decide_may_be_recognised(true, shown, raised(verification::pending), recognised_on,
                                            anhui_2024, state_council_calendar);
  if (may.value() != answer::unknown || may.missing() != fact::verification) return 1;

  const auto was_in_order = [&](const stated<bool>& by_department, verification so_far, date on) {
    return decide_recognition_in_order(by_department, true, shown, raised(so_far), on, anhui_2024,
                                       state_council_calendar);
  };
  if (was_in_order(true, verification::pending, recognised_on).value() != answer::no) return 2;
  if (was_in_order(true, verification::conforming, recognised_on).value() != answer::yes) return 3;
  // Not on the last day of the publicity, and not by anybody else.
  if (was_in_order(true, verification::conforming, {2025, 6, 3}).value() != answer::no) return 4;
  if (was_in_order(false, verification::conforming, recognised_on).value() != answer::no) return 5;
  const auto unsaid = was_in_order(absence::not_given, verification::conforming, recognised_on);
  if (unsaid.value() != answer::unknown || unsaid.missing() != fact::deciding_office) return 6;
}
