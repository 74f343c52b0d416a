// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/answer.hpp"

#include <gsl/assert>

#include <cstdint>
#include <optional>

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
/// reason can say whom to ask.
template <class T>
class stated {
 public:
  constexpr stated() noexcept = default;
  constexpr stated(absence why) noexcept : why_(why) {}  // NOLINT(google-explicit-constructor)
  constexpr stated(const T& value) : value_(value) {}    // NOLINT(google-explicit-constructor)

  [[nodiscard]] constexpr const std::optional<T>& value() const noexcept { return value_; }
  [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }
  [[nodiscard]] constexpr const T& operator*() const {
    Expects(value_.has_value());
    return *value_;
  }
  [[nodiscard]] constexpr const T* operator->() const { return &**this; }
  /// Meaningful where there is no value.
  [[nodiscard]] constexpr absence why_absent() const noexcept { return why_; }

 private:
  std::optional<T> value_{};
  absence why_ = absence::not_given;
};

/// Whether whoever states the other facts says nothing of it, not even that it is not known.
template <class T>
[[nodiscard]] constexpr bool is_left_out(const stated<T>& fact) noexcept {
  return !fact.has_value() && fact.why_absent() == absence::not_given;
}

[[nodiscard]] constexpr answer answer_of(const stated<bool>& fact) noexcept {
  return answer_of(fact.value());
}

}  // namespace jiqun
