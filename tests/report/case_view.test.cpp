// SPDX-License-Identifier: Apache-2.0
#include "report/case_view.hpp"

#include "formats/case_documents.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/io/written_case.hpp"
#include "jiqun/measures/editions.hpp"
#include "report/case_json.hpp"
#include "report/case_paper.hpp"
#include "report/case_text.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

using namespace jiqun;
using jiqun::testing::a_round;
using jiqun::testing::every_event;
using value = nlohmann::ordered_json;

namespace {

written_round reckoned(const value& input, std::optional<date> as_of = std::nullopt) {
  return reckon_round(input.dump(), "input",
                      {{editions.begin(), editions.end()},
                       std::make_shared<working_calendar>(state_council_calendar),
                       as_of});
}
std::size_t times(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

/// Called twice, of which both clusters have a breach; the second alone applied without being in the pool.
value called_twice() {
  value second = every_event()[4];
  second["on"] = "2024-06-05";
  value objection = every_event()[19];
  objection["clusters"] = value::array({"c-2"});
  value input = a_round(value::array({every_event()[4], second, objection}));
  input["clusters"][1]["events"] = value::array({every_event()[5]});
  return input;
}

}  // namespace

TEST_SUITE("what the clusters of a round have in common") {
  TEST_CASE("it is found once, with every cluster") {
    const written_round round = reckoned(called_twice());
    const round_view view = view_of(round);
    REQUIRE(view.noticed.size() >= 1);
    for (const case_view& cluster : view.clusters)
      CHECK(cluster.noticed.size() == cluster.result->observations.size() - view.noticed.size());
    CHECK(view.clusters[1].noticed.size() >= 1);
  }
  TEST_CASE("every printer has it for the round, and not again with a cluster") {
    const written_round round = reckoned(called_twice());
    const value json = value::parse(round_json(view_of(round)));
    REQUIRE(json["breaches"].size() == 1);
    CHECK(json["breaches"][0]["condition"] == "only_round_of_year");
    for (const value& cluster : json["clusters"])
      for (const value& breach : cluster["breaches"]) CHECK(breach["condition"] != "only_round_of_year");
    std::size_t in_json = 0;
    for (const char* const list :
         {"breaches", "undetermined", "exceptions", "inconsistencies", "outside_force"})
      in_json += json[list].size();
    CHECK(in_json == view_of(round).noticed.size());

    const std::string zh = round_text(view_of(round), language::chinese);
    const std::string en = round_text(view_of(round), language::english);
    const std::string page = round_paper(view_of(round), language::chinese);
    CHECK(times(zh, "不满足“当年度首次评定”") == 1);
    CHECK(zh.find("违反规定(涉及全部集群)") < zh.find("甲集群"));
    CHECK(times(en, "not met: \"the only round of its year\"") == 1);
    CHECK(times(page, "不满足“当年度首次评定”") == 1);
    CHECK(times(page, "除涉及全部集群者外,未发现违反规定之处") == 1);
    // The events of the round, the day and the stamp likewise.
    for (const std::string& text : {zh, page}) {
      CHECK(times(text, "产业领域:新型显示、机器人") == 2);
      CHECK(times(text, "计算戳记") == 1);
      CHECK(times(text, "是否针对本集群") == 0);
    }
    CHECK(times(zh, "截至:2024-07-30") == 1);
    CHECK(times(zh, ";涉及c-2") == 1);
    CHECK(times(page, "| c-2 |") >= 1);
  }
  TEST_CASE("one cluster has nothing in common with others") {
    value input = called_twice();
    input["events"].erase(2);
    input["clusters"].erase(1);
    const written_round round = reckoned(input);
    CHECK(view_of(round).noticed.empty());
    const std::string zh = round_text(view_of(round), language::chinese);
    CHECK(times(zh, "不满足“当年度首次评定”") == 1);
    CHECK(times(zh, "涉及全部集群") == 0);
  }
  TEST_CASE("what comes after the day is not shown") {
    const written_round round = reckoned(called_twice(), date(2024, 6, 4));
    CHECK(view_of(round).noticed.empty());
    CHECK(view_of(round).on_record.size() == 1);
    CHECK(times(round_paper(view_of(round), language::chinese), "2024-06-05") == 0);
  }
}
