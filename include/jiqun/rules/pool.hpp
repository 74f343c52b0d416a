// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/decision.hpp"
#include "jiqun/facts/city.hpp"
#include "jiqun/facts/pool.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/rules/authority.hpp"

namespace jiqun {

namespace detail {

/// Later than every day.
inline constexpr int any_year = last_day.year() + 1;

/// Does the stay cover the day? Leaving takes effect on its day.
/// @param entered_before  the stay must have begun before that year
constexpr partial_answer covers(const pool_stay& stay, const stated<date>& day, int entered_before) {
  const auto& [entered, left] = stay;
  const bool never_entered = !entered.has_value() && entered.why_absent() == absence::not_applicable;
  const bool never_left = !left.has_value() && left.why_absent() == absence::not_applicable;
  if (never_entered) return answer::no;
  if (entered.has_value() && left.has_value() && *left <= *entered) return answer::no;
  if (entered.has_value() && day.has_value() && *day < *entered) return answer::no;
  if (left.has_value() && day.has_value() && *left <= *day) return answer::no;
  if (entered.has_value() && entered->year() >= entered_before) return answer::no;
  partial_answer open = answer::yes;
  const auto needs = [&](const stated<date>& asked, fact named) {
    if (!asked.has_value()) open = both(open, {named, asked.why_absent()});
  };
  needs(day, fact::application_day);
  needs(entered, fact::pool_entry);
  if (!never_left) needs(left, fact::pool_exit);
  return open;
}

constexpr partial_answer in_pool(const stated<pool_record>& pool, const stated<date>& day,
                                 int entered_before) {
  if (!pool.has_value()) {
    const pool_stay unstated{pool.why_absent(), pool.why_absent()};
    return covers(unstated, day, entered_before);
  }
  partial_answer found = answer::no;
  for (const pool_stay& stay : *pool) found = either(found, covers(stay, day, entered_before));
  return found;
}

}  // namespace detail

/// Art. 5. Is the cluster in the pool on the day (是否在库)?
/// @param pool  an empty record says that it never entered, and so does *not applicable*
[[nodiscard]] constexpr decision decide_in_pool(const stated<pool_record>& pool, const stated<date>& day) {
  finding step = finding_of(condition::in_pool, detail::in_pool(pool, day, detail::any_year));
  step.source = art(5);
  return step;
}

/// Art. 5. Was monitoring (定期调度) in order: by the provincial department, of a cluster in the pool? How
/// often it is due the Measures do not say, and so that it was too seldom is never found.
[[nodiscard]] constexpr decision decide_monitoring_in_order(const monitoring& done,
                                                            const stated<pool_record>& pool,
                                                            const cluster_area& area,
                                                            const measures& in_force) {
  return decision::all_of(
      condition::monitoring_in_order,
      {decide_competent(act::monitor, done.by, area, in_force), decide_in_pool(pool, done.on)});
}

}  // namespace jiqun
