// SPDX-License-Identifier: Apache-2.0
#include "report/case_paper.hpp"

#include "formats/case_documents.hpp"
#include "jiqun/calendar/state_council_calendar.hpp"
#include "jiqun/io/measures_document.hpp"
#include "jiqun/io/written_case.hpp"
#include "jiqun/measures/editions.hpp"
#include "report/case_json.hpp"
#include "report/case_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>

using namespace jiqun;
using jiqun::testing::a_case;
using jiqun::testing::every_event;
using value = nlohmann::ordered_json;

namespace {

reckoning_terms known() {
  return {{editions.begin(), editions.end()}, std::make_shared<working_calendar>(state_council_calendar), {}};
}
/// With an invented edition of other figures from 2024-07-29 on.
reckoning_terms amended() {
  reckoning_terms terms = known();
  terms.editions = editions_with(
      terms.editions,
      read_measures(R"({"edition":{"document":"示例〔2024〕99号","in_force_from":{"value":"2024-07-29"}},
                        "publicity":{"length":{"value":{"days":7,"unit":"working"}}}})",
                    "draft", anhui_2024));
  return terms;
}
written_case reckoned(const value& input, const reckoning_terms& terms = known()) {
  return reckon_case(input.dump(), "input", terms);
}
std::string paper(const value& input, const reckoning_terms& terms = known()) {
  const written_case one = reckoned(input, terms);
  return case_paper(view_of(one), language::chinese);
}
/// From the pool to the recognition; the list stood open for five working days if the first of them counts.
value recognised_case() {
  value events = value::array();
  for (const std::size_t at : {0U, 4U, 5U, 7U, 8U, 11U, 12U, 14U, 18U, 22U})
    events.push_back(every_event()[at]);
  events[8]["on"] = "2024-07-30";
  return a_case(events);
}
/// The same, and the department says later, but reaching back, that the first day does not count.
value interpreted_case() {
  value input = recognised_case();
  input["events"].push_back(every_event()[36]);
  input["events"].back()["from"] = "2024-07-01";
  return input;
}
/// The row of a table that begins so.
std::string row(const std::string& page, const std::string& begins) {
  const std::size_t at = page.find("\n| " + begins);
  return at == std::string::npos ? "" : page.substr(at + 1, page.find('\n', at + 1) - at - 1);
}
bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }
auto lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

}  // namespace

