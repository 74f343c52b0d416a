// SPDX-License-Identifier: Apache-2.0
#include "jiqun/calendar/day_bitmap.hpp"

#include <doctest/doctest.h>

#include <random>
#include <type_traits>
#include <vector>

using jiqun::detail::day_bitmap;

namespace {

static_assert(std::is_trivially_copyable_v<day_bitmap>);
static_assert(sizeof(day_bitmap) < 5000);
static_assert(std::is_same_v<decltype(&day_bitmap::rank), int (day_bitmap::*)(int) const>);
static_assert(std::is_same_v<decltype(&day_bitmap::select), int (day_bitmap::*)(int) const>);
static_assert(day_bitmap::days == 16 * (4 * 365 + 1));  // 2000 to 2063

/// How many of contains, rank and select differ from what a walk over the days finds.
int differences(const day_bitmap& set, const std::vector<bool>& plain) {
  int differing = 0;
  int before = 0;
  for (int day = 0; day < day_bitmap::days; ++day) {
    const bool in = plain[static_cast<std::size_t>(day)];
    if (set.contains(day) != in) ++differing;
    if (set.rank(day) != before) ++differing;
    if (in && set.select(before) != day) ++differing;
    before += in ? 1 : 0;
  }
  if (set.rank(day_bitmap::days) != before || set.size() != before) ++differing;
  return differing;
}

std::vector<bool> nothing() { return std::vector<bool>(day_bitmap::days, false); }

}  // namespace

TEST_SUITE("day bitmap") {
  TEST_CASE("rank and select agree with a walk whatever the density") {
    std::mt19937 random(2024);
    for (const unsigned one_in : {1U, 2U, 3U, 7U, 64U, 500U, 20000U}) {
      day_bitmap set;
      auto plain = nothing();
      for (int day = 0; day < day_bitmap::days; ++day) {
        if (random() % one_in != 0) continue;
        set.insert(day);
        plain[static_cast<std::size_t>(day)] = true;
      }
      set.index();
      CAPTURE(one_in);
      CHECK(differences(set, plain) == 0);
    }
  }

  TEST_CASE("days at the ends and beside the edges of words are found") {
    for (const int day : {0, 1, 62, 63, 64, 65, 127, 128, day_bitmap::days - 17, day_bitmap::days - 16,
                          day_bitmap::days - 2, day_bitmap::days - 1}) {
      day_bitmap set;
      set.insert(day);
      set.index();
      auto plain = nothing();
      plain[static_cast<std::size_t>(day)] = true;
      CAPTURE(day);
      CHECK(differences(set, plain) == 0);
    }
  }

  TEST_CASE("the empty set has nothing before any day") {
    day_bitmap set;
    set.index();
    CHECK(differences(set, nothing()) == 0);
  }

  TEST_CASE("a day that was taken out is out") {
    day_bitmap set;
    for (const int day : {100, 200, 300}) set.insert(day);
    set.erase(200);
    set.erase(201);
    set.index();
    CHECK(set.size() == 2);
    CHECK(!set.contains(200));
    CHECK(set.select(1) == 300);
  }

  TEST_CASE("weeks are laid from the first day to the last and no further") {
    const std::array<bool, 7> week = {false, false, true, true, false, true, true};
    const int spans[][2] = {{0, day_bitmap::days - 1},
                            {0, 0},
                            {63, 63},
                            {63, 64},
                            {64, 127},
                            {5, 70},
                            {1461, 9862},
                            {day_bitmap::days - 1, day_bitmap::days - 1},
                            {100, 101}};
    for (const auto& span : spans) {
      const int first = span[0];
      const int last = span[1];
      day_bitmap set;
      set.insert_weekly(first, last, week);
      set.index();
      auto plain = nothing();
      for (int day = first; day <= last; ++day)
        plain[static_cast<std::size_t>(day)] = week[static_cast<std::size_t>(day % 7)];
      CAPTURE(first);
      CAPTURE(last);
      CHECK(differences(set, plain) == 0);
    }
  }

  TEST_CASE("the compiler reckons with it too") {
    constexpr auto set = [] {
      day_bitmap days;
      days.insert(3);
      days.insert(63);
      days.insert(64);
      days.insert(23375);
      days.index();
      return days;
    }();
    static_assert(set.rank(3) == 0 && set.rank(4) == 1 && set.rank(64) == 2 && set.rank(65) == 3);
    static_assert(set.select(0) == 3 && set.select(1) == 63 && set.select(2) == 64 && set.select(3) == 23375);
    CHECK(set.size() == 4);
  }
}
