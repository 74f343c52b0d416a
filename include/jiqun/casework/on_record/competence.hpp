// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event_context.hpp"
#include "jiqun/rules/authority.hpp"

#include <optional>

namespace jiqun::detail {

/// Art. 4 to 15. Was the office competent? Where the Measures do not say who is, nothing is noticed, nor
/// where it was.
inline void ask_competence(event_context& at) {
  const std::optional<act> what = row_of(at.event.kind()).act;
  if (!what || !competence_for(*what).who || at.by.text == nullptr) return;
  const stated<actor>& by = at.event.by;
  const auto decide = [&, &area = at.record().cluster.area](const measures& read) -> decision {
    if (by.has_value()) return decide_competent(*what, *by, area, read);
    return finding_without(condition::right_office, fact::acting_office, by.why_absent());
  };
  if (decide(*at.by.text).value() != answer::yes) at.judge(decide);
}

}  // namespace jiqun::detail
