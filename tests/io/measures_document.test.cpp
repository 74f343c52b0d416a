// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/measures_document.hpp"

#include "formats/case_documents.hpp"
#include "jiqun/io/input_error.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/measures/fingerprint.hpp"
#include "report/json.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace jiqun;
using jiqun::testing::mutation;
using value = nlohmann::ordered_json;

namespace {

std::vector<input_problem> problems(const std::string& text) {
  try {
    static_cast<void>(read_measures(text, "draft.json", anhui_2024));
  } catch (const input_error& error) {
    return error.problems();
  }
  return {};
}
std::string wrong(const std::string& members) {
  const auto all =
      problems(R"({"edition":{"document":"示例","in_force_from":{"value":"2026-01-01"}})" + members + "}");
  return all.empty() ? "" : all[0].pointer + ": " + all[0].why.in(language::english);
}
measures draft(const std::string& members) {
  return read_measures(
      R"({"edition":{"document":"示例","in_force_from":{"value":"2026-01-01"}})" + members + "}",
      "draft.json", anhui_2024);
}

const std::string interpretation =
    R"(,"interpretations":[{"reading":"opening_day","choice":"excluded","document":"示例〔2026〕1号",
        "issued":"2026-03-01","from":"2026-04-01"}])";

}  // namespace

TEST_SUITE("a text of the Measures as JSON") {
  TEST_CASE("what is not stated stays as it is in the base") {
    const measures one = draft("");
    CHECK(one.edition.document.view() == "示例");
    CHECK(one.edition.in_force_from.value == *from_iso_text("2026-01-01"));
    CHECK_FALSE(one.edition.in_force_until.has_value());
    CHECK(one.publicity.length.value.days == anhui_2024.publicity.length.value.days);
    CHECK(one.carriers.national.value == anhui_2024.carriers.national.value);
  }

  TEST_CASE("figures, readings and sources are read") {
    const measures one = draft(R"(,"publicity":{"length":{"value":{"days":7,"unit":"calendar"},
        "source":{"article":11,"paragraph":2,"item":null}},"on_official_website":{"value":false}},
        "carriers":{"national":{"value":0},"provincial":{"value":10000}},
        "revocation":{"consecutive_failures":{"value":3},"failures_count_from":{"value":2027}},
        "readings":{"opening_day":"excluded","year_not_held":{"value":"skipped"}})");
    CHECK(one.publicity.length.value.days == period_days(7));
    CHECK(one.publicity.length.value.unit == day_unit::calendar);
    CHECK(one.publicity.length.source.article == 11);
    CHECK(one.publicity.length.source.paragraph == 2);
    CHECK(one.publicity.on_official_website.value == false);
    CHECK(one.carriers.national.value.number() == 0);
    CHECK(one.carriers.provincial.value.number() == 10'000);
    CHECK(one.revocation.consecutive_failures.value.number() == 3);
    CHECK(one.revocation.failures_count_from.value == year(2027));
    CHECK(one.readings.get<opening_day>() == opening_day::excluded);
    CHECK(one.readings.get<year_not_held>() == year_not_held::skipped);
  }

  TEST_CASE("an interpretation is read and kept with its days, for when it is applied") {
    const measures one = draft(interpretation);
    CHECK(one.interpreted().contains(reading_id::opening_day));
    CHECK(one.readings.get<opening_day>() == opening_day::counted);
    CHECK(fingerprint(one) != fingerprint(draft("")));
    CHECK(fingerprint(read_measures(write_measures(one), "f", anhui_2024)) == fingerprint(one));
  }

  TEST_CASE("wrong figures are refused with what is expected") {
    CHECK(wrong(R"(,"carriers":{"national":{"value":-1}})") ==
          "/carriers/national/value: expected a whole number from 0 to 10000; found the number -1");
    CHECK(wrong(R"(,"carriers":{"national":3})") ==
          "/carriers/national: expected an object; found the number 3");
    CHECK(wrong(R"(,"publicity":{"length":{"value":{"days":0,"unit":"working"}}})") ==
          "/publicity/length/value/days: expected a whole number from 1 to 1000; found the number 0");
    CHECK(wrong(R"(,"publicity":{"length":{"value":{"days":5,"unit":"weeks"}}})") ==
          "/publicity/length/value/unit: expected working or calendar; found the text \"weeks\"");
    CHECK(wrong(R"(,"publicity":{"length":{"value":{"days":5}}})") ==
          "/publicity/length/value: \"unit\" is missing");
    CHECK(wrong(R"(,"revocation":{"consecutive_failures":{"value":11}})")
              .find("/revocation/consecutive_failures/value: ") == 0);
    CHECK(wrong(R"(,"revocation":{"failures_count_from":{"value":1999}})").find("from 2000 to 2063") !=
          std::string::npos);
    CHECK(wrong(R"(,"readings":{"opening_day":"never"})").find("expected one of counted, excluded") !=
          std::string::npos);
    CHECK(wrong(R"(,"readings":{"openingday":"counted"})").find("is opening_day meant?") !=
          std::string::npos);
    for (const std::string member : {"reading", "choice", "issued", "from"}) {
      value interpretation = {{"reading", "opening_day"},
                              {"choice", "excluded"},
                              {"issued", "2026-03-01"},
                              {"from", "2026-04-01"}};
      interpretation.erase(member);
      CHECK(wrong(",\"interpretations\":[" + interpretation.dump() + "]")
                .find("/interpretations/0: \"" + member + "\" is missing") == 0);
    }
    CHECK(
        wrong(R"(,"interpretations":[{"reading":7,"choice":"x","issued":"2026-03-01","from":"2026-04-01"}])")
            .find("/interpretations/0/reading: ") == 0);
    CHECK(problems(R"({"edition":{"document":"示例","in_force_from":{"value":"2026-01-01"},
                       "in_force_until":"2025-12-31"}})")
              .at(0)
              .pointer == "/edition/in_force_until");
    CHECK(problems("{}").at(0).why.in(language::chinese) == "缺少“edition”");
    CHECK(problems("[]").size() == 1);
    CHECK(problems("null").size() == 1);
  }

  TEST_CASE("what the text settles itself is read and written with its provision, and is not interpreted") {
    const std::string settles =
        R"(,"readings":{"opening_day":{"value":"excluded","settled_by":{"article":10,"item":3}}})";
    const measures one = draft(settles);
    CHECK(one.settled_by_text.source_of(reading_id::opening_day) == art(10, 3));
    CHECK(one.readings.get<opening_day>() == opening_day::excluded);
    const measures again = read_measures(write_measures(one), "draft.json", anhui_2024);
    CHECK(fingerprint(again) == fingerprint(one));
    CHECK(wrong(settles + interpretation)
              .find("/interpretations/0/reading: the text itself settles opening_day (art. 10(3))") == 0);
    CHECK(wrong(R"(,"readings":{"opening_day":{"value":"excluded","settled_by":null}})")
              .find("/readings/opening_day/settled_by: ") == 0);
    CHECK(wrong(R"(,"readings":{"opening_day":{"value":"excluded","settled_by":{"article":0}}})")
              .find("/readings/opening_day/settled_by/article: ") == 0);
    CHECK(wrong(R"(,"readings":{"opening_day":{"settled_by":{"article":10}}})")
              .find("/readings/opening_day: \"value\" is missing") == 0);
  }

  TEST_CASE("a fingerprint that is not that of the content is refused") {
    const std::string text = write_measures(anhui_2024);
    CHECK(problems(text).empty());
    value changed = value::parse(text);
    changed["carriers"]["national"]["value"] = 99;
    const auto all = problems(changed.dump());
    REQUIRE(all.size() == 1);
    CHECK(all[0].pointer == "/fingerprint");
    CHECK(all[0].why.in(language::english).find("a draft may leave it out") != std::string::npos);
    changed.erase("fingerprint");
    CHECK(problems(changed.dump()).empty());
  }

  TEST_CASE("every key mistyped is refused at its place, and every value of another type") {
    const value whole = value::parse(write_measures(draft(interpretation)));
    std::vector<std::string> objects{""};
    for (const char* at :
         {"/edition", "/edition/in_force_from", "/edition/in_force_from/source", "/carriers",
          "/carriers/national", "/publicity", "/publicity/length", "/publicity/length/value",
          "/publicity/on_official_website", "/revocation", "/revocation/consecutive_failures", "/readings",
          "/readings/opening_day", "/interpretations/0"})
      objects.emplace_back(at);
    std::size_t count = 0;
    for (const std::string& at : objects)
      for (const mutation& one : jiqun::testing::mutations_of(whole, at)) {
        CAPTURE(one.pointer);
        CAPTURE(one.value.dump());
        ++count;
        const auto all = problems(one.document);
        const auto found = std::find_if(all.begin(), all.end(), [&](const input_problem& problem) {
          return problem.pointer == one.pointer && problem.why.in(language::english).find("unknown key") == 0;
        });
        if (!one.mistyped.empty() && at != "/readings") CHECK(found != all.end());
        if (!one.mistyped.empty() && at == "/readings") CHECK_FALSE(all.empty());
        // null is a value of some: no paragraph, no last day; words beside a source are not read.
        const bool is_read = one.key != "zh" && one.key != "en" && one.key != "source" &&
                             one.key != "default" && one.key != "choices" && one.key != "paragraph" &&
                             one.key != "item" && one.key != "in_force_until" && one.key != "$schema";
        if (one.mistyped.empty() && is_read && (one.value.is_null() || one.value == 2.5))
          CHECK_FALSE(all.empty());
      }
    CHECK(count > 500);
  }
}

