// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/case_documents.hpp"

#include "formats/case_documents.hpp"
#include "jiqun/io/input_error.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <variant>

using namespace jiqun;
using namespace jiqun::testing;

namespace {

const std::string source = "file.json";

std::vector<input_problem> problems_of_case(const std::string& text) {
  try {
    static_cast<void>(read_case(text, source));
  } catch (const input_error& error) {
    return error.problems();
  }
  return {};
}
std::vector<input_problem> problems_of_round(const std::string& text) {
  try {
    static_cast<void>(read_round(text, source));
  } catch (const input_error& error) {
    return error.problems();
  }
  return {};
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

bool is_at(minute_of_day time, int hour, int minute) {
  return time <= minute_of_day(hour, minute) && minute_of_day(hour, minute) <= time;
}

/// The case of one event, given by its members after the event and its day.
case_event only(const std::string& members) {
  const case_file file =
      read_case(R"({"cluster":{"id":"c","name":"n","lead_city":"hefei"},"events":[{"on":"2024-05-06",)" +
                    members + "}]}",
                source);
  return file.events.at(0);
}
template <class What>
What only(const std::string& members) {
  return std::get<What>(only(members).what);
}
/// What is wrong with it, in English: place and words of the first problem.
std::string wrong(const std::string& events) {
  const auto all =
      problems_of_case(R"({"cluster":{"id":"c","name":"n","lead_city":"hefei"},"events":[)" + events + "]}");
  return all.empty() ? "" : all.front().pointer + ": " + all.front().why.in(language::english);
}

const json* find(const json& object, const std::string& name) {
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

/// Whether a value of the member may be that, by the type of the JSON alone.
bool type_fits(const mutation& one) {
  if (one.value.is_string()) return true;
  switch (what_it_holds(one.key)) {
    case holds::number: return one.value.is_number_integer();
    case holds::flag: return one.value.is_boolean();
    case holds::list: return one.value.is_array();
    case holds::text:
    case holds::day:
    case holds::time:
    case holds::choice: return false;
  }
  return false;
}
bool text_fits(const mutation& one) {
  const auto text = one.value.get<std::string>();
  if (text == "unknown" && may_be_unknown(one.key)) return true;
  if (text == "all")
    return one.key == "regions" || one.key == "industries" || what_it_holds(one.key) == holds::text;
  return what_it_holds(one.key) == holds::text && !text.empty();
}

std::string called(const json& value) {
  if (value.is_null()) return "found null";
  if (value.is_boolean()) return "found true";
  if (value.is_number()) return "found the number " + value.dump();
  if (value.is_string()) return "the text " + value.dump();
  return value.is_array() ? "a list" : "an object";
}

void check_mutations(const std::vector<mutation>& all,
                     std::vector<input_problem> (*problems)(const std::string&)) {
  CHECK(all.size() > 1000);
  for (const mutation& one : all) {
    CAPTURE(one.document);
    const auto found = problems(one.document);
    if (!one.mistyped.empty()) {
      const auto at = std::find_if(found.begin(), found.end(), [&](const input_problem& problem) {
        return problem.pointer == one.pointer;
      });
      REQUIRE(at != found.end());
      const std::string en = "unknown key \"" + one.mistyped + "\"; is " + one.key + " meant?";
      // Of a key of two letters too little is left for a guess that is sure.
      const bool guessed =
          at->why.in(language::english) == en &&
          at->why.in(language::chinese) == "未知的键“" + one.mistyped + "”,是否为" + one.key + "?";
      CHECK(guessed);
    } else if (one.value.is_string() ? !text_fits(one) : !type_fits(one)) {
      REQUIRE_FALSE(found.empty());
      if (one.key == "cluster" && one.value.is_object()) continue;  // its members are missing
      const auto at = std::find_if(found.begin(), found.end(), [&](const input_problem& problem) {
        return problem.pointer == one.pointer;
      });
      REQUIRE(at != found.end());
      CHECK(has(at->why.in(language::english), called(one.value)));
      CHECK((has(at->why.in(language::english), "expected ") ||
             has(at->why.in(language::english), "there is no such event")));
      CHECK(
          (has(at->why.in(language::chinese), "应为") || has(at->why.in(language::chinese), "没有这种事项")));
    } else if (one.value.is_string()) {
      CHECK(found.empty());
    }
  }
}

}  // namespace

TEST_SUITE("a case as JSON") {
  TEST_CASE("a case is read with its cluster and its events in their order") {
    const case_file file = read_case(a_case(every_event()).dump(), source);
    CHECK(file.cluster.id == "c-1");
    CHECK(file.cluster.name == "甲集群");
    CHECK(file.cluster.area.lead() == city::hefei);
    CHECK(file.cluster.area.others().contains(city::wuhu));
    CHECK(file.cluster.area.others().contains(city::xuancheng));
    CHECK(file.cluster.leading_industry.has_value());
    REQUIRE(file.events.size() == count_of<event_kind>);
    const json written = every_event();
    std::set<event_kind> kinds;
    for (std::size_t i = 0; i < count_of<event_kind>; ++i) {
      const case_event& event = file.events[i];
      kinds.insert(event.kind());
      CHECK(iso_text(event.on) == written[i]["on"].get<std::string>());
      CHECK(event.place == "/events/" + std::to_string(i));
      CHECK(event.document ==
            (find(written[i], "document") ? written[i]["document"].get<std::string>() : ""));
      CHECK(event.note == (find(written[i], "note") ? written[i]["note"].get<std::string>() : ""));
      CHECK(event.by.has_value() == (find(written[i], "by") != nullptr));
    }
    CHECK(kinds.size() == count_of<event_kind>);
    CHECK(file.events[0].kind() == event_kind::entered_pool);
    CHECK(file.events.back().kind() == event_kind::manual_override);
    for (std::size_t i = 0; i < count_of<event_kind>; ++i) CHECK(file.events[i].what.index() == i);
  }

  TEST_CASE("who acted is an office and, where it is stated, its city") {
    CHECK(only(R"("event":"entered_pool","by":"provincial_department")").by->office() ==
          office::provincial_department);
    CHECK_FALSE(only(R"("event":"entered_pool","by":"provincial_department")").by->from().has_value());
    CHECK(*only(R"("event":"monitored","by":"city_department","city":"合肥市")").by->from() == city::hefei);
    CHECK(only(R"("event":"monitored","by":"city_department","city":"unknown")").by->from().why_absent() ==
          absence::unknown);
    CHECK(only(R"("event":"monitored","by":"unknown")").by.why_absent() == absence::unknown);
    CHECK(only(R"("event":"publicity_resumed")").by.why_absent() == absence::not_given);
  }

  TEST_CASE("a call is read with its scope: named, all, unknown, not given") {
    const std::string call = R"("event":"call_issued","by":"provincial_department","round":2024)";
    const auto named = only<happened::call_issued>(
        call + R"(,"regions":["hefei","芜湖"],"industries":["甲","乙","甲"],"carriers_required":false)");
    CHECK(named.round.label() == year(2024));
    CHECK(named.round.regions()->contains(city::hefei));
    CHECK(named.round.regions()->contains(city::wuhu));
    CHECK_FALSE(named.round.regions()->contains(city::bengbu));
    CHECK(named.round.industries()->contains(industry{0}));
    CHECK(named.round.industries()->contains(industry{1}));
    CHECK_FALSE(named.round.industries()->contains(industry{2}));
    CHECK(*named.round.carriers_required() == false);
    const auto all = only<happened::call_issued>(call + R"(,"regions":"all","industries":"all")");
    CHECK(all.round.regions().why_absent() == absence::not_applicable);
    CHECK(all.round.industries().why_absent() == absence::not_applicable);
    CHECK(all.round.carriers_required().why_absent() == absence::not_given);
    const auto open = only<happened::call_issued>(
        call + R"(,"regions":"unknown","industries":"unknown","carriers_required":"unknown")");
    CHECK(open.round.regions().why_absent() == absence::unknown);
    CHECK(open.round.industries().why_absent() == absence::unknown);
    CHECK(open.round.carriers_required().why_absent() == absence::unknown);
    CHECK(only<happened::call_issued>(call).round.regions().why_absent() == absence::not_given);
  }

  TEST_CASE("the members of each event are read") {
    const auto made = only<happened::applied>(
        R"("event":"applied","by":"cluster","round":2025,"national_carriers":3,"provincial_carriers":"unknown")");
    CHECK(made.round == year(2025));
    CHECK(made.carriers.national()->number() == 3);
    CHECK(made.carriers.provincial().why_absent() == absence::unknown);

    const auto looked_at = only<happened::materials_reviewed>(
        R"("event":"materials_reviewed","by":"city_department","truthful":true,"compliant":"unknown")");
    CHECK(*looked_at.truthful == true);
    CHECK(looked_at.compliant.why_absent() == absence::unknown);

    const auto weighed = only<happened::reviewed>(
        R"("event":"reviewed","by":"provincial_department","score_considered":true,"experts_considered":false,
           "direction_considered":"unknown")");
    CHECK(*weighed.score_considered == true);
    CHECK(*weighed.experts_considered == false);
    CHECK(weighed.direction_considered.why_absent() == absence::unknown);

    const auto opened = only<happened::publicity_opened>(
        R"("event":"publicity_opened","by":"provincial_department","on_official_website":true,
           "objections_until":"17:30")");
    CHECK(*opened.on_official_website == true);
    CHECK(is_at(*opened.last_day_until, 17, 30));

    const auto raised = only<happened::objection_raised>(
        R"("event":"objection_raised","id":"甲","at":"00:00","sent":"2024-05-05","admissible":false)");
    CHECK(raised.id == "甲");
    CHECK(is_at(*raised.received_at, 0, 0));
    CHECK(*raised.sent == *from_iso_text("2024-05-05"));
    CHECK(*raised.admissible == false);
    CHECK(raised.concerns_cluster.why_absent() == absence::not_given);
    CHECK(only<happened::objection_raised>(
              R"("event":"objection_raised","id":"1","admissible":true,"concerns_cluster":"unknown")")
              .concerns_cluster.why_absent() == absence::unknown);
    const auto verified =
        only<happened::objection_verified>(R"("event":"objection_verified","id":"1","conforming":true)");
    CHECK(verified.id == "1");
    CHECK(verified.conforming);
    CHECK(only<happened::objection_withdrawn>(R"("event":"objection_withdrawn","id":"2")").id == "2");

    CHECK(only<happened::recognised>(
              R"("event":"recognised","by":"provincial_department","title_begins":"2024-09-02")")
              .title_begins == *from_iso_text("2024-09-02"));
    CHECK(only<happened::nominated_nationally>(
              R"("event":"nominated_nationally","by":"provincial_department","reason":"例外")")
              .reason == "例外");
    const auto paid = only<happened::instalment_paid>(
        R"("event":"instalment_paid","by":"provincial_department","within_budget":false)");
    CHECK(*paid.within_budget == false);
    CHECK(paid.newly_recognised.why_absent() == absence::not_given);
    CHECK(*only<happened::support_used>(R"("event":"support_used","use":"other")").use == support_use::other);
    CHECK(only<happened::support_used>(R"("event":"support_used","use":"unknown")").use.why_absent() ==
          absence::unknown);

    const auto assessed = only<happened::assessed>(
        R"("event":"assessed","by":"provincial_department","year":2063,"outcome":"not_held","replaces":true)");
    CHECK(assessed.label == year(2063));
    CHECK(assessed.outcome == assessment_outcome::not_held);
    CHECK(assessed.replaces);
    const auto found = only<happened::misconduct_found>(
        R"("event":"misconduct_found","kind":"breach_of_law","established":true,"attributed_to_cluster":"unknown",
           "actor":"local_government")");
    CHECK(found.what.kind() == misconduct_kind::breach_of_law);
    CHECK(*found.what.established() == true);
    CHECK(found.what.attributed_to_cluster().why_absent() == absence::unknown);
    CHECK(*found.what.actor() == misconduct_actor::local_government);

    const auto read = only<happened::interpretation_issued>(
        R"("event":"interpretation_issued","by":"provincial_department","document":"示例","reading":"opening_day",
           "choice":"excluded","from":"2024-06-01")");
    CHECK(read.what.reading == reading_id::opening_day);
    CHECK(read.what.document.view() == "示例");
    CHECK(read.what.issued == *from_iso_text("2024-05-06"));
    CHECK(read.what.from == *from_iso_text("2024-06-01"));
    const auto other = only<happened::manual_override>(
        R"("event":"decided_otherwise","about":"in_pool","holds":true,"author":"甲","reason":"乙")");
    CHECK(other.about == condition::in_pool);
    CHECK(other.holds);
    CHECK(other.author == "甲");
    CHECK(other.reason == "乙");
  }

  TEST_CASE("a document number says nothing of a formal letter: what follows from it is for replay") {
    const std::string by = R"("event":"recommended","by":"city_department")";
    CHECK(only<happened::recommended>(by).formal_letter.why_absent() == absence::not_given);
    CHECK(only<happened::recommended>(by + R"(,"document":"示例")").formal_letter.why_absent() ==
          absence::not_given);
    CHECK(*only<happened::recommended>(by + R"(,"document":"示例","formal_letter":false)").formal_letter ==
          false);
    CHECK(only<happened::recommended>(by + R"(,"document":"示例","formal_letter":"unknown")")
              .formal_letter.why_absent() == absence::unknown);
  }

  TEST_CASE("every key mistyped and every value of another type is refused at its place") {
    check_mutations(mutations_of_cases(), problems_of_case);
  }
  TEST_CASE("every key mistyped and every value of another type is refused at its place in a round") {
    check_mutations(mutations_of_rounds(), problems_of_round);
  }

  TEST_CASE("what must be stated is asked for") {
    CHECK(problems_of_case("{}").size() == 2);
    CHECK(problems_of_case("{}").front().why.in(language::english) == "\"cluster\" is missing");
    CHECK(problems_of_case("{}").front().why.in(language::chinese) == "缺少“cluster”");
    CHECK(problems_of_case("[]").front().why.in(language::english) == "expected an object; found a list");
    CHECK(problems_of_case(R"({"cluster":{},"events":[]})").size() == 3);
    CHECK(problems_of_round("{}").size() == 3);
    CHECK(wrong("{}") == "/events/0: \"event\" is missing");
    CHECK(wrong("7") == "/events/0: expected an object; found the number 7");
    CHECK(wrong(R"({"event":"shortlisted","on":"2024-01-01"})") == "/events/0: \"by\" is missing");
    CHECK(wrong(R"({"event":"shortlisted","by":"unknown","on":"2024-01-01"})").empty());
    CHECK(wrong(R"({"event":"objection_withdrawn","id":"1","on":"2024-01-01"})").empty());
  }

  TEST_CASE("a member of another event is not taken for a mistyped name of the event") {
    CHECK(wrong(R"({"sent":"2024-01-01"})") == "/events/0: \"event\" is missing");
    CHECK(wrong(R"({"evnt":"shortlisted"})") == "/events/0: \"event\" is missing");
    const auto all = problems_of_case(
        R"({"cluster":{"id":"c","name":"n","lead_city":"hefei"},"events":[{"evnt":"shortlisted"}]})");
    REQUIRE(all.size() == 2);
    CHECK(all[1].why.in(language::english) == "unknown key \"evnt\"; is event meant?");
  }

  TEST_CASE("days that do not exist are refused") {
    for (const char* day :
         {"2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "2024-1-1", "1399-12-31",
          "10000-01-01", "2024/01/01", "2024-01-01T00:00", " 2024-01-01", ""}) {
      CAPTURE(day);
      CHECK(has(wrong(std::string(R"({"event":"title_given_up","on":")") + day + "\"}"),
                "/events/0/on: expected a day YYYY-MM-DD from 2000 to 2063; found the text"));
    }
    CHECK(wrong(R"({"event":"title_given_up","on":"2024-02-29"})").empty());
  }

  TEST_CASE("of a list each item that is wrong is named") {
    const auto all = problems_of_case(
        R"({"cluster":{"id":"c","name":"n","lead_city":"hefei","other_cities":["wuhu",7,"合飞"]},"events":[]})");
    REQUIRE(all.size() == 2);
    CHECK(all[0].pointer == "/cluster/other_cities/1");
    CHECK(all[0].why.in(language::english) ==
          "expected a city of Anhui, such as hefei or 合肥; found the number 7");
    CHECK(all[1].pointer == "/cluster/other_cities/2");
    CHECK(all[1].why.in(language::chinese) == "应为安徽省设区的市,如hefei或合肥;实为文本“合飞”");
  }

  TEST_CASE("an event that is none is refused with the nearest") {
    CHECK(wrong(R"({"event":"aplied","on":"2024-01-01"})") ==
          "/events/0/event: there is no such event: the text \"aplied\"; is applied meant?");
    CHECK(wrong(R"({"event":"xyzxyzxyz","on":"2024-01-01"})") ==
          "/events/0/event: there is no such event: the text \"xyzxyzxyz\"");
  }

  TEST_CASE("a choice of another reading is refused with those that the reading has") {
    const std::string read =
        R"({"event":"interpretation_issued","on":"2024-05-06","by":"provincial_department",
            "from":"2024-06-01","reading":"opening_day","choice":)";
    CHECK(wrong(read + R"("skipped"})") ==
          "/events/0/choice: opening_day has no choice \"skipped\"; it has counted, excluded");
    const std::string longest(95, 'n');
    CHECK(wrong(read + R"("counted","document":")" + longest + "\"}").empty());
    CHECK(wrong(read + R"("counted","document":")" + longest + "n\"}") ==
          "/events/0/document: the document number is too long (96 bytes)");
  }

  TEST_CASE("sixty-four industries are known and no more") {
    const auto call = [](int industries) {
      json names = json::array();
      for (int i = 0; i < industries; ++i) names.push_back("产业" + std::to_string(i));
      json file = a_case(json::array({{{"event", "call_issued"},
                                       {"on", "2024-06-03"},
                                       {"by", "provincial_department"},
                                       {"round", 2024},
                                       {"industries", names}}}));
      file["cluster"].erase("leading_industry");
      return file.dump();
    };
    CHECK(problems_of_case(call(64)).empty());
    const auto all = problems_of_case(call(70));
    REQUIRE(all.size() == 1);
    CHECK(all[0].pointer == "/events/0/industries/64");
    CHECK(all[0].why.in(language::english) == "there are more than 64 industries");
  }

  TEST_CASE("everything that is wrong is told in the order in which it stands") {
    const auto all = problems_of_case(
        "{\"cluster\": {\"id\": \"c\", \"nme\": \"甲\", \"lead_city\": \"合飞\"},\n"
        " \"events\": [\n  {\"event\": \"applied\", \"on\": \"2024-02-30\", \"round\": \"2024\", \"by\": "
        "\"cluster\"}]}");
    REQUIRE(all.size() == 5);
    CHECK(all[0].pointer == "/cluster");
    CHECK(all[1].pointer == "/cluster/nme");
    CHECK(all[1].line == 1);
    CHECK(all[1].column == 25);
    CHECK(all[2].pointer == "/cluster/lead_city");
    CHECK(all[2].column == 50);
    CHECK(all[3].pointer == "/events/0/on");
    CHECK(all[3].line == 3);
    CHECK(all[4].pointer == "/events/0/round");
    CHECK(all[4].why.in(language::chinese) == "应为2000至2063之间的年度;实为文本“2024”");
  }
}

