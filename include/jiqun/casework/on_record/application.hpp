// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event_context.hpp"
#include "jiqun/rules/recommendation.hpp"
#include "jiqun/rules/shortlist.hpp"

#include <optional>

// Art. 10(1) and (2). What an event leaves on record, and what it is held against: application, preliminary
// review, recommendation, the department's review, the shortlist.

namespace jiqun::detail {

inline void apply(const happened::applied& what, event_context& at) {
  // A call that is on record, and came later, had not been issued; one that is not may be of another file.
  if (!at.record().procedure.called)
    at.judge([&](const measures&) -> decision {
      if (at.later.called.contains(what.round)) return finding_of(condition::called, answer::no);
      return finding_without(condition::called, fact::call);
    });
  at.judge([&](const measures& read) {
    return at.record().may_apply(*at.record().procedure.round, at.day(), read);
  });
}
inline void apply(const happened::application_withdrawn& /*what*/, event_context& at) {
  at.noted(!at.record().has_open_application(), misfit::no_application);
  at.record().procedure.on_shortlist = false;
  at.record().procedure.open = false;
}

inline void apply(const happened::materials_reviewed& what, event_context& at) {
  at.noted(!at.record().has_open_application(), misfit::no_application);
  at.record().procedure.materials_true = what.truthful;
  at.record().procedure.materials_compliant = what.compliant;
}

/// The city whose department acted, where the event names one.
[[nodiscard]] inline std::optional<city> city_acting(const case_event& event) {
  if (!event.by.has_value() || event.by->office() != office::city_department) return std::nullopt;
  return event.by->from().value();
}

inline void apply(const happened::recommended& what, event_context& at) {
  procedure_record& made = at.record().procedure;
  made.formal_letter = at.taken(presumed_formal_letter(what.formal_letter, !at.event.document.empty()));
  made.recommendation_on_record = true;
  if (const std::optional<city> one = city_acting(at.event))
    made.recommended_by.insert(*one);
  else if (!at.event.by.has_value() || at.event.by->office() == office::city_department)
    made.recommended_by_unnamed = true;
  at.judge([&](const measures&) {
    return decision::all_of(
        condition::recommended,
        {finding_of(condition::applied, answer_of(made.applied.has_value())),
         finding_of(condition::material_true, made.materials_true, fact::preliminary_truth),
         finding_of(condition::material_compliant, made.materials_compliant, fact::preliminary_compliance),
         finding_of(condition::formal_letter, made.formal_letter, fact::formal_letter)});
  });
}
inline void apply(const happened::recommendation_declined& /*what*/, event_context& at) {
  at.noted(!at.record().has_open_application(), misfit::no_application);
  at.record().procedure.open = false;
}
inline void apply(const happened::recommendation_withdrawn& /*what*/, event_context& at) {
  at.noted(!at.record().has_open_application(), misfit::no_application);
  const std::optional<city> withdrawing = city_acting(at.event);
  if (!withdrawing) {
    const bool by_some_city = !at.event.by.has_value() || at.event.by->office() == office::city_department;
    at.record().procedure.withdrawn_by_unnamed = at.record().procedure.withdrawn_by_unnamed || by_some_city;
    return;
  }
  procedure_record& made = at.record().procedure;
  made.recommended_by.erase(*withdrawing);
  made.recommendation_on_record = !made.recommended_by.empty() || made.recommended_by_unnamed;
  // What nobody recommends any more is no longer on the list (point 29).
  if (!made.recommendation_on_record) made.on_shortlist = false;
}

inline void apply(const happened::reviewed& what, event_context& at) {
  at.record().procedure.review = department_review()
                                     .score_considered(what.score_considered)
                                     .experts_considered(what.experts_considered)
                                     .direction_considered(what.direction_considered);
  at.record().procedure.review_on_record = true;
}

inline void apply(const happened::shortlisted& /*what*/, event_context& at) {
  procedure_record& made = at.record().procedure;
  made.on_shortlist = true;
  at.judge([&](const measures& read) { return at.record().recommended_for_list(read); });
  at.judge([&](const measures&) { return decide_shortlisted(made.reviewed()); });
  made.withdrawn_by_unnamed = false;
}
inline void apply(const happened::not_shortlisted& /*what*/, event_context& at) {
  procedure_record& made = at.record().procedure;
  if (made.open) made.passed_over = at.day();
  made.on_shortlist = false;
  made.open = false;
}

}  // namespace jiqun::detail
