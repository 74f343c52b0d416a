// SPDX-License-Identifier: Apache-2.0
// A cluster (invented) entered the pool in March 2027 and applies in April. Its call covers 合肥 and one
// industry. It has two provincial carriers and no national one. May it apply?
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  constexpr industry new_energy_vehicles{0};
  constexpr annual_round round{year{2027}, city_set(city::hefei), industry_set(new_energy_vehicles)};
  constexpr application made{cluster_area{city::hefei, {}},
                             new_energy_vehicles,
                             date{2027, 4, 10},
                             pool_record{pool_stay{date{2027, 3, 1}, absence::not_applicable}},
                             innovation_carriers{count<national_carrier>{0}, count<provincial_carrier>{2}},
                             absence::not_applicable};

  constexpr decision found = decide_may_apply(made, round, anhui_2024);
  static_assert(found.value() == answer::yes);

  // Two readings would say otherwise: the pool in the preceding year, and the carriers as a gate.
  constexpr weighed_decision weighed =
      weigh(anhui_2024, [&](const measures& read) { return decide_may_apply(made, round, read); });
  static_assert(weighed.stability.contested);
  static_assert(weighed.stability.turned_by ==
                reading_set(reading_id::pool_entry, reading_id::carrier_requirement));
}
