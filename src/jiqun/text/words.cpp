// SPDX-License-Identifier: Apache-2.0
#include "jiqun/text/words.hpp"

#include "jiqun/measures/reading_register.hpp"

#include <gsl/assert>

#include <fmt/format.h>

namespace jiqun {

phrase words(answer value) {
  switch (value) {
    case answer::no: return {"否", "no"};
    case answer::unknown: return {"无法判定", "unknown"};
    case answer::yes: return {"是", "yes"};
  }
  return {};
}

phrase words(condition value) {
  switch (value) {
    case condition::publicity_completed: return {"公示已依规完成", "the publicity was completed"};
    case condition::shown_on_official_website:
      return {"在省工业和信息化厅官方网站公示", "shown on the department's official website"};
    case condition::shown_long_enough: return {"公示期满", "shown for the whole period"};
    case condition::two_years_not_passed:
      return {"连续两年未通过考核", "two consecutive assessments not passed"};
  }
  return {};
}

phrase words(fact value) {
  switch (value) {
    case fact::none: return {"无", "none"};
    case fact::official_website:
      return {"是否在省工业和信息化厅官方网站公示", "whether it stood on the official website"};
    case fact::closing_day: return {"公示截止日", "the day on which the publicity closed"};
    case fact::working_days: return {"尚未公布的节假日安排", "a holiday arrangement that is not announced"};
    case fact::assessment_outcome: return {"年度考核结果", "the outcome of the assessment"};
  }
  return {};
}

phrase words(absence value) {
  switch (value) {
    case absence::not_given: return {"未提供", "not given"};
    case absence::unknown: return {"不详", "given as unknown"};
    case absence::not_applicable: return {"不适用", "given as not applicable"};
  }
  return {};
}

phrase words(certainty value) {
  switch (value) {
    case certainty::not_announced: return {"尚未公布", "not announced"};
    case certainty::provisional: return {"暂定", "provisional"};
    case certainty::settled: return {"已确定", "settled"};
  }
  return {};
}

phrase words(day_kind value) {
  switch (value) {
    case day_kind::weekday: return {"工作日(平日)", "working day (weekday)"};
    case day_kind::weekend: return {"休息日(周末)", "rest day (weekend)"};
    case day_kind::weekday_off: return {"放假(原为平日)", "day off (a weekday)"};
    case day_kind::weekend_off: return {"放假(原为周末)", "day off (a weekend day)"};
    case day_kind::make_up_day: return {"调休上班", "make-up working day"};
  }
  return {};
}

phrase words(festival value) {
  switch (value) {
    case festival::not_named: return {"", ""};
    case festival::new_year: return {"元旦", "New Year"};
    case festival::spring_festival: return {"春节", "Spring Festival"};
    case festival::qingming: return {"清明节", "Qingming"};
    case festival::labour_day: return {"劳动节", "Labour Day"};
    case festival::dragon_boat: return {"端午节", "Dragon Boat Festival"};
    case festival::mid_autumn: return {"中秋节", "Mid-Autumn Festival"};
    case festival::national_day: return {"国庆节", "National Day"};
    case festival::mid_autumn_and_national_day:
      return {"中秋节、国庆节", "Mid-Autumn Festival and National Day"};
    case festival::national_day_and_mid_autumn:
      return {"国庆节、中秋节", "National Day and Mid-Autumn Festival"};
    case festival::victory_anniversary:
      return {"中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日", "70th anniversary of victory"};
  }
  return {};
}

phrase words(day_unit value) {
  switch (value) {
    case day_unit::working: return {"个工作日", "working days"};
    case day_unit::calendar: return {"个自然日", "calendar days"};
  }
  return {};
}

phrase words(opening_day value) {
  switch (value) {
    case opening_day::counted: return {"起始日计入", "opening day counted"};
    case opening_day::excluded: return {"起始日不计入", "opening day not counted"};
  }
  return {};
}

phrase words(assessment_outcome value) {
  switch (value) {
    case assessment_outcome::passed: return {"通过", "passed"};
    case assessment_outcome::failed: return {"未通过", "failed"};
    case assessment_outcome::not_held: return {"未开展", "not held"};
    case assessment_outcome::not_taken_part: return {"未参加", "not taken part"};
    case assessment_outcome::pending: return {"待定", "pending"};
  }
  return {};
}

phrase words(weekday value) {
  switch (value) {
    case weekday::sunday: return {"星期日", "Sunday"};
    case weekday::monday: return {"星期一", "Monday"};
    case weekday::tuesday: return {"星期二", "Tuesday"};
    case weekday::wednesday: return {"星期三", "Wednesday"};
    case weekday::thursday: return {"星期四", "Thursday"};
    case weekday::friday: return {"星期五", "Friday"};
    case weekday::saturday: return {"星期六", "Saturday"};
  }
  return {};
}

namespace {

struct reading_words {
  phrase question;
  phrase choices[reading_entry::most_choices];
};

reading_words words_of(reading_id reading) {
  switch (reading) {
    case reading_id::opening_day:
      return {{"公示起始日是否计入期间", "does the opening day count?"},
              {{"计入", "it counts"}, {"不计入", "it does not"}}};
    case reading_id::first_assessable_year:
      return {
          {"首个考核年度", "from which year are assessments counted?"},
          {{"称号起始的次年", "the year after the title began"}, {"称号起始当年", "the year of the title"}}};
    case reading_id::before_effect:
      return {{"施行前年度的考核是否计入", "do years before the Measures took force count?"},
              {{"不计入", "they do not"}, {"计入", "they do"}}};
    case reading_id::year_not_held:
      return {{"未开展考核的年度如何看待", "what does a year without an assessment do?"},
              {{"中断连续", "it ends the run"}, {"跳过,不中断", "it is passed over"}}};
    case reading_id::not_taken_part:
      return {{"未参加考核如何看待", "what does not taking part do?"},
              {{"不视为未通过,中断连续", "it is no failure and ends the run"},
               {"视为未通过", "it is a failure"},
               {"跳过,不中断", "it is passed over"}}};
  }
  return {};
}

}  // namespace

phrase question(reading_id reading) { return words_of(reading).question; }

phrase choice_words(reading_id reading, std::size_t choice) {
  Expects(choice < entry_of(reading).choice_count);
  return words_of(reading).choices[choice];
}

message words(const invalid_fact& error) {
  const auto found = error.found();
  const std::string day = fmt::format("{:04}-{:02}-{:02}", found / 10000, found / 100 % 100, found % 100);
  switch (error.why()) {
    case flaw::no_such_day: return {fmt::format("没有{}这一天", day), fmt::format("there is no day {}", day)};
    case flaw::day_out_of_range:
      return {fmt::format("{}年前后的日期超出1400-01-01至9999-12-31", found),
              fmt::format("a day reckoned from the year {} lies outside 1400-01-01 to 9999-12-31", found)};
    case flaw::year_out_of_range:
      return {fmt::format("年度{}不在2000至2063之间", found),
              fmt::format("the year {} is not between 2000 and 2063", found)};
    case flaw::count_out_of_range:
      return {fmt::format("数值{}超出范围", found), fmt::format("the number {} is outside its range", found)};
    case flaw::no_such_article:
      return {fmt::format("没有第{}条", found), fmt::format("there is no article {}", found)};
    case flaw::text_too_long:
      return {fmt::format("文本过长({}字节)", found), fmt::format("the text is too long ({} bytes)", found)};
    case flaw::year_has_two_outcomes:
      return {fmt::format("{}年度已有考核结果", found),
              fmt::format("the year {} has an outcome already", found)};
    case flaw::make_up_day_is_no_weekend:
      return {fmt::format("调休上班日{}不是周六或周日", day),
              fmt::format("the make-up day {} is no Saturday or Sunday", day)};
    case flaw::day_both_off_and_worked:
      return {fmt::format("{}同时列为放假和上班", day), fmt::format("{} is named both off and worked", day)};
    case flaw::day_outside_notice:
      return {fmt::format("该通知不能安排{}", day), fmt::format("the notice may not rule on {}", day)};
    case flaw::days_out_of_order:
      return {fmt::format("起止日期颠倒(止于{})", day),
              fmt::format("the span ends ({}) before it begins", day)};
    case flaw::second_annual_notice:
      return {fmt::format("{}年已有年度安排", found), fmt::format("{} has an annual notice already", found)};
    case flaw::gap_between_years:
      return {fmt::format("{}年不是已公布年份的次年", found),
              fmt::format("{} is not the year after the last announced", found)};
    case flaw::year_not_announced:
      return {fmt::format("{}年的年度安排尚未公布,不能调整", found),
              fmt::format("{} is not announced and cannot be amended", found)};
    case flaw::published_too_early:
      return {fmt::format("公布日{}早于所依据的通知", day),
              fmt::format("published on {}, before the notice that it builds on", day)};
    case flaw::too_many_days_in_notice:
      return {fmt::format("一份通知最多安排{}天", found),
              fmt::format("a notice rules on {} days at most", found)};
    case flaw::too_many_notices:
      return {fmt::format("通知总量超过上限({}份)", found),
              fmt::format("there is no room for more notices ({})", found)};
    case flaw::closes_before_it_opens:
      return {fmt::format("截止日{}早于起始日", day), fmt::format("it closes on {}, before it opens", day)};
  }
  return {};
}

std::string_view key(answer value) { return words(value).en; }

std::string_view key(certainty value) {
  switch (value) {
    case certainty::not_announced: return "not_announced";
    case certainty::provisional: return "provisional";
    case certainty::settled: return "settled";
  }
  return {};
}

std::string_view key(day_unit value) { return value == day_unit::working ? "working" : "calendar"; }
std::string_view key(opening_day value) { return value == opening_day::counted ? "counted" : "excluded"; }

std::string_view key(assessment_outcome value) {
  switch (value) {
    case assessment_outcome::passed: return "passed";
    case assessment_outcome::failed: return "failed";
    case assessment_outcome::not_held: return "not_held";
    case assessment_outcome::not_taken_part: return "not_taken_part";
    case assessment_outcome::pending: return "pending";
  }
  return {};
}

}  // namespace jiqun
