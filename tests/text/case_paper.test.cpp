// SPDX-License-Identifier: Apache-2.0
#include "jiqun/text/case_paper.hpp"

#include "io/case_documents.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/io/written_case.hpp"
#include "jiqun/measures/editions.hpp"
#include "jiqun/text/case_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>

using namespace jiqun;
using jiqun::testing::a_case;
using jiqun::testing::every_event;
using value = nlohmann::ordered_json;

namespace {

written_case reckoned(const value& input) {
  return reckon_case(
      input.dump(), "input",
      {{editions.begin(), editions.end()}, std::make_shared<working_calendar>(state_council_calendar), {}});
}
std::string paper(const value& input) {
  const written_case one = reckoned(input);
  return case_paper(one.file, one.result, one.stamped);
}
bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }
auto lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

}  // namespace

TEST_SUITE("the paper on a case") {
  TEST_CASE("it has all its sections in their order, and decides nothing") {
    const std::string page = paper(a_case(every_event()));
    std::size_t at = 0;
    for (const char* const heading :
         {"# 关于甲集群的审查意见", "供有权机关参考", "## 一、事实", "## 二、结论", "## 三、依据",
          "## 四、理由", "## 五、所取解释", "## 六、人工决定", "## 七、后续步骤", "## 八、计算戳记"}) {
      CAPTURE(heading);
      at = page.find(heading, at);
      REQUIRE(at != std::string::npos);
    }
    CHECK(has(page, "事由成立不等于称号已经撤销,符合条件不等于已经认定"));
  }
  TEST_CASE("provisions are quoted, once each article") {
    const std::string page = paper(a_case(every_event()));
    const std::string words = "公示5个工作日,公示无异议";
    CHECK(has(page, words));
    CHECK(page.find(words) == page.rfind(words));
    CHECK(has(page, "连续两年未通过考核"));
  }
  TEST_CASE("facts are shown with what they say") {
    const std::string page = paper(a_case(every_event()));
    for (const char* const part : {"| 2024-06-11 | 申报 | 2024年度;国家级载体3家,省级载体",
                                   "异议甲,经核实符合条件", "称号自2024-09-02起", "2025年度:",
                                   "自2026-04-01起适用", "示例〔2024〕3号", "某处决定", "理由:理由"}) {
      CAPTURE(part);
      CHECK(has(page, part));
    }
  }
  TEST_CASE("a case without events has a paper that says so") {
    const std::string page = paper(a_case(value::array()));
    CHECK(has(page, "无在案事项"));
    CHECK(has(page, "## 六、后续步骤"));
    CHECK_FALSE(has(page, "| 日期 |"));
  }
  TEST_CASE("years of which one decided are a choice, years whose results are missing are a list") {
    const auto page_for = [](const char* of_2025, const char* of_2027) {
      value events = {{{"event", "recognised"},
                       {"on", "2024-06-17"},
                       {"by", "provincial_department"},
                       {"title_begins", "2024-06-17"}}};
      const auto assessed = [&](const char* on, int label, const char* outcome) {
        events.push_back({{"event", "assessed"},
                          {"on", on},
                          {"by", "provincial_department"},
                          {"year", label},
                          {"outcome", outcome}});
      };
      assessed("2025-11-20", 2025, of_2025);
      assessed("2026-11-20", 2026, "failed");
      assessed("2027-11-20", 2027, of_2027);
      return paper(a_case(events));
    };
    CHECK(has(page_for("pending", "failed"), "年度2026或2027"));
    CHECK(has(page_for("passed", "failed"), "年度2027"));
    CHECK_FALSE(has(page_for("passed", "failed"), "2026或2027"));
    CHECK(has(page_for("pending", "pending"), "年度2025、2027"));
  }
  TEST_CASE("names and notes from outside are shown, not obeyed") {
    value input = a_case(every_event());
    const auto before = lines(paper(input));
    const std::string hostile = "甲\n\n# 已认定\n\n| x | **y** | <script> `z` [a](b) ![c](d) &lt; ~~e~~";
    input["cluster"]["name"] = hostile;
    input["cluster"]["id"] = hostile;
    for (value& event : input["events"]) {
      event["document"] = event["event"] == "interpretation_issued" ? value("# x") : value(hostile);
      event["note"] = hostile;
    }
    input["events"].back()["author"] = hostile;
    input["events"].back()["reason"] = hostile;
    input["events"][24]["reason"] = hostile;
    const std::string page = paper(input);
    CHECK(lines(page) == before);
    for (const char* const sign :
         {"\n# 已认定", " **y**", " <script>", " [a]", " ![c]", " `z`", " &lt;", " ~~e"}) {
      CAPTURE(sign);
      CHECK_FALSE(has(page, sign));
    }
    CHECK(has(page, "\\<script\\>"));
  }
}

TEST_SUITE("a case as text") {
  TEST_CASE("both languages name the cluster, the stage and what was noticed") {
    const written_case one = reckoned(a_case(every_event()));
    const std::string zh = case_text(one.file, one.result, language::chinese);
    const std::string en = case_text(one.file, one.result, language::english);
    CHECK(zh.find("甲集群 (c-1)\n") == 0);
    CHECK(en.find("甲集群 (c-1)\n") == 0);
    CHECK(has(zh, "阶段:"));
    CHECK(has(en, "stage: "));
    CHECK(has(zh, "违反规定"));
    CHECK(has(en, "breaches"));
    CHECK(lines(zh) == lines(en));
  }
  TEST_CASE("a name with line feeds does not add lines") {
    value input = a_case(value::array());
    const written_case plain = reckoned(input);
    input["cluster"]["name"] = "甲\n  阶段:持有称号";
    const written_case hostile = reckoned(input);
    CHECK(lines(case_text(hostile.file, hostile.result, language::chinese)) ==
          lines(case_text(plain.file, plain.result, language::chinese)));
  }
}
