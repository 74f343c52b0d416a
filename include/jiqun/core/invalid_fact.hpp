// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstdint>
#include <exception>
#include <string_view>

namespace jiqun {

/// Why something that was stated is not a fact (不成立的事实). Closed: every language words each of them.
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

/// How the figure that comes with a flaw is written.
enum class found_as : std::uint8_t {
  number,
  day,   ///< YYYYMMDD
  item,  ///< of an article
  hundredths,
  thousandths,
};

struct flaw_row {
  flaw id{};
  std::string_view key;
  found_as found{};
  const char* what = nullptr;  ///< what invalid_fact::what() says
};
inline constexpr flaw_row flaw_table[] = {
    {flaw::no_such_day, "no_such_day", found_as::day, "there is no such day"},
    {flaw::day_out_of_range, "day_out_of_range", found_as::number,
     "a day lies between 1400-01-01 and 9999-12-31"},
    {flaw::year_out_of_range, "year_out_of_range", found_as::number,
     "a year of a title or an assessment lies between 2000 and 2063"},
    {flaw::count_out_of_range, "count_out_of_range", found_as::number, "the number is outside its range"},
    {flaw::no_such_article, "no_such_article", found_as::number, "there is no such provision"},
    {flaw::text_too_long, "text_too_long", found_as::number, "the text is too long"},
    {flaw::list_too_long, "list_too_long", found_as::number,
     "the list has more items than there is room for"},
    {flaw::no_such_choice, "no_such_choice", found_as::number, "the reading has no such choice"},
    {flaw::too_many_interpretations, "too_many_interpretations", found_as::number,
     "there are more interpretations than there is room for"},
    {flaw::year_has_two_outcomes, "year_has_two_outcomes", found_as::number,
     "the year has an outcome already"},
    {flaw::make_up_day_is_no_weekend, "make_up_day_is_no_weekend", found_as::day,
     "a make-up working day is a Saturday or a Sunday"},
    {flaw::day_both_off_and_worked, "day_both_off_and_worked", found_as::day,
     "a day is named both off and worked"},
    {flaw::day_outside_notice, "day_outside_notice", found_as::day, "the notice may not rule on that day"},
    {flaw::days_out_of_order, "days_out_of_order", found_as::day, "the span ends before it begins"},
    {flaw::second_annual_notice, "second_annual_notice", found_as::number,
     "the year has an annual notice already"},
    {flaw::gap_between_years, "gap_between_years", found_as::number,
     "an annual notice is for the year after the last announced"},
    {flaw::year_not_announced, "year_not_announced", found_as::number,
     "an amending notice is for a year that is announced"},
    {flaw::published_too_early, "published_too_early", found_as::day,
     "the notice is published before the one that it builds on"},
    {flaw::too_many_days_in_notice, "too_many_days_in_notice", found_as::number,
     "the notice rules on more days than there is room for"},
    {flaw::too_many_notices, "too_many_notices", found_as::number,
     "there are more notices than there is room for"},
    {flaw::closes_before_it_opens, "closes_before_it_opens", found_as::day,
     "a period closes before it opens"},
    {flaw::value_out_of_range, "value_out_of_range", found_as::thousandths,
     "a value lies between minus and plus a thousand million"},
    {flaw::weight_out_of_range, "weight_out_of_range", found_as::hundredths,
     "the weight is outside its range"},
    {flaw::weights_do_not_add_up, "weights_do_not_add_up", found_as::hundredths,
     "the weights do not add up to 100 percent"},
    {flaw::mark_out_of_range, "mark_out_of_range", found_as::thousandths,
     "a pass mark lies between 0 and 100 points"},
    {flaw::impossible_range, "impossible_range", found_as::thousandths,
     "the range does not fit the direction, or leaves nothing to tell apart"},
    {flaw::key_is_empty, "key_is_empty", found_as::number, "the key is empty"},
    {flaw::duplicate_indicator, "duplicate_indicator", found_as::number,
     "another indicator bears the key already"},
    {flaw::too_many_indicators, "too_many_indicators", found_as::number,
     "there are more indicators than there is room for"},
    {flaw::indicator_of_other_family, "indicator_of_other_family", found_as::item,
     "the text names the indicator in another family"},
    {flaw::family_without_indicators, "family_without_indicators", found_as::item,
     "a family with weight has indicators"},
    {flaw::family_without_weight, "family_without_weight", found_as::item,
     "a family with indicators has weight"},
    {flaw::indicator_named_twice, "indicator_named_twice", found_as::number,
     "another indicator measures what the text names already"},
    {flaw::impossible_value, "impossible_value", found_as::thousandths,
     "the indicator cannot have that value"},
};
static_assert(is_table(flaw_table));
constexpr const auto& table_of(flaw) { return flaw_table; }

/// Thrown where a fact is built that cannot be one; in a constant it is a compile error.
/// A missing fact is no flaw: it is answered with *unknown*.
class invalid_fact : public std::exception {
 public:
  explicit invalid_fact(flaw why, std::int64_t found) noexcept : why_(why), found_(found) {}

  [[nodiscard]] flaw why() const noexcept { return why_; }
  /// The offending figure; flaw says what it is.
  [[nodiscard]] std::int64_t found() const noexcept { return found_; }
  [[nodiscard]] const char* what() const noexcept override {
    return static_cast<std::size_t>(why_) < count_of<flaw> ? row_of(why_).what : "not a fact";
  }

 private:
  flaw why_;
  std::int64_t found_;
};

}  // namespace jiqun
