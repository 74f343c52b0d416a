// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/measures/measures.hpp"

#include <gsl/span>

#include <optional>
#include <vector>

namespace jiqun {

/// Under what a case is replayed (推演条件). It keeps editions and calendar itself, 40 KB: whoever replays
/// many cases makes it once.
struct replay_terms {
  replay_terms(gsl::span<const measures> texts, const working_calendar& days,
               const std::optional<date>& on = std::nullopt, bool under_every_reading = true)
      : editions(texts.begin(), texts.end()), calendar(days), as_of(on), weighed(under_every_reading) {}

  std::vector<measures> editions;  ///< oldest first, at least one, no two from one day
  working_calendar calendar;       ///< as known on the day from which the case is looked at
  std::optional<date> as_of;       ///< the case as it stood on that day; none: with every event
  bool weighed;                    ///< whether each decision is asked under every reading too
};

}  // namespace jiqun
