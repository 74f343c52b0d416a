// SPDX-License-Identifier: Apache-2.0
#include "wording/words.hpp"

#include "jiqun/vocabulary/citation.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/decimal.hpp"

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
    case condition::competent: return {"有权作出该行为", "the actor is competent"};
    case condition::right_office: return {"由规定的机关作出", "done by the office that is competent"};
    case condition::own_area: return {"在本地区范围内", "within its own area"};
    case condition::monitoring_in_order: return {"调度合乎规定", "the monitoring is in order"};
    case condition::to_be_monitored: return {"属于调度对象", "the cluster is one to be monitored"};
    case condition::in_pool: return {"为入库集群", "in the pool"};
    case condition::carriers_satisfied:
      return {"技术创新载体不构成障碍", "the innovation carriers are no obstacle"};
    case condition::carriers_no_bar:
      return {"载体数量不作为申报门槛", "the number of carriers is no condition"};
    case condition::enough_carriers:
      return {"至少一家国家级或三家省级技术创新载体", "one national or three provincial innovation carriers"};
    case condition::national_carriers: return {"国家级技术创新载体数量达到要求", "enough national carriers"};
    case condition::provincial_carriers:
      return {"省级技术创新载体数量达到要求", "enough provincial carriers"};
    case condition::only_round_of_year: return {"当年度首次评定", "the only round of its year"};
    case condition::in_scope: return {"在当年度申报范围内", "within the year's scope"};
    case condition::region_in_scope: return {"区域在申报范围内", "its region is in scope"};
    case condition::industry_in_scope: return {"产业领域在申报范围内", "its industry is in scope"};
    case condition::called: return {"申报通知已发布", "the year's call was issued"};
    case condition::may_apply: return {"可以申报", "may apply"};
    case condition::not_barred: return {"不在撤销后的限制申报期内", "not barred after a revocation"};
    case condition::applied: return {"已申报", "applied"};
    case condition::recommended: return {"已获推荐", "recommended"};
    case condition::material_true: return {"初步审核:材料、数据真实", "materials and data reviewed as true"};
    case condition::material_compliant: return {"初步审核:合规", "materials and data reviewed as compliant"};
    case condition::formal_letter: return {"正式行文推荐", "recommended by formal letter"};
    case condition::by_competent_cities:
      return {"由有权的市推荐", "recommended by the city or cities competent"};
    case condition::shortlisted: return {"依规列入入围名单", "shortlisted as the Measures ask"};
    case condition::score_considered: return {"综合定量指标得分", "the quantitative score was considered"};
    case condition::experts_considered: return {"综合专家评审结果", "the experts' review was considered"};
    case condition::direction_considered:
      return {"综合集群培育方向和布局", "direction and layout were considered"};
    case condition::on_shortlist: return {"入围名单载有该集群", "the shortlist names the cluster"};
    case condition::opening_in_order: return {"公示的开始合乎规定", "the publicity was opened in order"};
    case condition::publicity_completed: return {"公示已依规完成", "the publicity was completed"};
    case condition::shown_on_official_website:
      return {"在省工业和信息化厅官方网站公示", "shown on the department's official website"};
    case condition::shown_long_enough: return {"公示期满", "shown for the whole period"};
    case condition::final_list_shown: return {"所公示的是最终名单", "the list shown is the final one"};
    case condition::objection_stands: return {"异议成立,须予核实", "the objection must be reckoned with"};
    case condition::objection_in_time: return {"异议在期限内提出", "raised in time"};
    case condition::objection_admissible: return {"异议符合形式要求", "in the form that the notice asks for"};
    case condition::objection_concerns_cluster: return {"异议涉及该集群", "holds up this cluster"};
    case condition::objection_maintained: return {"异议未因撤回而终结", "not lapsed by withdrawal"};
    case condition::no_objection_left: return {"公示无异议(或有异议经核实符合条件)", "no objection is left"};
    case condition::without_objection: return {"无异议", "there is no objection"};
    case condition::objections_verified:
      return {"异议经核实符合条件", "objections were verified and the cluster conforms"};
    case condition::may_be_recognised: return {"可予确定", "may be recognised"};
    case condition::publicity_over: return {"公示期已过", "the publicity is over"};
    case condition::recognition_in_order: return {"确定合乎规定", "the recognition is in order"};
    case condition::may_be_refused: return {"具备不予确定的理由", "the cluster may be refused"};
    case condition::recognition_not_open: return {"不具备予以确定的条件", "recognition is not open"};
    case condition::nomination_permitted:
      return {"可推荐创建国家级集群", "may be nominated for the national level"};
    case condition::from_title_holders:
      return {"从省级集群中产生", "comes from the holders of the provincial title"};
    case condition::exception_in_principle:
      return {"“原则上”容许例外", "\"in principle\" allows for exceptions"};
    case condition::exception_reasoned: return {"例外附有理由", "a reason for the exception is on record"};
    case condition::reason_not_demanded: return {"办法未要求说明理由", "the Measures ask for no reason"};
    case condition::support_eligible: return {"属于资金支持对象", "support is for this cluster"};
    case condition::provincial_or_above: return {"省级以上集群", "of provincial level or above"};
    case condition::newly_recognised: return {"新认定", "newly recognised"};
    case condition::plan_in_order: return {"资金拨付计划合乎规定", "the plan of payment is in order"};
    case condition::paid_in_steps: return {"分步到位", "paid in steps"};
    case condition::every_instalment_due: return {"各期均可拨付", "every instalment is due"};
    case condition::instalment_due: return {"可拨付该期资金", "the instalment is due"};
    case condition::assessment_allows: return {"考核评价结果支持拨付", "the assessment allows it"};
    case condition::within_budget: return {"在年度资金预算规模内", "within the year's budget"};
    case condition::use_permitted: return {"资金用途符合规定", "the use is permitted"};
    case condition::ground_for_revocation: return {"撤销事由成立", "a ground for revocation is established"};
    case condition::two_years_not_passed:
      return {"连续两年未通过考核", "two consecutive assessments not passed"};
    case condition::fraud: return {"弄虚作假", "fraud"};
    case condition::breach_of_law: return {"违反相关法律法规", "breach of law"};
    case condition::revocation_in_order: return {"撤销合乎规定", "the revocation is in order"};
    case condition::procedure_followed: return {"按程序", "after the procedure"};
    case condition::proposal_publicised: return {"拟撤销已先行公示", "the proposal was made public first"};
    case condition::must_revoke: return {"应当撤销", "the title must be revoked"};
    case condition::duty_to_revoke:
      return {"事由成立即应当撤销", "a ground obliges the department to revoke"};
    case condition::may_leave_title: return {"具备不予撤销的理由", "the title may be left in place"};
    case condition::title_held: return {"持有省级集群称号", "holds the provincial title"};
    case condition::in_force: return {"办法施行中", "the Measures are in force"};
  }
  return {};
}

