// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"
#include "jiqun/rules/run_of_failures.hpp"

#include <cstddef>
#include <optional>

namespace jiqun {

/// Art. 14, 16. The years whose assessments count for a title (计入考核的年度), up to the last one
/// considered.
[[nodiscard]] constexpr year_set countable_years(const assessment_history& history, year_of_title title,
                                                 const measures& in_force) {
  const std::optional<year> last = history.last_considered();
  if (!last) return {};
  int first = title.value.number();
  if (in_force.readings.get<first_assessable_year>() == first_assessable_year::next_year) ++first;
  const int in_effect = in_force.revocation.failures_count_from.value.number();
  if (first < in_effect && in_force.readings.get<before_effect>() == before_effect::not_counted)
    first = in_effect;
  return year_set::between(first, last->number());
}

namespace detail {

/// Art. 14. The outcomes before the title that count under the readings; none by default. A year of which
/// both tell follows the earlier title, and a year that counts for the title itself follows the title.
constexpr assessment_history earlier_counted(const earlier_assessments& earlier, year_set of_title,
                                             const measures& in_force) {
  const readings& chosen = in_force.readings;
  const assessment_history in_pool = earlier.in_pool();
  const assessment_history under_earlier_title = earlier.under_earlier_title();
  assessment_history counted;
  if (!under_earlier_title.recorded().empty() && chosen.get<earlier_title>() == earlier_title::counted)
    counted = under_earlier_title;
  if (!in_pool.recorded().empty() && chosen.get<pool_assessments>() == pool_assessments::counted)
    counted = counted.completed_by(in_pool);
  const year_set before_title = counted.recorded() - of_title;
  const year_set in_effect =
      year_set::between(in_force.revocation.failures_count_from.value.number(), year::last);
  if ((before_title - in_effect).empty() || chosen.get<before_effect>() == before_effect::counted)
    return counted.only(before_title);
  return counted.only(before_title & in_effect);
}

}  // namespace detail

/// Art. 14. What each year does to the run of failures, as the readings have it. A countable year without an
/// outcome is open; a year between two that count, which itself does not, ends the run.
[[nodiscard]] constexpr years_by_effect effects_of(const assessment_history& history, year_of_title title,
                                                   const measures& in_force,
                                                   const earlier_assessments& earlier = {}) {
  const readings& chosen = in_force.readings;
  const year_set of_title = countable_years(history, title, in_force);
  const assessment_history before = detail::earlier_counted(earlier, of_title, in_force);
  const assessment_history all = history.only(of_title).completed_by(before);
  const year_set counted = of_title | before.recorded();
  const year_set stayed_away = all.years_of(assessment_outcome::not_taken_part);

  year_set failing = all.years_of(assessment_outcome::failed);
  year_set passed_over = all.years_of(assessment_outcome::not_held);
  if (!passed_over.empty() && chosen.get<year_not_held>() == year_not_held::breaks) passed_over = {};
  if (!stayed_away.empty()) {
    const not_taken_part taken_as = chosen.get<not_taken_part>();
    if (taken_as == not_taken_part::failure) failing = failing | stayed_away;
    if (taken_as == not_taken_part::skipped) passed_over = passed_over | stayed_away;
  }

  const year_set open = (counted - all.recorded()) | all.years_of(assessment_outcome::pending);
  const std::optional<year> first = counted.earliest();
  const std::optional<year> last = counted.latest();
  if (!first || !last) return {};
  const year_set span = year_set::between(first->number(), last->number());
  return {span - passed_over, failing, open};
}

/// Art. 14. 连续两年未通过考核: how long is the run of failures, and does it reach the limit?
[[nodiscard]] constexpr run_of_failures run_of(const assessment_history& history, year_of_title title,
                                               const measures& in_force,
                                               const earlier_assessments& earlier = {}) {
  return reckon_run(effects_of(history, title, in_force, earlier),
                    in_force.revocation.consecutive_failures.value.number());
}

namespace detail {

/// What is seen of the assessments of a title (所计年度): which years count for it, and what each year does.
struct years_seen {
  year_set of_title;
  years_by_effect all;
  friend constexpr bool operator==(const years_seen& a, const years_seen& b) noexcept {
    return a.of_title == b.of_title && a.all == b.all;
  }
};

}  // namespace detail

/// Art. 14. Has the ground "two consecutive years not passed" (连续两年未通过考核) been met?
/// It is the ground, never the act: revocation (撤销) is decided by the authority after its procedure
/// (按程序).
/// @param history   outcomes by assessment year
/// @param title     the calendar year in which the title began
/// @param earlier   assessments in the pool or under an earlier title, which count only under their readings
/// @return yes with the year in which the run was first completed, or, where an open year decides which, with
///         every year in which it may have been: nothing is missing for the answer; unknown with the years
///         whose outcomes would settle it. It relies on a reading already if another choice alone would count
///         other years, or take one of them for something else
[[nodiscard]] constexpr decision decide_consecutive_failures(const assessment_history& history,
                                                             year_of_title title, const measures& in_force,
                                                             const earlier_assessments& earlier = {}) {
  const auto find = [&](const measures& read) {
    const run_of_failures run = run_of(history, title, read, earlier);
    const auto& [limit, source] = read.revocation.consecutive_failures;
    const bool known = run.reached != answer::unknown;
    finding ground = finding_of(condition::two_years_not_passed, run.reached);
    ground.source = source;
    ground.figure =
        std::optional(measured{known ? std::optional(run.longest) : std::nullopt, limit.number()});
    if (!known) ground.lacks(fact::assessment_outcome, run.missing);
    if (run.reached == answer::yes) ground.completed(run.completed_in);
    return ground;
  };
  return noting_readings(in_force, find, [&](const measures& read) {
    return detail::years_seen{countable_years(history, title, read),
                              effects_of(history, title, read, earlier)};
  });
}

/// Does the answer stand under every reading?
[[nodiscard]] constexpr contest contest_consecutive_failures(const assessment_history& history,
                                                             year_of_title title, const measures& in_use,
                                                             const earlier_assessments& earlier = {}) {
  return stability_of(in_use,
                      [&](const measures& read) { return run_of(history, title, read, earlier).reached; });
}

/// Art. 14. Would one more failure, in the first countable year after those considered, meet the ground
/// whatever the open years bring? (预警) False where the ground is met or open already.
[[nodiscard]] constexpr bool is_at_risk(const assessment_history& history, year_of_title title,
                                        const measures& in_force, const earlier_assessments& earlier = {}) {
  const run_of_failures run = run_of(history, title, in_force, earlier);
  return run.reached == answer::no &&
         run.at_the_end + 1 >= in_force.revocation.consecutive_failures.value.number();
}

}  // namespace jiqun
