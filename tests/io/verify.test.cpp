// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/verify.hpp"

#include "formats/case_documents.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/io/file.hpp"
#include "jiqun/io/input_error.hpp"
#include "jiqun/io/measures_document.hpp"
#include "jiqun/io/notice_toml.hpp"
#include "jiqun/measures/editions.hpp"
#include "report/case_json.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <memory>
#include <string>

using namespace jiqun;
using jiqun::testing::a_case;
using jiqun::testing::a_round;
using jiqun::testing::every_event;

namespace {

using value = nlohmann::ordered_json;

reckoning_terms known() {
  return {{editions.begin(), editions.end()}, std::make_shared<working_calendar>(state_council_calendar), {}};
}
/// The same with a later notice.
reckoning_terms known_later() {
  reckoning_terms terms = known();
  const std::string file = std::string(JIQUN_TEST_CASES) + "/tool/notice_2027.toml";
  terms.calendar =
      std::make_shared<working_calendar>(terms.calendar->extended_with(read_notice(read_file(file), file)));
  return terms;
}
/// An invented draft: other figures and another reading from 2026 on.
reckoning_terms amended() {
  reckoning_terms terms = known();
  terms.editions = editions_with(
      terms.editions,
      read_measures(R"({"edition":{"document":"示例〔2025〕9号","in_force_from":{"value":"2026-01-01"}},
                        "publicity":{"length":{"value":{"days":7,"unit":"working"}}},
                        "readings":{"opening_day":"excluded"}})",
                    "draft", anhui_2024));
  return terms;
}

std::string decided(const std::string& input, const reckoning_terms& terms) {
  const written_case one = reckon_case(input, "input", terms);
  return case_json(view_of(one));
}
verification_result verified(const std::string& decision, const std::string& input,
                             const reckoning_terms& terms) {
  return verify_decision(decision, "decision", input, "input", terms);
}
std::string refusal(const std::string& decision, const std::string& input) {
  try {
    static_cast<void>(verified(decision, input, known()));
  } catch (const input_error& error) {
    return error.text(language::english);
  }
  return {};
}

const std::string& whole() {
  static const std::string text = a_case(every_event()).dump();
  return text;
}
/// A list that opens where the calendar is not announced yet.
std::string open_ended() {
  value events = value::array();
  for (const std::size_t at : {0U, 4U, 5U, 8U, 11U, 12U}) events.push_back(every_event()[at]);
  value opened = every_event()[14];
  opened["on"] = "2026-12-28";
  events.push_back(opened);
  return a_case(events).dump();
}

std::string step_of_changed(const value& decision) {
  return verified(decision.dump(), whole(), known()).step;
}
/// The first step at which a decision that was changed differs.
template <class Change>
std::string step_of(Change change) {
  value decision = value::parse(decided(whole(), known()));
  change(decision);
  const verification_result found = verified(decision.dump(), whole(), known());
  CHECK_FALSE(found.same);
  return found.step;
}

}  // namespace

