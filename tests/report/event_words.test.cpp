// SPDX-License-Identifier: Apache-2.0
#include "report/event_words.hpp"

#include "formats/case_documents.hpp"
#include "formats/case_members.hpp"
#include "jiqun/io/case_documents.hpp"

#include "jiqun/measures/editions.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>

using namespace jiqun;
using jiqun::testing::a_case;
using jiqun::testing::every_event;
using value = nlohmann::ordered_json;

namespace {

case_event read(const value& event) {
  return read_case(a_case(value::array({event})).dump(), "input").events[0];
}
const case_event& of_kind(event_kind kind) {
  static const case_file whole = read_case(a_case(every_event()).dump(), "input");
  return whole.events[static_cast<std::size_t>(kind)];
}
std::string zh(event_kind kind) { return members_text(of_kind(kind), anhui_2024, language::chinese); }
std::string en(event_kind kind) { return members_text(of_kind(kind), anhui_2024, language::english); }

bool is_common(const std::string& name) {
  const auto& all = members_of_event(event_kind{});
  return std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(common_members),
                     [&](const member_format& member) { return member.name == name; });
}

}  // namespace

TEST_SUITE("what an event states") {
  TEST_CASE("every member that is stated is shown, in every language") {
    for (value event : every_event()) {
      if (event["event"] == "assessed") event["replaces"] = true;
      CAPTURE(event.dump());
      std::size_t own = 0;
      for (const auto& [name, held] : event.items())
        if (!is_common(name)) ++own;
      const auto shown = stated_members(read(event), anhui_2024);
      CHECK(shown.size() == own);
      for (const stated_member& one : shown) {
        for (const language tongue : languages()) {
          CHECK_FALSE(one.label.short_in(tongue).empty());
          CHECK(one.label.short_in(tongue).find(';') == std::string::npos);
          CHECK(one.label.in(tongue).find(one.label.short_in(tongue)) == 0);
          CHECK_FALSE(one.value.in(tongue).empty());
        }
      }
    }
  }
  TEST_CASE("what is given as unknown says so, and what is not given is left out") {
    for (const value& whole : every_event()) {
      const auto& members = members_of_event(read(whole).kind());
      for (std::size_t at = common_members; at < members.size(); ++at) {
        const member_format& member = members[at];
        const std::string name(member.name);
        CAPTURE(name);
        value event = whole;
        if (member.may_be_unknown) {
          event[name] = "unknown";
          const std::string text = members_text(read(event), anhui_2024, language::chinese);
          CHECK(text.find(":未知") != std::string::npos);
          CHECK(members_text(read(event), anhui_2024, language::english).find(": unknown") !=
                std::string::npos);
        }
        if (member.required) continue;
        event = whole;
        const std::size_t shown = stated_members(read(event), anhui_2024).size();
        event.erase(name);
        // An assessment that replaces none says so by leaving it out.
        CHECK(stated_members(read(event), anhui_2024).size() == shown - (name == "replaces" ? 0 : 1));
      }
    }
  }
  TEST_CASE("nothing is shown that nobody stated") {
    const value letter = {{"event", "recommended"},
                          {"on", "2024-06-24"},
                          {"by", "city_department"},
                          {"document", "示例〔2024〕3号"}};
    CHECK(members_text(read(letter), anhui_2024, language::chinese).empty());
    const value objection = {
        {"event", "objection_raised"}, {"on", "2024-07-30"}, {"id", "甲"}, {"admissible", true}};
    CHECK(members_text(read(objection), anhui_2024, language::chinese) ==
          "异议编号:甲;是否符合公示通知要求的形式:是");
  }
  TEST_CASE("the facts that decide are among them") {
    CHECK(zh(event_kind::call_issued) ==
          "评定年度:2024;申报区域:合肥市、芜湖市;产业领域:新型显示、机器人;是否以技术创新载体数量为申报条件:"
          "是");
    CHECK(zh(event_kind::applied) == "评定年度:2024;国家级技术创新载体数量:3;省级技术创新载体数量:未知");
    CHECK(zh(event_kind::publicity_opened) ==
          "是否在省工业和信息化厅官方网站公示:是;末日受理异议的截止时刻:17:30");
    CHECK(zh(event_kind::assessed) == "考核年度:2025;考核结果:通过");
    CHECK(en(event_kind::misconduct_found) ==
          "of what kind: fraud; whether an authority has established it: yes; whether the finding attributes "
          "it to the cluster: no; whose act it was: a member enterprise");
    CHECK(zh(event_kind::interpretation_issued) ==
          "所解释的选项:公示起始日是否计入期间;所取选项:不计入;适用起始日:2026-04-01");
    CHECK(zh(event_kind::entered_pool).empty());
    value call = every_event()[4];
    call["regions"] = "all";
    call["industries"] = "all";
    CHECK(members_text(read(call), anhui_2024, language::chinese).find("申报区域:不限;产业领域:不限") !=
          std::string::npos);
  }
  TEST_CASE("a condition that it is about speaks of the figures of the text") {
    const value decided = {{"event", "decided_otherwise"},
                           {"on", "2027-01-04"},
                           {"about", "two_years_not_passed"},
                           {"holds", true},
                           {"author", "甲"},
                           {"reason", "乙"}};
    measures draft = anhui_2024;
    draft.revocation.consecutive_failures.value = failed_years(3);
    CHECK(members_text(read(decided), anhui_2024, language::chinese).find("连续两年未通过考核") !=
          std::string::npos);
    CHECK(members_text(read(decided), draft, language::chinese).find("连续三年未通过考核") !=
          std::string::npos);
  }
  TEST_CASE("who acted") {
    CHECK(actor_text(of_kind(event_kind::recommended), language::chinese) == "合肥市工业和信息化主管部门");
    CHECK(actor_text(of_kind(event_kind::recommended), language::english) == "the city's department (Hefei)");
    CHECK(actor_text(of_kind(event_kind::application_withdrawn), language::chinese) ==
          "集群(申报主体)(所属的市未知)");
    CHECK(actor_text(of_kind(event_kind::publicity_interrupted), language::chinese).empty());
    value event = every_event()[15];
    event["by"] = "unknown";
    CHECK(actor_text(read(event), language::english) == "unknown");
  }
  TEST_CASE("the cluster's cities and industry") {
    const case_file file = read_case(a_case(value::array()).dump(), "input");
    const auto shown = stated_members(file.cluster);
    REQUIRE(shown.size() == 3);
    CHECK(shown[0].value.in(language::chinese) == "合肥市");
    CHECK(shown[1].value.in(language::english) == "Wuhu, Xuancheng");
    CHECK(shown[2].value.in(language::chinese) == "新型显示");
  }
}
