// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/event.hpp"
#include "jiqun/casework/procedure_record.hpp"
#include "jiqun/casework/title_record.hpp"
#include "jiqun/core/year.hpp"
#include "jiqun/facts/misconduct.hpp"
#include "jiqun/facts/pool.hpp"
#include "jiqun/facts/support.hpp"
#include "jiqun/rules/eligibility.hpp"
#include "jiqun/rules/presumptions.hpp"
#include "jiqun/rules/recommendation.hpp"
#include "jiqun/rules/revocation.hpp"

#include <cstddef>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace jiqun {

/// A call for applications that is on record.
struct issued_call {
  annual_round round;
  date issued;
};

/// What is on record about a cluster so far (在案记载), and what the rules are asked of it.
struct case_record {
  const case_cluster& cluster;  // NOLINT(cppcoreguidelines-avoid-const-or-ref-data-members)

  std::vector<pool_stay> stays{};
  bool in_pool = false;
  std::vector<issued_call> calls{};
  year_set labels_called{};
  procedure_record procedure{};
  std::optional<year> last_applied_for{};  ///< the round of the last application
  std::vector<title_record> titles{};
  assessment_history under_earlier{};                      ///< of the titles before the last
  stated<date> last_revocation = absence::not_applicable;  ///< of a title
  assessment_record pool_assessments{};
  assessment_record pooled_in_year_of_title{};  ///< of a title-holder, in the pool, in the year of its title
  std::vector<misconduct> misconducts{};
  bool national = false;  ///< recognised for the national level
  std::optional<date> revocation_began{};
  bool proposal_publicised = false;
  bool steps_on_record = false;  ///< whether a step towards a revocation is
  std::size_t interpretations = 0;

  [[nodiscard]] bool has_open_application() const { return procedure.open && procedure.applied; }

  /// Whether the cluster may apply in a round on a day, as the record stands.
  [[nodiscard]] decision may_apply(const annual_round& round, date on, const measures& read) const {
    const application made = application::of(cluster.area)
                                 .leading_industry(cluster.leading_industry)
                                 .applied(on)
                                 .pool(pool())
                                 .carriers(procedure.carriers)
                                 .earlier_revocation(last_revocation);
    return decide_may_apply(made, round, read);
  }
  /// Whether the cluster, which applied, was recommended by the cities that may, as a list of it asks.
  /// Whether its materials are in order was asked when it was recommended.
  [[nodiscard]] decision recommended_for_list(const measures& read) const {
    const decision whole = decide_recommended(procedure.recommended(cluster.area, read), read);
    finding by_cities = whole[whole.size() - 1];
    by_cities.depth = 0;
    return decision::all_of(
        condition::recommended,
        {finding_of(condition::applied, answer_of(procedure.applied.has_value())), by_cities});
  }
  /// The latest stays, as many as there is room for.
  [[nodiscard]] pool_record pool() const {
    pool_record record;
    constexpr std::size_t room = pool_record::capacity;
    for (std::size_t at = stays.size() > room ? stays.size() - room : 0; at < stays.size(); ++at)
      record.add(stays[at]);
    return record;
  }
  [[nodiscard]] std::vector<title_period> periods() const {
    std::vector<title_period> all;
    all.reserve(titles.size());
    for (const title_record& one : titles) all.push_back(one.period);
    return all;
  }

  /// With the call of the round applied for, where one is on record, or with its first event. What was
  /// objected before there was any procedure is of the first one.
  void begin_procedure(const case_event& first) {
    procedure_record next;
    if (!procedure.began) {
      next.objections = std::move(procedure.objections);
      next.objection_of = std::move(procedure.objection_of);
    }
    next.open = true;
    next.began = first.on;
    if (const auto* what = std::get_if<happened::applied>(&first.what)) {
      next.applied = first.on;
      next.carriers = what->carriers;
      last_applied_for = what->round;
      next.round = annual_round::of(what->round);
      for (const auto& [round, issued] : calls)
        if (round.label() == what->round) {
          next.round = round;
          next.called = true;
          next.began = issued;
        }
    }
    procedure = std::move(next);
  }

