// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/measures/measures.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jiqun {

/// What a written decision rests on, so that it can be reckoned again (计算戳记).
struct stamp {
  std::string library;                 ///< version of this library
  std::string edition;                 ///< the text that was reckoned with
  std::uint64_t measures_fingerprint;  ///< of its figures and readings in force
  readings chosen;                     ///< the readings before any interpretation on record
  reading_set settled_by_text;         ///< those of them that the text settles itself
  std::uint64_t calendar_fingerprint;  ///< of the arrangements as they were known …
  std::optional<date> known_on;        ///< … when the newest of them became known; none: none was known
  std::optional<date> as_of;           ///< the case as it stood on that day
  std::string input_sha256;            ///< of the bytes of the input
  bool as_if_in_force = false;         ///< by a draft alone, as if it had always been in force
};

/// @param in_force  the text in force on the day from which the case is looked at
/// @param base      the same before interpretations
/// @param calendar  as known on that day
[[nodiscard]] stamp stamp_of(const measures& in_force, const measures& base, const working_calendar& calendar,
                             std::optional<date> as_of, std::string_view input);

}  // namespace jiqun
