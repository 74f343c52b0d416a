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
  const auto found = [](bool in_time) {
    return finding_of(condition::objection_in_time, answer_of(in_time));
  };
  const auto without = [](fact_set missing, absence why) {
    return finding_without(condition::objection_in_time, missing, why);
  };
  const bool by_receipt = read.readings.objection_time == objection_time::received;
  const bool early_counts = read.readings.early_objection == early_objection::counted;
  const bool late_counts = read.readings.late_objection == late_objection::counted;
  const auto& [opens, closes, last_day_until] = window;
  const stated<date>& day = by_receipt ? raised.received : raised.sent;
  const bool stands_open = !closes.has_value() && closes.why_absent() == absence::not_applicable;

  if (early_counts && (late_counts || stands_open)) return found(true);

  const bool hour_matters = by_receipt && last_day_until && !late_counts && !raised.received_at.has_value();
  const fact_set hour = hour_matters ? fact::objection_hour : fact::none;
  if (!day.has_value())
    return without(fact_set(fact::objection_day) | hour |
                       (closes.has_value() || stands_open || late_counts ? fact::none : fact::closing_day),
                   day.why_absent());
  if (*day < opens) return found(early_counts);
  if (late_counts || stands_open) return found(true);
  if (!closes.has_value()) return without(fact_set(fact::closing_day) | hour, closes.why_absent());
  if (*closes < *day) return found(false);
  if (*day == *closes && last_day_until && by_receipt) {
    if (!raised.received_at.has_value())
      return without(fact::objection_hour, raised.received_at.why_absent());
    return found(*raised.received_at <= *last_day_until);
  }
  return found(true);
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

namespace detail {

/// 公示无异议: none of them stands. It names only facts that the verification does not make idle.
template <class Objections>
constexpr finding without_objection(const Objections& raised, const objection_window& window,
                                    const measures& read) {
  finding none = finding_of(condition::without_objection, answer::yes);
  int standing = 0;
  for (const objection& one : raised) {
    const decision stands = decide_objection_stands(one, window, read);
    if (stands.value() == answer::yes) ++standing;
    none.holds = both(none.holds, contrary(stands.value()));
    if (either(contrary(stands.value()), answer_of(one.verified_conforming)) == answer::unknown)
      none.missing = none.missing | stands.missing();
  }
  if (none.holds != answer::unknown) none.missing = {};
  none.figure = std::optional(measured{standing, 0});
  return none;
}

/// 有异议经核实符合条件: each that stands was verified, and the cluster conforms.
template <class Objections>
constexpr finding objections_verified(const Objections& raised, const objection_window& window,
                                      const measures& read) {
  finding verified = finding_of(condition::objections_verified, answer::yes);
  for (const objection& one : raised) {
    const decision stands = decide_objection_stands(one, window, read);
    const answer settled = either(contrary(stands.value()), answer_of(one.verified_conforming));
    verified.holds = both(verified.holds, settled);
    if (settled != answer::unknown) continue;
    verified.missing = verified.missing | stands.missing();
    if (one.verified_conforming.has_value()) continue;
    verified.missing = verified.missing | fact::verification;
    verified.why_missing = one.verified_conforming.why_absent();
  }
  if (verified.holds != answer::unknown) verified.missing = {};
  return verified;
}

}  // namespace detail

/// Art. 10(3). 公示无异议(或有异议经核实符合条件): is no objection left in the way? One that stands and is
/// not yet verified leaves it unknown, neither recognised nor rejected; the Measures set no time for
/// verifying.
/// @param raised  a range of objections
template <class Objections>
[[nodiscard]] constexpr decision decide_no_objection_left(const Objections& raised,
                                                          const objection_window& window,
                                                          const measures& in_force) {
  return decision::any_of(
      condition::no_objection_left,
      {found_under(in_force, readings_of_objections,
                   [&](const measures& read) { return detail::without_objection(raised, window, read); }),
       found_under(in_force, readings_of_objections,
                   [&](const measures& read) { return detail::objections_verified(raised, window, read); })});
}

}  // namespace jiqun
