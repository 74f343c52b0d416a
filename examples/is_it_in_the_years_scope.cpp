// SPDX-License-Identifier: Apache-2.0
// A year's call (invented) covers 合肥 and 芜湖 and demands innovation carriers. A cluster is led from 合肥
// and extends to 宣城. Is it in scope, and are two provincial carriers enough?
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  constexpr industry new_displays{3};
  constexpr annual_round round = annual_round::of(year{2027})
                                     .regions(city_set(city::hefei, city::wuhu))
                                     .industries(industry_set(new_displays))
                                     .carriers_required(true);
  constexpr cluster_area area = cluster_area::led_by(city::hefei).others(city_set(city::xuancheng));

  // Art. 9. When a cluster across cities lies within the regions is a reading.
  constexpr decision in_scope = decide_in_scope(area, new_displays, round, anhui_2024);
  static_assert(in_scope.value() == answer::yes);
  static_assert(in_scope.relied_on() == reading_set(reading_id::cross_city_scope));

  // Art. 7(1). 至少有一家国家级或三家省级: two and three stand on the two sides of the number.
  constexpr innovation_carriers two =
      innovation_carriers().national(count<national_carrier>{0}).provincial(count<provincial_carrier>{2});
  constexpr innovation_carriers three =
      innovation_carriers().national(count<national_carrier>{0}).provincial(count<provincial_carrier>{3});
  static_assert(decide_enough_carriers(two, anhui_2024).value() == answer::no);
  static_assert(decide_enough_carriers(three, anhui_2024).value() == answer::yes);

  // Too few are no bar while the number is a direction of cultivation; they are where the call decides.
  static_assert(decide_carriers_satisfied(two, round, anhui_2024).value() == answer::yes);
  constexpr measures as_called = [] {
    measures text = draft_of(anhui_2024, "the call decides");
    text.readings.set(carrier_requirement::set_by_call);
    return text;
  }();
  static_assert(decide_carriers_satisfied(two, round, as_called).value() == answer::no);
  static_assert(decide_carriers_satisfied(three, round, as_called).value() == answer::yes);
}
