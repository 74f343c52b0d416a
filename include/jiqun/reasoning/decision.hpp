// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/reasoning/finding.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace jiqun {

class findings_under;

/// An answer with its reasons (结论及理由): a small tree of findings, the conclusion first, each finding
/// before those it follows from. Findings that do not hold are kept. Constant size, no allocation. Of a
/// temporary one every finding is given as a value, and none is walked to: name it first. A place that there
/// is not throws invalid_fact (flaw::no_such_place).
class decision {
 public:
  static constexpr std::size_t capacity = 24;

  /// A decision that rests on one finding.
  constexpr decision(const finding& only) : size_(1) {  // NOLINT(google-explicit-constructor)
    findings_[0] = only;
    findings_[0].depth = 0;
  }

  /// Holds when all parts hold (同时具备). As the two below it throws invalid_fact without any parts
  /// (flaw::no_parts), and where the findings are more than there is room for (flaw::list_too_long).
  [[nodiscard]] static constexpr decision all_of(condition what, citation source,
                                                 std::initializer_list<decision> parts) {
    return combined(what, source, connective::all_of, parts);
  }
  /// Holds when one part holds (有下列情形之一): grounds that hold together all keep their citation.
  [[nodiscard]] static constexpr decision any_of(condition what, citation source,
                                                 std::initializer_list<decision> parts) {
    return combined(what, source, connective::any_of, parts);
  }
  /// Holds when the part does not (否定).
  [[nodiscard]] static constexpr decision contrary_of(condition what, citation source, const decision& part) {
    return combined(what, source, connective::contrary_of, {part});
  }

  [[nodiscard]] static constexpr decision all_of(condition what, std::initializer_list<decision> parts) {
    return all_of(what, source_of(what), parts);
  }
  [[nodiscard]] static constexpr decision any_of(condition what, std::initializer_list<decision> parts) {
    return any_of(what, source_of(what), parts);
  }
  [[nodiscard]] static constexpr decision contrary_of(condition what, const decision& part) {
    return contrary_of(what, source_of(what), part);
  }

  [[nodiscard]] constexpr answer value() const noexcept { return findings_[0].holds; }
  [[nodiscard]] constexpr const finding& conclusion() const& noexcept { return findings_[0]; }
  [[nodiscard]] constexpr finding conclusion() const&& noexcept { return findings_[0]; }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr const finding& operator[](std::size_t at) const& { return findings_[known(at)]; }
  [[nodiscard]] constexpr finding operator[](std::size_t at) const&& { return findings_[known(at)]; }
  [[nodiscard]] constexpr const finding* begin() const& noexcept { return findings_.data(); }
  [[nodiscard]] constexpr const finding* end() const& noexcept { return findings_.data() + size_; }
  [[nodiscard]] const finding* begin() const&& = delete;
  [[nodiscard]] const finding* end() const&& = delete;

  /// Whether a missing fact named by this finding still matters: it is unknown, and so is every finding
  /// that follows from it up to the conclusion.
  [[nodiscard]] constexpr bool still_matters(std::size_t at) const {
    if (findings_[known(at)].holds != answer::unknown) return false;
    std::size_t depth = findings_[at].depth;
    while (depth != 0) {
      --at;
      if (findings_[at].depth >= depth) continue;
      if (findings_[at].holds != answer::unknown) return false;
      depth = findings_[at].depth;
    }
    return true;
  }

  /// The facts that would settle the conclusion; none where it is settled.
  [[nodiscard]] constexpr fact_set missing() const {
    fact_set all;
    for (std::size_t at = 0; at < size_; ++at)
      if (still_matters(at)) all = all | findings_[at].missing;
    return all;
  }

  /// The same decision, its conclusion naming further facts that would settle it.
  [[nodiscard]] constexpr decision with_missing(fact_set more) const {
    decision same = *this;
    same.findings_[0].missing = same.findings_[0].missing | more;
    return same;
  }

  /// The findings that the one there follows from directly: for (const std::size_t at : reasons.children(0))
  /// …
  [[nodiscard]] constexpr findings_under children(std::size_t at) const&;
  [[nodiscard]] findings_under children(std::size_t at) const&& = delete;
  /// All that stand under it, each before those it follows from.
  [[nodiscard]] constexpr findings_under below(std::size_t at) const&;
  [[nodiscard]] findings_under below(std::size_t at) const&& = delete;

  /// Notes on which readings one of its findings relies, and as which it was noted while this is weighed.
  constexpr void note(std::size_t at, reading_set relied_on, reading_set interpreted, std::uint8_t noted_as) {
    findings_[known(at)].relied_on = relied_on;
    findings_[at].interpreted = interpreted;
    findings_[at].noted_as = noted_as;
  }

  /// Every reading that a finding relied on.
  [[nodiscard]] constexpr reading_set relied_on() const noexcept {
    reading_set all;
    for (const finding& f : *this) all = all | f.relied_on;
    return all;
  }

 private:
  [[nodiscard]] constexpr std::size_t known(std::size_t at) const {
    if (at >= size_) throw invalid_fact(flaw::no_such_place, static_cast<std::int64_t>(at));
    return at;
  }
  static constexpr decision combined(condition what, citation source, connective by,
                                     std::initializer_list<decision> parts) {
    if (parts.size() == 0) throw invalid_fact(flaw::no_parts, 0);
    finding root;
    root.what = what;
    root.source = source;
    root.follows_from = by;
    root.holds = start_of(by);
    decision whole(root);
    for (const decision& part : parts) {
      answer& holds = whole.findings_[0].holds;
      holds = joined(by, holds, part.value());
      for (finding step : part) {
        if (whole.size_ == capacity) throw invalid_fact(flaw::list_too_long, std::int64_t{capacity});
        ++step.depth;
        whole.findings_[whole.size_++] = step;
      }
    }
    return whole;
  }

  std::array<finding, capacity> findings_{};
  std::uint8_t size_ = 0;
};

/// The places of findings that stand under another, in order.
class findings_under {
 public:
  class iterator {
   public:
    constexpr iterator(const decision& all, std::size_t at, std::size_t deepest)
        : all_(&all), at_(at), deepest_(deepest) {}
    constexpr std::size_t operator*() const noexcept { return at_; }
    constexpr iterator& operator++() {
      do ++at_;
      while (at_ < all_->size() && deepest_ < (*all_)[at_].depth);
      return *this;
    }
    friend constexpr bool operator!=(const iterator& a, const iterator& b) noexcept { return a.at_ != b.at_; }

   private:
    const decision* all_;
    std::size_t at_;
    std::size_t deepest_;
  };
  /// @param deepest  the depth below which they are passed over
  findings_under(const decision&& all, std::size_t at, std::size_t deepest) = delete;
  constexpr findings_under(const decision& all, std::size_t at, std::size_t deepest)
      : all_(&all), from_(at + 1), to_(at + 1), deepest_(deepest) {
    while (to_ < all.size() && all[at].depth < all[to_].depth) ++to_;
  }
  [[nodiscard]] constexpr iterator begin() const { return {*all_, from_, deepest_}; }
  [[nodiscard]] constexpr iterator end() const { return {*all_, to_, deepest_}; }

 private:
  const decision* all_;
  std::size_t from_;
  std::size_t to_;
  std::size_t deepest_;
};

constexpr findings_under decision::children(std::size_t at) const& {
  return {*this, at, (*this)[at].depth + std::size_t{1}};
}
constexpr findings_under decision::below(std::size_t at) const& { return {*this, known(at), capacity}; }

}  // namespace jiqun
