// SPDX-License-Identifier: Apache-2.0
#include "jiqun/reasoning/stability.hpp"

#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/interpreted.hpp"
#include "jiqun/reasoning/weighing.hpp"
#include "jiqun/rules/consecutive_failures.hpp"
#include "jiqun/rules/support.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <random>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

constexpr assessment_history rows() { return {}; }

constexpr contest contest_of(const assessment_history& history, int title = 2024,
                             const measures& in_use = anhui_2024) {
  return contest_consecutive_failures(history, year_of_title{title}, in_use);
}

static_assert(!contest_of(rows().passed(2025)).contested);
static_assert(contest_of(rows().passed(2024).failed(2025).not_taken_part(2026)).contested);
static_assert(contest_of(rows().passed(2024).failed(2025).not_taken_part(2026)).turned_by ==
              reading_set(reading_id::not_taken_part));

/// An invented failed second instalment, and an unnamed use of money.
constexpr decision second_instalment(const measures& read) {
  return decide_instalment_due(
      supported_cluster().level(title_level::provincial).newly_recognised(true),
      instalment().first(false).latest_assessment(assessment_outcome::failed).within_budget(true), read);
}
constexpr decision other_use(const measures& read) { return decide_use_permitted(support_use::other, read); }

static_assert(weigh(anhui_2024, &second_instalment).reasons.value() == answer::no);
static_assert(weigh(anhui_2024, &second_instalment).stability.turned_by ==
              reading_set(reading_id::instalment_after_failure));
static_assert(weigh(anhui_2024, &other_use).stability.contested);

}  // namespace

