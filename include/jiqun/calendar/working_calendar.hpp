// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/calendar/certainty.hpp"
#include "jiqun/calendar/day_bitmap.hpp"
#include "jiqun/calendar/holiday_notice.hpp"
#include "jiqun/core/answer.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/fnv1a.hpp"
#include "jiqun/core/invalid_fact.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

namespace jiqun {

/// Why a day is worked or not (工作日性质).
enum class day_kind : std::uint8_t {
  weekday,
  weekend,
  weekday_off,
  weekend_off,  ///< a Saturday or Sunday named off
  make_up_day,
};
inline constexpr named<day_kind> day_kind_table[] = {
    {day_kind::weekday, "weekday", "工作日(平日)"},
    {day_kind::weekend, "weekend", "休息日(周末)"},
    {day_kind::weekday_off, "weekday_off", "放假(原为平日)"},
    {day_kind::weekend_off, "weekend_off", "放假(原为周末)"},
    {day_kind::make_up_day, "make_up_day", "调休上班"},
};
static_assert(is_table(day_kind_table));
constexpr const auto& table_of(day_kind) { return day_kind_table; }

struct day_reason {
  day_kind kind = day_kind::weekday;
  jiqun::festival festival = festival::not_named;  ///< of the item that names the day
  notice_heading
      notice{};  ///< the notice that names the day; for a day that none names, the year's arrangement
};

/// From `first` to `last`, both included.
struct day_range {
  date first;
  date last;
};

/// The working days (工作日) that the State Council's notices make: knowledge that begins, ends, and has a
/// date. Outside the announced years it answers "not announced", never Monday to Friday. A literal value of
/// about 40 KB; queries take constant time and allocate nothing. Counting from 0 working days or fewer throws
/// invalid_fact (flaw::count_out_of_range).
class working_calendar {
 public:
  static constexpr std::size_t notice_capacity = 96;
  static constexpr std::size_t ruling_capacity = 3072;

  /// Knows nothing.
  constexpr working_calendar() = default;

  /// Throws invalid_fact as extended_with does.
  template <std::size_t Count>
  constexpr explicit working_calendar(const std::array<holiday_notice, Count>& notices) {
    for (const holiday_notice& notice : notices) admit(notice);
    reckon();
  }

  /// This calendar and one more notice; this one stays as it was.
  /// Throws invalid_fact for a second annual notice for a year, a gap between years, an amending notice for a
  /// year that is not announced, and one published before the notice that it builds on. Of two rulings on a
  /// day, the one published later holds.
  [[nodiscard]] constexpr working_calendar extended_with(const holiday_notice& notice) const {
    working_calendar longer = *this;
    longer.admit(notice);
    longer.reckon();
    return longer;
  }

  /// The calendar as it was known on a day: the notices published by then, that day included.
  [[nodiscard]] constexpr working_calendar as_known_on(date day) const {
    working_calendar then;
    for (std::size_t n = 0; n < notice_count_; ++n)
      if (notices_[n].heading.published <= day) then.append(notices_[n].heading, rulings_of(n));
    then.reckon();
    return then;
  }

  /// The announced days; none if it knows nothing. They end with 31 December of the last announced year.
  [[nodiscard]] constexpr std::optional<day_range> announced() const {
    if (empty()) return std::nullopt;
    return day_range{day_at(first_), day_at(last_)};
  }
  /// 28 December of the last announced year: the next year's notice may rule on the days from here on.
  [[nodiscard]] constexpr std::optional<date> first_provisional_day() const {
    if (empty()) return std::nullopt;
    return day_at(provisional_);
  }
  /// The day on which the newest notice became known.
  [[nodiscard]] constexpr std::optional<date> newest_notice() const {
    if (notice_count_ == 0) return std::nullopt;
    return notices_[notice_count_ - 1].heading.published;
  }

  [[nodiscard]] constexpr jiqun::certainty certainty_of(date day) const {
    const int at = place(day);
    if (at < first_ || at > last_) return certainty::not_announced;
    return at < provisional_ ? certainty::settled : certainty::provisional;
  }

  [[nodiscard]] constexpr answer is_working_day(date day) const {
    if (certainty_of(day) == certainty::not_announced) return answer::unknown;
    return answer_of(working_.contains(place(day)));
  }

