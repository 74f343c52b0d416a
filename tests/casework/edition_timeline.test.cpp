// SPDX-License-Identifier: Apache-2.0
#include "jiqun/casework/edition_timeline.hpp"

#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/measures/editions.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <random>
#include <vector>

using namespace jiqun;

namespace {

official_interpretation fixing(opening_day choice, date issued, date from) {
  return interprets(choice, "a letter", issued, from);
}
measures amended(date from, std::optional<date> until = std::nullopt) {
  measures text = draft_of(anhui_2024, "an amendment");
  text.edition.in_force_from.value = from;
  text.edition.in_force_until = until;
  return text;
}
measures until(measures text, date last) {
  text.edition.in_force_until = last;
  return text;
}
opening_day on(const edition_timeline& texts, date day) {
  return texts.in_force(day)->readings.get<opening_day>();
}

}  // namespace

TEST_SUITE("casework: edition timeline") {
  TEST_CASE("no text is in force before the first") {
    const edition_timeline texts(editions, {});
    CHECK(texts.in_force(date(2024, 4, 14)) == nullptr);
    REQUIRE(texts.in_force(date(2024, 4, 15)) != nullptr);
    CHECK(texts.in_force(last_day)->edition.document == anhui_2024.edition.document);
    CHECK(texts.nearest_to(date(2024, 4, 14)).edition.document == anhui_2024.edition.document);
  }

  TEST_CASE("an amendment is in force from its day") {
    const std::vector<measures> both = {anhui_2024, amended(date(2027, 1, 1))};
    const edition_timeline texts(both, {});
    CHECK(texts.in_force(date(2026, 12, 31))->edition.document == anhui_2024.edition.document);
    CHECK(texts.in_force(date(2027, 1, 1))->edition.document == both[1].edition.document);
  }

  TEST_CASE("an interpretation of the older text does not bring it back") {
    const measures older =
        interpreted_by(anhui_2024, fixing(opening_day::excluded, {2026, 6, 1}, {2026, 6, 1}));
    const std::vector<measures> both = {older, amended(date(2026, 1, 1))};
    const edition_timeline texts(both, {});
    for (const date day : {date(2026, 1, 1), date(2026, 5, 31), date(2026, 6, 1), date(2030, 1, 1)}) {
      CHECK(texts.in_force(day)->edition.document == both[1].edition.document);
      CHECK(texts.nearest_to(day).edition.document == both[1].edition.document);
    }
  }

  TEST_CASE("between two texts none is in force and the one that ended is nearest") {
    const std::vector<measures> both = {until(anhui_2024, date(2026, 12, 31)),
                                        amended(date(2027, 7, 1), date(2028, 6, 30))};
    const edition_timeline texts(both, {});
    CHECK(texts.in_force(date(2026, 12, 31)) != nullptr);
    CHECK(texts.in_force(date(2027, 1, 1)) == nullptr);
    CHECK(texts.nearest_to(date(2027, 1, 1)).edition.document == anhui_2024.edition.document);
    CHECK(texts.in_force(date(2028, 7, 1)) == nullptr);
    CHECK(texts.nearest_to(date(2028, 7, 1)).edition.document == both[1].edition.document);
  }

  TEST_CASE("an interpretation is applied from its day") {
    const edition_timeline texts(editions,
                                 {fixing(opening_day::excluded, date(2025, 3, 1), date(2026, 1, 1))});
    CHECK(on(texts, date(2025, 12, 31)) == opening_day::counted);
    CHECK(texts.in_force(date(2025, 12, 31))->interpretations.size == 0);
    CHECK(on(texts, date(2026, 1, 1)) == opening_day::excluded);
    CHECK(texts.in_force(date(2026, 1, 1))->interpretations.size == 1);
  }

  TEST_CASE("one that reaches back is not applied to what was done before it was issued") {
    const edition_timeline texts(editions,
                                 {fixing(opening_day::excluded, date(2026, 3, 1), date(2025, 1, 1))});
    CHECK(on(texts, date(2025, 1, 1)) == opening_day::counted);
    CHECK(on(texts, date(2026, 2, 28)) == opening_day::counted);
    CHECK(on(texts, date(2026, 3, 1)) == opening_day::excluded);
  }

  TEST_CASE("those that stand in a text are applied by their days too") {
    measures text = anhui_2024;
    text.interpretations.all[text.interpretations.size++] =
        fixing(opening_day::excluded, date(2025, 3, 1), date(2026, 1, 1));
    const std::vector<measures> with = {text};
    const edition_timeline texts(with, {fixing(opening_day::counted, date(2026, 6, 1), date(2026, 7, 1))});
    CHECK(on(texts, date(2025, 12, 31)) == opening_day::counted);
    CHECK(texts.in_force(date(2025, 12, 31))->interpretations.size == 0);
    CHECK(on(texts, date(2026, 1, 1)) == opening_day::excluded);
    CHECK(on(texts, date(2026, 7, 1)) == opening_day::counted);
  }

  TEST_CASE("one from before the text is applied from its beginning") {
    const edition_timeline texts(editions,
                                 {fixing(opening_day::excluded, date(2024, 3, 20), date(2024, 1, 1))});
    CHECK(on(texts, date(2024, 4, 15)) == opening_day::excluded);
    CHECK(texts.nearest_to(date(2024, 1, 1)).readings.get<opening_day>() == opening_day::excluded);
  }

  TEST_CASE("of two the one issued later holds from its day on") {
    const date first(2025, 1, 1);
    const date second(2025, 6, 1);
    const edition_timeline in_turn(editions, {fixing(opening_day::excluded, first, date(2025, 2, 1)),
                                              fixing(opening_day::counted, second, date(2026, 1, 1))});
    CHECK(on(in_turn, date(2025, 12, 31)) == opening_day::excluded);
    CHECK(on(in_turn, date(2026, 1, 1)) == opening_day::counted);
    const edition_timeline overtaken(editions, {fixing(opening_day::excluded, first, date(2026, 1, 1)),
                                                fixing(opening_day::counted, second, date(2025, 7, 1))});
    CHECK(on(overtaken, date(2025, 7, 1)) == opening_day::counted);
    CHECK(on(overtaken, date(2026, 1, 1)) == opening_day::counted);
  }

  TEST_CASE("an interpretation outlives an amendment") {
    const std::vector<measures> both = {anhui_2024, amended(date(2027, 1, 1))};
    const edition_timeline texts(both, {fixing(opening_day::excluded, date(2025, 3, 1), date(2026, 1, 1)),
                                        fixing(opening_day::counted, date(2027, 3, 1), date(2027, 6, 1))});
    CHECK(on(texts, date(2026, 12, 31)) == opening_day::excluded);
    CHECK(on(texts, date(2027, 1, 1)) == opening_day::excluded);
    CHECK(on(texts, date(2027, 6, 1)) == opening_day::counted);
    CHECK(texts.in_force(date(2027, 6, 1))->edition.document == both[1].edition.document);
  }

  TEST_CASE("it is the text and the interpretations of the day, whatever they are") {
    std::mt19937 chance(16);
    const auto upto = [&](int most) { return std::uniform_int_distribution<int>(0, most)(chance); };
    for (int i = 0; i < 300; ++i) {
      const std::vector<measures> both = {anhui_2024, amended(date(2025, 1, 1) + upto(300))};
      std::vector<official_interpretation> issued;
      for (int n = upto(5), day = 0; n > 0; --n)
        issued.push_back(fixing(static_cast<opening_day>(upto(1)), date(2024, 6, 1) + (day += 1 + upto(90)),
                                date(2024, 4, 1) + upto(700)));
      const edition_timeline texts(both, issued);
      for (int n = 0; n < 20; ++n) {
        const date day = date(2024, 4, 15) + upto(800);
        measures asked = day < both[1].edition.in_force_from.value ? both[0] : both[1];
        for (const official_interpretation& one : issued)
          if (one.from <= day && one.issued <= day) asked.readings.set(static_cast<opening_day>(one.choice));
        REQUIRE(texts.in_force(day)->edition.document == asked.edition.document);
        REQUIRE(on(texts, day) == asked.readings.get<opening_day>());
      }
    }
  }

  TEST_CASE("the text that governs is chosen as everywhere, among the texts as interpreted") {
    const date amendment(2025, 7, 1);
    std::vector<measures> both = {anhui_2024, amended(amendment)};
    for (const governing_text choice : {governing_text::day_of_event, governing_text::start_of_procedure}) {
      for (measures& text : both) text.readings.set(choice);
      const edition_timeline texts(both, {fixing(opening_day::excluded, {2025, 3, 1}, {2025, 3, 1})});
      const bool by_event = choice == governing_text::day_of_event;

      const applicable_text of_none = texts.governing(amendment, std::nullopt);
      CHECK(of_none.text == texts.in_force(amendment));
      CHECK_FALSE(of_none.otherwise);

      const applicable_text straddles = texts.governing(amendment, amendment - 1);
      CHECK(straddles.text == texts.in_force(by_event ? amendment : amendment - 1));
      REQUIRE(straddles.otherwise);
      CHECK(*straddles.otherwise == texts.in_force(by_event ? amendment - 1 : amendment));
      CHECK(straddles.relied_on == reading_set(reading_id::governing_text));

      // One edition, interpreted in between: another text all the same.
      const applicable_text interpreted = texts.governing(date(2025, 3, 1), date(2025, 2, 28));
      CHECK(interpreted.text->readings.get<opening_day>() ==
            (by_event ? opening_day::excluded : opening_day::counted));
      CHECK(interpreted.otherwise);

      const applicable_text before_any = texts.governing(date(2024, 4, 15), date(2024, 4, 14));
      CHECK((before_any.text == nullptr) == !by_event);
      REQUIRE(before_any.otherwise);
      CHECK((*before_any.otherwise == nullptr) == by_event);
      CHECK(texts.governing(date(2024, 4, 14), date(2024, 4, 14)).text == nullptr);
    }
  }

  TEST_CASE("where the department fixed which text governs there is no other") {
    const std::vector<measures> both = {anhui_2024, amended(date(2025, 7, 1))};
    const edition_timeline texts(both, {interprets(governing_text::start_of_procedure, "a letter",
                                                   date(2025, 1, 1), date(2025, 1, 1))});
    const applicable_text found = texts.governing(date(2025, 7, 1), date(2025, 6, 1));
    CHECK(found.text == texts.in_force(date(2025, 6, 1)));
    CHECK(found.interpreted == reading_set(reading_id::governing_text));
    CHECK_FALSE(found.otherwise);
  }

  TEST_CASE("what fixes no choice, and more than there is room for, is refused") {
    official_interpretation none = fixing(opening_day::excluded, date(2025, 1, 1), date(2025, 1, 1));
    none.choice = 2;
    CHECK_THROWS_AS(edition_timeline(editions, {none}), invalid_fact);
    const std::vector<official_interpretation> many(
        interpretation_list::capacity + 1, fixing(opening_day::excluded, date(2025, 1, 1), date(2025, 1, 1)));
    CHECK_THROWS_AS(edition_timeline(editions, many), invalid_fact);
  }
}
