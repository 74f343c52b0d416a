// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/certainty.hpp"
#include "jiqun/core/date.hpp"
#include "restatement/naive_calendar.hpp"

#include <optional>
#include <string>

inline std::string as_text(jiqun::date day) { return iso_text(day).str(); }
inline std::string as_text(std::optional<jiqun::date> day) { return day ? as_text(*day) : "none"; }

/// Of a certainty, or of what the restatement makes of it.
template <class Certainty>
std::string certainty_text(Certainty certainty) {
  constexpr const char* texts[] = {"not announced", "provisional", "settled"};
  return texts[static_cast<std::size_t>(certainty)];
}

inline std::string as_text(const jiqun::reckoned_day& reckoned) {
  const std::string text = as_text(reckoned.day) + ' ' + certainty_text(reckoned.certainty);
  return reckoned.no_earlier_than ? text + " from " + as_text(*reckoned.no_earlier_than) : text;
}
inline std::string as_text(const restatement::found_day& found) {
  const std::string text =
      (found.day ? restatement::iso_of(*found.day) : "none") + ' ' + certainty_text(found.how_far);
  return found.no_earlier_than ? text + " from " + restatement::iso_of(*found.no_earlier_than) : text;
}
inline std::string as_text(const jiqun::reckoned_count& counted) {
  return (counted.days ? std::to_string(*counted.days) : "none") + ' ' + certainty_text(counted.certainty);
}
inline std::string as_text(const restatement::found_count& counted) {
  return (counted.days ? std::to_string(*counted.days) : "none") + ' ' + certainty_text(counted.how_far);
}

inline jiqun::date date_of(int restated) {
  const restatement::civil c = restatement::civil_of(restated);
  return {c.year, c.month, c.day};
}
