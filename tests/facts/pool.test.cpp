// SPDX-License-Identifier: Apache-2.0
#include "jiqun/facts/pool.hpp"

#include "core/refusal.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(!std::is_aggregate_v<pool_stay> && std::is_trivially_copyable_v<pool_stay>);
static_assert(std::is_trivially_copyable_v<pool_record> && std::is_trivially_copyable_v<monitoring>);
static_assert(!std::is_aggregate_v<monitoring>);

constexpr pool_stay stay = pool_stay().entered(date{2024, 5, 1}).left(date{2025, 3, 1});

pool_record record_of(int stays) {
  pool_record record;
  for (int one = 0; one < stays; ++one) record.add(stay);
  return record;
}

}  // namespace

TEST_SUITE("pool record") {
  TEST_CASE("of a stay nothing is given until it is stated, and that it lasts is a statement") {
    constexpr pool_stay nothing;
    static_assert(!nothing.entered().has_value() && nothing.entered().why_absent() == absence::not_given);
    static_assert(!nothing.left().has_value() && nothing.left().why_absent() == absence::not_given);
    constexpr pool_stay lasting = pool_stay().entered(date{2024, 5, 1}).left(absence::not_applicable);
    CHECK(nothing.left().why_absent() == absence::not_given);
    CHECK(lasting.left().why_absent() == absence::not_applicable);
    CHECK(pool_stay().entered(date{2024, 5, 1}).left().why_absent() == absence::not_given);
  }

  TEST_CASE("an empty record is stated, and a record not stated is not empty") {
    constexpr stated<pool_record> empty = pool_record();
    constexpr stated<pool_record> not_stated;
    static_assert(empty.has_value() && empty->empty());
    static_assert(!not_stated.has_value());
    CHECK(empty.has_value());
    CHECK(!not_stated.has_value());
  }

  TEST_CASE("there is room for eight stays in their order, and the ninth is refused") {
    CHECK(record_of(0).empty());
    CHECK(record_of(8).size() == 8);
    CHECK(refusal_of([] { return record_of(8); }) == nothing_refused);
    CHECK(refusal_of([] { return record_of(9); }) == refusal(flaw::list_too_long, 8));
    const pool_record two = {stay, pool_stay().entered(date{2025, 6, 1}).left(absence::not_applicable)};
    std::size_t seen = 0;
    for (const pool_stay& one : two) CHECK(one.entered()->year() == (seen++ == 0 ? 2024 : 2025));
    CHECK(seen == 2);
  }

  TEST_CASE("monitoring has a day and, where it is stated, who did it from where") {
    constexpr monitoring done = monitoring::done({2025, 3, 1}, actor::of(office::provincial_department));
    static_assert(done.by().office() == office::provincial_department && !done.by().from().has_value());
    CHECK(done.on() == date{2025, 3, 1});
    CHECK(done.by().from().why_absent() == absence::not_given);
  }
}
