// SPDX-License-Identifier: Apache-2.0
#include "jiqun/reasoning/finding.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

constexpr std::array facts = {fact::score, fact::expert_review, fact::direction, fact::shortlist};
constexpr std::array values = {stated<bool>(false), stated<bool>(true), stated<bool>(absence::unknown)};
constexpr std::size_t combinations = 3 * 3 * 3 * 3;

using facts_stated = std::array<stated<bool>, 4>;
facts_stated combination(std::size_t number) {
  facts_stated all;
  for (stated<bool>& one : all) {
    one = values[number % 3];
    number /= 3;
  }
  return all;
}

/// What a formula over four truths comes to, and which of the missing ones can turn it: every completion is
/// tried.
template <class Formula>
std::string by_brute_force(const facts_stated& stated_so, Formula formula) {
  const auto at = [&](unsigned completion) {
    std::array<bool, 4> all{};
    for (std::size_t one = 0; one < 4; ++one)
      all[one] = stated_so[one].has_value() ? *stated_so[one] : (completion >> one & 1U) != 0;
    return formula(all[0], all[1], all[2], all[3]);
  };
  bool some_yes = false;
  bool some_no = false;
  std::string turning;
  for (unsigned completion = 0; completion < 16; ++completion) (at(completion) ? some_yes : some_no) = true;
  if (!some_no) return "yes";
  if (!some_yes) return "no";
  for (unsigned one = 0; one < 4; ++one) {
    if (stated_so[one].has_value()) continue;
    for (unsigned completion = 0; completion < 16; ++completion)
      if (at(completion) != at(completion ^ 1U << one)) {
        turning += " " + std::to_string(one);
        break;
      }
  }
  return "unknown" + turning;
}

std::string text_of(const partial_answer& found) {
  std::string text = found.holds == answer::yes ? "yes" : found.holds == answer::no ? "no" : "unknown";
  for (std::size_t one = 0; one < 4; ++one)
    if (found.missing.contains(facts[one])) text += " " + std::to_string(one);
  return text;
}

/// How a formula of partial answers differs from brute force over all combinations; empty if nowhere.
template <class Partial, class Formula>
std::string difference(Partial partial, Formula formula) {
  for (std::size_t number = 0; number < combinations; ++number) {
    const facts_stated all = combination(number);
    const auto part = [&](std::size_t one) { return partial_answer(all[one], facts[one]); };
    const std::string found = text_of(partial(part(0), part(1), part(2), part(3)));
    const std::string expected = by_brute_force(all, formula);
    if (found != expected) return std::to_string(number) + ": " + found + " instead of " + expected;
  }
  return "";
}

constexpr partial_answer lacking(fact which, absence why = absence::not_given) { return {which, why}; }

static_assert(both(answer::no, lacking(fact::score)).holds == answer::no);
static_assert(either(answer::no, lacking(fact::score)).missing == fact::score);
static_assert(contrary(lacking(fact::score)).missing == fact::score);
static_assert(partial_answer(stated<bool>(true), fact::score).missing.empty());

}  // namespace

