// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/act_review.hpp"
#include "jiqun/casework/case_record.hpp"
#include "jiqun/casework/event_at_hand.hpp"
#include "jiqun/casework/events_of_application.hpp"
#include "jiqun/casework/events_of_interpretation.hpp"
#include "jiqun/casework/events_of_pool.hpp"
#include "jiqun/casework/events_of_publicity.hpp"
#include "jiqun/casework/events_of_title.hpp"
#include "jiqun/casework/later_record.hpp"
#include "jiqun/casework/next_steps.hpp"
#include "jiqun/casework/replayed_case.hpp"
#include "jiqun/casework/texts_in_time.hpp"
#include "jiqun/rules/authority.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
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
        order_(in_order(file, terms)),
        texts_(terms.editions, interpretations()),
        record_{file.cluster},
        review_(terms.weighed) {}

  [[nodiscard]] replayed_case run() {
    const std::vector<later_record> later = later_records_of(file_.events, order_);
    for (std::size_t step = 0; step < order_.size(); ++step) {
      at_ = order_[step];
      follows_ = later[step];
      review_.look_at(at_);
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
      const bool of_department = answer_of(is_of_department(one)) == answer::yes;
      if (issued != nullptr && of_department && known.size() < interpretation_list::capacity)
        known.push_back(issued->what);
    }
    return known;
  }

  [[nodiscard]] const case_event& event() const { return file_.events[at_]; }
  [[nodiscard]] const cluster_area& area() const { return file_.cluster.area; }

  /// The text for an event of the day, of a procedure that began on that other day, and the one that the
  /// other reading calls for. Null where none was in force.
  struct governing {
    const measures* text = nullptr;
    std::optional<const measures*> otherwise{};
  };
  [[nodiscard]] governing text_of(date day, std::optional<date> began) const {
    const measures* of_event = texts_.in_force(day);
    if (!began) return {of_event, {}};
    const measures* of_beginning = texts_.in_force(*began);
    const measures& read = texts_.nearest_to(day);
    const bool by_event = read.readings.get<governing_text>() == governing_text::day_of_event;
    governing found{by_event ? of_event : of_beginning, {}};
    if (of_event != of_beginning && !read.interpreted().contains(reading_id::governing_text))
      found.otherwise = by_event ? of_beginning : of_event;
    return found;
  }

  /// Was the office competent? Where the Measures do not say who is, nothing is noticed. The rules on
  /// recognising and revoking ask it themselves.
  void judge_competence(const governing& by) {
    if (by.text == nullptr) return;
    const std::optional<act> what = act_of(event().kind());
    if (!what || !competence_for(*what).who || event().kind() == event_kind::recognised ||
        (event().kind() == event_kind::revoked && !record_.titles.empty()))
      return;
    const auto decide = [&](const measures& read) -> decision {
      if (event().by.has_value()) return decide_competent(*what, *event().by, area(), read);
      return finding_without(condition::right_office, fact::acting_office, event().by.why_absent());
    };
    if (decide(*by.text).value() != answer::yes) review_.judge(*by.text, by.otherwise, decide);
  }

  void take(const case_event& one) {
    if (one.kind() == event_kind::applied || (!record_.procedure.open && begins_procedure(one.kind()))) {
      if (record_.has_open_application()) review_.note(misfit::application_open_already);
      record_.begin_procedure(one);
    }
    const governing by = text_of(one.on, is_of_procedure(one.kind())    ? record_.procedure.began
                                         : is_of_revocation(one.kind()) ? record_.revocation_began
                                                                        : std::nullopt);
    if (by.text == nullptr && act_of(one.kind()) && one.kind() >= event_kind::call_issued)
      review_.note_outside_force();
    judge_competence(by);
    const measures& nearest = by.text != nullptr ? *by.text : texts_.nearest_to(one.on);
    const event_at_hand at{one,      at_,     by.text, nearest, by.otherwise, terms_.calendar,
                           follows_, record_, review_};
    std::visit([&](const auto& what) { detail::take(what, at); }, one.what);
  }

  // Where the case stands

  [[nodiscard]] replayed_case standing() {
    const std::optional<date> now = terms_.as_of     ? terms_.as_of
                                    : order_.empty() ? std::nullopt
                                                     : std::optional(file_.events[order_.back()].on);
    const measures& text = now ? texts_.nearest_to(*now) : terms_.editions[0];
    const governing by = now ? governing_now(*now) : governing{&text, {}};
    const measures& goes_on = *by.text;
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
    if (const auto running = running_deadline_of(record_.procedure, goes_on, by.otherwise, terms_.calendar))
      result.deadlines.push_back(*running);
    // Where nothing is on record no day matters.
    const date day = now.value_or(text.edition.in_force_from.value);
    result.next_steps = next_steps_of(record_, day, goes_on, by.otherwise, terms_.calendar, terms_.weighed);
    mark_overridden();
    result.text_of_next = review_.place_of(goes_on);
    result.texts = review_.texts();
    result.judged = std::move(review_.judged());
    result.observations = std::move(review_.seen());
    result.considered = order_;
    return result;
  }

  /// The text by which what is under way goes on.
  [[nodiscard]] governing governing_now(date now) const {
    const std::optional<date> began = record_.holds_title()    ? record_.revocation_began
                                      : record_.procedure.open ? record_.procedure.began
                                                               : std::nullopt;
    governing by = text_of(now, began);
    if (by.text == nullptr) by = {&texts_.nearest_to(now), {}};
    return by;
  }

  /// A person's decision is about the nearest observation of its condition that it answers otherwise.
  void mark_overridden() {
    std::array<std::vector<observation*>, count_of<condition>> about{};
    for (observation& one : review_.seen())
      if (one.mark != mark::inconsistency && one.mark != mark::outside_force)
        about[static_cast<std::size_t>(found_in(one).what)].push_back(&one);
    for (const std::size_t at : order_) {
      const case_event& decided = file_.events[at];
      const auto* what = std::get_if<happened::decided_otherwise>(&decided.what);
      if (what == nullptr) continue;
      observation* nearest = nullptr;
      int least = 0;
      for (observation* one : about[static_cast<std::size_t>(what->about)]) {
        const int away = std::abs(file_.events[one->event].on - decided.on);
        if (found_in(*one).holds == answer_of(what->holds) || (nearest != nullptr && least <= away)) continue;
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
  later_record follows_{};
  case_record record_;
  act_review review_;
};

}  // namespace jiqun::detail