  /// None for a day that is not announced.
  [[nodiscard]] constexpr std::optional<day_reason> why(date day) const {
    if (certainty_of(day) == certainty::not_announced) return std::nullopt;
    day_reason reason;
    const bool weekend = day.weekday() == weekday::saturday || day.weekday() == weekday::sunday;
    reason.kind = weekend ? day_kind::weekend : day_kind::weekday;
    for (std::size_t n = notice_count_; n-- > 0;) {
      const notice_entry& notice = notices_[n];
      if (notice.heading.year < day.year() || notice.heading.year > day.year() + 1) continue;
      for (const day_ruling& ruling : rulings_of(n)) {
        if (ruling.day != day.number()) continue;
        reason.kind = ruling.works ? day_kind::make_up_day
                      : weekend    ? day_kind::weekend_off
                                   : day_kind::weekday_off;
        reason.festival = ruling.festival;
        reason.notice = notice.heading;
        return reason;
      }
      if (notice.heading.kind == notice_kind::annual && notice.heading.year == day.year())
        reason.notice = notice.heading;
    }
    return reason;
  }

  /// The n-th working day of the days that begin with `from` (n ≥ 1): `from` itself counts if it is worked.
  [[nodiscard]] constexpr reckoned_day nth_working_day_from(date from, int n) const {
    return forward(place(from), counted(n));
  }
  /// The n-th working day after a day, which itself never counts (n ≥ 1).
  [[nodiscard]] constexpr reckoned_day nth_working_day_after(date day, int n) const {
    return forward(place(day) + 1, counted(n));
  }
  /// The n-th working day before a day, which itself never counts (n ≥ 1).
  [[nodiscard]] constexpr reckoned_day nth_working_day_before(date day, int n) const {
    const int last = place(day) - 1;
    const int wanted = counted(n);
    if (empty() || last < first_ || last > last_) return {};
    const int rank = working_.rank(last + 1);
    if (rank < wanted) return {};
    return {day_at(working_.select(rank - wanted)),
            last < provisional_ ? certainty::settled : certainty::provisional,
            {}};
  }
  [[nodiscard]] constexpr reckoned_day next_working_day(date after) const {
    return nth_working_day_after(after, 1);
  }
  [[nodiscard]] constexpr reckoned_day previous_working_day(date before) const {
    return nth_working_day_before(before, 1);
  }

  /// How many working days d satisfy from ≤ d < until; 0 if there are no such days at all.
  [[nodiscard]] constexpr reckoned_count working_days_between(date from, date until) const {
    if (until <= from) return {0, certainty::settled};
    const int first = place(from);
    const int last = place(until) - 1;
    if (empty() || first < first_ || last > last_) return {};
    return {working_.rank(last + 1) - working_.rank(first),
            last < provisional_ ? certainty::settled : certainty::provisional};
  }

  /// The notices it rests on, in the order in which they became known.
  [[nodiscard]] constexpr std::size_t notice_count() const noexcept { return notice_count_; }
  /// Throws invalid_fact (flaw::no_such_place).
  [[nodiscard]] constexpr const notice_heading& notice(std::size_t at) const& {
    if (at >= notice_count_) throw invalid_fact(flaw::no_such_place, static_cast<std::int64_t>(at));
    return notices_[at].heading;
  }
  [[nodiscard]] constexpr notice_heading notice(std::size_t at) const&& { return notice(at); }

  /// Two calendars with the same fingerprint rest on the same notices, word for word.
  [[nodiscard]] constexpr std::uint64_t fingerprint() const {
    fnv1a hash;
    for (std::size_t n = 0; n < notice_count_; ++n) {
      const notice_heading& heading = notices_[n].heading;
      hash.add(static_cast<std::int64_t>(heading.kind)).add(heading.year);
      hash.add(heading.number.view()).add(heading.published.number());
      for (const day_ruling& ruling : rulings_of(n))
        hash.add((std::int64_t{ruling.day} * 2 + (ruling.works ? 1 : 0)) * 256 +
                 static_cast<std::int64_t>(ruling.festival));
    }
    return hash.value();
  }

 private:
  static constexpr int epoch = date(2000, 1, 1).number();

  struct notice_entry {
    notice_heading heading{};
    std::uint16_t first_ruling = 0;
    std::uint16_t ruling_count = 0;
  };
  struct ruling_span {
    const day_ruling* first;
    const day_ruling* last;
    [[nodiscard]] constexpr const day_ruling* begin() const { return first; }
    [[nodiscard]] constexpr const day_ruling* end() const { return last; }
  };

