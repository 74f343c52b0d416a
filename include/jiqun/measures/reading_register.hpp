// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/citation.hpp"
#include "jiqun/core/reading_id.hpp"
#include "jiqun/measures/readings.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace jiqun {

/// One row of the register of readings (解释选项登记): what programs and people call it, where it belongs,
/// and how to get at it without knowing its type.
struct reading_entry {
  static constexpr std::size_t most_choices = 4;

  reading_id id{};
  std::string_view key;                                  ///< year_not_held
  citation source;                                       ///< the provision that leaves the choice open
  std::array<std::string_view, most_choices> choices{};  ///< breaks, skipped; the default first
  std::size_t choice_count = 0;
  std::size_t (*chosen)(const readings&) = nullptr;  ///< which of the choices
  void (*choose)(readings&, std::size_t) = nullptr;
};

namespace detail {

template <auto Member>
constexpr std::size_t chosen(const readings& all) {
  return static_cast<std::size_t>(all.*Member);
}
template <auto Member>
constexpr void choose(readings& all, std::size_t choice) {
  using reading = std::remove_reference_t<decltype(all.*Member)>;
  all.*Member = static_cast<reading>(choice);
}
template <auto Member, class... Choices>
constexpr reading_entry entry(reading_id id, std::string_view key, citation source, Choices... choices) {
  static_assert(sizeof...(choices) >= 2 && sizeof...(choices) <= reading_entry::most_choices);
  return {
      id, key, source, {std::string_view(choices)...}, sizeof...(choices), &chosen<Member>, &choose<Member>};
}

}  // namespace detail

/// Every reading, in the order of reading_id.
inline constexpr std::array<reading_entry, reading_count> reading_register = {
    detail::entry<&readings::opening_day>(reading_id::opening_day, "opening_day", art(10, 3), "counted",
                                          "excluded"),
    detail::entry<&readings::first_assessable_year>(
        reading_id::first_assessable_year, "first_assessable_year", art(14), "next_year", "year_of_title"),
    detail::entry<&readings::before_effect>(reading_id::before_effect, "before_effect", art(16),
                                            "not_counted", "counted"),
    detail::entry<&readings::year_not_held>(reading_id::year_not_held, "year_not_held", art(14), "breaks",
                                            "skipped"),
    detail::entry<&readings::not_taken_part>(reading_id::not_taken_part, "not_taken_part", art(14),
                                             "not_a_failure", "failure", "skipped"),
};

[[nodiscard]] constexpr const reading_entry& entry_of(reading_id id) {
  return reading_register[static_cast<std::size_t>(id)];
}

/// The reading with that key, or none.
[[nodiscard]] constexpr const reading_entry* find_reading(std::string_view key) {
  for (const reading_entry& entry : reading_register)
    if (entry.key == key) return &entry;
  return nullptr;
}

/// Which of its choices has that key, or none.
[[nodiscard]] constexpr std::optional<std::size_t> find_choice(const reading_entry& entry,
                                                               std::string_view key) {
  for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
    if (entry.choices[choice] == key) return choice;
  return std::nullopt;
}

}  // namespace jiqun
