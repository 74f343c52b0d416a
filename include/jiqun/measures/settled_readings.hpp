// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <array>
#include <cstddef>

namespace jiqun {

/// The readings that a text settles in its own words (条文已明确), each with the provision that does. The
/// Measures of 2024 settle none: a reading is what they leave open.
///
///     draft.settle(not_taken_part::failure, art(14, 2));
///     draft.settled_by_text.source_of(reading_id::not_taken_part) == art(14, 2)
class settled_readings {
 public:
  /// @param by  the provision of the text itself; a later one for the same reading replaces it
  /// Throws invalid_fact (flaw::no_such_article) where no provision is cited.
  constexpr void insert(reading_id reading, citation by) {
    if (!is_cited(by)) throw invalid_fact(flaw::no_such_article, 0);
    by_[static_cast<std::size_t>(reading)] = by;
    all_.insert(reading);
  }

  [[nodiscard]] constexpr reading_set all() const noexcept { return all_; }
  [[nodiscard]] constexpr bool contains(reading_id reading) const { return all_.contains(reading); }
  /// Article 0 where the text leaves it open.
  [[nodiscard]] constexpr citation source_of(reading_id reading) const {
    return by_[static_cast<std::size_t>(reading)];
  }

 private:
  std::array<citation, count_of<reading_id>> by_{};
  reading_set all_{};
};

}  // namespace jiqun
