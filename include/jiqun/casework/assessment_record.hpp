// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/year.hpp"
#include "jiqun/facts/assessment_history.hpp"

#include <array>
#include <cstddef>
#include <optional>

namespace jiqun {

/// The outcomes of yearly assessments while they are being recorded (考核记录): unlike assessment_history, an
/// outcome can be put in another's place.
class assessment_record {
 public:
  /// Takes an outcome, or the year as pending where it has another that this one does not replace: then
  /// neither is believed, nor one that comes later and does not say that it replaces them.
  /// @return whether it was taken
  /// Throws invalid_fact (flaw::no_such_member) for an outcome that there is not.
  bool record(year label, assessment_outcome outcome, bool replaces) {
    static_cast<void>(row_of(outcome));
    std::optional<assessment_outcome>& known = outcomes_[place(label)];
    const bool settles =
        !disputed_.contains(label) && (!known || known == assessment_outcome::pending || known == outcome);
    const bool taken = settles || replaces;
    known = taken ? outcome : assessment_outcome::pending;
    if (replaces) disputed_ = disputed_ - year_set::between(label.number(), label.number());
    if (!taken) disputed_.insert(label);
    return taken;
  }

  [[nodiscard]] assessment_history history() const {
    assessment_history all;
    for (std::size_t at = 0; at < outcomes_.size(); ++at)
      if (const auto outcome = outcomes_[at])
        all = all.with(year(year::first + static_cast<int>(at)), *outcome);
    return all;
  }
  /// The outcome of the latest year that has one.
  [[nodiscard]] std::optional<assessment_outcome> latest() const {
    for (std::size_t at = outcomes_.size(); at-- > 0;)
      if (outcomes_[at]) return outcomes_[at];
    return std::nullopt;
  }

 private:
  [[nodiscard]] static std::size_t place(year label) {
    return static_cast<std::size_t>(label.number() - year::first);
  }
  year_set disputed_{};
  std::array<std::optional<assessment_outcome>, year::last - year::first + 1> outcomes_{};
};

}  // namespace jiqun
