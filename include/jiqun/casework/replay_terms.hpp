// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/measures/measures.hpp"

#include <gsl/span>

#include <optional>

namespace jiqun {

/// Under what a case is replayed (推演条件).
struct replay_terms {
  gsl::span<const measures> editions;  ///< oldest first, at least one
  /// As known on the day from which the case is looked at.
  const working_calendar& calendar;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  std::optional<date> as_of{};       ///< the case as it stood on that day; none: with every event
  bool weighed = true;               ///< whether each decision is asked under every reading too
};

}  // namespace jiqun
