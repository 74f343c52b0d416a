// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/decision.hpp"

namespace jiqun {

/// Art. 11. Does the nomination for the national level come from where it comes in principle
/// (原则上从省级集群中产生)? A *no* is an exception to be reported with its reason where one is given; it is
/// no breach.
[[nodiscard]] constexpr decision decide_nominated_in_principle(const stated<bool>& holds_provincial_title) {
  return finding_of(condition::from_title_holders, holds_provincial_title, fact::provincial_title);
}

/// Art. 11. May the cluster be nominated? 原则上 advises and does not bar: yes for every cluster, and the
/// reasons tell the rule from its exception.
[[nodiscard]] constexpr decision decide_nomination_permitted(const stated<bool>& holds_provincial_title) {
  return decision::any_of(condition::nomination_permitted,
                          {decide_nominated_in_principle(holds_provincial_title),
                           finding_of(condition::exception_in_principle, answer::yes)});
}

}  // namespace jiqun