phrase words(fact value) {
  switch (value) {
    case fact::official_website:
      return {"是否在省工业和信息化厅官方网站公示", "whether it stood on the official website"};
    case fact::final_list: return {"所公示的是否为最终名单", "whether the list shown is the final one"};
    case fact::closing_day: return {"公示截止日", "the day on which the publicity closed"};
    case fact::working_days: return {"尚未公布的节假日安排", "a holiday arrangement that is not announced"};
    case fact::assessment_outcome: return {"年度考核结果", "the outcome of the assessment"};
    case fact::competent_office:
      return {"有权机关(办法未明确,由省工业和信息化厅解释)",
              "who is competent: the Measures do not say, the department interprets"};
    case fact::acting_office: return {"由谁作出", "which office acted"};
    case fact::acting_city: return {"行为所属的市", "which city acted"};
    case fact::pool_entry: return {"入库日期", "when it entered the pool"};
    case fact::pool_exit: return {"出库日期", "when it left the pool"};
    case fact::application_day: return {"申报日期", "when it applied"};
    case fact::national_carriers: return {"国家级技术创新载体数量", "the number of national carriers"};
    case fact::provincial_carriers: return {"省级技术创新载体数量", "the number of provincial carriers"};
    case fact::call: return {"当年申报通知是否发布", "whether the year's call was issued"};
    case fact::call_on_carriers:
      return {"当年申报通知对载体数量的要求", "what the year's call says of carriers"};
    case fact::regions_of_call: return {"当年申报通知的区域范围", "the regions of the year's call"};
    case fact::industries_of_call: return {"当年申报通知的产业领域", "the industries of the year's call"};
    case fact::leading_industry: return {"集群主导产业", "the cluster's leading industry"};
    case fact::revocation_day: return {"前一称号的撤销日期", "when an earlier title was revoked"};
    case fact::applying: return {"是否申报", "whether the cluster applied"};
    case fact::preliminary_truth: return {"初步审核的真实性结论", "the city's finding on truth"};
    case fact::preliminary_compliance: return {"初步审核的合规性结论", "the city's finding on compliance"};
    case fact::formal_letter: return {"是否正式行文", "whether there is a formal letter"};
    case fact::recommending_cities: return {"推荐的市", "which cities recommended"};
    case fact::score: return {"是否综合定量指标得分", "whether the score was considered"};
    case fact::expert_review: return {"是否综合专家评审结果", "whether the experts' review was considered"};
    case fact::direction:
      return {"是否综合集群培育方向和布局", "whether direction and layout were considered"};
    case fact::shortlist: return {"入围名单是否载有该集群", "whether the shortlist names the cluster"};
    case fact::objection_day: return {"异议提出日期", "when the objection was raised"};
    case fact::objection_hour:
      return {"末日收到异议的时刻", "at what time of the last day the objection came"};
    case fact::objection_form: return {"异议是否符合形式要求", "whether the objection meets the form"};
    case fact::objection_target: return {"异议所涉集群", "whom the objection concerns"};
    case fact::withdrawal: return {"异议是否撤回", "whether the objection was withdrawn"};
    case fact::verification: return {"异议核实结果", "the outcome of verifying the objection"};
    case fact::provincial_title: return {"是否持有省级集群称号", "whether it holds the provincial title"};
    case fact::title_level: return {"集群级别", "the level of the title"};
    case fact::newly_recognised: return {"是否新认定", "whether the title is newly recognised"};
    case fact::nomination_reason:
      return {"例外是否附有理由", "whether a reason for the exception is on record"};
    case fact::first_instalment: return {"是否首期资金", "whether it is the first instalment"};
    case fact::budget: return {"是否在年度资金预算规模内", "whether it is within the year's budget"};
    case fact::use_of_support: return {"资金用途", "what the money is used for"};
    case fact::permitted_use:
      return {"该用途是否允许(由省工业和信息化厅解释)",
              "whether that use is permitted: for the department to say"};
    case fact::misconduct_established:
      return {"行为是否经有权机关认定", "whether an authority established the act"};
    case fact::misconduct_attribution:
      return {"认定是否归于集群本身", "whether the finding attributes it to the cluster"};
    case fact::misconduct_actor: return {"行为主体", "whose act it was"};
    case fact::deciding_office: return {"是否由省工业和信息化厅决定", "whether the department decided"};
    case fact::procedure: return {"是否按程序", "whether the procedure was followed"};
    case fact::proposal_publicity: return {"拟撤销是否先行公示", "whether the proposal was made public"};
    case fact::discretion: return {"由省工业和信息化厅裁量", "the department's discretion"};
    case fact::title_end: return {"称号是否及何时终止", "whether and when the title ended"};
  }
  return {};
}

