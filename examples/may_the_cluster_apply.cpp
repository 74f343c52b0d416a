// SPDX-License-Identifier: Apache-2.0
// A cluster (invented) entered the pool in March 2027 and applies in April. Its call covers 合肥 and one
// industry. It has two provincial carriers and no national one. May it apply?
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  constexpr industry new_energy_vehicles{0};
  constexpr annual_round round = annual_round::of(year{2027})
                                     .regions(city_set(city::hefei))
                                     .industries(industry_set(new_energy_vehicles));
  constexpr application made =
      application::of(cluster_area::led_by(city::hefei))
          .leading_industry(new_energy_vehicles)
          .applied(date{2027, 4, 10})
          .pool(pool_record{pool_stay().entered(date{2027, 3, 1}).left(absence::not_applicable)})
          .carriers(innovation_carriers()
                        .national(count<national_carrier>{0})
                        .provincial(count<provincial_carrier>{2}))
          .earlier_revocation(absence::not_applicable);

  constexpr decision found = decide_may_apply(made, round, anhui_2024);
  static_assert(found.value() == answer::yes);

  // Two readings would say otherwise: the pool in the preceding year, and the carriers as a gate.
  constexpr weighed_decision weighed =
      weigh(anhui_2024, [&](const measures& read) { return decide_may_apply(made, round, read); });
  static_assert(weighed.stability.contested);
  static_assert(weighed.stability.turned_by ==
                reading_set(reading_id::pool_entry, reading_id::carrier_requirement));
}
