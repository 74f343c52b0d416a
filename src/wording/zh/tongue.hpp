// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/citation.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace jiqun::zh {

/// Chinese, in which the Measures are written: the tables of the closed sets have its words.
struct tongue {
  static constexpr std::string_view code = "zh";
  static constexpr bool speaks_terms = true;
  static constexpr std::string_view between_items = "、";
  static constexpr std::string_view between_alternatives = "或";
  static constexpr std::string_view between_clauses = ";";

  static std::string citation_text(citation source) { return chinese_text(source).str(); }
  /// Two of something are 两.
  static std::string number_in_words(int number) {
    if (number == 2) return "两";
    return numeral(number);
  }
  static std::string numeral(int number) {
    return number < 1 || number > 99 ? std::to_string(number) : chinese_number(number).str();
  }
  static std::string month(int year, int month) {
    return std::to_string(year).append("年").append(std::to_string(month)).append("月");
  }
  static std::string amount(std::int64_t number, std::string_view unit) {
    return std::to_string(number).append(unit);
  }
};

}  // namespace jiqun::zh
