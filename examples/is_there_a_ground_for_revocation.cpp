// SPDX-License-Identifier: Apache-2.0
// A cluster (invented) holds its title since 2024, failed in 2025 and has no result for 2026 yet. Is there a
// ground for revocation, and if nobody can know, which result would settle it?
#include <jiqun/jiqun.hpp>

#include <iostream>

int main() {
  using namespace jiqun;
  constexpr year_of_title title{2024};
  constexpr auto history = assessment_history().failed(2025).pending(2026);

  constexpr decision today = decide_consecutive_failures(history, title, anhui_2024);
  static_assert(today.value() == answer::unknown);
  for (const year missing : today.conclusion().missing_years())
    std::cout << "needs the outcome of " << missing.number() << '\n';

  constexpr decision later =
      decide_consecutive_failures(assessment_history().failed(2025).failed(2026), title, anhui_2024);
  static_assert(later.value() == answer::yes);

  // Had the province held no assessment in 2026, the answer for a failure in 2027 would turn on a reading.
  constexpr auto gap = assessment_history().passed(2024).failed(2025).not_held(2026).failed(2027);
  constexpr contest stands = contest_consecutive_failures(gap, title, anhui_2024);
  static_assert(stands.in_use == answer::no && stands.contested);
  static_assert(stands.turned_by.contains(reading_id::year_not_held));
  return today.conclusion().missing_years().contains(year{2026}) ? 0 : 1;
}
