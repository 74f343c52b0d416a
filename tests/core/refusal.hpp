// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"

#include <cstdint>
#include <ostream>

/// What was refused, and the figure that was found; nothing_refused where no invalid_fact was thrown.
struct refusal {
  bool thrown = true;
  jiqun::flaw why{};
  std::int64_t found = 0;

  constexpr refusal(jiqun::flaw flaw, std::int64_t figure) : why(flaw), found(figure) {}
  constexpr explicit refusal(bool) : thrown(false) {}

  friend bool operator==(const refusal& a, const refusal& b) {
    return a.thrown == b.thrown && (!a.thrown || (a.why == b.why && a.found == b.found));
  }
  friend std::ostream& operator<<(std::ostream& out, const refusal& r) {
    if (!r.thrown) return out << "nothing refused";
    return out << "flaw " << static_cast<int>(r.why) << " with " << r.found;
  }
};
inline constexpr refusal nothing_refused{false};

template <class Action>
refusal refusal_of(Action action) {
  try {
    static_cast<void>(action());
  } catch (const jiqun::invalid_fact& error) {
    return {error.why(), error.found()};
  }
  return nothing_refused;
}
