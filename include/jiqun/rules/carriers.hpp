// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/annual_round.hpp"
#include "jiqun/facts/application.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"

namespace jiqun {

namespace detail {

template <class Kind>
constexpr finding enough(condition what, const stated<count<Kind>>& found,
                         const provision<count<Kind>>& required, fact named) {
  finding step = finding_of(what, at_least(found.value(), required.value));
  step.source = required.source;
  step.figure = std::optional(
      measured{found.has_value() ? std::optional(found->number()) : std::nullopt, required.value.number()});
  if (step.holds == answer::unknown) {
    step.missing = named;
    step.why_missing = found.why_absent();
  }
  return step;
}

}  // namespace detail

/// Art. 7(1). 至少有一家国家级或三家省级技术创新载体: are there enough? Either number is enough; mixtures are
/// not.
/// Unknown names the numbers that are not stated, unless the other is enough.
[[nodiscard]] constexpr decision decide_enough_carriers(const innovation_carriers& carriers,
                                                        const measures& in_force) {
  const auto& [national, provincial] = in_force.carriers;
  return decision::any_of(
      condition::enough_carriers, national.source,
      {detail::enough(condition::national_carriers, carriers.national(), national, fact::national_carriers),
       detail::enough(condition::provincial_carriers, carriers.provincial(), provincial,
                      fact::provincial_carriers)});
}

/// Art. 7(1). Do the carriers stand in the way of an application? The number stands among the directions of
/// cultivation (培育建设方向): whether it is a condition is a reading, or for the year's call to say.
[[nodiscard]] constexpr decision decide_carriers_satisfied(const innovation_carriers& carriers,
                                                           const annual_round& round,
                                                           const measures& in_force) {
  const auto no_bar = [&](const measures& read) {
    switch (read.readings.get<carrier_requirement>()) {
      case carrier_requirement::direction_only: return finding_of(condition::carriers_no_bar, answer::yes);
      case carrier_requirement::gate_at_application:
        return finding_of(condition::carriers_no_bar, answer::no);
      case carrier_requirement::set_by_call: break;
    }
    finding step = finding_of(condition::carriers_no_bar, round.carriers_required(), fact::call_on_carriers);
    step.holds = contrary(step.holds);
    return step;
  };
  return decision::any_of(condition::carriers_satisfied,
                          {noting_readings(in_force, no_bar), decide_enough_carriers(carriers, in_force)});
}

}  // namespace jiqun
