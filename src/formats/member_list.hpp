// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/case_members.hpp"
#include "formats/keys.hpp"
#include "jiqun/core/parts.hpp"
#include "wording/case_words.hpp"
#include "wording/languages.hpp"
#include "wording/words.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

// Lists of members: a row a field of a struct. Included by nothing but the file of the lists, which makes of
// the rows, once, what others need without templates.

namespace jiqun {

/// The rows of a struct, as a tuple; specialised for each.
template <class Object>
constexpr auto members = nullptr;

/// A struct of which nothing is stated; what must be stated has some value.
template <class T>
T blank();

// What a field holds and how: one a type. describe(format) says it, value(field) and field(value) turn it.

template <member_type Type, class T>
struct held_as {
  static void describe(member_format& format) { format.type = Type; }
  static member_value value(const T& field) { return field; }
  static T field(const member_value& value) { return std::get<T>(value); }
};
template <member_type Type, class T>
struct held_as_number : held_as<Type, T> {
  static member_value value(const T& field) { return field.number(); }
  static T field(const member_value& value) { return T(std::get<int>(value)); }
};
template <member_type Type, class T>
struct held_as_place : held_as<Type, T> {
  static member_value value(const T& field) { return static_cast<std::size_t>(field); }
  static T field(const member_value& value) { return static_cast<T>(std::get<std::size_t>(value)); }
};

template <class T>
struct held : held_as_place<member_type::choice, T> {
  static_assert(std::is_enum_v<T>, "a type that no member can hold");
  static void describe(member_format& format) {
    format.type = member_type::choice;
    format.choices = keys_of<T>();
    format.choice_words = []([[maybe_unused]] std::size_t at,
                             [[maybe_unused]] const measures& text) -> message {
      if constexpr (std::is_same_v<T, condition>)
        return words(static_cast<T>(at), text);
      else
        return words(static_cast<T>(at));
    };
  }
};
template <>
struct held<city> : held_as_place<member_type::city, city> {};
template <>
struct held<std::string> : held_as<member_type::text, std::string> {};
template <>
struct held<date> : held_as<member_type::day, date> {};
template <>
struct held<minute_of_day> : held_as<member_type::time, minute_of_day> {};
template <>
struct held<bool> : held_as<member_type::flag, bool> {};
template <>
struct held<city_set> : held_as<member_type::cities, city_set> {};
template <>
struct held<year> : held_as_number<member_type::year, year> {};
template <class Kind>
struct held<count<Kind>> : held_as_number<member_type::count, count<Kind>> {};
template <>
struct held<industry_set> : held_as<member_type::industries, industry_set> {
  static member_value value(industry_set field) { return named_industries{field, {}}; }
  static industry_set field(const member_value& value) { return std::get<named_industries>(value).numbers; }
};
template <>
struct held<industry> : held_as<member_type::industry, industry> {
  static member_value value(industry field) { return named_industries{industry_set(field), {}}; }
  static industry field(const member_value& value) {
    std::uint8_t number = 0;
    while (!std::get<named_industries>(value).numbers.contains(industry{number})) ++number;
    return industry{number};
  }
};
template <class T>
struct held<stated<T>> {
  static void describe(member_format& format) {
    held<T>::describe(format);
    format.may_be_unknown = true;
    format.may_be_all = format.type == member_type::cities || format.type == member_type::industries;
  }
  static member_value value(const stated<T>& field) {
    return field.has_value() ? held<T>::value(*field) : member_value(field.why_absent());
  }
  static stated<T> field(const member_value& value) {
    const auto* why = std::get_if<absence>(&value);
    return why == nullptr ? stated<T>(held<T>::field(value)) : stated<T>(*why);
  }
};
template <class T>
struct held<std::optional<T>> : held<T> {
  static member_value value(const std::optional<T>& field) {
    return field ? held<T>::value(*field) : member_value(absence::not_given);
  }
  static std::optional<T> field(const member_value& value) { return held<T>::field(value); }
};

/// Whether a field that need not be stated holds what it holds if it is not.
template <class T>
bool is_blank([[maybe_unused]] const T& field) {
  if constexpr (std::is_same_v<T, bool>) return !field;
  if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, city_set>) return field.empty();
  return false;
}

