// SPDX-License-Identifier: Apache-2.0
#include "jiqun/measures/readings.hpp"

#include "jiqun/measures/editions.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

using namespace jiqun;

namespace {

static_assert(reading_of<year_not_held> == reading_id::year_not_held);
static_assert(reading_of<opening_day> == reading_id::opening_day);
static_assert(key_of_choice(interruption::ignored) == "ignored");

constexpr bool the_defaults_come_first() {
  for (const reading_row& entry : reading_table)
    if (anhui_2024.readings.chosen(entry.id) != 0 || readings().chosen(entry.id) != 0) return false;
  return true;
}
static_assert(the_defaults_come_first());

std::size_t chosen(std::string_view key, const readings& all) {
  return all.chosen(*with_key<reading_id>(key));
}

}  // namespace

TEST_SUITE("register of readings") {
  TEST_CASE("the defaults come first") {
    CHECK(the_defaults_come_first());
    for (const reading_row& entry : reading_table) CHECK(&row_of(entry.id) == &entry);
  }

  TEST_CASE(
      "a reading stands at the provision that leaves it open, and at a second one that is applied by it") {
    const std::map<std::string_view, std::pair<citation, citation>> twice = {
        {"before_effect", {art(16), art(14)}},  // in force from; whether the year counts as not passed
        {"cross_city_recommendation", {art(4), art(10, 1)}},  // 推荐工作; 正式行文推荐
        {"cross_city_scope", {art(9), art(10, 1)}},           // 申报范围; 开展申报
        {"pool_assessments", {art(14), art(5)}},  // 未通过考核; 对入库集群进行考核评价
        {"carrier_requirement", {art(7, 1), art(10, 1)}},  // 至少有一家; 开展申报
        {"pool_entry", {art(10, 1), art(9)}},              // 相关入库集群; 上年度入库集群
        {"reapplication_bar", {art(14), art(10, 1)}},      // 撤销; 开展申报
    };
    std::size_t found = 0;
    for (const reading_row& entry : reading_table) {
      CAPTURE(entry.key);
      const auto row = twice.find(entry.key);
      CHECK(entry.also.has_value() == (row != twice.end()));
      if (row == twice.end()) continue;
      ++found;
      CHECK(entry.source == row->second.first);
      CHECK(entry.also == row->second.second);
    }
    CHECK(found == twice.size());
  }

  TEST_CASE("keys are unique and so are the choices of a reading") {
    std::set<std::string_view> keys;
    for (const reading_row& entry : reading_table) {
      CAPTURE(entry.key);
      CHECK(!entry.key.empty());
      CHECK(keys.insert(entry.key).second);
      CHECK(entry.source.article != 0);
      std::set<std::string_view> choices;
      for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
        CHECK(!entry.choices[choice].key.empty());
        CHECK(choices.insert(entry.choices[choice].key).second);
      }
      for (std::size_t none = entry.choice_count; none < reading_row::most_choices; ++none)
        CHECK(entry.choices[none].key.empty());
    }
  }

  TEST_CASE("what is chosen is what was chosen and nothing else changes") {
    for (const reading_row& entry : reading_table) {
      for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
        readings all;
        all.choose(entry.id, choice);
        for (const reading_row& other : reading_table)
          CHECK(all.chosen(other.id) == (other.id == entry.id ? choice : 0));
      }
    }
  }

  TEST_CASE("readings and choices are found by their keys") {
    for (const reading_row& entry : reading_table) {
      CHECK(with_key<reading_id>(entry.key) == entry.id);
      for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
        CHECK(entry.choice_called(entry.choices[choice].key) == choice);
      CHECK(!entry.choice_called(""));
      CHECK(!entry.choice_called("no such choice"));
    }
    CHECK(!with_key<reading_id>(""));
    CHECK(!with_key<reading_id>("Opening_day"));
    CHECK(!with_key<reading_id>("opening_days"));
  }

  TEST_CASE("the keys of the register mean the enumerators of the same name") {
    const auto choose = [](std::string_view key, std::string_view choice) {
      readings all;
      const reading_row& entry = row_of(*with_key<reading_id>(key));
      all.choose(entry.id, *entry.choice_called(choice));
      return all;
    };
    CHECK(choose("opening_day", "excluded").get<opening_day>() == opening_day::excluded);
    CHECK(choose("first_assessable_year", "year_of_title").get<first_assessable_year>() ==
          first_assessable_year::year_of_title);
    CHECK(choose("before_effect", "counted").get<before_effect>() == before_effect::counted);
    CHECK(choose("year_not_held", "skipped").get<year_not_held>() == year_not_held::skipped);
    CHECK(choose("not_taken_part", "failure").get<not_taken_part>() == not_taken_part::failure);
    CHECK(choose("not_taken_part", "skipped").get<not_taken_part>() == not_taken_part::skipped);
    CHECK(choose("cross_city_scope", "lead_city").get<cross_city_scope>() == cross_city_scope::lead_city);
    CHECK(choose("cross_city_scope", "any_city").get<cross_city_scope>() == cross_city_scope::any_city);
    CHECK(choose("cross_city_scope", "every_city").get<cross_city_scope>() == cross_city_scope::every_city);
    CHECK(choose("attribution", "as_found").get<attribution>() == attribution::as_found);
    CHECK(choose("attribution", "applicant_too").get<attribution>() == attribution::applicant_too);
    CHECK(choose("attribution", "any_member").get<attribution>() == attribution::any_member);
    CHECK(choose("governing_text", "start_of_procedure").get<governing_text>() ==
          governing_text::start_of_procedure);
    CHECK(choose("revocation_effect", "start_of_failing_year").get<revocation_effect>() ==
          revocation_effect::start_of_failing_year);
    readings all;
    all.set(not_taken_part::skipped);
    CHECK(chosen("not_taken_part", all) == 2);
    CHECK(chosen("year_not_held", all) == 0);
  }

  TEST_CASE("a choice that there is none of is refused") {
    for (const reading_row& row : reading_table) {
      readings all;
      CHECK_THROWS_AS(all.choose(row.id, row.choice_count), invalid_fact);
      CHECK(all == readings());
    }
  }

  TEST_CASE("readings are the same where every choice is") {
    readings one;
    CHECK(one == readings());
    one.set(governing_text::start_of_procedure);
    CHECK(one != readings());
    one.choose(reading_id::governing_text, 0);
    CHECK(one == readings());
  }

  TEST_CASE("whoever watches sees each reading that is asked for once, in order, and none that is set") {
    readings all;
    detail::reading_watch watch;
    watch.look_at(all);
    all.set(year_not_held::skipped);
    all.choose(reading_id::opening_day, 1);
    CHECK(watch.seen().empty());
    CHECK(all.get<year_not_held>() == year_not_held::skipped);
    CHECK(all.chosen(reading_id::opening_day) == 1);
    CHECK(all.get<year_not_held>() == year_not_held::skipped);
    CHECK(watch.seen() == reading_set(reading_id::opening_day, reading_id::year_not_held));
    REQUIRE(watch.size() == 2);
    CHECK(watch[0] == reading_id::year_not_held);
    watch.forget();
    CHECK(watch.size() == 0);
  }

  TEST_CASE("nobody watches a copy") {
    readings all;
    detail::reading_watch watch;
    watch.look_at(all);
    const readings copy = all;
    readings assigned;
    assigned = all;
    static_cast<void>(copy.get<interruption>());
    static_cast<void>(assigned.get<interruption>());
    CHECK(watch.seen().empty());
    CHECK(detail::reading_watch::at(copy) == nullptr);
    all = copy;  // what is watched stays so
    static_cast<void>(all.get<interruption>());
    CHECK(watch.seen() == reading_set(reading_id::interruption));
  }
}
