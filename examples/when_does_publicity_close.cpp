// SPDX-License-Identifier: Apache-2.0
// A list is shown from 2025-01-22, before the Spring Festival. On which day does its publicity close, and
// would the other way of counting the opening day say otherwise?
#include <jiqun/jiqun.hpp>

#include <iostream>

int main() {
  using namespace jiqun;
  const date opens{2025, 1, 22};
  const publicity_deadline deadline = reckon_publicity(opens, anhui_2024, state_council_calendar);

  std::cout << "closes " << iso_text(deadline.closes.value()).str() << ", with the opening day not counted "
            << iso_text(deadline.closes_otherwise.value()).str() << " ["
            << chinese_text(deadline.source).str() << "]\n";

  // Sunday 26 January is worked: the notice says so.
  const auto reason = state_council_calendar.why(date{2025, 1, 26});
  std::cout << "2025-01-26: " << reason->notice.number.view() << '\n';

  return deadline.closes.day == date{2025, 1, 27} && deadline.closes_otherwise.day == date{2025, 2, 5} &&
                 reason->kind == day_kind::make_up_day
             ? 0
             : 1;
}
