// SPDX-License-Identifier: Apache-2.0
#include "report/schema.hpp"

#include "formats/case_documents.hpp"
#include "formats/case_reader.hpp"
#include "formats/input_problems.hpp"
#include "formats/measures_reader.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/rules/publicity.hpp"
#include "report/case_json.hpp"
#include "report/json.hpp"
#include "report/written_case.hpp"

#include <doctest/doctest.h>
#include <toml++/toml.h>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <set>
#include <sstream>
#include <string>

using namespace jiqun;
using namespace jiqun::testing;

namespace {

using plain_json = nlohmann::json;

/// A schema that a validator has read.
class checked_schema {
 public:
  explicit checked_schema(std::string_view name) {
    const plain_json text = plain_json::parse(*schema_named(name));
    const valijson::adapters::NlohmannJsonAdapter adapter(text);
    valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(adapter, schema_);
  }

  [[nodiscard]] bool takes(const std::string& document) const {
    const plain_json parsed = plain_json::parse(document);
    const valijson::adapters::NlohmannJsonAdapter adapter(parsed);
    // Strong types: "7" is no number.
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    return validator.validate(schema_, adapter, nullptr);
  }
  [[nodiscard]] std::string why_not(const std::string& document) const {
    const plain_json parsed = plain_json::parse(document);
    const valijson::adapters::NlohmannJsonAdapter adapter(parsed);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    std::string all;
    if (validator.validate(schema_, adapter, &results)) return all;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
      for (const std::string& step : error.context) all += step;
      all += ": " + error.description + "\n";
    }
    return all;
  }

 private:
  valijson::Schema schema_;
};

const checked_schema& schema(const std::string& name) {
  static std::vector<std::pair<std::string, std::unique_ptr<checked_schema>>> known;
  for (const auto& [known_name, one] : known)
    if (known_name == name) return *one;
  known.emplace_back(name, std::make_unique<checked_schema>(name));
  return *known.back().second;
}

std::string contents_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}
std::string from_source(const std::string& path) {
  return contents_of(std::string(JIQUN_SOURCE_DIR) + "/" + path);
}

/// What the tool prints.
std::string printed(const std::string& arguments) {
  const std::string line = std::string("cd '") + JIQUN_SOURCE_DIR + "' && '" + JIQUN_TOOL + "' " + arguments;
  std::string text;
  FILE* pipe = popen(line.c_str(), "r");  // NOLINT(cert-env33-c)
  REQUIRE(pipe != nullptr);
  char piece[4096];
  for (std::size_t read = 0; (read = fread(piece, 1, sizeof piece, pipe)) > 0;) text.append(piece, read);
  pclose(pipe);
  return text;
}

bool reads_case(const std::string& text) {
  try {
    static_cast<void>(read_case(text, "file"));
    return true;
  } catch (const input_problems&) {
    return false;
  }
}
bool reads_round(const std::string& text) {
  try {
    static_cast<void>(read_round(text, "file"));
    return true;
  } catch (const input_problems&) {
    return false;
  }
}

/// What the reader refuses and no schema can: a day that does not exist, a choice of another reading, a
/// cluster that is not of the round, another year than the round's, an id that stands twice.
bool beyond_a_schema(const mutation& one, bool of_round) {
  if (!one.mistyped.empty()) return false;
  if (what_it_holds(one.key) == holds::day && one.value == "2024-02-30") return true;
  if (!of_round) return false;
  return (one.key == "clusters" && one.value.is_array()) || (one.key == "round" && one.value.is_number());
}

reckoning_terms terms() {
  return {{editions.begin(), editions.end()}, std::make_shared<working_calendar>(state_council_calendar), {}};
}

void check_mutations(const std::vector<mutation>& all, const checked_schema& taken,
                     bool (*reads)(const std::string&), bool of_round) {
  std::size_t refused = 0;
  for (const mutation& one : all) {
    const bool read = reads(one.document);
    const bool valid = taken.takes(one.document);
    refused += read ? 0U : 1U;
    if (read == valid || (!read && beyond_a_schema(one, of_round))) continue;
    CAPTURE(one.document);
    CAPTURE(one.pointer);
    CHECK(read == valid);
  }
  CHECK(refused > 1000);
}

}  // namespace

