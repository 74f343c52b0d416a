// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/answer.hpp"
#include "jiqun/core/decision.hpp"
#include "jiqun/core/reading_id.hpp"
#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/measures/reading_register.hpp"
#include "jiqun/rules/bearing.hpp"
#include "jiqun/rules/consecutive_failures.hpp"

#include <cstddef>

namespace jiqun {

/// Whether an answer stands under every reading (有无争议).
struct contest {
  answer in_use = answer::unknown;  ///< under the readings in use
  bool contested = false;           ///< some combination of readings answers otherwise
  /// The readings that turn the answer when changed alone. May be empty although it is contested.
  reading_set turned_by{};
};

/// Answers a question under every combination of the readings named in `bearing`; all others stay as they
/// are. `ask` takes measures and returns an answer. Unknown is an answer like the others: it differs from yes
/// and no.
template <class Ask>
[[nodiscard]] constexpr contest contest_over(reading_set bearing, const measures& in_use, Ask ask) {
  bearing = bearing - in_use.interpreted();
  contest result;
  result.in_use = ask(in_use);
  std::size_t combinations = 1;
  for (const reading_entry& entry : reading_register)
    if (bearing.contains(entry.id)) combinations *= entry.choice_count;

  measures varied = in_use;
  for (std::size_t combination = 0; combination < combinations; ++combination) {
    std::size_t rest = combination;
    int changes = 0;
    reading_id changed{};
    for (const reading_entry& entry : reading_register) {
      if (!bearing.contains(entry.id)) continue;
      const std::size_t choice = rest % entry.choice_count;
      rest /= entry.choice_count;
      entry.choose(varied.readings, choice);
      if (choice == entry.chosen(in_use.readings)) continue;
      ++changes;
      changed = entry.id;
    }
    if (changes == 0 || ask(varied) == result.in_use) continue;
    result.contested = true;
    if (changes == 1) result.turned_by.insert(changed);
  }
  return result;
}

/// A decision, and whether its answer stands under every reading that can bear on it (结论及其争议).
struct weighed_decision {
  decision reasons;
  contest stability;
};

/// Decides, and asks under every combination of the readings that can bear on any of its findings.
/// `decide` takes measures and returns a decision.
template <class Decide>
[[nodiscard]] constexpr weighed_decision weigh(const measures& in_use, Decide decide) {
  const decision reasons = decide(in_use);
  return {reasons, contest_over(readings_bearing_on(reasons), in_use,
                                [&](const measures& read) { return decision(decide(read)).value(); })};
}

/// The readings that bear on the run of failures: 24 combinations.
inline constexpr reading_set readings_of_the_run{reading_id::first_assessable_year, reading_id::before_effect,
                                                 reading_id::year_not_held, reading_id::not_taken_part};

/// Art. 14. Does the answer to "two consecutive years not passed" stand under every reading?
[[nodiscard]] constexpr contest contest_consecutive_failures(const assessment_history& history,
                                                             year_of_title title, const measures& in_use) {
  return contest_over(readings_of_the_run, in_use,
                      [&](const measures& read) { return run_of(history, title, read).reached; });
}

}  // namespace jiqun
