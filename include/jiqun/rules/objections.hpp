// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/objection.hpp"
#include "jiqun/facts/publicity_notice.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/noting_readings.hpp"

#include <optional>

namespace jiqun {

namespace detail {

/// In time for one round of publicity, on that day: while the list stood open, the last day up to its hour
/// where the notice names one. A round that has no closing day yet may have closed on any day from its first.
constexpr partial_answer in_time_for(const objection& raised, date day, const publicity_notice& round,
                                     const readings& read) {
  if (day < round.opens()) return answer_of(read.get<early_objection>() == early_objection::counted);
  if (read.get<late_objection>() == late_objection::counted || round.stands_open()) return answer::yes;

  partial_answer on_last_day = answer::yes;
  const auto until = round.last_day_until();
  if (until && !(minute_of_day(23, 59) <= *until) && read.get<objection_time>() == objection_time::received) {
    if (raised.received_at().has_value())
      on_last_day = answer_of(*raised.received_at() <= *until);
    else
      on_last_day = {fact::objection_hour, raised.received_at().why_absent()};
  }
  const stated<date> closes = round.closed();
  if (closes.has_value()) {
    if (day == *closes) return on_last_day;
    return answer_of(day < *closes);
  }
  if (day == round.opens() && on_last_day.holds == answer::yes) return answer::yes;
  return {on_last_day.missing | fact::closing_day, closes.why_absent()};
}

template <class Notices>
constexpr partial_answer in_time_on(const objection& raised, date day, const Notices& rounds,
                                    const readings& read) {
  partial_answer found = answer::no;
  for (const publicity_notice& round : rounds) found = either(found, in_time_for(raised, day, round, read));
  return found;
}

/// In time for one of the rounds. Before the first round every objection is early. Where its day is not
/// stated the days from which the answer may change are tried; it was sent no later than it was received.
template <class Notices>
constexpr partial_answer in_time(const objection& raised, const Notices& rounds, const readings& read) {
  const bool by_receipt = read.get<objection_time>() == objection_time::received;
  const stated<date> day = by_receipt ? raised.received() : raised.sent();
  std::optional<date> first_opening;
  for (const publicity_notice& round : rounds)
    if (!first_opening || round.opens() < *first_opening) first_opening = std::optional(round.opens());
  if (!first_opening) return answer_of(read.get<early_objection>() == early_objection::counted);
  if (day.has_value()) return in_time_on(raised, *day, rounds, read);

  const stated<date> sent = by_receipt ? raised.sent() : stated<date>();
  const stated<date> received = by_receipt ? stated<date>() : raised.received();
  std::optional<answer> so_far;
  bool turns = false;
  fact_set missing = fact::objection_day;
  const auto look_at = [&](std::optional<date> tried) {
    if (!tried || (sent.has_value() && *tried < *sent) || (received.has_value() && *received < *tried))
      return;
    const partial_answer found = in_time_on(raised, *tried, rounds, read);
    turns = turns || found.holds != so_far.value_or(found.holds) || found.holds == answer::unknown;
    so_far = std::optional(found.holds);
    missing = missing | found.missing;
  };
  look_at(date::from_number(first_opening->number() - 1));
  look_at(sent.value());
  look_at(received.value());
  for (const publicity_notice& round : rounds) {
    look_at(round.opens());
    look_at(date::from_number(round.opens().number() + 1));
    if (!round.closed().has_value()) continue;
    look_at(*round.closed());
    look_at(date::from_number(round.closed()->number() + 1));
  }
  if (!turns) return so_far.value_or(answer::unknown);
  return {missing, day.why_absent()};
}

constexpr partial_answer concerns(const objection& raised, const readings& read) {
  if (read.get<objection_scope>() == objection_scope::whole_list) return answer::yes;
  return {raised.concerns_cluster(), fact::objection_target};
}

/// Not withdrawn; or withdrawn, but after the department had found that the cluster does not conform: its
/// finding outlives the objection that led to it.
constexpr partial_answer maintained(const objection& raised, const readings& read) {
  if (read.get<withdrawn_objection>() == withdrawn_objection::still_verified) return answer::yes;
  const partial_answer withdrawn(raised.withdrawn(), fact::withdrawal);
  if (!raised.verified().has_value())
    return either(contrary(withdrawn), {fact::verification, raised.verified().why_absent()});
  return either(contrary(withdrawn), answer_of(*raised.verified() == verification::not_conforming));
}

/// @param in_time  whether it came in time, as it was found
constexpr partial_answer stands(const objection& raised, const partial_answer& in_time,
                                const readings& read) {
  return both(both(in_time, {raised.admissible(), fact::objection_form}),
              both(concerns(raised, read), maintained(raised, read)));
}

/// The department found that the cluster does not conform. That finding stays, however late or anonymous the
/// objection was that led to it; one about another cluster is that one's affair.
constexpr partial_answer upheld(const objection& raised) {
  const partial_answer against(raised.concerns_cluster(), fact::objection_target);
  if (raised.verified().has_value())
    return *raised.verified() == verification::not_conforming ? against : partial_answer(answer::no);
  return both(against, {fact::verification, raised.verified().why_absent()});
}

/// Whether the objection is out of the way: it does not stand, or was verified; and it was not upheld.
/// @param in_time     whether it came in time, as it was found
/// @param of_pending  what a verification that is pending comes to
constexpr partial_answer out_of_the_way(const objection& raised, const partial_answer& in_time,
                                        const readings& read, const partial_answer& of_pending) {
  if (raised.verified().has_value() && *raised.verified() != verification::pending)
    return contrary(upheld(raised));
  const objection awaiting = raised.verified(verification::pending);
  const partial_answer verified = raised.verified().has_value()
                                      ? of_pending
                                      : partial_answer(fact::verification, raised.verified().why_absent());
  return both(either(contrary(stands(awaiting, in_time, read)), verified), contrary(upheld(raised)));
}

/// 公示无异议: none of them stands, or was upheld; or 有异议经核实符合条件: each that stands was verified,
/// and none was upheld. The first names only facts that the verification does not make idle.
template <class Objections, class Notices>
constexpr decision none_left(const Objections& raised, const Notices& rounds, const readings& read,
                             const partial_answer& of_pending) {
  finding none = finding_of(condition::without_objection, answer::yes);
  partial_answer verified = answer::yes;
  int standing = 0;
  for (const objection& one : raised) {
    const partial_answer in_time = detail::in_time(one, rounds, read);
    const partial_answer stands = either(detail::stands(one, in_time, read), upheld(one));
    const partial_answer away = out_of_the_way(one, in_time, read, of_pending);
    verified = both(verified, away);
    none.holds = both(none.holds, contrary(stands.holds));
    if (stands.holds == answer::yes) ++standing;
    if (away.holds != answer::unknown || (stands.missing & away.missing).empty()) continue;
    none.missing = none.missing | (stands.missing & away.missing);
    none.why_missing = stands.why_missing;
  }
  if (none.holds != answer::unknown) none.missing = {};
  none.figure = std::optional(measured{standing, 0});
  return decision::any_of(condition::no_objection_left,
                          {none, finding_of(condition::objections_verified, verified)});
}

template <class Objections, class Notices>
constexpr decision no_objection_left(const Objections& raised, const Notices& rounds,
                                     const measures& in_force, const partial_answer& of_pending) {
  return noting_readings(
      in_force, [&](const measures& read) { return none_left(raised, rounds, read.readings, of_pending); });
}

}  // namespace detail

/// Art. 10(3). Is this an objection that must be reckoned with (有异议)? In time, in the form that the notice
/// asks for, against this cluster, and not withdrawn; each as the readings have it.
/// Unknown names the day, hour, form, target, withdrawal or closing day that is not stated and still matters.
/// An objection was sent no later than it was received.
/// @param rounds  a range of notices, one for each round in which the list was shown
template <class Notices>
[[nodiscard]] constexpr decision decide_objection_stands(const objection& raised, const Notices& rounds,
                                                         const measures& in_force) {
  const finding in_time = noting_readings(in_force, [&](const measures& read) {
    return finding_of(condition::objection_in_time, detail::in_time(raised, rounds, read.readings));
  });
  const finding concerns = noting_readings(in_force, [&](const measures& read) {
    return finding_of(condition::objection_concerns_cluster, detail::concerns(raised, read.readings));
  });
  const finding maintained = noting_readings(in_force, [&](const measures& read) {
    return finding_of(condition::objection_maintained, detail::maintained(raised, read.readings));
  });
  return decision::all_of(
      condition::objection_stands,
      {in_time, finding_of(condition::objection_admissible, raised.admissible(), fact::objection_form),
       concerns, maintained});
}

/// Art. 10(3). 公示无异议(或有异议经核实符合条件): is no objection left in the way? One that stands and is
/// not yet verified leaves it unknown, neither recognised nor rejected; the Measures set no time for
/// verifying. That the department found the cluster not to conform stands in the way in any case; found of
/// another cluster it does not, even where the whole list is held up until then.
/// @param raised  a range of objections; an empty one says that there was none
/// @param rounds  a range of notices, one for each round in which the list was shown
template <class Objections, class Notices>
[[nodiscard]] constexpr decision decide_no_objection_left(const Objections& raised, const Notices& rounds,
                                                          const measures& in_force) {
  return detail::no_objection_left(raised, rounds, in_force, {fact::verification, absence::unknown});
}

}  // namespace jiqun
