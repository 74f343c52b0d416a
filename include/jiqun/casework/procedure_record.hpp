// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/facts/annual_round.hpp"
#include "jiqun/facts/application.hpp"
#include "jiqun/facts/objection.hpp"
#include "jiqun/facts/publicity_notice.hpp"
#include "jiqun/measures/measures.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace jiqun {

/// One way from an application to its decision (申报认定程序), as far as it is on record.
struct procedure_record {
  static constexpr std::size_t most_windows = 32;
  static constexpr std::size_t most_interruptions = publicity_notice::most_interruptions;

  bool open = false;
  bool decided = false;                 ///< recognised or refused: it carries no second decision
  std::optional<date> began{};          ///< the day of its first event
  std::optional<annual_round> round{};  ///< the round applied for
  bool called = false;                  ///< whether the call of that round is on record
  std::optional<date> applied{};
  innovation_carriers carriers{};
  stated<bool> materials_true{};
  stated<bool> materials_compliant{};
  stated<bool> formal_letter{};
  bool recommendation_on_record = false;
  city_set recommended_by{};            ///< the cities that the recommendations name
  bool recommended_by_unnamed = false;  ///< whether one names no city
  bool review_on_record = false;
  department_review review{};
  bool withdrawn_by_unnamed = false;  ///< whether one was withdrawn since, and it is not stated by which city
  bool on_shortlist = false;
  std::optional<date> passed_over{};  ///< a list of that day did not name it; a later part of the year's may
  std::vector<publicity_notice> windows{};  ///< each time that the list was shown
  std::vector<std::size_t> opened_by{};     ///< the event that opened each
  std::optional<date> interrupted_since{};  ///< the last window is interrupted since that day
  std::vector<objection> objections{};
  std::unordered_map<std::string, std::size_t> objection_of{};  ///< which objection bears an id

  [[nodiscard]] bool stands_open() const { return !windows.empty() && windows.back().stands_open(); }

  /// The windows as they are known, with an interruption that lasts still.
  [[nodiscard]] std::vector<publicity_notice> windows_so_far() const {
    std::vector<publicity_notice> known = windows;
    if (interrupted_since && !known.empty())
      known.back() = known.back().interrupted(interruption_of_publicity::lasting_since(*interrupted_since));
    return known;
  }

  /// Which cities recommended matters where those that are named are not all that a reading asks for.
  [[nodiscard]] recommendation recommended(const cluster_area& area, const measures& read) const {
    const bool lead_alone =
        read.readings.get<cross_city_recommendation>() == cross_city_recommendation::lead_city;
    const bool enough = recommended_by.contains_all(lead_alone ? city_set(area.lead()) : area.cities());
    stated<city_set> cities = recommended_by;
    if (enough ? withdrawn_by_unnamed : recommended_by_unnamed) cities = absence::not_given;
    return recommendation::of(area)
        .materials_true(materials_true)
        .materials_compliant(materials_compliant)
        .formal_letter(formal_letter)
        .cities(cities);
  }
  /// Whether the list names the cluster; open where it may be recommended by nobody any more.
  [[nodiscard]] stated<bool> listed() const {
    if (on_shortlist && withdrawn_by_unnamed) return absence::not_given;
    return on_shortlist;
  }
  [[nodiscard]] department_review reviewed() const { return review.on_shortlist(on_shortlist); }
};

}  // namespace jiqun
