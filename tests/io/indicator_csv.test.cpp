// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/indicator_csv.hpp"

#include "jiqun/io/file.hpp"
#include "jiqun/io/input_error.hpp"
#include "wording/indicator_words.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <utility>

using namespace jiqun;

namespace {

indicator_scheme scheme() {
  indicator_list all;
  indicator_heading heading{{}, indicator_family::scale, better::higher, percent_weight(50), std::nullopt};
  for (const char* key : {"revenue", "利润"}) {
    heading.key = key;
    all.add(scheme_indicator::rank(heading));
  }
  return {"s", scheme_standing::illustrative, family_weights({percent_weight(0), percent_weight(100)}), all};
}

indicator_data read(const std::string& csv) { return read_indicators(csv, "d.csv", scheme()); }

void check_refused(const std::string& csv, std::size_t line, const std::string& because) {
  CAPTURE(csv);
  try {
    static_cast<void>(read(csv));
    FAIL_CHECK("nothing was refused; expected: " << because);
  } catch (const input_error& error) {
    CAPTURE(error.text(language::english));
    CHECK(error.problems().front().line == line);
    CHECK(error.problems().front().why.in(language::english).find(because) != std::string::npos);
    CHECK_FALSE(error.problems().front().why.in(language::chinese).empty());
  }
}

constexpr const char* header = "cluster_id,name,revenue,利润\n";

}  // namespace

