// SPDX-License-Identifier: Apache-2.0
// A decision was taken on 2020-01-20 about a period that crosses the Spring Festival, which was prolonged a
// week later. Which closing day was right then, and which is right now?
#include <jiqun/jiqun.hpp>

#include <iostream>

int main() {
  using namespace jiqun;
  const date opens{2020, 1, 23};
  const working_calendar then = state_council_calendar.as_known_on(date{2020, 1, 20});

  const auto reckoned_then = reckon_publicity(opens, anhui_2024, then).closes;
  const auto reckoned_now = reckon_publicity(opens, anhui_2024, state_council_calendar).closes;
  std::cout << "then " << iso_text(*reckoned_then.day).str() << ", now " << iso_text(*reckoned_now.day).str()
            << '\n';
  return reckoned_then.day == date{2020, 2, 4} && reckoned_now.day == date{2020, 2, 6} ? 0 : 1;
}
