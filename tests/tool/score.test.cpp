// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include <sys/wait.h>
#include <algorithm>
#include <array>
#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct run {
  int exit_code;
  std::string out;
};

/// Runs the tool in examples/; `out` is standard output, and standard error too if asked for.
run run_tool(const std::string& arguments, bool with_errors = false) {
  const std::string command = "cd '" JIQUN_SOURCE_DIR "/examples' && '" JIQUN_TOOL "' " + arguments +
                              (with_errors ? " 2>&1" : " 2>/dev/null");
  std::FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string out;
  std::array<char, 4096> bytes{};
  for (std::size_t got = 0; (got = std::fread(bytes.data(), 1, bytes.size(), pipe)) != 0;)
    out.append(bytes.data(), got);
  const int status = pclose(pipe);
  return {WEXITSTATUS(status), out};
}

std::vector<nlohmann::json> objects_of(const std::string& lines) {
  std::vector<nlohmann::json> objects;
  std::istringstream in(lines);
  for (std::string line; std::getline(in, line);) objects.push_back(nlohmann::json::parse(line));
  return objects;
}

bool says(const std::string& text, const char* what) { return text.find(what) != std::string::npos; }

constexpr const char* files = "scheme.toml indicators.csv ";

}  // namespace

TEST_SUITE("score") {
  TEST_CASE("the example in objects: scores, places, what is missing") {
    const run example = run_tool(std::string("score --format jsonl ") + files);
    REQUIRE(example.exit_code == 0);
    const auto clusters = objects_of(example.out);
    REQUIRE(clusters.size() == 6);
    CHECK(clusters[0]["cluster_id"] == "S01");
    CHECK(clusters[0]["illustrative"] == true);
    CHECK(clusters[0]["place"] == 1);
    CHECK(clusters[0]["place_certain"] == true);
    CHECK(clusters[0]["pass_mark_reached"] == "yes");
    CHECK(clusters[0]["missing"].empty());
    CHECK(clusters[0]["open"] == nlohmann::json::array({"技术创新载体"}));
    CHECK(clusters[2]["cluster_id"] == "S06");
    CHECK(clusters[2]["missing"] == nlohmann::json::array({"技术创新载体"}));
    CHECK(clusters[2]["pass_mark_reached"] == "unknown");
    CHECK(clusters[2]["pass_mark_needs"] == nlohmann::json::array({"技术创新载体"}));
    CHECK(clusters[0]["pass_mark_needs"].empty());
    CHECK(clusters[2]["place"] == 3);
    CHECK(clusters[2]["place_at_worst"] == 5);
    CHECK(clusters[2]["may_still_overtake"] == 2);
    CHECK(clusters[2]["contributions"][1]["value"].is_null());
    CHECK(clusters[2]["contributions"][1]["high"] == 10);
    CHECK(clusters[5]["pass_mark_reached"] == "no");
  }

  TEST_CASE("objects are the same in every language") {
    const std::string format = std::string(files) + "--format ";
    for (const char* one : {"jsonl", "csv"})
      CHECK(run_tool("--lang zh score " + format + one).out ==
            run_tool("--lang en score " + format + one).out);
  }

  TEST_CASE("the table says that the scheme is illustrative, and that a score decides nothing") {
    const run zh = run_tool(std::string("--lang zh score ") + files);
    CHECK(zh.exit_code == 0);
    CHECK(says(zh.out, "示意性指标体系,非官方"));
    CHECK(says(zh.out, "3~5   S06"));
    CHECK(says(zh.out, "缺:技术创新载体"));
    CHECK(says(zh.out, "是否达线取决于:技术创新载体"));
    CHECK(says(zh.out, "得分和名次不决定任何结果"));
    const run en = run_tool(std::string("--lang en score ") + files);
    CHECK(says(en.out, "Illustrative, not official"));
    CHECK(says(en.out, "score and place decide nothing"));
    for (const char* verdict : {"recognised", "shortlisted", "eligible"}) CHECK_FALSE(says(en.out, verdict));
  }

  TEST_CASE("rows of CSV, one a cluster, under a heading") {
    const run example = run_tool(std::string("score --format csv ") + files);
    CHECK(example.out.find(
              "place,place_at_worst,cluster_id,name,low,high,pass_mark_reached,missing,open,pass_mark_needs,"
              "illustrative,") == 0);
    CHECK(std::count(example.out.begin(), example.out.end(), '\n') == 7);
  }

  TEST_CASE("what cannot be used is refused, and nothing is printed") {
    for (const char* arguments :
         {"score scheme.toml no_such.csv", "score no_such.toml indicators.csv", "score scheme.toml",
          "score scheme.toml register.csv", "score indicators.csv indicators.csv",
          "score scheme.toml indicators.csv --format xml", "score - - </dev/null",
          "score scheme.toml - </dev/null"}) {
      CAPTURE(arguments);
      const run refused = run_tool(arguments);
      CHECK(refused.exit_code == 2);
      CHECK(refused.out.empty());
    }
    CHECK(says(run_tool("--lang en score scheme.toml register.csv", true).out,
               "register.csv:line 1: unknown column"));
  }

  TEST_CASE("data may come from standard input") {
    CHECK(run_tool("score scheme.toml - --format csv <indicators.csv").out ==
          run_tool("score scheme.toml indicators.csv --format csv").out);
  }
}
