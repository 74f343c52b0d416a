// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/case_file.hpp"
#include "jiqun/casework/round_file.hpp"
#include "jiqun/measures/measures.hpp"
#include "wording/member_label.hpp"
#include "wording/message.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// The members of a case and of a round as documents have them. Each stands once, in a list beside the fields
// that it fills (case_members.cpp); reader, writer, schema, printer and the tests' generators go by the list.

namespace jiqun {

/// What a member may hold.
enum class member_type : std::uint8_t {
  text,        ///< a text that is not empty
  day,         ///< YYYY-MM-DD, from 2000 to 2063: titles and assessments are reckoned in these years
  time,        ///< HH:MM
  year,        ///< 2000 to 2063
  count,       ///< 0 to 10000
  flag,        ///< true or false
  choice,      ///< one of its choices
  city,        ///< one of the sixteen, by its key or its Chinese name
  cities,      ///< a list of them
  industry,    ///< a text
  industries,  ///< a list of them
};
inline constexpr int most_counted = 10'000;

/// Industries by the names that a file has for them (empty: it has none); the library knows their numbers.
struct named_industries {
  industry_set numbers{};
  std::vector<std::string> names{};
};

/// The value of a member by its type, or why there is none; not applicable: "all". Of a choice and of a city
/// its place among them.
using member_value = std::variant<absence, std::string, date, minute_of_day, int, bool, std::size_t, city_set,
                                  named_industries>;

/// What is known of a member whatever object has it.
struct member_format {
  std::string_view name;
  bool required = false;
  member_label label{};
  member_type type{};
  bool may_be_unknown = false;              ///< whether "unknown" may stand for the value
  bool may_be_all = false;                  ///< whether "all" may
  std::vector<std::string_view> choices{};  ///< their keys
  message (*choice_words)(std::size_t at, const measures& text) = nullptr;  ///< their words
};

template <class Object>
struct member_of : member_format {
  std::function<member_value(const Object&)> get{};
  std::function<void(Object&, const member_value&)> set{};
};

/// The members of an event of that kind: those that every event has, then its own. `by` is required where the
/// Measures say whose act the event is.
[[nodiscard]] const std::vector<member_of<case_event>>& members_of_event(event_kind kind);
/// How many of them come first, in every event: event, on, by, city, document, note.
inline constexpr std::size_t common_members = 6;

/// An event of that kind that states nothing yet; what must be stated has some value.
[[nodiscard]] case_event blank_event(event_kind kind);

/// A cluster of which nothing is stated yet; what must be stated has some value.
[[nodiscard]] case_cluster blank_cluster();
/// The members that say which cluster a case is about.
[[nodiscard]] const std::vector<member_of<case_cluster>>& members_of_cluster();

/// The members of a round beside its events and clusters.
[[nodiscard]] const std::vector<member_of<round_file>>& members_of_round();

/// What is expected of a member, for a message: true或false / true or false.
[[nodiscard]] message expectation(const member_format& member);

}  // namespace jiqun