TEST_SUITE("verifying a decision") {
  TEST_CASE("a decision is the same when it is reckoned again") {
    CHECK(verified(decided(whole(), known()), whole(), known()).same);
    CHECK(verified(decided(open_ended(), known()), open_ended(), known()).same);
    const std::string round = a_round(value::array({every_event()[4], every_event()[11]})).dump();
    const written_round one = reckon_round(round, "input", known());
    CHECK(verified(round_json(view_of(one)), round, known()).same);
  }

  TEST_CASE("a decision stays the same when a later notice becomes known") {
    for (const std::string& input : {whole(), open_ended()}) {
      CHECK(verified(decided(input, known()), input, known_later()).same);
      // One written with the notice needs it.
      CHECK(verified(decided(input, known_later()), input, known_later()).same);
      const auto without = verified(decided(input, known_later()), input, known());
      CHECK_FALSE(without.same);
      CHECK(without.step == "/stamp/calendar");
    }
    CHECK(value::parse(decided(open_ended(), known()))["deadlines"][0]["day"].is_null());
    CHECK(value::parse(decided(open_ended(), known_later()))["deadlines"][0]["day"].is_string());
  }

  TEST_CASE("a decision as of a day is reckoned again as of that day") {
    for (const char* day : {"2003-01-01", "2024-07-25", "2026-03-03", "2027-12-31"}) {
      reckoning_terms terms = known();
      terms.as_of = from_iso_text(day);
      const std::string decision = decided(whole(), terms);
      CHECK(value::parse(decision)["stamp"]["as_of"] == day);
      CHECK(verified(decision, whole(), known()).same);
      // Nor does one disturb it that was published by that day and became known here only later.
      CHECK(verified(decision, whole(), known_later()).same);
    }
  }

  TEST_CASE("a decision by another reading is reckoned again by it") {
    reckoning_terms terms = known();
    for (measures& one : terms.editions) one.readings.set(opening_day::excluded);
    const std::string decision = decided(whole(), terms);
    CHECK(value::parse(decision)["stamp"]["readings"]["opening_day"] == "excluded");
    CHECK(verified(decision, whole(), known()).same);
  }

  TEST_CASE("a decision that spans an amendment with readings of its own is the same") {
    // The events of 2024 were under the first text, which had not that reading.
    const std::string decision = decided(whole(), amended());
    CHECK(value::parse(decision)["stamp"]["edition"] == "示例〔2025〕9号");
    CHECK(verified(decision, whole(), amended()).same);
    CHECK(verified(decision, whole(), known()).step == "/stamp/edition");
    // And with one reading chosen for both.
    reckoning_terms terms = amended();
    for (measures& one : terms.editions) one.readings.set(year_not_held::skipped);
    CHECK(verified(decided(whole(), terms), whole(), amended()).same);
  }

  TEST_CASE("another input is named before anything else") {
    const auto found = verified(decided(whole(), known()), whole() + "\n", known());
    CHECK_FALSE(found.same);
    CHECK(found.step == "/stamp/input_sha256");
    CHECK(found.written != found.reckoned);
  }

  TEST_CASE("the first step that differs is named") {
    CHECK(step_of([](value& all) { all["stage"] = "in_pool"; }) == "/stage");
    CHECK(step_of([](value& all) { all["breaches"][0]["contested"] = "x"; }) == "/breaches/0/contested");
    CHECK(step_of([](value& all) { all["breaches"].erase(0); }).rfind("/breaches/0", 0) == 0);
    CHECK(step_of([](value& all) { all["titles"].push_back(nullptr); }) == "/titles/1");
    CHECK(step_of([](value& all) { all.erase("titles"); }) == "/titles");
    CHECK(step_of([](value& all) { all.erase("decisions"); }) == "/decisions");
    CHECK(step_of([](value& all) { all["more/~"] = 1; }) == "/more~1~0");
    CHECK(step_of([](value& all) { all["at_risk"] = 0; }) == "/at_risk");
    CHECK(step_of([](value& all) { all["stamp"]["measures"] = "0000000000000000"; }) == "/stamp/measures");
    CHECK(step_of([](value& all) { all["stamp"]["calendar"] = "0000000000000000"; }) == "/stamp/calendar");
    CHECK(step_of([](value& all) { all["stamp"]["known_on"] = "2024-01-01"; }) == "/stamp/calendar");
    CHECK(step_of([](value& all) { all["stamp"]["known_on"] = nullptr; }) == "/stamp/calendar");
    CHECK(step_of([](value& all) { all["stamp"]["more"] = nullptr; }) == "/stamp/more");
    CHECK(step_of([](value& all) { all["stamp"].erase("measures"); }) == "/stamp/measures");
    // Interpreted by the end, but not yet when the list was closed.
    CHECK_FALSE(step_of([](value& all) { all["stamp"]["readings"]["opening_day"] = "excluded"; }).empty());
    CHECK(step_of([](value& all) {
            all["stamp"]["readings"]["other_uses"] = "permitted";
          }).rfind("/stamp/", 0) == 0);
  }

  TEST_CASE(
      "the order of members does not matter, and a difference in another order is named as deep as it goes") {
    using sorted = nlohmann::json;
    sorted decision = sorted::parse(decided(whole(), known()));
    CHECK(verified(decision.dump(1), whole(), known()).same);
    decision["decisions"][0]["decision"]["because"]["answer"] = "unknown";
    auto found = verified(decision.dump(), whole(), known());
    CHECK(found.step == "/decisions/0/decision/because/answer");
    CHECK(found.written == "\"unknown\"");
    decision = sorted::parse(decided(whole(), known()));
    decision["cluster"]["a"] = {{"b", 1}};
    found = verified(decision.dump(), whole(), known());
    CHECK(found.step == "/cluster/a");
    CHECK(found.reckoned.empty());

    value reversed = value::object();
    const value right = value::parse(decided(whole(), known()));
    for (auto member = right.rbegin(); member != right.rend(); ++member)
      reversed[member.key()] = member.value();
    CHECK(verified(reversed.dump(), whole(), known()).same);
    const std::string round = a_round(value::array({every_event()[4], every_event()[11]})).dump();
    const written_round one = reckon_round(round, "input", known());
    CHECK(verified(sorted::parse(round_json(view_of(one))).dump(), round, known()).same);
  }

  TEST_CASE("a value that is changed alone is named by its own place") {
    const value right = value::parse(decided(whole(), known()));
    const value places = right.flatten();
    std::size_t count = 0;
    for (auto place = places.begin(); place != places.end(); ++place) {
      const std::string& pointer = place.key();
      // Every eleventh: each is reckoned anew.
      if (++count % 11 != 0 || pointer.rfind("/stamp", 0) == 0) continue;
      CAPTURE(pointer);
      value decision = right;
      decision[value::json_pointer(pointer)] = "changed";
      CHECK(step_of_changed(decision) == pointer);
    }
  }

  TEST_CASE("what was written and what was reckoned are shown") {
    value decision = value::parse(decided(whole(), known()));
    const std::string right = decision["stage"].dump();
    decision["stage"] = "in_pool";
    auto found = verified(decision.dump(), whole(), known());
    CHECK(found.written == "\"in_pool\"");
    CHECK(found.reckoned == right);
    decision = value::parse(decided(whole(), known()));
    decision.erase("at_risk");
    found = verified(decision.dump(), whole(), known());
    CHECK(found.written.empty());
    CHECK_FALSE(found.reckoned.empty());
  }

  TEST_CASE("a decision by another version of the library is compared all the same, with a remark") {
    value decision = value::parse(decided(whole(), known()));
    decision["stamp"]["library"] = "0.0.1";
    auto found = verified(decision.dump(), whole(), known());
    CHECK(found.same);
    CHECK(found.written_by == "0.0.1");
    decision["stage"] = "in_pool";
    found = verified(decision.dump(), whole(), known());
    CHECK(found.step == "/stage");
    CHECK(found.written_by == "0.0.1");
  }

  TEST_CASE("what is no decision is refused") {
    CHECK(refusal("7", whole()).find("no decision of a case or a round") != std::string::npos);
    CHECK(refusal("{}", whole()).find("no decision of a case or a round") != std::string::npos);
    CHECK(refusal(whole(), whole()).find("no decision of a case or a round") != std::string::npos);
    CHECK(refusal(R"({"document":"case_result"})", whole()).find("there is no stamp") != std::string::npos);
    CHECK(refusal(R"({"document":"case_result","stamp":[]})", whole()).find("there is no stamp") !=
          std::string::npos);
    CHECK(refusal(R"({"document":"case_result","stamp":{}})", whole())
              .find("/stamp: input_sha256 of the stamp should be a text") != std::string::npos);
    CHECK(refusal("{", whole()).find("decision:line 1") == 0);
    value decision = value::parse(decided(whole(), known()));
    decision["stamp"].erase("library");
    CHECK(refusal(decision.dump(), whole()).find("library of the stamp should be a text") !=
          std::string::npos);
    decision = value::parse(decided(whole(), known()));
    decision["stamp"]["as_of"] = "2024-02-30";
    CHECK(refusal(decision.dump(), whole()).find("/stamp/as_of: expected a day") != std::string::npos);
    decision = value::parse(decided(whole(), known()));
    decision["stamp"]["readings"]["opening_day"] = "never";
    CHECK(refusal(decision.dump(), whole()).find("no such reading or choice") != std::string::npos);
    // A decision of a case beside the input of a round: the digest tells.
    CHECK(verified(decided(whole(), known()), "{}", known()).step == "/stamp/input_sha256");
  }
}
