// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/decision.hpp"
#include "jiqun/facts/objection.hpp"
#include "jiqun/measures/found_under.hpp"
#include "jiqun/measures/measures.hpp"

#include <optional>

namespace jiqun {

/// The readings that bear on objections.
inline constexpr reading_set readings_of_objections{reading_id::objection_time, reading_id::early_objection,
                                                    reading_id::late_objection, reading_id::objection_scope,
                                                    reading_id::withdrawn_objection};

namespace detail {

/// In time: within the window, the last day up to its hour where the notice names one.
constexpr finding objection_in_time(const objection& raised, const objection_window& window,
                                    const measures& read) {
  const bool by_receipt = read.readings.objection_time == objection_time::received;
  const stated<date>& stated_day = by_receipt ? raised.received : raised.sent;
  const bool early_counts = read.readings.early_objection == early_objection::counted;
  const bool late_counts = read.readings.late_objection == late_objection::counted;
  if (early_counts && late_counts) return finding_of(condition::objection_in_time, answer::yes);
  if (!stated_day.has_value())
    return finding_without(condition::objection_in_time, fact::objection_day, stated_day.why_absent());
  const date day = *stated_day;
  if (day < window.opens) return finding_of(condition::objection_in_time, answer_of(early_counts));
  if (window.closes < day) return finding_of(condition::objection_in_time, answer_of(late_counts));
  if (day == window.closes && window.last_day_until && by_receipt && !late_counts) {
    if (!raised.received_at.has_value())
      return finding_without(condition::objection_in_time, fact::objection_hour,
                             raised.received_at.why_absent());
    return finding_of(condition::objection_in_time, answer_of(*raised.received_at <= *window.last_day_until));
  }
  return finding_of(condition::objection_in_time, answer::yes);
}

}  // namespace detail

/// Art. 10(3). Is this an objection that must be reckoned with (有异议)? In time, in the form that the notice
/// asks for, against this cluster, and not withdrawn; each as the readings have it.
[[nodiscard]] constexpr decision decide_objection_stands(const objection& raised,
                                                         const objection_window& window,
                                                         const measures& in_force) {
  const finding in_time = found_under(
      in_force,
      reading_set(reading_id::objection_time, reading_id::early_objection, reading_id::late_objection),
      [&](const measures& read) { return detail::objection_in_time(raised, window, read); });
  const finding concerns =
      found_under(in_force, reading_set(reading_id::objection_scope), [&](const measures& read) {
        if (read.readings.objection_scope == objection_scope::whole_list)
          return finding_of(condition::objection_concerns_cluster, answer::yes);
        return finding_of(condition::objection_concerns_cluster, raised.concerns_cluster,
                          fact::objection_target);
      });
  const finding maintained =
      found_under(in_force, reading_set(reading_id::withdrawn_objection), [&](const measures& read) {
        return finding_of(condition::objection_maintained,
                          answer_of(!raised.withdrawn || read.readings.withdrawn_objection ==
                                                             withdrawn_objection::still_verified));
      });
  return decision::all_of(
      condition::objection_stands,
      {in_time, finding_of(condition::objection_admissible, raised.admissible, fact::objection_form),
       concerns, maintained});
}

/// Art. 10(3). 公示无异议(或有异议经核实符合条件): is no objection left in the way? One that stands and is
/// not yet verified leaves it unknown, neither recognised nor rejected; the Measures set no time for
/// verifying.
/// @param raised  a range of objections
template <class Objections>
[[nodiscard]] constexpr decision decide_no_objection_left(const Objections& raised,
                                                          const objection_window& window,
                                                          const measures& in_force) {
  finding none = finding_of(condition::without_objection, answer::yes);
  finding verified = finding_of(condition::objections_verified, answer::yes);
  int standing = 0;
  for (const objection& one : raised) {
    const decision stands = decide_objection_stands(one, window, in_force);
    none.relied_on = none.relied_on | stands.relied_on();
    if (stands.value() == answer::no) continue;
    if (stands.value() == answer::yes) ++standing;
    none.holds = both(none.holds, contrary(stands.value()));
    none.missing = none.missing | stands.missing();

    const answer settled = either(contrary(stands.value()), answer_of(one.verified_conforming));
    verified.holds = both(verified.holds, settled);
    if (settled == answer::unknown) {
      if (!one.verified_conforming.has_value()) {
        verified.missing = verified.missing | fact::verification;
        verified.why_missing = one.verified_conforming.why_absent();
      }
      verified.missing = verified.missing | stands.missing();
    }
  }
  if (none.holds != answer::unknown) none.missing = {};
  if (verified.holds != answer::unknown) verified.missing = {};
  none.interpreted = none.relied_on & in_force.interpreted();
  none.figure = std::optional(measured{standing, 0});
  return decision::any_of(condition::no_objection_left, {none, verified});
}

}  // namespace jiqun
