// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace jiqun {

namespace detail {
class noted_findings;
class reading_watch;
}  // namespace detail

/// What is chosen where the Measures are silent (解释选项): one choice of each reading, the library's default
/// where nothing else is chosen. Changing a copy changes nothing else.
///
///     measures draft = anhui_2024;
///     draft.readings.set(year_not_held::skipped);
///     draft.readings.get<year_not_held>() == year_not_held::skipped
class readings {
 public:
  constexpr readings() noexcept = default;
  // Nobody watches a copy (see detail::reading_watch).
  constexpr readings(const readings& other) noexcept : chosen_(other.chosen_) {}
  // NOLINTNEXTLINE(bugprone-unhandled-self-assignment,cert-oop54-cpp): choices alone are copied
  constexpr readings& operator=(const readings& other) noexcept {
    chosen_ = other.chosen_;
    return *this;
  }
  ~readings() = default;

  /// What is chosen of a reading.
  template <class Choice>
  [[nodiscard]] constexpr Choice get() const {
    return static_cast<Choice>(chosen(reading_of<Choice>));
  }
  template <class Choice>
  constexpr void set(Choice choice) {
    choose(reading_of<Choice>, static_cast<std::size_t>(choice));
  }

  /// The same for whoever does not know its type: which of the choices in its row of reading_table.
  [[nodiscard]] constexpr std::size_t chosen(reading_id reading) const;
  /// Throws invalid_fact (flaw::no_such_choice).
  constexpr void choose(reading_id reading, std::size_t choice) {
    if (row_of(reading).choice_count <= choice)
      throw invalid_fact(flaw::no_such_choice, static_cast<std::int64_t>(choice));
    chosen_[place_of(reading)] = static_cast<std::uint8_t>(choice);
  }

  friend constexpr bool operator==(const readings& a, const readings& b) noexcept {
    for (const reading_id one : every<reading_id>)
      if (a.chosen_[static_cast<std::size_t>(one)] != b.chosen_[static_cast<std::size_t>(one)]) return false;
    return true;
  }
  friend constexpr bool operator!=(const readings& a, const readings& b) noexcept { return !(a == b); }

 private:
  friend class detail::reading_watch;

  std::array<std::uint8_t, count_of<reading_id>> chosen_{};
  detail::reading_watch* watch_ = nullptr;
};

namespace detail {

/// Notes which readings were asked for, each once, in the order in which they were. For the mechanism alone
/// (reasoning/stability.hpp): what it watches must not outlive it.
class reading_watch {
 public:
  constexpr reading_watch() noexcept = default;

  constexpr void look_at(readings& watched) noexcept { watched.watch_ = this; }
  [[nodiscard]] static constexpr reading_watch* at(const readings& watched) noexcept {
    return watched.watch_;
  }

  constexpr void note(reading_id reading) {
    if (seen_.contains(reading)) return;
    seen_.insert(reading);
    asked_[size_++] = reading;
  }
  constexpr void forget() noexcept {
    seen_ = {};
    size_ = 0;
  }
  [[nodiscard]] constexpr reading_set seen() const noexcept { return seen_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr reading_id operator[](std::size_t at) const { return asked_[at]; }
  /// Where a decision is being weighed: what makes a finding then leaves more than that. Else null.
  [[nodiscard]] constexpr noted_findings* weighs() const noexcept { return weighs_; }

 protected:
  constexpr explicit reading_watch(noted_findings* weighs) noexcept : weighs_(weighs) {}

 private:
  std::array<reading_id, count_of<reading_id>> asked_{};
  std::size_t size_ = 0;
  reading_set seen_{};
  noted_findings* weighs_ = nullptr;
};

}  // namespace detail

constexpr std::size_t readings::chosen(reading_id reading) const {
  if (watch_ != nullptr) watch_->note(reading);
  return chosen_[place_of(reading)];
}

}  // namespace jiqun