TEST_SUITE("the paper on a case") {
  TEST_CASE("it has all its sections in their order, and decides nothing") {
    const std::string page = paper(a_case(every_event()));
    std::size_t at = 0;
    for (const char* const heading :
         {"# 关于甲集群的规则核对单(辅助计算,不具行政效力)", "供有权机关参考", "## 一、事实", "## 二、结论",
          "## 三、依据", "## 四、理由", "## 五、所取解释", "## 六、人工决定", "## 七、后续步骤",
          "## 八、计算戳记"}) {
      CAPTURE(heading);
      at = page.find(heading, at);
      REQUIRE(at != std::string::npos);
    }
    CHECK(has(page, "事由成立不等于称号已经撤销,符合条件不等于已经认定"));
  }
  TEST_CASE("it is in the language that is asked for, section by section") {
    const written_case one = reckoned(a_case(every_event()));
    const std::string zh = case_paper(view_of(one), language::chinese);
    const std::string en = case_paper(view_of(one), language::english);
    std::size_t at = 0;
    for (const char* const heading :
         {"# Rule check sheet on 甲集群", "for the authority that is competent", "## 1. Facts",
          "## 2. Conclusions", "## 3. Basis", "## 4. Reasons", "## 5. Readings", "## 6. Decided by a person",
          "## 7. Next steps", "## 8. Stamp"}) {
      CAPTURE(heading);
      at = en.find(heading, at);
      REQUIRE(at != std::string::npos);
    }
    for (const char* const part : {"\n- ", "\n  - ", "\n### ", "\n| "}) {
      const auto times = [&](const std::string& page) {
        std::size_t count = 0;
        for (std::size_t found = page.find(part); found != std::string::npos;
             found = page.find(part, found + 1))
          ++count;
        return count;
      };
      CHECK(times(zh) == times(en));
    }
    CHECK_FALSE(has(en, "。"));
  }
  TEST_CASE("what is presumed is shown as presumed, with its reason, in paper, text and JSON") {
    value input = recognised_case();
    input["events"][4].erase("formal_letter");
    const written_case one = reckoned(input);
    const std::string presumed =
        "推荐(示例〔2024〕3号) [在案事项第5项]: 推定已正式行文推荐,因推荐记有文号,未说明是否正式行文 "
        "[第十条第(一)项]";
    CHECK(has(case_paper(view_of(one), language::chinese), "推定的事实:\n\n- 2024-06-24 " + presumed));
    CHECK(has(case_text(view_of(one), language::chinese), "推定\n  - 2024-06-24 " + presumed));
    CHECK(has(case_text(view_of(one), language::english),
              "[item 5 on record]: presumed: it was recommended by formal letter, because"));
    const value json = value::parse(case_json(view_of(one)));
    REQUIRE(json["presumptions"].size() >= 1);
    CHECK(json["presumptions"][0]["presumption"] == "formal_letter");
    CHECK(json["presumptions"][0]["event"] == "/events/4");
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
    for (const char* const part :
         {"| 2024-06-11 | 申报 | 评定年度:2024;国家级技术创新载体数量:3;省级技术创新载体数量:未知",
          "异议编号:甲;经核实是否符合条件:是", "称号起始日:2024-09-02", "考核年度:2025;考核结果:通过",
          "适用起始日:2026-04-01", "示例〔2024〕3号", "某处决定", "理由:理由"}) {
      CAPTURE(part);
      CHECK(has(page, part));
    }
  }
  TEST_CASE("a reading stands as it was used, with what it was used for") {
    const std::string closing = "公示起始日是否计入期间(`opening_day`)";
    std::string page = paper(interpreted_case());
    const std::string was = row(page, closing);
    CHECK(has(was, "| 计入 | 本软件默认(在案无省厅解释) | 理由第"));
    CHECK_FALSE(has(page, closing + " | 第十条第(三)项 | 不计入"));

    // And one that is opened after the interpretation: a row for each choice.
    value input = interpreted_case();
    value opened = every_event()[14];
    opened["on"] = "2026-05-18";
    input["events"].push_back(opened);
    page = paper(input);
    CHECK(row(page, closing) == was);
    // What the department has interpreted turns no deadline any more.
    CHECK(has(page, closing + " | 第十条第(三)项 | 不计入 | 省工业和信息化厅解释 | 期限 | 否 |"));
  }
  TEST_CASE("it says by whom a reading was chosen") {
    const std::string closing = "公示起始日是否计入期间(`opening_day`)";
    CHECK(has(row(paper(recognised_case()), closing), "| 计入 | 本软件默认(在案无省厅解释) |"));
    reckoning_terms terms = known();
    for (measures& one : terms.editions) one.readings.set(opening_day::excluded);
    CHECK(has(row(paper(recognised_case(), terms), closing), "| 不计入 | 调用者选定 |"));
  }
  TEST_CASE("the stamp names readings and days, and says what can be verified") {
    reckoning_terms terms = known();
    for (measures& one : terms.editions) one.readings.set(interruption::ignored);
    terms.as_of = date(2024, 8, 1);
    const written_case one = reckoned(recognised_case(), terms);
    const std::string page = case_paper(view_of(one), language::chinese);
    for (const std::string& text : {page, case_text(view_of(one), language::chinese)}) {
      CHECK(has(text, "所选解释:公示中断如何计算(`interruption`)取“不影响”;其余为本软件默认"));
      CHECK(has(text, "截至日:2024-08-01"));
      CHECK(has(text, "以" + iso_text(*one.stamped.known_on).str() + "已公布者为准"));
      CHECK(has(text, "不能直接复核;同一输入、同一条件的JSON结果"));
      CHECK(has(text, one.stamped.input_sha256));
    }
    const std::string en = case_text(view_of(one), language::english);
    CHECK(has(en, "what does an interruption do to a publicity? `interruption`: nothing"));
    const std::string plain = paper(recognised_case());
    CHECK(has(plain, "所选解释(省厅解释除外):均为本软件默认"));
    CHECK(has(plain, "截至日:未设定"));
    CHECK(has(plain, "以2025-11-04已公布者为准"));
  }
  TEST_CASE("each edition is named with what it governed, and quoted only where its wording is known") {
    const std::string one = paper(recognised_case());
    CHECK(has(one, "- 皖工信规划函〔2024〕12号(自2024-04-15起施行):理由第1至"));
    CHECK_FALSE(has(one, "不在程序库中"));
    CHECK_FALSE(has(one, "governing_text"));

    const std::string two = paper(recognised_case(), amended());
    CHECK(has(two, "- 皖工信规划函〔2024〕12号(自2024-04-15起施行):理由第1至"));
    CHECK(has(two, "- 示例〔2024〕99号(自2024-07-29起施行):理由第"));
    CHECK(has(two, "皖工信规划函〔2024〕12号所引条款原文:"));
    CHECK(has(two, "示例〔2024〕99号的原文不在程序库中"));
    CHECK(has(two, "- 公示期限:7个工作日(第十条第(三)项)"));
    CHECK(has(two, "(`governing_text`):事项发生之日的版本(本软件默认(在案无省厅解释))"));

    // Under the text of the day on which the procedure began everything of it is under the first, deadlines
    // too.
    reckoning_terms straddling = amended();
    for (measures& text : straddling.editions) text.readings.set(governing_text::start_of_procedure);
    value open = recognised_case();
    open["events"].erase(9);
    open["events"].erase(8);
    straddling.as_of = date(2024, 7, 29);
    const std::string running = paper(open, straddling);
    CHECK(has(running, "、期限、后续步骤。\n\n皖工信规划函〔2024〕12号所引条款原文"));
    CHECK_FALSE(has(running, "示例〔2024〕99号(自"));
    CHECK(has(running, "公示截止日:2024-07-30"));

    // The same number with other figures is another text.
    reckoning_terms terms = known();
    terms.editions[0].publicity.length.value.days = period_days{7};
    const std::string other = paper(recognised_case(), terms);
    CHECK(has(other, "皖工信规划函〔2024〕12号的原文不在程序库中"));
    CHECK_FALSE(has(other, "公示5个工作日"));
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
  TEST_CASE("figures have units and readings their questions, in paper and text") {
    value input = recognised_case();
    input["events"][8]["on"] = "2024-07-29";
    const written_case short_of = reckoned(input);
    CHECK(has(paper(input), "实为4个工作日,要求5个工作日"));
    CHECK(has(case_text(view_of(short_of), language::chinese), "实为4个工作日,要求5个工作日"));
    input = recognised_case();
    input["events"].push_back(every_event()[27]);
    input["events"].back()["use"] = "other";
    const written_case other = reckoned(input);
    CHECK(has(case_text(view_of(other), language::chinese),
              "有争议(取决于“三项用途之外是否允许”(`other_uses`))"));
    CHECK(has(paper(input), "缺该用途是否允许(由省工业和信息化厅解释),取决于"));
  }
  TEST_CASE("a next step cites every provision that speaks of it") {
    value input = recognised_case();
    input["events"].erase(9);
    const written_case one = reckoned(input);
    CHECK(has(case_text(view_of(one), language::chinese),
              "确定(认定):省工业和信息化厅 [第四条、第十条第(三)项]"));
    CHECK(has(case_text(view_of(one), language::english), "[art. 4, art. 10(3)]"));
    CHECK(has(paper(input), "确定(认定):省工业和信息化厅 [第四条、第十条第(三)项]"));
    const value json = value::parse(case_json(view_of(one)));
    CHECK(json["next_steps"].back()["act"] == "recognise");
    CHECK(json["next_steps"].back()["also"]["en"] == "art. 10(3)");
  }
  TEST_CASE("both languages name the cluster, the stage and what was noticed") {
    const written_case one = reckoned(a_case(every_event()));
    const std::string zh = case_text(view_of(one), language::chinese);
    const std::string en = case_text(view_of(one), language::english);
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
    CHECK(lines(case_text(view_of(hostile), language::chinese)) ==
          lines(case_text(view_of(plain), language::chinese)));
  }
}
