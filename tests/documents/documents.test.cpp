// SPDX-License-Identifier: Apache-2.0
// The documents say what the code says.
#include "jiqun/measures/open_points.hpp"
#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/articles.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

const std::filesystem::path root = JIQUN_SOURCE_DIR;

/// The cells of every row of the tables of a page.
std::vector<std::vector<std::string>> rows_of(const std::string& page) {
  std::ifstream file(root / page);
  REQUIRE(file.is_open());
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.rfind("| ", 0) != 0) continue;
    std::vector<std::string> cells;
    std::stringstream rest(line.substr(1));
    for (std::string cell; std::getline(rest, cell, '|');) {
      const auto first = cell.find_first_not_of(' ');
      cells.push_back(
          first == std::string::npos ? "" : cell.substr(first, cell.find_last_not_of(' ') - first + 1));
    }
    rows.push_back(cells);
  }
  return rows;
}

std::string quoted(std::string_view key) { return "`" + std::string(key) + "`"; }

std::vector<std::string> in_backquotes(const std::string& text) {
  std::vector<std::string> found;
  for (std::size_t open = text.find('`'); open != std::string::npos;) {
    const std::size_t close = text.find('`', open + 1);
    if (close == std::string::npos) break;
    found.push_back(text.substr(open + 1, close - open - 1));
    open = text.find('`', close + 1);
  }
  return found;
}

std::string_view words_of(point_treatment treatment) {
  switch (treatment) {
    case point_treatment::reading: return "reading";
    case point_treatment::input: return "input";
    case point_treatment::settled: return "settled";
    case point_treatment::out_of_scope: return "out of scope";
  }
  return {};
}

}  // namespace

