// SPDX-License-Identifier: Apache-2.0
// A title (invented) was revoked on 2027-06-10. May the cluster apply in April 2028? And what would a draft
// say that bars it for three years?
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  static_assert(decide_not_barred(date{2027, 6, 10}, date{2028, 4, 1}, year{2028}, anhui_2024).value() ==
                answer::yes);

  constexpr measures draft = [] {
    measures text = draft_of(anhui_2024, "a bar of three years");
    text.readings.set(reapplication_bar::three_years);
    return text;
  }();
  static_assert(decide_not_barred(date{2027, 6, 10}, date{2030, 6, 9}, year{2030}, draft).value() ==
                answer::no);
  static_assert(decide_not_barred(date{2027, 6, 10}, date{2030, 6, 10}, year{2030}, draft).value() ==
                answer::yes);

  // It did hold its title until the day before.
  constexpr title_period title =
      title_period::since({2024, 6, 18}).ended(date{2027, 6, 10}).how(end_of_title::revoked);
  static_assert(decide_title_held(title, {2027, 6, 9}).value() == answer::yes);
  static_assert(decide_title_held(title, {2027, 6, 10}).value() == answer::no);
}
