// SPDX-License-Identifier: Apache-2.0
#include "report/json.hpp"

#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/io/measures_document.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace jiqun;
using json = nlohmann::ordered_json;

namespace {

std::vector<std::string> keys_of(const json& object) {
  std::vector<std::string> keys;
  for (const auto& entry : object.items()) keys.push_back(entry.key());
  return keys;
}
using keys = std::vector<std::string>;

json publicity(date opens, const measures& in_force = anhui_2024, std::optional<date> closed = std::nullopt) {
  std::optional<reckoned_count> early;
  if (closed) early = closed_early_by(opens, *closed, in_force, state_council_calendar);
  const std::string text =
      publicity_json(opens, reckon_publicity(opens, in_force, state_council_calendar), in_force, early);
  CHECK(text.find('\n') == std::string::npos);
  return json::parse(text);
}

json review(const std::string& id, const std::string& name, const assessment_history& history,
            date title_began, const measures& in_force = anhui_2024) {
  const std::string text = review_json({id, name, title_began, history},
                                       assessment_status_of(history, year_of_title(title_began), in_force),
                                       text_reviewed(in_force));
  CHECK(text.find('\n') == std::string::npos);
  return json::parse(text);
}
json review(const assessment_history& history) { return review("S01", "示例集群甲", history, {2024, 6, 18}); }

const json art_14 =
    json::parse(R"({"article":14,"paragraph":null,"item":null,"zh":"第十四条","en":"art. 14"})");
const json art_16 =
    json::parse(R"({"article":16,"paragraph":null,"item":null,"zh":"第十六条","en":"art. 16"})");
const json art_10_3 =
    json::parse(R"_({"article":10,"paragraph":null,"item":3,"zh":"第十条第(三)项","en":"art. 10(3)"})_");

}  // namespace

