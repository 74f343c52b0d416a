// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/certainty.hpp"
#include "jiqun/core/invalid_fact.hpp"

#include <cstdint>
#include <limits>
#include <random>
#include <string_view>

/// Whether a call comes back with an answer, or with an exception that says what was wrong. Any other
/// exception fails the test; what would end the process does, and what only might is for the sanitizers to
/// see.
template <class Call>
bool survives(Call call) {
  try {
    static_cast<void>(call());
  } catch (const jiqun::invalid_fact& refused) {
    return std::string_view(refused.what()).size() > 5;
  } catch (const jiqun::not_announced& open) {
    return std::string_view(open.what()).size() > 5;
  }
  return true;
}

/// Numbers that nobody should pass, and some that everybody does; the same ones each time.
class any_number {
 public:
  [[nodiscard]] std::int64_t wide() {
    switch (below(6)) {
      case 0: return std::numeric_limits<std::int64_t>::max() - below(3);
      case 1: return std::numeric_limits<std::int64_t>::min() + below(3);
      case 2: return static_cast<std::int64_t>(random_()) << 16;
      default: return below(200) - 100;
    }
  }
  [[nodiscard]] int number() {
    switch (below(6)) {
      case 0: return std::numeric_limits<int>::max() - below(3);
      case 1: return std::numeric_limits<int>::min() + below(3);
      case 2: return static_cast<int>(random_() % 100'000);
      default: return below(200) - 100;
    }
  }
  /// From the whole range of days, the ends often.
  [[nodiscard]] jiqun::date day() {
    switch (below(5)) {
      case 0: return jiqun::first_day + below(3);
      case 1: return jiqun::last_day - below(3);
      case 2: return jiqun::first_day + static_cast<int>(random_() % 3'000'000);
      default: return jiqun::date(1999, 12, 25) + below(24'000);
    }
  }
  /// Any value of an enumeration's type, a member or not.
  template <class Id>
  [[nodiscard]] Id cast() {
    return static_cast<Id>(below(4) == 0 ? below(256) : below(8));
  }
  [[nodiscard]] int below(int bound) {
    return static_cast<int>(random_() % static_cast<std::mt19937::result_type>(bound));
  }

 private:
  std::mt19937 random_{20240415};
};
