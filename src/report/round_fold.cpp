// SPDX-License-Identifier: Apache-2.0
#include "report/round_fold.hpp"

#include <algorithm>
#include <optional>
#include <variant>

namespace jiqun {

namespace {

bool same(const contest& a, const contest& b) {
  return a.contested == b.contested && a.turned_by == b.turned_by && a.together == b.together;
}

bool same(const std::optional<measured>& a, const std::optional<measured>& b) {
  return a.has_value() == b.has_value() &&
         (!a || (a->found == b->found && a->required == b->required && a->days == b->days));
}

bool same(const finding& a, const finding& b) {
  return a.what == b.what && a.source == b.source && a.holds == b.holds && a.follows_from == b.follows_from &&
         a.missing == b.missing && a.why_missing == b.why_missing && a.years == b.years &&
         a.relied_on == b.relied_on && a.interpreted == b.interpreted && same(a.figure, b.figure);
}

/// The findings from one on down, and whether what is missing matters to the conclusion.
bool same_below(const decision& a, std::size_t at_a, const decision& b, std::size_t at_b) {
  const std::size_t depth_a = a[at_a].depth;
  const std::size_t depth_b = b[at_b].depth;
  for (std::size_t i = 0;; ++i) {
    const bool ends_a = i != 0 && (at_a + i == a.size() || a[at_a + i].depth <= depth_a);
    const bool ends_b = i != 0 && (at_b + i == b.size() || b[at_b + i].depth <= depth_b);
    if (ends_a || ends_b) return ends_a && ends_b;
    const finding& one = a[at_a + i];
    const finding& other = b[at_b + i];
    if (one.depth - depth_a != other.depth - depth_b || !same(one, other)) return false;
    if (a.still_matters(at_a + i) != b.still_matters(at_b + i)) return false;
  }
}

bool same(const case_event& a, const case_event& b) {
  return a.place == b.place && a.on == b.on && a.kind() == b.kind() && a.document == b.document;
}

bool same(const replayed_cluster& a, const observation& one, const replayed_cluster& b,
          const observation& other) {
  if (one.mark != other.mark || !same(a.file.events[one.event], b.file.events[other.event])) return false;
  if (one.mark == mark::outside_force) return true;
  if (one.mark == mark::inconsistency) return one.misfit == other.misfit;
  if (one.overridden_by.has_value() != other.overridden_by.has_value()) return false;
  if (one.overridden_by && !same(a.file.events[*one.overridden_by], b.file.events[*other.overridden_by]))
    return false;
  return same(one.stability, other.stability) &&
         same_below(a.result.judged[one.judged].weighed.reasons, one.finding,
                    b.result.judged[other.judged].weighed.reasons, other.finding);
}

}  // namespace

case_event round_fold::shown(const round_event& one) {
  case_event event = one.event;
  if (auto* raised = std::get_if<happened::objection_raised>(&event.what))
    if (!one.clusters.empty()) raised->concerns_cluster = {};
  return event;
}

round_fold::round_fold(const round_file& round, const std::vector<replayed_cluster>& results) {
  std::optional<date> until;
  if (!results.empty()) until = results.front().result.today;
  for (std::size_t at = 0; at < round.events.size(); ++at) {
    const case_event& event = round.events[at].event;
    if (!event.place.empty()) places_.insert(event.place);
    if (!until || event.on <= *until) events_.push_back(at);
  }
  std::stable_sort(events_.begin(), events_.end(), [&](std::size_t a, std::size_t b) {
    return round.events[a].event.on < round.events[b].event.on;
  });

  for (const replayed_cluster& one : results) folded_.emplace_back(one.result.observations.size(), false);
  if (results.size() < 2) return;
  const replayed_cluster& first = results.front();
  for (std::size_t at = 0; at < first.result.observations.size(); ++at) {
    const observation& seen = first.result.observations[at];
    // Where each of the others has it.
    std::vector<std::size_t> places = {at};
    for (std::size_t cluster = 1; cluster < results.size(); ++cluster) {
      const std::vector<observation>& others = results[cluster].result.observations;
      std::size_t found = 0;
      while (found < others.size() &&
             (folded_[cluster][found] || !same(first, seen, results[cluster], others[found])))
        ++found;
      if (found == others.size()) break;
      places.push_back(found);
    }
    if (places.size() != results.size()) continue;
    common_.push_back(at);
    for (std::size_t cluster = 0; cluster < results.size(); ++cluster)
      folded_[cluster][places[cluster]] = true;
  }
}

}  // namespace jiqun