TEST_SUITE("partial answer") {
  TEST_CASE("what is stated settles it, and what is not is named with the reason") {
    CHECK(text_of(partial_answer(stated<bool>(true), fact::score)) == "yes");
    CHECK(text_of(partial_answer(stated<bool>(false), fact::score)) == "no");
    for (const absence why : {absence::not_given, absence::unknown, absence::not_applicable}) {
      const partial_answer found(stated<bool>(why), fact::score);
      CHECK(text_of(found) == "unknown 0");
      CHECK(found.why_missing == why);
      CHECK(contrary(found).why_missing == why);
    }
  }

  TEST_CASE("both, either and the contrary are as brute force has them, and name the facts that turn them") {
    using p = partial_answer;
    const auto different = [](auto partial, auto formula) { return difference(partial, formula); };
    CHECK(different([](p a, p, p, p) { return contrary(a); }, [](bool a, bool, bool, bool) { return !a; }) ==
          "");
    CHECK(different([](p a, p b, p, p) { return both(a, b); },
                    [](bool a, bool b, bool, bool) { return a && b; }) == "");
    CHECK(different([](p a, p b, p, p) { return either(a, b); },
                    [](bool a, bool b, bool, bool) { return a || b; }) == "");
    CHECK(different([](p a, p b, p c, p d) { return both(both(a, b), both(c, d)); },
                    [](bool a, bool b, bool c, bool d) { return a && b && c && d; }) == "");
    CHECK(different([](p a, p b, p c, p d) { return either(either(a, b), either(c, d)); },
                    [](bool a, bool b, bool c, bool d) { return a || b || c || d; }) == "");
    CHECK(different([](p a, p b, p c, p d) { return either(contrary(both(a, b)), both(c, contrary(d))); },
                    [](bool a, bool b, bool c, bool d) { return !(a && b) || (c && !d); }) == "");
    CHECK(different([](p a, p b, p c, p d) { return both(either(a, contrary(b)), contrary(either(c, d))); },
                    [](bool a, bool b, bool c, bool d) { return (a || !b) && !(c || d); }) == "");
  }

  TEST_CASE("the order of the two does not matter, but for whose reason of absence is told") {
    for (std::size_t number = 0; number < 9; ++number) {
      const facts_stated all = combination(number);
      const partial_answer a(all[0], facts[0]);
      const partial_answer b(all[1], facts[1]);
      CHECK(text_of(both(a, b)) == text_of(both(b, a)));
      CHECK(text_of(either(a, b)) == text_of(either(b, a)));
      CHECK(text_of(contrary(contrary(a))) == text_of(a));
    }
  }

  TEST_CASE("the reason of absence is that of a part that is missing") {
    const partial_answer unknown = lacking(fact::score, absence::unknown);
    CHECK(both(unknown, answer::yes).why_missing == absence::unknown);
    CHECK(both(answer::yes, unknown).why_missing == absence::unknown);
    CHECK(either(unknown, answer::no).why_missing == absence::unknown);
    CHECK(either(answer::no, unknown).why_missing == absence::unknown);
  }

  TEST_CASE("an answer that is settled names nothing") {
    CHECK(both(answer::no, lacking(fact::score)).missing.empty());
    CHECK(both(lacking(fact::score), answer::no).missing.empty());
    CHECK(either(answer::yes, lacking(fact::score)).missing.empty());
    CHECK(either(lacking(fact::score), answer::yes).missing.empty());
  }
}

TEST_SUITE("finding") {
  TEST_CASE("a finding from a partial answer keeps its answer, its facts and the reason") {
    const finding open = finding_of(condition::on_shortlist, lacking(fact::shortlist, absence::unknown));
    CHECK(open.holds == answer::unknown);
    CHECK(open.missing == fact::shortlist);
    CHECK(open.why_missing == absence::unknown);
    CHECK(open.what == condition::on_shortlist);
    CHECK(open.source == art(10, 2));
    const finding settled = finding_of(condition::on_shortlist, partial_answer(answer::no));
    CHECK(settled.holds == answer::no);
    CHECK(settled.missing.empty());
  }

  TEST_CASE("a finding of what is stated is the finding of the partial answer that it makes") {
    for (const stated<bool>& value : values) {
      const finding direct = finding_of(condition::on_shortlist, value, fact::shortlist);
      const finding by_parts = finding_of(condition::on_shortlist, partial_answer(value, fact::shortlist));
      CHECK(direct.holds == by_parts.holds);
      CHECK(direct.missing == by_parts.missing);
      CHECK(direct.why_missing == by_parts.why_missing);
    }
  }

  TEST_CASE("a finding without its fact is unknown, and by default the fact was not given") {
    constexpr finding open = finding_without(condition::on_shortlist, fact::shortlist);
    static_assert(open.holds == answer::unknown && open.missing == fact::shortlist);
    CHECK(open.holds == answer::unknown);
    CHECK(open.why_missing == absence::not_given);
    CHECK(open.follows_from == connective::facts);
    CHECK(open.relied_on.empty());
    CHECK_FALSE(open.figure);
  }
}
