// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/event.hpp"
#include "jiqun/core/year.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace jiqun {

/// An event of a round, and whom it is about (评定事项).
struct round_event {
  case_event event;
  std::vector<std::size_t> clusters{};  ///< which of the round's clusters; empty: all of them
};

/// One year's round (年度评定): what happened to all, and for each cluster what happened to it alone.
struct round_file {
  year label;
  std::vector<round_event> events;
  std::vector<case_file> clusters;
};

namespace detail {

/// Whether a list of the round names others, and none names this cluster.
[[nodiscard]] inline bool is_left_out(const round_file& round, std::size_t cluster) {
  bool others = false;
  for (const auto& [event, about] : round.events) {
    if (event.kind() != event_kind::shortlisted) continue;
    if (about.empty() || std::find(about.begin(), about.end(), cluster) != about.end()) return false;
    others = true;
  }
  const std::vector<case_event>& own = round.clusters[cluster].events;
  return others && std::none_of(own.begin(), own.end(),
                                [](const case_event& one) { return one.kind() == event_kind::shortlisted; });
}

/// The event of a round as it stands in the case of one cluster; none where it is not about it.
[[nodiscard]] inline std::optional<case_event> event_for(const round_event& shared, std::size_t cluster,
                                                         bool left_out) {
  const auto& [event, about] = shared;
  if (about.empty()) {
    if (left_out && has(event.kind(), event_trait::of_list)) return std::nullopt;
    return event;
  }
  const bool named = std::find(about.begin(), about.end(), cluster) != about.end();
  case_event one = event;
  if (auto* raised = std::get_if<happened::objection_raised>(&one.what)) {
    raised->concerns_cluster = named;
    return one;
  }
  if (named || one.kind() == event_kind::objection_verified || one.kind() == event_kind::objection_withdrawn)
    return one;
  if (one.kind() != event_kind::shortlisted || !left_out) return std::nullopt;
  one.what = happened::not_shortlisted{};
  return one;
}

}  // namespace detail

/// The case of one cluster of a round: its own events and those of the round. A list that names others, and
/// none that names it, does not name it, nor is what happens to that list about it; an objection against
/// another does not concern it. Of the events of one day, those of the round keep their order and so do its
/// own; between the two the order is that of the articles.
[[nodiscard]] inline case_file case_of(const round_file& round, std::size_t cluster) {
  const bool left_out = detail::is_left_out(round, cluster);
  std::vector<case_event> shared;
  for (const round_event& one : round.events)
    if (auto event = detail::event_for(one, cluster, left_out)) shared.push_back(std::move(*event));
  std::vector<case_event> own = round.clusters[cluster].events;
  const auto by_day = [](const case_event& a, const case_event& b) { return a.on < b.on; };
  std::stable_sort(shared.begin(), shared.end(), by_day);
  std::stable_sort(own.begin(), own.end(), by_day);

  case_file file{round.clusters[cluster].cluster, {}};
  auto next = own.begin();
  for (case_event& one : shared) {
    // Kinds stand in the order of the articles.
    const auto comes_before = [&](const case_event& other) {
      return other.on < one.on || (other.on == one.on && other.kind() < one.kind());
    };
    while (next != own.end() && comes_before(*next)) file.events.push_back(std::move(*next++));
    file.events.push_back(std::move(one));
  }
  std::move(next, own.end(), std::back_inserter(file.events));
  return file;
}

}  // namespace jiqun