TEST_SUITE("contest") {
  TEST_CASE("the readings in use give the answer, the others are compared with it") {
    CHECK(contest_of(rows().failed(2025).failed(2026)).in_use == answer::yes);
    CHECK(contest_of(rows().failed(2025).passed(2026)).in_use == answer::no);
    CHECK(contest_of(rows().failed(2025).pending(2026)).in_use == answer::unknown);
  }

  TEST_CASE("an answer that stands under every reading is uncontested") {
    const contest none = contest_of(rows().passed(2024).passed(2025));
    CHECK_FALSE(none.contested);
    CHECK(none.turned_by.empty());
    const contest met = contest_of(rows().passed(2024).failed(2025).failed(2026));
    CHECK(met.in_use == answer::yes);
    CHECK_FALSE(met.contested);
  }

  TEST_CASE("a reading that turns the answer alone is named") {
    CHECK(contest_of(rows().failed(2024).failed(2025)).turned_by ==
          reading_set(reading_id::first_assessable_year));
    CHECK(contest_of(rows().failed(2023).failed(2024), 2022).turned_by ==
          reading_set(reading_id::before_effect));
    CHECK(contest_of(rows().passed(2024).failed(2025).not_held(2026).failed(2027)).turned_by ==
          reading_set(reading_id::year_not_held));
    CHECK(contest_of(rows().passed(2024).failed(2025).not_taken_part(2026)).turned_by ==
          reading_set(reading_id::not_taken_part));
  }

  TEST_CASE("several readings may each turn it alone") {
    const auto history = rows().failed(2024).failed(2025).not_taken_part(2026);
    CHECK(contest_of(history).in_use == answer::no);
    CHECK(contest_of(history).turned_by ==
          reading_set(reading_id::first_assessable_year, reading_id::not_taken_part));
  }

  TEST_CASE("an answer may be contested although no reading turns it alone") {
    const auto history = rows().passed(2024).failed(2025).not_held(2026).not_taken_part(2027);
    const contest found = contest_of(history);
    CHECK(found.in_use == answer::no);
    CHECK(found.contested);
    CHECK(found.turned_by.empty());
    CHECK(found.together == reading_set(reading_id::year_not_held, reading_id::not_taken_part));
    // Where one does alone the others are not named.
    CHECK(contest_of(rows().failed(2024).failed(2025)).together.empty());
    CHECK(contest_of(rows().passed(2024).passed(2025)).together.empty());
  }

  TEST_CASE("unknown is another answer than yes or no") {
    const contest found = contest_of(rows().passed(2025));
    CHECK(found.in_use == answer::no);
    CHECK_FALSE(found.contested);
    const contest open = contest_of(rows().failed(2025));
    CHECK(open.in_use == answer::no);
    CHECK(open.contested);
    CHECK(open.turned_by == reading_set(reading_id::first_assessable_year));
  }

  TEST_CASE("what is compared with is the readings in use, not the defaults") {
    measures in_use = anhui_2024;
    in_use.readings.set(not_taken_part::failure);
    const auto history = rows().passed(2024).failed(2025).not_taken_part(2026);
    CHECK(contest_of(history, 2024, in_use).in_use == answer::yes);
    CHECK(contest_of(history, 2024, in_use).turned_by == reading_set(reading_id::not_taken_part));
  }

  TEST_CASE("the number of failures is that of the measures in use") {
    measures in_use = anhui_2024;
    in_use.revocation.consecutive_failures.value = failed_years{1};
    CHECK(contest_of(rows().passed(2024).failed(2025), 2024, in_use).in_use == answer::yes);
    CHECK(contest_of(rows().passed(2024).not_taken_part(2025), 2024, in_use).turned_by ==
          reading_set(reading_id::not_taken_part));
  }

  TEST_CASE("every combination of what is asked for is asked once, and no other reading is touched") {
    int asked = 0;
    unsigned long long seen = 0;
    measures in_use = anhui_2024;
    in_use.readings.set(opening_day::excluded);
    in_use.readings.set(not_taken_part::failure);
    const contest found = stability_of(in_use, [&](const measures& read) {
      ++asked;
      const readings& r = read.readings;
      const unsigned place = static_cast<unsigned>(r.get<first_assessable_year>()) * 12 +
                             static_cast<unsigned>(r.get<before_effect>()) * 6 +
                             static_cast<unsigned>(r.get<year_not_held>()) * 3 +
                             static_cast<unsigned>(r.get<not_taken_part>());
      seen |= 1ULL << place;
      const readings copy = r;
      CHECK(copy.get<opening_day>() == opening_day::excluded);
      return answer::no;
    });
    CHECK(asked == 24);
    CHECK(seen == (1ULL << 24) - 1);
    CHECK_FALSE(found.contested);
  }

  TEST_CASE("a reading that is asked for under some choice alone is varied under that choice alone") {
    int asked = 0;
    const contest found = stability_of(anhui_2024, [&](const measures& read) {
      ++asked;
      if (read.readings.get<other_uses>() != other_uses::not_permitted) return answer::yes;
      return answer_of(read.readings.get<interruption>() != interruption::ignored);
    });
    CHECK(asked == 3 + 2);
    CHECK(found.turned_by.empty());
    CHECK(found.together == reading_set(reading_id::other_uses, reading_id::interruption));
  }

  TEST_CASE("a question that asks for no reading is asked once") {
    int asked = 0;
    CHECK_FALSE(stability_of(anhui_2024, [&](const measures&) { return ++asked; }).contested);
    CHECK(asked == 1);
  }

  TEST_CASE("of several smallest sets that turn it together the one of the first readings is named") {
    const contest found = stability_of(anhui_2024, [](const measures& read) {
      const bool a = read.readings.get<governing_text>() == governing_text::start_of_procedure;
      const bool b = read.readings.get<year_not_held>() == year_not_held::skipped;
      const bool c = read.readings.get<opening_day>() == opening_day::excluded;
      return answer_of((a && b) || (b && c) || (a && c));
    });
    CHECK(found.turned_by.empty());
    CHECK(found.together == reading_set(reading_id::opening_day, reading_id::year_not_held));
  }

  TEST_CASE("by chance: a function of readings stands where every combination says so") {
    std::mt19937 source(20240415);
    const reading_set varied(reading_id::opening_day, reading_id::not_taken_part, reading_id::interruption,
                             reading_id::other_uses, reading_id::reapplication_bar);
    std::string wrong;
    int contested = 0;
    for (int n = 0; n < 400; ++n) {
      std::vector<int> drawn(2 * 3 * 3 * 3 * 4);
      for (int& one : drawn) one = source() % 8 == 0 ? static_cast<int>(source() % 3) : 1;
      measures in_use = anhui_2024;
      for (const reading_id one : varied) in_use.readings.choose(one, source() % row_of(one).choice_count);
      if (n % 3 == 0)
        in_use = interpreted_by(
            in_use, official_interpretation::numbered(reading_id::interruption, n % 2 == 0 ? 1U : 2U,
                                                      "invented", date{1400, 1, 1}, date{1400, 1, 1}));
      const auto ask = [&](const measures& read) {
        std::size_t place = 0;
        for (const reading_id one : varied) {
          place = place * row_of(one).choice_count + read.readings.chosen(one);
          if (place % 5 == 4) break;
        }
        return static_cast<answer>(drawn[place]);
      };
      const std::string found = text_of(stability_of(in_use, ask));
      if (found != text_of(contest_by_enumeration(varied, in_use, ask))) wrong += found;
      if (stability_of(in_use, ask).contested) ++contested;
    }
    CHECK(wrong == "");
    CHECK(contested > 100);
  }

  TEST_CASE("a day or another value is asked like an answer") {
    const auto day = [](const measures& read) {
      return read.readings.get<corrected_list>() == corrected_list::shown_anew
                 ? std::optional<date>()
                 : std::optional(
                       date(2024, 6, read.readings.get<opening_day>() == opening_day::counted ? 7 : 11));
    };
    const auto found = stability_of(anhui_2024, day);
    CHECK_FALSE(found.in_use.has_value());
    CHECK(found.turned_by == reading_set(reading_id::corrected_list));
    const measures fixed = interpreted_by(
        anhui_2024, interprets(corrected_list::same_window, "invented", date{2025, 1, 1}, date{2025, 1, 1}));
    CHECK(stability_of(fixed, day).turned_by == reading_set(reading_id::opening_day));
    CHECK(reliance_of(fixed, day).relied_on ==
          reading_set(reading_id::corrected_list, reading_id::opening_day));
    CHECK(reliance_of(fixed, day).interpreted == reading_set(reading_id::corrected_list));
  }

  TEST_CASE("an answer that an official interpretation fixed is not asked again under its other choices") {
    const auto fixed = [](std::size_t choice) {
      return interpreted_by(anhui_2024,
                            official_interpretation::numbered(reading_id::other_uses, choice, "invented",
                                                              date{2025, 1, 1}, date{2025, 1, 1}));
    };
    CHECK(weigh(fixed(1), &other_use).reasons.value() == answer::yes);
    CHECK_FALSE(weigh(fixed(1), &other_use).stability.contested);
    CHECK(weigh(fixed(1), &other_use).reasons.conclusion().interpreted ==
          reading_set(reading_id::other_uses));
    CHECK(weigh(fixed(2), &other_use).reasons.value() == answer::no);
    CHECK(weigh(fixed(2), &second_instalment).stability.contested);
  }
}

