// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/answer.hpp"
#include "jiqun/core/period_length.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/core/year.hpp"
#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/condition.hpp"
#include "jiqun/vocabulary/fact.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <cstdint>
#include <optional>

namespace jiqun {

/// How a finding follows from those under it: from facts alone, from all of them, from any of them, or as the
/// contrary of the one.
enum class connective : std::uint8_t { facts, all_of, any_of, contrary_of };
inline constexpr named<connective> connective_table[] = {
    {connective::facts, "facts", "事实"},
    {connective::all_of, "all_of", "同时具备"},
    {connective::any_of, "any_of", "具备其一"},
    {connective::contrary_of, "contrary_of", "否定"},
};
static_assert(is_table(connective_table));
constexpr const auto& table_of(connective) { return connective_table; }

/// What a finding holds before any of those under it was looked at.
[[nodiscard]] constexpr answer start_of(connective by) noexcept {
  return answer_of(by == connective::all_of);
}
/// What it holds with one more of them.
[[nodiscard]] constexpr answer joined(connective by, answer so_far, answer part) noexcept {
  if (by == connective::contrary_of) return contrary(part);
  return by == connective::all_of ? both(so_far, part) : either(so_far, part);
}

/// The figure that decided (据以判断的数值): what was found, and what the Measures ask for.
/// `found` is absent where it cannot be known; the condition says what is counted and in which unit.
struct measured {
  std::optional<std::int32_t> found{};
  std::int32_t required = 0;
  day_unit days = day_unit::working;  ///< which days, where days are counted
};

/// One step of a reasoning (认定): a condition, where it is written, and whether it holds.
struct finding {
  condition what{};
  citation source{};
  answer holds = answer::unknown;
  connective follows_from = connective::facts;
  std::uint8_t depth = 0;  ///< 0 for the conclusion, 1 for what it follows from, …
  absence why_missing = absence::not_given;
  reading_set relied_on{};    ///< readings of which another choice would see these facts otherwise
  reading_set interpreted{};  ///< those of them that an official interpretation fixed (art. 15)
  fact_set missing{};         ///< the facts that would settle it, where holds is unknown
  std::optional<measured> figure{};
  std::uint8_t noted_as = 0;  ///< its number while a decision is weighed; otherwise 0

  /// Where it is unknown: the years whose facts are missing. Otherwise none.
  [[nodiscard]] constexpr year_set missing_years() const noexcept {
    return holds == answer::unknown ? years_ : year_set();
  }
  /// Where it holds: the year in which a run was first completed, or all in which it may have been where an
  /// open year decides which. Otherwise none.
  [[nodiscard]] constexpr year_set completed_in() const noexcept {
    return holds == answer::yes ? years_ : year_set();
  }
  /// Makes it unknown for want of a fact of these years.
  constexpr void lacks(fact_set facts, year_set of_years) noexcept {
    holds = answer::unknown;
    missing = facts;
    years_ = of_years;
  }
  /// Makes it hold by what was completed in one of these years.
  constexpr void completed(year_set in_years) noexcept {
    holds = answer::yes;
    years_ = in_years;
  }

 private:
  year_set years_{};  ///< one member for both, so that a decision stays as small as it is
};

/// What stated facts come to (初步结论): an answer, and where it is unknown the facts that would settle it.
/// What a finding is made of where many are weighed for one.
struct partial_answer {
  answer holds = answer::unknown;
  fact_set missing{};
  absence why_missing = absence::not_given;

  constexpr partial_answer(answer value) noexcept : holds(value) {}  // NOLINT(google-explicit-constructor)
  constexpr partial_answer(fact_set facts, absence why) noexcept : missing(facts), why_missing(why) {}
  /// What the caller states; unknown, and naming the fact, where nothing is stated.
  constexpr partial_answer(const stated<bool>& fact_stated, fact named) : holds(answer_of(fact_stated)) {
    if (fact_stated.has_value()) return;
    missing = named;
    why_missing = fact_stated.why_absent();
  }

  /// Both must hold. One that does not settles it, whatever the other lacks.
  friend constexpr partial_answer both(const partial_answer& a, const partial_answer& b) noexcept {
    return joined(jiqun::both(a.holds, b.holds), a, b);
  }
  /// One is enough.
  friend constexpr partial_answer either(const partial_answer& a, const partial_answer& b) noexcept {
    return joined(jiqun::either(a.holds, b.holds), a, b);
  }
  friend constexpr partial_answer contrary(const partial_answer& a) noexcept {
    partial_answer turned = a;
    turned.holds = jiqun::contrary(a.holds);
    return turned;
  }

 private:
  static constexpr partial_answer joined(answer holds, const partial_answer& a,
                                         const partial_answer& b) noexcept {
    if (holds != answer::unknown) return holds;
    return {a.missing | b.missing, b.missing.empty() ? a.why_missing : b.why_missing};
  }
};

/// A finding under the provision that the condition stands in.
[[nodiscard]] constexpr finding finding_of(condition what, answer holds) {
  finding step;
  step.what = what;
  step.source = source_of(what);
  step.holds = holds;
  return step;
}

/// A finding that is unknown for want of a fact.
[[nodiscard]] constexpr finding finding_without(condition what, fact_set missing,
                                                absence why = absence::not_given) {
  finding step = finding_of(what, answer::unknown);
  step.missing = missing;
  step.why_missing = why;
  return step;
}

[[nodiscard]] constexpr finding finding_of(condition what, const partial_answer& found) {
  finding step = finding_of(what, found.holds);
  step.missing = found.missing;
  step.why_missing = found.why_missing;
  return step;
}

/// A finding that is what the caller states; unknown, and naming the fact, where nothing is stated.
[[nodiscard]] constexpr finding finding_of(condition what, const stated<bool>& holds, fact named) {
  if (!holds.has_value()) return finding_without(what, named, holds.why_absent());
  return finding_of(what, answer_of(holds));
}

}  // namespace jiqun
