// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/answer.hpp"
#include "jiqun/core/year.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace jiqun {

/// What years do to a run of failures. A walked year that is in neither of the other sets ends the run.
struct years_by_effect {
  year_set walked;   ///< every year that the run goes through, without those that are passed over
  year_set failing;  ///< lengthen the run
  year_set open;     ///< without a result yet: may turn out passed or failed
  friend constexpr bool operator==(const years_by_effect& a, const years_by_effect& b) noexcept {
    return a.walked == b.walked && a.failing == b.failing && a.open == b.open;
  }
};

/// A run of failures year upon year (连续未通过), and whether it reached a limit.
struct run_of_failures {
  answer reached = answer::no;  ///< unknown while an open year can still turn it
  year_set completed_in{};      ///< where reached: exactly the years in which it may have been first, from
                                ///< the earliest to the latest; one alone where no open year decides it
  year_set missing{};           ///< where unknown: exactly the open years that can still turn it
  int longest = 0;              ///< the longest run that is certain
  int at_the_end = 0;           ///< the certain run with which the walk ends
};

namespace detail {

/// Walks the years up, taking those in `failing` as failures and all others as passed.
constexpr run_of_failures walk(year_set years, year_set failing, int limit) {
  run_of_failures run;
  for (const year y : years) {
    run.at_the_end = failing.contains(y) ? run.at_the_end + 1 : 0;
    if (run.at_the_end > run.longest) run.longest = run.at_the_end;
    if (run.at_the_end == limit && run.completed_in.empty()) run.completed_in.insert(y);
  }
  return run;
}

/// The walked years one after the other.
struct steps_of_run {
  enum class step : std::uint8_t { fails, open, ends };
  std::array<step, 64> at{};
  std::size_t count = 0;

  constexpr explicit steps_of_run(const years_by_effect& years) {
    for (const year y : years.walked) at[count++] = of(years, y);
  }
  [[nodiscard]] static constexpr step of(const years_by_effect& years, year y) {
    return years.failing.contains(y) ? step::fails : years.open.contains(y) ? step::open : step::ends;
  }
};

/// The runs with which a step may be entered while the limit is not reached, for some outcome of the open
/// years before it. None: the limit was reached, however they turned out.
class runs_below {
 public:
  constexpr explicit runs_below(int limit) : limit_(limit) {}

  [[nodiscard]] constexpr bool empty() const noexcept { return runs_ == 0; }
  [[nodiscard]] constexpr int longest() const noexcept {
    int run = limit_ - 1;
    while ((runs_ >> run & 1) == 0) --run;
    return run;
  }
  /// With one of them, one more failure reaches the limit.
  [[nodiscard]] constexpr bool may_complete() const noexcept { return (runs_ >> (limit_ - 1) & 1) != 0; }
  /// Goes through a step that may be entered.
  constexpr void pass(steps_of_run::step through) noexcept {
    using step = steps_of_run::step;
    const std::uint32_t longer = (runs_ << 1) & ((std::uint32_t{1} << limit_) - 1);
    runs_ = through == step::fails ? longer : through == step::open ? longer | 1 : 1;
  }

 private:
  int limit_;
  std::uint32_t runs_ = 1;  ///< bit r: a run of r
};

/// The years in which the run may first reach the limit, for some outcome of the open years.
constexpr year_set completing_years(const years_by_effect& years, int limit) {
  using step = steps_of_run::step;
  year_set completing;
  runs_below entering(limit);
  for (const year y : years.walked) {
    if (entering.empty()) break;
    const step through = steps_of_run::of(years, y);
    if (through != step::ends && entering.may_complete()) completing.insert(y);
    entering.pass(through);
  }
  return completing;
}

/// room[i]: the longest run with which step i may be entered so that the rest can stay below the limit; -1 if
/// it cannot.
constexpr std::array<int, 65> room_below(const steps_of_run& steps, int limit) {
  using step = steps_of_run::step;
  std::array<int, 65> room{};
  room[steps.count] = limit - 1;
  for (std::size_t i = steps.count; i-- > 0;) {
    const int after = room[i + 1];
    if (after < 0)
      room[i] = -1;
    else
      room[i] = steps.at[i] == step::fails ? after - 1 : limit - 1;
  }
  return room;
}

/// The open years that can turn whether the run reaches the limit, for some outcome of the other open years.
///
/// Such a year, failed, must complete a run with failures before and after it; the same years with this one
/// passed must leave a way to stay below the limit. It is enough to try the longest run that the years before
/// can bring without reaching the limit: a shorter one completes later, and by then has failed more.
constexpr year_set turning_years(const years_by_effect& years, int limit) {
  using step = steps_of_run::step;
  const steps_of_run steps(years);
  const std::array<int, 65> room = room_below(steps, limit);

  // Enters step i, an open year, with this run: can the year, failed or passed, turn the answer?
  const auto turns = [&](std::size_t i, int longest) {
    int failed = longest + 1;
    int passed = 0;
    std::size_t next = i + 1;
    for (; failed < limit && next < steps.count && steps.at[next] != step::ends; ++next, ++failed) ++passed;
    return failed == limit && room[next] >= passed;
  };

  year_set turning;
  runs_below entering(limit);
  std::size_t i = 0;
  for (const year y : years.walked) {
    if (entering.empty()) break;
    if (steps.at[i] == step::open && turns(i, entering.longest())) turning.insert(y);
    entering.pass(steps.at[i]);
    ++i;
  }
  return turning;
}

}  // namespace detail

/// Does the run reach the limit (1 to 10), however the open years turn out? Passing more never lengthens a
/// run, so all open years passed and all failed are the two ends between which every other outcome lies.
/// Throws invalid_fact (flaw::count_out_of_range) for another limit.
[[nodiscard]] constexpr run_of_failures reckon_run(const years_by_effect& years, int limit) {
  detail::require_within(limit, 1, 10);
  run_of_failures run = detail::walk(years.walked, years.failing, limit);
  if (!run.completed_in.empty()) {
    run.reached = answer::yes;
    if (!years.open.empty()) run.completed_in = detail::completing_years(years, limit);
  } else if (!years.open.empty() &&
             !detail::walk(years.walked, years.failing | years.open, limit).completed_in.empty()) {
    run.reached = answer::unknown;
    run.missing = detail::turning_years(years, limit);
  }
  return run;
}

}  // namespace jiqun
