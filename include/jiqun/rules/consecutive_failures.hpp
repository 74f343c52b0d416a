// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/decision.hpp"
#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/measures/reading_register.hpp"
#include "jiqun/rules/run_of_failures.hpp"

#include <optional>

namespace jiqun {

/// Art. 14. The outcomes that count: those under the title, and earlier ones where the readings count them.
struct counted_assessments {
  assessment_history history;
  year_set earlier{};  ///< the years whose outcome was brought in from before the title
};

[[nodiscard]] constexpr counted_assessments assessments_counted(const assessment_history& history,
                                                                const earlier_assessments& earlier,
                                                                const measures& in_force) {
  counted_assessments counted{history};
  const auto bring_in = [&](const assessment_history& other) {
    counted.earlier = counted.earlier | (other.recorded() - counted.history.recorded());
    counted.history = counted.history.completed_by(other);
  };
  if (in_force.readings.earlier_title == earlier_title::counted) bring_in(earlier.under_earlier_title);
  if (in_force.readings.pool_assessments == pool_assessments::counted) bring_in(earlier.in_pool);
  return counted;
}

/// Art. 14, 16. The years whose assessments count for a title (计入考核的年度), up to the last one
/// considered; with earlier outcomes that count, from the first of those on.
[[nodiscard]] constexpr year_set countable_years(const counted_assessments& counted, year_of_title title,
                                                 const measures& in_force) {
  const std::optional<year> last = counted.history.last_considered();
  if (!last) return {};
  int first = title.value.number();
  if (in_force.readings.first_assessable_year == first_assessable_year::next_year) ++first;
  const std::optional<year> earliest = counted.earlier.earliest();
  if (earliest && earliest->number() < first) first = earliest->number();
  const int in_effect = in_force.revocation.failures_count_from.value.number();
  if (in_force.readings.before_effect == before_effect::not_counted && first < in_effect) first = in_effect;
  return year_set::between(first, last->number());
}
[[nodiscard]] constexpr year_set countable_years(const assessment_history& history, year_of_title title,
                                                 const measures& in_force) {
  return countable_years(counted_assessments{history}, title, in_force);
}

/// Art. 14. 连续两年未通过考核: how long is the run of failures, and does it reach the limit?
/// A countable year without an outcome is open: it may turn out passed or failed.
[[nodiscard]] constexpr run_of_failures run_of(const counted_assessments& counted, year_of_title title,
                                               const measures& in_force) {
  const readings& chosen = in_force.readings;
  const assessment_history& history = counted.history;
  const year_set countable = countable_years(counted, title, in_force);
  const year_set stayed_away = history.years_of(assessment_outcome::not_taken_part);

  year_set passed_over;
  if (chosen.year_not_held == year_not_held::skipped)
    passed_over = history.years_of(assessment_outcome::not_held);
  if (chosen.not_taken_part == not_taken_part::skipped) passed_over = passed_over | stayed_away;

  year_set failing = history.years_of(assessment_outcome::failed);
  if (chosen.not_taken_part == not_taken_part::failure) failing = failing | stayed_away;

  const year_set without_result =
      (countable - history.recorded()) | history.years_of(assessment_outcome::pending);
  return reckon_run({countable - passed_over, countable & failing, countable & without_result},
                    in_force.revocation.consecutive_failures.value.number());
}
[[nodiscard]] constexpr run_of_failures run_of(const assessment_history& history, year_of_title title,
                                               const measures& in_force) {
  return run_of(counted_assessments{history}, title, in_force);
}

/// The readings of art. 14 and 16 of which another choice alone would see these assessments otherwise: count
/// other years, or take a counted year for something else.
[[nodiscard]] constexpr reading_set readings_engaged(const assessment_history& history,
                                                     const earlier_assessments& earlier, year_of_title title,
                                                     const measures& in_force) {
  const counted_assessments in_use = assessments_counted(history, earlier, in_force);
  const year_set countable = countable_years(in_use, title, in_force);
  reading_set engaged;
  measures varied = in_force;
  for (const reading_id id : {reading_id::first_assessable_year, reading_id::before_effect,
                              reading_id::pool_assessments, reading_id::earlier_title}) {
    const reading_entry& entry = entry_of(id);
    entry.choose(varied.readings, 1 - entry.chosen(in_force.readings));
    const counted_assessments otherwise = assessments_counted(history, earlier, varied);
    if (otherwise.earlier != in_use.earlier || countable_years(otherwise, title, varied) != countable)
      engaged.insert(id);
    varied.readings = in_force.readings;
  }
  const auto counts = [&](assessment_outcome outcome) {
    return !(in_use.history.years_of(outcome) & countable).empty();
  };
  if (counts(assessment_outcome::not_held)) engaged.insert(reading_id::year_not_held);
  if (counts(assessment_outcome::not_taken_part)) engaged.insert(reading_id::not_taken_part);
  return engaged;
}

/// Art. 14. Has the ground "two consecutive years not passed" (连续两年未通过考核) been met?
/// It is the ground, never the act: revocation (撤销) is decided by the authority after its procedure
/// (按程序).
/// @param history   outcomes by assessment year
/// @param title     the calendar year in which the title began
/// @param earlier   assessments in the pool or under an earlier title, which count only under their readings
/// @return yes with the year in which the run was completed; unknown with the years that would settle it
[[nodiscard]] constexpr decision decide_consecutive_failures(const assessment_history& history,
                                                             year_of_title title, const measures& in_force,
                                                             const earlier_assessments& earlier = {}) {
  const run_of_failures run = run_of(assessments_counted(history, earlier, in_force), title, in_force);
  const auto& [limit, source] = in_force.revocation.consecutive_failures;
  finding ground;
  ground.what = condition::two_years_not_passed;
  ground.source = source;
  ground.holds = run.reached;
  ground.relied_on = readings_engaged(history, earlier, title, in_force);
  ground.interpreted = ground.relied_on & in_force.interpreted();
  const bool known = run.reached != answer::unknown;
  ground.figure = std::optional(measured{known ? std::optional(run.longest) : std::nullopt, limit.number()});
  if (run.completed_in) ground.years.insert(*run.completed_in);
  if (!known) {
    ground.missing = fact::assessment_outcome;
    ground.years = run.missing;
  }
  return decision(ground);
}

/// Art. 14. Would one more failure, in the first countable year after those considered, meet the ground
/// whatever the open years bring? (预警) False where the ground is met or open already.
[[nodiscard]] constexpr bool is_at_risk(const assessment_history& history, year_of_title title,
                                        const measures& in_force) {
  const run_of_failures run = run_of(history, title, in_force);
  return run.reached == answer::no &&
         run.at_the_end + 1 >= in_force.revocation.consecutive_failures.value.number();
}

}  // namespace jiqun
