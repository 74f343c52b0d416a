// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/register_csv.hpp"

#include "jiqun/io/file.hpp"
#include "jiqun/io/input_error.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace jiqun;

namespace {

const std::string header = "cluster_id,name,title_began,year,outcome\n";

assessment_register read(const std::string& bytes) {
  return read_register(to_utf8(bytes, "register"), "register");
}

/// What a refusal says in English; empty if the register is read.
std::string refusal(const std::string& bytes) {
  try {
    static_cast<void>(read(bytes));
  } catch (const input_error& error) {
    return error.text(language::english);
  }
  return {};
}
std::string chinese_refusal(const std::string& bytes) {
  try {
    static_cast<void>(read(bytes));
  } catch (const input_error& error) {
    return error.text(language::chinese);
  }
  return {};
}
bool is_refused_on(std::size_t line, const std::string& bytes) {
  return refusal(bytes).find("register:line " + std::to_string(line) + ": ") == 0;
}

}  // namespace

TEST_SUITE("register") {
  TEST_CASE("one row per cluster and year makes a cluster with its history") {
    const assessment_register found = read(header +
                                           "S01,示例集群甲,2024-06-18,2025,failed\n"
                                           "S01,示例集群甲,2024-06-18,2026,pending\n");
    REQUIRE(found.clusters.size() == 1);
    CHECK(found.rows == 2);
    CHECK(found.clusters[0].id == "S01");
    CHECK(found.clusters[0].name == "示例集群甲");
    CHECK(found.clusters[0].title_began == date{2024, 6, 18});
    CHECK(found.clusters[0].history.years_of(assessment_outcome::failed) == year_set::between(2025, 2025));
    CHECK(found.clusters[0].history.years_of(assessment_outcome::pending) == year_set::between(2026, 2026));
    CHECK(found.renamed_rows == 0);
    CHECK_FALSE(found.first_renamed_line);
  }

  TEST_CASE("clusters keep the order of their first appearance, rows may come in any") {
    const assessment_register found = read(header +
                                           "S02,示例乙,2024-06-18,2026,passed\n"
                                           "S01,示例甲,2024-06-18,2025,passed\n"
                                           "S02,示例乙,2024-06-18,2025,failed\n");
    REQUIRE(found.clusters.size() == 2);
    CHECK(found.clusters[0].id == "S02");
    CHECK(found.clusters[1].id == "S01");
    CHECK(found.clusters[0].history.recorded() == year_set::between(2025, 2026));
  }

  TEST_CASE("every outcome is read in either language") {
    const assessment_register found =
        read(header +
             "a,示例,2024-01-01,2025,passed\na,示例,2024-01-01,2026,failed\na,示例,2024-01-01,2027,not_held\n"
             "a,示例,2024-01-01,2028,not_taken_part\na,示例,2024-01-01,2029,pending\n"
             "b,示例,2024-01-01,2025,通过\nb,示例,2024-01-01,2026,未通过\nb,示例,2024-01-01,2027,未开展\n"
             "b,示例,2024-01-01,2028,未参加\nb,示例,2024-01-01,2029,待定\n");
    REQUIRE(found.clusters.size() == 2);
    constexpr assessment_outcome in_order[] = {
        assessment_outcome::passed, assessment_outcome::failed, assessment_outcome::not_held,
        assessment_outcome::not_taken_part, assessment_outcome::pending};
    for (const register_cluster& cluster : found.clusters)
      for (int i = 0; i < 5; ++i)
        CHECK(cluster.history.years_of(in_order[i]) == year_set::between(2025 + i, 2025 + i));
  }

  TEST_CASE("columns may be named in either language, and stand in any order") {
    const std::string row = "S01,示例集群甲,2024-06-18,2025,未通过\n";
    const assessment_register chinese = read("集群编号,集群名称,称号起始日,考核年度,考核结果\n" + row);
    const assessment_register mixed = read("cluster_id,集群名称,title_began,考核年度,outcome\n" + row);
    const assessment_register turned =
        read("考核结果,year,称号起始日,name,集群编号\n未通过,2025,2024-06-18,示例集群甲,S01\n");
    for (const assessment_register& found : {chinese, mixed, turned}) {
      REQUIRE(found.clusters.size() == 1);
      CHECK(found.clusters[0].id == "S01");
      CHECK(found.clusters[0].name == "示例集群甲");
      CHECK(found.clusters[0].history.years_of(assessment_outcome::failed) == year_set::between(2025, 2025));
    }
  }

  TEST_CASE("a byte order mark, CRLF, CR alone and a missing last line end make no difference") {
    const std::string row = "S01,示例,2024-06-18,2025,passed";
    for (const std::string& bytes :
         {"\xEF\xBB\xBF" + header + row + "\n", header + row,
          "cluster_id,name,title_began,year,outcome\r\n" + row + "\r\n",
          "cluster_id,name,title_began,year,outcome\r" + row + "\r", "\n" + header + "\n" + row + "\n\n"}) {
      const assessment_register found = read(bytes);
      REQUIRE(found.clusters.size() == 1);
      CHECK(found.clusters[0].id == "S01");
      CHECK(found.rows == 1);
    }
  }

  TEST_CASE("a register as spreadsheet programs save it in GB18030 is read") {
    const assessment_register found = read(
        "\xBC\xAF\xC8\xBA\xB1\xE0\xBA\xC5,\xBC\xAF\xC8\xBA\xC3\xFB\xB3\xC6,"
        "\xB3\xC6\xBA\xC5\xC6\xF0\xCA\xBC\xC8\xD5,"
        "\xBF\xBC\xBA\xCB\xC4\xEA\xB6\xC8,\xBF\xBC\xBA\xCB\xBD\xE1\xB9\xFB\r\n"
        "S01,\xCA\xBE\xC0\xFD\xBC\xAF\xC8\xBA\xBC\xD7,2024-06-18,2025,\xCE\xB4\xCD\xA8\xB9\xFD\r\n");
    REQUIRE(found.clusters.size() == 1);
    CHECK(found.clusters[0].name == "示例集群甲");
    CHECK(found.clusters[0].history.years_of(assessment_outcome::failed) == year_set::between(2025, 2025));
  }

  TEST_CASE("a header alone is a register without clusters") {
    CHECK(read(header).clusters.empty());
    CHECK(read("cluster_id,name,title_began,year,outcome").clusters.empty());
    CHECK(read(header).rows == 0);
  }

  TEST_CASE("a name may hold commas, quotes and line ends, and be empty") {
    const assessment_register found = read(header +
                                           "S01,\"示例,\"\"甲\"\"\n集群\",2024-06-18,2025,passed\n"
                                           "S02,,2024-06-18,2025,passed\n");
    REQUIRE(found.clusters.size() == 2);
    CHECK(found.clusters[0].name == "示例,\"甲\"\n集群");
    CHECK(found.clusters[1].name.empty());
  }

  TEST_CASE("years from 2000 to 2063 are taken, of assessments and of titles") {
    CHECK(read(header + "S01,示例,2000-01-01,2000,passed\nS01,示例,2000-01-01,2063,passed\n").rows == 2);
    CHECK(read(header + "S01,示例,2063-12-31,2063,passed\n").rows == 1);
    CHECK(is_refused_on(2, header + "S01,示例,1999-12-31,2025,passed\n"));
    CHECK(is_refused_on(2, header + "S01,示例,2064-01-01,2025,passed\n"));
    CHECK(is_refused_on(2, header + "S01,示例,2024-01-01,1999,passed\n"));
    CHECK(is_refused_on(2, header + "S01,示例,2024-01-01,2064,passed\n"));
    CHECK(refusal(header + "S01,示例,2024-01-01,2064,passed\n") ==
          "register:line 2: the year of \"2064\" is not between 2000 and 2063");
  }

  TEST_CASE("a year is four digits and nothing else") {
    for (const char* year :
         {"", "25", "02025", "+2025", "-2025", "2025.0", "2025年", "２０２５", "20 25", "2e03"})
      CHECK(is_refused_on(2, header + "S01,示例,2024-01-01," + year + ",passed\n"));
  }

  TEST_CASE("an empty file is refused on line 1") {
    for (const char* bytes : {"", "\xEF\xBB\xBF", "\n", "\r\n\r\n", "  \n"}) CHECK(is_refused_on(1, bytes));
    CHECK(refusal("") == "register:line 1: the file is empty; the first row names the columns");
    CHECK(chinese_refusal("") == "register:第1行: 文件为空;第一行应为列名");
  }

  TEST_CASE("a missing, unknown or repeated column is refused on the line of the header") {
    CHECK(refusal("cluster_id,name,title_began,year\n") ==
          "register:line 1: the column outcome (考核结果) is missing");
    CHECK(is_refused_on(3, "\n\ncluster_id,name,title_began,year\n"));
    CHECK(refusal("cluster_id,name,title_began,year,outcom\n") ==
          "register:line 1: unknown column \"outcom\"; is outcome meant?");
    CHECK(chinese_refusal("集群编号,集群名称,称号起始日,考核年份,考核结果\n") ==
          "register:第1行: 未知的列“考核年份”,是否为“考核年度”?");
    CHECK(refusal("cluster_id,name,title_began,year,outcome,remarkable_column\n") ==
          "register:line 1: unknown column \"remarkable_column\"");
    CHECK(refusal("cluster_id,name,title_began,year,outcome,year\n") ==
          "register:line 1: the column year is repeated");
    CHECK(refusal("cluster_id,name,title_began,year,outcome,考核年度\n") ==
          "register:line 1: the column year is repeated");
    CHECK(is_refused_on(1, "S01,示例,2024-06-18,2025,passed\n"));
    CHECK(is_refused_on(1, "Cluster_ID,Name,Title_Began,Year,Outcome\n"));
  }

  TEST_CASE("a ragged row is refused on its line") {
    CHECK(refusal(header + "S01,示例,2024-06-18,2025\n") == "register:line 2: found 4 fields, expected 5");
    CHECK(refusal(header + "S01,示例,2024-06-18,2025,passed\nS02,示例,2024-06-18,2025,passed,\n") ==
          "register:line 3: found 6 fields, expected 5");
  }

  TEST_CASE("a quote that is not closed or stands inside a field is refused on its line") {
    CHECK(is_refused_on(3, header + "S01,示例,2024-06-18,2025,passed\nS02,\"示例,2024-06-18,2025,passed\n"));
    CHECK(is_refused_on(2, header + "S01,示\"例,2024-06-18,2025,passed\n"));
    CHECK(is_refused_on(2, header + "S01,\"示\"例,2024-06-18,2025,passed\n"));
  }

  TEST_CASE("a year that is repeated for a cluster is refused, whatever its outcome") {
    const std::string row = "S01,示例,2024-06-18,2025,passed\n";
    CHECK(refusal(header + row + row) == "register:line 3: the year 2025 of cluster S01 is repeated");
    CHECK(is_refused_on(4,
                        header + row + "S02,示例,2024-06-18,2025,passed\nS01,示例,2024-06-18,2025,failed\n"));
    CHECK(refusal(header + row + "S02,示例,2024-06-18,2025,passed\n").empty());
  }

  TEST_CASE("two title days for a cluster are refused on the second") {
    CHECK(refusal(header + "S01,示例,2024-06-18,2025,passed\nS01,示例,2024-06-19,2026,passed\n") ==
          "register:line 3: the title of cluster S01 begins on 2024-06-19 here and on 2024-06-18 before");
  }

  TEST_CASE("an unknown outcome is refused, with the one that may be meant") {
    CHECK(refusal(header + "S01,示例,2024-06-18,2025,pased\n") ==
          "register:line 2: unknown outcome \"pased\" (is passed meant?); expected passed, failed, not_held, "
          "not_taken_part or pending");
    CHECK(chinese_refusal(header + "S01,示例,2024-06-18,2025,没通过\n") ==
          "register:第2行: 未知的考核结果“没通过”,是否为“未通过”?;应为通过、未通过、未开展、未参加或待定");
    for (const char* outcome : {"", "Passed", "合格", "1", "true", "zzzzzzzzzz"})
      CHECK(is_refused_on(2, header + "S01,示例,2024-06-18,2025," + outcome + "\n"));
  }

  TEST_CASE("a title day is YYYY-MM-DD and a day of the calendar") {
    CHECK(refusal(header + "S01,示例,2025-02-29,2026,passed\n") ==
          "register:line 2: title_began \"2025-02-29\" is no day; expected YYYY-MM-DD");
    for (const char* day : {"", "2024-6-18", "2024/06/18", "20240618", "2024-06-31", "2024-13-01",
                            "2024-00-10", "2024年6月18日", "2024-06-18T00:00", "0000-00-00"})
      CHECK(is_refused_on(2, header + "S01,示例," + day + ",2025,passed\n"));
    CHECK(read(header + "S01,示例,2024-02-29,2025,passed\n").rows == 1);
  }

  TEST_CASE("a cluster without an id is refused") {
    CHECK(refusal(header + ",示例,2024-06-18,2025,passed\n") == "register:line 2: the cluster_id is empty");
    CHECK(is_refused_on(2, header + "\"\",示例,2024-06-18,2025,passed\n"));
  }

  TEST_CASE("a binary file and a file of two encodings are refused on their line") {
    CHECK(is_refused_on(2, header + std::string("S01\0,示例,2024-06-18,2025,passed\n", 35)));
    CHECK(is_refused_on(1, std::string("PK\x03\x04\x14\x00\x06\x00", 8)));
    CHECK(is_refused_on(3, header + "S01,\xCA\xBE\xC0\xFD,2024-06-18,2025,\xCE\xB4\xCD\xA8\xB9\xFD\n" +
                               "S02,示例集群,2024-06-18,2025,未通过\n"));
    CHECK(
        is_refused_on(3, header + "S01,示例,2024-06-18,2025,passed\nS02,\xFF\xFF,2024-06-18,2025,passed\n"));
  }

  TEST_CASE("line numbers are right after fields with line ends and after blank lines") {
    CHECK(is_refused_on(
        5, header + "S01,\"示例\n甲\n\",2024-06-18,2025,passed\nS02,示例,2024-06-18,2025,wrong\n"));
    CHECK(is_refused_on(4, header + "\n\nS01,示例,2024-06-18,2025,wrong\n"));
    CHECK(is_refused_on(2, header + "S01,\"示例\n甲\",2024-06-18,2025,wrong\n"));
    CHECK(is_refused_on(
        4,
        "cluster_id,name,title_began,year,outcome\r\nS01,\"示例\r\n甲\",2024-06-18,2025,passed\r\n"
        "S02,示例,2024-06-18,2025,wrong\r\n"));
  }

  TEST_CASE("the first thing that is wrong is named") {
    CHECK(is_refused_on(2, header + "S01,示例,2024-06-18,2025,wrong\nS02,\"示例\n"));
    CHECK(is_refused_on(2, header + "S01,示例,2024-06-18,2025\nS02,示例,2024-06-18,wrong,wrong\n"));
  }

  TEST_CASE("a cluster that is named otherwise later keeps its first name, and the rows are counted") {
    const assessment_register found =
        read(header +
             "S01,示例甲,2024-06-18,2025,passed\nS01,示例乙,2024-06-18,2026,passed\n"
             "S01,示例丙,2024-06-18,2027,passed\n");
    REQUIRE(found.clusters.size() == 1);
    CHECK(found.clusters[0].name == "示例甲");
    CHECK(found.renamed_rows == 2);
    CHECK(*found.first_renamed_line == 3);
  }

  TEST_CASE("what is written is read as it was, quotes and line ends included") {
    const assessment_register found = read(header +
                                           "S01,\"示例,\"\"甲\"\"\n\",2024-06-18,2026,failed\nS01,\"示例,"
                                           "\"\"甲\"\"\n\",2024-06-18,2025,pending\n"
                                           "S02,示例乙,2025-01-01,2026,not_held\n");
    const std::string written = write_register(found.clusters);
    CHECK(written.find("2025,pending") < written.find("2026,failed"));
    const assessment_register again = read(written);
    CHECK(write_register(again.clusters) == written);
    REQUIRE(again.clusters.size() == 2);
    CHECK(again.clusters[0].name == "示例,\"甲\"\n");
    CHECK(again.clusters[1].title_began == date(2025, 1, 1));
    CHECK(again.clusters[1].history.years_of(assessment_outcome::not_held).contains(year(2026)));
    CHECK(write_register({}) == header);
    CHECK(write_register({{"S03", "无结果", date(2025, 1, 1), {}}}) == header);
  }
}
