// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <exception>

namespace jiqun {

/// Why something that was stated is not a fact (不成立的事实). Closed: every printer words each of them.
enum class flaw : std::uint8_t {
  no_such_day,                ///< found: the day as the number YYYYMMDD; 0 if it cannot be written so
  day_out_of_range,           ///< found: the year; days run from 1400-01-01 to 9999-12-31
  year_out_of_range,          ///< found: the year; years of titles and assessments run from 2000 to 2063
  count_out_of_range,         ///< found: the number
  no_such_article,            ///< found: the article, or the item
  text_too_long,              ///< found: the length in bytes
  list_too_long,              ///< found: the capacity
  no_such_choice,             ///< found: the number of the choice
  too_many_interpretations,   ///< found: the capacity
  year_has_two_outcomes,      ///< found: the year
  make_up_day_is_no_weekend,  ///< found: the day YYYYMMDD
  day_both_off_and_worked,    ///< found: the day YYYYMMDD
  day_outside_notice,         ///< found: the day YYYYMMDD
  days_out_of_order,          ///< found: the day YYYYMMDD with which a span ends before it begins
  second_annual_notice,       ///< found: the year of the notice
  gap_between_years,          ///< found: the year of the notice
  year_not_announced,         ///< found: the year that an amending notice is for
  published_too_early,        ///< found: the day of publication YYYYMMDD
  too_many_days_in_notice,    ///< found: the capacity
  too_many_notices,           ///< found: the capacity
  closes_before_it_opens,     ///< found: the closing day YYYYMMDD
  value_out_of_range,         ///< found: the value in thousandths
  weight_out_of_range,        ///< found: the weight in hundredths of a percent
  weights_do_not_add_up,      ///< found: their sum in hundredths of a percent
  mark_out_of_range,          ///< found: the pass mark in thousandths of a point
  impossible_range,           ///< found: the best value, or the threshold, in thousandths
  key_is_empty,               ///< found: 0
  duplicate_indicator,        ///< found: the place, from 1, of the one that bears the key already
  too_many_indicators,        ///< found: the capacity
  indicator_of_other_family,  ///< found: the item of art. 7 that names the indicator
  family_without_indicators,  ///< found: its item of art. 7
  family_without_weight,      ///< found: its item of art. 7
  indicator_named_twice,      ///< found: the place, from 1, of the one that measures it already
  impossible_value,           ///< found: the value in thousandths
};

/// Thrown where a fact is built that cannot be one; in a constant it is a compile error.
/// A missing fact is no flaw: it is answered with *unknown*.
class invalid_fact : public std::exception {
 public:
  explicit invalid_fact(flaw why, std::int64_t found) noexcept : why_(why), found_(found) {}

  [[nodiscard]] flaw why() const noexcept { return why_; }
  /// The offending figure; flaw says what it is.
  [[nodiscard]] std::int64_t found() const noexcept { return found_; }
  [[nodiscard]] const char* what() const noexcept override { return describe(why_); }

 private:
  [[nodiscard]] static const char* describe(flaw why) noexcept {
    switch (why) {
      case flaw::no_such_day: return "there is no such day";
      case flaw::day_out_of_range: return "a day lies between 1400-01-01 and 9999-12-31";
      case flaw::year_out_of_range: return "a year of a title or an assessment lies between 2000 and 2063";
      case flaw::count_out_of_range: return "the number is outside its range";
      case flaw::no_such_article: return "there is no such provision";
      case flaw::text_too_long: return "the text is too long";
      case flaw::list_too_long: return "the list has more items than there is room for";
      case flaw::no_such_choice: return "the reading has no such choice";
      case flaw::too_many_interpretations: return "there are more interpretations than there is room for";
      case flaw::year_has_two_outcomes: return "the year has an outcome already";
      case flaw::make_up_day_is_no_weekend: return "a make-up working day is a Saturday or a Sunday";
      case flaw::day_both_off_and_worked: return "a day is named both off and worked";
      case flaw::day_outside_notice: return "the notice may not rule on that day";
      case flaw::days_out_of_order: return "the span ends before it begins";
      case flaw::second_annual_notice: return "the year has an annual notice already";
      case flaw::gap_between_years: return "an annual notice is for the year after the last announced";
      case flaw::year_not_announced: return "an amending notice is for a year that is announced";
      case flaw::published_too_early: return "the notice is published before the one that it builds on";
      case flaw::too_many_days_in_notice: return "the notice rules on more days than there is room for";
      case flaw::too_many_notices: return "there are more notices than there is room for";
      case flaw::closes_before_it_opens: return "a period closes before it opens";
      case flaw::value_out_of_range: return "a value lies between minus and plus a thousand million";
      case flaw::weight_out_of_range: return "the weight is outside its range";
      case flaw::weights_do_not_add_up: return "the weights do not add up to 100 percent";
      case flaw::mark_out_of_range: return "a pass mark lies between 0 and 100 points";
      case flaw::impossible_range:
        return "the range does not fit the direction, or leaves nothing to tell apart";
      case flaw::key_is_empty: return "the key is empty";
      case flaw::duplicate_indicator: return "another indicator bears the key already";
      case flaw::too_many_indicators: return "there are more indicators than there is room for";
      case flaw::indicator_of_other_family: return "the text names the indicator in another family";
      case flaw::family_without_indicators: return "a family with weight has indicators";
      case flaw::family_without_weight: return "a family with indicators has weight";
      case flaw::indicator_named_twice: return "another indicator measures what the text names already";
      case flaw::impossible_value: return "the indicator cannot have that value";
    }
    return "not a fact";
  }

  flaw why_;
  std::int64_t found_;
};

}  // namespace jiqun
