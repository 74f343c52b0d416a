// SPDX-License-Identifier: Apache-2.0
// The State Council announces a year that this library does not hold yet (the notice here is invented). A
// period that could not be reckoned now can; the calendar of the library stays as it is.
#include <jiqun/jiqun.hpp>

#include <iostream>

int main() {
  using namespace jiqun;
  constexpr auto notice = holiday_notice::annual(2027, "invented for this example", {2026, 12, 1})
                              .off(festival::new_year, {2027, 1, 1}, {2027, 1, 3})
                              .make_up(festival::new_year, {2027, 1, 9});
  static constexpr working_calendar extended = state_council_calendar.extended_with(notice);

  const date opens{2026, 12, 28};
  const auto before = reckon_publicity(opens, anhui_2024, state_council_calendar).closes;
  const auto after = reckon_publicity(opens, anhui_2024, extended).closes;
  std::cout << "no earlier than " << iso_text(*before.no_earlier_than).str() << "; with the notice "
            << iso_text(*after.day).str() << '\n';
  return !before.day && after.day == date{2027, 1, 4} ? 0 : 1;
}