// The rows. How many fields each is of, and what it adds to the members of an object.

enum class need : std::uint8_t { optional, required };

struct named_row {
  constexpr named_row(std::string_view called, need asked, std::string_view chinese)
      : name(called), needed(asked), term(chinese) {}
  std::string_view name;
  need needed{};
  std::string_view term;

  template <class Field>
  [[nodiscard]] member_format format(std::string_view object) const {
    member_format made{name, needed == need::required, {object, name, term}};
    held<Field>::describe(made);
    return made;
  }
};
/// A row that is no member of its own.
struct nameless_row {
  static constexpr std::string_view name{};
};

template <class Object>
std::vector<member_of<Object>> described(std::string_view object);

/// A field that is a member. Its type says what the member may hold.
template <auto Field>
struct member;
template <class Object, class T, T Object::*Field>
struct member<Field> : named_row {
  using named_row::named_row;
  static constexpr std::size_t fields = 1;
  void add_to(std::vector<member_of<Object>>& all, std::string_view object) const {
    const auto get = [asked = needed](const Object& from) -> member_value {
      if (asked == need::optional && is_blank(from.*Field)) return absence::not_given;
      return held<T>::value(from.*Field);
    };
    all.push_back({format<T>(object), get,
                   [](Object& to, const member_value& value) { to.*Field = held<T>::field(value); }});
  }
};

/// A part of a fact that is a member, by the two functions of its name (`said` makes the row).
template <class Object, class T, class Say>
struct said_part : named_row {
  static constexpr std::size_t fields = 1;
  T (Object::*ask)() const;
  Say say;

  constexpr said_part(T (Object::*get)() const, Say set, const named_row& row)
      : named_row(row), ask(get), say(set) {}
  void add_to(std::vector<member_of<Object>>& all, std::string_view object) const {
    const auto get = [asked = needed, by = ask](const Object& from) -> member_value {
      const T said = (from.*by)();
      if (asked == need::optional && is_blank(said)) return absence::not_given;
      return held<T>::value(said);
    };
    all.push_back({format<T>(object), get, [by = say](Object& to, const member_value& value) {
                     to = (to.*by)(held<T>::field(value));
                   }});
  }
};
/// said(&annual_round::regions, &annual_round::regions, "regions", need::optional, "申报区域;all表示不限")
template <class Object, class T>
constexpr auto said(T (Object::*ask)() const, Object (Object::*say)(T) const, std::string_view name,
                    need asked, std::string_view chinese) {
  return said_part(ask, say, named_row(name, asked, chinese));
}
template <class Object, class T>
constexpr auto said(T (Object::*ask)() const, Object (Object::*say)(const T&) const, std::string_view name,
                    need asked, std::string_view chinese) {
  return said_part(ask, say, named_row(name, asked, chinese));
}

/// A member that is a part of a field, or is kept otherwise than it is written.
template <auto Get, auto Set>
struct part;
template <class Object, class T, T (*Get)(const Object&), void (*Set)(Object&, const T&)>
struct part<Get, Set> : named_row {
  using named_row::named_row;
  static constexpr std::size_t fields = 0;
  void add_to(std::vector<member_of<Object>>& all, std::string_view object) const {
    all.push_back({format<T>(object), [](const Object& from) { return held<T>::value(Get(from)); },
                   [](Object& to, const member_value& value) { Set(to, held<T>::field(value)); }});
  }
};

/// A fact whose own members stand beside the others.
template <auto Field>
struct inlined;
template <class Object, class T, T Object::*Field>
struct inlined<Field> : nameless_row {
  static constexpr std::size_t fields = 1;
  void add_to(std::vector<member_of<Object>>& all, std::string_view object) const {
    for (const member_of<T>& one : described<T>(object))
      all.push_back({one, [get = one.get](const Object& from) { return get(from.*Field); },
                     [set = one.set](Object& to, const member_value& value) { set(to.*Field, value); }});
  }
};

