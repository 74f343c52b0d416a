// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/procedure.hpp"
#include "jiqun/casework/replay.hpp"
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
        texts_(terms.editions, interpretations()) {}

  [[nodiscard]] replayed_case run() {
    for (const std::size_t at : order_) {
      at_ = at;
      try {
        take(event());
      } catch (const invalid_fact&) {
        note(misfit::more_than_can_be_kept);
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

  // What is noticed

  void note(misfit how) {
    observation seen;
    seen.mark = mark::inconsistency;
    seen.event = at_;
    seen.misfit = how;
    seen_.push_back(seen);
  }

  /// The text for an event of the day, of a procedure that began on that other day. Null where none was in
  /// force.
  [[nodiscard]] const measures* text_of(date day, std::optional<date> began) const {
    const measures* of_event = texts_.in_force(day);
    const measures& read = texts_.nearest_to(day);
    if (!began || read.readings.governing_text == governing_text::day_of_event) return of_event;
    return texts_.in_force(*began);
  }

  /// Holds the event against a rule; `decide` takes measures and returns a decision.
  template <class Decide>
  const decision& judge(const measures& text, Decide decide) {
    if (terms_.weighed) {
      const weighing weighed(text, decide);
      judged_.push_back({at_, {weighed.reasons(), weighed.contest_of()}});
      notice(0, [&](std::size_t finding) { return weighed.contest_of(finding); });
    } else {
      judged_.push_back({at_, {decide(text), {}}});
      notice(0, [](std::size_t) { return contest(); });
    }
    return judged_.back().weighed.reasons;
  }

  /// Notes each requirement that is not met, or of which it cannot be told: the findings that a conclusion
  /// from all of them fails by.
  template <class ContestOf>
  void notice(std::size_t at, ContestOf contest_of) {
    const decision& reasons = judged_.back().weighed.reasons;
    const finding& step = reasons[at];
    if (step.holds == answer::yes) return;
    if (step.follows_from == connective::all_of) {
      for (std::size_t under = at + 1; under < reasons.size() && reasons[under].depth > step.depth; ++under)
        if (reasons[under].depth == step.depth + 1) notice(under, contest_of);
      return;
    }
    note(step.holds == answer::no ? mark::breach : mark::undetermined, at).stability = contest_of(at);
  }
  observation& note(mark as, std::size_t finding) {
    observation seen;
    seen.mark = as;
    seen.event = at_;
    seen.judged = judged_.size() - 1;
    seen.finding = finding;
    seen_.push_back(seen);
    return seen_.back();
  }

  /// Was the office competent? Where the Measures do not say who is, nothing is noticed. The rules on
  /// recognising and revoking ask it themselves.
  void judge_competence(const measures& text) {
    const std::optional<act> what = act_of(event().kind());
    if (!what || !competence_for(*what).who || event().kind() == event_kind::recognised ||
        (event().kind() == event_kind::revoked && !titles_.empty()))
      return;
    const auto decide = [&](const measures& read) -> decision {
      if (event().by.has_value()) return decide_competent(*what, *event().by, area(), read);
      return finding_without(condition::right_office, fact::acting_office, event().by.why_absent());
    };
    if (decide(text).value() != answer::yes) judge(text, decide);
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
    procedure_record next;
    if (!procedure_.began) {
      next.objections = std::move(procedure_.objections);
      next.objection_of = std::move(procedure_.objection_of);
    }
    next.open = true;
    next.began = one.on;
    if (const auto* what = std::get_if<happened::applied>(&one.what)) {
      next.applied = one.on;
      next.carriers = what->carriers;
      next.round = annual_round{what->round, {}, {}, {}};
      for (const auto& [round, issued] : calls_)
        if (round.label == what->round) {
          next.round = round;
          next.called = true;
          next.began = issued;
        }
    }
    procedure_ = std::move(next);
  }

  void take(const case_event& one) {
    const bool of_procedure =
        event_kind::applied <= one.kind() && one.kind() <= event_kind::recognition_refused;
    if (one.kind() == event_kind::applied || (!procedure_.open && begins_procedure(one.kind())))
      begin_procedure(one);
    const bool of_revocation =
        event_kind::revocation_proposed <= one.kind() && one.kind() <= event_kind::revoked;
    const measures* text = text_of(one.on, of_procedure    ? procedure_.began
                                           : of_revocation ? revocation_began_
                                                           : std::nullopt);
    if (text == nullptr && act_of(one.kind()) && one.kind() >= event_kind::call_issued) {
      observation seen;
      seen.mark = mark::outside_force;
      seen.event = at_;
      seen_.push_back(seen);
    }
    if (text != nullptr) judge_competence(*text);
    std::visit([&](const auto& what) { on(what, text); }, one.what);
  }

  void on(const happened::entered_pool&, const measures*) {
    if (in_pool_) return note(misfit::in_pool_already);
    stays_.push_back({today(), absence::not_applicable});
    in_pool_ = true;
  }
  void on(const happened::left_pool&, const measures*) {
    if (!in_pool_) return note(misfit::not_in_pool);
    stays_.back().left = today();
    in_pool_ = false;
  }
  void on(const happened::monitored&, const measures*) {
    if (!in_pool_) note(misfit::not_in_pool);
  }
  void on(const happened::plan_issued&, const measures*) {}

  void on(const happened::call_issued& call, const measures* text) {
    if (text != nullptr)
      judge(*text, [&](const measures&) { return decide_only_round(call.round.label, labels_called_); });
    labels_called_.insert(call.round.label);
    calls_.push_back({call.round, today()});
  }

  void on(const happened::applied&, const measures* text) {
    if (text == nullptr) return;
    if (!procedure_.called)
      judge(*text,
            [](const measures&) -> decision { return finding_without(condition::called, fact::call); });
    judge(*text, [&](const measures& read) { return may_apply(*procedure_.round, today(), read); });
  }

  /// Whether the cluster may apply in a round on a day, as the record stands.
  [[nodiscard]] decision may_apply(const annual_round& round, date on, const measures& read) const {
    const application made{area(),           file_.cluster.leading_industry, on, pool(), procedure_.carriers,
                           last_revocation()};
    return decide_may_apply(made, round, read);
  }
  /// The latest stays, as many as there is room for.
  [[nodiscard]] pool_record pool() const {
    pool_record record;
    const std::size_t room = 8;
    for (std::size_t at = stays_.size() > room ? stays_.size() - room : 0; at < stays_.size(); ++at)
      record.add(stays_[at]);
    return record;
  }
  [[nodiscard]] std::vector<title_period> periods() const {
    std::vector<title_period> all;
    all.reserve(titles_.size());
    for (const title_record& one : titles_) all.push_back(one.period);
    return all;
  }
  [[nodiscard]] stated<date> last_revocation() const { return last_revocation_of(periods()); }

  [[nodiscard]] bool has_open_application() const { return procedure_.open && procedure_.applied; }

  void on(const happened::application_withdrawn&, const measures*) {
    if (!has_open_application()) note(misfit::no_application);
    procedure_.on_shortlist = false;
    procedure_.open = false;
  }

  void on(const happened::materials_reviewed& what, const measures*) {
    if (!has_open_application()) note(misfit::no_application);
    procedure_.materials_true = what.truthful;
    procedure_.materials_compliant = what.compliant;
  }

  /// The city whose department acted, where the event names one.
  [[nodiscard]] std::optional<city> city_acting() const {
    if (!event().by.has_value() || event().by->office != office::city_department) return std::nullopt;
    return event().by->from.value();
  }

  void on(const happened::recommended& what, const measures* text) {
    procedure_.formal_letter = what.formal_letter;
    if (!what.formal_letter.has_value() && what.formal_letter.why_absent() == absence::not_given &&
        !event().document.empty())
      procedure_.formal_letter = true;
    procedure_.recommendation_on_record = true;
    if (const std::optional<city> one = city_acting())
      procedure_.recommended_by.insert(*one);
    else if (!event().by.has_value() || event().by->office == office::city_department)
      procedure_.recommended_by_unnamed = true;
    if (text == nullptr) return;
    judge(*text, [&](const measures&) {
      return decision::all_of(
          condition::recommended,
          {finding_of(condition::applied, answer_of(procedure_.applied.has_value())),
           finding_of(condition::material_true, procedure_.materials_true, fact::preliminary_truth),
           finding_of(condition::material_compliant, procedure_.materials_compliant,
                      fact::preliminary_compliance),
           finding_of(condition::formal_letter, procedure_.formal_letter, fact::formal_letter)});
    });
  }
  void on(const happened::recommendation_declined&, const measures*) {
    if (!has_open_application()) note(misfit::no_application);
    procedure_.open = false;
  }
  void on(const happened::recommendation_withdrawn&, const measures*) {
    if (!has_open_application()) note(misfit::no_application);
    const std::optional<city> withdrawing = city_acting();
    if (!withdrawing) return;
    city_set left;
    for (std::size_t c = 0; c < city_count; ++c) {
      const auto one = static_cast<city>(c);
      if (procedure_.recommended_by.contains(one) && one != *withdrawing) left.insert(one);
    }
    procedure_.recommended_by = left;
    procedure_.recommendation_on_record = !left.empty() || procedure_.recommended_by_unnamed;
  }

  void on(const happened::reviewed& what, const measures*) {
    procedure_.review = {what.score_considered, what.experts_considered, what.direction_considered, {}};
    procedure_.review_on_record = true;
  }

  void on(const happened::shortlisted&, const measures* text) {
    procedure_.on_shortlist = true;
    if (text == nullptr) return;
    // Whether its materials are in order was asked when it was recommended; here, whether it was.
    judge(*text, [&](const measures& read) {
      const decision whole = decide_recommended(procedure_.recommended(area(), read), read);
      finding by_cities = whole[whole.size() - 1];
      by_cities.depth = 0;
      return decision::all_of(
          condition::recommended,
          {finding_of(condition::applied, answer_of(procedure_.applied.has_value())), by_cities});
    });
    judge(*text, [&](const measures&) { return decide_shortlisted(procedure_.reviewed()); });
  }
  void on(const happened::not_shortlisted&, const measures*) {
    procedure_.on_shortlist = false;
    procedure_.open = false;
  }

  void on(const happened::publicity_opened& what, const measures* text) {
    if (procedure_.stands_open()) return note(misfit::publicity_open_already);
    publicity_notice round{today(), absence::not_applicable, what.on_official_website, {},
                           true,    what.last_day_until};
    procedure_.rounds.push_back(round);
    procedure_.opened_by.push_back(at_);
    if (text == nullptr) return;
    judge(*text, [&](const measures& read) {
      return decision::all_of(condition::publicity_completed,
                              {finding_of(condition::on_shortlist, answer_of(procedure_.on_shortlist)),
                               shown_on_official_website(procedure_.rounds.back(), read)});
    });
  }
  static constexpr std::size_t most_interruptions = 8;  ///< as many as a notice holds

  void on(const happened::publicity_interrupted&, const measures*) {
    if (!procedure_.stands_open()) return note(misfit::no_open_publicity);
    if (procedure_.interrupted_since) return note(misfit::interrupted_already);
    if (procedure_.rounds.back().interruptions.size() == most_interruptions)
      return note(misfit::more_than_can_be_kept);
    procedure_.interrupted_since = today();
  }
  void on(const happened::publicity_resumed&, const measures*) {
    if (!procedure_.stands_open()) return note(misfit::no_open_publicity);
    if (!procedure_.interrupted_since) return note(misfit::not_interrupted);
    end_interruption(today() - 1);
  }
  /// One that began and ended on one day, seen again before the day was over, took no day.
  void end_interruption(date last) {
    const date since = *procedure_.interrupted_since;
    procedure_.interrupted_since.reset();
    if (since <= last) procedure_.rounds.back().interruptions.add(interruption_of_publicity(since, last));
  }
  void on(const happened::list_corrected&, const measures*) {
    if (procedure_.rounds.empty()) return note(misfit::no_list_shown);
    for (publicity_notice& round : procedure_.rounds) round.final_list = false;
  }
  void on(const happened::publicity_closed&, const measures* text) {
    if (!procedure_.stands_open()) return note(misfit::no_open_publicity);
    if (procedure_.interrupted_since) end_interruption(today());
    publicity_notice& round = procedure_.rounds.back();
    round.closed = today();
    if (text == nullptr) return;
    judge(*text, [&](const measures& whole) -> decision {
      return found_under(whole, readings_bearing_on(condition::shown_long_enough), [&](const measures& read) {
        return shown_long_enough(round, read, terms_.calendar);
      });
    });
  }

  void on(const happened::objection_raised& what, const measures*) {
    const auto [place, added] = procedure_.objection_of.emplace(what.id, procedure_.objections.size());
    if (!added) return note(misfit::objection_known_already);
    stated<bool> concerns = what.concerns_cluster;
    if (!concerns.has_value() && concerns.why_absent() == absence::not_given) concerns = true;
    procedure_.objections.push_back(
        {today(), what.received_at, what.sent, what.admissible, concerns, false, verification::pending});
  }
  [[nodiscard]] objection* objection_called(const std::string& id) {
    const auto found = procedure_.objection_of.find(id);
    return found == procedure_.objection_of.end() ? nullptr : &procedure_.objections[found->second];
  }
  void on(const happened::objection_verified& what, const measures*) {
    objection* raised = objection_called(what.id);
    if (raised == nullptr) return note(misfit::objection_not_known);
    raised->verified = what.conforming ? verification::conforming : verification::not_conforming;
  }
  void on(const happened::objection_withdrawn& what, const measures*) {
    objection* raised = objection_called(what.id);
    if (raised == nullptr) return note(misfit::objection_not_known);
    raised->withdrawn = true;
  }

  void on(const happened::recognised& what, const measures* text) {
    if (text != nullptr) {
      const stated<bool> by_department =
          event().by.has_value() ? stated<bool>(event().by->office == office::provincial_department)
                                 : stated<bool>(event().by.why_absent());
      const auto rounds = procedure_.rounds_so_far();
      judge(*text, [&](const measures& read) {
        return decide_recognition_in_order(by_department, procedure_.on_shortlist, rounds,
                                           procedure_.objections, today(), read, terms_.calendar);
      });
    }
    procedure_.open = false;
    if (holds_title()) return note(misfit::title_held_already);
    titles_.push_back({{what.title_begins, absence::not_applicable, absence::not_applicable}, {}, 0});
    revocation_began_.reset();
  }
  void on(const happened::recognition_refused&, const measures*) { procedure_.open = false; }

  void on(const happened::nominated_nationally& what, const measures* text) {
    if (text == nullptr) return;
    const nomination made{holds_title_today(), !what.reason.empty()};
    const decision& reasons =
        judge(*text, [&](const measures&) { return decide_nomination_permitted(made); });
    if (reasons[1].holds == answer::no) note(mark::exception, 1);
  }
  /// Of a cluster without the provincial title too: art. 11 knows exceptions.
  void on(const happened::recognised_nationally&, const measures*) { national_ = true; }

  [[nodiscard]] supported_cluster supported(const stated<bool>& newly_recognised) const {
    const bool held = holds_title_today();
    supported_cluster cluster{national_ ? title_level::national
                              : held    ? title_level::provincial
                                        : title_level::none,
                              newly_recognised};
    // A title on record is one that was recognised since the Measures took force.
    if ((held || national_) && !newly_recognised.has_value() &&
        newly_recognised.why_absent() == absence::not_given)
      cluster.newly_recognised = true;
    return cluster;
  }
  [[nodiscard]] instalment next_instalment(const stated<bool>& within_budget) const {
    if (titles_.empty()) return {true, {}, within_budget};
    const std::optional<assessment_outcome> latest = titles_.back().assessments.latest();
    return {titles_.back().instalments_paid == 0, latest.value_or(assessment_outcome::pending),
            within_budget};
  }
  void on(const happened::instalment_paid& what, const measures* text) {
    if (text != nullptr)
      judge(*text, [&](const measures& read) {
        return decide_instalment_due(supported(what.newly_recognised), next_instalment(what.within_budget),
                                     read);
      });
    if (!titles_.empty()) ++titles_.back().instalments_paid;
  }
  void on(const happened::support_used& what, const measures* text) {
    if (text != nullptr)
      judge(*text, [&](const measures& read) { return decide_use_permitted(what.use, read); });
  }

  /// An assessment is of the last title where its year is neither before the one in which that title began
  /// nor after the one in which it ended; otherwise of the pool.
  void on(const happened::assessed& what, const measures*) {
    if (today().year() < what.label.number()) return note(misfit::year_to_come);
    const bool of_title = is_of_last_title(what.label);
    if (!of_title && !in_pool_) note(misfit::neither_pool_nor_title);
    assessment_record& record = of_title ? titles_.back().assessments : pool_assessments_;
    if (!record.record(what.label, what.outcome, what.replaces)) note(misfit::outcome_known_already);
  }
  [[nodiscard]] bool is_of_last_title(year label) const {
    if (titles_.empty()) return false;
    const title_period& last = titles_.back().period;
    return last.began.year() <= label.number() &&
           (!last.ended.has_value() || label.number() <= last.ended->year());
  }

  void on(const happened::misconduct_found& what, const measures*) { misconducts_.push_back(what.what); }

  void on(const happened::revocation_proposed&, const measures*) {
    if (!holds_title()) return note(misfit::no_title_held);
    revocation_began_ = today();
    steps_on_record_ = true;
  }
  void on(const happened::proposal_publicised&, const measures*) {
    if (!holds_title()) return note(misfit::no_title_held);
    proposal_publicised_ = true;
    steps_on_record_ = true;
  }
  void on(const happened::cluster_heard&, const measures*) {
    if (!holds_title()) return note(misfit::no_title_held);
    steps_on_record_ = true;
  }

  [[nodiscard]] earlier_assessments earlier() const {
    assessment_history under_earlier;
    for (std::size_t at = titles_.size() - 1; at-- > 0;)
      under_earlier = under_earlier.completed_by(titles_[at].assessments.history());
    return {pool_assessments_.history(), under_earlier};
  }
  [[nodiscard]] decision ground(const measures& read) const {
    const title_record& title = titles_.back();
    return decide_ground_for_revocation(title.assessments.history(), year_of_title(title.period.began),
                                        misconducts_, read, earlier());
  }
  void on(const happened::revoked& what, const measures* text) {
    if (!holds_title()) note(misfit::no_title_held);
    if (titles_.empty()) return;
    title_record& title = titles_.back();
    if (text != nullptr) {
      revocation_steps steps;
      steps.by_provincial_department = event().by.has_value()
                                           ? stated<bool>(event().by->office == office::provincial_department)
                                           : stated<bool>(event().by.why_absent());
      steps.procedure_followed = what.procedure_followed;
      if (!what.procedure_followed.has_value() && what.procedure_followed.why_absent() == absence::not_given)
        steps.procedure_followed = steps_on_record_;
      steps.proposal_publicised = proposal_publicised_;
      judge(*text, [&](const measures& read) {
        return decide_revocation_in_order(title.period, ground(read), steps, today(), read);
      });
    }
    if (title.has_ended()) return;
    const measures& read = text != nullptr ? *text : texts_.nearest_to(today());
    const run_of_failures run =
        run_of(title.assessments.history(), year_of_title(title.period.began), read, earlier());
    // A day that is open is no day: the title ends with the decision at the latest, and not before it began.
    const date from = revocation_effective_from(today(), run, read).day.value_or(today());
    title.period.ended = std::max(from, title.period.began);
    title.period.how = end_of_title::revoked;
    end_of_title_held();
  }
  void on(const happened::title_given_up&, const measures*) {
    if (!holds_title()) return note(misfit::no_title_held);
    titles_.back().period.ended = std::max(today(), titles_.back().period.began);
    titles_.back().period.how = end_of_title::given_up;
    end_of_title_held();
  }
  /// What was found under a title that has ended is no ground against a later one.
  void end_of_title_held() {
    misconducts_.clear();
    revocation_began_.reset();
    proposal_publicised_ = false;
    steps_on_record_ = false;
  }

  void on(const happened::interpretation_issued&, const measures*) {
    if (is_of_department(event()) && ++interpretations_ > interpretation_list::capacity)
      note(misfit::more_than_can_be_kept);
  }
  void on(const happened::decided_otherwise&, const measures*) { overrides_.push_back(at_); }

  /// Whether a title is on record that has not ended.
  [[nodiscard]] bool holds_title() const { return !titles_.empty() && !titles_.back().has_ended(); }
  [[nodiscard]] bool holds_title_today() const {
    return !titles_.empty() && decide_title_held(titles_.back().period, today()).value() == answer::yes;
  }

  // Where the case stands

  [[nodiscard]] stage stage_now() const {
    if (holds_title()) return revocation_began_ ? stage::revocation_proposed : stage::title_held;
    if (procedure_.open) {
      if (procedure_.stands_open()) return stage::in_publicity;
      if (!procedure_.rounds.empty()) return stage::awaiting_decision;
      if (procedure_.on_shortlist) return stage::shortlisted;
      if (procedure_.recommendation_on_record) return stage::recommended;
      if (procedure_.applied) return stage::applied;
    }
    if (!titles_.empty())
      return *titles_.back().period.how == end_of_title::revoked ? stage::revoked : stage::given_up;
    return in_pool_ ? stage::in_pool : stage::outside_pool;
  }

  [[nodiscard]] replayed_case standing() {
    const std::optional<date> now = terms_.as_of     ? terms_.as_of
                                    : order_.empty() ? std::nullopt
                                                     : std::optional(file_.events[order_.back()].on);
    const measures& text = now ? texts_.nearest_to(*now) : terms_.editions[0];
    replayed_case result{now, text};
    result.where = stage_now();
    result.in_pool = in_pool_;
    result.titles = periods();
    if (!titles_.empty()) {
      result.under_title = titles_.back().assessments.history();
      if (holds_title()) {
        const auto decide = [&](const measures& read) { return ground(read); };
        result.ground = terms_.weighed ? weigh(text, decide) : weighed_decision{decide(text), {}};
        result.at_risk = is_at_risk(result.under_title, year_of_title(titles_.back().period.began), text);
      }
    }
    result.in_the_pool = pool_assessments_.history();
    add_deadlines(result);
    if (now) add_next_steps(result, *now);
    mark_overridden();
    result.judged = std::move(judged_);
    result.observations = std::move(seen_);
    result.considered = order_;
    return result;
  }

  void mark_overridden() {
    std::array<std::optional<std::size_t>, condition_count> decided_by{};
    for (const std::size_t at : overrides_) {
      const auto& what = std::get<happened::decided_otherwise>(file_.events[at].what);
      decided_by[static_cast<std::size_t>(what.about)] = at;
    }
    for (observation& one : seen_) {
      if (one.mark == mark::inconsistency || one.mark == mark::outside_force) continue;
      const condition what = judged_[one.judged].weighed.reasons[one.finding].what;
      one.overridden_by = decided_by[static_cast<std::size_t>(what)];
    }
  }

  void add_deadlines(replayed_case& result) const {
    if (!procedure_.open || !procedure_.stands_open()) return;
    const publicity_notice round = procedure_.rounds_so_far().back();
    measures read = result.in_force;
    running_deadline deadline;
    deadline.event = procedure_.opened_by.back();
    deadline.source = read.publicity.length.source;
    deadline.closes = closing_day_of(round, read, terms_.calendar);
    if (deadline.closes && deadline.closes->day) deadline.recognition_from = *deadline.closes->day + 1;
    deadline.other_reading =
        read.readings.opening_day == opening_day::counted ? opening_day::excluded : opening_day::counted;
    const auto day_under = [&](const measures& varied) {
      const auto closes = closing_day_of(round, varied, terms_.calendar);
      return closes ? closes->day : std::nullopt;
    };
    const auto in_use = day_under(read);
    for (const reading_id id : {reading_id::opening_day, reading_id::interruption}) {
      const reading_entry& entry = entry_of(id);
      for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
        entry.choose(read.readings, choice);
        if (day_under(read) != in_use) deadline.relied_on.insert(id);
      }
      read.readings = result.in_force.readings;
    }
    read.readings.opening_day = deadline.other_reading;
    deadline.closes_otherwise = closing_day_of(round, read, terms_.calendar);
    result.deadlines.push_back(deadline);
  }

  void add_next_steps(replayed_case& result, date now) const {
    const auto add = [&](act what) -> next_step& {
      result.next_steps.push_back({what, competence_for(what)});
      return result.next_steps.back();
    };
    const measures& text = result.in_force;
    switch (result.where) {
      case stage::outside_pool: add(act::keep_pool); return;
      case stage::in_pool:
      case stage::revoked:
      case stage::given_up: return add_application(add, text, now);
      case stage::applied:
        if (!procedure_.materials_true.has_value() || !procedure_.materials_compliant.has_value())
          add(act::review_materials);
        add_from(add(act::recommend), decide_recommended(procedure_.recommended(area(), text), text));
        return;
      case stage::recommended: {
        const decision whole = decide_recommended(procedure_.recommended(area(), text), text);
        if (whole.value() != answer::yes) add_from(add(act::recommend), whole);
        if (!procedure_.review_on_record) add(act::review);
        department_review facts = procedure_.review;
        add_from(add(act::draw_up_shortlist), decide_shortlisted(facts));
        return;
      }
      case stage::shortlisted: add(act::publicise); return;
      case stage::in_publicity:
      case stage::awaiting_decision: return add_recognition(add, result, now);
      case stage::title_held:
      case stage::revocation_proposed: return add_under_title(add, result, now);
    }
  }

  static void add_from(next_step& step, const decision& reasons) {
    step.missing = reasons.missing();
    step.reasons = reasons;
  }

  /// Entering the pool, or applying in the latest round that is called and not over for this cluster.
  template <class Add>
  void add_application(Add add, const measures& text, date now) const {
    if (!in_pool_) add(act::keep_pool);
    if (calls_.empty() || (procedure_.round && procedure_.round->label == calls_.back().round.label)) {
      next_step& step = add(act::call);
      if (!calls_.empty()) {
        const int next = calls_.back().round.label.number() + 1;
        if (next <= year::last) step.of_year = year(next);
      }
      return;
    }
    next_step& step = add(act::apply);
    step.of_year = calls_.back().round.label;
    step.from = calls_.back().issued;
    add_from(step, may_apply(calls_.back().round, now, text));
  }

  template <class Add>
  void add_recognition(Add add, const replayed_case& result, date now) const {
    const measures& text = result.in_force;
    std::optional<date> from;
    if (!result.deadlines.empty())
      from = result.deadlines.back().recognition_from;
    else if (!procedure_.rounds.empty() && procedure_.rounds.back().closed.has_value())
      from = *procedure_.rounds.back().closed + 1;
    const auto rounds = procedure_.rounds_so_far();
    const date on = from && now < *from ? *from : now;
    const decision may = decide_may_be_recognised(procedure_.on_shortlist, rounds, procedure_.objections, on,
                                                  text, terms_.calendar);
    const bool shown = decide_publicised(rounds, text, terms_.calendar).value() == answer::yes;
    if (!procedure_.stands_open() && !shown) {
      add_from(add(act::publicise), decide_publicised(rounds, text, terms_.calendar));
      from.reset();
    }
    for (const objection& raised : procedure_.objections) {
      if (raised.verified.has_value() && *raised.verified != verification::pending) continue;
      if (decide_objection_stands(raised, rounds, text).value() == answer::no) continue;
      add(act::verify_objection).missing = fact::verification;
      break;
    }
    next_step& step = add(act::recognise);
    step.from = from;
    add_from(step, may);
    if (procedure_.stands_open()) step.missing = step.missing | fact::closing_day;
  }

  template <class Add>
  void add_under_title(Add add, const replayed_case& result, date now) const {
    const measures& text = result.in_force;
    const title_record& title = titles_.back();
    if (result.ground->reasons.value() == answer::yes) {
      next_step& step = add(act::revoke);
      const decision must = decide_must_revoke(result.ground->reasons, text);
      add_from(step, must);
      if (!steps_on_record_) step.missing = step.missing | fact::procedure;
      if (!proposal_publicised_ && text.readings.revocation_publicity == revocation_publicity::required)
        step.missing = step.missing | fact::proposal_publicity;
    }
    // The years that have begun, count for the title and have no outcome yet.
    const year_set counted = countable_years(result.under_title.considered_through(year_at(now)),
                                             year_of_title(title.period.began), text);
    const year_set settled =
        result.under_title.recorded() - result.under_title.years_of(assessment_outcome::pending);
    for (const year open : counted - settled) {
      next_step& step = add(act::assess);
      step.of_year = open;
      step.missing = fact::assessment_outcome;
    }
    next_step& support = add(act::grant_support);
    add_from(support, decide_instalment_due(supported({}, now), next_instalment({}), text));
    if (!national_) add(act::nominate_nationally);
  }
  [[nodiscard]] static year year_at(date day) {
    return year(std::min(std::max(day.year(), year::first), year::last));
  }
  [[nodiscard]] supported_cluster supported(const stated<bool>& newly_recognised, date) const {
    return {national_ ? title_level::national : title_level::provincial,
            newly_recognised.has_value() ? newly_recognised : stated<bool>(true)};
  }

  struct issued_call {
    annual_round round;
    date issued;
  };

  const case_file& file_;
  const replay_terms& terms_;
  std::vector<std::size_t> order_;
  texts_in_time texts_;
  std::size_t at_ = 0;

  std::vector<pool_stay> stays_;
  bool in_pool_ = false;
  std::vector<issued_call> calls_;
  year_set labels_called_;
  procedure_record procedure_;
  std::vector<title_record> titles_;
  assessment_record pool_assessments_;
  std::vector<misconduct> misconducts_;
  bool national_ = false;  ///< recognised for the national level
  std::optional<date> revocation_began_;
  bool proposal_publicised_ = false;
  bool steps_on_record_ = false;
  std::size_t interpretations_ = 0;
  std::vector<std::size_t> overrides_;

  std::vector<judged_act> judged_;
  std::vector<observation> seen_;
};

}  // namespace jiqun::detail

namespace jiqun {

inline replayed_case replay(const case_file& file, const replay_terms& terms) {
  return detail::replayer(file, terms).run();
}

}  // namespace jiqun
