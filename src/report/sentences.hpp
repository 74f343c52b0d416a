// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/citation.hpp"
#include "wording/language.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace jiqun {
inline std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string text;
  for (const std::string& one : parts) {
    if (&one != parts.data()) text += between;
    text += one;
  }
  return text;
}
inline std::string items_text(const std::vector<std::string>& items, language tongue) {
  return joined(items, phrase{"、", ", "}.in(tongue));
}
inline std::string clauses_text(const std::vector<std::string>& items, language tongue) {
  return joined(items, phrase{";", "; "}.in(tongue));
}
struct report_sentence {
  static constexpr phrase labelled{"{}:{}", "{}: {}"};
  static constexpr phrase quoted{"“{}”", "\"{}\""};
  static constexpr phrase in_turn{"{}或{}", "{} or {}"};
  static constexpr phrase with_document{"{}({})", "{} ({})"};
  static constexpr phrase title_since{"自{}起", "since {}"};
  static constexpr phrase title_until{"{}至{}前({})", "{} until before {} ({})"};
  static constexpr phrase no_day{"未定", "open"};
  static constexpr phrase contested{"有争议(取决于{})", "contested (turned by {})"};
  static constexpr phrase contested_jointly{"有争议(取决于{}同时改变)", "contested (turned by {} together)"};
  static constexpr phrase unmet{"{}(不满足:{})", "{} (not met: {})"};
  static constexpr phrase not_in_force{"{}: 当日本办法未施行 [{}]",
                                       "{}: the Measures were not in force that day [{}]"};
  static constexpr phrase does_not_fit{"{}: {}", "{}: {}"};
  static constexpr phrase not_met{"{}: 不满足“{}” [{}]", "{}: not met: \"{}\" [{}]"};
  static constexpr phrase excepted{"{}: 原则之外“{}” [{}]", "{}: an exception to \"{}\" [{}]"};
  static constexpr phrase not_told{"{}: 无法判定“{}” [{}]", "{}: cannot be told: \"{}\" [{}]"};
  static constexpr phrase missing{"缺:{}", "missing: {}"};
  static constexpr phrase decided_by_person{"另有人工决定:{}", "a person decided otherwise: {}"};
  static constexpr phrase override{"{}: “{}”{};{}:{}", "{}: \"{}\" {}; {}: {}"};
  static constexpr phrase holds{"成立", "holds"};
  static constexpr phrase does_not_hold{"不成立", "does not hold"};
  static constexpr phrase step{"{}:{} [{}]", "{}: {} [{}]"};
  static constexpr phrase step_of_year{"{}({}年度):{} [{}]", "{} ({}): {} [{}]"};
  static constexpr phrase nobody_named{"办法未明确由谁作出", "the Measures do not say who"};
  static constexpr phrase from_day{"{}起", "from {}"};
  static constexpr phrase still_missing{"尚缺:{}", "still missing: {}"};
  static constexpr phrase waits_for_new_opening{
      "名单已更正,重新公示后才能推算截止日",
      "the list was corrected; a closing day follows when it is shown anew"};
  static constexpr phrase waits_for_resumption{
      "公示中断,恢复后才能推算截止日", "publicity is interrupted; its closing day follows when it resumes"};
  static constexpr phrase closes{"公示截止日:{}({})[{}]", "publicity closes: {} ({}) [{}]"};
  static constexpr phrase no_earlier_than{"不早于{}", "no earlier than {}"};
  static constexpr phrase closes_otherwise{"{}则为{}", "{}: {}"};
  static constexpr phrase recognition_from{"{}起可予确定", "recognition from {}"};
  static constexpr phrase about{"涉及{}", "about {}"};
  static constexpr phrase stamp{"计算戳记", "stamp"};
  static constexpr phrase of_library{"程序库:{}", "library: {}"};
  static constexpr phrase of_text{"办法文本:{}(指纹{})", "text: {} (fingerprint {})"};
  static constexpr phrase default_readings{
      "所选解释(省厅解释除外):均为程序库默认",
      "readings chosen, apart from the department's: all as the library has them"};
  static constexpr phrase chosen_readings{"所选解释:{};其余为程序库默认",
                                          "readings chosen: {}; the others as the library has them"};
  static constexpr phrase chosen_reading{"{}(`{}`)取“{}”", "{} `{}`: {}"};
  static constexpr phrase between_chosen_readings{"、", "; "};
  static constexpr phrase as_of_stamp{"截至日:{}", "as of: {}"};
  static constexpr phrase as_of_not_set{"未设定,在案事项全部计入", "not set; every event on record counts"};
  static constexpr phrase working_days{"工作日安排:以{}已公布者为准(指纹{})",
                                       "working days: as announced by {} (fingerprint {})"};
  static constexpr phrase of_input{"输入SHA-256:{}", "SHA-256 of the input: {}"};
  static constexpr phrase not_to_be_verified{
      "本页供人阅读,不能直接复核;同一输入、同一条件的JSON结果(--format json)可用jiqun verify复核",
      "this page is for reading and cannot be verified; the JSON result of the same input under the same "
      "terms (--format json) can, with jiqun verify"};
  static constexpr phrase finding{"{}: {} [{}]", "{}: {} [{}]"};
  static constexpr phrase missing_why{"缺:{}{}", "missing: {}{}"};
  static constexpr phrase may_not_matter{"{},但不影响结论", "{}, which no longer matters"};
  static constexpr phrase of_years{"年度:{}", "years: {}"};
  static constexpr phrase by_reading{"解释选项:{}", "rests on the reading {}"};
  static constexpr phrase as_of{"截至", "as of"};
  static constexpr phrase at_stage{"阶段", "stage"};
  static constexpr phrase in_the_pool{"在库", "in the pool"};
  static constexpr phrase yes{"是", "yes"};
  static constexpr phrase no{"否", "no"};
  static constexpr phrase titles{"称号", "titles"};
  static constexpr phrase assessments{"考核结果", "assessments"};
  static constexpr phrase assessments_in_pool{"入库期间考核结果", "assessments in the pool"};
  static constexpr phrase deadlines{"期限", "deadlines"};
  static constexpr phrase ground{"撤销事由", "ground for revocation"};
  static constexpr phrase at_risk{"再有一年未通过考核即达到", "one more failure would meet it"};
  static constexpr phrase breaches{"违反规定", "breaches"};
  static constexpr phrase undetermined{"无法判定", "undetermined"};
  static constexpr phrase exceptions{"例外", "exceptions"};
  static constexpr phrase inconsistencies{"记载不符", "inconsistencies"};
  static constexpr phrase outside_force{"不在施行期内", "outside force"};
  static constexpr phrase of_every_cluster{"{}(涉及全部集群)", "{} (of every cluster)"};
  static constexpr phrase overrides{"人工决定", "decided by a person"};
  static constexpr phrase next_steps{"后续步骤", "next steps"};
  static constexpr phrase on_record{"在案事项", "on record"};
  static constexpr phrase on_record_of_round{"在案事项(本轮)", "on record of the round"};
  static constexpr phrase round_page{"{}年度评定:{}个集群", "round of {}: {} clusters"};
  static constexpr phrase paper_on_case{"关于{}的审查意见", "Opinion on {}"};
  static constexpr phrase paper_on_round{"{}年度评定的审查意见", "Opinion on the round of {}"};
  static constexpr phrase numbered{"{}、{}", "{}. {}"};
  static constexpr phrase between_sentences{"", " "};
  static constexpr phrase sentence_labelled{"{}:{}。", "{}: {}."};
  static constexpr phrase cluster_id{"集群编号", "Cluster id"};
  static constexpr phrase cluster_count{"集群{}个。", "Clusters: {}."};
  static constexpr phrase reviewed_as_of{"审查截至{}。", "Reviewed as of {}."};
  static constexpr phrase decides_nothing{
      "本意见由程序根据在案记载,对照《安徽省先进制造业集群培育管理办法(暂行)》推算,"
      "供有权机关参考。认定、撤销等由省工业和信息化厅按程序决定;事由成立不等于称号已经撤销,"
      "符合条件不等于已经认定。",
      "This opinion was computed from what is on record, held against the Measures of Anhui for cultivating "
      "advanced manufacturing clusters (provisional), for the authority that is competent. Recognition, "
      "revocation and the like are decided by the provincial department in its procedure: a ground that is "
      "met is not a title revoked, and conditions that are met are not a recognition."};
  static constexpr phrase facts{"事实", "Facts"};
  static constexpr phrase fact_columns{"日期 | 事项 | 内容 | 作出机关 | 文号 | 备注 | 出处",
                                       "Day | Event | What it says | Authority | Document | Note | Where"};
  static constexpr phrase fact_columns_of_round{
      "日期 | 事项 | 内容 | 作出机关 | 文号 | 备注 | 出处 | 涉及集群",
      "Day | Event | What it says | Authority | Document | Note | Where | Clusters"};
  static constexpr phrase no_facts{"无在案事项。", "Nothing is on record."};
  static constexpr phrase facts_of_round{
      "本轮共同事项见年度评定部分之一。",
      "What the round has in common is in section 1 of the part on the round."};
  static constexpr phrase conclusions{"结论", "Conclusions"};
  static constexpr phrase stage_now{"目前阶段:**{}**。", "Stage now: **{}**."};
  static constexpr phrase ground_now{"撤销事由({})是否成立:**{}**。",
                                     "Is the ground for revocation ({}) met? **{}**."};
  static constexpr phrase uncontested{"该结论在各种解释下一致,无争议。",
                                      "The conclusion is the same under every reading: uncontested."};
  static constexpr phrase turned_by{"该结论有争议:改变对{}的解释,结论即不同。",
                                    "The conclusion is contested: it is another if {} is read otherwise."};
  static constexpr phrase turned_jointly_by{
      "该结论有争议:同时改变对{}的解释,结论即不同。",
      "The conclusion is contested: it is another if {} are read otherwise together."};
  static constexpr phrase list_follows{"{}:", "{}:"};
  static constexpr phrase breaches_found{"违反规定之处", "Breaches"};
  static constexpr phrase undetermined_found{"因事实不全无法判定之处",
                                             "What cannot be told for want of facts"};
  static constexpr phrase exceptions_found{"例外", "Exceptions"};
  static constexpr phrase inconsistencies_found{"记载不符之处", "What does not fit on the record"};
  static constexpr phrase outside_force_found{"不在施行期内的事项",
                                              "Events while the Measures were not in force"};
  static constexpr phrase no_breach{"未发现违反规定之处。", "No breach was found."};
  static constexpr phrase no_breach_of_its_own{
      "除涉及全部集群者外,未发现违反规定之处。",
      "Apart from what concerns every cluster, no breach was found."};
  static constexpr phrase common_elsewhere{
      "涉及全部集群的认定见年度评定部分之三。",
      "What concerns every cluster is in section 3 of the part on the round."};
  static constexpr phrase basis{"依据", "Basis"};
  static constexpr phrase text_that_applies{"适用文本:{}。", "The text that applies: {}."};
  static constexpr phrase texts_that_apply{"适用文本:", "The texts that apply:"};
  static constexpr phrase text_governed{"{}(自{}起施行):{};", "{} (in force from {}): {};"};
  static constexpr phrase governing_text{"{}(`{}`):{}({})。", "{} (`{}`): {} ({})."};
  static constexpr phrase wording_of{
      "{}所引条款原文:",
      "What the provisions of {} that are cited say, in summary; the Chinese text governs:"};
  static constexpr phrase provision_says{"{}:", "{}:"};
  static constexpr phrase wording_unknown{
      "{}的原文不在程序库中,此处不予引录。所引条款:{}。其数值:",
      "The wording of {} is not in the library and is not quoted. Cited: {}. Its figures:"};
  static constexpr phrase figure{"{}:{}({})", "{}: {} ({})"};
  static constexpr phrase reasons{"理由", "Reasons"};
  static constexpr phrase nothing_to_judge{"没有需对照办法审查的事项。",
                                           "Nothing is to be held against the Measures."};
  static constexpr phrase numbered_act{"{}. {} {}", "{}. {} {}"};
  static constexpr phrase numbered_ground{"{}. 撤销事由", "{}. The ground for revocation"};
  static constexpr phrase finding_of_paper{"{}:**{}**({})", "{}: **{}** ({})"};
  static constexpr phrase between_clauses_of_paper{",", ", "};
  static constexpr phrase between_years{"、", ", "};
  static constexpr phrase years_of_paper{"年度{}", "years {}"};
  static constexpr phrase missing_of_paper{"缺{}{}", "missing {}{}"};
  static constexpr phrase does_not_matter{"不影响结论", "which does not matter to the conclusion"};
  static constexpr phrase depends_on{"取决于{}的解释", "depending on how {} is read"};
  static constexpr phrase interpreted{"其中{}已由省工业和信息化厅解释",
                                      "of which the department has interpreted {}"};
  static constexpr phrase readings{"所取解释", "Readings"};
  static constexpr phrase no_readings{
      "上述结论不取决于任何有待解释之处。",
      "The conclusions do not depend on anything that is left to be interpreted."};
  static constexpr phrase reading_columns{
      "条文未明确之处 | 条款 | 所取 | 由谁确定 | 用于 | 改变(或与他项同时改变)后结论是否不同",
      "Where the text is silent | Provision | Read as | Settled by | Used for | Is a conclusion another if "
      "it is changed (alone or with others)?"};
  static constexpr phrase reading_and_key{"{}(`{}`)", "{} (`{}`)"};
  static constexpr phrase by_department{"省工业和信息化厅解释", "the department's interpretation"};
  static constexpr phrase by_caller{"调用者选定", "the caller's choice"};
  static constexpr phrase by_library{"程序库默认", "the library's default"};
  static constexpr phrase used_for_reasons{"理由第{}项", "reasons {}"};
  static constexpr phrase from_to{"{}至{}", "{} to {}"};
  static constexpr phrase used_for_deadlines{"期限", "deadlines"};
  static constexpr phrase used_for_next_steps{"后续步骤", "next steps"};
  static constexpr phrase overrides_of_paper{"人工决定", "Decided by a person"};
  static constexpr phrase override_of_paper{"{} {}决定“{}”{},理由:{}",
                                            "{} {} decided that \"{}\" {}, because: {}"};
  static constexpr phrase next_steps_of_paper{"后续步骤", "Next steps"};
  static constexpr phrase none{"无。", "None."};
  static constexpr phrase stamp_of_paper{"计算戳记", "Stamp"};
  static constexpr phrase events_of_round{"本轮事项", "Events of the round"};
  static constexpr phrase every_cluster{"全部", "all"};
  static constexpr phrase stages{"各集群阶段", "Stages of the clusters"};
  static constexpr phrase stage_columns{"集群编号 | 名称 | 目前阶段", "Cluster id | Name | Stage now"};
  static constexpr phrase of_all_clusters{"涉及全部集群的认定", "Findings of every cluster"};
};
inline std::string numeral_text(int number, language tongue) {
  return tongue == language::chinese ? std::string(chinese_number(number).view()) : std::to_string(number);
}
inline std::string citation_in(citation source, language tongue) {
  return std::string(tongue == language::chinese ? chinese_text(source).view() : english_text(source).view());
}
template <class... A>
std::string say(phrase words, language tongue, const A&... arguments) {
  return fmt::format(fmt::runtime(words.in(tongue)), arguments...);
}
}  // namespace jiqun
