// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/core/fixed_text.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <cstddef>

namespace jiqun {

/// Art. 15. An interpretation by the department (省工业和信息化厅的解释): which reading it fixes, and from
/// when.
struct official_interpretation {
  reading_id reading{};
  std::size_t choice = 0;     ///< which of the reading's choices, in the order of the register
  fixed_text<95> document{};  ///< document number (文号)
  date issued{1400, 1, 1};
  date from{1400, 1, 1};  ///< the day from which it is applied, inclusive

  /// The first day of which it decides anything: what nobody had said yet judges nothing that was done.
  [[nodiscard]] constexpr date decides_from() const noexcept { return from < issued ? issued : from; }
};

}  // namespace jiqun