/// A field with the names of the industries that the member before it has by their numbers.
template <auto Field>
struct names_of;
template <class Object, class T, T Object::*Field>
struct names_of<Field> : nameless_row {
  std::string_view of;
  static constexpr std::size_t fields = 1;
  constexpr explicit names_of(std::string_view member_named) : of(member_named) {}
  void add_to(std::vector<member_of<Object>>& all, std::string_view /*object*/) const {
    member_of<Object>& named =
        *std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == of; });
    named.get = [get = named.get](const Object& from) {
      member_value value = get(from);
      if (auto* industries = std::get_if<named_industries>(&value)) {
        if constexpr (!std::is_same_v<T, std::string>)
          industries->names = from.*Field;
        else if (!(from.*Field).empty())
          industries->names = {from.*Field};
      }
      return value;
    };
    named.set = [set = named.set](Object& to, const member_value& value) {
      set(to, value);
      const auto* industries = std::get_if<named_industries>(&value);
      if (industries == nullptr) return;
      if constexpr (std::is_same_v<T, std::string>)
        to.*Field = industries->names.front();
      else
        to.*Field = industries->names;
    };
  }
};

/// A field that no member fills by itself.
template <auto Field>
struct elsewhere;
template <class Object, class T, T Object::*Field>
struct elsewhere<Field> : nameless_row {
  static constexpr std::size_t fields = 1;
  void add_to(std::vector<member_of<Object>>& /*all*/, std::string_view /*object*/) const {}
};

// How many fields a struct has

/// Turns into a blank value of any type; but not of one that structs have only as optional, for then there
/// are two ways into the optional.
struct any_blank {
  template <class T, class = std::enable_if_t<!std::is_same_v<T, minute_of_day>>>
  operator T() const {  // NOLINT(google-explicit-constructor)
    return blank<T>();
  }
};
template <class T, std::size_t... I>
constexpr auto takes(std::index_sequence<I...> /*places*/)
    -> decltype(T{(static_cast<void>(I), any_blank{})...}, true) {
  return true;
}
template <class T>
constexpr bool takes(...) {
  return false;
}
template <class T, std::size_t Most = 12>
constexpr std::size_t field_count() {
  if constexpr (Most == 0 || takes<T>(std::make_index_sequence<Most>{}))
    return Most;
  else
    return field_count<T, Most - 1>();
}
template <class T, std::size_t... I>
T blank_of_fields(std::index_sequence<I...> /*places*/) {
  return T{(static_cast<void>(I), any_blank{})...};
}
template <class T>
T blank() {
  if constexpr (std::is_same_v<T, date>)
    return date(year::first, 1, 1);
  else if constexpr (std::is_same_v<T, year>)
    return year(year::first);
  else if constexpr (std::is_default_constructible_v<T>)
    return T{};
  else
    return blank_of_fields<T>(std::make_index_sequence<field_count<T>()>{});
}

template <class Object, class... Rows>
constexpr bool has_a_row_for_each_field(const std::tuple<Rows...>& /*rows*/) {
  constexpr std::size_t rows_of_fields = (Rows::fields + ... + 0);
  if constexpr (std::is_aggregate_v<Object>)
    return rows_of_fields == field_count<Object>();
  else  // of a fact does not compile what has not so many parts
    return std::tuple_size_v<decltype(parts_of::tied<rows_of_fields>(std::declval<const Object&>()))> != 0;
}

/// @param object  what it is called in the words of its members
template <class Object>
std::vector<member_of<Object>> described([[maybe_unused]] std::string_view object) {
  std::vector<member_of<Object>> all;
  if constexpr (!std::is_empty_v<Object>) {
    constexpr const auto& rows = members<Object>;
    static_assert(!std::is_null_pointer_v<std::decay_t<decltype(rows)>>,
                  "a struct without a list of members");
    static_assert(has_a_row_for_each_field<Object>(rows), "a field without a row, or a row too many");
    static_assert(std::apply(
                      [](const auto&... row) {
                        return ((row.name.empty() || is_labelled_everywhere(row.name)) && ...);
                      },
                      rows),
                  "a member that some language has no words for");
    std::apply([&](const auto&... row) { (row.add_to(all, object), ...); }, rows);
  }
  return all;
}

}  // namespace jiqun
