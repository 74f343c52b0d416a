// SPDX-License-Identifier: Apache-2.0
#include "jiqun/rules/run_of_failures.hpp"

#include "restatement/naive_run.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

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
constexpr year_set completed_in(std::string_view letters, int limit) {
  return run_of_letters(letters, limit).completed_in;
}
constexpr year_set only(int number) { return year_set::between(number, number); }

static_assert(reached("", 1) == answer::no);
static_assert(reached("f", 1) == answer::yes && reached("p", 1) == answer::no &&
              reached("?", 1) == answer::unknown);
static_assert(reached("ff", 2) == answer::yes && reached("fpf", 2) == answer::no);
static_assert(reached("f f", 2) == answer::yes);
static_assert(reached("f?f", 2) == answer::unknown && missing("f?f", 2) == year_set::between(2001, 2001));
static_assert(reached("?ff?", 2) == answer::yes && missing("?ff?", 2).empty());
static_assert(completed_in("ffpff", 2) == year_set::between(2001, 2001));
static_assert(completed_in("?ff", 2) == year_set::between(2001, 2002));
static_assert(completed_in("f?", 2).empty() && completed_in("fpf", 2).empty());
static_assert(run_of_letters("fffpf", 4).longest == 3 && run_of_letters("fffpf", 4).at_the_end == 1);
static_assert(run_of_letters("f?", 3).at_the_end == 0);

std::vector<int> numbers_of(year_set years) {
  std::vector<int> numbers;
  for (const year y : years) numbers.push_back(y.number());
  return numbers;
}

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
  return answer_found == expected.answer && numbers_of(found.missing) == expected.missing &&
         found.longest == expected.longest && numbers_of(found.completed_in) == expected.completed_in;
}

}  // namespace

TEST_SUITE("run of failures") {
  TEST_CASE("the limit is met in the first year in which the run reaches it, whatever comes later") {
    const auto run = run_of_letters("pffpfff", 2);
    CHECK(run.reached == answer::yes);
    CHECK(run.completed_in == only(2002));
    CHECK(run.longest == 3);
  }

  TEST_CASE(
      "where an open year decides when it was first met, every year is told in which it may have been") {
    CHECK(completed_in("?ff", 2) == year_set::between(2001, 2002));
    CHECK(completed_in("f?ff", 2) == (only(2001) | only(2003)));
    CHECK(completed_in("???ff", 2) == year_set::between(2001, 2004));
    CHECK(completed_in("?fpff", 2) == (only(2001) | only(2004)));
    CHECK(completed_in("? fp ff", 2) == (only(2002) | only(2006)));
    CHECK(completed_in("?f", 1) == year_set::between(2000, 2001));
    CHECK(*completed_in("f?ff", 2).earliest() == year(2001));
    CHECK(*completed_in("f?ff", 2).latest() == year(2003));
  }

  TEST_CASE("an open year that cannot have completed it earlier leaves the year certain") {
    CHECK(completed_in("?pff", 2) == only(2003));
    CHECK(completed_in("ff?", 2) == only(2001));
    CHECK(completed_in("ff?ff", 2) == only(2001));
    CHECK(completed_in("?fff", 4).empty());
    CHECK(completed_in("?fff", 3) == year_set::between(2002, 2003));
    CHECK(completed_in("?pfff", 3) == only(2004));
    CHECK(completed_in("?fpfff", 3) == only(2005));
    CHECK(completed_in("f ?p?pff", 3).empty());
    CHECK(completed_in("f?p?pfff", 3) == only(2007));
  }

  TEST_CASE("no year is told while it is open whether it is met, or where it is not") {
    CHECK(completed_in("f?", 2).empty());
    CHECK(completed_in("f?fp", 2).empty());
    CHECK(completed_in("?p?p", 2).empty());
    CHECK(completed_in("", 1).empty());
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
    int certain = 0;
    int several = 0;
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
      const auto& [met_in, always_met] = naive_run::first_met(steps, limit);
      CHECK((run.reached == answer::yes) == always_met);
      CHECK(numbers_of(run.completed_in) == (always_met ? met_in : std::vector<int>()));
      certain += always_met ? 1 : 0;
      several += always_met && met_in.size() > 1 ? 1 : 0;
      CHECK((run.reached == answer::unknown) == !turning.empty());
    }
    CHECK(certain > 100);
    CHECK(several > 50);
  }

  TEST_CASE("sixty-four open years all matter, and sixty-four failures meet the highest limit in the tenth") {
    const std::string open(64, '?');
    const std::string failed(64, 'f');
    for (int limit = 1; limit <= 10; ++limit) CHECK(missing(open, limit) == year_set::between(2000, 2063));
    CHECK(completed_in(failed, 10) == only(2009));
    CHECK(completed_in("?" + std::string(63, 'f'), 10) == year_set::between(2009, 2010));
    CHECK(completed_in(std::string(54, '?') + std::string(10, 'f'), 10) == year_set::between(2009, 2063));
    CHECK(run_of_letters(failed, 10).longest == 64);
    CHECK(reached(std::string(9, 'f') + std::string(55, 'p'), 10) == answer::no);
  }
}
