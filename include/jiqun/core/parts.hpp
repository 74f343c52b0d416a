// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <tuple>
#include <utility>

namespace jiqun {

// g++ 12 takes what an empty std::optional does not hold for something that is used.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
/// What was said so far, and one part of it said anew: what the named functions of a fact are made of.
/// return with_part(*this, &objection::sent_, day);
template <class Fact, class Part>
[[nodiscard]] constexpr Fact with_part(Fact so_far, Part Fact::*which, Part value) {
  so_far.*which = std::move(value);
  return so_far;
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

/// All parts of a fact at once, for what treats facts alike. A fact lets it in by `friend struct parts_of;`
/// and says how many they are: `static constexpr std::size_t part_count = 4;`
struct parts_of {
  /// Does not compile unless the fact has exactly so many.
  template <std::size_t Count, class Fact>
  [[nodiscard]] static constexpr auto tied(const Fact& fact) {
    static_assert(0 < Count && Count <= 7);
    if constexpr (Count == 1) {
      const auto& [a] = fact;
      return std::tie(a);
    } else if constexpr (Count == 2) {
      const auto& [a, b] = fact;
      return std::tie(a, b);
    } else if constexpr (Count == 3) {
      const auto& [a, b, c] = fact;
      return std::tie(a, b, c);
    } else if constexpr (Count == 4) {
      const auto& [a, b, c, d] = fact;
      return std::tie(a, b, c, d);
    } else if constexpr (Count == 5) {
      const auto& [a, b, c, d, e] = fact;
      return std::tie(a, b, c, d, e);
    } else if constexpr (Count == 6) {
      const auto& [a, b, c, d, e, f] = fact;
      return std::tie(a, b, c, d, e, f);
    } else {
      const auto& [a, b, c, d, e, f, g] = fact;
      return std::tie(a, b, c, d, e, f, g);
    }
  }
};

}  // namespace jiqun
