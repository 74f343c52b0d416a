// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"
#include "jiqun/reasoning/stability.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace jiqun {

/// A decision, and whether its answer stands under every reading (结论及其争议).
struct weighed_decision {
  decision reasons;
  contest stability;
};

/// Decides, and asks whether the answer stands under every reading.
///
///     weigh(anhui_2024, [&](const measures& read) { return decide_may_apply(made, round, read); })
///
/// @param decide  takes measures and returns a decision
template <class Decide>
[[nodiscard]] constexpr weighed_decision weigh(const measures& in_use, Decide decide);

namespace detail {

/// g++ 9 takes a call in a constant for one that it knows when a reading has changed behind a reference.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 10
inline constexpr bool may_join = false;
#else
inline constexpr bool may_join = true;
#endif

}  // namespace detail

/// The same for each finding of the decision. A finding that noted its readings was made under every
/// combination of them when it was; so the conclusion need not be decided again for each, but is joined from
/// what its findings came to. Where a reading is asked for outside such a finding, the decision is made anew.
template <class Decide>
class weighing {
 public:
  weighing(const measures&& in_use, Decide decide) = delete;  // it looks at them as long as it lives
  constexpr weighing(const measures& in_use, Decide decide)
      : in_use_(in_use), decide_(decide), reasons_(decided()) {
    for (std::size_t at = 0; at < reasons_.size(); ++at) {
      const finding& step = reasons_[at];
      noted_as_[at] = noted_.knows(step.noted_as) ? step.noted_as : std::uint8_t{0};
      reasons_.note(at, step.relied_on, step.interpreted, 0);
    }
  }

  [[nodiscard]] constexpr const decision& reasons() const& noexcept { return reasons_; }
  [[nodiscard]] constexpr decision reasons() const&& noexcept { return reasons_; }

  /// Whether the answer of one of its findings stands; of the conclusion, unless another is named. Throws
  /// invalid_fact (flaw::no_such_place).
  [[nodiscard]] constexpr contest contest_of(std::size_t at = 0) const {
    if (detail::may_join && noted_.complete())
      return stability_of(in_use_, [&](const measures& read) { return joined_under(at, read.readings); });
    return stability_of(in_use_, [&](const measures& read) { return decision(decide_(read))[at].holds; });
  }

 private:
  constexpr decision decided() {
    measures read = in_use_;
    noted_.look_at(read.readings);
    return decide_(read);
  }

  /// What the finding comes to: one from facts as it was made, another from those under it.
  [[nodiscard]] constexpr answer joined_under(std::size_t at, const readings& read) const {
    const connective by = reasons_[at].follows_from;
    if (by == connective::facts)
      return noted_as_[at] == 0 ? reasons_[at].holds : noted_.under(noted_as_[at], read);
    answer holds = start_of(by);
    for (const std::size_t part : reasons_.children(at)) {
      holds = joined(by, holds, joined_under(part, read));
      // What settles it settles it whatever the others come to: their readings are not asked for.
      if (by != connective::contrary_of && holds == contrary(start_of(by))) break;
    }
    return holds;
  }

  const measures& in_use_;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  Decide decide_;
  detail::noted_findings noted_{};
  decision reasons_;
  std::array<std::uint8_t, decision::capacity> noted_as_{};
};

template <class Decide>
constexpr weighed_decision weigh(const measures& in_use, Decide decide) {
  const weighing weighed(in_use, decide);
  return {weighed.reasons(), weighed.contest_of()};
}

}  // namespace jiqun
