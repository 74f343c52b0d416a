// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/casework/case_record.hpp"
#include "jiqun/casework/running_deadline.hpp"
#include "jiqun/casework/stage_of.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/year.hpp"
#include "jiqun/measures/measures.hpp"
#include "jiqun/reasoning/decision.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/rules/applicability.hpp"
#include "jiqun/rules/authority.hpp"
#include "jiqun/rules/consecutive_failures.hpp"
#include "jiqun/rules/recognition.hpp"
#include "jiqun/rules/recommendation.hpp"
#include "jiqun/rules/revocation.hpp"
#include "jiqun/rules/shortlist.hpp"
#include "jiqun/rules/support.hpp"
#include "jiqun/vocabulary/act.hpp"
#include "jiqun/vocabulary/fact.hpp"
#include "jiqun/vocabulary/presumption.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace jiqun {

/// What may happen next (后续步骤): the act, who may take it, from when, and what is still missing. It is
/// never an order: whether to act is for who is competent.
struct next_step {
  act what{};
  competence by{};
  std::optional<date> from{};         ///< none: at any time, or not known yet
  std::optional<year> of_year{};      ///< the year that it is about: of an assessment, of a round
  fact_set missing{};                 ///< what is still missing
  std::optional<decision> reasons{};  ///< the rule that opens it, as it stands
  contest stability{};                ///< … and whether its answer stands under every reading
  set_of<presumption> presumed{};     ///< … and what was presumed for it
};

/// Which acts may come next, as the record stands on the day. Throws invalid_fact where no text governs
/// (flaw::no_edition).
/// @param by       the text that governs what is under way
/// @param weighed  whether each is asked under every reading too
[[nodiscard]] inline std::vector<next_step> next_steps_of(const case_record& record, date now,
                                                          const applicable_text& by,
                                                          const working_calendar& calendar, bool weighed);

namespace detail {

/// Finds the steps that the stage of a case leaves open.
class next_step_finder {
 public:
  next_step_finder(const case_record& record, date now, const applicable_text& by,
                   const working_calendar& calendar, bool weighed)
      : record_(record),
        now_(now),
        text_(by.value()),
        otherwise_(by.otherwise),
        calendar_(calendar),
        weighed_(weighed),
        running_(running_deadline_of(record.procedure, by, calendar)) {
    if (record.holds_title()) ground_ = record.ground_question()(text_);
    find();
  }

  [[nodiscard]] std::vector<next_step> steps() && { return std::move(steps_); }

 private:
  next_step& add(act what) {
    steps_.push_back({what, competence_for(what)});
    return steps_.back();
  }

  void find() {
    switch (stage_of(record_)) {
      case stage::outside_pool: add(act::keep_pool); return;
      case stage::in_pool:
      case stage::revoked:
      case stage::given_up: add_application(); return;
      case stage::applied:
        if (!record_.procedure.materials_true.has_value() ||
            !record_.procedure.materials_compliant.has_value())
          add(act::review_materials);
        add_from(add(act::recommend),
                 [&](const measures& read) { return decide_recommended(yet_to_be_recommended(), read); });
        return;
      case stage::recommended: {
        const auto whole = [&](const measures& read) {
          return decide_recommended(record_.procedure.recommended(record_.cluster.area, read), read);
        };
        if (whole(text_).value() != answer::yes) add_from(add(act::recommend), whole);
        if (!record_.procedure.review_on_record) add(act::review);
        add_from(add(act::draw_up_shortlist), [&](const measures& read) {
          return decision::all_of(condition::shortlisted, {record_.recommended_for_list(read),
                                                           decide_shortlisted(record_.procedure.review)});
        });
        return;
      }
      case stage::shortlisted: add(act::publicise); return;
      case stage::in_publicity:
      case stage::awaiting_decision: add_recognition(); return;
      case stage::title_held:
      case stage::revocation_proposed: add_under_title(); return;
    }
  }

  /// Neither letter nor city stands on record, and each may come.
  [[nodiscard]] recommendation yet_to_be_recommended() const {
    recommendation facts = record_.procedure.recommended(record_.cluster.area, text_);
    facts = facts.formal_letter(absence::not_given).cities(absence::not_given);
    return facts;
  }

  /// `decide` takes measures and returns a decision.
  template <class Decide>
  void add_from(next_step& step, Decide decide) const {
    const weighed_decision weighed = weighed_ ? weigh(text_, decide) : weighed_decision{decide(text_), {}};
    step.missing = weighed.reasons.missing();
    step.reasons = weighed.reasons;
    step.stability = weighed.stability;
    if (!weighed_ || !otherwise_) return;
    const measures* other = *otherwise_;
    if (other == nullptr || decision(decide(*other)).value() != weighed.reasons.value())
      turn(step, reading_set(reading_id::governing_text));
  }
  static void turn(next_step& step, reading_set by) {
    step.stability.contested = true;
    step.stability.turned_by = step.stability.turned_by | by;
    step.stability.together = {};
  }

