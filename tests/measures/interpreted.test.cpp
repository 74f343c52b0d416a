// SPDX-License-Identifier: Apache-2.0
#include "jiqun/measures/interpreted.hpp"

#include "core/refusal.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/rules/carriers.hpp"
#include "jiqun/rules/reapplication.hpp"
#include "jiqun/rules/support.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

using namespace jiqun;

namespace {

// Invented interpretations.
constexpr official_interpretation uses_permitted = interprets(
    other_uses::permitted, "invented: other uses are permitted", date{2025, 5, 20}, date{2025, 6, 1});
constexpr official_interpretation uses_not_permitted = interprets(
    other_uses::not_permitted, "invented: other uses are not permitted", date{2026, 2, 10}, date{2026, 3, 1});
constexpr official_interpretation carriers_are_a_gate =
    interprets(carrier_requirement::gate_at_application, "invented: the carriers are a gate",
               date{2025, 5, 20}, date{2025, 5, 20});
constexpr official_interpretation carriers_are_a_direction =
    interprets(carrier_requirement::direction_only, "invented: they are a direction", date{2025, 5, 20},
               date{2025, 5, 20});

constexpr decision other_use(const measures& text) { return decide_use_permitted(support_use::other, text); }
constexpr decision platform(const measures& text) {
  return decide_use_permitted(support_use::public_service_platform, text);
}
constexpr decision two_carriers(const measures& text) {
  return decide_carriers_satisfied(
      innovation_carriers().national(count<national_carrier>(0)).provincial(count<provincial_carrier>(2)),
      annual_round::of(year(2025)), text);
}
bool shows_an_interpretation(const decision& decided) {
  for (const finding& step : decided)
    if (!step.interpreted.empty()) return true;
  return false;
}

constexpr measures fixed = interpreted_by(anhui_2024, uses_permitted);

}  // namespace

