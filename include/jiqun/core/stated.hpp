// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/answer.hpp"
#include "jiqun/core/invalid_fact.hpp"

#include <cstdint>
#include <optional>
#include <type_traits>

namespace jiqun {

/// Why a fact has no value (未填 / 填为"不详" / 不适用).
enum class absence : std::uint8_t { not_given, unknown, not_applicable };
inline constexpr named<absence> absence_table[] = {
    {absence::not_given, "not_given", "未提供"},
    {absence::unknown, "unknown", "不详"},
    {absence::not_applicable, "not_applicable", "不适用"},
};
static_assert(is_table(absence_table));
constexpr const auto& table_of(absence) { return absence_table; }

/// A fact as the caller states it: its value, or why there is none. Default: not given.
/// None of the three absences ever reads as false, zero or "else"; they are kept apart so that a printed
/// reason can say whom to ask. Nothing that is not a T turns into one on the way: no text is a bool, nor a
/// pointer or a number. What may be absent elsewhere is said to be absent here, with why:
/// objection().admissible(stated(column, absence::unknown))   // of a std::optional<bool>
template <class T>
class stated {
 public:
  constexpr stated() noexcept = default;
  constexpr stated(absence why) noexcept : why_(why) {}  // NOLINT(google-explicit-constructor)
  template <class Value, std::enable_if_t<std::is_same_v<Value, T>, int> = 0>
  constexpr stated(const Value& value) : value_(value) {}  // NOLINT(google-explicit-constructor)
  template <class Maybe, std::enable_if_t<std::is_same_v<Maybe, std::optional<T>>, int> = 0>
  constexpr explicit stated(const Maybe& value, absence why = absence::not_given)
      : value_(value), why_(value ? absence::not_given : why) {}

  constexpr stated(const stated&) = default;
  constexpr stated(stated&&) = default;
  /// Not to what a fact was asked for: `notice.closed() = day` would be lost.
  stated& operator=(const stated&) & = default;
  stated& operator=(stated&&) & = default;
  ~stated() = default;

  [[nodiscard]] constexpr const std::optional<T>& value() const& noexcept { return value_; }
  [[nodiscard]] constexpr std::optional<T> value() const&& { return value_; }
  [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }
  /// Throws invalid_fact (flaw::not_stated) where there is no value.
  [[nodiscard]] constexpr const T& operator*() const& { return require_value(); }
  [[nodiscard]] constexpr T operator*() const&& { return require_value(); }
  [[nodiscard]] constexpr const T* operator->() const { return &require_value(); }
  /// Meaningful where there is no value.
  [[nodiscard]] constexpr absence why_absent() const noexcept { return why_; }

  /// Whether both state the same: an equal value, or none for the same reason.
  friend constexpr bool operator==(const stated& a, const stated& b) {
    return a.value_ == b.value_ && a.why_ == b.why_;
  }
  friend constexpr bool operator!=(const stated& a, const stated& b) { return !(a == b); }

 private:
  [[nodiscard]] constexpr const T& require_value() const {
    if (!value_) throw invalid_fact(flaw::not_stated, static_cast<std::int64_t>(why_));
    return *value_;
  }

  std::optional<T> value_{};
  absence why_ = absence::not_given;
};
template <class T>
stated(const T&) -> stated<T>;
template <class T>
stated(const std::optional<T>&, absence) -> stated<T>;
template <class T>
stated(const std::optional<T>&) -> stated<T>;

/// Whether whoever states the other facts says nothing of it, not even that it is not known.
template <class T>
[[nodiscard]] constexpr bool is_left_out(const stated<T>& fact) noexcept {
  return !fact.has_value() && fact.why_absent() == absence::not_given;
}

[[nodiscard]] constexpr answer answer_of(const stated<bool>& fact) noexcept {
  return answer_of(fact.value());
}

}  // namespace jiqun
