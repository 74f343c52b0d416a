// SPDX-License-Identifier: Apache-2.0
#include "formats/case_writer.hpp"

#include "formats/case_documents.hpp"
#include "formats/case_members.hpp"
#include "jiqun/io/case_documents.hpp"

#include <doctest/doctest.h>
#include "jiqun/io/file.hpp"

#include <cstddef>
#include <random>
#include <string>
#include <vector>

using namespace jiqun;
using namespace jiqun::testing;

namespace {

/// Cases in which every member that may be stated is stated or not, by chance.
class maker {
 public:
  explicit maker(unsigned seed) : chance_(seed) {}

  case_file make() {
    case_file file{blank_cluster(), {}};
    fill(file.cluster, members_of_cluster());
    for (int left = upto(12); left > 0; --left) {
      case_event event = blank_event(static_cast<event_kind>(upto(count_of<event_kind> - 1)));
      fill(event, members_of_event(event.kind()));
      file.events.push_back(event);
    }
    return file;
  }

 private:
  int upto(std::size_t most) {
    return std::uniform_int_distribution<int>(0, static_cast<int>(most))(chance_);
  }
  bool odds(int percent) { return upto(99) < percent; }
  std::string text() { return "文本 \"~/" + std::to_string(upto(9)); }

  template <class Object>
  void fill(Object& object, const std::vector<member_of<Object>>& members) {
    for (const member_of<Object>& member : members)
      if (member.required || odds(60)) member.set(object, value_of(member));
  }
  member_value value_of(const member_format& member) {
    if (member.may_be_unknown && odds(20)) return absence::unknown;
    if (member.may_be_all && odds(20)) return absence::not_applicable;
    switch (member.type) {
      case member_type::text: return text();
      case member_type::day: return date(2000 + upto(63), 1 + upto(11), 1 + upto(27));
      case member_type::time: return minute_of_day(upto(23), upto(59));
      case member_type::year: return year::first + upto(63);
      case member_type::count: return upto(most_counted);
      case member_type::flag: return odds(50);
      case member_type::choice: return static_cast<std::size_t>(upto(member.choices.size() - 1));
      case member_type::city: return static_cast<std::size_t>(upto(count_of<city> - 1));
      case member_type::cities: {
        city_set cities;
        for (const city one : every<city>)
          if (odds(20)) cities.insert(one);
        return cities;
      }
      case member_type::industry: return named_industries{industry_set(industry{0}), {text()}};
      case member_type::industries: {
        named_industries all;
        for (int left = upto(3); left > 0; --left) all.names.push_back(text());
        return all;
      }
    }
    return absence::not_given;
  }

  std::mt19937 chance_;
};

}  // namespace

TEST_SUITE("a case written as JSON") {
  TEST_CASE("a document with every member is written as it was read") {
    const json document = a_case(every_event());
    const json written = to_json(read_case(document.dump(), "file"));
    const json again = to_json(read_case(written.dump(), "file"));
    CHECK(written.dump() == again.dump());
    REQUIRE(written["events"].size() == document["events"].size());
    for (std::size_t at = 0; at < document["events"].size(); ++at) {
      json event = document["events"][at];
      if (event["event"] == "assessed") event.erase("replaces");  // false goes without saying
      CHECK(written["events"][at].size() == event.size());
      for (const auto& item : event.items()) {
        const std::string& name = item.key();
        const auto& value = item.value();
        CAPTURE(name);
        CHECK(written["events"][at].contains(name));
        const member_format* member = member_named(name);
        REQUIRE(member != nullptr);
        const bool has_other_names =
            member->type == member_type::city || member->type == member_type::cities || member->may_be_all;
        if (!has_other_names) CHECK(written["events"][at][name] == value);
      }
    }
  }

  TEST_CASE("what is written is read as it was, whatever a case states") {
    maker make(20240415);
    for (int i = 0; i < 400; ++i) {
      const std::string written = to_json(make.make()).dump();
      CAPTURE(written);
      CHECK(to_json(read_case(written, "file")).dump() == written);
    }
  }

  TEST_CASE("what is not given is left out, and industries without names go by their numbers") {
    case_event call = blank_event(event_kind::call_issued);
    CHECK(to_json(call).dump() == R"({"event":"call_issued","on":"2000-01-01","round":2000})");
    auto& what = std::get<happened::call_issued>(call.what);
    what.round =
        what.round.industries(industry_set(industry{3}, industry{5})).regions(absence::not_applicable);
    call.by = absence::unknown;
    CHECK(to_json(call).dump() ==
          R"({"event":"call_issued","on":"2000-01-01","by":"unknown","round":2000,"regions":"all",)"
          R"("industries":["3","5"]})");
  }

  TEST_CASE("a round is read as it was written, with which clusters its events are about") {
    const std::string example = JIQUN_SOURCE_DIR "/examples/round.json";
    const round_file round = read_round(read_file(example), example);
    const std::string written = write_round(round);
    const round_file again = read_round(written, "written");
    CHECK(write_round(again) == written);
    CHECK(again.label == round.label);
    REQUIRE(again.clusters.size() == round.clusters.size());
    REQUIRE(again.events.size() == round.events.size());
    std::size_t about_some = 0;
    for (std::size_t at = 0; at < round.events.size(); ++at) {
      CHECK(again.events[at].clusters == round.events[at].clusters);
      about_some += round.events[at].clusters.empty() ? 0 : 1;
    }
    CHECK(about_some > 0);
    CHECK(read_round(write_round({year(2025), {}, {}}), "written").clusters.empty());

    round_file wrong = round;
    wrong.events.front().clusters = {round.clusters.size()};
    CHECK_THROWS_AS(static_cast<void>(write_round(wrong)), invalid_fact);
    wrong.events.front().clusters = {round.clusters.size() - 1};
    CHECK_NOTHROW(static_cast<void>(write_round(wrong)));
  }

  TEST_CASE("a case is written on one line, as the tree of its values") {
    const case_file file = maker(7).make();
    CHECK(write_case(file) == dump(to_json(file)));
  }
}
