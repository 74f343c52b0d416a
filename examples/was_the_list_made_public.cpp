// SPDX-License-Identifier: Apache-2.0
// A list was shown from 2025-05-12, taken down a day early, corrected, and shown again from 2025-05-27 to
// 2025-06-03, over the Dragon Boat Festival (the second window is real, the first is invented). Was it made
// public as the Measures ask?
#include <jiqun/jiqun.hpp>

#include <array>

int main() {
  using namespace jiqun;
  const publicity_notice early = publicity_notice::opened({2025, 5, 12})
                                     .closed(date{2025, 5, 15})
                                     .on_official_website(true)
                                     .final_list(false);
  const publicity_notice again = publicity_notice::opened({2025, 5, 27})
                                     .closed(date{2025, 6, 3})
                                     .on_official_website(true)
                                     .final_list(true);

  const decision first = decide_publicity_completed(early, anhui_2024, state_council_calendar);
  if (first.value() != answer::no) return 1;
  if (*closed_early_by(early.opens(), *early.closed(), anhui_2024, state_council_calendar).days != 1)
    return 2;

  // One round that completes is enough, whatever became of the others.
  const std::array rounds = {early, again};
  if (decide_publicised(rounds, anhui_2024, state_council_calendar).value() != answer::yes) return 3;

  // Where nobody noted on which site it stood, that is what is missing.
  const std::array somewhere = {
      publicity_notice::opened({2025, 5, 27}).closed(date{2025, 6, 3}).final_list(true)};
  const decision open = decide_publicised(somewhere, anhui_2024, state_council_calendar);
  return open.value() == answer::unknown && open.missing() == fact::official_website ? 0 : 4;
}
