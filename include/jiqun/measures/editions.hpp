// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/measures/measures.hpp"

#include <gsl/span>

#include <array>
#include <optional>
#include <string_view>
#include <type_traits>

namespace jiqun {

/// 《安徽省先进制造业集群培育管理办法(暂行)》, 皖工信规划函〔2024〕12号, issued 2024-03-14, in force from
/// 2024-04-15 (art. 16). No end of force is stated.
inline constexpr measures anhui_2024 = {
    /*edition*/ {"皖工信规划函〔2024〕12号", {date{2024, 4, 15}, art(16)}, std::nullopt},
    /*carriers*/ {{count<national_carrier>{1}, art(7, 1)}, {count<provincial_carrier>{3}, art(7, 1)}},
    /*publicity*/ {{period_length{period_days{5}, day_unit::working}, art(10, 3)}, {true, art(10, 3)}},
    /*revocation*/ {{failed_years{2}, art(14)}, {year{2024}, art(16)}},
    /*readings*/ {},
    /*interpretations*/ {},
    /*settled_by_text*/ {},
};

/// Every edition, oldest first.
inline constexpr std::array editions = {anhui_2024};

/// Whether a text is in force on a day (施行). A text that states no end is in force from its beginning on.
[[nodiscard]] constexpr bool is_in_force(const measures& text, date day) {
  const edition& of = text.edition;
  return of.in_force_from.value <= day && (!of.in_force_until || day <= *of.in_force_until);
}

namespace detail {

/// A temporary list of editions that holds them itself; a span holds none.
template <class List>
using if_list_that_goes =
    std::enable_if_t<!std::is_reference_v<List> &&
                         !std::is_same_v<std::remove_const_t<List>, gsl::span<const measures>> &&
                         !std::is_same_v<std::remove_const_t<List>, gsl::span<measures>>,
                     int>;

template <class Editions>
constexpr const measures* newest_in_force(date day, const Editions& known) {
  const measures* found = nullptr;
  for (const measures& text : known)
    if (is_in_force(text, day)) found = &text;
  return found;
}

}  // namespace detail

/// The edition that was in force on a day (施行版本); none before 2024-04-15.
[[nodiscard]] constexpr const measures* edition_in_force(date day) {
  return detail::newest_in_force(day, editions);
}
/// The same among the editions that the caller knows, oldest first; of two that are in force the later one.
/// It is one of those: a list that would be gone by then is refused.
[[nodiscard]] constexpr const measures* edition_in_force(date day, gsl::span<const measures> known) {
  return detail::newest_in_force(day, known);
}
template <class List, detail::if_list_that_goes<List> = 0>
const measures* edition_in_force(date day, List&& known) = delete;

/// A copy to change, under a name of its own: the draft of a new edition.
[[nodiscard]] constexpr measures draft_of(const measures& text, std::string_view name) {
  measures draft = text;
  draft.edition.document = name;
  return draft;
}

}  // namespace jiqun
