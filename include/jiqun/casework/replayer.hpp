// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/act_review.hpp"
#include "jiqun/casework/case_record.hpp"
#include "jiqun/casework/next_steps.hpp"
#include "jiqun/casework/procedure.hpp"
#include "jiqun/casework/replayed_case.hpp"
#include "jiqun/casework/texts_in_time.hpp"
#include "jiqun/casework/title_record.hpp"
#include "jiqun/rules/applicability.hpp"
#include "jiqun/rules/authority.hpp"
#include "jiqun/rules/eligibility.hpp"
#include "jiqun/rules/nomination.hpp"
#include "jiqun/rules/pool.hpp"
#include "jiqun/rules/recognition.hpp"
#include "jiqun/rules/recommendation.hpp"
#include "jiqun/rules/revocation.hpp"
#include "jiqun/rules/round.hpp"
#include "jiqun/rules/shortlist.hpp"
#include "jiqun/rules/support.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
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
        order_(in_order(file, terms)),
        texts_(terms.editions, interpretations()),
        record_{file.cluster},
        review_(terms.weighed) {}

  [[nodiscard]] replayed_case run() {
    for (const std::size_t at : order_) {
      at_ = at;
      review_.look_at(at);
      try {
        take(event());
      } catch (const invalid_fact& error) {
        const bool full = error.why() == flaw::list_too_long || error.why() == flaw::too_many_interpretations;
        review_.note(full ? misfit::more_than_can_be_kept : misfit::out_of_range);
      }
    }
    return standing();
  }

 private:
  [[nodiscard]] static std::vector<std::size_t> in_order(const case_file& file, const replay_terms& terms) {
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < file.events.size(); ++at)
      if (!terms.as_of || file.events[at].on <= *terms.as_of) order.push_back(at);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return file.events[a].on < file.events[b].on; });
    return order;
  }

  /// The interpretations on record that are the department's. What another office says interprets nothing.
  [[nodiscard]] std::vector<official_interpretation> interpretations() const {
    std::vector<official_interpretation> known;
    for (const std::size_t at : order_) {
      const case_event& one = file_.events[at];
      const auto* issued = std::get_if<happened::interpretation_issued>(&one.what);
      if (issued != nullptr && is_of_department(one) && known.size() < interpretation_list::capacity)
        known.push_back(issued->what);
    }
    return known;
  }

  [[nodiscard]] static bool is_of_department(const case_event& one) {
    return one.by.has_value() && one.by->office == office::provincial_department;
  }

  [[nodiscard]] const case_event& event() const { return file_.events[at_]; }
  [[nodiscard]] date today() const { return event().on; }
  [[nodiscard]] const cluster_area& area() const { return file_.cluster.area; }

  /// The text for an event of the day, of a procedure that began on that other day. Null where none was in
  /// force.
  [[nodiscard]] const measures* text_of(date day, std::optional<date> began) const {
    const measures* of_event = texts_.in_force(day);
    const measures& read = texts_.nearest_to(day);
    if (!began || read.readings.governing_text == governing_text::day_of_event) return of_event;
    return texts_.in_force(*began);
  }

  /// Was the office competent? Where the Measures do not say who is, nothing is noticed. The rules on
  /// recognising and revoking ask it themselves.
  void judge_competence(const measures& text) {
    const std::optional<act> what = act_of(event().kind());
    if (!what || !competence_for(*what).who || event().kind() == event_kind::recognised ||
        (event().kind() == event_kind::revoked && !record_.titles.empty()))
      return;
    const auto decide = [&](const measures& read) -> decision {
      if (event().by.has_value()) return decide_competent(*what, *event().by, area(), read);
      return finding_without(condition::right_office, fact::acting_office, event().by.why_absent());
    };
    if (decide(text).value() != answer::yes) review_.judge(text, decide);
  }

  // Events

  /// What comes after a procedure was closed and belongs to no new one is about the closed one.
  [[nodiscard]] static bool begins_procedure(event_kind kind) {
    return kind == event_kind::applied || kind == event_kind::materials_reviewed ||
           kind == event_kind::recommended || kind == event_kind::reviewed ||
           kind == event_kind::shortlisted || kind == event_kind::publicity_opened;
  }

  /// With the call of the round applied for, where one is on record, or with its first event. What was
  /// objected before there was any procedure is of the first one.
  void begin_procedure(const case_event& one) {
    if (record_.has_open_application()) review_.note(misfit::application_open_already);
    procedure_record next;
    if (!record_.procedure.began) {
      next.objections = std::move(record_.procedure.objections);
      next.objection_of = std::move(record_.procedure.objection_of);
    }
    next.open = true;
    next.began = one.on;
    if (const auto* what = std::get_if<happened::applied>(&one.what)) {
      next.applied = one.on;
      next.carriers = what->carriers;
      next.round = annual_round{what->round, {}, {}, {}};
      for (const auto& [round, issued] : record_.calls)
        if (round.label == what->round) {
          next.round = round;
          next.called = true;
          next.began = issued;
        }
    }
    record_.procedure = std::move(next);
  }

  void take(const case_event& one) {
    const bool of_procedure =
        event_kind::applied <= one.kind() && one.kind() <= event_kind::recognition_refused;
    if (one.kind() == event_kind::applied || (!record_.procedure.open && begins_procedure(one.kind())))
      begin_procedure(one);
    const bool of_revocation =
        event_kind::revocation_proposed <= one.kind() && one.kind() <= event_kind::revoked;
    const measures* text = text_of(one.on, of_procedure    ? record_.procedure.began
                                           : of_revocation ? record_.revocation_began
                                                           : std::nullopt);
    if (text == nullptr && act_of(one.kind()) && one.kind() >= event_kind::call_issued) {
      review_.note_outside_force();
    }
    if (text != nullptr) judge_competence(*text);
    std::visit([&](const auto& what) { on(what, text); }, one.what);
  }

  void on(const happened::entered_pool& /*what*/, const measures* /*text*/) {
    if (record_.in_pool) {
      review_.note(misfit::in_pool_already);
      return;
    }
    record_.stays.push_back({today(), absence::not_applicable});
    record_.in_pool = true;
  }
  void on(const happened::left_pool& /*what*/, const measures* /*text*/) {
    if (!record_.in_pool) {
      review_.note(misfit::not_in_pool);
      return;
    }
    record_.stays.back().left = today();
    record_.in_pool = false;
  }
  void on(const happened::monitored& /*what*/, const measures* /*text*/) {
    if (!record_.in_pool) review_.note(misfit::not_in_pool);
  }
  void on(const happened::plan_issued& /*what*/, const measures* /*text*/) {}

  void on(const happened::call_issued& call, const measures* text) {
    if (text != nullptr)
      review_.judge(
          *text, [&](const measures&) { return decide_only_round(call.round.label, record_.labels_called); });
    record_.labels_called.insert(call.round.label);
    record_.calls.push_back({call.round, today()});
  }

  void on(const happened::applied& /*what*/, const measures* text) {
    if (text == nullptr) return;
    if (!record_.procedure.called)
      review_.judge(
          *text, [](const measures&) -> decision { return finding_without(condition::called, fact::call); });
    review_.judge(*text, [&](const measures& read) {
      return record_.may_apply(*record_.procedure.round, today(), read);
    });
  }

  void on(const happened::application_withdrawn& /*what*/, const measures* /*text*/) {
    if (!record_.has_open_application()) review_.note(misfit::no_application);
    record_.procedure.on_shortlist = false;
    record_.procedure.open = false;
  }

  void on(const happened::materials_reviewed& what, const measures* /*text*/) {
    if (!record_.has_open_application()) review_.note(misfit::no_application);
    record_.procedure.materials_true = what.truthful;
    record_.procedure.materials_compliant = what.compliant;
  }

  /// The city whose department acted, where the event names one.
  [[nodiscard]] std::optional<city> city_acting() const {
    if (!event().by.has_value() || event().by->office != office::city_department) return std::nullopt;
    return event().by->from.value();
  }

  void on(const happened::recommended& what, const measures* text) {
    record_.procedure.formal_letter = what.formal_letter;
    if (!what.formal_letter.has_value() && what.formal_letter.why_absent() == absence::not_given &&
        !event().document.empty())
      record_.procedure.formal_letter = true;
    record_.procedure.recommendation_on_record = true;
    if (const std::optional<city> one = city_acting())
      record_.procedure.recommended_by.insert(*one);
    else if (!event().by.has_value() || event().by->office == office::city_department)
      record_.procedure.recommended_by_unnamed = true;
    if (text == nullptr) return;
    review_.judge(*text, [&](const measures&) {
      return decision::all_of(
          condition::recommended,
          {finding_of(condition::applied, answer_of(record_.procedure.applied.has_value())),
           finding_of(condition::material_true, record_.procedure.materials_true, fact::preliminary_truth),
           finding_of(condition::material_compliant, record_.procedure.materials_compliant,
                      fact::preliminary_compliance),
           finding_of(condition::formal_letter, record_.procedure.formal_letter, fact::formal_letter)});
    });
  }
  void on(const happened::recommendation_declined& /*what*/, const measures* /*text*/) {
    if (!record_.has_open_application()) review_.note(misfit::no_application);
    record_.procedure.open = false;
  }
  void on(const happened::recommendation_withdrawn& /*what*/, const measures* /*text*/) {
    if (!record_.has_open_application()) review_.note(misfit::no_application);
    const std::optional<city> withdrawing = city_acting();
    if (!withdrawing) return;
    city_set left;
    for (std::size_t c = 0; c < city_count; ++c) {
      const auto one = static_cast<city>(c);
      if (record_.procedure.recommended_by.contains(one) && one != *withdrawing) left.insert(one);
    }
    record_.procedure.recommended_by = left;
    record_.procedure.recommendation_on_record = !left.empty() || record_.procedure.recommended_by_unnamed;
  }

  void on(const happened::reviewed& what, const measures* /*text*/) {
    record_.procedure.review = {
        what.score_considered, what.experts_considered, what.direction_considered, {}};
    record_.procedure.review_on_record = true;
  }

  void on(const happened::shortlisted& /*what*/, const measures* text) {
    record_.procedure.on_shortlist = true;
    if (text == nullptr) return;
    // Whether its materials are in order was asked when it was recommended; here, whether it was.
    review_.judge(*text, [&](const measures& read) {
      const decision whole = decide_recommended(record_.procedure.recommended(area(), read), read);
      finding by_cities = whole[whole.size() - 1];
      by_cities.depth = 0;
      return decision::all_of(
          condition::recommended,
          {finding_of(condition::applied, answer_of(record_.procedure.applied.has_value())), by_cities});
    });
    review_.judge(*text, [&](const measures&) { return decide_shortlisted(record_.procedure.reviewed()); });
  }
  void on(const happened::not_shortlisted& /*what*/, const measures* /*text*/) {
    record_.procedure.on_shortlist = false;
    record_.procedure.open = false;
  }

  void on(const happened::publicity_opened& what, const measures* text) {
    if (record_.procedure.stands_open()) {
      review_.note(misfit::publicity_open_already);
      return;
    }
    const publicity_notice round{today(), absence::not_applicable, what.on_official_website, {},
                                 true,    what.last_day_until};
    record_.procedure.rounds.push_back(round);
    record_.procedure.opened_by.push_back(at_);
    if (text == nullptr) return;
    review_.judge(*text, [&](const measures& read) {
      return decision::all_of(condition::publicity_completed,
                              {finding_of(condition::on_shortlist, answer_of(record_.procedure.on_shortlist)),
                               shown_on_official_website(record_.procedure.rounds.back(), read)});
    });
  }
  static constexpr std::size_t most_interruptions = 8;  ///< as many as a notice holds

  void on(const happened::publicity_interrupted& /*what*/, const measures* /*text*/) {
    if (!record_.procedure.stands_open()) {
      review_.note(misfit::no_open_publicity);
      return;
    }
    if (record_.procedure.interrupted_since) {
      review_.note(misfit::interrupted_already);
      return;
    }
    if (record_.procedure.rounds.back().interruptions.size() == most_interruptions) {
      review_.note(misfit::more_than_can_be_kept);
      return;
    }
    record_.procedure.interrupted_since = today();
  }
  void on(const happened::publicity_resumed& /*what*/, const measures* /*text*/) {
    if (!record_.procedure.stands_open()) {
      review_.note(misfit::no_open_publicity);
      return;
    }
    if (!record_.procedure.interrupted_since) {
      review_.note(misfit::not_interrupted);
      return;
    }
    end_interruption(today() - 1);
  }
  /// One that began and ended on one day, seen again before the day was over, took no day.
  void end_interruption(date last) {
    const std::optional<date> since = record_.procedure.interrupted_since;
    record_.procedure.interrupted_since.reset();
    if (since && *since <= last)
      record_.procedure.rounds.back().interruptions.add(interruption_of_publicity(*since, last));
  }
  void on(const happened::list_corrected& /*what*/, const measures* /*text*/) {
    if (record_.procedure.rounds.empty()) {
      review_.note(misfit::no_list_shown);
      return;
    }
    for (publicity_notice& round : record_.procedure.rounds) round.final_list = false;
  }
  void on(const happened::publicity_closed& /*what*/, const measures* text) {
    if (!record_.procedure.stands_open()) {
      review_.note(misfit::no_open_publicity);
      return;
    }
    if (record_.procedure.interrupted_since) end_interruption(today());
    publicity_notice& round = record_.procedure.rounds.back();
    round.closed = today();
    if (text == nullptr) return;
    review_.judge(*text, [&](const measures& whole) -> decision {
      return found_under(whole, readings_bearing_on(condition::shown_long_enough), [&](const measures& read) {
        return shown_long_enough(round, read, terms_.calendar);
      });
    });
  }

  void on(const happened::objection_raised& what, const measures* /*text*/) {
    const auto [place, added] =
        record_.procedure.objection_of.emplace(what.id, record_.procedure.objections.size());
    if (!added) {
      review_.note(misfit::objection_known_already);
      return;
    }
    stated<bool> concerns = what.concerns_cluster;
    if (!concerns.has_value() && concerns.why_absent() == absence::not_given) concerns = true;
    record_.procedure.objections.push_back(
        {today(), what.received_at, what.sent, what.admissible, concerns, false, verification::pending});
  }
  [[nodiscard]] objection* objection_called(const std::string& id) {
    const auto found = record_.procedure.objection_of.find(id);
    return found == record_.procedure.objection_of.end() ? nullptr
                                                         : &record_.procedure.objections[found->second];
  }
  void on(const happened::objection_verified& what, const measures* /*text*/) {
    objection* raised = objection_called(what.id);
    if (raised == nullptr) {
      review_.note(misfit::objection_not_known);
      return;
    }
    raised->verified = what.conforming ? verification::conforming : verification::not_conforming;
  }
  void on(const happened::objection_withdrawn& what, const measures* /*text*/) {
    objection* raised = objection_called(what.id);
    if (raised == nullptr) {
      review_.note(misfit::objection_not_known);
      return;
    }
    raised->withdrawn = true;
  }

  void on(const happened::recognised& what, const measures* text) {
    static_cast<void>(year_of_title(what.title_begins));
    if (text != nullptr) {
      const stated<bool> by_department = event().by.has_value() ? stated<bool>(is_of_department(event()))
                                                                : stated<bool>(event().by.why_absent());
      // A procedure carries one decision: for a second one nothing is on record.
      const procedure_record nothing;
      const procedure_record& made = record_.procedure.decided ? nothing : record_.procedure;
      const auto rounds = made.rounds_so_far();
      review_.judge(*text, [&](const measures& read) {
        return decide_recognition_in_order(by_department, made.on_shortlist, rounds, made.objections, today(),
                                           read, terms_.calendar);
      });
    }
    record_.procedure.open = false;
    record_.procedure.decided = true;
    if (record_.holds_title()) {
      review_.note(misfit::title_held_already);
      return;
    }
    record_.begin_title(what.title_begins);
  }
  void on(const happened::recognition_refused& /*what*/, const measures* /*text*/) {
    record_.procedure.open = false;
    record_.procedure.decided = true;
  }

  void on(const happened::nominated_nationally& what, const measures* text) {
    if (text == nullptr) return;
    const nomination made{record_.holds_title_on(today()), !what.reason.empty()};
    const decision& reasons =
        review_.judge(*text, [&](const measures&) { return decide_nomination_permitted(made); });
    if (reasons[1].holds == answer::no) review_.note(mark::exception, 1);
  }
  /// Of a cluster without the provincial title too: art. 11 knows exceptions.
  void on(const happened::recognised_nationally& /*what*/, const measures* /*text*/) {
    record_.national = true;
  }

  void on(const happened::instalment_paid& what, const measures* text) {
    if (text != nullptr)
      review_.judge(*text, [&](const measures& read) {
        return decide_instalment_due(record_.supported(what.newly_recognised, today()),
                                     record_.next_instalment(what.within_budget), read);
      });
    if (!record_.titles.empty()) ++record_.titles.back().instalments_paid;
  }
  void on(const happened::support_used& what, const measures* text) {
    if (text != nullptr)
      review_.judge(*text, [&](const measures& read) { return decide_use_permitted(what.use, read); });
  }

  /// An assessment is of the last title where its year is neither before the one in which that title began
  /// nor after the one in which it ended; otherwise of the pool.
  void on(const happened::assessed& what, const measures* /*text*/) {
    if (today().year() < what.label.number()) {
      review_.note(misfit::year_to_come);
      return;
    }
    const bool of_title = record_.is_of_last_title(what.label);
    if (!of_title && !record_.in_pool) review_.note(misfit::neither_pool_nor_title);
    // One in the year in which the title began is also one of a cluster in the pool.
    if (of_title && record_.in_pool && what.label.number() == record_.titles.back().period.began.year())
      record_.pooled_in_year_of_title.record(what.label, what.outcome, what.replaces);
    assessment_record& record = of_title ? record_.titles.back().assessments : record_.pool_assessments;
    if (!record.record(what.label, what.outcome, what.replaces)) review_.note(misfit::outcome_known_already);
  }
  void on(const happened::misconduct_found& what, const measures* /*text*/) {
    record_.misconducts.push_back(what.what);
  }

  void on(const happened::revocation_proposed& /*what*/, const measures* /*text*/) {
    if (!record_.holds_title()) {
      review_.note(misfit::no_title_held);
      return;
    }
    record_.revocation_began = today();
    record_.steps_on_record = true;
  }
  void on(const happened::proposal_publicised& /*what*/, const measures* /*text*/) {
    if (!record_.holds_title()) {
      review_.note(misfit::no_title_held);
      return;
    }
    record_.proposal_publicised = true;
    record_.steps_on_record = true;
  }
  void on(const happened::cluster_heard& /*what*/, const measures* /*text*/) {
    if (!record_.holds_title()) {
      review_.note(misfit::no_title_held);
      return;
    }
    record_.steps_on_record = true;
  }

  void on(const happened::revocation_dropped& /*what*/, const measures* text) {
    if (!record_.holds_title()) {
      review_.note(misfit::no_title_held);
      return;
    }
    if (!record_.steps_on_record) {
      review_.note(misfit::no_revocation_begun);
      return;
    }
    if (text != nullptr)
      review_.judge(*text, [ground = record_.ground_question()](const measures& read) {
        return decide_may_leave_title(ground(read), read);
      });
    record_.end_revocation();
  }

  void on(const happened::revoked& what, const measures* text) {
    if (!record_.holds_title()) review_.note(misfit::no_title_held);
    if (record_.titles.empty()) {
      if (text != nullptr)
        review_.judge(*text, [](const measures&) {
          return decision::all_of(condition::revocation_in_order,
                                  {finding_of(condition::title_held, answer::no)});
        });
      return;
    }
    const title_record& title = record_.titles.back();
    if (text != nullptr) {
      const auto ground = record_.ground_question();
      revocation_steps steps;
      steps.by_provincial_department = event().by.has_value()
                                           ? stated<bool>(event().by->office == office::provincial_department)
                                           : stated<bool>(event().by.why_absent());
      steps.procedure_followed = what.procedure_followed;
      if (!what.procedure_followed.has_value() && what.procedure_followed.why_absent() == absence::not_given)
        steps.procedure_followed = record_.steps_on_record;
      steps.proposal_publicised = record_.proposal_publicised;
      review_.judge(*text, [&](const measures& read) {
        return decide_revocation_in_order(title.period, ground(read), steps, today(), read);
      });
    }
    if (title.has_ended()) return;
    const measures& read = text != nullptr ? *text : texts_.nearest_to(today());
    const run_of_failures run =
        run_of(title.assessments.history(), year_of_title(title.period.began), read, record_.earlier());
    // A day that is open is no day: the title ends with the decision at the latest.
    const date from = revocation_effective_from(today(), run, read).day.value_or(today());
    record_.end_title(from, end_of_title::revoked);
  }
  void on(const happened::title_given_up& /*what*/, const measures* /*text*/) {
    if (!record_.holds_title()) {
      review_.note(misfit::no_title_held);
      return;
    }
    record_.end_title(today(), end_of_title::given_up);
  }
  void on(const happened::interpretation_issued& /*what*/, const measures* /*text*/) {
    if (is_of_department(event()) && ++interpretations_ > interpretation_list::capacity)
      review_.note(misfit::more_than_can_be_kept);
  }
  void on(const happened::decided_otherwise& /*what*/, const measures* /*text*/) {
    overrides_.push_back(at_);
  }

  // Where the case stands

  [[nodiscard]] replayed_case standing() {
    const std::optional<date> now = terms_.as_of     ? terms_.as_of
                                    : order_.empty() ? std::nullopt
                                                     : std::optional(file_.events[order_.back()].on);
    const measures& text = now ? texts_.nearest_to(*now) : terms_.editions[0];
    replayed_case result{now, text};
    result.where = record_.stage();
    result.in_pool = record_.in_pool;
    result.titles = record_.periods();
    if (!record_.titles.empty()) {
      result.under_title = record_.titles.back().assessments.history();
      if (record_.holds_title()) {
        const auto decide = record_.ground_question();
        result.ground = terms_.weighed ? weigh(text, decide) : weighed_decision{decide(text), {}};
        result.at_risk = is_at_risk(result.under_title, year_of_title(record_.titles.back().period.began),
                                    text, record_.earlier());
      }
    }
    result.in_the_pool = record_.pool_assessments.history();
    if (const auto running = running_deadline_of(record_.procedure, text, terms_.calendar))
      result.deadlines.push_back(*running);
    if (now) result.next_steps = next_steps_of(record_, *now, text, terms_.calendar);
    mark_overridden();
    result.judged = std::move(review_.judged());
    result.observations = std::move(review_.seen());
    result.considered = order_;
    return result;
  }

  /// A person's decision is about the nearest observation of its condition that it answers otherwise.
  void mark_overridden() {
    std::array<std::vector<observation*>, condition_count> about{};
    for (observation& one : review_.seen())
      if (one.mark != mark::inconsistency && one.mark != mark::outside_force)
        about[static_cast<std::size_t>(found_in(one).what)].push_back(&one);
    for (const std::size_t at : overrides_) {
      const case_event& decided = file_.events[at];
      const auto& what = std::get<happened::decided_otherwise>(decided.what);
      observation* nearest = nullptr;
      int least = 0;
      for (observation* one : about[static_cast<std::size_t>(what.about)]) {
        const int away = std::abs(file_.events[one->event].on - decided.on);
        if (found_in(*one).holds == answer_of(what.holds) || (nearest != nullptr && least <= away)) continue;
        nearest = one;
        least = away;
      }
      if (nearest != nullptr) nearest->overridden_by = at;
    }
  }
  [[nodiscard]] const finding& found_in(const observation& one) {
    return review_.judged()[one.judged].weighed.reasons[one.finding];
  }

  // It lives no longer than what it looks at.
  const case_file& file_;      // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  const replay_terms& terms_;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)
  std::vector<std::size_t> order_;
  texts_in_time texts_;
  std::size_t at_ = 0;
  case_record record_;
  act_review review_;
  std::size_t interpretations_ = 0;
  std::vector<std::size_t> overrides_;
};

}  // namespace jiqun::detail
