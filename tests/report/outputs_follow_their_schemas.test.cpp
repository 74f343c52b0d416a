// SPDX-License-Identifier: Apache-2.0
#include "casework/stated_cases.hpp"
#include "formats/case_documents.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/io/written_case.hpp"
#include "jiqun/measures/editions.hpp"
#include "report/case_json.hpp"
#include "report/checked_schema.hpp"
#include "report/json.hpp"

#include <doctest/doctest.h>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace jiqun;
using namespace jiqun::testing;

// What is written for programs, by every test and by the tool, is as its schema says.

namespace {

reckoning_terms terms() {
  return {{editions.begin(), editions.end()}, std::make_shared<working_calendar>(state_council_calendar), {}};
}

/// Which schema a line that was printed follows; empty: it is none of ours.
std::string schema_of_line(const std::string& line) {
  const auto begins = [&](const char* text) { return line.rfind(text, 0) == 0; };
  if (begins(R"({"document":"case_result")")) return "case-result";
  if (begins(R"({"document":"round_result")")) return "round-result";
  if (begins(R"({"opens":)")) return "publicity";
  if (begins(R"({"edition":)")) return "measures";
  if (begins(R"({"cluster_id":)"))
    return line.find("\"consecutive_failures\":") != std::string::npos ? "review" : "score";
  return "";
}

/// How many lines a command, run in a folder, prints for programs; each is held against its schema.
std::size_t check_printed(const std::string& folder, const std::string& command) {
  const std::string tools = std::filesystem::path(JIQUN_TOOL).parent_path().string();
  const std::string shell =
      "unset LANG LC_ALL LC_MESSAGES; PATH='" + tools + "':$PATH; cd '" + folder + "' && " + command;
  std::string text;
  FILE* pipe = popen(shell.c_str(), "r");  // NOLINT(cert-env33-c)
  REQUIRE(pipe != nullptr);
  char piece[4096];
  for (std::size_t read = 0; (read = fread(piece, 1, sizeof piece, pipe)) > 0;) text.append(piece, read);
  pclose(pipe);
  std::size_t lines = 0;
  std::istringstream all(text);
  for (std::string line; std::getline(all, line);) {
    if (line.rfind("{\"", 0) != 0) continue;
    ++lines;
    CAPTURE(command);
    CAPTURE(line);
    REQUIRE(schema_of_line(line) != "");
    CHECK(schema(schema_of_line(line)).why_not(line) == "");
  }
  return lines;
}

/// A command of a transcript, with what it is given and whether it prints for programs.
struct asked {
  std::string command;
  std::string input{};
  bool for_programs = false;
};
std::vector<asked> asked_in_transcripts() {
  std::vector<asked> all;
  for (const auto& entry : std::filesystem::directory_iterator(JIQUN_TEST_CASES "/tool")) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      if (line.rfind("$ ", 0) == 0) all.push_back({line.substr(2)});
      if (line.rfind('|', 0) == 0)
        all.back().input += line.substr(std::min<std::size_t>(line.size(), 2)) + "\n";
      if (line.rfind("{\"", 0) == 0) all.back().for_programs = true;
    }
  }
  return all;
}

}  // namespace

