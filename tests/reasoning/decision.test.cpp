// SPDX-License-Identifier: Apache-2.0
#include "jiqun/reasoning/decision.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <type_traits>

using namespace jiqun;

namespace {

static_assert(std::is_trivially_copyable_v<decision> && std::is_trivially_copyable_v<finding>);
static_assert(std::is_same_v<decltype(&decision::value), answer (decision::*)() const noexcept>);
using decisions = std::initializer_list<decision>;
[[maybe_unused]] constexpr decision (*all_of_cited)(condition, citation, decisions) = &decision::all_of;
[[maybe_unused]] constexpr decision (*all_of_its_own_source)(condition, decisions) = &decision::all_of;
[[maybe_unused]] constexpr decision (*any_of_cited)(condition, citation, decisions) = &decision::any_of;
[[maybe_unused]] constexpr decision (*any_of_its_own_source)(condition, decisions) = &decision::any_of;

static_assert(std::is_same_v<decltype(&decision::relied_on), reading_set (decision::*)() const noexcept>);

constexpr answer answers[] = {answer::no, answer::unknown, answer::yes};

constexpr decision step(answer holds, citation source = art(1)) {
  finding only;
  only.what = condition::shown_long_enough;
  only.source = source;
  only.holds = holds;
  if (holds == answer::unknown) only.missing = fact::closing_day;
  return decision(only);
}

constexpr decision step_relying_on(reading_id reading) {
  finding only;
  only.holds = answer::yes;
  only.relied_on = reading_set(reading);
  return decision(only);
}

constexpr decision all(std::initializer_list<decision> parts) {
  return decision::all_of(condition::publicity_completed, art(10, 3), parts);
}
constexpr decision any(std::initializer_list<decision> parts) {
  return decision::any_of(condition::publicity_completed, art(10, 3), parts);
}

}  // namespace

