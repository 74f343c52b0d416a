// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/written_case.hpp"

#include "formats/case_documents.hpp"
#include "formats/sha256.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/io/input_error.hpp"
#include "jiqun/io/measures_document.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/version.hpp"

#include <doctest/doctest.h>
#include "jiqun/io/file.hpp"
#include "jiqun/io/verify.hpp"
#include "report/case_json.hpp"
#include "report/case_paper.hpp"
#include "report/case_text.hpp"

#include <algorithm>
#include <memory>
#include <string>

using namespace jiqun;
using jiqun::testing::a_case;
using jiqun::testing::every_event;
using value = nlohmann::ordered_json;

namespace {

reckoning_terms known() {
  return {{editions.begin(), editions.end()}, std::make_shared<working_calendar>(state_council_calendar), {}};
}

/// A list shown from one day to another.
std::string shown(const char* opened, const char* closed) {
  value events = value::array();
  for (const std::size_t at : {0U, 4U, 5U, 8U, 11U, 12U, 14U, 18U}) events.push_back(every_event()[at]);
  events[6]["on"] = opened;
  events[7]["on"] = closed;
  return a_case(events).dump();
}
std::size_t breaches(const std::string& input, const reckoning_terms& terms) {
  const written_case one = reckon_case(input, "input", terms);
  return static_cast<std::size_t>(std::count_if(
      one.result.observations.begin(), one.result.observations.end(), [&](const observation& seen) {
        const decision& reasons = one.result.judged[seen.judged].weighed.reasons;
        return seen.mark == mark::breach && reasons[seen.finding].what == condition::shown_long_enough;
      }));
}

}  // namespace

TEST_SUITE("a case that was reckoned") {
  TEST_CASE("its stamp says what it rests on") {
    const std::string input = a_case(every_event()).dump();
    reckoning_terms terms = known();
    written_case one = reckon_case(input, "input", terms);
    CHECK(one.stamped.library == JIQUN_VERSION);
    CHECK(one.stamped.edition == anhui_2024.edition.document.view());
    CHECK(one.stamped.measures_fingerprint == fingerprint(one.result.in_force));
    CHECK(one.stamped.calendar_fingerprint == terms.calendar->fingerprint());
    CHECK(one.stamped.known_on == terms.calendar->newest_notice());
    CHECK_FALSE(one.stamped.as_of.has_value());
    CHECK(one.stamped.input_sha256 == sha256(input));
    // The interpretation on record fixed a reading; what was chosen before it is kept.
    CHECK(one.stamped.chosen.get<opening_day>() == opening_day::counted);
    CHECK(one.result.in_force.readings.get<opening_day>() == opening_day::excluded);
    terms.as_of = from_iso_text("2024-07-25");
    one = reckon_case(input, "input", terms);
    CHECK(one.stamped.as_of == terms.as_of);
    CHECK(one.stamped.known_on == terms.calendar->as_known_on(*terms.as_of).newest_notice());
    CHECK(one.stamped.known_on < terms.as_of);
    CHECK(one.stamped.calendar_fingerprint == terms.calendar->as_known_on(*terms.as_of).fingerprint());
  }

  TEST_CASE("the digest is of the bytes: a byte order mark and a line feed count, and read the same") {
    const std::string input = a_case(every_event()).dump();
    const written_case plain = reckon_case(input, "input", known());
    const std::string marked = "\xEF\xBB\xBF" + input + "\n";
    const written_case other = reckon_case(marked, "input", known());
    CHECK(other.stamped.input_sha256 == sha256(marked));
    CHECK(other.stamped.input_sha256 != plain.stamped.input_sha256);
    CHECK(other.result.where == plain.result.where);
    CHECK_THROWS_AS(static_cast<void>(reckon_case("\xFF\xFF", "input", known())), input_error);
  }

  TEST_CASE("each event is held against the text in force on its day") {
    reckoning_terms amended = known();
    amended.editions = editions_with(
        amended.editions,
        read_measures(R"({"edition":{"document":"示例〔2025〕9号","in_force_from":{"value":"2025-01-01"}},
                          "publicity":{"length":{"value":{"days":7,"unit":"working"}}}})",
                      "draft", anhui_2024));
    // Five working days are enough in 2024, and no longer in 2025.
    CHECK(breaches(shown("2024-07-24", "2024-07-30"), known()) == 0);
    CHECK(breaches(shown("2024-07-24", "2024-07-30"), amended) == 0);
    CHECK(breaches(shown("2025-07-23", "2025-07-29"), known()) == 0);
    CHECK(breaches(shown("2025-07-23", "2025-07-29"), amended) == 1);
    CHECK(breaches(shown("2025-07-23", "2025-07-31"), amended) == 0);
  }

  TEST_CASE("without terms it is reckoned by the text in force and every arrangement that is known") {
    const std::string input = a_case(every_event()).dump();
    CHECK(case_json(reckon_case(input, "input")) == case_json(reckon_case(input, "input", known())));
    reckoning_terms without_calendar = known();
    without_calendar.calendar = nullptr;
    without_calendar.as_of = from_iso_text("2024-07-25");
    reckoning_terms without_editions = known();
    without_editions.editions.clear();
    without_editions.as_of = without_calendar.as_of;
    CHECK(case_json(reckon_case(input, "input", without_calendar)) ==
          case_json(reckon_case(input, "input", without_editions)));
    const std::string decision = case_json(reckon_case(input, "input"));
    CHECK(verify_decision(decision, "decision", input, "input").same);
  }

  TEST_CASE("it is printed as its view is") {
    const written_case one = reckon_case(a_case(every_event()).dump(), "input");
    for (const language tongue : languages()) {
      CHECK(case_text(one, tongue) == case_text(view_of(one), tongue));
      CHECK(case_paper(one, tongue) == case_paper(view_of(one), tongue));
    }
    const std::string example = JIQUN_SOURCE_DIR "/examples/round.json";
    const written_round round = reckon_round(read_file(example), example);
    CHECK(round_json(round) == round_json(view_of(round)));
    CHECK(round_text(round, language::english) == round_text(view_of(round), language::english));
    CHECK(round_paper(round, language::chinese) == round_paper(view_of(round), language::chinese));
  }
}
