// SPDX-License-Identifier: Apache-2.0
#include "wording/message.hpp"

#include "jiqun/measures/editions.hpp"
#include "wording/common_sentences.hpp"
#include "wording/entry.hpp"
#include "wording/grammar.hpp"
#include "wording/words.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace jiqun;

namespace {

static_assert(places_in("") == 0);
static_assert(places_in("{} and {}") == 2);
static_assert(places_in("{1}, {0}, {1}") == 2);
static_assert(places_in("{{}} {}") == 1);
static_assert(places_in("{0} {}") == -1);
static_assert(places_in("{") == -1);
static_assert(places_in("}") == -1);
static_assert(places_in("{:3}") == -1);
static_assert(is_sentence<common_sentence> && !is_sentence<answer>);

enum class two : std::uint8_t { first, second };
constexpr entry<two> both[] = {{two::first, "a"}, {two::second, "b"}};
constexpr entry<two> one_empty[] = {{two::first, "a"}, {two::second, ""}};
constexpr entry<two> one_missing[] = {{two::first, "a"}};
constexpr entry<two> out_of_order[] = {{two::second, "b"}, {two::first, "a"}};
static_assert(is_worded(both));
static_assert(!is_worded(one_empty));
static_assert(!is_worded(one_missing));
static_assert(!is_worded(out_of_order));

constexpr language zh = language::chinese;
constexpr language en = language::english;

}  // namespace

TEST_SUITE("messages") {
  TEST_CASE("a sentence is put into words with its arguments when the language is known") {
    const message said{common_sentence::found_and_required, 3, words(answer::yes)};
    CHECK(said.in(zh) == "实为3,要求是");
    CHECK(said.in(en) == "found 3, required yes");
    CHECK(say(common_sentence::in_brackets, zh, "x") == "(x)");
    CHECK(say(common_sentence::in_brackets, en, "x") == " (x)");
  }

  TEST_CASE("what stands in a place is counted, cited and listed as the language does") {
    const auto alone = [](argument one, language tongue) {
      return message::alone(std::move(one)).in(tongue);
    };
    CHECK(alone(amount_of{1, words(common_sentence::years)}, en) == "1 year");
    CHECK(alone(amount_of{2, words(common_sentence::years)}, en) == "2 years");
    CHECK(alone(amount_of{2, words(common_sentence::years)}, zh) == "2年");
    CHECK(alone(amount_of{2, {}}, en) == "2");
    CHECK(alone(art(10, 3), zh) == "第十条第(三)项");
    CHECK(alone(art(10, 3), en) == "art. 10(3)");
    CHECK(alone(in_words{2}, zh) == "两");
    CHECK(alone(in_words{3}, zh) == "三");
    CHECK(alone(in_words{12}, zh) == "十二");
    CHECK(alone(in_words{3}, en) == "three");
    CHECK(alone(in_words{12}, en) == "12");
    CHECK(alone(numeral{2}, zh) == "二");
    CHECK(alone(numeral{2}, en) == "2");
    CHECK(alone(several{{words(answer::no), message::alone("b")}}, zh) == "否、b");
    CHECK(alone(several{{words(answer::no), message::alone("b")}}, en) == "no, b");
    CHECK(alone(message{common_sentence::number_from, 1}, en) == "1 or more");
    CHECK(clauses_text({"a", "b"}, zh) == "a;b");
    CHECK(clauses_text({"a", "b"}, en) == "a; b");
  }

  TEST_CASE("a condition speaks of the figures of the text that is meant") {
    CHECK(words(condition::two_years_not_passed, anhui_2024).in(zh) == "连续两年未通过考核");
    CHECK(words(condition::two_years_not_passed, anhui_2024).in(en) == "two consecutive years not passed");
    CHECK(words(condition::enough_carriers, anhui_2024).in(zh) == "至少一家国家级或三家省级技术创新载体");
    CHECK(words(condition::enough_carriers, anhui_2024).in(en) ==
          "one national or three provincial innovation carriers");
    measures draft = anhui_2024;
    draft.revocation.consecutive_failures.value = failed_years(3);
    draft.carriers.national.value = count<national_carrier>(2);
    CHECK(words(condition::two_years_not_passed, draft).in(zh) == "连续三年未通过考核");
    CHECK(words(condition::two_years_not_passed, draft).in(en) == "three consecutive years not passed");
    CHECK(words(condition::enough_carriers, draft).in(zh) == "至少两家国家级或三家省级技术创新载体");
    CHECK(words(condition::in_pool, draft).in(zh) == "为入库集群");
  }
}

TEST_SUITE("languages") {
  TEST_CASE("a language is known by its code") {
    for (const language one : languages()) CHECK(language_with_code(one.code()) == one);
    CHECK(language_with_code("zh") == language::chinese);
    CHECK(language_with_code("en") == language::english);
    CHECK_FALSE(language_with_code("fr").has_value());
    CHECK_FALSE(language_with_code("").has_value());
  }
}
