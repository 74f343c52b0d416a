// SPDX-License-Identifier: Apache-2.0
#include "jiqun/casework/running_deadline.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/casework/next_steps.hpp"
#include "jiqun/casework/replay.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/interpreted.hpp"
#include "jiqun/rules/applicability.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <vector>

using namespace jiqun;

namespace {

/// An invented list that stands open since 27 May 2025 and is interrupted since the 29th.
procedure_record interrupted() {
  procedure_record made;
  made.open = true;
  made.round = annual_round::of(year(2025))
                   .regions(absence::not_applicable)
                   .industries(absence::not_applicable)
                   .carriers_required(false);
  made.applied = date(2025, 4, 1);
  made.on_shortlist = true;
  made.windows.push_back(publicity_notice::opened({2025, 5, 27})
                             .closed(absence::not_applicable)
                             .on_official_website(true)
                             .final_list(true));
  made.opened_by.push_back(0);
  made.interrupted_since = date(2025, 5, 29);
  return made;
}
measures deciding(interruption choice) {
  return interpreted_by(anhui_2024, interprets(choice, "invented", date{2025, 1, 1}, date{2025, 1, 1}));
}
running_deadline waited_for(const measures& text) {
  return *running_deadline_of(interrupted(), applicable_text{&text, {}, {}, {}}, state_council_calendar);
}
contest of_recognition(const measures& text) {
  const case_cluster cluster{"invented", "invented", cluster_area::led_by(city::hefei)};
  case_record record{cluster};
  record.procedure = interrupted();
  const auto steps = next_steps_of(record, date(2025, 5, 30), applicable_text{&text, {}, {}, {}},
                                   state_council_calendar, true);
  const auto found = std::find_if(steps.begin(), steps.end(),
                                  [](const next_step& one) { return one.what == act::recognise; });
  REQUIRE(found != steps.end());
  return found->stability;
}

}  // namespace

TEST_SUITE("casework: running deadline") {
  TEST_CASE("art. 16 a list that is shown into a later text ends by that, or by the one it began under") {
    // Shown from 27 May 2025; five working days end on 3 June, seven on 5 June, three on 29 May.
    const auto shown = [](int days, date from, governing_text choice) {
      measures later = draft_of(anhui_2024, "an invented edition");
      later.edition.in_force_from.value = from;
      later.publicity.length.value = {period_days{days}, day_unit::working};
      std::vector<measures> texts = {anhui_2024, later};
      texts[0].edition.in_force_until = from - 1;
      for (measures& text : texts) text.readings.set(choice);
      case_file file{{"invented", "invented", cluster_area::led_by(city::hefei)}, {}};
      file.events = {{date(2025, 4, 1), happened::applied{year(2025)}, {}, {}, {}, {}},
                     {date(2025, 5, 26), happened::shortlisted{}, {}, {}, {}, {}},
                     {date(2025, 5, 27), happened::publicity_opened{true, {}}, {}, {}, {}, {}}};
      return replay(file, {texts, state_council_calendar}).deadlines.at(0);
    };
    const auto by_day = governing_text::day_of_event;
    const auto by_start = governing_text::start_of_procedure;
    const auto is_contested = [](const running_deadline& one) {
      return one.contested_by.contains(reading_id::governing_text);
    };
    struct expected {
      int days;
      date from;
      governing_text choice;
      date closes;
      bool contested;
    };
    for (const expected& one :
         {expected{7, date(2025, 6, 3), by_day, date(2025, 6, 5), true},   // the day itself is the first
          expected{7, date(2025, 6, 4), by_day, date(2025, 6, 3), false},  // over the day before
          expected{7, date(2025, 6, 3), by_start, date(2025, 6, 3), true},
          expected{3, date(2025, 6, 3), by_day, date(2025, 6, 3), false},  // not before that text
          expected{3, date(2025, 6, 1), by_day, date(2025, 6, 1), true},
          expected{3, date(2025, 6, 1), by_start, date(2025, 6, 3), true}}) {
      CAPTURE(one.days);
      CAPTURE(iso_text(one.from));
      const running_deadline found = shown(one.days, one.from, one.choice);
      REQUIRE(found.closes);
      CHECK(*found.closes->day == one.closes);
      CHECK(is_contested(found) == one.contested);
      CHECK(*found.recognition_from == one.closes + 1);
    }
  }

  TEST_CASE(
      "while an interruption lasts, whether there is a day is for the reading of interruptions to say") {
    const running_deadline open = waited_for(anhui_2024);
    CHECK_FALSE(open.closes.has_value());
    CHECK(open.relied_on == reading_set(reading_id::interruption));
    CHECK(open.contested_by == reading_set(reading_id::interruption));
    CHECK(of_recognition(anhui_2024).contested);
    CHECK(of_recognition(anhui_2024).turned_by.contains(reading_id::interruption));
  }

  TEST_CASE(
      "what the department interpreted is relied on and in contest no more, in the next steps neither") {
    for (const interruption choice : {interruption::suspends, interruption::restarts}) {
      const running_deadline decided = waited_for(deciding(choice));
      CHECK_FALSE(decided.closes.has_value());
      CHECK(decided.relied_on == reading_set(reading_id::interruption));
      CHECK(decided.contested_by.empty());
      CHECK_FALSE(of_recognition(deciding(choice)).turned_by.contains(reading_id::interruption));
      CHECK_FALSE(of_recognition(deciding(choice)).contested);
    }
    const running_deadline ignored = waited_for(deciding(interruption::ignored));
    REQUIRE(ignored.closes.has_value());
    CHECK(ignored.closes->day == date(2025, 6, 3));
    CHECK(ignored.contested_by == reading_set(reading_id::opening_day));
  }

  TEST_CASE("a text that begins otherwise is in contest, whatever was interpreted") {
    const measures text = deciding(interruption::suspends);
    applicable_text by{&text, {}, {}, {}};
    by.otherwise = std::optional<const measures*>(nullptr);
    const auto decided = running_deadline_of(interrupted(), by, state_council_calendar);
    CHECK(decided->contested_by == reading_set(reading_id::governing_text));
  }
}
