// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/cluster_area.hpp"
#include "jiqun/facts/pool.hpp"
#include "jiqun/facts/title.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/rules/authority.hpp"
#include "jiqun/rules/title.hpp"
#include "jiqun/vocabulary/city.hpp"

#include <algorithm>
#include <array>

namespace jiqun {

namespace detail {

/// Days by their numbers, from the first of them to the first that is not.
struct span_of_days {
  int from;
  int until;
};
inline constexpr span_of_days every_day{first_day.number(), last_day.number() + 1};
constexpr span_of_days days_of_year(int number) {
  return {date(number, 1, 1).number(), date(number + 1, 1, 1).number()};
}
constexpr bool meet(const span_of_days& a, const span_of_days& b) {
  return std::max(a.from, b.from) < std::min(a.until, b.until);
}

/// What a stay covers: the day that is asked about, a day of others, both or one alone. Where something of
/// the stay is not stated, what it may cover.
struct covered {
  partial_answer both = answer::no;
  partial_answer day_alone = answer::no;
  partial_answer other_alone = answer::no;
};

/// Leaving takes effect on its day.
constexpr covered covered_by(const pool_stay& stay, int day, const span_of_days& others) {
  const stated<date> entered = stay.entered();
  const stated<date> left = stay.left();
  const bool never_left = left == absence::not_applicable;
  if (entered == absence::not_applicable) return {};
  partial_answer some = answer::yes;
  // A day that is not stated may be any; these are enough to find all that the stay may cover.
  std::array<int, 3> entries{every_day.from, day + 1, others.until};
  std::array<int, 3> exits{every_day.until, day, day + 1};
  if (entered.has_value())
    entries = {entered->number(), entered->number(), entered->number()};
  else
    some = both(some, {fact::pool_entry, entered.why_absent()});
  if (left.has_value())
    exits = {left->number(), left->number(), left->number()};
  else if (never_left)
    exits = {every_day.until, every_day.until, every_day.until};
  else
    some = both(some, {fact::pool_exit, left.why_absent()});
  covered found;
  for (const int from : entries)
    for (const int until : exits) {
      const bool the_day = meet({from, until}, {day, day + 1});
      const bool other = meet({from, until}, others);
      if (the_day && other) found.both = some;
      if (the_day && !other) found.day_alone = some;
      if (!the_day && other) found.other_alone = some;
    }
  return found;
}

/// Does a stay cover the day, and that or another one a day of the others? What stays cover is kept apart, so
/// that no fact is named which only another could make matter.
constexpr partial_answer in_pool_on(int day, const pool_record& pool, const span_of_days& others) {
  covered all;
  for (const pool_stay& stay : pool) {
    const covered one = covered_by(stay, day, others);
    all.both = either(all.both, one.both);
    all.day_alone = either(all.day_alone, one.day_alone);
    all.other_alone = either(all.other_alone, one.other_alone);
  }
  return either(all.both, both(all.day_alone, all.other_alone));
}

/// On a day that is not stated: on any, of which those next to what is stated tell all others.
constexpr partial_answer in_pool_on_some_day(absence why, const pool_record& pool,
                                             const span_of_days& others) {
  partial_answer open{fact::application_day, why};
  bool always = true;
  bool never = true;
  const auto look_around = [&](int number) {
    for (int day = number - 1; day <= number + 1; ++day) {
      if (!meet({day, day + 1}, every_day)) continue;
      const partial_answer then = in_pool_on(day, pool, others);
      always = always && then.holds == answer::yes;
      never = never && then.holds == answer::no;
      if (then.holds == answer::unknown) open = both(open, then);
    }
  };
  for (const span_of_days& known : {every_day, others}) {
    look_around(known.from);
    look_around(known.until);
  }
  for (const pool_stay& stay : pool) {
    if (stay.entered().has_value()) look_around(stay.entered()->number());
    if (stay.left().has_value()) look_around(stay.left()->number());
  }
  if (never || always) return answer_of(always);
  return open;
}

/// Is the cluster in the pool on the day, and was or is it on one of the others, in that stay or another?
constexpr partial_answer in_pool(const stated<pool_record>& pool, const stated<date>& day,
                                 const span_of_days& others = every_day) {
  const bool never_entered = !pool.has_value() && pool.why_absent() == absence::not_applicable;
  if (never_entered) return answer::no;
  pool_record stays;
  if (pool.has_value())
    stays = *pool;
  else
    stays.add(pool_stay().entered(pool.why_absent()).left(pool.why_absent()));
  if (!day.has_value()) return in_pool_on_some_day(day.why_absent(), stays, others);
  return in_pool_on(day->number(), stays, others);
}

}  // namespace detail

/// Art. 5. Is the cluster in the pool on the day (是否在库)?
/// Unknown names the day, the entry or the exit that is not stated and still matters. A stay that ended
/// before it began, or on its first day, covers no day.
/// @param pool  an empty record says that it never entered, and so does *not applicable*
[[nodiscard]] constexpr decision decide_in_pool(const stated<pool_record>& pool, const stated<date>& day) {
  finding step = finding_of(condition::in_pool, detail::in_pool(pool, day));
  step.source = art(5);
  return step;
}

/// Art. 4, 5. Was monitoring (调度) in order: by the provincial department, of a cluster that was in the pool
/// (art. 5) or held the provincial title (art. 4)? Neither follows from the other. How often it is due the
/// Measures do not say, and so that it was too seldom is never found.
/// @param title  not applicable: it has none
[[nodiscard]] constexpr decision decide_monitoring_in_order(const monitoring& done,
                                                            const stated<pool_record>& pool,
                                                            const stated<title_period>& title,
                                                            const cluster_area& area,
                                                            const measures& in_force) {
  return decision::all_of(
      condition::monitoring_in_order,
      {decide_competent(act::monitor, done.by(), area, in_force),
       decision::any_of(condition::to_be_monitored,
                        {decide_in_pool(pool, done.on()), decide_title_held(title, done.on())})});
}

}  // namespace jiqun
