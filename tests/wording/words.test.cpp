// SPDX-License-Identifier: Apache-2.0
#include "wording/words.hpp"

#include "wording/figures.hpp"

#include "jiqun/measures/editions.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "rules/against_the_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>
#include <string>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(words(answer())), phrase>);
static_assert(std::is_same_v<decltype(words(std::declval<const invalid_fact&>())), message>);
static_assert(std::is_same_v<decltype(key(answer())), std::string_view>);
static_assert(std::is_same_v<decltype(&language_of_environment), language (*)()>);

/// Of any closed set; a condition speaks of the figures of a text.
template <class Id>
message said_of(Id one) {
  if constexpr (std::is_same_v<Id, condition>)
    return words(one, anhui_2024);
  else
    return words(one);
}

/// Every member of a closed set has words of its own in every language.
template <class Id>
void check_words(std::optional<Id> without = std::nullopt) {
  for (const language tongue : languages()) {
    CAPTURE(tongue.code());
    std::set<std::string> said;
    for (const Id one : every<Id>) {
      CAPTURE(key(one));
      const std::string its = said_of(one).in(tongue);
      CHECK(its.empty() == (one == without));
      CHECK(said.insert(its).second);
    }
  }
}

template <class Enum>
void check_keys(Enum last) {
  std::set<std::string_view> keys;
  for (int n = 0; n <= static_cast<int>(last); ++n) {
    const std::string_view said = key(static_cast<Enum>(n));
    CAPTURE(said);
    CHECK(!said.empty());
    CHECK(said.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
    CHECK(keys.insert(said).second);
  }
}

/// Sets an environment variable (unsets it if there is no value) and restores it at the end.
class environment_variable {
 public:
  environment_variable(const char* name, const char* value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    set(value);
  }
  environment_variable(const environment_variable&) = delete;
  environment_variable& operator=(const environment_variable&) = delete;
  ~environment_variable() { set(before_ ? before_->c_str() : nullptr); }

 private:
  void set(const char* value) const {
    if (value != nullptr)
      setenv(name_, value, 1);
    else
      unsetenv(name_);
  }
  const char* name_;
  std::optional<std::string> before_;
};

language language_with(const char* lc_all, const char* lc_messages, const char* lang) {
  const environment_variable first("LC_ALL", lc_all);
  const environment_variable second("LC_MESSAGES", lc_messages);
  const environment_variable third("LANG", lang);
  return language_of_environment();
}

}  // namespace

