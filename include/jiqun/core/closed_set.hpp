// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>
#include <type_traits>

namespace jiqun {

/// A row of the table that stands beside a closed set: the enumerator, what programs call it (the same in
/// every language, and never changed), and the Chinese term (用语), which stands nowhere else. A set whose
/// members have more to say has a row of its own with at least these three.
///
///     enum class day_unit : std::uint8_t { working, calendar };
///     inline constexpr named<day_unit> day_unit_table[] = {{day_unit::working, "working", "个工作日"},
///                                                          {day_unit::calendar, "calendar", "个自然日"}};
///     static_assert(is_table(day_unit_table));
///     constexpr const auto& table_of(day_unit) { return day_unit_table; }
template <class Id>
struct named {
  Id id{};
  std::string_view key;
  std::string_view term;
};

namespace detail {

/// Whether an enumerator has that value: compilers print a value without a name as a cast of a number.
template <auto Value>
constexpr bool is_enumerator() {
  const std::string_view printed = __PRETTY_FUNCTION__;
  const char after_last_bracket = printed[printed.rfind(')') + 1];
  return after_last_bracket < '0' || after_last_bracket > '9';
}

}  // namespace detail

/// Whether row i is of enumerator i, no enumerator is left over, and no key is empty.
template <class Row, std::size_t Rows>
[[nodiscard]] constexpr bool is_table(const Row (&table)[Rows]) {
  using id = decltype(Row::id);
  for (std::size_t i = 0; i < Rows; ++i) {
    if (static_cast<std::size_t>(table[i].id) != i || table[i].key.empty()) return false;
  }
  return !detail::is_enumerator<static_cast<id>(Rows)>();
}

static_assert(is_table(flaw_table));  // which this header needs itself

/// Whether no key stands twice. Asked of every table by a test, and not in each file that includes one.
template <class Row, std::size_t Rows>
[[nodiscard]] constexpr bool has_keys_of_its_own(const Row (&table)[Rows]) {
  for (std::size_t i = 0; i < Rows; ++i)
    for (std::size_t before = 0; before < i; ++before)
      if (table[before].key == table[i].key) return false;
  return true;
}

/// How many members a closed set has.
template <class Id>
inline constexpr std::size_t count_of = std::size(table_of(Id{}));

/// Where a member stands among the others, from 0. A number that somebody cast and that is none of them
/// throws invalid_fact (flaw::no_such_member), here and in all that looks a member up.
template <class Id>
[[nodiscard]] constexpr std::size_t place_of(Id id) {
  const auto place = static_cast<std::size_t>(id);
  if (place >= count_of<Id>) throw invalid_fact(flaw::no_such_member, static_cast<std::int64_t>(id));
  return place;
}

/// The row of a member.
template <class Id>
[[nodiscard]] constexpr const auto& row_of(Id id) {
  return table_of(id)[place_of(id)];
}

/// What programs call a member.
template <class Id>
[[nodiscard]] constexpr auto key(Id id) -> decltype(std::string_view(row_of(id).key)) {
  return row_of(id).key;
}

/// The member of that key; none if there is none.
template <class Id>
[[nodiscard]] constexpr std::optional<Id> with_key(std::string_view key) {
  for (const auto& row : table_of(Id{}))
    if (row.key == key) return row.id;
  return std::nullopt;
}

namespace detail {

template <class Id>
constexpr std::array<Id, count_of<Id>> every_member() {
  std::array<Id, count_of<Id>> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<Id>(i);
  return all;
}

}  // namespace detail

/// Every member, in order: for (const condition one : every<condition>) …
template <class Id>
inline constexpr std::array<Id, count_of<Id>> every = detail::every_member<Id>();

/// A set of members in eight bytes, or in four where there are no more than 32. A single member is a set.
/// Walks in order: for (const fact one : set) …
template <class Id>
class set_of {
  static_assert(count_of<Id> <= 64);
  using word = std::conditional_t<(count_of<Id> > 32), std::uint64_t, std::uint32_t>;

 public:
  constexpr set_of() noexcept = default;
  template <class... Ids>
  constexpr set_of(Id first, Ids... rest)  // NOLINT(google-explicit-constructor)
      : bits_((bit(first) | ... | bit(rest))) {}

  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  [[nodiscard]] constexpr bool contains(Id one) const { return (bits_ & bit(one)) != 0; }
  [[nodiscard]] constexpr bool contains_all(set_of others) const noexcept {
    return (others.bits_ & ~bits_) == 0;
  }
  [[nodiscard]] constexpr bool contains_any(set_of others) const noexcept {
    return (others.bits_ & bits_) != 0;
  }
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t members = 0;
    for (std::uint64_t rest = bits_; rest != 0; rest &= rest - 1) ++members;
    return members;
  }
  /// Bit i: enumerator i.
  [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return bits_; }

  constexpr void insert(Id one) { bits_ |= bit(one); }
  constexpr void erase(Id one) { bits_ &= ~bit(one); }

  friend constexpr set_of operator|(set_of a, set_of b) noexcept { return set_of(a.bits_ | b.bits_, {}); }
  friend constexpr set_of operator&(set_of a, set_of b) noexcept { return set_of(a.bits_ & b.bits_, {}); }
  /// The members of a that are not in b.
  friend constexpr set_of operator-(set_of a, set_of b) noexcept { return set_of(a.bits_ & ~b.bits_, {}); }
  friend constexpr bool operator==(set_of a, set_of b) noexcept { return a.bits_ == b.bits_; }
  friend constexpr bool operator!=(set_of a, set_of b) noexcept { return a.bits_ != b.bits_; }

  class iterator {
   public:
    constexpr explicit iterator(std::uint64_t rest) noexcept : rest_(rest) {}
    constexpr Id operator*() const noexcept {
      int at = 0;
      while ((rest_ >> at & 1) == 0) ++at;
      return static_cast<Id>(at);
    }
    constexpr iterator& operator++() noexcept {
      rest_ &= rest_ - 1;
      return *this;
    }
    friend constexpr bool operator!=(iterator a, iterator b) noexcept { return a.rest_ != b.rest_; }

   private:
    std::uint64_t rest_;
  };
  [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(bits_); }
  [[nodiscard]] constexpr iterator end() const noexcept { return iterator(0); }

 private:
  struct of_bits {};
  constexpr set_of(word bits, of_bits) noexcept : bits_(bits) {}
  [[nodiscard]] static constexpr word bit(Id one) { return word{1} << place_of(one); }

  word bits_ = 0;
};

}  // namespace jiqun