TEST_SUITE("art. 15 official interpretation") {
  TEST_CASE("it replaces the library's default") {
    static_assert(other_use(anhui_2024).value() == answer::unknown);
    static_assert(other_use(fixed).value() == answer::yes);
    CHECK(other_use(anhui_2024).value() == answer::unknown);
    CHECK(other_use(fixed).value() == answer::yes);
    CHECK(two_carriers(interpreted_by(anhui_2024, carriers_are_a_gate)).value() == answer::no);
  }

  TEST_CASE("it decides nothing of a day before it was issued, even where it reaches back") {
    official_interpretation reaches_back = uses_permitted;
    reaches_back.issued = date{2026, 3, 1};
    reaches_back.from = date{2025, 1, 1};
    CHECK(reaches_back.decides_from() == date{2026, 3, 1});
    CHECK(uses_permitted.decides_from() == date{2025, 6, 1});
    for (const date day : {date{2025, 1, 1}, date{2025, 6, 1}, date{2026, 2, 28}})
      CHECK(other_use(interpreted_by(anhui_2024, reaches_back, day)).value() == answer::unknown);
    CHECK(other_use(interpreted_by(anhui_2024, reaches_back, date{2026, 3, 1})).value() == answer::yes);
  }

  TEST_CASE("it is applied from its day on, not from the day on which it was issued") {
    CHECK(other_use(interpreted_by(anhui_2024, uses_permitted, date{2025, 5, 20})).value() ==
          answer::unknown);
    CHECK(other_use(interpreted_by(anhui_2024, uses_permitted, date{2025, 5, 31})).value() ==
          answer::unknown);
    CHECK(other_use(interpreted_by(anhui_2024, uses_permitted, date{2025, 6, 1})).value() == answer::yes);
    CHECK(other_use(interpreted_by(anhui_2024, uses_permitted, date{2025, 6, 2})).value() == answer::yes);
    CHECK(interpreted_by(anhui_2024, uses_permitted, date{2025, 5, 31}).interpreted().empty());
  }

  TEST_CASE("every decision that rests on it says so, and no other does") {
    CHECK(other_use(fixed).conclusion().interpreted == reading_set(reading_id::other_uses));
    CHECK(!shows_an_interpretation(platform(fixed)));
    CHECK(!shows_an_interpretation(two_carriers(fixed)));
    CHECK(!shows_an_interpretation(decide_not_barred(date{2024, 1, 1}, date{2025, 1, 1}, year{2025}, fixed)));
    CHECK(!shows_an_interpretation(other_use(anhui_2024)));
    for (const auto& ask : {other_use, platform, two_carriers}) CHECK(reliance_error(fixed, ask) == "");
  }

  TEST_CASE("one that confirms the default is shown as well") {
    const measures confirmed = interpreted_by(anhui_2024, carriers_are_a_direction);
    CHECK(two_carriers(confirmed).value() == answer::yes);
    CHECK(two_carriers(confirmed)[1].interpreted == reading_set(reading_id::carrier_requirement));
    CHECK(!shows_an_interpretation(two_carriers(anhui_2024)));
  }

  TEST_CASE("a choice of the caller's own is not shown as an interpretation") {
    const measures own = under(other_uses::permitted);
    CHECK(other_use(own).value() == answer::yes);
    CHECK(!shows_an_interpretation(other_use(own)));
  }

  TEST_CASE("of two on the same reading the later one holds, and both are kept") {
    const measures twice = interpreted_by(fixed, uses_not_permitted);
    CHECK(other_use(twice).value() == answer::no);
    CHECK(twice.interpretations.size == 2);
    CHECK(twice.interpretations.all[0].document == uses_permitted.document);
    CHECK(twice.interpreted() == reading_set(reading_id::other_uses));
  }

  TEST_CASE("between the two the earlier one holds") {
    const auto as_of = [](date day) {
      return interpreted_by(interpreted_by(anhui_2024, uses_permitted, day), uses_not_permitted, day);
    };
    CHECK(other_use(as_of({2025, 5, 31})).value() == answer::unknown);
    CHECK(other_use(as_of({2026, 2, 28})).value() == answer::yes);
    CHECK(other_use(as_of({2026, 3, 1})).value() == answer::no);
  }

  TEST_CASE("two on different readings hold together") {
    const measures both_fixed = interpreted_by(fixed, carriers_are_a_gate);
    CHECK(other_use(both_fixed).value() == answer::yes);
    CHECK(two_carriers(both_fixed).value() == answer::no);
    CHECK(both_fixed.interpreted() == reading_set(reading_id::other_uses, reading_id::carrier_requirement));
    CHECK(two_carriers(both_fixed)[1].interpreted == reading_set(reading_id::carrier_requirement));
  }

  TEST_CASE("the text that was interpreted stays as it was, and has a fingerprint of its own") {
    measures text = anhui_2024;
    const std::uint64_t before = fingerprint(text);
    const measures later = interpreted_by(text, uses_permitted);
    CHECK(text.interpretations.size == 0);
    CHECK(text.readings.get<other_uses>() == other_uses::undetermined);
    CHECK(fingerprint(text) == before);
    CHECK(fingerprint(later) != before);
    CHECK(fingerprint(later) != fingerprint(under(other_uses::permitted)));
  }

  TEST_CASE("every reading can be fixed to each of its choices, and to no further one") {
    for (const reading_row& entry : reading_table) {
      official_interpretation one =
          official_interpretation::numbered(entry.id, 0, "invented", date{2025, 1, 1}, date{2025, 1, 1});
      for (; one.choice < entry.choice_count; ++one.choice) {
        const measures text = interpreted_by(anhui_2024, one);
        CHECK(text.readings.chosen(entry.id) == one.choice);
        CHECK(text.interpreted() == reading_set(entry.id));
      }
      CHECK(refusal_of([&] { return interpreted_by(anhui_2024, one); }) ==
            refusal(flaw::no_such_choice, static_cast<std::int64_t>(entry.choice_count)));
    }
  }

  TEST_CASE("there is room for sixteen, and the seventeenth is refused") {
    measures text = anhui_2024;
    for (std::size_t n = 0; n < interpretation_list::capacity; ++n)
      text = interpreted_by(text, uses_permitted);
    CHECK(text.interpretations.size == 16);
    CHECK(refusal_of([&] { return interpreted_by(text, uses_permitted); }) ==
          refusal(flaw::too_many_interpretations, 16));
    CHECK(refusal_of([&] {
            return interpreted_by(text, uses_permitted, date{2025, 5, 31});
          }) == nothing_refused);
  }

  TEST_CASE("applied out of order the one that was issued later holds") {
    const measures out_of_order =
        interpreted_by(interpreted_by(anhui_2024, uses_not_permitted), uses_permitted);
    CHECK(other_use(out_of_order).value() == answer::no);
  }
}
