// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/message.hpp"

namespace jiqun {

/// What is said in the text and the paper of a case, a round, a review and a score.
enum class report_sentence : sentence {
  labelled,  ///< a label and its value
  quoted,
  in_turn,  ///< one or another
  with_document,
  title_since,
  title_until,  ///< from, until, how it ended
  no_day,
  contested,
  contested_jointly,
  unmet,
  not_in_force,
  does_not_fit,  ///< an event and how it does not fit
  not_met,       ///< event, condition, provision
  excepted,
  not_told,
  missing,
  presumed,  ///< event, what, from what, provision
  presumptions,
  presumptions_found,
  decided_by_person,
  override,  ///< event, condition, whether it holds, author, reason
  holds,
  does_not_hold,
  step,  ///< act, who, provisions
  step_of_year,
  nobody_named,
  from_day,
  as_presumed,          ///< of a next step
  procedure_to_follow,  ///< of a revocation
  item_on_record,       ///< which, counted from 1, as the file has them
  item_of_cluster,
  still_missing,
  waits_for_new_opening,
  waits_for_resumption,
  closes,  ///< day, certainty, provision
  no_earlier_than,
  closes_otherwise,  ///< by the other reading
  recognition_from,
  about,  ///< which clusters
  stamp,
  of_library,
  of_text,
  of_draft,
  default_readings,
  chosen_readings,
  chosen_reading,  ///< question, key, choice
  between_chosen_readings,
  as_of_stamp,
  as_of_not_set,
  working_days,
  of_input,
  not_to_be_verified,
  finding,  ///< condition, answer, provision
  missing_why,
  may_not_matter,
  of_years,
  by_reading,
  as_of,
  at_stage,
  in_the_pool,
  yes,
  no,
  titles,
  assessments,
  assessments_in_pool,
  deadlines,
  at_risk,
  breaches,
  undetermined,
  exceptions,
  inconsistencies,
  outside_force,
  remarks,
  of_every_cluster,
  overrides,
  next_steps,
  on_record,
  on_record_of_round,
  round_page,
  paper_on_case,
  paper_on_round,
  numbered,     ///< number and heading
  ended,        ///< a sentence, with what ends it
  in_sequence,  ///< one sentence after another
  sentence_labelled,
  cluster_id,
  cluster_count,
  reviewed_as_of,
  decides_nothing,
  facts,
  fact_columns,
  fact_columns_of_round,
  no_facts,
  facts_of_round,
  conclusions,
  stage_now,
  ground_now,
  uncontested,
  turned_by,
  turned_jointly_by,
  list_follows,
  breaches_found,
  undetermined_found,
  exceptions_found,
  inconsistencies_found,
  outside_force_found,
  remarks_found,
  no_breach,
  no_breach_of_its_own,
  common_elsewhere,
  basis,
  text_that_applies,
  texts_that_apply,
  text_governed,   ///< document, day, what it governed
  governing_text,  ///< question, key, choice, by whom
  wording_of,
  provision_says,
  wording_unknown,
  figure,  ///< what, how much, provision
  reasons,
  nothing_to_judge,
  numbered_act,  ///< number, day, event
  numbered_ground,
  finding_of_paper,
  between_clauses_of_paper,
  between_years,  ///< whose facts are missing
  years_of_paper,
  missing_of_paper,
  does_not_matter,
  depends_on,
  interpreted,
  readings,
  no_readings,
  reading_columns,
  reading_and_key,
  retroactive,
  retroactive_breach,  ///< event, condition, provision
  retroactive_years,
  retroactive_ground,  ///< by the text before, by this one
  settled_by_text,     ///< reading, provision
  by_text,
  by_department,
  by_caller,
  by_library,
  used_for_reasons,
  from_to,
  used_for_deadlines,
  used_for_next_steps,
  overrides_of_paper,
  override_of_paper,  ///< day, author, condition, whether it holds, reason
  next_steps_of_paper,
  none,
  stamp_of_paper,
  events_of_round,
  every_cluster,
  stages,
  stage_columns,
  of_all_clusters,
  given_as_unknown,  ///< a member of an event
  no_limit,
  city_in_full,
  office_of_some_city,
  office_of_city,
  department_of_city,
};
[[nodiscard]] phrase words(report_sentence value);

}  // namespace jiqun
