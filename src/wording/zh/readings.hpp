// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/entry.hpp"
#include "wording/reading_words.hpp"
#include "wording/zh/tongue.hpp"

namespace jiqun::zh {

/// What each reading decides, and what its choices mean: the terms of the table.
inline constexpr std::array<reading_words, count_of<reading_id>> readings = [] {
  std::array<reading_words, count_of<reading_id>> all{};
  for (const reading_id one : every<reading_id>) {
    const reading_row& row = row_of(one);
    reading_words& words = all[static_cast<std::size_t>(one)];
    words = {one, row.term, {}};
    for (std::size_t choice = 0; choice < row.choice_count; ++choice)
      words.choices[choice] = row.choices[choice].term;
  }
  return all;
}();
constexpr const auto& readings_of(tongue) { return readings; }

inline constexpr entry<opening_day> opening_day_words[] = {
    {opening_day::counted, "起始日计入"},
    {opening_day::excluded, "起始日不计入"},
};
constexpr const auto& entries_of(tongue, opening_day) { return opening_day_words; }

}  // namespace jiqun::zh