TEST_SUITE("decision") {
  TEST_CASE("one finding is a decision with its answer") {
    constexpr decision only = step(answer::yes, art(14));
    static_assert(only.value() == answer::yes && only.size() == 1);
    static_assert(only.conclusion().source == art(14) && only[0].depth == 0);
    static_assert(only[0].follows_from == connective::facts);
    CHECK(only.end() - only.begin() == 1);
  }

  TEST_CASE("all of is the least of the parts and any of the greatest") {
    for (const answer a : answers) {
      for (const answer b : answers) {
        for (const answer c : answers) {
          CHECK(all({step(a), step(b), step(c)}).value() == std::min({a, b, c}));
          CHECK(any({step(a), step(b), step(c)}).value() == std::max({a, b, c}));
        }
      }
      CHECK(all({step(a)}).value() == a);
      CHECK(any({step(a)}).value() == a);
    }
    static_assert(all({step(answer::yes), step(answer::unknown)}).value() == answer::unknown);
    static_assert(any({step(answer::no), step(answer::yes)}).value() == answer::yes);
  }

  TEST_CASE("the contrary of a part holds where it does not, and stays open with it") {
    const auto contrary_to = [](answer held) {
      return decision::contrary_of(condition::publicity_completed, art(10, 3), step(held, art(2)));
    };
    CHECK(contrary_to(answer::no).value() == answer::yes);
    CHECK(contrary_to(answer::yes).value() == answer::no);
    const decision open = contrary_to(answer::unknown);
    CHECK(open.value() == answer::unknown);
    CHECK(open.conclusion().follows_from == connective::contrary_of);
    CHECK(open[1].source == art(2));
    CHECK(open.still_matters(1));
    static_assert(decision::contrary_of(condition::may_leave_title, step(answer::yes)).conclusion().source ==
                  art(14));
  }

  TEST_CASE("the conclusion comes first and every part stays with its citation") {
    constexpr decision whole =
        any({step(answer::yes, art(2)), step(answer::no, art(3)), step(answer::yes, art(4))});
    static_assert(whole.size() == 4);
    CHECK(whole.conclusion().what == condition::publicity_completed);
    CHECK(whole.conclusion().source == art(10, 3));
    CHECK(whole.conclusion().follows_from == connective::any_of);
    CHECK(whole.conclusion().depth == 0);
    for (std::size_t at = 1; at < whole.size(); ++at) {
      CHECK(whole[at].source == art(static_cast<int>(at) + 1));
      CHECK(whole[at].depth == 1);
    }
    CHECK(whole[2].holds == answer::no);
  }

  TEST_CASE("a part that was itself combined goes one level deeper") {
    constexpr decision whole =
        all({any({step(answer::no, art(2)), step(answer::yes, art(3))}), step(answer::unknown, art(4))});
    constexpr int depths[] = {0, 1, 2, 2, 1};
    REQUIRE(whole.size() == 5);
    for (std::size_t at = 0; at < whole.size(); ++at) CHECK(whole[at].depth == depths[at]);
    CHECK(whole[1].follows_from == connective::any_of);
    CHECK(whole[4].source == art(4));
    static_assert(whole.value() == answer::unknown);
  }

  TEST_CASE("a missing fact matters while everything above it is unknown") {
    constexpr decision open = all({step(answer::unknown), step(answer::yes)});
    static_assert(open.still_matters(0) && open.still_matters(1) && !open.still_matters(2));
    CHECK(open.still_matters(1));
  }

  TEST_CASE("a missing fact no longer matters once another part has decided") {
    constexpr decision lost = all({step(answer::unknown), step(answer::no)});
    static_assert(lost.value() == answer::no && !lost.still_matters(1) && !lost.still_matters(2));
    constexpr decision won = any({step(answer::unknown), step(answer::yes)});
    static_assert(won.value() == answer::yes && !won.still_matters(1));
    CHECK(!lost.still_matters(1));
    CHECK(!won.still_matters(1));
  }

  TEST_CASE("a missing fact below a decided part does not matter though the whole is unknown") {
    constexpr decision whole = all({any({step(answer::unknown), step(answer::yes)}), step(answer::unknown)});
    static_assert(whole.value() == answer::unknown);
    static_assert(!whole.still_matters(2) && whole.still_matters(4));
    constexpr decision deeper =
        any({all({any({step(answer::unknown)}), step(answer::no)}), step(answer::unknown)});
    static_assert(deeper.size() == 6 && deeper.value() == answer::unknown);
    static_assert(!deeper.still_matters(2) && !deeper.still_matters(3) && deeper.still_matters(5));
    CHECK(!whole.still_matters(2));
    CHECK(deeper.still_matters(5));
  }

  TEST_CASE(
      "a missing fact matters exactly when its answer can turn the whole for some answers of the others") {
    for (const answer a : answers) {
      for (const answer b : answers) {
        for (const answer c : answers) {
          const answer given[] = {a, b, c};
          const decision whole = all({any({step(a), step(b)}), step(c)});
          const auto value_with = [&](int fixed, answer value) {
            int seen = 0;
            for (const answer x : {answer::no, answer::yes}) {
              for (const answer y : {answer::no, answer::yes}) {
                answer filled[3];
                const answer free[] = {x, y};
                int next = 0;
                for (int i = 0; i < 3; ++i)
                  filled[i] = i == fixed ? value : given[i] == answer::unknown ? free[next++ % 2] : given[i];
                const answer result = both(either(filled[0], filled[1]), filled[2]);
                seen = seen * 3 + static_cast<int>(result);
              }
            }
            return seen;
          };
          const std::size_t places[] = {2, 3, 4};
          for (int i = 0; i < 3; ++i) {
            const bool turns =
                given[i] == answer::unknown && value_with(i, answer::no) != value_with(i, answer::yes);
            CHECK(whole.still_matters(places[i]) == turns);
          }
        }
      }
    }
  }

  TEST_CASE("a decision relies on the readings of all its findings") {
    constexpr decision whole = all({step_relying_on(reading_id::year_not_held), step(answer::yes),
                                    any({step_relying_on(reading_id::opening_day)})});
    static_assert(whole.relied_on() == reading_set(reading_id::opening_day, reading_id::year_not_held));
    static_assert(step(answer::yes).relied_on().empty());
    CHECK(whole.relied_on().contains(reading_id::opening_day));
  }

  TEST_CASE("the findings under one are walked: its children, or all that stand below it") {
    constexpr auto places = [](const auto& range) {
      unsigned all = 0;
      for (const std::size_t at : range) all = all * 10 + static_cast<unsigned>(at);
      return all;
    };
    constexpr decision whole =
        all({any({step(answer::no), step(answer::yes)}), step(answer::yes), all({any({step(answer::no)})})});
    static_assert(whole.size() == 8);
    static_assert(places(whole.children(0)) == 145 && places(whole.below(0)) == 1234567);
    CHECK(places(whole.children(0)) == 145);
    CHECK(places(whole.children(1)) == 23);
    CHECK(places(whole.below(1)) == 23);
    CHECK(places(whole.children(2)) == 0);
    CHECK(places(whole.below(4)) == 0);
    CHECK(places(whole.children(5)) == 6);
    CHECK(places(whole.below(5)) == 67);
    CHECK(places(whole.children(7)) == 0);
  }

  TEST_CASE("there is room for twenty-four findings") {
    const decision seven = all({step(answer::yes), step(answer::yes), step(answer::yes), step(answer::yes),
                                step(answer::yes), step(answer::yes)});
    const decision full = all({seven, seven, seven, step(answer::yes), step(answer::unknown, art(99))});
    REQUIRE(full.size() == decision::capacity);
    CHECK(full[decision::capacity - 1].source == art(99));
    CHECK(full.value() == answer::unknown);
  }
}
