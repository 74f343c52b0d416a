// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/presumption.hpp"
#include "wording/en/tongue.hpp"
#include "wording/entry.hpp"

#include <cstddef>
#include <string_view>

namespace jiqun::en {

inline constexpr entry<presumption> presumption_words[] = {
    {presumption::formal_letter, "it was recommended by formal letter"},
    {presumption::list_taken_down, "the list was taken down on the day before it was shown anew"},
    {presumption::objection_concerns_cluster, "the objection concerns this cluster"},
    {presumption::newly_recognised, "it is newly recognised"},
    {presumption::assessment_pending, "the latest assessment is pending"},
    {presumption::procedure_followed, "the procedure of revocation was followed"},
    {presumption::procedure_not_followed, "the procedure of revocation was not followed"},
    {presumption::title_ended_by_decision, "the title ended on the day of the decision"},
};
constexpr const auto& entries_of(tongue, presumption) { return presumption_words; }

inline constexpr entry<presumption> grounds_of_presumptions[] = {
    {presumption::formal_letter, "it has a document number and does not say whether it was a formal letter"},
    {presumption::list_taken_down, "the list was corrected and no closing is on record before that"},
    {presumption::objection_concerns_cluster, "it is on record in this case and names no cluster"},
    {presumption::newly_recognised, "a recognition is on record and nothing says otherwise"},
    {presumption::assessment_pending,
     "it is no first instalment and no outcome under the title is on record"},
    {presumption::procedure_followed,
     "steps towards the revocation are on record and nothing says otherwise"},
    {presumption::procedure_not_followed,
     "no step towards the revocation is on record and nothing says otherwise"},
    {presumption::title_ended_by_decision, "it cannot be told from when the revocation has effect"},
};
static_assert(is_worded(grounds_of_presumptions));
constexpr std::string_view why_presumed(tongue, presumption one) {
  return grounds_of_presumptions[static_cast<std::size_t>(one)].words;
}

}  // namespace jiqun::en
