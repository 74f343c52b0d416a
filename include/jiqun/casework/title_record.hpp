// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/year.hpp"
#include "jiqun/facts/assessment_history.hpp"
#include "jiqun/facts/title.hpp"

#include <array>
#include <cstddef>
#include <optional>

namespace jiqun {

/// The outcomes of yearly assessments while they are being recorded (考核记录): unlike assessment_history, an
/// outcome can be put in another's place.
class assessment_record {
 public:
  [[nodiscard]] std::optional<assessment_outcome> outcome_of(year label) const {
    return outcomes_[place(label)];
  }
  void put(year label, assessment_outcome outcome) { outcomes_[place(label)] = outcome; }

  [[nodiscard]] assessment_history history() const {
    assessment_history all;
    for (std::size_t at = 0; at < outcomes_.size(); ++at)
      if (outcomes_[at]) all = all.with(year(year::first + static_cast<int>(at)), *outcomes_[at]);
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
  std::array<std::optional<assessment_outcome>, year::last - year::first + 1> outcomes_{};
};

/// A title and what is on record under it (称号及其存续期间的记载).
struct title_record {
  title_period period;
  assessment_record assessments{};
  int instalments_paid = 0;
  bool national = false;  ///< recognised for the national level since

  [[nodiscard]] bool has_ended() const { return period.ended.has_value(); }
};

}  // namespace jiqun
