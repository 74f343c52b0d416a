// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include "jiqun/core/date.hpp"
#include "jiqun/core/fixed_text.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/core/year.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jiqun {

/// The festival under which a notice names a day (节日). Two festivals of one item keep the notice's order.
enum class festival : std::uint8_t {
  not_named,
  new_year,
  spring_festival,
  qingming,
  labour_day,
  dragon_boat,
  mid_autumn,
  national_day,
  mid_autumn_and_national_day,
  national_day_and_mid_autumn,
  victory_anniversary,
};
inline constexpr named<festival> festival_table[] = {
    {festival::not_named, "not_named", ""},
    {festival::new_year, "new_year", "元旦"},
    {festival::spring_festival, "spring_festival", "春节"},
    {festival::qingming, "qingming", "清明节"},
    {festival::labour_day, "labour_day", "劳动节"},
    {festival::dragon_boat, "dragon_boat", "端午节"},
    {festival::mid_autumn, "mid_autumn", "中秋节"},
    {festival::national_day, "national_day", "国庆节"},
    {festival::mid_autumn_and_national_day, "mid_autumn_and_national_day", "中秋节、国庆节"},
    {festival::national_day_and_mid_autumn, "national_day_and_mid_autumn", "国庆节、中秋节"},
    {festival::victory_anniversary, "victory_anniversary",
     "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日"},
};
static_assert(is_table(festival_table));
constexpr const auto& table_of(festival) { return festival_table; }

/// annual (年度安排): one a year, for the year after the last announced; may also rule on 28 to 31 December
/// before it. amending (调整通知): rules on days of a year that is announced.
enum class notice_kind : std::uint8_t { annual, amending };
inline constexpr named<notice_kind> notice_kind_table[] = {
    {notice_kind::annual, "annual", "年度安排"},
    {notice_kind::amending, "amending", "调整通知"},
};
static_assert(is_table(notice_kind_table));
constexpr const auto& table_of(notice_kind) { return notice_kind_table; }

/// What a notice says of one day.
struct day_ruling {
  std::int32_t day = 0;  ///< date::number()
  bool works = false;    ///< false: a day off (放假); true: a make-up working day (上班)
  jiqun::festival festival = jiqun::festival::not_named;
};

/// Which notice it is (文件): its document number (文号) and the day from which it was known, inclusive.
struct notice_heading {
  notice_kind kind = notice_kind::annual;
  int year = 0;  ///< the year whose days it arranges
  fixed_text<63> number{};
  date published{1400, 1, 1};
};

/// An arrangement of the State Council (节假日安排通知) as it was issued. A literal value of fixed capacity.
/// Written as the notice reads: .off(festival, first, last).make_up(day). Every member throws invalid_fact
/// where the notice could not have said so.
class holiday_notice {
 public:
  static constexpr std::size_t capacity = 128;  // no notice so far names more than 45 days

  /// @param year  from 2000 to 2063
  constexpr explicit holiday_notice(const notice_heading& heading) : heading_(heading) {
    static_cast<void>(jiqun::year(heading.year));
  }
  /// annual(2026, "国办发明电〔2025〕7号", {2025, 11, 4})
  [[nodiscard]] static constexpr holiday_notice annual(int year, std::string_view number, date published) {
    return holiday_notice({notice_kind::annual, year, number, published});
  }
  [[nodiscard]] static constexpr holiday_notice amending(int year, std::string_view number, date published) {
    return holiday_notice({notice_kind::amending, year, number, published});
  }

  /// Days off (放假) from `first` to `last`, both included.
  [[nodiscard]] constexpr holiday_notice off(jiqun::festival name, date first, date last) const {
    if (last < first) throw invalid_fact(flaw::days_out_of_order, digits_of(last));
    holiday_notice longer = *this;
    for (date day = first; day <= last; day = day + 1) longer.add(day, false, name);
    return longer;
  }
  [[nodiscard]] constexpr holiday_notice off(jiqun::festival name, date day) const {
    return off(name, day, day);
  }

  /// A Saturday or Sunday that is worked (调休上班).
  [[nodiscard]] constexpr holiday_notice make_up(jiqun::festival name, date day) const {
    if (day.weekday() != weekday::saturday && day.weekday() != weekday::sunday)
      throw invalid_fact(flaw::make_up_day_is_no_weekend, digits_of(day));
    holiday_notice longer = *this;
    longer.add(day, true, name);
    return longer;
  }

  [[nodiscard]] constexpr const notice_heading& heading() const& noexcept { return heading_; }
  [[nodiscard]] constexpr notice_heading heading() const&& noexcept { return heading_; }

  /// The days it rules on, in the order in which they were stated.
  [[nodiscard]] constexpr const day_ruling* begin() const& noexcept { return rulings_.data(); }
  [[nodiscard]] constexpr const day_ruling* end() const& noexcept { return rulings_.data() + size_; }
  [[nodiscard]] const day_ruling* begin() const&& = delete;
  [[nodiscard]] const day_ruling* end() const&& = delete;

 private:
  constexpr void add(date day, bool works, jiqun::festival name) {
    if (!may_rule_on(day)) throw invalid_fact(flaw::day_outside_notice, digits_of(day));
    for (std::size_t i = 0; i < size_; ++i) {
      if (rulings_[i].day != day.number()) continue;
      if (rulings_[i].works != works) throw invalid_fact(flaw::day_both_off_and_worked, digits_of(day));
      return;
    }
    if (size_ == capacity) throw invalid_fact(flaw::too_many_days_in_notice, capacity);
    rulings_[size_++] = {day.number(), works, name};
  }

  [[nodiscard]] constexpr bool may_rule_on(date day) const {
    const int december_before = heading_.kind == notice_kind::annual ? 4 : 0;  // 28 to 31 December
    return day >= date(heading_.year, 1, 1) - december_before && day <= date(heading_.year, 12, 31);
  }

  notice_heading heading_;
  std::array<day_ruling, capacity> rulings_{};
  std::size_t size_ = 0;
};

}  // namespace jiqun
