// SPDX-License-Identifier: Apache-2.0
#include "formats/toml_document.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace jiqun;

namespace {

struct sample {
  std::string toml;
  std::size_t line;
  int column;
};

const sample samples[] = {
    // full-width punctuation, wherever it stands but in a text
    {"kind ＝ \"annual\"\n", 1, 6},
    {"kind = “annual”\n", 1, 8},
    {"kind = ‘annual’\n", 1, 8},
    {"year = 2027\noff = [2027-01-01，2027-01-02]\n", 2, 18},
    {"off = [\"2027-01-01\"、\"2027-01-02\"]\n", 1, 20},
    {"［families］\n", 1, 1},
    {"【families】\n", 1, 1},
    {"year = ２０２７\n", 1, 8},
    {"year = 60％\n", 1, 10},
    {"year：2027\n", 1, 5},
    {"year = 2027。\n", 1, 12},
    // texts that do not end
    {"kind = \"annual\nyear = 1\n", 1, 15},
    {"kind = \"annual\r\nyear = 1\r\n", 1, 15},
    {"kind = 'annual\n", 1, 15},
    {"kind = \"annual", 1, 15},
    {"kind = \"annual”\n", 1, 16},
    {"kind = \"an\x01nual\"\n", 1, 11},
    {"kind = \"C:\\new\\q\"\n", 1, 16},
    {"kind = \"\\u12\"\n", 1, 13},
    // the end of the text, and lists and tables
    {"off = [2027-01-01,\n", 1, 20},
    {"off = [,]\n", 1, 8},
    {"off = [1 2]\n", 1, 10},
    {"[families\n", 1, 10},
    {"[]\n", 1, 2},
    {"year", 1, 5},
    {"a = { b = 1,}\n", 1, 13},
    {"a = { b = 1\n", 1, 12},
    // keys
    {"year = 1\nyear = 2\n", 2, 8},
    {"[a]\nb = 1\n[a]\n", 3, 1},
    {"year: 2027\n", 1, 5},
    {"year =\n", 1, 7},
    {"year = 1 2\n", 1, 10},
    {"指标 = 1\n", 1, 1},
    // numbers, days and what is neither
    {"year = 02027\n", 1, 13},
    {"year = 2027年\n", 1, 12},
    {"year = 1.2.3\n", 1, 11},
    {"year = 99999999999999999999\n", 1, 28},
    {"year = 1__0\n", 1, 10},
    {"off = [2027-13-01]\n", 1, 15},
    {"off = [2027-02-30]\n", 1, 18},
    {"off = [2027-1-1]\n", 1, 14},
    {"off = 12:99:00\n", 1, 12},
    {"year = ture\n", 1, 9},
    {"year = annual\n", 1, 8},
    {"year = indicator\n", 1, 10},
};

}  // namespace

TEST_SUITE("what is no TOML") {
  TEST_CASE("the parser's words stand behind a lead in the reader's language, with line and column") {
    for (const sample& one : samples) {
      CAPTURE(one.toml);
      try {
        static_cast<void>(toml_document(one.toml, "n.toml"));
        FAIL_CHECK("not refused");
      } catch (const input_error& error) {
        CHECK(error.problems().front().line == one.line);
        const std::string english = error.problems().front().why.in(language::english);
        const std::string lead = "this is no TOML (punctuation must be ASCII): ";
        CHECK(english.find(lead + "Error while parsing ") == 0);
        CHECK(error.problems().front().why.in(language::chinese) ==
              "不是有效的TOML,第" + std::to_string(one.column) +
                  "列(标点须为半角): " + english.substr(lead.size()));
      }
    }
  }

  TEST_CASE("full-width punctuation within a text is no reason to refuse") {
    CHECK_NOTHROW(static_cast<void>(toml_document("kind = \"“年度”，【a】\"\n", "n.toml")));
  }
}
