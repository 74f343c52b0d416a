// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>

namespace jiqun {

/// A short list that is a value (短列表): no allocation, usable in constants, copied with what holds it.
/// Throws invalid_fact (flaw::list_too_long) for more than Capacity items.
template <class T, std::size_t Capacity>
class fixed_list {
 public:
  static constexpr std::size_t capacity = Capacity;

  constexpr fixed_list() noexcept = default;
  constexpr fixed_list(std::initializer_list<T> items) {
    for (const T& item : items) add(item);
  }

  constexpr void add(const T& item) & {
    if (size_ == Capacity) throw invalid_fact(flaw::list_too_long, static_cast<std::int64_t>(Capacity));
    items_[size_++] = std::optional<T>(item);
  }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

  class iterator {
   public:
    constexpr explicit iterator(const std::optional<T>* at) noexcept : at_(at) {}
    /// Only items that were added are walked.
    constexpr const T& operator*() const { return **at_; }  // NOLINT(bugprone-unchecked-optional-access)
    constexpr iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    friend constexpr bool operator!=(iterator a, iterator b) noexcept { return a.at_ != b.at_; }

   private:
    const std::optional<T>* at_;
  };
  // NOLINTBEGIN(readability-container-data-pointer)
  // Not data(): g++ 9 takes what it points to for no constant.
  [[nodiscard]] constexpr iterator begin() const& noexcept { return iterator(&items_[0]); }
  [[nodiscard]] constexpr iterator end() const& noexcept { return iterator(&items_[0] + size_); }
  // NOLINTEND(readability-container-data-pointer)
  [[nodiscard]] iterator begin() const&& = delete;
  [[nodiscard]] iterator end() const&& = delete;

 private:
  std::array<std::optional<T>, Capacity> items_{};
  std::size_t size_ = 0;
};

}  // namespace jiqun
