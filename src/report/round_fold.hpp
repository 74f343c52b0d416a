// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/replay_round.hpp"

#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

namespace jiqun {

/// What the clusters of a round have in common (共同部分): every printer has it once, for the round, and not
/// again with each cluster. It lives no longer than the round and its results.
class round_fold {
 public:
  round_fold(const round_file& round, const std::vector<replayed_cluster>& results);

  /// The observations of the first cluster that every cluster has alike; none where there is one cluster.
  [[nodiscard]] const std::vector<std::size_t>& common() const { return common_; }
  [[nodiscard]] bool is_common(std::size_t cluster, std::size_t observation) const {
    return !common_.empty() && folded_[cluster][observation];
  }

  /// The events of the round up to the day on which the clusters stand, in the order of their days.
  [[nodiscard]] const std::vector<std::size_t>& events() const { return events_; }
  /// An event of the round as it is shown for the round: which clusters it is about is said beside it.
  [[nodiscard]] static case_event shown(const round_event& one);
  /// Whether an event of a cluster's case is one of the round.
  [[nodiscard]] bool is_of_round(const case_event& event) const { return places_.count(event.place) != 0; }

 private:
  std::vector<std::size_t> common_;
  std::vector<std::vector<bool>> folded_;
  std::vector<std::size_t> events_;
  std::unordered_set<std::string> places_;
};

}  // namespace jiqun