phrase words(act value) {
  switch (value) {
    case act::guide: return {"培育指导", "guide the cultivation"};
    case act::cultivate: return {"培育", "cultivate"};
    case act::assess: return {"考核评价", "assess"};
    case act::keep_pool: return {"建立、调整集群培育库", "keep the pool"};
    case act::monitor: return {"定期调度", "monitor"};
    case act::plan_development: return {"出台集群培育建设方案", "plan the development"};
    case act::fix_scope: return {"确定当年度申报范围", "fix the year's scope"};
    case act::call: return {"发布申报通知", "call for applications"};
    case act::organise_applications: return {"组织申报", "organise the applications"};
    case act::apply: return {"申报", "apply"};
    case act::review_materials: return {"初步审核", "review the materials"};
    case act::recommend: return {"正式行文推荐", "recommend"};
    case act::review: return {"审核", "review"};
    case act::draw_up_shortlist: return {"拟定入围名单", "draw up the shortlist"};
    case act::publicise: return {"公示", "make public"};
    case act::verify_objection: return {"核实异议", "verify an objection"};
    case act::recognise: return {"确定(认定)", "recognise"};
    case act::nominate_nationally: return {"推荐创建国家级", "nominate for the national level"};
    case act::grant_support: return {"资金支持", "grant support"};
    case act::give_priority: return {"优先支持", "give priority"};
    case act::revoke: return {"撤销称号", "revoke"};
    case act::interpret: return {"解释", "interpret"};
  }
  return {};
}

