// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/replay.hpp"
#include "jiqun/casework/replay_terms.hpp"
#include "jiqun/casework/replayed_case.hpp"
#include "jiqun/measures/as_if_in_force.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/rules/retroactive_ground.hpp"
#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/condition.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace jiqun {

/// A requirement that an act did not meet, and that was not missed by the text of its day.
struct retroactive_breach {
  std::size_t event = 0;  ///< which event, as the file counts them from 0
  condition what{};
  citation source{};

  friend bool operator==(const retroactive_breach& a, const retroactive_breach& b) noexcept {
    return a.event == b.event && a.what == b.what;
  }
};

/// What a draft would turn of a case after the fact (溯及既往).
struct retroactive_effects {
  std::vector<retroactive_breach> breaches{};  ///< by acts before the first day of the draft
  std::optional<retroactive_ground> ground{};  ///< of the title that is held; none where none is

  [[nodiscard]] bool any() const noexcept { return !breaches.empty() || (ground && ground->any()); }
};

namespace detail {

inline std::vector<retroactive_breach> breaches_before(const case_file& file, const replayed_case& found,
                                                       date first) {
  std::vector<retroactive_breach> all;
  for (const observation& seen : found.observations) {
    if (seen.mark != mark::breach || first <= file.events[seen.event].on) continue;
    const finding& step = found.judged[seen.judged].weighed.reasons[seen.finding];
    all.push_back({seen.event, step.what, step.source});
  }
  return all;
}

}  // namespace detail

/// Art. 16. If a draft had always been in force, what would it turn after the fact: which acts would have
/// missed a requirement that did not bind them, which past years would fail, would they meet the ground of
/// art. 14?
///
///     retroactive_effects_of(file, draft, {editions, state_council_calendar})
///
/// @param draft   with its own first day, not as_if_in_force
/// @param before  the terms without the draft
/// Throws as replay does.
[[nodiscard]] inline retroactive_effects retroactive_effects_of(const case_file& file, const measures& draft,
                                                                const replay_terms& before) {
  const measures always = as_if_in_force(draft);
  const date first = draft.edition.in_force_from.value;
  const replayed_case then = replay(file, {before.editions, before.calendar, before.as_of, false});
  const replayed_case now = replay(file, {gsl::span(&always, 1), before.calendar, before.as_of, false});
  retroactive_effects found;
  found.breaches = detail::breaches_before(file, now, first);
  const auto known = detail::breaches_before(file, then, first);
  const auto is_known = [&](const retroactive_breach& one) {
    return std::find(known.begin(), known.end(), one) != known.end();
  };
  found.breaches.erase(std::remove_if(found.breaches.begin(), found.breaches.end(), is_known),
                       found.breaches.end());
  if (now.ground)
    found.ground = retroactive_ground_of(now.under_title, year_of_title(now.titles.back().began()), draft,
                                         then.in_force, now.earlier);
  return found;
}

}  // namespace jiqun
