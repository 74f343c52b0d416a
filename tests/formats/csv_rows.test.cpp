// SPDX-License-Identifier: Apache-2.0
#include "formats/csv_rows.hpp"

#include "jiqun/io/input_error.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace jiqun;

namespace {

using fields = std::vector<std::string>;
using numbered_rows = std::vector<std::pair<std::size_t, fields>>;

numbered_rows rows_of(std::string_view csv) {
  numbered_rows rows;
  for_each_csv_row(csv, "test", [&](const fields& row, std::size_t line) { rows.emplace_back(line, row); });
  return rows;
}

/// The line of a refusal; 0 if it is read.
std::size_t refused_on(std::string_view csv, numbered_rows* before = nullptr) {
  try {
    for_each_csv_row(csv, "test", [&](const fields& row, std::size_t line) {
      if (before != nullptr) before->emplace_back(line, row);
    });
  } catch (const input_error& error) {
    return error.problems().front().line;
  }
  return 0;
}

}  // namespace

TEST_SUITE("csv rows") {
  TEST_CASE("rows end with LF, with CRLF, with CR alone, or with the file") {
    const numbered_rows expected = {{1, {"a", "b"}}, {2, {"c", "d"}}};
    CHECK(rows_of("a,b\nc,d\n") == expected);
    CHECK(rows_of("a,b\nc,d") == expected);
    CHECK(rows_of("a,b\r\nc,d\r\n") == expected);
    CHECK(rows_of("a,b\rc,d\r") == expected);
    CHECK(rows_of("a,b\r\nc,d") == expected);
    CHECK(rows_of("a,b\nc,d\r\n") == expected);
  }

  TEST_CASE("an empty text has no rows") {
    CHECK(rows_of("").empty());
    CHECK(rows_of("\n\r\n  \n").empty());
  }

  TEST_CASE("empty fields are fields") {
    CHECK(rows_of(",\n") == numbered_rows{{1, {"", ""}}});
    CHECK(rows_of("a,,b,\n") == numbered_rows{{1, {"a", "", "b", ""}}});
    CHECK(rows_of("\"\"\n") == numbered_rows{{1, {""}}});
    CHECK(rows_of("a,\"\"") == numbered_rows{{1, {"a", ""}}});
  }

  TEST_CASE("blank lines are passed over and counted") {
    CHECK(rows_of("\na\n\n \t\nb\n") == numbered_rows{{2, {"a"}}, {5, {"b"}}});
  }

  TEST_CASE("quoted fields keep commas, quotes, blanks and line ends") {
    CHECK(rows_of("\"a,b\",c\n") == numbered_rows{{1, {"a,b", "c"}}});
    CHECK(rows_of("\"say \"\"so\"\"\"\n") == numbered_rows{{1, {"say \"so\""}}});
    CHECK(rows_of("\" a \", b \n") == numbered_rows{{1, {" a ", "b"}}});
    CHECK(rows_of("\"a\nb\",c\nd,e\n") == numbered_rows{{1, {"a\nb", "c"}}, {3, {"d", "e"}}});
    CHECK(rows_of("\"a\r\nb\r\n\",c\r\nd,e\r\n") == numbered_rows{{1, {"a\r\nb\r\n", "c"}}, {4, {"d", "e"}}});
  }

  TEST_CASE("a row is known by the line on which it begins, also inside and after quoted line ends") {
    CHECK(rows_of("h\n\"1\n\n\n\"\nx\n\"2\n\"\ny\n") ==
          numbered_rows{{1, {"h"}}, {2, {"1\n\n\n"}}, {6, {"x"}}, {7, {"2\n"}}, {9, {"y"}}});
  }

  TEST_CASE("a quote that is not closed is refused on the line where its row begins, rows before it stand") {
    numbered_rows before;
    CHECK(refused_on("a,b\nc,\"d\ne,f\n", &before) == 2);
    CHECK(before == numbered_rows{{1, {"a", "b"}}});
    CHECK(refused_on("\"") == 1);
    CHECK(refused_on("a\n\nb,\"") == 3);
  }

  TEST_CASE("a quote inside a field is refused") {
    CHECK(refused_on("a\nb,c\"d\n") == 2);
    CHECK(refused_on("a\n\"b\"c\n") == 2);
    CHECK(refused_on("a\n\"b\nc\"d,e\n") == 2);
    CHECK(refused_on("a\"b\"\n") == 1);
  }

  TEST_CASE("the refusal says how far it was read, in both languages") {
    try {
      rows_of("a\nb,\"c\nd\ne");
      FAIL_CHECK("an unclosed quote was read");
    } catch (const input_error& error) {
      CHECK(error.text(language::english) ==
            "test:line 2: a quote is not closed, or stands inside a field (read up to line 4)");
      CHECK(error.text(language::chinese) == "test:第2行: 引号使用有误:未闭合,或出现在字段中间(读至第4行)");
    }
  }

  TEST_CASE("bytes beyond ASCII are handed over as they are") {
    CHECK(rows_of("示例集群,𠮷\n") == numbered_rows{{1, {"示例集群", "𠮷"}}});
    CHECK(rows_of("\xFF\xFE,x\n") == numbered_rows{{1, {"\xFF\xFE", "x"}}});
  }

  TEST_CASE("what is thrown by the one who takes the rows comes through") {
    CHECK_THROWS_AS(for_each_csv_row("a\n", "test", [](const fields&, std::size_t) { throw 14; }), int);
  }

  TEST_CASE("a written row is read back as it was") {
    const fields row = {"plain", "a,b", "a \"b\"", "a\nb", "\r", "", "集群", "\"", ",", " a "};
    std::string text;
    append_csv_row(text, {row.begin(), row.end()});
    append_csv_row(text, {"next"});
    CHECK(text.substr(0, 25) == "plain,\"a,b\",\"a \"\"b\"\"\",\"a\n");
    const numbered_rows read = rows_of(text);
    REQUIRE(read.size() == 2);
    for (std::size_t i = 0; i + 1 < row.size(); ++i) CHECK(read[0].second[i] == row[i]);
    CHECK(read[1].second == fields{"next"});
  }
}