TEST_SUITE("words") {
  TEST_CASE("every enumerator of every closed set has words of its own in every language") {
    check_words<answer>();
    check_words<condition>();
    check_words<fact>();
    check_words<act>();
    check_words<office>();
    check_words<absence>();
    check_words<certainty>();
    check_words<day_kind>();
    check_words<festival>(festival::not_named);
    check_words<day_unit>();
    for (const language tongue : languages())
      CHECK(words(opening_day::counted).in(tongue) != words(opening_day::excluded).in(tongue));
    check_words<assessment_outcome>();
    check_words<weekday>();
    check_words<figure>();
  }

  TEST_CASE("two festivals of one item keep the order of the notice") {
    CHECK(words(festival::mid_autumn_and_national_day).in(language::chinese) == "中秋节、国庆节");
    CHECK(words(festival::national_day_and_mid_autumn).in(language::chinese) == "国庆节、中秋节");
  }

  TEST_CASE("a reading is asked as a question and each of its choices is worded") {
    std::set<std::string_view> questions;
    for (const reading_row& entry : reading_table) {
      CAPTURE(entry.key);
      CHECK(!question(entry.id).in(language::chinese).empty());
      CHECK(!question(entry.id).in(language::english).empty());
      CHECK(questions.insert(question(entry.id).in(language::english)).second);
      std::set<std::string_view> choices;
      for (std::size_t choice = 0; choice < entry.choice_count; ++choice) {
        CHECK(!choice_words(entry.id, choice).in(language::chinese).empty());
        CHECK(choices.insert(choice_words(entry.id, choice).in(language::chinese)).second);
        CHECK(!choice_words(entry.id, choice).in(language::english).empty());
        CHECK(choices.insert(choice_words(entry.id, choice).in(language::english)).second);
      }
    }
  }

  TEST_CASE("the keys that programs read are distinct and plain") {
    check_keys(answer::yes);
    check_keys(condition::in_force);
    check_keys(fact::title_end);
    check_keys(certainty::settled);
    check_keys(day_unit::calendar);
    check_keys(assessment_outcome::pending);
  }

  TEST_CASE("the keys that programs read are those of the contract") {
    CHECK(key(answer::no) == "no");
    CHECK(key(answer::unknown) == "unknown");
    CHECK(key(answer::yes) == "yes");
    CHECK(key(certainty::not_announced) == "not_announced");
    CHECK(key(certainty::provisional) == "provisional");
    CHECK(key(certainty::settled) == "settled");
    CHECK(key(day_unit::working) == "working");
    CHECK(key(day_unit::calendar) == "calendar");
    CHECK(key(assessment_outcome::passed) == "passed");
    CHECK(key(assessment_outcome::failed) == "failed");
    CHECK(key(assessment_outcome::not_held) == "not_held");
    CHECK(key(assessment_outcome::not_taken_part) == "not_taken_part");
    CHECK(key(assessment_outcome::pending) == "pending");
    CHECK(key(condition::monitoring_in_order) == "monitoring_in_order");
    CHECK(key(condition::to_be_monitored) == "to_be_monitored");
    CHECK(key(condition::exception_reasoned) == "exception_reasoned");
    CHECK(key(condition::plan_in_order) == "plan_in_order");
    CHECK(key(condition::duty_to_revoke) == "duty_to_revoke");
    CHECK(key(condition::may_leave_title) == "may_leave_title");
    CHECK(key(connective::facts) == "facts");
    CHECK(key(connective::all_of) == "all_of");
    CHECK(key(connective::any_of) == "any_of");
    CHECK(key(connective::contrary_of) == "contrary_of");
    CHECK(key(fact::nomination_reason) == "nomination_reason");
    CHECK(key(fact::first_instalment) == "first_instalment");
    CHECK(key(fact::misconduct_attribution) == "misconduct_attribution");
    const reading_row& opening = row_of(reading_id::opening_day);
    CHECK(key_of_choice(opening_day::counted) == opening.choices[0].key);
    CHECK(key_of_choice(opening_day::excluded) == opening.choices[1].key);
  }

  TEST_CASE("figures have units") {
    CHECK(unit_of(condition::shown_long_enough).in(language::chinese) == "个工作日");
    CHECK(unit_of(condition::shown_long_enough, day_unit::calendar).in(language::chinese) == "个自然日");
    CHECK(unit_of(condition::national_carriers).in(language::chinese) == "家");
    CHECK(unit_of(condition::provincial_carriers).in(language::english) == "carriers");
    CHECK(unit_of(condition::two_years_not_passed).in(language::chinese) == "年");
    CHECK(unit_of(condition::without_objection).in(language::chinese) == "项异议");
    CHECK(unit_of(condition::paid_in_steps).in(language::chinese) == "期");
    CHECK(unit_of(condition::every_instalment_due).in(language::chinese) == "期");
    CHECK(unit_of(condition::in_pool).in(language::chinese).empty());
    finding run = finding_of(condition::two_years_not_passed, answer::no);
    run.figure = measured{1, 2};
    CHECK(measured_text(run, language::chinese) == "连续未通过1年,满2年成立");
    CHECK(measured_text(run, language::english) == "1 year in a row not passed, 2 years would meet it");
    run.figure = measured{std::nullopt, 2};
    CHECK(measured_text(run, language::english).empty());
    run = finding_of(condition::in_pool, answer::no);
    run.figure = measured{1, 2};
    CHECK(measured_text(run, language::english) == "found 1, required 2");
  }

  TEST_CASE("a reading is worded by its question, with its key") {
    CHECK(reading_text(reading_id::objection_time, language::chinese) ==
          "“异议以收到还是发出为准”(`objection_time`)");
    CHECK(reading_text(reading_id::objection_time, language::english) == "objection_time");
  }

  TEST_CASE("the key of a fact is the name that it has in the code") {
    for (std::size_t one = 0; one < count_of<fact>; ++one)
      CHECK(key(static_cast<fact>(one)) == name_of(static_cast<fact>(one)));
  }

  TEST_CASE("what is wrong with a fact is said with its figure in both languages") {
    std::set<std::string> sentences;
    for (const flaw one : every<flaw>) {
      const bool day = row_of(one).found == found_as::day;
      const message said = words(invalid_fact(one, day ? 20250209 : 2077));
      CAPTURE(said.in(language::english));
      const std::string figure = day ? "2025-02-09" : "2077";
      const auto tells_it = [&](std::string text) {  // a value is found in thousandths: 2.077
        text.erase(std::remove(text.begin(), text.end(), '.'), text.end());
        return text.find(figure) != std::string::npos;
      };
      const bool has_figure = row_of(one).found != found_as::nothing;
      CHECK(tells_it(said.in(language::chinese)) == has_figure);
      CHECK(tells_it(said.in(language::english)) == has_figure);
      CHECK(sentences.insert(said.in(language::chinese)).second);
      CHECK(sentences.insert(said.in(language::english)).second);
    }
  }

  TEST_CASE("a day that the calendar does not have is named as it was stated") {
    try {
      static_cast<void>(date(2025, 2, 29));
      FAIL("not refused");
    } catch (const invalid_fact& error) {
      CHECK(words(error).in(language::chinese) == "没有2025-02-29这一天");
      CHECK(words(error).in(language::english) == "there is no day 2025-02-29");
    }
  }
}

TEST_SUITE("language of the environment") {
  TEST_CASE("Chinese unless it is English") {
    CHECK(language_with(nullptr, nullptr, nullptr) == language::chinese);
    CHECK(language_with(nullptr, nullptr, "zh_CN.UTF-8") == language::chinese);
    CHECK(language_with(nullptr, nullptr, "en_US.UTF-8") == language::english);
    CHECK(language_with(nullptr, nullptr, "en") == language::english);
    CHECK(language_with(nullptr, nullptr, "de_DE.UTF-8") == language::chinese);
    CHECK(language_with(nullptr, nullptr, "C.UTF-8") == language::chinese);
    CHECK(language_with(nullptr, nullptr, "e") == language::chinese);
  }

  TEST_CASE("the first that is set decides and an empty one is not set") {
    CHECK(language_with("zh_CN.UTF-8", "en_US.UTF-8", "en_US.UTF-8") == language::chinese);
    CHECK(language_with("en_US.UTF-8", "zh_CN.UTF-8", "zh_CN.UTF-8") == language::english);
    CHECK(language_with(nullptr, "en_US.UTF-8", "zh_CN.UTF-8") == language::english);
    CHECK(language_with(nullptr, "zh_CN.UTF-8", "en_US.UTF-8") == language::chinese);
    CHECK(language_with("", "", "en_US.UTF-8") == language::english);
    CHECK(language_with("", "", "") == language::chinese);
  }
}
