// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/en/tongue.hpp"
#include "wording/reading_words.hpp"

namespace jiqun::en {

/// What each reading decides, as a question, and what its choices mean.
inline constexpr reading_words readings[] = {
    {reading_id::opening_day, "does the opening day count?", {"it counts", "it does not"}},
    {reading_id::first_assessable_year,
     "from which year are assessments counted?",
     {"the year after the title began", "the year of the title"}},
    {reading_id::before_effect, "do years before the Measures took force count?", {"they do not", "they do"}},
    {reading_id::year_not_held,
     "what does a year without an assessment do?",
     {"it ends the run", "it is passed over"}},
    {reading_id::not_taken_part,
     "what does not taking part do?",
     {"it is no failure and ends the run", "it is a failure", "it is passed over"}},
    {reading_id::cross_city_recommendation,
     "who recommends a cluster in several cities?",
     {"the lead city", "each of them"}},
    {reading_id::cross_city_scope,
     "when is a cluster in several cities within the regions?",
     {"if its lead city is", "if any of its cities is", "if all of its cities are"}},
    {reading_id::pool_assessments, "do assessments in the pool count?", {"they do not", "they do"}},
    {reading_id::carrier_requirement,
     "is the number of carriers a condition of applying?",
     {"a direction only", "a condition", "as the year's call says"}},
    {reading_id::pool_entry,
     "since when must a cluster be in the pool?",
     {"at the application", "at the application, and in the preceding year"}},
    {reading_id::interruption,
     "what does an interruption do to a publicity?",
     {"the days of it do not count", "the period begins anew", "nothing"}},
    {reading_id::corrected_list,
     "must a corrected list be shown anew?",
     {"it must", "the first publicity stands"}},
    {reading_id::objection_time,
     "which day of an objection counts?",
     {"the day of receipt", "the day of sending"}},
    {reading_id::early_objection, "does an objection before the opening count?", {"it does", "it does not"}},
    {reading_id::late_objection, "does an objection after the closing count?", {"it does not", "it does"}},
    {reading_id::objection_scope,
     "whom does an objection hold up?",
     {"the cluster that it concerns", "the whole list"}},
    {reading_id::withdrawn_objection,
     "must a withdrawn objection still be verified?",
     {"it lapses", "it must"}},
    {reading_id::instalment_after_failure,
     "is an instalment paid after a failed assessment?",
     {"it is withheld", "it is paid"}},
    {reading_id::other_uses,
     "is a use beyond the three named permitted?",
     {"for the department to say", "it is", "it is not"}},
    {reading_id::earlier_title, "do assessments under an earlier title count?", {"they do not", "they do"}},
    {reading_id::attribution,
     "whose acts are a ground?",
     {"those that the finding attributes to the cluster", "the applicant's too",
      "those of the applicant, the promotion organisation and any member too"}},
    {reading_id::revocation_publicity, "must a proposed revocation be made public first?", {"no", "yes"}},
    {reading_id::revocation_duty, "must the department revoke on a ground?", {"it must", "it may"}},
    {reading_id::revocation_effect,
     "from when does a revocation have effect?",
     {"the day of the decision", "1 January of the failing year"}},
    {reading_id::reapplication_bar,
     "when may a revoked cluster apply again?",
     {"at any time", "from the year after", "after three years", "after five years"}},
    {reading_id::governing_text,
     "which text governs what straddles an amendment?",
     {"that of the day of the event", "that of the day the procedure began"}},
};
static_assert(is_worded(readings));
constexpr const auto& readings_of(tongue) { return readings; }

}  // namespace jiqun::en
