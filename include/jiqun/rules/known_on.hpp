// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/date.hpp"
#include "jiqun/facts/objection.hpp"
#include "jiqun/facts/publicity_notice.hpp"

#include <iterator>
#include <utility>

// Art. 10(3). What was known on the day of a decision (截至该日): an act is judged by what lay before it.

namespace jiqun::detail {

/// The rounds that had opened by the day (截至该日已开始的各轮公示): what a later one brings does not bear on
/// it.
struct round_opened {
  static constexpr bool is_known(const publicity_notice& round, date on) { return !(on < round.opens()); }
  static constexpr publicity_notice as_known(const publicity_notice& round, date /*on*/) { return round; }
};
/// The same, each as far as it had been shown before the day: of a list that stands open and for which no end
/// was set, the time that the Measures ask for runs out by itself.
struct round_shown : round_opened {
  static constexpr publicity_notice as_known(publicity_notice round, date on) {
    if (round.stands_open() && round.opens() < on) round = round.closed(on - 1);
    return round;
  }
};
/// The same, a closing day that is not stated taken as late as it can be before the day.
struct round_shown_at_most : round_opened {
  static constexpr publicity_notice as_known(publicity_notice round, date on) {
    if (!round.closed().has_value() && round.opens() < on) round = round.closed(on - 1);
    return round;
  }
};
/// The objections that had been received by the day, or had been sent where it is not stated when they were
/// received; or of which no day is stated.
struct objection_received {
  static constexpr bool is_known(const objection& raised, date on) {
    const stated<date> earliest = raised.received().has_value() ? raised.received() : raised.sent();
    return !earliest.has_value() || !(on < *earliest);
  }
  static constexpr objection as_known(const objection& raised, date /*on*/) { return raised; }
};

/// What was known of a range on a day (截至该日).
template <class Known, class Range>
class known_on {
  using place = decltype(std::begin(std::declval<const Range&>()));

 public:
  constexpr known_on(const Range& all, date day) : all_(&all), day_(day) {}

  class iterator {
   public:
    constexpr iterator(place at, place end, date day) : at_(at), end_(end), day_(day) { pass_over_later(); }
    constexpr auto operator*() const { return Known::as_known(*at_, day_); }
    constexpr iterator& operator++() {
      ++at_;
      pass_over_later();
      return *this;
    }
    friend constexpr bool operator!=(const iterator& a, const iterator& b) { return a.at_ != b.at_; }

   private:
    constexpr void pass_over_later() {
      while (at_ != end_ && !Known::is_known(*at_, day_)) ++at_;
    }
    place at_;
    place end_;
    date day_;
  };

  [[nodiscard]] constexpr iterator begin() const { return {std::begin(*all_), std::end(*all_), day_}; }
  [[nodiscard]] constexpr iterator end() const { return {std::end(*all_), std::end(*all_), day_}; }

 private:
  const Range* all_;
  date day_;
};

}  // namespace jiqun::detail
