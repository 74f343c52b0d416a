// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/nomination.hpp"
#include "jiqun/reasoning/decision.hpp"

namespace jiqun {

/// Art. 11. Does the nomination for the national level come from where it comes in principle
/// (原则上从省级集群中产生)? A *no* is an exception to be reported with its reason where one is given; it is
/// no breach.
[[nodiscard]] constexpr decision decide_nominated_in_principle(const nomination& made) {
  return finding_of(condition::from_title_holders, made.holds_provincial_title(), fact::provincial_title);
}

/// Art. 11. May the cluster be nominated? 原则上 advises and does not bar: yes for every cluster, and the
/// reasons tell the rule from its exception, and whether a reason for it is on record. None is asked for.
[[nodiscard]] constexpr decision decide_nomination_permitted(const nomination& made) {
  return decision::any_of(condition::nomination_permitted,
                          {decide_nominated_in_principle(made),
                           decision::any_of(condition::exception_in_principle,
                                            {finding_of(condition::exception_reasoned, made.reason_given(),
                                                        fact::nomination_reason),
                                             finding_of(condition::reason_not_demanded, answer::yes)})});
}

}  // namespace jiqun