TEST_SUITE("a round as JSON") {
  TEST_CASE("a round is read with what is common and what is each cluster's") {
    json event = every_event()[11];
    event["clusters"] = json::array({"c-2"});
    json document = a_round(json::array({every_event()[4], event}));
    document["clusters"][0]["events"] = json::array({every_event()[5]});
    const round_file file = read_round(document.dump(), source);
    CHECK(file.label == year(2024));
    REQUIRE(file.events.size() == 2);
    CHECK(file.events[0].clusters.empty());
    CHECK(file.events[1].clusters == std::vector<std::size_t>{1});
    CHECK(file.events[1].event.place == "/events/1");
    REQUIRE(file.clusters.size() == 2);
    CHECK(file.clusters[0].cluster.id == "c-1");
    CHECK(file.clusters[0].events.at(0).place == "/clusters/0/events/0");
    CHECK(file.clusters[1].events.empty());
  }

  TEST_CASE("a cluster that is not of the round is refused with the nearest") {
    json event = every_event()[11];
    event["clusters"] = json::array({"c-2", "c-33"});
    const auto all = problems_of_round(a_round(json::array({event})).dump());
    REQUIRE(all.size() == 1);
    CHECK(all[0].pointer == "/events/0/clusters/1");
    CHECK(all[0].why.in(language::english) == "there is no cluster \"c-33\"; is c-1 meant?");
    event["clusters"] = json::array();
    CHECK(problems_of_round(a_round(json::array({event})).dump()).at(0).pointer == "/events/0/clusters");
  }

  TEST_CASE("an id that stands twice is refused, and only one that does") {
    json document = a_round(json::array());
    document["clusters"][1]["id"] = "c-1";
    auto all = problems_of_round(document.dump());
    REQUIRE(all.size() == 1);
    CHECK(all[0].pointer == "/clusters/1/id");
    CHECK(all[0].why.in(language::chinese) == "集群编号“c-1”重复");
    // Something else is wrong with both: their ids are still two, and still known to the events.
    json event = every_event()[11];
    event["clusters"] = json::array({"c-1"});
    document = a_round(json::array({event}));
    document["clusters"][0]["lead_city"] = "nowhere";
    document["clusters"][1]["lead_city"] = "nowhere";
    all = problems_of_round(document.dump());
    REQUIRE(all.size() == 2);
    CHECK(all[0].pointer == "/clusters/0/lead_city");
    CHECK(all[1].pointer == "/clusters/1/lead_city");
  }

  TEST_CASE("an event of another year than the round is refused") {
    json call = every_event()[4];
    call["round"] = 2025;
    json document = a_round(json::array({call}));
    CHECK(problems_of_round(document.dump()).at(0).why.in(language::english) ==
          "round is 2025; this document is about 2024");
    document = a_round(json::array());
    json applied = every_event()[5];
    applied["round"] = 2023;
    document["clusters"][0]["events"] = json::array({applied});
    CHECK(problems_of_round(document.dump()).at(0).pointer == "/clusters/0/events/0");
    applied["round"] = 2024;
    document["clusters"][0]["events"] = json::array({applied});
    CHECK(problems_of_round(document.dump()).empty());
  }
}

