// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/run_of_failures.hpp"

#include "restatement/naive_run.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_same_v<decltype(&reckon_run), run_of_failures (*)(const years_by_effect&, int)>);

/// A year for each letter from 2000 on: f fails, p ends the run, ? is open, a blank is passed over.
constexpr years_by_effect years_of(std::string_view letters) {
  years_by_effect years;
  int number = year::first;
  for (const char letter : letters) {
    const year y(number++);
    if (letter == ' ') continue;
    years.walked.insert(y);
    if (letter == 'f') years.failing.insert(y);
    if (letter == '?') years.open.insert(y);
  }
  return years;
}

constexpr run_of_failures run_of_letters(std::string_view letters, int limit) {
  return reckon_run(years_of(letters), limit);
}
constexpr answer reached(std::string_view letters, int limit) {
  return run_of_letters(letters, limit).reached;
}
constexpr year_set missing(std::string_view letters, int limit) {
  return run_of_letters(letters, limit).missing;
}

static_assert(reached("", 1) == answer::no);
static_assert(reached("f", 1) == answer::yes && reached("p", 1) == answer::no &&
              reached("?", 1) == answer::unknown);
static_assert(reached("ff", 2) == answer::yes && reached("fpf", 2) == answer::no);
static_assert(reached("f f", 2) == answer::yes);
static_assert(reached("f?f", 2) == answer::unknown && missing("f?f", 2) == year_set::between(2001, 2001));
static_assert(reached("?ff?", 2) == answer::yes && missing("?ff?", 2).empty());
static_assert(*run_of_letters("ffpff", 2).completed_in == year(2001));
static_assert(*run_of_letters("?ff", 2).completed_in == year(2002));
static_assert(run_of_letters("fffpf", 4).longest == 3 && run_of_letters("fffpf", 4).at_the_end == 1);
static_assert(run_of_letters("f?", 3).at_the_end == 0);

/// How the run compares with the plain walk over every outcome of the open years.
bool agrees(const std::string& letters, int limit) {
  std::vector<std::pair<int, char>> steps;
  for (std::size_t i = 0; i < letters.size(); ++i)
    if (letters[i] != ' ') steps.emplace_back(year::first + static_cast<int>(i), letters[i]);
  const naive_run::verdict expected = naive_run::decide(steps, limit);
  const run_of_failures found = run_of_letters(letters, limit);
  const std::string answer_found = found.reached == answer::yes  ? "yes"
                                   : found.reached == answer::no ? "no"
                                                                 : "unknown";
  std::vector<int> years;
  for (const year y : found.missing) years.push_back(y.number());
  return answer_found == expected.answer && years == expected.missing && found.longest == expected.longest &&
         (found.completed_in ? found.completed_in->number() : 0) == expected.completed_in;
}

}  // namespace

