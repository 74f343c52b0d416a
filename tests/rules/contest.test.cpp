// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/contest.hpp"

#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/interpreted.hpp"
#include "jiqun/rules/support.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&contest_consecutive_failures),
                             contest (*)(const assessment_history&, year_of_title, const measures&)>);

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
  return decide_instalment_due({title_level::provincial, true}, {false, assessment_outcome::failed, true},
                               read);
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
    in_use.readings.not_taken_part = not_taken_part::failure;
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

  TEST_CASE("every combination of the four readings is asked, and no other reading is touched") {
    int asked = 0;
    unsigned long long seen = 0;
    measures in_use = anhui_2024;
    in_use.readings.opening_day = opening_day::excluded;
    const contest found = contest_over(readings_of_the_run, in_use, [&](const measures& read) {
      ++asked;
      const auto& r = read.readings;
      CHECK(r.opening_day == opening_day::excluded);
      const unsigned place =
          static_cast<unsigned>(r.first_assessable_year) * 12 + static_cast<unsigned>(r.before_effect) * 6 +
          static_cast<unsigned>(r.year_not_held) * 3 + static_cast<unsigned>(r.not_taken_part);
      seen |= 1ULL << place;
      return answer::no;
    });
    CHECK(asked >= 24);
    CHECK(seen == (1ULL << 24) - 1);
    CHECK_FALSE(found.contested);
  }

  TEST_CASE("a question over one reading has as many combinations as that reading has choices") {
    const contest found = contest_over(
        reading_set(reading_id::opening_day), anhui_2024,
        [](const measures& read) { return answer_of(read.readings.opening_day == opening_day::counted); });
    CHECK(found.in_use == answer::yes);
    CHECK(found.contested);
    CHECK(found.turned_by == reading_set(reading_id::opening_day));
    CHECK_FALSE(
        contest_over(reading_set(), anhui_2024, [](const measures&) { return answer::yes; }).contested);
  }

  TEST_CASE("an answer that an official interpretation fixed is not asked again under its other choices") {
    const auto fixed = [](std::size_t choice) {
      return interpreted_by(anhui_2024,
                            {reading_id::other_uses, choice, "invented", {2025, 1, 1}, {2025, 1, 1}});
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

  TEST_CASE("only the readings that bear on its findings are varied, each with each of its choices") {
    int asked = 0;
    const weighed_decision use = weigh(anhui_2024, [&](const measures& read) {
      ++asked;
      measures otherwise = read;
      otherwise.readings.other_uses = anhui_2024.readings.other_uses;
      CHECK(otherwise.readings.instalment_after_failure == anhui_2024.readings.instalment_after_failure);
      CHECK(otherwise.readings.opening_day == anhui_2024.readings.opening_day);
      return other_use(read);
    });
    CHECK(asked <= 1 + 1 + 3);
    CHECK(use.stability.in_use == answer::unknown);
    CHECK(use.stability.turned_by == reading_set(reading_id::other_uses));
  }

  TEST_CASE("a decision on which no reading bears is uncontested") {
    const weighed_decision eligible = weigh(anhui_2024, [](const measures&) {
      return decide_support_eligible({title_level::none, true});
    });
    CHECK(eligible.reasons.value() == answer::no);
    CHECK_FALSE(eligible.stability.contested);
    CHECK(eligible.stability.turned_by.empty());
  }
}
