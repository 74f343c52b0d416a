// SPDX-License-Identifier: Apache-2.0
#include "jiqun/measures/reading_register.hpp"

#include "jiqun/measures/editions.hpp"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<readings> && std::is_trivially_copyable_v<reading_entry>);
static_assert(std::is_same_v<decltype(&entry_of), const reading_entry& (*)(reading_id)>);
static_assert(std::is_same_v<decltype(&find_reading), const reading_entry* (*)(std::string_view)>);
static_assert(std::is_same_v<decltype(&find_choice),
                             std::optional<std::size_t> (*)(const reading_entry&, std::string_view)>);
static_assert(sizeof(readings) == reading_count);

constexpr bool every_entry_stands_at_its_id() {
  for (std::size_t i = 0; i < reading_register.size(); ++i)
    if (reading_register[i].id != static_cast<reading_id>(i)) return false;
  return true;
}
static_assert(every_entry_stands_at_its_id());

constexpr bool the_defaults_come_first() {
  for (const reading_entry& entry : reading_register)
    if (entry.chosen(anhui_2024.readings) != 0 || entry.chosen(readings{}) != 0) return false;
  return true;
}
static_assert(the_defaults_come_first());

std::size_t chosen(std::string_view key, const readings& all) { return find_reading(key)->chosen(all); }

}  // namespace

TEST_SUITE("register of readings") {
  TEST_CASE("entry i has id i and the defaults come first") {
    CHECK(every_entry_stands_at_its_id());
    CHECK(the_defaults_come_first());
    for (const reading_entry& entry : reading_register) CHECK(&entry_of(entry.id) == &entry);
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
    for (const reading_entry& entry : reading_register) {
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
    for (const reading_entry& entry : reading_register) {
      CAPTURE(entry.key);
      CHECK(!entry.key.empty());
      CHECK(keys.insert(entry.key).second);
      CHECK(entry.source.article != 0);
      std::set<std::string_view> choices;
      for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
        CHECK(!entry.choices[choice].empty());
        CHECK(choices.insert(entry.choices[choice]).second);
      }
      for (std::size_t none = entry.choice_count; none < reading_entry::most_choices; ++none)
        CHECK(entry.choices[none].empty());
    }
  }

  TEST_CASE("what is chosen is what was chosen and nothing else changes") {
    for (const reading_entry& entry : reading_register) {
      for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
        readings all;
        entry.choose(all, choice);
        for (const reading_entry& other : reading_register)
          CHECK(other.chosen(all) == (other.id == entry.id ? choice : 0));
      }
    }
  }

  TEST_CASE("readings and choices are found by their keys") {
    for (const reading_entry& entry : reading_register) {
      CHECK(find_reading(entry.key) == &entry);
      for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
        CHECK(find_choice(entry, entry.choices[choice]) == choice);
      CHECK(!find_choice(entry, ""));
      CHECK(!find_choice(entry, "no such choice"));
    }
    CHECK(find_reading("") == nullptr);
    CHECK(find_reading("Opening_day") == nullptr);
    CHECK(find_reading("opening_days") == nullptr);
  }

  TEST_CASE("the keys of the register mean the enumerators of the same name") {
    const auto choose = [](std::string_view key, std::string_view choice) {
      readings all;
      const reading_entry& entry = *find_reading(key);
      entry.choose(all, *find_choice(entry, choice));
      return all;
    };
    CHECK(choose("opening_day", "excluded").opening_day == opening_day::excluded);
    CHECK(choose("first_assessable_year", "year_of_title").first_assessable_year ==
          first_assessable_year::year_of_title);
    CHECK(choose("before_effect", "counted").before_effect == before_effect::counted);
    CHECK(choose("year_not_held", "skipped").year_not_held == year_not_held::skipped);
    CHECK(choose("not_taken_part", "failure").not_taken_part == not_taken_part::failure);
    CHECK(choose("not_taken_part", "skipped").not_taken_part == not_taken_part::skipped);
    CHECK(choose("cross_city_scope", "lead_city").cross_city_scope == cross_city_scope::lead_city);
    CHECK(choose("cross_city_scope", "any_city").cross_city_scope == cross_city_scope::any_city);
    CHECK(choose("cross_city_scope", "every_city").cross_city_scope == cross_city_scope::every_city);
    CHECK(choose("attribution", "as_found").attribution == attribution::as_found);
    CHECK(choose("attribution", "applicant_too").attribution == attribution::applicant_too);
    CHECK(choose("attribution", "any_member").attribution == attribution::any_member);
    CHECK(choose("governing_text", "start_of_procedure").governing_text ==
          governing_text::start_of_procedure);
    CHECK(choose("revocation_effect", "start_of_failing_year").revocation_effect ==
          revocation_effect::start_of_failing_year);
    readings all;
    all.not_taken_part = not_taken_part::skipped;
    CHECK(chosen("not_taken_part", all) == 2);
    CHECK(chosen("year_not_held", all) == 0);
  }
}
