// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/en/tongue.hpp"

#include <string_view>

namespace jiqun::en {

/// What a member is called. Of two members of one name with different words the first names its object.
struct member_row {
  std::string_view object;
  std::string_view name;
  std::string_view words;
};
inline constexpr member_row member_labels[] = {
    {"", "event", "what happened"},
    {"", "on", "on which day"},
    {"", "by", "which office acted"},
    {"", "city", "the city of the office"},
    {"", "document", "document number"},
    {"", "note", "a note"},
    {"cluster", "id", "by which the cluster is known"},
    {"", "name", "its name"},
    {"", "lead_city", "its lead city"},
    {"", "other_cities", "the other cities that it extends to"},
    {"", "leading_industry", "its leading industry"},
    {"", "round", "the year of the round"},
    {"", "regions", "the cities that it covers; all: no limit"},
    {"", "industries", "the industries that it covers; all: no limit"},
    {"", "carriers_required", "whether it makes the number of carriers a condition"},
    {"", "national_carriers", "how many national innovation carriers"},
    {"", "provincial_carriers", "how many provincial innovation carriers"},
    {"", "truthful", "whether materials and data are true"},
    {"", "compliant", "whether materials and data are compliant"},
    {"", "formal_letter", "whether by formal letter; a document number says that it is"},
    {"", "score_considered", "whether the score was considered"},
    {"", "experts_considered", "whether the experts' review was considered"},
    {"", "direction_considered", "whether direction and layout were considered"},
    {"", "on_official_website", "whether on the department's official website"},
    {"", "objections_until", "up to when objections are taken on the last day"},
    {"", "id", "by which the objection is known"},
    {"", "at", "at what time it was received"},
    {"", "sent", "when it was sent"},
    {"", "admissible", "whether it meets the form that the notice asks for"},
    {"", "concerns_cluster", "whether it is against this cluster; it is unless stated"},
    {"", "conforming", "whether the cluster was found to conform"},
    {"", "title_begins", "the day on which the title begins; as announced"},
    {"nominated_nationally", "reason", "the reason for an exception"},
    {"", "within_budget", "whether it is within the year's budget"},
    {"", "newly_recognised", "whether newly recognised; a recognition on record says that it is"},
    {"", "use", "what the money was used for"},
    {"", "year", "the year that the assessment is labelled with"},
    {"", "outcome", "how it ended"},
    {"", "replaces", "whether it replaces an outcome of that year"},
    {"", "kind", "of what kind"},
    {"", "established", "whether an authority has established it"},
    {"", "attributed_to_cluster", "whether the finding attributes it to the cluster"},
    {"", "actor", "whose act it was"},
    {"", "procedure_followed",
     "whether the procedure was followed; unless stated, whether a step of it is on record"},
    {"", "reading", "the reading that it fixes"},
    {"", "choice", "the choice that it makes"},
    {"", "from", "from which day it is applied"},
    {"", "about", "the condition that it is about"},
    {"", "holds", "whether it was decided to hold"},
    {"", "author", "who decided"},
    {"", "reason", "why"},
};

constexpr std::string_view label_of(tongue /*in*/, std::string_view object, std::string_view name,
                                    std::string_view /*term*/) {
  for (const std::string_view of : {object, std::string_view()})
    for (const member_row& row : member_labels)
      if (row.object == of && row.name == name) return row.words;
  return {};
}

}  // namespace jiqun::en
