// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_record.hpp"
#include "jiqun/casework/detail/act_review.hpp"
#include "jiqun/casework/detail/mark_overridden.hpp"
#include "jiqun/casework/edition_timeline.hpp"
#include "jiqun/casework/event_context.hpp"
#include "jiqun/casework/next_steps.hpp"
#include "jiqun/casework/on_record/application.hpp"
#include "jiqun/casework/on_record/competence.hpp"
#include "jiqun/casework/on_record/interpretation.hpp"
#include "jiqun/casework/on_record/pool.hpp"
#include "jiqun/casework/on_record/publicity.hpp"
#include "jiqun/casework/on_record/title.hpp"
#include "jiqun/casework/replay_terms.hpp"
#include "jiqun/casework/replayed_case.hpp"
#include "jiqun/casework/stage_of.hpp"
#include "jiqun/casework/timeline.hpp"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace jiqun::detail {

/// Walks through the events of a case and keeps what is on record so far.
class replayer {
 public:
  replayer(const case_file& file, const replay_terms& terms)
      : file_(file),
        terms_(terms),
        timeline_(timeline_of(file, terms.as_of)),
        texts_(terms.editions, interpretations()),
        record_{file.cluster},
        review_(terms.weighed) {}

  [[nodiscard]] replayed_case run() {
    for (const timeline_entry& at : timeline_) {
      review_.look_at(at.event);
      try {
        look_at(at);
      } catch (const invalid_fact& error) {
        const bool full = error.why() == flaw::list_too_long || error.why() == flaw::too_many_interpretations;
        review_.note(full ? misfit::more_than_can_be_kept : misfit::out_of_range);
      }
    }
    return conclusion();
  }

 private:
  /// The interpretations on record that are the department's. What another office says interprets nothing.
  [[nodiscard]] std::vector<official_interpretation> interpretations() const {
    std::vector<official_interpretation> known;
    for (const timeline_entry& at : timeline_) {
      const case_event& one = file_.events[at.event];
      const auto* issued = std::get_if<happened::interpretation_issued>(&one.what);
      const bool of_department = answer_of(is_of_department(one)) == answer::yes;
      if (issued != nullptr && of_department && known.size() < interpretation_list::capacity)
        known.push_back(issued->what);
    }
    return known;
  }

  void look_at(const timeline_entry& at) {
    const case_event& one = file_.events[at.event];
    const event_kind kind = one.kind();
    if (record_.is_named_by_later_part(one)) {
      record_.procedure.open = true;
      record_.procedure.passed_over.reset();
    } else if (kind == event_kind::applied ||
               (!record_.procedure.open && has(kind, event_trait::begins_procedure))) {
      if (record_.has_open_application()) review_.note(misfit::application_open_already);
      record_.begin_procedure(one);
    }
    const applicable_text by = texts_.governing(one.on, beginning_of_course(kind));
    if (by.text == nullptr && row_of(kind).act && !has(kind, event_trait::may_precede_text))
      review_.note_outside_force();
    const measures& nearest = by.text != nullptr ? *by.text : texts_.nearest_to(one.on);
    event_context context(one, at, by, nearest, terms_.calendar, record_, review_, presumptions_);
    if (!has(kind, event_trait::asked_by_own_rule)) ask_competence(context);
    std::visit([&](const auto& what) { detail::apply(what, context); }, one.what);
  }
  /// When that began of which such an event is a step; none: it is no step.
  [[nodiscard]] std::optional<date> beginning_of_course(event_kind kind) const {
    if (has(kind, event_trait::of_procedure)) return record_.procedure.began;
    if (has(kind, event_trait::of_revocation)) return record_.revocation_began;
    return std::nullopt;
  }

  // Where the case stands

  [[nodiscard]] replayed_case conclusion() {
    const std::optional<date> now = terms_.as_of ? terms_.as_of
                                    : timeline_.empty()
                                        ? std::nullopt
                                        : std::optional(file_.events[timeline_.back().event].on);
    const measures& text = now ? texts_.nearest_to(*now) : terms_.editions[0];
    const applicable_text by = now ? going_on(*now) : applicable_text{&text};
    replayed_case result{now, text};
    result.where = stage_of(record_);
    result.in_pool = record_.in_pool;
    result.titles = record_.periods();
    if (!record_.titles.empty()) {
      result.under_title = record_.titles.back().assessments.history();
      if (record_.holds_title()) {
        const auto decide = record_.ground_question();
        result.ground = terms_.weighed ? weigh(text, decide) : weighed_decision{decide(text), {}};
        result.at_risk = is_at_risk(result.under_title, year_of_title(record_.titles.back().period.began()),
                                    text, record_.earlier());
      }
    }
    result.in_the_pool = record_.pool_assessments.history();
    result.earlier = record_.earlier();
    if (const auto running = running_deadline_of(record_.procedure, by, terms_.calendar))
      result.deadlines.push_back(*running);
    // Where nothing is on record no day matters.
    const date day = now.value_or(text.edition.in_force_from.value);
    result.next_steps = next_steps_of(record_, day, by, terms_.calendar, terms_.weighed);
    result.text_of_next = review_.place_of(*by.text);
    result.texts = review_.texts();
    result.judged = std::move(review_.judged());
    result.observations = std::move(review_.seen());
    mark_overridden(file_, timeline_, result.judged, result.observations);
    result.presumptions = std::move(presumptions_);
    for (const timeline_entry& at : timeline_) result.considered.push_back(at.event);
    return result;
  }

  /// The text by which what is under way goes on; where none governs it, the nearest.
  [[nodiscard]] applicable_text going_on(date now) const {
    const std::optional<date> began = record_.holds_title()    ? record_.revocation_began
                                      : record_.procedure.open ? record_.procedure.began
                                                               : std::nullopt;
    const applicable_text by = texts_.governing(now, began);
    if (by.text == nullptr) return applicable_text{&texts_.nearest_to(now)};
    if (!began || !record_.procedure.open) return by;
    return texts_.governing_end(by, *began, [&](const applicable_text& text) {
      const auto running = running_deadline_of(record_.procedure, text, terms_.calendar);
      return running && running->closes ? running->closes->day : std::nullopt;
    });
  }

  // It lives no longer than what it looks at.
  const case_file& file_;      // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  const replay_terms& terms_;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  std::vector<timeline_entry> timeline_;
  edition_timeline texts_;
  case_record record_;
  act_review review_;
  std::vector<presumed_fact> presumptions_;
};

}  // namespace jiqun::detail