TEST_SUITE("outputs follow their schemas") {
  TEST_CASE("every stated case") {
    std::size_t count = 0;
    for (const stated_cases::stated_case& one : stated_cases::all()) {
      CAPTURE(one.name);
      reckoning_terms with = terms();
      if (one.said.contains("as_of")) with.as_of = from_iso_text(one.said["as_of"].get<std::string>());
      const json readings = one.said.value("readings", json::object());
      for (const auto& [name, choice] : readings.items())
        for (measures& text : with.editions) {
          const reading_row& row = row_of(*with_key<reading_id>(name));
          text.readings.choose(row.id, *row.choice_called(choice.get<std::string>()));
        }
      const written_case written = reckon_case(one.document.dump(), "file", with);
      CHECK(schema("case-result").why_not(case_json(view_of(written))) == "");
      ++count;
    }
    CHECK(count >= 282);
  }

  TEST_CASE("a case, whatever happened") {
    std::mt19937 random(20240415);  // NOLINT(cert-msc51-cpp): the same cases each time
    const auto below = [&](std::size_t most) { return static_cast<std::size_t>(random()) % most; };
    const json every = every_event();
    const reckoning_terms known = terms();
    std::set<mark> marks;
    for (int i = 0; i < 250; ++i) {
      json events = json::array();
      // A course that is regular for a while, with some events left out and some strewn in, some of them
      // years off.
      const std::size_t last = below(every.size() + 1);
      for (std::size_t at = 0; at < last; ++at)
        if (at != 1 && at != 6 && at != 9 && at != 10 && at != 13 && at != 23 && below(8) != 0)
          events.push_back(every[at]);
      for (std::size_t more = below(6); more > 0; --more) {
        json event = every[below(every.size())];
        const char* const days[] = {"2024-01-02", "2024-04-15", "2024-07-24",
                                    "2025-12-15", "2026-12-30", "2030-01-01"};
        event["on"] = days[below(6)];
        events.push_back(event);
      }
      const written_case one = reckon_case(a_case(events).dump(), "file", known);
      for (const observation& seen : one.result.observations) marks.insert(seen.mark);
      const std::string text = case_json(view_of(one));
      const std::string flaw = schema("case-result").why_not(text);
      REQUIRE_MESSAGE(flaw.empty(), text << "\n" << flaw);
      if (i % 25 == 0 && one.result.ground)
        CHECK(schema("decision").why_not(decision_json(*one.result.ground)) == "");
      for (const judged_act& act : one.result.judged)
        if (i % 25 == 0) CHECK(schema("decision").why_not(decision_json(act.weighed)) == "");
    }
    // A remark takes a whole life: the stated cases have one.
    CHECK(marks.size() + 1 == count_of<mark>);
    CHECK_FALSE(marks.count(mark::remark) == 1);
  }

  TEST_CASE("a round") {
    json event = every_event()[12];
    event["clusters"] = json::array({"c-2"});
    const json document = a_round(
        json::array({every_event()[4], every_event()[11], event, every_event()[14], every_event()[28]}));
    const written_round one = reckon_round(document.dump(), "file", terms());
    CHECK(schema("round-result").why_not(round_json(view_of(one))) == "");
    const std::string nothing = R"({"round":2025,"events":[],"clusters":[]})";
    const written_round none = reckon_round(nothing, "file", terms());
    CHECK(schema("round-result").why_not(round_json(view_of(none))) == "");
    CHECK(schema("round").takes(nothing));
  }

  TEST_CASE("everything that the transcripts of the tool have it print for programs") {
    const std::string input =
        std::filesystem::temp_directory_path() / ("jiqun_outputs_" + std::to_string(getpid()));
    std::size_t lines = 0;
    for (const asked& one : asked_in_transcripts()) {
      if (!one.for_programs) continue;
      std::ofstream(input, std::ios::binary) << one.input;
      lines +=
          check_printed(JIQUN_TEST_CASES "/tool", "{ " + one.command + "; } 2>/dev/null <'" + input + "'");
    }
    std::filesystem::remove(input);
    CHECK(lines >= 37);
  }

  TEST_CASE("the examples") {
    for (const char* const command :
         {"case examples/case.json --format json", "round examples/round.json --format json",
          "case tests/cases/tool/case.json --format json --as-of 2024-07-01",
          "round tests/cases/tool/round.json --format json --as-of 2024-06-11",
          "review examples/register.csv --format jsonl",
          "score examples/scheme.toml examples/indicators.csv --format jsonl", "measures --json",
          "publicity --opens 2024-09-25 --json", "publicity --opens 2026-12-28 --closes 2027-01-04 --json",
          "publicity --opens 2003-12-31 --json",
          "publicity --opens 2024-04-14 --closes 2024-04-16 --days 7 --unit calendar --json"})
      CHECK(check_printed(JIQUN_SOURCE_DIR, std::string("jiqun ") + command) > 0);
  }

  // An objection that was sent before the list was shown and came while it was: that it counts turns only
  // with two readings together.
  TEST_CASE("what turns only under two readings together") {
    json events = json::array();
    for (const std::size_t at : {0U, 4U, 5U, 7U, 8U, 11U, 12U, 14U, 19U, 18U, 22U})
      events.push_back(every_event()[at]);
    events[8]["sent"] = "2024-07-20";
    events[8]["on"] = "2024-07-25";
    const written_case one = reckon_case(a_case(events).dump(), "file", terms());
    const std::string text = case_json(view_of(one));
    bool jointly = false;
    for (const observation& seen : one.result.observations)
      jointly = jointly || !seen.stability.together.empty();
    CHECK(jointly);
    CHECK(text.find("turned_together") != std::string::npos);
    CHECK(schema("case-result").why_not(text) == "");
  }
}
