// SPDX-License-Identifier: Apache-2.0
#include "jiqun/vocabulary/city.hpp"
#include "jiqun/facts/cluster_area.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<city_set> && sizeof(city_set) == 4);
static_assert(!std::is_aggregate_v<cluster_area>);

constexpr city_set hefei_and_wuhu(city::hefei, city::wuhu);

}  // namespace

TEST_SUITE("city") {
  TEST_CASE("there are sixteen cities, Hefei first and Xuancheng last") {
    static_assert(count_of<city> == 16 && static_cast<std::size_t>(city::xuancheng) + 1 == count_of<city>);
    CHECK(static_cast<int>(city::hefei) == 0);
    CHECK(static_cast<int>(city::xuancheng) == 15);
  }

  TEST_CASE("a set holds the cities that it was made of and no other, each of the sixteen") {
    for (std::size_t one = 0; one < count_of<city>; ++one) {
      const city_set alone(static_cast<city>(one));
      for (std::size_t other = 0; other < count_of<city>; ++other)
        CHECK(alone.contains(static_cast<city>(other)) == (one == other));
      CHECK(!alone.empty());
    }
  }

  TEST_CASE("a set contains all of another, of itself and of the empty one") {
    static_assert(hefei_and_wuhu.contains_all(city_set(city::wuhu)));
    static_assert(!city_set(city::wuhu).contains_all(hefei_and_wuhu));
    CHECK(hefei_and_wuhu.contains_all(city_set(city::wuhu)));
    CHECK(hefei_and_wuhu.contains_all(hefei_and_wuhu));
    CHECK(hefei_and_wuhu.contains_all(city_set()));
    CHECK(!city_set(city::wuhu).contains_all(hefei_and_wuhu));
    CHECK(!city_set().contains_all(city_set(city::hefei)));
    CHECK(city_set().empty());
  }

  TEST_CASE("a set contains any of another where they share a city, and none of the empty one") {
    static_assert(hefei_and_wuhu.contains_any(city_set(city::wuhu, city::bengbu)));
    static_assert(!hefei_and_wuhu.contains_any(city_set(city::bengbu)));
    CHECK(hefei_and_wuhu.contains_any(city_set(city::wuhu, city::bengbu)));
    CHECK(hefei_and_wuhu.contains_any(hefei_and_wuhu));
    CHECK(!hefei_and_wuhu.contains_any(city_set(city::bengbu)));
    CHECK(!hefei_and_wuhu.contains_any(city_set()));
    CHECK(!city_set().contains_any(hefei_and_wuhu));
    for (std::size_t one = 0; one < count_of<city>; ++one)
      for (std::size_t other = 0; other < count_of<city>; ++other)
        CHECK(city_set(static_cast<city>(one)).contains_any(city_set(static_cast<city>(other))) ==
              (one == other));
  }

  TEST_CASE("inserting twice is inserting once, and order does not matter") {
    city_set cities;
    cities.insert(city::wuhu);
    cities.insert(city::hefei);
    cities.insert(city::wuhu);
    CHECK(cities == hefei_and_wuhu);
    CHECK(city_set(city::wuhu, city::hefei) == hefei_and_wuhu);
  }

  TEST_CASE("a cluster lies in its lead city and in the others, named twice or not") {
    static_assert(cluster_area::led_by(city::hefei).cities() == city_set(city::hefei));
    CHECK(cluster_area::led_by(city::hefei).others(city_set(city::wuhu)).cities() == hefei_and_wuhu);
    CHECK(cluster_area::led_by(city::hefei).others(hefei_and_wuhu).cities() == hefei_and_wuhu);
    CHECK(cluster_area::led_by(city::xuancheng).cities() == city_set(city::xuancheng));
  }
}