TEST_SUITE("weighed decision") {
  TEST_CASE("it keeps the decision as it is, and says whether its answer stands under every reading") {
    const weighed_decision due = weigh(anhui_2024, &second_instalment);
    CHECK(due.reasons.value() == answer::no);
    CHECK(due.reasons.size() == second_instalment(anhui_2024).size());
    CHECK(due.stability.in_use == answer::no);
    CHECK(due.stability.contested);
    CHECK(due.stability.turned_by == reading_set(reading_id::instalment_after_failure));
  }

  TEST_CASE("only the readings that are asked for are varied, each with each of its choices") {
    int asked = 0;
    const weighed_decision use = weigh(anhui_2024, [&](const measures& read) {
      ++asked;
      return other_use(read);
    });
    CHECK(asked == 1);  // its finding tries the choices; the decision is made once
    CHECK(use.stability.in_use == answer::unknown);
    CHECK(use.stability.turned_by == reading_set(reading_id::other_uses));
  }

  TEST_CASE("a reading that is asked for outside a finding makes the decision be made anew") {
    int asked = 0;
    const weighed_decision due = weigh(anhui_2024, [&](const measures& read) {
      ++asked;
      if (read.readings.get<other_uses>() == other_uses::permitted)
        return decision(finding_of(condition::use_permitted, answer::yes));
      return second_instalment(read);
    });
    CHECK(asked > 1);
    CHECK(due.stability.turned_by ==
          reading_set(reading_id::instalment_after_failure, reading_id::other_uses));
  }

  TEST_CASE("a decision on which no reading bears is uncontested") {
    const weighed_decision eligible = weigh(anhui_2024, [](const measures&) {
      return decide_support_eligible(supported_cluster().level(title_level::none).newly_recognised(true));
    });
    CHECK(eligible.reasons.value() == answer::no);
    CHECK_FALSE(eligible.stability.contested);
    CHECK(eligible.stability.turned_by.empty());
  }
}
