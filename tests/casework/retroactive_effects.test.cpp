// SPDX-License-Identifier: Apache-2.0
#include "jiqun/casework/retroactive_effects.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/io/case_documents.hpp"
#include "jiqun/measures/editions.hpp"

#include <doctest/doctest.h>

using namespace jiqun;

namespace {

/// A list that was shown for five working days in 2025, as the text of the day asks.
case_file shown_for_five_days() {
  return read_case(R"({"cluster":{"id":"A","name":"示例","lead_city":"hefei"},"events":[
      {"on":"2025-05-20","event":"shortlisted","by":"provincial_department"},
      {"on":"2025-05-27","event":"publicity_opened","by":"provincial_department","on_official_website":true},
      {"on":"2025-06-03","event":"publicity_closed","by":"provincial_department"}]})",
                   "case.json");
}
measures seven_days() {
  measures draft = draft_of(anhui_2024, "invented: seven working days");
  draft.edition.in_force_from.value = date{2027, 1, 1};
  draft.publicity.length.value.days = period_days{7};
  return draft;
}
retroactive_effects effects(const measures& draft) {
  return retroactive_effects_of(shown_for_five_days(), draft, {editions, state_council_calendar});
}

}  // namespace

TEST_SUITE("what a draft turns of a case after the fact") {
  TEST_CASE("a requirement that did not exist when the act was done is named with its event") {
    const retroactive_effects found = effects(seven_days());
    REQUIRE(found.breaches.size() == 1);
    CHECK(found.breaches[0].event == 2);
    CHECK(found.breaches[0].source == art(10, 3));
    CHECK_FALSE(found.ground.has_value());
    CHECK(found.any());
  }

  TEST_CASE("a draft that was in force on the day of the act turns nothing") {
    measures from_then = seven_days();
    from_then.edition.in_force_from.value = date{2025, 6, 3};
    CHECK_FALSE(effects(from_then).any());
    from_then.edition.in_force_from.value = date{2025, 6, 4};
    CHECK(effects(from_then).any());
  }

  TEST_CASE("a draft that asks for no more turns nothing") {
    measures same = seven_days();
    same.publicity.length = anhui_2024.publicity.length;
    CHECK_FALSE(effects(same).any());
  }
}
