// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/actor.hpp"
#include "jiqun/facts/cluster_area.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"
#include "jiqun/vocabulary/act.hpp"
#include "jiqun/vocabulary/city.hpp"

#include <optional>

namespace jiqun {

/// Who may do an act, and where it is written (职权). No office: the Measures do not say who.
struct competence {
  std::optional<office> who{};
  citation source{};
  std::optional<citation> also{};   ///< where the text speaks of the same act a second time
  std::optional<office> besides{};  ///< a second office that the text names: each of the two may act alone

  [[nodiscard]] constexpr bool includes(office one) const noexcept { return who == one || besides == one; }
};

/// Art. 4 to 15. Which office is competent for an act?
[[nodiscard]] constexpr competence competence_for(act what) {
  const act_row& row = row_of(what);
  return {row.who, row.source, row.also, row.besides};
}

namespace detail {

/// Art. 4, 6. 各市……负责本地区集群, 集群所在地是集群培育的主体: a city acts for clusters that lie in it, also
/// where another article does not say so again. Who recommends a cluster that lies in several is a reading.
constexpr finding own_area(act what, const actor& who, const cluster_area& area, const measures& in_force) {
  const bool local = who.office() == office::city_department || who.office() == office::place_of_cluster;
  if (!local) return finding_of(condition::own_area, answer::yes);
  if (!who.from().has_value())
    return finding_without(condition::own_area, fact::acting_city, who.from().why_absent());
  return noting_readings(in_force, [&](const measures& read) {
    const bool lead_only = what == act::recommend && read.readings.get<cross_city_recommendation>() ==
                                                         cross_city_recommendation::lead_city;
    return finding_of(condition::own_area, answer_of(lead_only ? *who.from() == area.lead()
                                                               : area.cities().contains(*who.from())));
  });
}

}  // namespace detail

/// Art. 4. May this office do the act for a cluster that lies there? Unknown where the Measures do not say
/// who is competent (verifying an objection, nominating nationally): the department interprets (art. 15).
[[nodiscard]] constexpr decision decide_competent(act what, const actor& who, const cluster_area& area,
                                                  const measures& in_force) {
  const competence rule = competence_for(what);
  finding area_of_office = detail::own_area(what, who, area, in_force);
  if (what == act::plan_development) area_of_office.source = art(6);
  finding right_office = rule.who
                             ? finding_of(condition::right_office, answer_of(rule.includes(who.office())))
                             : finding_without(condition::right_office, fact::competent_office);
  right_office.source = rule.source;
  return decision::all_of(condition::competent, rule.source, {right_office, area_of_office});
}

}  // namespace jiqun
