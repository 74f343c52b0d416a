// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/casework/replay_round.hpp"
#include "jiqun/measures/measures.hpp"
#include "report/stamp.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jiqun {

/// With what documents are reckoned: the editions, oldest first, and every arrangement that is to hand.
struct reckoning_terms {
  std::vector<measures> editions;
  std::shared_ptr<const working_calendar> calendar;
  std::optional<date> as_of{};
};

/// A case that was read and replayed, with its stamp.
struct written_case {
  case_file file;
  replayed_case result;
  stamp stamped;
};
struct written_round {
  round_file file;
  std::vector<replayed_cluster> results;
  stamp stamped;
};

/// Reads and replays. With as_of the calendar is the one that was known on that day.
/// @param bytes  as the file has them; the stamp takes their digest
/// Throws input_problems for what is no such document.
[[nodiscard]] written_case reckon_case(const std::string& bytes, const std::string& source,
                                       const reckoning_terms& terms);
[[nodiscard]] written_round reckon_round(const std::string& bytes, const std::string& source,
                                         const reckoning_terms& terms);

}  // namespace jiqun
