// SPDX-License-Identifier: Apache-2.0
// A list stood open until 2025-06-03, objections were taken until 17:30 that day (the hour is invented, and
// so are the objections). One came in at 17:30, one at 17:31, one the day after. Which of them must be
// reckoned with?
#include <jiqun/jiqun.hpp>

#include <array>

int main() {
  using namespace jiqun;
  constexpr std::array shown = {publicity_notice::opened({2025, 5, 27})
                                    .closed(date{2025, 6, 3})
                                    .on_official_website(true)
                                    .final_list(true)
                                    .last_day_until(minute_of_day(17, 30))};
  constexpr auto raised = [](date on, stated<minute_of_day> at) {
    return objection()
        .received(on)
        .received_at(at)
        .sent(on)
        .admissible(true)
        .concerns_cluster(true)
        .withdrawn(false)
        .verified(verification::pending);
  };
  constexpr auto stands = [shown, raised](date on, stated<minute_of_day> at, const measures& text) {
    return decide_objection_stands(raised(on, at), shown, text).value();
  };
  static_assert(stands({2025, 6, 3}, minute_of_day(17, 30), anhui_2024) == answer::yes);
  static_assert(stands({2025, 6, 3}, minute_of_day(17, 31), anhui_2024) == answer::no);
  static_assert(stands({2025, 6, 4}, minute_of_day(9, 0), anhui_2024) == answer::no);
  static_assert(stands({2025, 6, 3}, {}, anhui_2024) == answer::unknown);  // at what hour?

  // While one that stands is being verified, an objection is neither left nor out of the way.
  constexpr std::array in_time = {raised({2025, 6, 3}, minute_of_day(17, 30))};
  constexpr std::array late = {raised({2025, 6, 4}, minute_of_day(9, 0))};
  static_assert(decide_no_objection_left(in_time, shown, anhui_2024).missing() == fact::verification);
  static_assert(decide_no_objection_left(late, shown, anhui_2024).value() == answer::yes);

  // That a late one is passed over is a reading.
  constexpr weighed_decision weighed =
      weigh(anhui_2024, [&](const measures& read) { return decide_no_objection_left(late, shown, read); });
  static_assert(weighed.stability.turned_by == reading_set(reading_id::late_objection));
}
