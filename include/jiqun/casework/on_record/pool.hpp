// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event_context.hpp"
#include "jiqun/rules/round.hpp"

// Art. 5, 6 and 9. What an event leaves on record, and what it is held against: the pool, the plan, the call.

namespace jiqun::detail {

inline void apply(const happened::entered_pool& /*what*/, event_context& at) {
  if (at.noted(at.record().in_pool, misfit::in_pool_already)) return;
  at.record().stays.push_back(pool_stay().entered(at.day()).left(absence::not_applicable));
  at.record().in_pool = true;
}
inline void apply(const happened::left_pool& /*what*/, event_context& at) {
  if (at.noted(!at.record().in_pool, misfit::not_in_pool)) return;
  at.record().stays.back() = at.record().stays.back().left(at.day());
  at.record().in_pool = false;
}
inline void apply(const happened::monitored& /*what*/, event_context& at) {
  at.noted(!at.record().in_pool && !at.record().holds_title_on(at.day()), misfit::neither_pool_nor_title);
}
inline void apply(const happened::plan_issued& /*what*/, const event_context& /*at*/) {}

inline void apply(const happened::call_issued& call, event_context& at) {
  at.judge([&](const measures&) { return decide_only_round(call.round.label(), at.record().labels_called); });
  at.record().labels_called.insert(call.round.label());
  at.record().calls.push_back({call.round, at.day()});
}

}  // namespace jiqun::detail
