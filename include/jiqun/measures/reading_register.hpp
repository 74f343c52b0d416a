// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/measures/readings.hpp"
#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/reading_id.hpp"

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
  std::optional<citation> also{};                        ///< a second one that is applied by it
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
/// The provision that leaves a choice open, and a second one that is applied by it.
struct provisions {
  citation source;
  std::optional<citation> also{};
};
template <auto Member, class... Choices>
constexpr reading_entry entry(reading_id id, std::string_view key, provisions where, Choices... choices) {
  static_assert(sizeof...(choices) >= 2 && sizeof...(choices) <= reading_entry::most_choices);
  return {id,
          key,
          where.source,
          where.also,
          {std::string_view(choices)...},
          sizeof...(choices),
          &chosen<Member>,
          &choose<Member>};
}

}  // namespace detail

/// Every reading, in the order of reading_id.
inline constexpr std::array<reading_entry, reading_count> reading_register = {
    detail::entry<&readings::opening_day>(reading_id::opening_day, "opening_day", {art(10, 3)}, "counted",
                                          "excluded"),
    detail::entry<&readings::first_assessable_year>(
        reading_id::first_assessable_year, "first_assessable_year", {art(14)}, "next_year", "year_of_title"),
    detail::entry<&readings::before_effect>(reading_id::before_effect, "before_effect", {art(16), art(14)},
                                            "not_counted", "counted"),
    detail::entry<&readings::year_not_held>(reading_id::year_not_held, "year_not_held", {art(14)}, "breaks",
                                            "skipped"),
    detail::entry<&readings::not_taken_part>(reading_id::not_taken_part, "not_taken_part", {art(14)},
                                             "not_a_failure", "failure", "skipped"),
    detail::entry<&readings::cross_city_recommendation>(reading_id::cross_city_recommendation,
                                                        "cross_city_recommendation", {art(4), art(10, 1)},
                                                        "lead_city", "each_city"),
    detail::entry<&readings::cross_city_scope>(reading_id::cross_city_scope, "cross_city_scope",
                                               {art(9), art(10, 1)}, "lead_city", "any_city", "every_city"),
    detail::entry<&readings::pool_assessments>(reading_id::pool_assessments, "pool_assessments",
                                               {art(14), art(5)}, "not_counted", "counted"),
    detail::entry<&readings::carrier_requirement>(reading_id::carrier_requirement, "carrier_requirement",
                                                  {art(7, 1), art(10, 1)}, "direction_only",
                                                  "gate_at_application", "set_by_call"),
    detail::entry<&readings::pool_entry>(reading_id::pool_entry, "pool_entry", {art(10, 1), art(9)},
                                         "at_application", "preceding_year"),
    detail::entry<&readings::interruption>(reading_id::interruption, "interruption", {art(10, 3)}, "suspends",
                                           "restarts", "ignored"),
    detail::entry<&readings::corrected_list>(reading_id::corrected_list, "corrected_list", {art(10, 3)},
                                             "shown_anew", "same_window"),
    detail::entry<&readings::objection_time>(reading_id::objection_time, "objection_time", {art(10, 3)},
                                             "received", "sent"),
    detail::entry<&readings::early_objection>(reading_id::early_objection, "early_objection", {art(10, 3)},
                                              "counted", "not_counted"),
    detail::entry<&readings::late_objection>(reading_id::late_objection, "late_objection", {art(10, 3)},
                                             "not_counted", "counted"),
    detail::entry<&readings::objection_scope>(reading_id::objection_scope, "objection_scope", {art(10, 3)},
                                              "per_cluster", "whole_list"),
    detail::entry<&readings::withdrawn_objection>(reading_id::withdrawn_objection, "withdrawn_objection",
                                                  {art(10, 3)}, "lapses", "still_verified"),
    detail::entry<&readings::instalment_after_failure>(
        reading_id::instalment_after_failure, "instalment_after_failure", {art(12)}, "withheld", "paid"),
    detail::entry<&readings::other_uses>(reading_id::other_uses, "other_uses", {art(12)}, "undetermined",
                                         "permitted", "not_permitted"),
    detail::entry<&readings::earlier_title>(reading_id::earlier_title, "earlier_title", {art(14)},
                                            "not_counted", "counted"),
    detail::entry<&readings::attribution>(reading_id::attribution, "attribution", {art(14)}, "as_found",
                                          "applicant_too", "any_member"),
    detail::entry<&readings::revocation_publicity>(reading_id::revocation_publicity, "revocation_publicity",
                                                   {art(14)}, "not_required", "required"),
    detail::entry<&readings::revocation_duty>(reading_id::revocation_duty, "revocation_duty", {art(14)},
                                              "mandatory", "discretionary"),
    detail::entry<&readings::revocation_effect>(reading_id::revocation_effect, "revocation_effect", {art(14)},
                                                "decision_day", "start_of_failing_year"),
    detail::entry<&readings::reapplication_bar>(reading_id::reapplication_bar, "reapplication_bar",
                                                {art(14), art(10, 1)}, "none", "next_round", "three_years",
                                                "five_years"),
    detail::entry<&readings::governing_text>(reading_id::governing_text, "governing_text", {art(16)},
                                             "day_of_event", "start_of_procedure"),
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
