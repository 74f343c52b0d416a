// SPDX-License-Identifier: Apache-2.0
#include "jiqun/core/citation.hpp"
#include "jiqun/measures/reading_register.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

using namespace jiqun;

namespace {

std::string in_backquotes(std::string_view key) { return '`' + std::string(key) + '`'; }

/// The row of the table that begins with the key of the reading; empty if there is none.
std::string row_of(const std::string& document, std::string_view key) {
  const std::size_t begins = document.find("\n| " + in_backquotes(key));
  if (begins == std::string::npos) return {};
  return document.substr(begins + 1, document.find('\n', begins + 1) - begins - 1);
}

}  // namespace

TEST_SUITE("document of the readings") {
  TEST_CASE("the row of every reading names its provision and its choices in their order") {
    std::ifstream file(JIQUN_SOURCE_DIR "/docs/readings.md", std::ios::binary);
    const std::string document{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    REQUIRE_MESSAGE(!document.empty(), "docs/readings.md is missing");
    for (const reading_entry& entry : reading_register) {
      CAPTURE(entry.key);
      const std::string row = row_of(document, entry.key);
      CHECK(row.find(chinese_text(entry.source).view()) != std::string::npos);
      std::string choices;
      for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
        choices += (choice == 0 ? "" : ", ") + in_backquotes(entry.choices[choice]);
      CAPTURE(choices);
      CHECK(row.find("| " + choices + " |") != std::string::npos);
    }
  }
}
