// SPDX-License-Identifier: Apache-2.0
// A cluster (invented) entered the pool in March 2027 and applies in April. Its call covers 合肥 and one
// industry. It has two provincial carriers and no national one. May it apply?
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  constexpr industry new_energy_vehicles{0};
  constexpr annual_round round{year{2027}, city_set(city::hefei), industry_set(new_energy_vehicles)};
  constexpr application made{cluster_area{city::hefei, {}}, new_energy_vehicles, date{2027, 4, 10},
                             pool_membership{date{2027, 3, 1}}, innovation_carriers{0, 2}};

  constexpr decision found = decide_may_apply(made, round, anhui_2024);
  static_assert(found.value() == answer::yes);

  // Two readings would say otherwise: the pool in the preceding year, and the carriers as a gate.
  constexpr contest stands = contest_over(readings_of_eligibility, anhui_2024, [&](const measures& read) {
    return decide_may_apply(made, round, read).value();
  });
  static_assert(stands.contested);
  static_assert(stands.turned_by == reading_set(reading_id::pool_entry, reading_id::carrier_requirement));
}
