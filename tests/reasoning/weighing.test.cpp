// SPDX-License-Identifier: Apache-2.0
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/measures/interpreted.hpp"
#include "jiqun/rules/eligibility.hpp"
#include "jiqun/rules/recognition.hpp"
#include "jiqun/rules/revocation.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

constexpr int seed = 20240415;

/// Draws invented facts, stated or not.
class drawing {
 public:
  [[nodiscard]] int below(int most) { return std::uniform_int_distribution<int>(0, most - 1)(source_); }
  [[nodiscard]] stated<bool> truth() {
    const int drawn = below(4);
    return drawn < 2 ? stated<bool>(drawn == 0)
                     : stated<bool>(drawn == 2 ? absence::not_given : absence::unknown);
  }
  [[nodiscard]] stated<date> june() {
    const int drawn = below(16);
    if (drawn == 0) return absence::not_given;
    if (drawn == 1) return absence::not_applicable;
    return date{2024, 6, 1 + drawn};
  }
  [[nodiscard]] publicity_notice round() {
    const int opens = 1 + below(12);
    publicity_notice drawn = publicity_notice::opened({2024, 6, opens})
                                 .closed(absence::not_applicable)
                                 .on_official_website(truth())
                                 .final_list(truth());
    if (below(4) != 0) drawn = drawn.closed(date{2024, 6, opens + below(12)});
    if (below(2) == 0) {
      const int from = opens + below(6);
      drawn = drawn.interrupted({{2024, 6, from}, {2024, 6, from + below(4)}});
    }
    return drawn;
  }
  [[nodiscard]] objection raised() {
    objection drawn =
        objection().received(june()).sent(june()).admissible(truth()).concerns_cluster(truth()).withdrawn(
            truth());
    if (below(4) != 0) drawn = drawn.verified(static_cast<verification>(below(3)));
    return drawn;
  }
  [[nodiscard]] assessment_history history() {
    assessment_history drawn;
    for (int label = 2022; label < 2028; ++label)
      if (below(4) != 0) drawn = drawn.with(year(label), static_cast<assessment_outcome>(below(5)));
    return drawn;
  }

 private:
  std::mt19937 source_{seed};
};

/// How weighing by parts differs from asking under every combination of `varied`, for each finding; empty if
/// it does not.
template <class Decide>
std::string difference(const measures& text, reading_set varied, Decide decide) {
  const weighing weighed(text, decide);
  const decision& reasons = weighed.reasons();
  const std::vector<contest> by_enumeration = contests_by_enumeration(varied, text, decide);
  for (std::size_t at = 0; at < reasons.size(); ++at) {
    const std::string found = ::text_of(weighed.contest_of(at));
    const std::string expected = ::text_of(by_enumeration[at]);
    if (found != expected) return "finding " + std::to_string(at) + ": " + found + " instead of " + expected;
  }
  return "";
}

}  // namespace

TEST_SUITE("weighing") {
  TEST_CASE("several rounds and objections, weighed by parts, come to what every combination comes to") {
    drawing draw;
    std::string wrong;
    int contested = 0;
    for (int n = 0; n < 150; ++n) {
      std::vector<publicity_notice> rounds;
      std::vector<objection> raised;
      for (int i = draw.below(4); i > 0; --i) rounds.push_back(draw.round());
      for (int i = draw.below(3); i > 0; --i) raised.push_back(draw.raised());
      const date on{2024, 6, 10 + draw.below(20)};
      const auto decide = [&](const measures& read) {
        return decide_recognition_in_order(true, true, rounds, raised, on, read, state_council_calendar);
      };
      wrong += difference(anhui_2024, readings_of_recognition, decide);
      if (weigh(anhui_2024, decide).stability.contested) ++contested;
    }
    CHECK(wrong == "");
    CHECK(contested > 10);
  }

  TEST_CASE("grounds for revocation and applications, weighed by parts, come to the same") {
    drawing draw;
    std::string wrong;
    for (int n = 0; n < 150; ++n) {
      const assessment_history history = draw.history();
      const earlier_assessments earlier =
          earlier_assessments().in_pool(draw.history()).under_earlier_title(draw.history());
      const std::array found = {misconduct::of(misconduct_kind::fraud)
                                    .established(draw.truth())
                                    .attributed_to_cluster(draw.truth())
                                    .actor(misconduct_actor::applicant),
                                misconduct::of(misconduct_kind::breach_of_law)
                                    .established(draw.truth())
                                    .attributed_to_cluster(draw.truth())
                                    .actor(misconduct_actor::member)};
      wrong += difference(anhui_2024, readings_of_revocation, [&](const measures& read) {
        return decide_ground_for_revocation(history, year_of_title(2024), found, read, earlier);
      });
      const application made = application::of(cluster_area::led_by(city::hefei).others(city_set(city::wuhu)))
                                   .leading_industry(absence::not_given)
                                   .applied(draw.june())
                                   .pool(pool_record{pool_stay().entered(draw.june()).left(draw.june())})
                                   .carriers(innovation_carriers()
                                                 .national(count<national_carrier>(0))
                                                 .provincial(count<provincial_carrier>(draw.below(5))))
                                   .earlier_revocation(draw.june());
      const annual_round round = annual_round::of(year(2024 + draw.below(2)))
                                     .regions(city_set(city::wuhu))
                                     .industries(absence::not_applicable)
                                     .carriers_required(draw.truth());
      wrong += difference(anhui_2024, readings_of_eligibility,
                          [&](const measures& read) { return decide_may_apply(made, round, read); });
    }
    CHECK(wrong == "");
  }

  TEST_CASE("a reading that an interpretation fixed is in contest no more") {
    const measures fixed = interpreted_by(
        anhui_2024, interprets(early_objection::not_counted, "invented", date{2025, 1, 1}, date{2025, 1, 1}));
    drawing draw;
    std::string wrong;
    for (int n = 0; n < 20; ++n) {
      const std::array rounds = {draw.round()};
      const std::array raised = {draw.raised(), draw.raised()};
      const auto decide = [&](const measures& read) {
        return decide_no_objection_left(raised, rounds, read);
      };
      wrong += difference(fixed, readings_of_objections, decide);
      CHECK_FALSE(weigh(fixed, decide).stability.turned_by.contains(reading_id::early_objection));
    }
    CHECK(wrong == "");
  }

  TEST_CASE("a decision whose findings stand in other places under other readings is asked as a whole") {
    const auto decide = [](const measures& read) -> decision {
      const decision one = finding_of(condition::use_permitted, answer::no);
      if (read.readings.get<other_uses>() == other_uses::permitted)
        return decision::any_of(condition::may_apply, {finding_of(condition::in_pool, answer::yes), one});
      return decision::any_of(condition::may_apply, {one});
    };
    const contest found = weigh(anhui_2024, decide).stability;
    CHECK(found.in_use == answer::no);
    CHECK(found.turned_by == reading_set(reading_id::other_uses));
  }
}
