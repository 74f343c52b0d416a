// SPDX-License-Identifier: Apache-2.0
#include <jiqun/jiqun.hpp>
#include <jiqun/version.hpp>

#include <iostream>

int main() {
  using namespace jiqun;
  const auto deadline = reckon_publicity(date{2025, 5, 27}, anhui_2024, state_council_calendar);
  std::cout << "closes " << iso_text(deadline.closes.value()).str() << ", jiqun " << JIQUN_VERSION << '\n';

  const auto history = assessment_history().failed(2025).failed(2026);
  const decision ground = decide_consecutive_failures(history, year_of_title{2024}, anhui_2024);
  std::cout << "ground met: " << (ground.value() == answer::yes) << ", "
            << chinese_text(ground.conclusion().source).str() << '\n';
  return deadline.closes.day == date{2025, 6, 3} && ground.value() == answer::yes ? 0 : 1;
}