phrase words(office value) {
  switch (value) {
    case office::cluster: return {"集群(申报主体)", "the cluster"};
    case office::place_of_cluster: return {"集群所在地", "the place of the cluster"};
    case office::city_department: return {"市工业和信息化主管部门", "the city's department"};
    case office::provincial_department: return {"省工业和信息化厅", "the provincial department"};
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
  std::string_view question;
  std::string_view choices[reading_row::most_choices];
};

/// The Chinese is in reading_table.
reading_words english_of(reading_id reading) {
  switch (reading) {
    case reading_id::opening_day: return {"does the opening day count?", {"it counts", "it does not"}};
    case reading_id::first_assessable_year:
      return {"from which year are assessments counted?",
              {"the year after the title began", "the year of the title"}};
    case reading_id::before_effect:
      return {"do years before the Measures took force count?", {"they do not", "they do"}};
    case reading_id::year_not_held:
      return {"what does a year without an assessment do?", {"it ends the run", "it is passed over"}};
    case reading_id::not_taken_part:
      return {"what does not taking part do?",
              {"it is no failure and ends the run", "it is a failure", "it is passed over"}};
    case reading_id::cross_city_recommendation:
      return {"who recommends a cluster in several cities?", {"the lead city", "each of them"}};
    case reading_id::cross_city_scope:
      return {"when is a cluster in several cities within the regions?",
              {"if its lead city is", "if any of its cities is", "if all of its cities are"}};
    case reading_id::pool_assessments:
      return {"do assessments in the pool count?", {"they do not", "they do"}};
    case reading_id::carrier_requirement:
      return {"is the number of carriers a condition of applying?",
              {"a direction only", "a condition", "as the year's call says"}};
    case reading_id::pool_entry:
      return {"since when must a cluster be in the pool?",
              {"at the application", "at the application, and in the preceding year"}};
    case reading_id::interruption:
      return {"what does an interruption do to a publicity?",
              {"the days of it do not count", "the period begins anew", "nothing"}};
    case reading_id::corrected_list:
      return {"must a corrected list be shown anew?", {"it must", "the first publicity stands"}};
    case reading_id::objection_time:
      return {"which day of an objection counts?", {"the day of receipt", "the day of sending"}};
    case reading_id::early_objection:
      return {"does an objection before the opening count?", {"it does", "it does not"}};
    case reading_id::late_objection:
      return {"does an objection after the closing count?", {"it does not", "it does"}};
    case reading_id::objection_scope:
      return {"whom does an objection hold up?", {"the cluster that it concerns", "the whole list"}};
    case reading_id::withdrawn_objection:
      return {"must a withdrawn objection still be verified?", {"it lapses", "it must"}};
    case reading_id::instalment_after_failure:
      return {"is an instalment paid after a failed assessment?", {"it is withheld", "it is paid"}};
    case reading_id::other_uses:
      return {"is a use beyond the three named permitted?",
              {"for the department to say", "it is", "it is not"}};
    case reading_id::earlier_title:
      return {"do assessments under an earlier title count?", {"they do not", "they do"}};
    case reading_id::attribution:
      return {"whose acts are a ground?",
              {"those that the finding attributes to the cluster", "the applicant's too",
               "those of the applicant, the promotion organisation and any member too"}};
    case reading_id::revocation_publicity:
      return {"must a proposed revocation be made public first?", {"no", "yes"}};
    case reading_id::revocation_duty:
      return {"must the department revoke on a ground?", {"it must", "it may"}};
    case reading_id::revocation_effect:
      return {"from when does a revocation have effect?",
              {"the day of the decision", "1 January of the failing year"}};
    case reading_id::reapplication_bar:
      return {"when may a revoked cluster apply again?",
              {"at any time", "from the year after", "after three years", "after five years"}};
    case reading_id::governing_text:
      return {"which text governs what straddles an amendment?",
              {"that of the day of the event", "that of the day the procedure began"}};
  }
  return {};
}

/// The item of art. 7, as the text numbers it.
std::string item_of(std::int64_t number) {
  return number < 1 || number > 99 ? std::to_string(number)
                                   : std::string(chinese_number(static_cast<int>(number)).view());
}

}  // namespace