TEST_SUITE("run of failures") {
  TEST_CASE("the limit is met in the first year in which the run reaches it, whatever comes later") {
    const auto run = run_of_letters("pffpfff", 2);
    CHECK(run.reached == answer::yes);
    CHECK(*run.completed_in == year(2002));
    CHECK(run.longest == 3);
  }

  TEST_CASE("of the years in which it may first be met, the latest counts") {
    CHECK(*run_of_letters("f?ff", 2).completed_in == year(2003));
    CHECK(*run_of_letters("???ff", 2).completed_in == year(2004));
  }

  TEST_CASE("an open year that cannot turn the answer is not missing") {
    CHECK(missing("f?p?", 2) == year_set::between(2001, 2001));
    CHECK(missing("?p?f", 2) == year_set::between(2002, 2002));
    CHECK(missing("?p?p", 2).empty());
    CHECK(missing("f?f?f", 5) == (year_set::between(2001, 2001) | year_set::between(2003, 2003)));
    CHECK(missing("?ff?", 4) == (year_set::between(2000, 2000) | year_set::between(2003, 2003)));
  }

  TEST_CASE("an open year before a run that meets the limit without it does not turn it") {
    CHECK(missing("?ff", 2).empty());
    CHECK(missing("?f?f", 3) == year_set::between(2002, 2002));
  }

  TEST_CASE("every sequence of up to seven years under every limit agrees with the plain walk") {
    constexpr std::string_view alphabet = "fp?";
    std::size_t compared = 0;
    for (std::size_t length = 0; length <= 7; ++length) {
      std::size_t sequences = 1;
      for (std::size_t i = 0; i < length; ++i) sequences *= alphabet.size();
      for (std::size_t sequence = 0; sequence < sequences; ++sequence) {
        std::string letters;
        for (std::size_t i = 0, rest = sequence; i < length; ++i, rest /= alphabet.size())
          letters += alphabet[rest % alphabet.size()];
        for (int limit = 1; limit <= 8; ++limit, ++compared)
          if (!agrees(letters, limit)) FAIL_CHECK("\"" << letters << "\" with the limit " << limit);
      }
    }
    CHECK(compared == 3280 * 8);
  }

  TEST_CASE("years that are passed over neither end nor lengthen a run") {
    std::mt19937 random(14);
    for (int i = 0; i < 4000; ++i) {
      std::string letters;
      const std::size_t length = 1 + random() % 14;
      for (std::size_t at = 0; at < length; ++at) letters += "ffp??  "[random() % 7];
      const int limit = 1 + static_cast<int>(random() % 5);
      if (!agrees(letters, limit)) FAIL_CHECK("\"" << letters << "\" with the limit " << limit);
    }
  }

  TEST_CASE("the two ways of finding what can turn it agree where both can be tried") {
    std::mt19937 random(2024);
    for (int i = 0; i < 2000; ++i) {
      std::vector<std::pair<int, char>> steps;
      const int length = 1 + static_cast<int>(random() % 10);
      for (int at = 0; at < length; ++at) steps.emplace_back(2000 + at, "ffp???"[random() % 6]);
      const int limit = 1 + static_cast<int>(random() % 4);
      const std::vector<int> tried = naive_run::decide(steps, limit).missing;
      std::vector<int> lived;
      for (std::size_t at = 0; at < steps.size(); ++at)
        if (steps[at].second == '?' && naive_run::turns(steps, at, limit)) lived.push_back(steps[at].first);
      CHECK(tried == lived);
    }
  }

  TEST_CASE("sixty-four years with any number of open ones agree with two lives walked at once") {
    std::mt19937 random(64);
    for (int i = 0; i < 400; ++i) {
      const std::string_view mix = i % 4 == 0   ? "f?"
                                   : i % 4 == 1 ? "ffffp?"
                                   : i % 4 == 2 ? "fp????"
                                                : "fffff?";
      std::string letters;
      for (int at = 0; at < 64; ++at) letters += mix[random() % mix.size()];
      const int limit = 1 + static_cast<int>(random() % 10);
      const run_of_failures run = run_of_letters(letters, limit);
      std::vector<std::pair<int, char>> steps;
      for (std::size_t at = 0; at < letters.size(); ++at)
        steps.emplace_back(2000 + static_cast<int>(at), letters[at]);
      year_set turning;
      for (std::size_t at = 0; at < steps.size(); ++at)
        if (letters[at] == '?' && naive_run::turns(steps, at, limit)) turning.insert(year(steps[at].first));
      CHECK(run.missing == turning);
      CHECK((run.reached == answer::unknown) == !turning.empty());
    }
  }

  TEST_CASE("sixty-four open years all matter, and sixty-four failures meet the highest limit in the tenth") {
    const std::string open(64, '?');
    const std::string failed(64, 'f');
    for (int limit = 1; limit <= 10; ++limit) CHECK(missing(open, limit) == year_set::between(2000, 2063));
    CHECK(*run_of_letters(failed, 10).completed_in == year(2009));
    CHECK(run_of_letters(failed, 10).longest == 64);
    CHECK(reached(std::string(9, 'f') + std::string(55, 'p'), 10) == answer::no);
  }
}
