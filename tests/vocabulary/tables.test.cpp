// SPDX-License-Identifier: Apache-2.0
// No key stands for two members of a set. A test of the folder asks that every table is named here.
#include "jiqun/calendar/certainty.hpp"
#include "jiqun/calendar/holiday_notice.hpp"
#include "jiqun/calendar/working_calendar.hpp"
#include "jiqun/core/answer.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/period_length.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/facts/misconduct.hpp"
#include "jiqun/facts/objection.hpp"
#include "jiqun/facts/support.hpp"
#include "jiqun/facts/title.hpp"
#include "jiqun/reasoning/finding.hpp"
#include "jiqun/scoring/indicator.hpp"
#include "jiqun/scoring/indicator_value.hpp"
#include "jiqun/scoring/scheme_indicator.hpp"
#include "jiqun/vocabulary/act.hpp"
#include "jiqun/vocabulary/assessment_outcome.hpp"
#include "jiqun/vocabulary/city.hpp"
#include "jiqun/vocabulary/condition.hpp"
#include "jiqun/vocabulary/event_kind.hpp"
#include "jiqun/vocabulary/fact.hpp"
#include "jiqun/vocabulary/figure.hpp"
#include "jiqun/vocabulary/mark.hpp"
#include "jiqun/vocabulary/misfit.hpp"
#include "jiqun/vocabulary/office.hpp"
#include "jiqun/vocabulary/presumption.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "jiqun/vocabulary/stage.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>

using namespace jiqun;

static_assert(has_keys_of_its_own(table_of(reading_id{})));
static_assert(has_keys_of_its_own(table_of(figure{})));
static_assert(has_keys_of_its_own(table_of(flaw{})));
static_assert(has_keys_of_its_own(table_of(certainty{})));
static_assert(has_keys_of_its_own(table_of(festival{})));
static_assert(has_keys_of_its_own(table_of(notice_kind{})));
static_assert(has_keys_of_its_own(table_of(day_kind{})));
static_assert(has_keys_of_its_own(table_of(answer{})));
static_assert(has_keys_of_its_own(table_of(weekday{})));
static_assert(has_keys_of_its_own(table_of(day_unit{})));
static_assert(has_keys_of_its_own(table_of(absence{})));
static_assert(has_keys_of_its_own(table_of(misconduct_kind{})));
static_assert(has_keys_of_its_own(table_of(misconduct_actor{})));
static_assert(has_keys_of_its_own(table_of(verification{})));
static_assert(has_keys_of_its_own(table_of(title_level{})));
static_assert(has_keys_of_its_own(table_of(support_use{})));
static_assert(has_keys_of_its_own(table_of(end_of_title{})));
static_assert(has_keys_of_its_own(table_of(connective{})));
static_assert(has_keys_of_its_own(table_of(indicator_family{})));
static_assert(has_keys_of_its_own(table_of(indicator_nature{})));
static_assert(has_keys_of_its_own(table_of(indicator_unit{})));
static_assert(has_keys_of_its_own(table_of(named_indicator{})));
static_assert(has_keys_of_its_own(table_of(better{})));
static_assert(has_keys_of_its_own(table_of(normalisation{})));
static_assert(has_keys_of_its_own(table_of(act{})));
static_assert(has_keys_of_its_own(table_of(assessment_outcome{})));
static_assert(has_keys_of_its_own(table_of(city{})));
static_assert(has_keys_of_its_own(table_of(condition{})));
static_assert(has_keys_of_its_own(table_of(event_kind{})));
static_assert(has_keys_of_its_own(table_of(event_trait{})));
static_assert(has_keys_of_its_own(table_of(fact{})));
static_assert(has_keys_of_its_own(table_of(mark{})));
static_assert(has_keys_of_its_own(table_of(misfit{})));
static_assert(has_keys_of_its_own(table_of(office{})));
static_assert(has_keys_of_its_own(table_of(presumption{})));
static_assert(has_keys_of_its_own(table_of(stage{})));

namespace {

std::string text_of(const std::filesystem::path& path) {
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

}  // namespace

TEST_SUITE("tables of closed sets") {
  TEST_CASE("the keys of every table are looked at") {
    const std::filesystem::path root = JIQUN_SOURCE_DIR;
    const std::string looked_at = text_of(root / "tests/vocabulary/tables.test.cpp");
    const std::regex table(R"(constexpr const auto& table_of\((\w+)\))");
    int tables = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "include/jiqun")) {
      if (entry.path().extension() != ".hpp" || entry.path().stem() == "closed_set") continue;
      const std::string header = text_of(entry.path());
      for (auto at = std::sregex_iterator(header.begin(), header.end(), table); at != std::sregex_iterator();
           ++at) {
        INFO((*at)[1].str());
        CHECK(looked_at.find("table_of(" + (*at)[1].str() + "{})") != std::string::npos);
        ++tables;
      }
    }
    CHECK(tables >= 25);
  }
}
