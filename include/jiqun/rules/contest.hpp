// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/answer.hpp"
#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/measures/reading_register.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/rules/bearing.hpp"
#include "jiqun/rules/consecutive_failures.hpp"
#include "jiqun/vocabulary/reading_id.hpp"

#include <array>
#include <cstddef>

namespace jiqun {

/// Whether an answer stands under every reading (有无争议).
struct contest {
  answer in_use = answer::unknown;  ///< under the readings in use
  bool contested = false;           ///< some combination of readings answers otherwise
  /// The readings that turn the answer when changed alone. May be empty although it is contested.
  reading_set turned_by{};
  /// Where none does alone: the fewest that turn it when changed together.
  reading_set together{};
};

/// Answers a question under every combination of the readings named in `bearing`; all others stay as they
/// are. `ask` takes measures and returns an answer. Unknown is an answer like the others: it differs from yes
/// and no.
template <class Ask>
[[nodiscard]] constexpr contest contest_over(reading_set bearing, const measures& in_use, Ask ask) {
  bearing = bearing - in_use.interpreted();
  contest result;
  result.in_use = ask(in_use);
  int fewest = static_cast<int>(reading_count) + 1;
  std::size_t combinations = 1;
  for (const reading_entry& entry : reading_register)
    if (bearing.contains(entry.id)) combinations *= entry.choice_count;

  measures varied = in_use;
  for (std::size_t combination = 0; combination < combinations; ++combination) {
    std::size_t rest = combination;
    int changes = 0;
    reading_set changed;
    for (const reading_entry& entry : reading_register) {
      if (!bearing.contains(entry.id)) continue;
      const std::size_t choice = rest % entry.choice_count;
      rest /= entry.choice_count;
      entry.choose(varied.readings, choice);
      if (choice == entry.chosen(in_use.readings)) continue;
      ++changes;
      changed.insert(entry.id);
    }
    if (changes == 0 || ask(varied) == result.in_use) continue;
    result.contested = true;
    if (changes == 1) result.turned_by = result.turned_by | changed;
    if (changes >= fewest) continue;
    fewest = changes;
    result.together = changed;
  }
  if (!result.turned_by.empty()) result.together = {};
  return result;
}

/// A decision, and whether its answer stands under every reading that can bear on it (结论及其争议).
struct weighed_decision {
  decision reasons;
  contest stability;
};

/// Asks how the findings of a decision stand under every combination of the readings that can bear on them.
/// A finding that is made from facts depends on no other readings than those that bear on its condition, and
/// one that follows from others on theirs alone; so it is enough to make each finding under the combinations
/// of its own readings, and to join them for the rest.
template <class Decide>
class weighing {
 public:
  /// `decide` takes measures and returns a decision.
  constexpr weighing(const measures& in_use, Decide decide)
      : in_use_(in_use), decide_(decide), reasons_(decide(in_use)) {
    for (std::size_t at = 0; at < reasons_.size(); ++at) {
      own_[at] = reasons_[at].follows_from == connective::facts
                     ? readings_bearing_on(reasons_[at].what) - in_use.interpreted()
                     : reading_set();
      for (std::size_t before = at; before-- > 0 && reasons_[at].depth != 0;)
        if (reasons_[before].depth < reasons_[at].depth) {
          parent_[at] = before;
          break;
        }
    }
    for (std::size_t at = 0; at < reasons_.size(); ++at) make_under_own(at);
  }

  [[nodiscard]] constexpr const decision& reasons() const noexcept { return reasons_; }

  /// Whether the answer of one of its findings stands; of the conclusion, unless another is named.
  [[nodiscard]] constexpr contest contest_of(std::size_t at = 0) const {
    reading_set bearing;
    std::size_t end = at + 1;
    while (end < reasons_.size() && reasons_[end].depth > reasons_[at].depth) ++end;
    for (std::size_t one = at; one < end; ++one) bearing = bearing | own_[one];
    if (!regular_)
      return contest_over(bearing, in_use_,
                          [&](const measures& read) { return decision(decide_(read))[at].holds; });
    return contest_over(bearing, in_use_,
                        [&](const measures& read) { return joined(at, end, read.readings); });
  }

 private:
  static constexpr std::size_t most_combinations = 128;

  /// How many combinations the readings have.
  [[nodiscard]] static constexpr std::size_t combinations_of(reading_set readings) {
    std::size_t all = 1;
    for (const reading_entry& entry : reading_register)
      if (readings.contains(entry.id)) all *= entry.choice_count;
    return all;
  }
  /// Which of them is chosen.
  [[nodiscard]] static constexpr std::size_t place_of(reading_set readings, const jiqun::readings& chosen) {
    std::size_t place = 0;
    for (const reading_entry& entry : reading_register)
      if (readings.contains(entry.id)) place = place * entry.choice_count + entry.chosen(chosen);
    return place;
  }
  static constexpr void choose(reading_set readings, std::size_t place, jiqun::readings& into) {
    for (std::size_t at = reading_count; at-- > 0;) {
      const reading_entry& entry = reading_register[at];
      if (!readings.contains(entry.id)) continue;
      entry.choose(into, place % entry.choice_count);
      place /= entry.choice_count;
    }
  }

  /// Makes the finding, and those that depend on the same readings, under each of their combinations.
  constexpr void make_under_own(std::size_t at) {
    if (own_[at].empty()) {
      under_own_[at][0] = reasons_[at].holds;
      return;
    }
    for (std::size_t before = 0; before < at; ++before)
      if (own_[before] == own_[at]) return;  // made with that one
    const std::size_t combinations = combinations_of(own_[at]);
    if (combinations > most_combinations) regular_ = false;
    measures varied = in_use_;
    for (std::size_t place = 0; place < combinations && regular_; ++place) {
      choose(own_[at], place, varied.readings);
      const decision otherwise = decide_(varied);
      if (otherwise.size() != reasons_.size()) regular_ = false;
      for (std::size_t one = at; one < reasons_.size() && regular_; ++one)
        if (own_[one] == own_[at]) under_own_[one][place] = otherwise[one].holds;
    }
  }

  /// What the finding comes to under the readings: those from facts as they were made, the others joined.
  [[nodiscard]] constexpr answer joined(std::size_t at, std::size_t end,
                                        const jiqun::readings& chosen) const {
    std::array<answer, decision::capacity> holds{};
    for (std::size_t one = at; one < end; ++one) {
      const connective by = reasons_[one].follows_from;
      holds[one] = by == connective::facts ? under_own_[one][place_of(own_[one], chosen)] : start_of(by);
    }
    for (std::size_t one = end; one-- > at + 1;) {
      answer& above = holds[parent_[one]];
      above = jiqun::joined(reasons_[parent_[one]].follows_from, above, holds[one]);
    }
    return holds[at];
  }

  const measures& in_use_;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  Decide decide_;
  decision reasons_;
  std::array<reading_set, decision::capacity> own_{};
  std::array<std::size_t, decision::capacity> parent_{};
  std::array<std::array<answer, most_combinations>, decision::capacity> under_own_{};
  bool regular_ = true;  ///< whether every combination gave findings in the same places
};

/// Decides, and asks under every combination of the readings that can bear on any of its findings.
/// `decide` takes measures and returns a decision.
template <class Decide>
[[nodiscard]] constexpr weighed_decision weigh(const measures& in_use, Decide decide) {
  const weighing weighed(in_use, decide);
  return {weighed.reasons(), weighed.contest_of()};
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
