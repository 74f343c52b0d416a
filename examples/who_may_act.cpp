// SPDX-License-Identifier: Apache-2.0
// A cluster (invented) is led from 合肥 and extends to 芜湖. May 芜湖's department recommend it? And who
// verifies an objection?
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  constexpr cluster_area area = cluster_area::led_by(city::hefei).others(city_set(city::wuhu));
  constexpr actor wuhu = actor::of(office::city_department).from(city::wuhu);

  // Art. 4: for its own area. The text does not say who recommends a cluster in several cities: a reading.
  constexpr decision by_lead = decide_competent(act::recommend, wuhu, area, anhui_2024);
  static_assert(by_lead.value() == answer::no);
  static_assert(by_lead.relied_on().contains(reading_id::cross_city_recommendation));

  // Art. 10(3) does not say who verifies: unknown, and the department interprets (art. 15).
  constexpr decision verify =
      decide_competent(act::verify_objection, actor::of(office::provincial_department), area, anhui_2024);
  static_assert(verify.value() == answer::unknown && verify.missing() == fact::competent_office);
}
