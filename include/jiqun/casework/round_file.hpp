// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/event.hpp"
#include "jiqun/core/put_in_order.hpp"
#include "jiqun/core/year.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
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

/// The case of one cluster of a round: its own events and those of the round that are about it, in the order
/// of their days. Of the events of one day, those of the round keep their order and so do its own; between
/// the two the order is that of the articles.
///
/// Nothing looks ahead: who is on a list is who was named by the end of the day. A list that names others and
/// not this cluster does not name it, as far as is known by then; a later part may. A publicity that names
/// nobody is of those listed by its day; what happens to a list that is shown, an objection too, is about
/// those whom it is shown for. An objection against another cluster of the same list does not concern it.
/// Throws invalid_fact (flaw::no_such_place) where the round has no such cluster.
[[nodiscard]] inline case_file case_of(const round_file& round, std::size_t cluster);

namespace detail {

/// Which events of a round are about one cluster, asked in the order in which they happened.
class part_in_round {
 public:
  part_in_round(const round_file& round, std::size_t cluster) : cluster_(cluster) {
    for (const auto& [event, about] : round.events) {
      if (event.kind() != event_kind::shortlisted) continue;
      if (about.empty() || is_named(about))
        take_earlier(named_, event.on);
      else
        take_earlier(others_named_, event.on);
    }
    for (const case_event& one : round.clusters[cluster].events)
      if (one.kind() == event_kind::shortlisted) take_earlier(named_, one.on);
  }

  /// An event of its own: it is shown where its own papers say so.
  void see_own(const case_event& one) {
    if (one.kind() == event_kind::publicity_opened) own_.open();
    if (one.kind() == event_kind::publicity_closed) own_.is_open = false;
  }

  /// The event of the round as it stands in the case of the cluster; none where it is not about it.
  [[nodiscard]] std::optional<case_event> see(const round_event& shared) {
    const auto& [event, about] = shared;
    const event_kind kind = event.kind();
    if (kind == event_kind::shortlisted) return on_list(event, about);
    if (kind == event_kind::objection_raised || kind == event_kind::objection_verified ||
        kind == event_kind::objection_withdrawn)
      return against_list(event, about);
    const bool is_about =
        about.empty() ? !has(kind, event_trait::of_list) || concerns_list(event) : is_named(about);
    if (kind == event_kind::publicity_opened) (is_about ? own_ : others_).open();
    if (kind == event_kind::publicity_closed) {
      if (is_about) own_.is_open = false;
      if (about.empty() || !is_about || about.size() > 1) others_.is_open = false;
    }
    return is_about ? std::optional(event) : std::nullopt;
  }

 private:
  /// Where a list is shown.
  struct showing {
    bool is_open = false;
    bool began = false;
    void open() { is_open = began = true; }
  };

  static void take_earlier(std::optional<date>& first, date day) {
    if (!first || day < *first) first = day;
  }
  [[nodiscard]] bool is_named(const std::vector<std::size_t>& about) const {
    return std::find(about.begin(), about.end(), cluster_) != about.end();
  }
  [[nodiscard]] bool is_listed_by(date day) const { return named_ && *named_ <= day; }
  /// Named, or no list that names anybody is known by then.
  [[nodiscard]] bool is_not_left_out(date day) const {
    return is_listed_by(day) || !others_named_ || day < *others_named_;
  }

  [[nodiscard]] std::optional<case_event> on_list(const case_event& event,
                                                  const std::vector<std::size_t>& about) const {
    if (about.empty() || is_named(about)) return event;
    if (is_listed_by(event.on)) return std::nullopt;
    case_event left_out = event;
    left_out.what = happened::not_shortlisted{};
    return left_out;
  }

  /// Whether what happens to a list, and names nobody, is about the cluster.
  [[nodiscard]] bool concerns_list(const case_event& event) const {
    switch (event.kind()) {
      case event_kind::publicity_opened: return is_not_left_out(event.on);
      case event_kind::publicity_interrupted:
      case event_kind::publicity_resumed:
      case event_kind::publicity_closed:
        if (own_.is_open || others_.is_open) return own_.is_open;
        break;
      default: break;
    }
    return own_.began || (!others_.began && is_not_left_out(event.on));
  }

  /// An objection while a list is shown that is not its own is none of its case, unless it names it.
  [[nodiscard]] std::optional<case_event> against_list(const case_event& event,
                                                       const std::vector<std::size_t>& about) {
    if (const auto* verified = std::get_if<happened::objection_verified>(&event.what))
      return against_others_.count(verified->id) == 0 ? std::optional(event) : std::nullopt;
    if (const auto* withdrawn = std::get_if<happened::objection_withdrawn>(&event.what))
      return against_others_.count(withdrawn->id) == 0 ? std::optional(event) : std::nullopt;
    case_event one = event;
    auto& raised = std::get<happened::objection_raised>(one.what);
    if (!is_named(about) && !own_.is_open && (others_.is_open || (others_.began && !own_.began))) {
      against_others_.insert(raised.id);
      return std::nullopt;
    }
    if (!about.empty()) raised.concerns_cluster = is_named(about);
    return one;
  }

  std::size_t cluster_;
  std::optional<date> named_{};         ///< the first day on which a list names it
  std::optional<date> others_named_{};  ///< the first day on which a list names others and not it
  showing own_{};
  showing others_{};
  std::set<std::string> against_others_{};  ///< the objections that are none of its case
};

}  // namespace detail

inline case_file case_of(const round_file& round, std::size_t cluster) {
  if (cluster >= round.clusters.size())
    throw invalid_fact(flaw::no_such_place, static_cast<std::int64_t>(cluster));
  std::vector<const round_event*> shared;
  shared.reserve(round.events.size());
  for (const round_event& one : round.events) shared.push_back(&one);
  put_in_order(shared, [](const round_event* one) { return one->event.on; });
  std::vector<case_event> own = round.clusters[cluster].events;
  put_in_order(own, [](const case_event& one) { return one.on; });

  detail::part_in_round part(round, cluster);
  case_file file{round.clusters[cluster].cluster, {}};
  auto next = own.begin();
  const auto take_own_until = [&](auto is_reached) {
    for (; next != own.end() && !is_reached(*next); ++next) {
      part.see_own(*next);
      file.events.push_back(std::move(*next));
    }
  };
  for (const round_event* one : shared) {
    // Kinds stand in the order of the articles.
    const auto key_of = [](const case_event& event) { return std::make_pair(event.on, event.kind()); };
    take_own_until([&](const case_event& other) { return !(key_of(other) < key_of(one->event)); });
    if (auto event = part.see(*one)) file.events.push_back(std::move(*event));
  }
  take_own_until([](const case_event&) { return false; });
  return file;
}

}  // namespace jiqun
