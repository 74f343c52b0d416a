// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/schema.hpp"

#include "formats/case_documents.hpp"
#include "jiqun/io/case_documents.hpp"
#include "jiqun/io/input_error.hpp"
#include "jiqun/io/measures_document.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "report/checked_schema.hpp"
#include "report/json.hpp"
#include "report/kept_schemas.hpp"

#include <doctest/doctest.h>
#include <toml++/toml.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

using namespace jiqun;
using namespace jiqun::testing;

namespace {

using plain_json = nlohmann::json;

std::string contents_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}
std::string from_source(const std::string& path) {
  return contents_of(std::string(JIQUN_SOURCE_DIR) + "/" + path);
}

bool reads_case(const std::string& text) {
  try {
    static_cast<void>(read_case(text, "file"));
    return true;
  } catch (const input_error&) {
    return false;
  }
}
bool reads_round(const std::string& text) {
  try {
    static_cast<void>(read_round(text, "file"));
    return true;
  } catch (const input_error&) {
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
  TEST_CASE("the files are what the library has, and there are no others") {
    const std::string folder = std::string(JIQUN_SOURCE_DIR) + "/schemas/";
    const auto kept = schemas_as_kept();
    for (const auto& [name, text] : kept) {
      const std::string path = folder + name + ".schema.json";
      CAPTURE(path);
      if (std::getenv("JIQUN_KEEP_SCHEMAS") != nullptr)  // NOLINT(concurrency-mt-unsafe): read only
        std::ofstream(path, std::ios::binary) << text;
      CHECK(contents_of(path) == text);
    }
    CHECK(kept.size() == schema_names().size() + 1);
    const auto files = std::filesystem::directory_iterator(folder);
    CHECK(static_cast<std::size_t>(std::distance(begin(files), end(files))) == kept.size());
    CHECK_FALSE(schema_named("cases").has_value());
    CHECK_FALSE(schema_named("").has_value());
  }

  TEST_CASE("what is printed needs no other file, and what is kept refers to what is shared") {
    const plain_json shared = plain_json::parse(schemas_as_kept().at("shared"));
    for (const std::string_view name : schema_names()) {
      CAPTURE(name);
      const plain_json printed = plain_json::parse(*schema_named(name));
      CHECK(printed.dump().find("shared.schema.json") == std::string::npos);
      plain_json kept = plain_json::parse(schemas_as_kept().at(std::string(name)));
      if (kept.contains("definitions"))
        for (auto& [defined, meaning] : kept["definitions"].items()) {
          CHECK(meaning == plain_json{{"$ref", "shared.schema.json#/definitions/" + defined}});
          meaning = shared["definitions"].at(defined);
        }
      CHECK(kept == printed);
    }
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

  TEST_CASE("a text of the Measures is written as its schema has it, and read back as the same") {
    for (const measures& one : editions) {
      const std::string text = write_measures(one);
      CHECK(schema("measures").why_not(text) == "");
      CHECK(fingerprint(read_measures(text, "file", anhui_2024)) == fingerprint(one));
    }
    measures draft = anhui_2024;
    draft.edition.document = "示例";
    draft.publicity.length.value = {period_days(7), day_unit::calendar};
    draft.readings.set(opening_day::excluded);
    const std::string text = write_measures(draft);
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
}
