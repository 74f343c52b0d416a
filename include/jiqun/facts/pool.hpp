// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/fixed_list.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/facts/actor.hpp"

namespace jiqun {

/// Art. 5. One stay of a cluster in the pool (在库期间).
struct pool_stay {
  stated<date> entered{};
  stated<date> left{};  ///< the first day outside; not applicable: it has not left
};

/// Every stay of a cluster in the pool (省集群培育库); an empty record says that it never entered.
using pool_record = fixed_list<pool_stay, 8>;

/// Art. 5. One round of monitoring that is on record (定期调度). How often it is due the Measures do not say.
struct monitoring {
  date on;
  actor by{};
};

}  // namespace jiqun