TEST_SUITE("reading is total") {
  TEST_CASE("whatever bytes change in a valid document, it is read or refused") {
    std::mt19937 random(20240415);  // NOLINT(cert-msc51-cpp): the same documents each time
    const auto below = [&](std::size_t most) { return static_cast<std::size_t>(random()) % most; };
    const std::string whole_case = a_case(every_event()).dump();
    json event = every_event()[12];
    event["clusters"] = json::array({"c-2"});
    const std::string whole_round = a_round(json::array({event, every_event()[4]})).dump();
    const std::string bits =
        "{}[]\",:\\\n\x01\xEF\xE5"
        "0123456789-.eatrufn";
    std::size_t read = 0;
    for (int i = 0; i < 3000; ++i) {
      const bool of_round = i % 3 == 0;
      std::string text = of_round ? whole_round : whole_case;
      for (std::size_t changes = 1 + below(3); changes > 0; --changes) {
        const std::size_t at = below(text.size());
        switch (below(4)) {
          case 0: text[at] = bits[below(bits.size())]; break;
          case 1: text.erase(at, 1 + below(8)); break;
          case 2: text.insert(at, 1, bits[below(bits.size())]); break;
          default: text[at] = static_cast<char>(below(256)); break;
        }
      }
      if (below(50) == 0) text.resize(below(text.size()));
      try {
        if (of_round)
          static_cast<void>(read_round(text, source));
        else
          static_cast<void>(read_case(text, source));
        ++read;
      } catch (const input_error& error) {
        CHECK_FALSE(error.problems().empty());
        CHECK(error.problems().size() <= 100);
        for (const input_problem& one : error.problems())
          CHECK((one.line >= 1 && one.column >= 1 && !one.why.in(language::english).empty()));
      }
    }
    CHECK(read > 0);
  }
}
