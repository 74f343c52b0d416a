// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event.hpp"
#include "wording/message.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace jiqun {

/// What a member of a document may hold.
enum class member_type : std::uint8_t {
  text,           ///< a text that is not empty
  day,            ///< YYYY-MM-DD, from 2000 to 2063: titles and assessments are reckoned in these years
  time,           ///< HH:MM
  year,           ///< 2000 to 2063
  count,          ///< 0 to 10000
  flag,           ///< true or false
  city,           ///< one of the sixteen, by its key or its Chinese name
  cities,         ///< a list of them
  cities_or_all,  ///< a list of them, or "all"
  texts_or_all,   ///< a list of texts, or "all"
  choice,         ///< one of its choices
};

/// A member of an object of a document: the one place from which both the reader and the schema know it.
struct member_format {
  std::string_view name;
  member_type type{};
  bool required = false;
  bool may_be_unknown = false;  ///< whether "unknown" may stand for the value
  phrase meaning{};
  std::vector<std::string_view> choices{};
};

/// An event of a case by its key, and the members that belong to it beside the common ones.
struct event_format {
  event_kind kind{};
  std::vector<member_format> members{};
};

/// Every kind of event, in the order of event_kind.
[[nodiscard]] const std::vector<event_format>& event_formats();

/// The members that every event has. `by` is required where the Measures say whose act the event is.
[[nodiscard]] std::vector<member_format> common_members(event_kind kind);

/// The members that say which cluster a case is about.
[[nodiscard]] const std::vector<member_format>& cluster_members();

/// What is expected of a member, for a message: true或false / true or false.
[[nodiscard]] message expectation(const member_format& member);

}  // namespace jiqun
