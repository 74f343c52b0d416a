// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/short_message.hpp"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <iterator>
#include <string_view>

namespace jiqun {

/// Why something that was stated is not a fact (不成立的事实). Closed: every language words each of them.
enum class flaw : std::uint8_t {
  no_such_day,                ///< found: the day as the number YYYYMMDD; 0 if it cannot be written so
  day_out_of_range,           ///< found: the year; days run from 1400-01-01 to 9999-12-31
  year_out_of_range,          ///< found: the year; years of titles and assessments run from 2000 to 2063
  count_out_of_range,         ///< found: the number; what() says its range too
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
  not_stated,                 ///< found: which absence
  no_such_member,             ///< found: the number that is no enumerator of the closed set
  no_such_place,              ///< found: the place, from 0
  no_text,                    ///< found: 0; a null pointer is no text
  no_edition,                 ///< found: 0
  editions_out_of_order,      ///< found: the first day YYYYMMDD of the one that stands too late
  editions_of_one_day,        ///< found: their first day YYYYMMDD
  no_parts,                   ///< found: 0; a decision that follows from nothing
  findings_differ,            ///< found: how many there are under another reading
  row_of_other_length,        ///< found: how many values the row has
  no_title,                   ///< found: 0
  rank_needs_others,          ///< found: 0; what a place is worth depends on the other clusters
};

/// How the figure that comes with a flaw is written.
enum class found_as : std::uint8_t {
  nothing,  ///< it says no more than the flaw
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
  std::string_view what;  ///< what invalid_fact::what() says before the figure
};
inline constexpr flaw_row flaw_table[] = {
    {flaw::no_such_day, "no_such_day", found_as::day, "there is no such day"},
    {flaw::day_out_of_range, "day_out_of_range", found_as::number,
     "a day reckoned from that year lies outside 1400-01-01 to 9999-12-31"},
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
    {flaw::key_is_empty, "key_is_empty", found_as::nothing, "the key is empty"},
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
    {flaw::not_stated, "not_stated", found_as::nothing, "the fact is not stated"},
    {flaw::no_such_member, "no_such_member", found_as::number, "the closed set has no such member"},
    {flaw::no_such_place, "no_such_place", found_as::number, "there is no such place, counted from 0"},
    {flaw::no_text, "no_text", found_as::nothing, "a null pointer is no text"},
    {flaw::no_edition, "no_edition", found_as::nothing, "there is no edition to go by"},
    {flaw::editions_out_of_order, "editions_out_of_order", found_as::day,
     "editions stand in the order of their first days, the oldest first"},
    {flaw::editions_of_one_day, "editions_of_one_day", found_as::day,
     "two editions are in force from the same day"},
    {flaw::no_parts, "no_parts", found_as::nothing, "a decision follows from something"},
    {flaw::findings_differ, "findings_differ", found_as::number,
     "the same findings are made under every reading"},
    {flaw::row_of_other_length, "row_of_other_length", found_as::number,
     "a row has a value, or its absence, for each indicator of the scheme"},
    {flaw::no_title, "no_title", found_as::nothing, "no title is on record"},
    {flaw::rank_needs_others, "rank_needs_others", found_as::nothing,
     "a share by rank depends on the other clusters"},
};
constexpr const auto& table_of(flaw) { return flaw_table; }

/// Thrown where a fact is built that cannot be one; in a constant it is a compile error.
/// A missing fact is no flaw: it is answered with *unknown*.
class invalid_fact : public std::exception {
 public:
  explicit invalid_fact(flaw why, std::int64_t found) noexcept : why_(why), found_(found) { describe(); }
  /// Of a number outside a range, which what() says too.
  invalid_fact(flaw why, std::int64_t found, std::int64_t least, std::int64_t most) noexcept
      : invalid_fact(why, found) {
    message_.add("; from ");
    message_.add_number(least);
    message_.add(" to ");
    message_.add_number(most);
  }

  [[nodiscard]] flaw why() const noexcept { return why_; }
  /// The offending figure; flaw says what it is.
  [[nodiscard]] std::int64_t found() const noexcept { return found_; }
  /// What is wrong, and with what; in English: "there is no such day: 2025-02-29".
  [[nodiscard]] const char* what() const noexcept override { return message_.text(); }

 private:
  void describe() noexcept {
    const auto at = static_cast<std::size_t>(why_);
    if (at >= std::size(flaw_table)) {
      message_.add("not a fact");
      return;
    }
    const flaw_row& row = flaw_table[at];
    message_.add(row.what);
    if (row.found == found_as::nothing || (row.found == found_as::day && found_ == 0)) return;
    message_.add(": ");
    switch (row.found) {
      case found_as::nothing: break;
      case found_as::number:
      case found_as::item: message_.add_number(found_); break;
      case found_as::day: message_.add_day(found_); break;
      case found_as::hundredths: message_.add_number(found_, 2); break;
      case found_as::thousandths: message_.add_number(found_, 3); break;
    }
  }

  flaw why_;
  std::int64_t found_;
  detail::short_message message_{};
};

namespace detail {

/// Throws invalid_fact (flaw::count_out_of_range) for a number outside the range.
constexpr void require_within(std::int64_t number, std::int64_t least, std::int64_t most) {
  if (number < least || number > most) throw invalid_fact(flaw::count_out_of_range, number, least, most);
}

}  // namespace detail

}  // namespace jiqun
