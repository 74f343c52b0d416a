// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/replay.hpp"
#include "jiqun/casework/round_file.hpp"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace jiqun {

/// The case of one cluster, and where it stands.
struct replayed_cluster {
  case_file file;
  replayed_case result;
};

/// The day of the last event of a round, of whichever cluster; none where there is no event.
[[nodiscard]] inline std::optional<date> last_day_of(const round_file& round) {
  std::optional<date> last;
  const auto take = [&](const case_event& one) {
    if (!last || *last < one.on) last = one.on;
  };
  for (const round_event& one : round.events) take(one.event);
  for (const case_file& cluster : round.clusters)
    for (const case_event& one : cluster.events) take(one);
  return last;
}

/// Replays the case of each cluster of a round, all of them as they stood on one day: that of the terms, or
/// else that of the last event of the round. Takes time linear in clusters times the events of the round.
[[nodiscard]] inline std::vector<replayed_cluster> replay_round(const round_file& round,
                                                                const replay_terms& terms) {
  std::vector<replayed_cluster> all;
  all.reserve(round.clusters.size());
  replay_terms on_one_day = terms;
  if (!on_one_day.as_of) on_one_day.as_of = last_day_of(round);
  for (std::size_t cluster = 0; cluster < round.clusters.size(); ++cluster) {
    case_file file = case_of(round, cluster);
    replayed_case result = replay(file, on_one_day);
    all.push_back({std::move(file), std::move(result)});
  }
  return all;
}

}  // namespace jiqun
