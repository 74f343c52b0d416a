// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <array>
#include <cstdint>

namespace jiqun {

/// What the library does where the Measures are silent or ambiguous (未明确事项的处理).
enum class point_treatment : std::uint8_t {
  reading,       ///< a named choice with a default
  input,         ///< a fact that the caller states
  settled,       ///< the words or another rule answer it
  out_of_scope,  ///< nothing is said about it
};

/// One of the places where the Measures are silent (未明确事项). docs/readings.md says what each is, and why.
struct open_point {
  int number = 0;
  citation source{};
  point_treatment treatment{};
  reading_set readings{};
};

inline constexpr std::array<open_point, 57> open_points = {{
    {1, art(4), point_treatment::reading,
     reading_set(reading_id::cross_city_recommendation, reading_id::cross_city_scope)},
    {2, art(4), point_treatment::input, reading_set()},
    {3, art(4), point_treatment::out_of_scope, reading_set()},
    {4, art(5), point_treatment::input, reading_set()},
    {5, art(14), point_treatment::reading, reading_set(reading_id::pool_assessments)},
    {6, art(5), point_treatment::input, reading_set()},
    {7, art(7), point_treatment::reading, reading_set(reading_id::carrier_requirement)},
    {8, art(7), point_treatment::settled, reading_set()},
    {9, art(7), point_treatment::input, reading_set()},
    {10, art(14), point_treatment::settled, reading_set()},
    {11, art(9), point_treatment::input, reading_set()},
    {12, art(10), point_treatment::reading, reading_set(reading_id::pool_entry)},
    {13, art(9), point_treatment::input, reading_set()},
    {14, art(10), point_treatment::input, reading_set()},
    {15, art(10), point_treatment::input, reading_set()},
    {16, art(10), point_treatment::reading, reading_set(reading_id::opening_day)},
    {17, art(10), point_treatment::settled, reading_set()},
    {18, art(10), point_treatment::out_of_scope, reading_set()},
    {19, art(10), point_treatment::settled, reading_set()},
    {20, art(10), point_treatment::reading,
     reading_set(reading_id::interruption, reading_id::corrected_list)},
    {21, art(10), point_treatment::settled, reading_set()},
    {22, art(10), point_treatment::reading,
     reading_set(reading_id::objection_time, reading_id::late_objection)},
    {23, art(10), point_treatment::input, reading_set()},
    {24, art(10), point_treatment::reading,
     reading_set(reading_id::early_objection, reading_id::late_objection)},
    {25, art(10), point_treatment::input, reading_set()},
    {26, art(10), point_treatment::reading, reading_set(reading_id::objection_scope)},
    {27, art(10), point_treatment::settled, reading_set()},
    {28, art(10), point_treatment::reading, reading_set(reading_id::withdrawn_objection)},
    {29, art(10), point_treatment::input, reading_set()},
    {30, art(10), point_treatment::input, reading_set()},
    {31, art(11), point_treatment::settled, reading_set()},
    {32, art(11), point_treatment::input, reading_set()},
    {33, art(12), point_treatment::reading,
     reading_set(reading_id::instalment_after_failure, reading_id::other_uses)},
    {34, art(14), point_treatment::reading, reading_set(reading_id::year_not_held)},
    {35, art(14), point_treatment::reading, reading_set(reading_id::year_not_held)},
    {36, art(14), point_treatment::reading, reading_set(reading_id::not_taken_part)},
    {37, art(14), point_treatment::input, reading_set()},
    {38, art(14), point_treatment::input, reading_set()},
    {39, art(14), point_treatment::reading, reading_set(reading_id::first_assessable_year)},
    {40, art(14), point_treatment::input, reading_set()},
    {41, art(16), point_treatment::reading, reading_set(reading_id::before_effect)},
    {42, art(14), point_treatment::reading, reading_set(reading_id::earlier_title)},
    {43, art(14), point_treatment::settled, reading_set()},
    {44, art(14), point_treatment::settled, reading_set()},
    {45, art(14), point_treatment::reading, reading_set(reading_id::attribution)},
    {46, art(14), point_treatment::out_of_scope, reading_set()},
    {47, art(14), point_treatment::reading, reading_set(reading_id::revocation_publicity)},
    {48, art(14), point_treatment::reading, reading_set(reading_id::revocation_duty)},
    {49, art(14), point_treatment::reading, reading_set(reading_id::revocation_effect)},
    {50, art(14), point_treatment::settled, reading_set()},
    {51, art(14), point_treatment::reading, reading_set(reading_id::reapplication_bar)},
    {52, art(5), point_treatment::input, reading_set()},
    {53, art(14), point_treatment::input, reading_set()},
    {54, art(14), point_treatment::settled, reading_set()},
    {55, art(15), point_treatment::settled, reading_set()},
    {56, art(16), point_treatment::input, reading_set()},
    {57, art(16), point_treatment::reading, reading_set(reading_id::governing_text)},
}};

}  // namespace jiqun
