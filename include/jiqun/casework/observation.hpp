// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/rules/contest.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace jiqun {

/// What was noticed about an event (对事项的认定).
enum class mark : std::uint8_t {
  breach,        ///< 违反规定: the Measures ask for something that was not so
  undetermined,  ///< 无法判定: a fact is missing that would tell
  exception,     ///< 例外: what is so in principle was not so, and need not be
  inconsistency,  ///< 记载不符: the event does not fit the rest of the record; it is passed over or taken as
                  ///< it is
  outside_force,  ///< 不在施行期内: no text was in force on the day
};
inline constexpr std::size_t mark_count = static_cast<std::size_t>(mark::outside_force) + 1;

/// How an event does not fit the record (记载不符之处). Closed.
enum class misfit : std::uint8_t {
  in_pool_already,           ///< it is in the pool already; passed over
  not_in_pool,               ///< it is not in the pool
  no_application,            ///< there is no open application
  application_open_already,  ///< another application is open; that one is taken to have ended
  publicity_open_already,    ///< the list stands open already; passed over
  no_open_publicity,         ///< no list stands open; passed over
  interrupted_already,       ///< it is interrupted already; passed over
  not_interrupted,           ///< it is not interrupted; passed over
  no_list_shown,             ///< no list was shown; passed over
  objection_known_already,   ///< an objection bears that id already; passed over
  sent_after_received,       ///< the objection is said to be sent after it was received
  objection_not_known,       ///< no objection bears that id; passed over
  title_held_already,        ///< it holds the title already; no other begins
  no_title_held,             ///< it holds no title
  no_revocation_begun,       ///< no step towards a revocation is on record; passed over
  outcome_known_already,     ///< the year has another outcome already, and this one does not say that it
                             ///< replaces it: neither is believed, the year is pending
  year_to_come,              ///< the year has not begun; passed over
  neither_pool_nor_title,    ///< it is neither in the pool nor a holder of the title
  ground_has_gone,           ///< it replaces an outcome on which a revocation rested
  out_of_range,              ///< a day or year of it cannot be reckoned with; passed over
  more_than_can_be_kept,     ///< there are more of these than there is room for; passed over
};
inline constexpr std::size_t misfit_count = static_cast<std::size_t>(misfit::more_than_can_be_kept) + 1;

/// An act on record, held against the Measures (对行为的审查).
struct judged_act {
  std::size_t event = 0;  ///< which event, as the file counts them from 0
  weighed_decision weighed;
  std::size_t text = 0;  ///< which of replayed_case::texts it was held against
};

/// One thing noticed.
struct observation {
  jiqun::mark mark{};
  std::size_t event = 0;    ///< which event, as the file counts them from 0
  std::size_t judged = 0;   ///< breach, undetermined, exception: which judged act
  std::size_t finding = 0;  ///< … and which finding of its decision
  contest stability{};      ///< … and whether that finding stands under every reading
  jiqun::misfit misfit{};   ///< inconsistency: how it does not fit
  /// A person decided otherwise about this condition: that event.
  std::optional<std::size_t> overridden_by{};
};

}  // namespace jiqun
