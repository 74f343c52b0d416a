// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/notice_toml.hpp"

#include "jiqun/io/input_error.hpp"

#include <doctest/doctest.h>
#include <cstdint>
#include <map>
#include "jiqun/calendar/state_council.hpp"

#include <iterator>
#include <string>
#include <string_view>
#include <utility>

using namespace jiqun;

namespace {

/// An invented notice, line by line.
struct notice_text {
  std::string kind = R"(kind = "annual")";
  std::string year = "year = 2027";
  std::string number = R"(number = "示例〔2026〕1号")";
  std::string published = R"(published = "2026-11-20")";
  std::string off = R"(off = ["2027-01-01", "2027-01-02"])";
  std::string work = R"(work = ["2027-01-03"])";

  [[nodiscard]] std::string text() const {
    std::string all;
    for (const std::string& line : {kind, year, number, published, off, work}) all += line + "\n";
    return all;
  }
};
constexpr std::size_t kind_line = 1;
constexpr std::size_t year_line = 2;
constexpr std::size_t number_line = 3;
constexpr std::size_t published_line = 4;
constexpr std::size_t off_line = 5;
constexpr std::size_t work_line = 6;

std::string refusal(std::string_view toml) {
  try {
    static_cast<void>(read_notice(toml, "notice.toml"));
  } catch (const input_error& error) {
    return error.text(language::english);
  }
  return {};
}

bool is_refused_on(std::size_t line, const std::string& toml) {
  return refusal(toml).find("notice.toml:line " + std::to_string(line) + ": ") == 0;
}

template <class Change>
std::string changed(Change change) {
  notice_text notice;
  change(notice);
  return notice.text();
}

}  // namespace