TEST_SUITE("json") {
  TEST_CASE("a deadline has its keys in the order of the contract") {
    const json found = publicity({2024, 9, 25});
    CHECK(keys_of(found) == keys{"opens", "length", "opening_day", "closes", "certainty", "other_reading",
                                 "recognition_from", "basis"});
    CHECK(keys_of(found["length"]) == keys{"days", "unit"});
    CHECK(keys_of(found["other_reading"]) == keys{"opening_day", "closes"});
    CHECK(found["opens"] == "2024-09-25");
    CHECK(found["length"]["days"] == 5);
    CHECK(found["length"]["unit"] == "working");
    CHECK(found["opening_day"] == "counted");
    CHECK(found["closes"] == "2024-09-30");
    CHECK(found["certainty"] == "settled");
    CHECK(found["other_reading"]["opening_day"] == "excluded");
    CHECK(found["other_reading"]["closes"] == "2024-10-08");
    CHECK(found["recognition_from"] == "2024-10-01");
    CHECK(found["basis"] == json::array({art_10_3}));
  }

  TEST_CASE("a deadline that is not announced is null, and tells what it is not earlier than") {
    const json found = publicity({2026, 12, 28});
    CHECK(keys_of(found) == keys{"opens", "length", "opening_day", "closes", "certainty", "no_earlier_than",
                                 "other_reading", "recognition_from", "basis"});
    CHECK(found["closes"].is_null());
    CHECK(found["certainty"] == "not_announced");
    CHECK(found["no_earlier_than"] == "2027-01-01");
    CHECK(found["other_reading"]["closes"].is_null());
    CHECK(found["recognition_from"].is_null());
  }

  TEST_CASE("an opening before 2004 has nothing that it is not earlier than") {
    const json found = publicity({2003, 12, 31});
    CHECK(found["closes"].is_null());
    CHECK(found["certainty"] == "not_announced");
    CHECK_FALSE(found.contains("no_earlier_than"));
  }

  TEST_CASE("with a closing day the number of days closed early is told, null if not announced") {
    CHECK_FALSE(publicity({2024, 9, 25}).contains("closed_early_by"));
    CHECK(publicity({2024, 9, 25}, anhui_2024, date{2024, 9, 27})["closed_early_by"] == 2);
    CHECK(publicity({2024, 9, 25}, anhui_2024, date{2024, 10, 31})["closed_early_by"] == 0);
    CHECK(publicity({2027, 1, 4}, anhui_2024, date{2027, 1, 5})["closed_early_by"].is_null());
    CHECK(publicity({2024, 9, 25}, anhui_2024, date{2024, 9, 27}).size() == 9);
  }

  TEST_CASE("that the Measures were not in force on the opening day is told, on each side of the day") {
    CHECK(publicity({2024, 4, 14})["in_force"] == "no");
    CHECK_FALSE(publicity({2024, 4, 15}).contains("in_force"));
    CHECK_FALSE(publicity({2024, 4, 16}).contains("in_force"));
    measures until = anhui_2024;
    until.edition.in_force_until = date{2024, 9, 25};
    CHECK_FALSE(publicity({2024, 9, 25}, until).contains("in_force"));
    CHECK(publicity({2024, 9, 26}, until)["in_force"] == "no");
    CHECK(keys_of(publicity({2024, 4, 14}, anhui_2024, date{2024, 4, 16})) ==
          keys{"opens", "length", "opening_day", "closes", "certainty", "other_reading", "recognition_from",
               "basis", "in_force", "closed_early_by"});
  }

  TEST_CASE("a deadline tells the length and the reading in use") {
    measures draft = anhui_2024;
    draft.publicity.length.value = {period_days{7}, day_unit::calendar};
    draft.readings.set(opening_day::excluded);
    const json found = publicity({2024, 9, 25}, draft);
    CHECK(found["length"]["days"] == 7);
    CHECK(found["length"]["unit"] == "calendar");
    CHECK(found["opening_day"] == "excluded");
    CHECK(found["closes"] == "2024-10-02");
    CHECK(found["other_reading"]["opening_day"] == "counted");
    CHECK(found["other_reading"]["closes"] == "2024-10-01");
  }

  TEST_CASE("a review has its keys in the order of the contract") {
    const json found = review(assessment_history().failed(2025).failed(2026));
    CHECK(keys_of(found) ==
          keys{"cluster_id", "name", "consecutive_failures", "at_risk", "basis", "edition", "fingerprint"});
    CHECK(keys_of(found["consecutive_failures"]) ==
          keys{"answer", "completed_in", "missing_years", "contested", "turned_by", "required", "source"});
    CHECK(found["consecutive_failures"]["required"] == 2);
    CHECK(found["consecutive_failures"]["source"] == art_14);
    CHECK(found["edition"] == std::string(anhui_2024.edition.document.view()));
    CHECK(found["fingerprint"] == fmt::format("{:016x}", fingerprint(anhui_2024)));
    CHECK(found["cluster_id"] == "S01");
    CHECK(found["name"] == "示例集群甲");
    CHECK(found["consecutive_failures"]["answer"] == "yes");
    CHECK(found["consecutive_failures"]["completed_in"] == 2026);
    CHECK(found["consecutive_failures"]["missing_years"] == json::array());
    CHECK(found["consecutive_failures"]["contested"] == false);
    CHECK(found["consecutive_failures"]["turned_by"] == json::array());
    CHECK(found["at_risk"] == false);
    CHECK(found["basis"] == json::array({art_14}));
  }

  TEST_CASE("a figure that whoever asks has set cites nothing") {
    measures asked = anhui_2024;
    asked.revocation.consecutive_failures = from_caller(failed_years(3));
    const json found =
        review("S01", "", assessment_history().failed(2025).failed(2026).failed(2027), {2024, 6, 18}, asked);
    CHECK(found["consecutive_failures"]["answer"] == "yes");
    CHECK(found["consecutive_failures"]["required"] == 3);
    CHECK(found["consecutive_failures"]["source"].is_null());
    CHECK(found["basis"] == json::array({art_14}));  // which leaves open from which year failures count
    CHECK(found["fingerprint"] != fmt::format("{:016x}", fingerprint(anhui_2024)));
    asked = anhui_2024;
    asked.publicity.length = from_caller(period_length{period_days(7), day_unit::working});
    CHECK(publicity({2025, 1, 13}, asked)["basis"] == json::array());
  }

  TEST_CASE("an unknown answer has its missing years ascending and no year of completion") {
    const json ground =
        review(assessment_history().pending(2028).pending(2026).failed(2027))["consecutive_failures"];
    CHECK(ground["answer"] == "unknown");
    CHECK(ground["completed_in"].is_null());
    CHECK(ground["missing_years"] == json::array({2026, 2028}));
  }

  TEST_CASE("a ground that is met has no year of completion while an open year decides which it was") {
    const json ground =
        review(assessment_history().pending(2025).failed(2026).failed(2027))["consecutive_failures"];
    CHECK(ground["answer"] == "yes");
    CHECK(ground["completed_in"].is_null());
    CHECK(ground["missing_years"] == json::array());
    const json certain =
        review(assessment_history().passed(2025).failed(2026).failed(2027))["consecutive_failures"];
    CHECK(certain["completed_in"] == 2027);
  }

  TEST_CASE("an answer of no has neither years") {
    const json found = review(assessment_history().failed(2025));
    CHECK(found["consecutive_failures"]["answer"] == "no");
    CHECK(found["consecutive_failures"]["completed_in"].is_null());
    CHECK(found["consecutive_failures"]["missing_years"] == json::array());
    CHECK(found["at_risk"] == true);
  }

  TEST_CASE("the readings that turn the answer are sorted by name") {
    const json ground =
        review(assessment_history().failed(2024).failed(2025).not_taken_part(2026))["consecutive_failures"];
    CHECK(ground["contested"] == true);
    CHECK(ground["turned_by"] == json::array({"first_assessable_year", "not_taken_part"}));
  }

  TEST_CASE("the basis cites art. 16 where the years before the Measures would count otherwise") {
    const json found = review("S01", "示例", assessment_history().failed(2023).failed(2024), {2022, 1, 1});
    CHECK(found["basis"] == json::array({art_14, art_16}));
    CHECK(found["consecutive_failures"]["turned_by"] == json::array({"before_effect"}));
  }

  TEST_CASE("names keep quotes, backslashes, control characters and characters beyond the basic plane") {
    for (const std::string& name :
         {std::string("示例\"集群\""), std::string("a\\b/c"), std::string("a\nb\tc\r"),
          std::string("a\0b\x1F\x7F", 5), std::string("𠮷𠀀😀"), std::string(), std::string("{}{0}%s"),
          std::string("</script>&'"), std::string("\xE2\x80\xA8")}) {
      const json found = review(name, name, assessment_history().passed(2025), {2024, 6, 18});
      CHECK(found["name"].get<std::string>() == name);
      CHECK(found["cluster_id"].get<std::string>() == name);
    }
  }

  TEST_CASE("bytes that are no UTF-8 are replaced, and the object stays well-formed") {
    const json found = review("\xFF", "a\xC3", assessment_history().passed(2025), {2024, 6, 18});
    CHECK(found["cluster_id"].get<std::string>() == "\xEF\xBF\xBD");
    CHECK(found["name"].get<std::string>() == "a\xEF\xBF\xBD");
  }

  TEST_CASE("the measures are told with every figure, every reading and their citations") {
    const json found = json::parse(write_measures(anhui_2024));
    CHECK(keys_of(found) == keys{"edition", "carriers", "publicity", "revocation", "readings",
                                 "interpretations", "fingerprint"});
    CHECK(found["edition"]["document"] == "皖工信规划函〔2024〕12号");
    CHECK(found["edition"]["in_force_from"]["value"] == "2024-04-15");
    CHECK(found["edition"]["in_force_from"]["source"] == art_16);
    CHECK(found["edition"]["in_force_until"].is_null());
    CHECK(found["publicity"]["length"]["value"] == json({{"days", 5}, {"unit", "working"}}));
    CHECK(found["publicity"]["length"]["source"] == art_10_3);
    CHECK(found["publicity"]["on_official_website"]["value"] == true);
    CHECK(found["revocation"]["consecutive_failures"] == json({{"value", 2}, {"source", art_14}}));
    CHECK(found["revocation"]["failures_count_from"] == json({{"value", 2024}, {"source", art_16}}));
    keys of_register;
    for (const reading_row& entry : reading_table) of_register.push_back(std::string(entry.key));
    CHECK(keys_of(found["readings"]) == of_register);
    for (const auto& entry : found["readings"].items()) {
      CHECK(entry.value()["value"] == entry.value()["default"]);
      CHECK(entry.value()["choices"][0] == entry.value()["default"]);
    }
    CHECK(found["fingerprint"].get<std::string>().size() == 16);
  }

  TEST_CASE("the measures tell the choice in use beside the default") {
    measures changed = anhui_2024;
    changed.readings.set(not_taken_part::skipped);
    const json found = json::parse(write_measures(changed))["readings"]["not_taken_part"];
    CHECK(found["value"] == "skipped");
    CHECK(found["default"] == "not_a_failure");
    CHECK(found["choices"] == json::array({"not_a_failure", "failure", "skipped"}));
    CHECK(found["source"] == art_14);
    CHECK(json::parse(write_measures(changed))["fingerprint"] !=
          json::parse(write_measures(anhui_2024))["fingerprint"]);
  }
}
