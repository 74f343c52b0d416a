// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/count.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/fixed_text.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/period_length.hpp"
#include "jiqun/core/year.hpp"
#include "jiqun/measures/interpretation.hpp"
#include "jiqun/measures/readings.hpp"
#include "jiqun/measures/settled_readings.hpp"
#include "jiqun/vocabulary/carrier_count.hpp"
#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace jiqun {

/// A figure and where it is written (有出处的数值).
template <class T>
struct provision {
  T value;
  citation source;  ///< article 0 where it stands in no text

  [[nodiscard]] constexpr bool is_cited() const noexcept { return jiqun::is_cited(source); }
};

/// A figure that whoever asks has set (调用者设定): it stands in no text, and cites none.
///
///     text.revocation.consecutive_failures = from_caller(failed_years(3));
template <class T>
[[nodiscard]] constexpr provision<T> from_caller(T value) {
  return {value, {}};
}

/// Which text it is (文本版本), and from when until when it is in force.
struct edition {
  fixed_text<95> document{};             ///< document number (文号), or what a draft calls itself
  provision<date> in_force_from;         ///< inclusive
  std::optional<date> in_force_until{};  ///< inclusive; none where the text states no end
};

/// 技术创新载体
struct carrier_provisions {
  provision<count<national_carrier>> national;      ///< 至少一家国家级, or
  provision<count<provincial_carrier>> provincial;  ///< 三家省级
};

/// 公示
struct publicity_provisions {
  provision<period_length> length;
  provision<bool> on_official_website;  ///< whether the list must stand on the department's official website
};

struct failed_year {
  static constexpr int least = 1;
  static constexpr int most = 10;
};
using failed_years = count<failed_year>;

/// 撤销
struct revocation_provisions {
  provision<failed_years> consecutive_failures;  ///< 连续几年未通过考核
  provision<year> failures_count_from;           ///< the year in which the Measures took force
};

/// Official interpretations in the order in which they were issued; a later one on the same reading holds.
struct interpretation_list {
  static constexpr std::size_t capacity = 16;
  std::array<official_interpretation, capacity> all{};
  std::size_t size = 0;

  /// How many there are. Throws invalid_fact (flaw::too_many_interpretations) for a size beyond the room.
  [[nodiscard]] constexpr std::size_t known() const {
    if (size > capacity) throw invalid_fact(flaw::too_many_interpretations, std::int64_t{capacity});
    return size;
  }
};

/// The Measures as data: every figure beside its article, every choice among the readings (办法).
/// A draft of a new edition is a changed copy; nothing is shared, so it cannot leak into the text in force.
struct measures {
  jiqun::edition edition;
  carrier_provisions carriers;
  publicity_provisions publicity;
  revocation_provisions revocation;
  jiqun::readings readings{};
  interpretation_list interpretations{};  ///< those that fixed readings, applied by interpreted_by
  settled_readings settled_by_text{};     ///< those that the text itself settles

  /// The readings that an official interpretation fixed.
  [[nodiscard]] constexpr reading_set interpreted() const {
    reading_set fixed;
    for (std::size_t i = 0; i < interpretations.known(); ++i) fixed.insert(interpretations.all[i].reading);
    return fixed;
  }
  /// The readings that are in contest no more: an official interpretation fixed them, or the text itself.
  [[nodiscard]] constexpr reading_set settled() const { return interpreted() | settled_by_text.all(); }
  /// The text of a draft says itself how it is to be read: the choice is the text's, and is cited to it.
  ///
  ///     draft.settle(not_taken_part::failure, art(14, 2));
  ///
  /// Throws invalid_fact where no provision is cited.
  template <class Choice>
  constexpr void settle(Choice choice, citation by) {
    settled_by_text.insert(reading_of<Choice>, by);
    readings.set(choice);
  }
  /// Chooses for whatever the text leaves open; what it settles itself stays as it says.
  constexpr void choose_where_silent(reading_id reading, std::size_t choice) {
    if (!settled_by_text.contains(reading)) readings.choose(reading, choice);
  }
};

}  // namespace jiqun
