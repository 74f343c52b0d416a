// SPDX-License-Identifier: Apache-2.0
// A cluster (invented) of 合肥 entered the pool in May 2024, left it on 1 October and came back in February
// 2025. The department monitored it in the autumn and in the spring, a city's department once. Was each in
// order? And what if it had held the provincial title all the while?
#include <jiqun/jiqun.hpp>

int main() {
  using namespace jiqun;
  constexpr cluster_area area = cluster_area::led_by(city::hefei);
  constexpr pool_record pool = {pool_stay().entered(date{2024, 5, 1}).left(date{2024, 10, 1}),
                                pool_stay().entered(date{2025, 2, 1}).left(absence::not_applicable)};
  constexpr stated<title_period> none = absence::not_applicable;

  // The day of leaving is the first outside.
  static_assert(decide_in_pool(pool, date{2024, 9, 30}).value() == answer::yes);
  static_assert(decide_in_pool(pool, date{2024, 10, 1}).value() == answer::no);

  constexpr actor department = actor::of(office::provincial_department);
  constexpr monitoring in_autumn = monitoring::done({2024, 11, 4}, department);
  constexpr monitoring in_spring = monitoring::done({2025, 3, 3}, department);
  constexpr monitoring by_city =
      monitoring::done({2025, 4, 7}, actor::of(office::city_department).from(city::hefei));
  static_assert(decide_monitoring_in_order(in_autumn, pool, none, area, anhui_2024).value() == answer::no);
  static_assert(decide_monitoring_in_order(in_spring, pool, none, area, anhui_2024).value() == answer::yes);
  static_assert(decide_monitoring_in_order(by_city, pool, none, area, anhui_2024).value() == answer::no);

  // A holder of the title is monitored outside the pool too (art. 4): in the autumn, from the day it began.
  constexpr title_period title = title_period::since({2024, 6, 18}).ended(absence::not_applicable);
  static_assert(decide_in_pool(pool, in_autumn.on()).value() == answer::no);
  static_assert(decide_monitoring_in_order(in_autumn, pool, title, area, anhui_2024).value() == answer::yes);
  static_assert(decide_monitoring_in_order(by_city, pool, title, area, anhui_2024).value() == answer::no);

  // Of a cluster whose stays nobody stated, nothing is known; and it says what is missing.
  constexpr decision open = decide_monitoring_in_order(in_spring, absence::not_given, none, area, anhui_2024);
  static_assert(open.value() == answer::unknown);
  static_assert(open.missing() == (fact::pool_entry | fact_set(fact::pool_exit)));
}