phrase question(reading_id reading) { return {row_of(reading).term, english_of(reading).question}; }

phrase choice_words(reading_id reading, std::size_t choice) {
  Expects(choice < row_of(reading).choice_count);
  return {row_of(reading).choices[choice].term, english_of(reading).choices[choice]};
}

std::string reading_text(reading_id reading, language tongue) {
  const std::string_view key = row_of(reading).key;
  return tongue == language::chinese ? fmt::format("“{}”(`{}`)", question(reading).zh, key)
                                     : std::string(key);
}

phrase unit_of(condition what, day_unit days) {
  switch (what) {
    case condition::national_carriers:
    case condition::provincial_carriers: return {"家", "carriers"};
    case condition::shown_long_enough: return words(days);
    case condition::without_objection: return {"项异议", "objections"};
    case condition::paid_in_steps:
    case condition::every_instalment_due: return {"期", "instalments"};
    case condition::two_years_not_passed: return {"年", "years"};
    default: return {};
  }
}

std::string measured_text(const finding& step, language tongue) {
  if (!step.figure || !step.figure->found) return {};
  const phrase unit = unit_of(step.what, step.figure->days);
  const auto amount = [&](std::int32_t number) {
    if (tongue == language::chinese) return fmt::format("{}{}", number, unit.zh);
    if (unit.en.empty()) return std::to_string(number);
    return fmt::format("{} {}", number, number == 1 ? unit.en.substr(0, unit.en.size() - 1) : unit.en);
  };
  return fmt::format(tongue == language::chinese ? "实为{},要求{}" : "found {}, required {}",
                     amount(*step.figure->found), amount(step.figure->required));
}

bool can_be_stated(fact value) {
  return value != fact::working_days && value != fact::competent_office && value != fact::permitted_use &&
         value != fact::discretion;
}

std::string why_missing_text(const finding& step, language tongue) {
  for (std::size_t at = 0; at < count_of<fact>; ++at) {
    const auto one = static_cast<fact>(at);
    if (step.missing.contains(one) && can_be_stated(one))
      return fmt::format(tongue == language::chinese ? "({})" : " ({})", words(step.why_missing).in(tongue));
  }
  return {};
}