TEST_SUITE("schemas") {
  TEST_CASE("the files are what the library prints, and there are no others") {
    std::set<std::string> names;
    for (const std::string_view name : schema_names()) {
      CAPTURE(name);
      CHECK(names.insert(std::string(name)).second);
      CHECK(schema_named(name) == from_source("schemas/" + std::string(name) + ".schema.json"));
    }
    CHECK_FALSE(schema_named("cases").has_value());
    CHECK_FALSE(schema_named("").has_value());
  }

  TEST_CASE("documents that are read are valid") {
    CHECK(schema("case").why_not(a_case(every_event()).dump()) == "");
    CHECK(schema("case").takes(R"({"$schema":"case.schema.json","note":"虚构","cluster":{"id":"1","name":"n",
        "lead_city":"合肥市","leading_industry":"unknown"},"events":[]})"));
    json event = every_event()[12];
    event["clusters"] = json::array({"c-2"});
    CHECK(schema("round").why_not(a_round(json::array({event, every_event()[4]})).dump()) == "");
  }

  TEST_CASE("reader and schema refuse the same cases") {
    check_mutations(mutations_of_cases(), schema("case"), reads_case, false);
  }
  TEST_CASE("reader and schema refuse the same rounds") {
    check_mutations(mutations_of_rounds(), schema("round"), reads_round, true);
  }

  TEST_CASE("where a case stands is written as its schema has it, whatever happened") {
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
      const std::string text = case_json(one.file, one.result, one.stamped);
      const std::string flaw = schema("case-result").why_not(text);
      REQUIRE_MESSAGE(flaw.empty(), text << "\n" << flaw);
      if (i % 25 == 0 && one.result.ground)
        CHECK(schema("decision").why_not(decision_json(*one.result.ground)) == "");
      for (const judged_act& act : one.result.judged)
        if (i % 25 == 0) CHECK(schema("decision").why_not(decision_json(act.weighed)) == "");
    }
    CHECK(marks.size() == count_of<mark>);
  }

  TEST_CASE("where a round stands is written as its schema has it") {
    json event = every_event()[12];
    event["clusters"] = json::array({"c-2"});
    const json document = a_round(
        json::array({every_event()[4], every_event()[11], event, every_event()[14], every_event()[28]}));
    const written_round one = reckon_round(document.dump(), "file", terms());
    CHECK(schema("round-result").why_not(round_json(one.file, one.results, one.stamped)) == "");
    const std::string nothing = R"({"round":2025,"events":[],"clusters":[]})";
    const written_round none = reckon_round(nothing, "file", terms());
    CHECK(schema("round-result").why_not(round_json(none.file, none.results, none.stamped)) == "");
    CHECK(schema("round").takes(nothing));
  }

  TEST_CASE("a text of the Measures is written as its schema has it, and read back as the same") {
    for (const measures& one : editions) {
      const std::string text = measures_json(one);
      CHECK(schema("measures").why_not(text) == "");
      CHECK(fingerprint(read_measures(text, "file", anhui_2024)) == fingerprint(one));
    }
    measures draft = anhui_2024;
    draft.edition.document = "示例";
    draft.publicity.length.value = {period_days(7), day_unit::calendar};
    draft.readings.set(opening_day::excluded);
    const std::string text = measures_json(draft);
    CHECK(schema("measures").why_not(text) == "");
    CHECK(fingerprint(read_measures(text, "file", anhui_2024)) == fingerprint(draft));
  }

  TEST_CASE("a scheme is described as it is read") {
    for (const char* const path : {"examples/scheme.toml", "tests/cases/tool/scheme.toml"}) {
      std::ostringstream text;
      const toml::table table = toml::parse(from_source(path));
      text << toml::json_formatter(table);
      CHECK(schema("scheme").why_not(text.str()) == "");
      plain_json changed = plain_json::parse(text.str());
      changed["indicator"][0]["weigth"] = 1;
      CHECK_FALSE(schema("scheme").takes(changed.dump()));
      changed = plain_json::parse(text.str());
      changed["indicator"][0].erase("weight");
      CHECK_FALSE(schema("scheme").takes(changed.dump()));
      changed = plain_json::parse(text.str());
      changed["pass_mark"] = 101;
      CHECK_FALSE(schema("scheme").takes(changed.dump()));
    }
  }

  TEST_CASE("what the tool prints for programs is as its schema has it") {
    const auto lines_fit = [](const std::string& name, const std::string& arguments) {
      std::size_t lines = 0;
      const std::string all = printed(arguments);
      for (std::size_t at = 0; at < all.size(); ++lines) {
        const std::size_t end = std::min(all.find('\n', at), all.size());
        CHECK(schema(name).why_not(all.substr(at, end - at)) == "");
        at = end + 1;
      }
      CHECK(lines > 0);
    };
    lines_fit("publicity", "publicity --opens 2024-09-25 --json");
    lines_fit("publicity", "publicity --opens 2026-12-28 --closes 2027-01-04 --json");
    lines_fit("publicity", "publicity --opens 2003-12-31 --json");
    lines_fit("publicity",
              "publicity --opens 2024-04-14 --closes 2024-04-16 --days 7 --unit calendar --json");
    lines_fit("review", "review examples/register.csv --format jsonl");
    lines_fit("score", "score examples/scheme.toml examples/indicators.csv --format jsonl");
    lines_fit("measures", "measures --json");
    lines_fit("case-result", "case examples/case.json --format json");
    lines_fit("round-result", "round examples/round.json --format json");
  }
}
