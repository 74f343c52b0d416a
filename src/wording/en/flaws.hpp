// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"
#include "wording/en/tongue.hpp"
#include "wording/entry.hpp"

namespace jiqun::en {

/// What is wrong with a fact; the figure that was found stands in it.
inline constexpr entry<flaw> flaw_words[] = {
    {flaw::no_such_day, "there is no day {}"},
    {flaw::day_out_of_range, "a day reckoned from the year {} lies outside 1400-01-01 to 9999-12-31"},
    {flaw::year_out_of_range, "the year {} is not between 2000 and 2063"},
    {flaw::count_out_of_range, "the number {} is outside its range"},
    {flaw::no_such_article, "there is no such provision ({})"},
    {flaw::text_too_long, "the text is too long ({} bytes)"},
    {flaw::list_too_long, "the list has room for {} items"},
    {flaw::no_such_choice, "the reading has no choice {}"},
    {flaw::too_many_interpretations, "there is no room for more interpretations ({})"},
    {flaw::year_has_two_outcomes, "the year {} has an outcome already"},
    {flaw::make_up_day_is_no_weekend, "the make-up day {} is no Saturday or Sunday"},
    {flaw::day_both_off_and_worked, "{} is named both off and worked"},
    {flaw::day_outside_notice, "the notice may not rule on {}"},
    {flaw::days_out_of_order, "the span ends ({}) before it begins"},
    {flaw::second_annual_notice, "{} has an annual notice already"},
    {flaw::gap_between_years, "{} is not the year after the last announced"},
    {flaw::year_not_announced, "{} is not announced and cannot be amended"},
    {flaw::published_too_early, "published on {}, before the notice that it builds on"},
    {flaw::too_many_days_in_notice, "a notice rules on {} days at most"},
    {flaw::too_many_notices, "there is no room for more notices ({})"},
    {flaw::closes_before_it_opens, "it closes on {}, before it opens"},
    {flaw::value_out_of_range, "the value {} is not between -1000000000 and 1000000000"},
    {flaw::weight_out_of_range, "the weight {}% is not above 0 (a family's may be 0) and at most 100%"},
    {flaw::weights_do_not_add_up, "the weights add up to {}%; expected 100%"},
    {flaw::mark_out_of_range, "the pass mark {} is not between 0 and 100 points"},
    {flaw::impossible_range,
     "the range does not fit the direction, or tells nothing apart (best or threshold {})"},
    {flaw::key_is_empty, "the key is empty"},
    {flaw::duplicate_indicator, "the indicator is repeated (indicator {} bears the same key)"},
    {flaw::too_many_indicators, "there is room for {} indicators"},
    {flaw::indicator_of_other_family, "art. 7 names the indicator in item ({})"},
    {flaw::family_without_indicators, "the family of art. 7({}) has weight but no indicator"},
    {flaw::family_without_weight, "the family of art. 7({}) has indicators but no weight"},
    {flaw::indicator_named_twice, "indicator {} measures the same indicator of art. 7 already"},
    {flaw::impossible_value, "the indicator cannot have the value {}"},
    {flaw::not_stated, "a fact is asked for that is not stated"},
    {flaw::no_such_member, "there is no member with the number {}"},
    {flaw::no_such_place, "there is no place {}, counted from 0"},
    {flaw::no_text, "there is no text"},
    {flaw::no_edition, "there is no edition to go by"},
    {flaw::editions_out_of_order, "the edition in force from {} stands behind a later one"},
    {flaw::editions_of_one_day, "two editions are in force from {}"},
    {flaw::no_parts, "the conclusion follows from nothing"},
    {flaw::findings_differ, "another reading makes other findings ({})"},
    {flaw::row_of_other_length, "the row has {} values, and not one for each indicator"},
    {flaw::no_title, "no title is on record"},
    {flaw::rank_needs_others, "a share by rank depends on the other clusters"},
};
constexpr const auto& entries_of(tongue, flaw) { return flaw_words; }

}  // namespace jiqun::en
