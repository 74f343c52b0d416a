// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/answer.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace jiqun {

/// Whether an answer, a day or another value stands under every reading (有无争议).
template <class Value>
struct basic_contest {
  Value in_use{};          ///< under the readings in use
  bool contested = false;  ///< some combination of readings comes to another
  /// The readings that turn it when changed alone. May be empty although it is contested.
  reading_set turned_by{};
  /// Where none does alone: the fewest that turn it when changed together.
  reading_set together{};
};
using contest = basic_contest<answer>;

/// Does what `ask` comes to stand under every reading? Those that an official interpretation fixed, and those
/// that the text settles itself, are in contest no more. Unknown is an answer like the others: it differs
/// from yes and no.
///
///     stability_of(anhui_2024, [&](const measures& read) { return decide_may_apply(made, round,
///     read).value(); })
///
/// @param ask  takes measures and returns a value that can be compared; it asks for readings through those
///             measures, and they remember which. Only combinations of those are tried.
template <class Ask>
[[nodiscard]] constexpr auto stability_of(const measures& in_use, Ask ask);

/// Which readings something that was found relies on (所依据的解释选项).
struct reliance {
  reading_set relied_on{};    ///< those of which another choice alone would find otherwise
  reading_set interpreted{};  ///< those of them that an official interpretation fixed (art. 15)
  reading_set open{};         ///< those of them that neither did that nor the text itself settled
};

/// On which readings does what `ask` comes to rely? The same `ask` as of stability_of.
template <class Ask>
[[nodiscard]] constexpr reliance reliance_of(const measures& in_force, Ask ask);

namespace detail {

template <class Ask>
using value_of = std::decay_t<decltype(std::declval<Ask&>()(std::declval<const measures&>()))>;

/// Asks under the readings in use, and then under every combination of others that can differ, seeing which
/// readings each run asks for: a tree of runs. At each leaf visit.leaf(where, value, changed), that of the
/// readings in use first; before the leaves under a reading visit.branch(where, reading), which says where
/// the first of its choices stands.
template <class Ask, class Visit>
class reading_walk {
 public:
  constexpr reading_walk(const measures& in_use, reading_set fixed, Ask& ask, Visit& visit)
      : read_(in_use), fixed_(fixed), ask_(ask), visit_(visit) {
    seen_.look_at(read_.readings);
    follow(0, 0, run(), {});
  }
  reading_walk(const reading_walk&) = delete;
  reading_walk& operator=(const reading_walk&) = delete;
  ~reading_walk() = default;

 private:
  struct run_made {
    value_of<Ask> value;
    reading_watch asked;
  };
  constexpr run_made run() {
    seen_.forget();
    return {ask_(read_), seen_};
  }
  /// @param depth  so many of the readings that the run asked for have been branched on
  constexpr void follow(std::size_t where, std::size_t depth, const run_made& made, reading_set changed) {
    while (depth < made.asked.size() && fixed_.contains(made.asked[depth])) ++depth;
    if (depth == made.asked.size()) {
      visit_.leaf(where, made.value, changed);
      return;
    }
    const reading_id reading = made.asked[depth];
    const std::size_t in_use = read_.readings.chosen(reading);
    const std::size_t below = visit_.branch(where, reading);
    follow(below + in_use, depth + 1, made, changed);
    for (std::size_t choice = 0; choice < row_of(reading).choice_count; ++choice) {
      if (choice == in_use) continue;
      read_.readings.choose(reading, choice);
      follow(below + choice, depth + 1, run(), changed | reading);
    }
    read_.readings.choose(reading, in_use);
  }

  measures read_;
  reading_set fixed_;
  Ask& ask_;      // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  Visit& visit_;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  reading_watch seen_{};
};

template <class Value>
struct contest_so_far {
  basic_contest<Value> found{};

  [[nodiscard]] constexpr std::size_t branch(std::size_t, reading_id) const noexcept { return 0; }
  constexpr void leaf(std::size_t, const Value& value, reading_set changed) {
    if (changed.empty()) found.in_use = value;
    if (value == found.in_use) return;
    if (changed.size() == 1) found.turned_by = found.turned_by | changed;
    const bool fewer = changed.size() < found.together.size() ||
                       (changed.size() == found.together.size() && changed.bits() < found.together.bits());
    if (!found.contested || fewer) found.together = changed;
    found.contested = true;
  }
};

/// Asks under the readings in use, and under each other choice of each that was asked for, alone; then calls
/// visit(reading, in use, otherwise).
template <class Ask, class Visit>
constexpr value_of<Ask> asked_alone(const measures& in_force, Ask& ask, Visit visit) {
  measures read = in_force;
  reading_watch seen;
  seen.look_at(read.readings);
  value_of<Ask> in_use = ask(std::as_const(read));
  const reading_set asked = seen.seen();
  for (const reading_id reading : asked) {
    const std::size_t chosen = read.readings.chosen(reading);
    for (std::size_t choice = 0; choice < row_of(reading).choice_count; ++choice) {
      if (choice == chosen) continue;
      read.readings.choose(reading, choice);
      visit(reading, in_use, ask(std::as_const(read)));
    }
    read.readings.choose(reading, chosen);
  }
  return in_use;
}

}  // namespace detail

template <class Ask>
constexpr auto stability_of(const measures& in_use, Ask ask) {
  using visit = detail::contest_so_far<detail::value_of<Ask>>;
  visit seen;
  static_cast<void>(detail::reading_walk<Ask, visit>(in_use, in_use.settled(), ask, seen));
  if (!seen.found.turned_by.empty()) seen.found.together = {};
  return seen.found;
}

template <class Ask>
constexpr reliance reliance_of(const measures& in_force, Ask ask) {
  reliance found;
  detail::asked_alone(in_force, ask, [&](reading_id reading, const auto& in_use, const auto& otherwise) {
    if (!(otherwise == in_use)) found.relied_on.insert(reading);
  });
  found.interpreted = found.relied_on & in_force.interpreted();
  found.open = found.relied_on - in_force.settled();
  return found;
}

}  // namespace jiqun