  [[nodiscard]] static constexpr int counted(int n) {
    detail::require_within(n, 1, std::numeric_limits<int>::max());
    return n;
  }
  [[nodiscard]] static constexpr int place(date day) { return day.number() - epoch; }
  [[nodiscard]] static constexpr date day_at(int place) { return date(2000, 1, 1) + place; }
  [[nodiscard]] constexpr bool empty() const noexcept { return last_ < first_; }
  [[nodiscard]] constexpr ruling_span rulings_of(std::size_t n) const {
    const day_ruling* first = rulings_.data() + notices_[n].first_ruling;
    return {first, first + notices_[n].ruling_count};
  }

  [[nodiscard]] constexpr reckoned_day forward(int from, int n) const {
    if (empty() || from < first_) return {};
    const int rank = from > last_ ? working_.size() : working_.rank(from);
    if (from <= last_ && n <= working_.size() - rank) {
      const int found = working_.select(rank + n - 1);
      return {day_at(found), found < provisional_ ? certainty::settled : certainty::provisional, {}};
    }
    const int all_worked_from = from > provisional_ ? from : provisional_;
    const int settled = from > provisional_ ? 0 : working_.rank(provisional_) - rank;
    return {{},
            certainty::not_announced,
            date::from_number(std::int64_t{epoch} + all_worked_from + n - settled - 1)};
  }

  constexpr void admit(const holiday_notice& notice) {
    const notice_heading& heading = notice.heading();
    std::optional<date> builds_on;  // publication of the year's own arrangement, or of the year before
    int last_announced = 0;
    for (std::size_t n = 0; n < notice_count_; ++n) {
      const notice_heading& known = notices_[n].heading;
      if (known.kind != notice_kind::annual) continue;
      last_announced = known.year;
      if (known.year == heading.year - (heading.kind == notice_kind::annual ? 1 : 0))

        builds_on = std::optional(known.published);
      if (heading.kind == notice_kind::annual && known.year == heading.year)
        throw invalid_fact(flaw::second_annual_notice, heading.year);
    }
    if (heading.kind == notice_kind::amending && !builds_on)
      throw invalid_fact(flaw::year_not_announced, heading.year);
    if (heading.kind == notice_kind::annual && last_announced != 0 && heading.year != last_announced + 1)
      throw invalid_fact(flaw::gap_between_years, heading.year);
    if (builds_on && heading.published < *builds_on)
      throw invalid_fact(flaw::published_too_early, digits_of(heading.published));
    append(heading, {notice.begin(), notice.end()});
  }

  /// Keeps the notices in the order of publication, and those of one day in the order in which they came.
  constexpr void append(const notice_heading& heading, ruling_span rulings) {
    const auto count = static_cast<std::size_t>(rulings.last - rulings.first);
    if (notice_count_ == notice_capacity || ruling_count_ + count > ruling_capacity)
      throw invalid_fact(flaw::too_many_notices, notice_capacity);
    std::size_t at = notice_count_++;
    for (; at > 0 && heading.published < notices_[at - 1].heading.published; --at)
      notices_[at] = notices_[at - 1];
    notices_[at] = {heading, static_cast<std::uint16_t>(ruling_count_), static_cast<std::uint16_t>(count)};
    for (const day_ruling& ruling : rulings) rulings_[ruling_count_++] = ruling;
  }

  /// One pass over the notices: Monday to Friday, then ruling by ruling, the later over the earlier.
  constexpr void reckon() {
    int first_year = 0;
    int last_year = 0;
    for (std::size_t n = 0; n < notice_count_; ++n) {
      if (notices_[n].heading.kind != notice_kind::annual) continue;
      if (first_year == 0) first_year = notices_[n].heading.year;
      last_year = notices_[n].heading.year;
    }
    if (first_year == 0) return;
    first_ = place(date(first_year, 1, 1));
    last_ = place(date(last_year, 12, 31));
    provisional_ = place(date(last_year, 12, 28));
    working_ = detail::day_bitmap{};
    working_.insert_weekly(first_, last_,
                           {false, false, true, true, true, true, true});  // 2000-01-01: a Saturday
    for (std::size_t n = 0; n < notice_count_; ++n) {
      for (const day_ruling& ruling : rulings_of(n)) {
        const int at = ruling.day - epoch;
        if (at < first_) continue;  // in the December before the first year
        if (ruling.works)
          working_.insert(at);
        else
          working_.erase(at);
      }
    }
    working_.index();
  }

  detail::day_bitmap working_{};
  int first_ = 0;
  int last_ = -1;
  int provisional_ = 0;
  std::size_t notice_count_ = 0;
  std::size_t ruling_count_ = 0;
  std::array<notice_entry, notice_capacity> notices_{};
  std::array<day_ruling, ruling_capacity> rulings_{};
};

}  // namespace jiqun