TEST_SUITE("notice") {
  TEST_CASE("an annual notice is read") {
    const holiday_notice notice = read_notice(notice_text().text(), "notice.toml");
    CHECK(notice.heading().kind == notice_kind::annual);
    CHECK(notice.heading().year == 2027);
    CHECK(notice.heading().number.view() == "示例〔2026〕1号");
    CHECK(notice.heading().published == date{2026, 11, 20});
    REQUIRE(std::distance(notice.begin(), notice.end()) == 3);
    CHECK(notice.begin()[0].day == date(2027, 1, 1).number());
    CHECK_FALSE(notice.begin()[0].works);
    CHECK(notice.begin()[2].day == date(2027, 1, 3).number());
    CHECK(notice.begin()[2].works);
    CHECK(notice.begin()[0].festival == festival::not_named);
  }

  TEST_CASE("days may be written as texts or as TOML dates") {
    const std::string toml = changed([](notice_text& n) {
      n.published = "published = 2026-11-20";
      n.off = "off = [2027-01-01, \"2027-01-02\"]";
      n.work = "work = [2027-01-03]";
    });
    const holiday_notice notice = read_notice(toml, "notice.toml");
    CHECK(notice.heading().published == date{2026, 11, 20});
    CHECK(std::distance(notice.begin(), notice.end()) == 3);
  }

  TEST_CASE("lists may go over several lines, with comments") {
    const std::string toml =
        changed([](notice_text& n) { n.off = "off = [  # 示例\n  2027-01-01,\n  2027-01-02,\n]"; });
    const holiday_notice notice = read_notice(toml, "notice.toml");
    CHECK(std::distance(notice.begin(), notice.end()) == 3);
  }

  TEST_CASE("an amending notice needs days off or days worked, an annual one needs days off") {
    const auto amending = [](std::string off, std::string work) {
      return changed([&](notice_text& n) {
        n.kind = R"(kind = "amending")";
        n.off = std::move(off);
        n.work = std::move(work);
      });
    };
    CHECK(refusal(amending("off = [2027-01-01]", "")).empty());
    CHECK(refusal(amending("", "work = [2027-01-03]")).empty());
    CHECK(refusal(amending("", "")) == "notice.toml: off is missing");
    CHECK(refusal(changed([](notice_text& n) { n.work = ""; })).empty());
    CHECK(refusal(changed([](notice_text& n) { n.off = ""; })) == "notice.toml: off is missing");
    CHECK(read_notice(amending("off = [2027-01-01]", ""), "x").heading().kind == notice_kind::amending);
  }

  TEST_CASE("a missing key is named, there being no line for it") {
    CHECK(refusal(changed([](notice_text& n) { n.kind = ""; })) == "notice.toml: kind is missing");
    CHECK(refusal(changed([](notice_text& n) { n.year = ""; })) == "notice.toml: year is missing");
    CHECK(refusal(changed([](notice_text& n) { n.number = ""; })) == "notice.toml: number is missing");
    CHECK(refusal(changed([](notice_text& n) { n.published = ""; })) == "notice.toml: published is missing");
    CHECK(refusal("").find(" is missing") != std::string::npos);
  }

  TEST_CASE("an unknown key is refused on its line, with the one that may be meant") {
    CHECK(refusal(notice_text().text() + "publishd = 2026-11-20\n") ==
          "notice.toml:line 7: unknown key \"publishd\"; is published meant?");
    CHECK(refusal("festivals_of_the_year = 1\n" + notice_text().text()) ==
          "notice.toml:line 1: unknown key \"festivals_of_the_year\"");
  }

  TEST_CASE("what is no TOML is refused on its line") {
    CHECK(is_refused_on(2, changed([](notice_text& n) { n.year = "year: 2027"; })));
    CHECK(is_refused_on(3, changed([](notice_text& n) { n.number = "number = “示例〔2026〕1号”"; })));
    CHECK(is_refused_on(5, changed([](notice_text& n) { n.off = "off = [2027-01-01，2027-01-02]"; })));
    CHECK(is_refused_on(7, notice_text().text() + "year = 2028\n"));
    CHECK(refusal("kind =\n").find("notice.toml:line 1: this is no TOML") == 0);
  }

  TEST_CASE("a kind that is neither annual nor amending is refused on its line") {
    CHECK(refusal(changed([](notice_text& n) { n.kind = "kind = \"yearly\""; })) ==
          "notice.toml:line 1: kind is \"yearly\"; expected annual or amending");
    CHECK(is_refused_on(kind_line, changed([](notice_text& n) { n.kind = "kind = 1"; })));
    CHECK(is_refused_on(kind_line, changed([](notice_text& n) { n.kind = "kind = \"\""; })));
    CHECK(is_refused_on(kind_line, changed([](notice_text& n) { n.kind = "kind = \"Annual\""; })));
  }

  TEST_CASE("a year that is no whole number from 2000 to 2063 is refused on its line") {
    for (const char* value : {"\"2027\"", "2027.0", "true", "1999", "2064", "-1", "4294969323"})
      CHECK(is_refused_on(year_line,
                          changed([&](notice_text& n) { n.year = std::string("year = ") + value; })));
    CHECK(refusal(changed([](notice_text& n) { n.year = "year = 2064"; })) ==
          "notice.toml:line 2: the year 2064 is not between 2000 and 2063");
  }

  TEST_CASE("a number that is no text, empty or too long is refused on its line") {
    for (const std::string& value : {std::string("7"), std::string("\"\""), '"' + std::string(64, 'x') + '"'})
      CHECK(is_refused_on(number_line, changed([&](notice_text& n) { n.number = "number = " + value; })));
    CHECK(refusal(changed([](notice_text& n) {
            n.number = "number = \"" + std::string(63, 'x') + "\"";
          })).empty());
  }

  TEST_CASE("a day of publication that is no day is refused on its line") {
    for (const char* value : {"\"2026-11-31\"", "\"2026-1-1\"", "20261120", "2026-11-20T00:00:00",
                              "[2026-11-20]", "\"\"", "0001-01-01"})
      CHECK(is_refused_on(published_line, changed([&](notice_text& n) {
                            n.published = std::string("published = ") + value;
                          })));
  }

  TEST_CASE("days that are no list of days are refused on their line") {
    CHECK(is_refused_on(off_line, changed([](notice_text& n) { n.off = "off = 2027-01-01"; })));
    CHECK(is_refused_on(work_line, changed([](notice_text& n) { n.work = "work = \"2027-01-03\""; })));
    CHECK(is_refused_on(7, changed([](notice_text& n) { n.off = "off = [\n2027-01-01,\n\"2027-02-29\"]"; })));
    CHECK(is_refused_on(6, changed([](notice_text& n) { n.off = "off = [\n3,\n2027-01-01]"; })));
    CHECK(is_refused_on(off_line, changed([](notice_text& n) { n.off = "off = [[2027-01-01]]"; })));
  }

  TEST_CASE("what no notice could rule is refused on the line of the day") {
    CHECK(refusal(changed([](notice_text& n) { n.work = "work = [2027-01-04]"; })) ==
          "notice.toml:line 6: the make-up day 2027-01-04 is no Saturday or Sunday");
    CHECK(refusal(changed([](notice_text& n) { n.work = "work = [\n2027-01-03,\n2027-01-02]"; })) ==
          "notice.toml:line 8: 2027-01-02 is named both off and worked");
    CHECK(refusal(changed([](notice_text& n) { n.off = "off = [2028-01-01]"; })) ==
          "notice.toml:line 5: the notice may not rule on 2028-01-01");
    CHECK(is_refused_on(off_line, changed([](notice_text& n) { n.off = "off = [2026-12-27]"; })));
    CHECK(refusal(changed([](notice_text& n) { n.off = "off = [2026-12-28]"; })).empty());
    CHECK(is_refused_on(off_line, changed([](notice_text& n) {
                          n.kind = R"(kind = "amending")";
                          n.off = "off = [2026-12-31]";
                        })));
  }

  TEST_CASE("a day that is named twice in the same way counts once, and there is room for 128") {
    const auto days = [](int count) {
      std::string list;
      for (int i = 0; i < count; ++i) list += (i == 0 ? "" : ", ") + iso_text(date(2027, 2, 1) + i).str();
      return list;
    };
    CHECK(refusal(changed([&](notice_text& n) { n.off = "off = [2027-01-01, 2027-01-01]"; })).empty());
    CHECK(refusal(changed([&](notice_text& n) { n.off = "off = [" + days(127) + "]"; })).empty());
    CHECK(is_refused_on(off_line, changed([&](notice_text& n) { n.off = "off = [" + days(129) + "]"; })));
    CHECK(is_refused_on(work_line, changed([&](notice_text& n) { n.off = "off = [" + days(128) + "]"; })));
  }

  TEST_CASE("every notice of the State Council is read as it was written, but for its festivals") {
    for (const holiday_notice& notice : state_council_notices) {
      CAPTURE(notice.heading().number.view());
      const holiday_notice again = read_notice(write_notice(notice), "written");
      CHECK(again.heading().kind == notice.heading().kind);
      CHECK(again.heading().year == notice.heading().year);
      CHECK(again.heading().number == notice.heading().number);
      CHECK(again.heading().published == notice.heading().published);
      std::map<std::int32_t, bool> before;
      std::map<std::int32_t, bool> after;
      for (const day_ruling& one : notice) before[one.day] = one.works;
      for (const day_ruling& one : again) after[one.day] = one.works;
      CHECK(before == after);
    }
  }

  TEST_CASE("a number with quotes, backslashes and control characters is written as TOML has it") {
    const auto odd = holiday_notice::amending(2026, "\"\\\n\x7F”", date(2026, 1, 1));
    CHECK(read_notice(write_notice(odd), "written").heading().number == odd.heading().number);
  }
}