TEST_SUITE("indicator data in CSV") {
  TEST_CASE("values are read to the thousandth, and an empty field is no value") {
    const indicator_data data = read(std::string(header) + "a,\"A, B\",12.345,-0.5\nb,B,,007\nc,C,1.5000,\n");
    REQUIRE(data.clusters.size() == 3);
    CHECK(data.clusters[0].name == "A, B");
    CHECK(data.values[0][0]->thousandths() == 12'345);
    CHECK(data.values[0][1]->thousandths() == -500);
    CHECK_FALSE(data.values[1][0].has_value());
    CHECK(data.values[1][0].why_absent() == absence::not_given);
    CHECK(data.values[1][1]->thousandths() == 7'000);
    CHECK(data.values[2][0]->thousandths() == 1'500);
    CHECK_FALSE(data.values[2][1].has_value());
  }

  TEST_CASE("columns stand in any order, under Chinese names too, with LF or CRLF") {
    const indicator_data data = read("利润,集群名称,revenue,集群编号\r\n1,A,2,a\r\n");
    CHECK(data.clusters[0].id == "a");
    CHECK(data.values[0][0]->thousandths() == 2'000);
    CHECK(data.values[0][1]->thousandths() == 1'000);
    CHECK(read(header).clusters.empty());
  }

  TEST_CASE("the byte order mark and GB18030 are undone before") {
    CHECK(read(to_utf8(std::string("\xEF\xBB\xBF") + header + "a,A,1,2\n", "d.csv")).clusters.size() == 1);
    const std::string profit = "\xC0\xFB\xC8\xF3";  // 利润 in GB18030
    CHECK(read(to_utf8("cluster_id,name,revenue," + profit + "\na,A,1,2\n", "d.csv")).clusters.size() == 1);
  }

  TEST_CASE("values at the ends of the range") {
    const indicator_data data = read(std::string(header) + "a,A,1000000000,-1000000000\n");
    CHECK(*data.values[0][0] == indicator_value::most());
    CHECK(*data.values[0][1] == indicator_value::least());
    check_refused(std::string(header) + "a,A,1000000000.001,1\n", 2,
                  "is not between -1000000000 and 1000000000");
    check_refused(std::string(header) + "a,A,1,-99999999999999999999\n", 2, "is not between");
  }

  TEST_CASE("what its indicator of art. 7 cannot be is refused with what was expected") {
    indicator_list all;
    for (const named_indicator named :
         {named_indicator::enterprises_above_size, named_indicator::market_share, named_indicator::profit})
      all.add(scheme_indicator::rank({key(named), indicator_family::scale, better::higher,
                                      percent_weight(named == named_indicator::profit ? 34 : 33), named}));
    const indicator_scheme naming{"s", scheme_standing::illustrative,
                                  family_weights({percent_weight(0), percent_weight(100)}), all};
    const auto refusal = [&](const std::string& row) -> std::pair<std::string, std::string> {
      try {
        static_cast<void>(read_indicators(
            "cluster_id,name,enterprises_above_size,market_share,profit\nz,Z,1,1,1\n" + row + "\n", "d.csv",
            naming));
      } catch (const input_error& error) {
        return {error.text(language::english), error.text(language::chinese)};
      }
      return {};
    };
    CHECK(refusal("a,A,0,0,-5").first.empty());
    CHECK(refusal("a,A,0,100,5").first.empty());
    CHECK(refusal("a,A,2,99.5,5.5").first.empty());
    CHECK(refusal("a,A,2.000,0,5").first.empty());
    CHECK(refusal("a,A,,,").first.empty());
    CHECK(refusal("a,A,-0.001,0,0").first ==
          "d.csv:line 3: enterprises_above_size: \"-0.001\" cannot be: enterprises above designated size "
          "(enterprises) is a whole number, 0 or more");
    CHECK(refusal("a,A,2.5,0,0").first ==
          "d.csv:line 3: enterprises_above_size: \"2.5\" cannot be: enterprises above designated size "
          "(enterprises) is a whole number, 0 or more");
    CHECK(refusal("a,A,0.001,0,0").second ==
          "d.csv:第3行: enterprises_above_size“0.001”不可能:规上企业数量(单位:家)应为不小于0的整数");
    CHECK(refusal("a,A,-1,0,0").second ==
          "d.csv:第3行: enterprises_above_size“-1”不可能:规上企业数量(单位:家)应为不小于0的整数");
    CHECK(refusal("a,A,0,100.001,0").first ==
          "d.csv:line 3: market_share: \"100.001\" cannot be: market share (%) is 0 to 100");
    CHECK(refusal("a,A,0,-0.001,0").second ==
          "d.csv:第3行: market_share“-0.001”不可能:市场占有率(单位:%)应在0至100之间");
  }

  TEST_CASE("what is no number") {
    for (const char* text :
         {"x", "-", ".5", "5.", "1.2.3", "1,5", "+1", "1e3", " 1", "１", "0x1", "--1", "n/a"}) {
      const std::string quoted = "\"" + std::string(text) + "\"";
      check_refused(std::string(header) + "a,A,1,1\nb,B," + quoted + ",1\n", 3, "is no number");
    }
    check_refused(std::string(header) + "a,A,0.1234,1\n", 2, "revenue: \"0.1234\" has more than 3 decimals");
  }

  TEST_CASE("columns that are unknown, missing or repeated") {
    check_refused("", 1, "the file is empty");
    check_refused("cluster_id,name,revenu,利润\n", 1, "unknown column \"revenu\"; is revenue meant?");
    check_refused("cluster_id,name,revenue,利润,x_y_z_w\n", 1, "unknown column \"x_y_z_w\"");
    check_refused("cluster_id,name,revenue\n", 1, "the column 利润 is missing");
    check_refused("name,revenue,利润\n", 1, "the column cluster_id (集群编号) is missing");
    check_refused("cluster_id,name,revenue,利润,revenue\n", 1, "the column revenue is repeated");
    check_refused("cluster_id,集群编号,name,revenue,利润\n", 1, "is repeated");
  }

  TEST_CASE("rows that are ragged, nameless or repeated") {
    check_refused(std::string(header) + "a,A,1\n", 2, "found 3 fields, expected 4");
    check_refused(std::string(header) + "a,A,1,2,3\n", 2, "found 5 fields, expected 4");
    check_refused(std::string(header) + ",A,1,2\n", 2, "the cluster_id is empty");
    check_refused(std::string(header) + "a,A,1,2\n\na,A,1,2\n", 4,
                  "the cluster a is repeated (first on line 2)");
    check_refused(std::string(header) + "a,\"A,1,2\n", 2, "a quote is not closed");
  }
}