  /// A list that comes in parts: what one part passes over a later part of that year may name.
  [[nodiscard]] bool is_named_by_later_part(const case_event& one) const {
    return one.kind() == event_kind::shortlisted && procedure.passed_over &&
           procedure.passed_over->year() == one.on.year();
  }

  void begin_title(date began) {
    if (!titles.empty()) under_earlier = titles.back().assessments.history().completed_by(under_earlier);
    titles.push_back(
        {title_period::since(began).ended(absence::not_applicable).how(absence::not_applicable), {}, 0});
    revocation_began.reset();
  }
  /// Throws invalid_fact (flaw::no_title) where there was none.
  [[nodiscard]] const title_record& last_title() const {
    if (titles.empty()) throw invalid_fact(flaw::no_title, 0);
    return titles.back();
  }
  [[nodiscard]] title_record& last_title() {
    if (titles.empty()) throw invalid_fact(flaw::no_title, 0);
    return titles.back();
  }
  /// Not before it began. What was found under a title that has ended is no ground against a later one.
  void end_title(date on, end_of_title how) {
    title_period& title = last_title().period;
    title = title.ended(on < title.began() ? title.began() : on).how(how);
    last_revocation = last_revocation_of(periods());
    misconducts.clear();
    end_revocation();
  }
  /// It was revoked, or will not be for now: a later one needs steps of its own.
  void end_revocation() {
    revocation_began.reset();
    proposal_publicised = false;
    steps_on_record = false;
  }

  /// Whether a title is on record that has not ended.
  [[nodiscard]] bool holds_title() const { return !titles.empty() && !titles.back().has_ended(); }
  [[nodiscard]] bool holds_title_on(date day) const {
    return !titles.empty() && decide_title_held(titles.back().period, day).value() == answer::yes;
  }

  [[nodiscard]] bool is_of_last_title(year label) const {
    if (titles.empty()) return false;
    const title_period& last = titles.back().period;
    return last.began().year() <= label.number() &&
           (!last.ended().has_value() || label.number() <= last.ended()->year());
  }

  /// @param said  what the event says of it
  [[nodiscard]] presumable<bool> newly_recognised(const stated<bool>& said, date day) const {
    return presumed_newly_recognised(said, national || holds_title_on(day));
  }
  [[nodiscard]] supported_cluster supported(const stated<bool>& newly_recognised, date day) const {
    return supported_cluster()
        .level(national              ? title_level::national
               : holds_title_on(day) ? title_level::provincial
                                     : title_level::none)
        .newly_recognised(newly_recognised);
  }
  [[nodiscard]] bool is_first_instalment() const {
    return titles.empty() || titles.back().instalments_paid == 0;
  }
  /// Under the last title.
  [[nodiscard]] presumable<assessment_outcome> latest_assessment() const {
    if (titles.empty()) return {};
    return presumed_latest_assessment(titles.back().assessments.latest(), is_first_instalment());
  }
  [[nodiscard]] instalment next_instalment(const stated<assessment_outcome>& latest,
                                           const stated<bool>& within_budget) const {
    return instalment().first(is_first_instalment()).latest_assessment(latest).within_budget(within_budget);
  }
  [[nodiscard]] earlier_assessments earlier() const {
    return earlier_assessments()
        .in_pool(pool_assessments.history().completed_by(pooled_in_year_of_title.history()))
        .under_earlier_title(under_earlier);
  }

  /// Asks for the ground for revocation of the last title, as the record stands: takes measures and returns a
  /// decision. Throws invalid_fact (flaw::no_title) where there was none.
  [[nodiscard]] auto ground_question() const& {
    return [this, history = last_title().assessments.history(), earlier = earlier(),
            title = year_of_title(last_title().period.began())](const measures& read) {
      return decide_ground_for_revocation(history, title, misconducts, read, earlier);
    };
  }
};

}  // namespace jiqun