TEST_SUITE("documents") {
  TEST_CASE("the register of readings has every reading with its provisions and choices, the default first") {
    std::map<std::string, std::vector<std::string>> rows;
    for (const auto& row : rows_of("docs/readings.md"))
      if (row[0].rfind('`', 0) == 0) rows[row[0]] = row;
    CHECK(rows.size() == count_of<reading_id>);
    for (const reading_row& entry : reading_table) {
      INFO(entry.key);
      REQUIRE(rows.count(quoted(entry.key)) == 1);
      const auto& row = rows[quoted(entry.key)];
      std::string provisions = chinese_text(entry.source).str();
      if (entry.also) provisions += "、" + chinese_text(*entry.also).str();
      CHECK(row[1] == provisions);
      std::string choices;
      for (std::size_t c = 0; c < entry.choice_count; ++c)
        choices += (c == 0 ? "" : ", ") + quoted(entry.choices[c].key);
      CHECK(row[2] == choices);
      for (std::size_t cell = 3; cell < 6; ++cell) CHECK_FALSE(row[cell].empty());
    }
  }

  TEST_CASE("the Chinese register asks each reading and names its choices in the words of the code") {
    std::map<std::string, std::vector<std::string>> rows;
    for (const auto& row : rows_of("docs/readings.zh-CN.md"))
      if (row[0].rfind('`', 0) == 0) rows[row[0]] = row;
    CHECK(rows.size() == count_of<reading_id>);
    for (const reading_row& entry : reading_table) {
      INFO(entry.key);
      REQUIRE(rows.count(quoted(entry.key)) == 1);
      const auto& row = rows[quoted(entry.key)];
      CHECK(row[1] == std::string(entry.term));
      std::string provisions = chinese_text(entry.source).str();
      if (entry.also) provisions += "、" + chinese_text(*entry.also).str();
      CHECK(row[2] == provisions);
      std::string choices;
      for (std::size_t c = 0; c < entry.choice_count; ++c)
        choices +=
            (c == 0 ? "" : ";") + quoted(entry.choices[c].key) + " " + std::string(entry.choices[c].term);
      CHECK(row[3] == choices);
      for (std::size_t cell = 4; cell < 6; ++cell) CHECK_FALSE(row[cell].empty());
    }
  }

  TEST_CASE("each of the 57 points is on the page with the treatment that the code gives it, and a reason") {
    std::map<int, std::vector<std::string>> rows;
    for (const auto& row : rows_of("docs/readings.md"))
      if (!row[0].empty() && row[0].find_first_not_of("0123456789") == std::string::npos)
        rows[std::stoi(row[0])] = row;
    CHECK(rows.size() == open_points.size());
    reading_set all;
    int number = 0;
    for (const open_point& point : open_points) {
      CHECK(point.number == ++number);
      INFO(number);
      REQUIRE(rows.count(number) == 1);
      const auto& row = rows[number];
      CHECK(row[1] == std::to_string(point.source.article));
      CHECK(row[3].rfind(words_of(point.treatment), 0) == 0);
      CHECK_FALSE(row[4].empty());
      CHECK(point.readings.empty() == (point.treatment != point_treatment::reading));
      reading_set named;
      for (const std::string& key : in_backquotes(row[3])) {
        const auto reading = with_key<reading_id>(key);
        REQUIRE(reading.has_value());
        named.insert(*reading);
      }
      CHECK(named == point.readings);
      all = all | named;
    }
    for (const reading_row& entry : reading_table) CHECK(all.contains(entry.id));
  }

  TEST_CASE(
      "the article map has every article, implemented in files that exist or declaratory with a reason") {
    std::vector<std::string> mentioned;
    for (int article = 1; article <= article_count; ++article) {
      const std::string name = chinese_text(art(article)).str();
      INFO(name);
      bool found = false;
      for (const auto& row : rows_of("docs/article_map.md")) {
        if (row[0] != name && row[0].rfind(name + "第(", 0) != 0) continue;
        found = true;
        const bool declaratory = !text_of_article(article).declaratory.in(language::english).empty();
        const bool says_so = row[2].rfind("declaratory: ", 0) == 0 || row[2].rfind("definition: ", 0) == 0;
        CHECK(declaratory == says_so);
        CHECK((declaratory || !in_backquotes(row[2]).empty()));
        CHECK((declaratory || !in_backquotes(row[3]).empty()));
        for (const std::string& header : in_backquotes(row[2])) {
          INFO(header);
          CHECK(std::filesystem::exists(root / "include/jiqun" / header));
          mentioned.push_back(header);
        }
        for (const std::string& test : in_backquotes(row[3])) {
          INFO(test);
          CHECK(std::filesystem::exists(root / "tests" / test));
        }
      }
      CHECK(found);
    }
    for (const auto& file : std::filesystem::directory_iterator(root / "include/jiqun/rules")) {
      const std::string header = "rules/" + file.path().filename().string();
      INFO(header);
      CHECK(std::count(mentioned.begin(), mentioned.end(), header) >= 1);
    }
  }

  TEST_CASE("every question that a rule answers is asked in an example") {
    const auto decides = [](const std::filesystem::path& folder, const std::string& extension) {
      std::set<std::string> names;
      for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != extension) continue;
        std::ifstream file(entry.path());
        std::stringstream text;
        text << file.rdbuf();
        const std::string code = text.str();
        const std::regex call("decide_[a-z_]+(?=\\()");
        for (auto at = std::sregex_iterator(code.begin(), code.end(), call); at != std::sregex_iterator();
             ++at)
          names.insert(at->str());
      }
      return names;
    };
    const auto asked = decides(root / "examples", ".cpp");
    const auto answered = decides(root / "include/jiqun/rules", ".hpp");
    CHECK(answered.size() >= 30);
    for (const std::string& rule : answered) CHECK_MESSAGE(asked.count(rule) == 1, rule);
  }

  TEST_CASE("the glossary has each term once, in the order of the alphabet, with its Chinese and a meaning") {
    std::string before;
    std::size_t terms = 0;
    for (const auto& row : rows_of("docs/glossary.md")) {
      if (row[0] == "English (in code)") continue;
      REQUIRE(row.size() >= 3);
      INFO(row[0]);
      std::string term;
      for (const char c : row[0])
        if (c != '`') term += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      if (term.rfind("the ", 0) == 0) term.erase(0, 4);
      CHECK(before < term);
      before = term;
      CHECK(std::any_of(row[1].begin(), row[1].end(), [](char c) { return (c & 0x80) != 0; }));
      CHECK_FALSE(row[2].empty());
      ++terms;
    }
    CHECK(terms > 70);
  }
}