  /// Entering the pool, or applying in the latest round that is called, unless its year or this cluster's
  /// part in it is over.
  void add_application() {
    if (!record_.in_pool) add(act::keep_pool);
    const issued_call* last = record_.calls.empty() ? nullptr : &record_.calls.back();
    const bool over = last == nullptr || last->round.label() < year_at(now_) ||
                      record_.last_applied_for == last->round.label();
    if (over) {
      next_step& step = add(act::call);
      if (last == nullptr) return;
      const int next = std::max(last->round.label().number() + 1, now_.year());
      if (next <= year::last) step.of_year = year(next);
      return;
    }
    next_step& step = add(act::apply);
    step.of_year = last->round.label();
    step.from = last->issued;
    add_from(step, [&](const measures& read) { return record_.may_apply(last->round, now_, read); });
  }

  void add_recognition() {
    std::optional<date> from;
    if (running_)
      from = running_->recognition_from;
    else if (!record_.procedure.windows.empty() && record_.procedure.windows.back().closed().has_value())
      from = *record_.procedure.windows.back().closed() + 1;
    const auto windows = record_.procedure.windows_so_far();
    date on = from && now_ < *from ? *from : now_;
    // Where its closing day is not known yet, no earlier than that.
    if (!from && running_ && running_->closes && running_->closes->no_earlier_than)
      on = std::max(on, *running_->closes->no_earlier_than + 1, [](date a, date b) { return a < b; });
    const auto publicised = [&](const measures& read) { return decide_publicised(windows, read, calendar_); };
    const bool shown = publicised(text_).value() == answer::yes;
    const bool anew = record_.procedure.stands_open() && detail::is_to_be_shown_anew(windows.back(), text_);
    if ((!record_.procedure.stands_open() && !shown) || anew) {
      add_from(add(act::publicise), publicised);
      from.reset();
    }
    for (const objection& raised : record_.procedure.objections) {
      if (raised.verified().has_value() && *raised.verified() != verification::pending) continue;
      if (decide_objection_stands(raised, windows, text_).value() == answer::no) continue;
      add(act::verify_objection).missing = fact::verification;
      break;
    }
    next_step& step = add(act::recognise);
    step.from = from;
    add_from(step, [&](const measures& read) {
      return decide_may_be_recognised(record_.procedure.listed(), windows, record_.procedure.objections, on,
                                      read, calendar_);
    });
    // Where no day follows, another reading may give one.
    if (weighed_ && running_ && !running_->closes && !running_->contested_by.empty())
      turn(step, running_->contested_by);
  }

  void add_under_title() {
    const title_record& title = record_.titles.back();
    if (ground_ && (ground_->value() == answer::yes || record_.revocation_began)) {
      next_step& step = add(act::revoke);
      if (now_ < title.period.began()) step.from = title.period.began();
      add_from(step, [ground = record_.ground_question()](const measures& read) {
        return decide_must_revoke(ground(read), read);
      });
      if (!record_.steps_on_record) step.missing = step.missing | fact::procedure;
      if (!record_.proposal_publicised &&
          text_.readings.get<revocation_publicity>() == revocation_publicity::required)
        step.missing = step.missing | fact::proposal_publicity;
    }
    const assessment_history history = title.assessments.history();
    // The years that have begun, count for the title and have no outcome yet.
    const year_set counted = countable_years(history.considered_through(year_at(now_)),
                                             year_of_title(title.period.began()), text_);
    const year_set settled = history.recorded() - history.years_of(assessment_outcome::pending);
    for (const year open : counted - settled) {
      next_step& step = add(act::assess);
      step.of_year = open;
      step.missing = fact::assessment_outcome;
    }
    next_step& support = add(act::grant_support);
    const presumable<bool> newly = record_.newly_recognised({}, now_);
    const presumable<assessment_outcome> latest = record_.latest_assessment();
    if (newly.by) support.presumed.insert(*newly.by);
    if (latest.by) support.presumed.insert(*latest.by);
    add_from(support, [&](const measures& read) {
      return decide_instalment_due(record_.supported(newly.value, now_),
                                   record_.next_instalment(latest.value, {}), read);
    });
    if (!record_.national) add(act::nominate_nationally);
  }
  [[nodiscard]] static year year_at(date day) {
    return year(std::min(std::max(day.year(), year::first), year::last));
  }

  const case_record& record_;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  date now_;
  const measures& text_;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  std::optional<const measures*> otherwise_;
  const working_calendar& calendar_;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  bool weighed_;
  std::optional<running_deadline> running_;
  std::optional<decision> ground_;
  std::vector<next_step> steps_;
};

}  // namespace detail

inline std::vector<next_step> next_steps_of(const case_record& record, date now, const applicable_text& by,
                                            const working_calendar& calendar, bool weighed) {
  return detail::next_step_finder(record, now, by, calendar, weighed).steps();
}

}  // namespace jiqun
