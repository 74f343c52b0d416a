// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/json_values.hpp"
#include "jiqun/core/closed_set.hpp"
#include "jiqun/core/count.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/core/year.hpp"
#include "jiqun/io/language.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "report/schema_parts.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

/// One description of a document, from which both its text and its schema come. A type's members stand in a
/// list beside it:
///
///     template <>
///     inline constexpr auto members<other_deadline> = std::tuple(member{"opening_day",
///     &other_deadline::first},
///                                                                member{"day", &other_deadline::day});
///
/// Private to the .cpp that holds the lists: it is slow to compile.
namespace jiqun::outputs {

/// When a member stands in what is written, and whether a reader may rely on it.
enum class stands : std::uint8_t {
  always,        ///< null where there is nothing
  if_any,        ///< left out where there is nothing
  not_required,  ///< always written; what is read may leave it out
  only_read,     ///< never written; what is read may have it
};
/// What a text, or a fingerprint, looks like.
enum class form : std::uint8_t { any, non_empty, place, hex, sha256 };

/// A member: its key, and how the value is got of an object, by a pointer to member or a function.
template <class Get>
struct member {
  std::string_view key;
  Get get;
  stands when = stands::always;
  form as = form::any;
};
template <class Get>
member(std::string_view, Get) -> member<Get>;
template <class Get>
member(std::string_view, Get, stands) -> member<Get>;
template <class Get>
member(std::string_view, Get, stands, form) -> member<Get>;
/// The members of what is got, which is pointed at, stand beside the others, in no object of their own.
template <class Get>
struct inlined {
  Get get;
  stands when = stands::always;
};
template <class Get>
inlined(Get) -> inlined<Get>;
template <class Get>
inlined(Get, stands) -> inlined<Get>;
/// What is got is said in every language: a member each, called by the language's code.
template <class Get>
struct worded {
  Get get;
};
template <class Get>
worded(Get) -> worded<Get>;
/// A text that is always the same.
struct constant {
  std::string_view key;
  std::string_view value;
};

/// The list of a type. A type without one, and of none of the kinds below, is written by `custom`.
template <class T>
inline constexpr auto members = std::tuple<>();
/// Under which name the schema defines a type once; empty: where it stands.
template <class T>
inline constexpr std::string_view definition = {};
template <>
inline constexpr std::string_view definition<date> = "day";
template <>
inline constexpr std::string_view definition<citation> = "citation";
template <>
inline constexpr std::string_view definition<answer> = "answer";
template <>
inline constexpr std::string_view definition<condition> = "condition";
template <>
inline constexpr std::string_view definition<fact_set> = "facts";
template <>
inline constexpr std::string_view definition<reading_id> = "reading";
template <>
inline constexpr std::string_view definition<reading_set> = "readings";
/// static void write(std::string& to, const T&) and static json schema(json& definitions).
template <class T>
struct custom;

/// A decimal as it is printed: no binary number stands between.
struct decimal {
  std::string text;
};

namespace detail {

template <class T, template <class...> class Wrapper>
inline constexpr bool is_a = false;
template <class... T, template <class...> class Wrapper>
inline constexpr bool is_a<Wrapper<T...>, Wrapper> = true;

template <class T>
inline constexpr bool may_be_nothing = std::is_pointer_v<T> || is_a<T, std::optional> || is_a<T, stated>;
template <class T>
inline constexpr bool is_text = std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view>;

template <class T>
inline constexpr bool is_list = std::is_same_v<T, year_set> || is_a<T, set_of> || is_a<T, std::vector>;

template <class T>
bool is_nothing(const T& value) {
  if constexpr (is_a<T, stated>)
    return !value.has_value();
  else if constexpr (may_be_nothing<T>)
    return !value;
  else if constexpr (is_text<T> || is_list<T>)
    return value.empty();
  else
    return false;
}

template <class T, class Get>
using got = std::decay_t<std::invoke_result_t<const Get&, const T&>>;
template <class T>
using inner = std::decay_t<decltype(*std::declval<const T&>())>;

template <class Kind>
json whole(const count<Kind>* /*any*/) {
  return schema_parts::whole(Kind::least, Kind::most);
}

template <class T, class Visit>
void for_each_member(Visit visit) {
  static_assert(std::tuple_size_v<std::decay_t<decltype(members<T>)>> != 0, "a type that nobody described");
  std::apply([&](const auto&... rows) { (visit(rows), ...); }, members<T>);
}

template <class T, class = void>
inline constexpr bool is_custom = false;
template <class T>
inline constexpr bool is_custom<T, std::void_t<decltype(custom<T>::schema(std::declval<json&>()))>> = true;

}  // namespace detail

/// Text as JSON has it. From outside: bytes that are no UTF-8 are replaced.
inline void write_text(std::string& to, std::string_view text) {
  for (const char c : text)
    if (const auto byte = static_cast<unsigned char>(c);
        byte < 0x20 || byte >= 0x7F || c == '"' || c == '\\') {
      to += dump(std::string(text));
      return;
    }
  to += '"';
  to += text;
  to += '"';
}

template <class T>
void write_members(std::string& to, const T& value, bool& first);

/// Appends the value as JSON, without spaces.
template <class T>
void write(std::string& to, const T& value, form as = form::any) {
  const auto quoted = [&](std::string_view plain) {
    to += '"';
    to += plain;
    to += '"';
  };
  if constexpr (detail::is_custom<T>) {
    custom<T>::write(to, value);
  } else if constexpr (detail::may_be_nothing<T>) {
    if (detail::is_nothing(value))
      to += "null";
    else
      write(to, *value, as);
  } else if constexpr (std::is_same_v<T, bool>) {
    to += value ? "true" : "false";
  } else if constexpr (std::is_integral_v<T>) {
    if (as == form::hex)
      fmt::format_to(std::back_inserter(to), "\"{:016x}\"", value);
    else
      to += fmt::format_int(value).c_str();
  } else if constexpr (detail::is_text<T>) {
    write_text(to, value);
  } else if constexpr (std::is_same_v<T, decimal>) {
    to += value.text;
  } else if constexpr (std::is_same_v<T, date>) {
    quoted(iso_text(value).str());
  } else if constexpr (std::is_same_v<T, year> || detail::is_a<T, count>) {
    to += fmt::format_int(value.number()).c_str();
  } else if constexpr (std::is_same_v<T, citation>) {
    to += citation_json(value);
  } else if constexpr (std::is_same_v<T, reading_id>) {
    quoted(row_of(value).key);
  } else if constexpr (std::is_same_v<T, opening_day>) {
    quoted(key_of_choice(value));
  } else if constexpr (std::is_enum_v<T>) {
    quoted(key(value));
  } else if constexpr (std::is_same_v<T, reading_set>) {
    write(to, keys_of(value));
  } else if constexpr (detail::is_list<T>) {
    to += '[';
    bool first = true;
    for (const auto& one : value) {
      if (!first) to += ',';
      first = false;
      write(to, one, as);
    }
    to += ']';
  } else {
    to += '{';
    bool first = true;
    write_members(to, value, first);
    to += '}';
  }
}

template <class T>
void write_members(std::string& to, const T& value, bool& first) {
  const auto begin = [&](std::string_view key) {
    if (!first) to += ',';
    first = false;
    to += '"';
    to += key;
    to += "\":";
  };
  detail::for_each_member<T>([&](const auto& row) {
    using Row = std::decay_t<decltype(row)>;
    if constexpr (std::is_same_v<Row, constant>) {
      begin(row.key);
      write(to, row.value);
    } else if constexpr (detail::is_a<Row, worded>) {
      for (const language tongue : languages()) {
        begin(tongue.code());
        write_text(to, std::invoke(row.get, value).in(tongue));
      }
    } else if constexpr (detail::is_a<Row, inlined>) {
      if (const auto* its = std::invoke(row.get, value); its != nullptr) write_members(to, *its, first);
    } else {
      const auto& its = std::invoke(row.get, value);
      if (row.when == stands::only_read || (row.when == stands::if_any && detail::is_nothing(its))) return;
      begin(row.key);
      write(to, its, row.as);
    }
  });
}

template <class T>
[[nodiscard]] std::string written(const T& value) {
  std::string text;
  write(text, value);
  return text;
}

template <class T>
void add_members(json& properties, std::vector<std::string_view>& not_required, json& definitions,
                 bool required = true);

/// The schema of what write() writes. What is defined once goes into `definitions`.
template <class T>
[[nodiscard]] json schema_of(json& definitions, form as = form::any);

namespace detail {

/// The schema of a value that is there, where it stands.
template <class T>
json plain_schema([[maybe_unused]] json& definitions, [[maybe_unused]] form as) {
  namespace part = schema_parts;
  if constexpr (is_custom<T>) {
    return custom<T>::schema(definitions);
  } else if constexpr (std::is_same_v<T, bool>) {
    return part::truth();
  } else if constexpr (std::is_integral_v<T>) {
    if (as == form::hex) return part::matching("^[0-9a-f]{16}$");
    json whole = {{"type", "integer"}};
    if (std::is_unsigned_v<T>) whole["minimum"] = 0;
    return whole;
  } else if constexpr (is_text<T>) {
    switch (as) {
      case form::non_empty: return part::non_empty();
      case form::place: return part::matching("^(/[^/]+)*$");
      case form::sha256: return part::matching("^[0-9a-f]{64}$");
      default: return part::any_text();
    }
  } else if constexpr (std::is_same_v<T, decimal>) {
    return {{"type", "number"}};
  } else if constexpr (std::is_same_v<T, date>) {
    return part::day();
  } else if constexpr (std::is_same_v<T, year>) {
    return part::whole(year::first, year::last);
  } else if constexpr (is_a<T, count>) {
    return whole(static_cast<const T*>(nullptr));
  } else if constexpr (std::is_same_v<T, citation>) {
    return part::citation();
  } else if constexpr (std::is_same_v<T, reading_id>) {
    return part::key_of_reading();
  } else if constexpr (std::is_same_v<T, opening_day>) {
    return part::key_of_choice_of(reading_id::opening_day);
  } else if constexpr (std::is_enum_v<T>) {
    return part::key_of<T>();
  } else if constexpr (is_list<T>) {
    return part::array_of(
        schema_of<std::decay_t<decltype(*std::declval<const T&>().begin())>>(definitions, as));
  } else {
    json properties = json::object();
    std::vector<std::string_view> not_required;
    add_members<T>(properties, not_required, definitions);
    return part::object_of(std::move(properties), not_required);
  }
}

}  // namespace detail

template <class T>
[[nodiscard]] json schema_of(json& definitions, form as) {
  if constexpr (std::is_pointer_v<T>) {
    return schema_of<detail::inner<T>>(definitions, as);
  } else if constexpr (detail::may_be_nothing<T>) {
    return schema_parts::or_null(schema_of<detail::inner<T>>(definitions, as));
  } else if constexpr (definition<T>.empty()) {
    return detail::plain_schema<T>(definitions, as);
  } else {
    const std::string name(definition<T>);
    if (!definitions.contains(name)) {
      definitions[name] = nullptr;  // it may contain itself
      const json schema = detail::plain_schema<T>(definitions, as);
      definitions[name] = schema;
    }
    return schema_parts::ref(name);
  }
}

template <class T>
void add_members(json& properties, std::vector<std::string_view>& not_required, json& definitions,
                 bool required) {
  detail::for_each_member<T>([&](const auto& row) {
    using Row = std::decay_t<decltype(row)>;
    if constexpr (std::is_same_v<Row, constant>) {
      properties[std::string(row.key)] = {{"const", std::string(row.value)}};
    } else if constexpr (detail::is_a<Row, worded>) {
      for (const language tongue : languages()) {
        properties[std::string(tongue.code())] = schema_parts::any_text();
        if (!required) not_required.push_back(tongue.code());
      }
    } else {
      using Value = detail::got<T, decltype(row.get)>;
      if constexpr (detail::is_a<Row, inlined>) {
        add_members<detail::inner<Value>>(properties, not_required, definitions,
                                          required && row.when == stands::always);
      } else {
        const auto schema = [&] {
          if constexpr (detail::may_be_nothing<Value>)
            if (row.when == stands::if_any) return schema_of<detail::inner<Value>>(definitions, row.as);
          return schema_of<Value>(definitions, row.as);
        };
        properties[std::string(row.key)] = schema();
        if (!required || row.when != stands::always) not_required.push_back(row.key);
      }
    }
  });
}

/// The schema of a document.
template <class T>
[[nodiscard]] json schema_titled(const std::string& title) {
  json definitions = json::object();
  json body = detail::plain_schema<T>(definitions, form::any);
  return schema_parts::document(title, std::move(body), std::move(definitions));
}

}  // namespace jiqun::outputs
