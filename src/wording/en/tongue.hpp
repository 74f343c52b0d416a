// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/citation.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace jiqun::en {

struct tongue {
  static constexpr std::string_view code = "en";
  static constexpr bool speaks_terms = false;
  static constexpr std::string_view between_items = ", ";
  static constexpr std::string_view between_alternatives = " or ";
  static constexpr std::string_view between_clauses = "; ";

  static std::string citation_text(citation source) { return english_text(source).str(); }
  static std::string number_in_words(int number) {
    constexpr std::string_view numbers[] = {"no",  "one",   "two",   "three", "four", "five",
                                            "six", "seven", "eight", "nine",  "ten"};
    return number < 0 || number > 10 ? std::to_string(number) : std::string(numbers[number]);
  }
  static std::string numeral(int number) { return std::to_string(number); }
  static std::string month(int year, int month) {
    return std::to_string(year).append(month < 10 ? "-0" : "-").append(std::to_string(month));
  }
  static std::string amount(std::int64_t number, std::string_view unit) {
    if (unit.empty()) return std::to_string(number);
    return std::to_string(number).append(" ").append(number == 1 ? unit.substr(0, unit.size() - 1) : unit);
  }
};

}  // namespace jiqun::en