message words(const invalid_fact& error) {
  const auto found = error.found();
  const std::string day = fmt::format("{:04}-{:02}-{:02}", found / 10000, found / 100 % 100, found % 100);
  switch (error.why()) {
    case flaw::no_such_day:
      if (found == 0) return {"没有这一天", "there is no such day"};
      return {fmt::format("没有{}这一天", day), fmt::format("there is no day {}", day)};
    case flaw::day_out_of_range:
      return {fmt::format("{}年前后的日期超出1400-01-01至9999-12-31", found),
              fmt::format("a day reckoned from the year {} lies outside 1400-01-01 to 9999-12-31", found)};
    case flaw::year_out_of_range:
      return {fmt::format("年度{}不在2000至2063之间", found),
              fmt::format("the year {} is not between 2000 and 2063", found)};
    case flaw::count_out_of_range:
      return {fmt::format("数值{}超出范围", found), fmt::format("the number {} is outside its range", found)};
    case flaw::no_such_article:
      return {fmt::format("没有这一条款({})", found), fmt::format("there is no such provision ({})", found)};
    case flaw::text_too_long:
      return {fmt::format("文本过长({}字节)", found), fmt::format("the text is too long ({} bytes)", found)};
    case flaw::list_too_long:
      return {fmt::format("列表最多{}项", found), fmt::format("the list has room for {} items", found)};
    case flaw::no_such_choice:
      return {fmt::format("该解释选项没有第{}个选项", found),
              fmt::format("the reading has no choice {}", found)};
    case flaw::too_many_interpretations:
      return {fmt::format("官方解释超过上限({}份)", found),
              fmt::format("there is no room for more interpretations ({})", found)};
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
    case flaw::value_out_of_range: {
      const std::string value = decimal_text(found, 3);
      return {fmt::format("数值{}不在-1000000000至1000000000之间", value),
              fmt::format("the value {} is not between -1000000000 and 1000000000", value)};
    }
    case flaw::weight_out_of_range: {
      const std::string weight = decimal_text(found, 2);
      return {fmt::format("权重{}%无效,应大于0(指标族可为0),不超过100%", weight),
              fmt::format("the weight {}% is not above 0 (a family's may be 0) and at most 100%", weight)};
    }
    case flaw::weights_do_not_add_up: {
      const std::string sum = decimal_text(found, 2);
      return {fmt::format("权重合计{}%,应为100%", sum),
              fmt::format("the weights add up to {}%; expected 100%", sum)};
    }
    case flaw::mark_out_of_range: {
      const std::string mark = decimal_text(found, 3);
      return {fmt::format("分数线{}不在0至100分之间", mark),
              fmt::format("the pass mark {} is not between 0 and 100 points", mark)};
    }
    case flaw::impossible_range: {
      const std::string value = decimal_text(found, 3);
      return {
          fmt::format("取值范围与方向不符,或无法区分优劣(最优值或门槛值{})", value),
          fmt::format("the range does not fit the direction, or tells nothing apart (best or threshold {})",
                      value)};
    }
    case flaw::key_is_empty: return {"键为空", "the key is empty"};
    case flaw::duplicate_indicator:
      return {fmt::format("指标重复(与第{}个指标同键)", found),
              fmt::format("the indicator is repeated (indicator {} bears the same key)", found)};
    case flaw::too_many_indicators:
      return {fmt::format("指标最多{}个", found), fmt::format("there is room for {} indicators", found)};
    case flaw::indicator_of_other_family:
      return {fmt::format("第七条在第({})项列举该指标", item_of(found)),
              fmt::format("art. 7 names the indicator in item ({})", found)};
    case flaw::family_without_indicators:
      return {fmt::format("第七条第({})项的指标族有权重而无指标", item_of(found)),
              fmt::format("the family of art. 7({}) has weight but no indicator", found)};
    case flaw::family_without_weight:
      return {fmt::format("第七条第({})项的指标族有指标而无权重", item_of(found)),
              fmt::format("the family of art. 7({}) has indicators but no weight", found)};
    case flaw::indicator_named_twice:
      return {fmt::format("第七条的同一指标已由第{}个指标衡量", found),
              fmt::format("indicator {} measures the same indicator of art. 7 already", found)};
    case flaw::impossible_value: {
      const std::string value = decimal_text(found, 3);
      return {fmt::format("该指标不可能为{}", value),
              fmt::format("the indicator cannot have the value {}", value)};
    }
  }
  return {};
}

}  // namespace jiqun