TEST_SUITE("editions with one more") {
  TEST_CASE("a draft from the same day stands in the place of the edition") {
    measures same = draft("");
    same.edition.in_force_from.value = anhui_2024.edition.in_force_from.value;
    const auto all = editions_with({editions.begin(), editions.end()}, same);
    CHECK(all.size() == editions.size());
    CHECK(all.back().edition.document.view() == "示例");
  }
  TEST_CASE("an amendment ends the text before it on the day before") {
    const auto all = editions_with({editions.begin(), editions.end()}, draft(""));
    REQUIRE(all.size() == editions.size() + 1);
    CHECK(all.front().edition.in_force_until == from_iso_text("2025-12-31"));
    CHECK_FALSE(all.back().edition.in_force_until.has_value());
  }
  TEST_CASE("a text that ended before the amendment still ends when it ended") {
    measures ended = anhui_2024;
    ended.edition.in_force_until = from_iso_text("2025-06-30");
    CHECK(editions_with({ended}, draft("")).front().edition.in_force_until == from_iso_text("2025-06-30"));
    ended.edition.in_force_until = from_iso_text("2026-01-01");
    CHECK(editions_with({ended}, draft("")).front().edition.in_force_until == from_iso_text("2025-12-31"));
  }
  TEST_CASE("an earlier text comes first and touches no other") {
    measures earlier = draft("");
    earlier.edition.in_force_from.value = *from_iso_text("2020-01-01");
    earlier.edition.in_force_until = from_iso_text("2022-12-31");
    const auto all = editions_with({editions.begin(), editions.end()}, earlier);
    CHECK(all.front().edition.document.view() == "示例");
    CHECK(all.back().edition.in_force_until == editions.back().edition.in_force_until);
  }
}
