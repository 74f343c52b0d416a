// SPDX-License-Identifier: Apache-2.0
#include "formats/case_format.hpp"

#include "jiqun/rules/authority.hpp"
#include "jiqun/vocabulary/condition.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/case_words.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstddef>

namespace jiqun {

namespace {

/// The keys of a closed set of so many.
template <class Enumeration>
std::vector<std::string_view> keys_of(std::size_t count) {
  std::vector<std::string_view> keys;
  for (std::size_t i = 0; i < count; ++i) keys.push_back(key(static_cast<Enumeration>(i)));
  return keys;
}

std::vector<std::string_view> reading_keys() {
  std::vector<std::string_view> keys;
  for (const reading_row& entry : reading_table) keys.push_back(entry.key);
  return keys;
}
std::vector<std::string_view> choice_keys() {
  std::vector<std::string_view> keys;
  for (const reading_row& entry : reading_table)
    for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
      keys.push_back(entry.choices[choice].key);
  return keys;
}

constexpr bool required = true;
constexpr bool optional = false;

member_format member(std::string_view name, member_type type, bool is_required, phrase meaning) {
  return {name, type, is_required, false, meaning, {}};
}
/// "unknown" may stand for it.
member_format or_unknown(std::string_view name, member_type type, bool is_required, phrase meaning) {
  return {name, type, is_required, true, meaning, {}};
}
member_format choice(std::string_view name, bool is_required, phrase meaning,
                     std::vector<std::string_view> choices) {
  return {name, member_type::choice, is_required, false, meaning, std::move(choices)};
}
member_format choice_or_unknown(std::string_view name, bool is_required, phrase meaning,
                                std::vector<std::string_view> choices) {
  return {name, member_type::choice, is_required, true, meaning, std::move(choices)};
}

std::vector<event_format> all_formats() {
  using type = member_type;
  const member_format objection_id =
      member("id", type::text, required, {"异议编号", "by which the objection is known"});
  return {
      {event_kind::entered_pool, {}},
      {event_kind::left_pool, {}},
      {event_kind::monitored, {}},
      {event_kind::plan_issued, {}},
      {event_kind::call_issued,
       {member("round", type::year, required, {"评定年度", "the year of the round"}),
        or_unknown("regions", type::cities_or_all, optional,
                   {"申报区域;all表示不限", "the cities that it covers; all: no limit"}),
        or_unknown("industries", type::texts_or_all, optional,
                   {"产业领域;all表示不限", "the industries that it covers; all: no limit"}),
        or_unknown(
            "carriers_required", type::flag, optional,
            {"是否以技术创新载体数量为申报条件", "whether it makes the number of carriers a condition"})}},
      {event_kind::applied,
       {member("round", type::year, required, {"评定年度", "the year of the round"}),
        or_unknown("national_carriers", type::count, optional,
                   {"国家级技术创新载体数量", "how many national innovation carriers"}),
        or_unknown("provincial_carriers", type::count, optional,
                   {"省级技术创新载体数量", "how many provincial innovation carriers"})}},
      {event_kind::application_withdrawn, {}},
      {event_kind::materials_reviewed,
       {or_unknown("truthful", type::flag, required, {"真实性", "whether materials and data are true"}),
        or_unknown("compliant", type::flag, required,
                   {"合规性", "whether materials and data are compliant"})}},
      {event_kind::recommended,
       {or_unknown("formal_letter", type::flag, optional,
                   {"是否正式行文;有文号即为正式行文",
                    "whether by formal letter; a document number says that it is"})}},
      {event_kind::recommendation_declined, {}},
      {event_kind::recommendation_withdrawn, {}},
      {event_kind::reviewed,
       {or_unknown("score_considered", type::flag, required,
                   {"是否综合定量指标得分", "whether the score was considered"}),
        or_unknown("experts_considered", type::flag, required,
                   {"是否综合专家评审结果", "whether the experts' review was considered"}),
        or_unknown("direction_considered", type::flag, required,
                   {"是否综合集群培育方向和布局", "whether direction and layout were considered"})}},
      {event_kind::shortlisted, {}},
      {event_kind::not_shortlisted, {}},
      {event_kind::publicity_opened,
       {or_unknown("on_official_website", type::flag, required,
                   {"是否在省工业和信息化厅官方网站公示", "whether on the department's official website"}),
        member("objections_until", type::time, optional,
               {"末日受理异议的截止时刻", "up to when objections are taken on the last day"})}},
      {event_kind::publicity_interrupted, {}},
      {event_kind::publicity_resumed, {}},
      {event_kind::list_corrected, {}},
      {event_kind::publicity_closed, {}},
      {event_kind::objection_raised,
       {objection_id, or_unknown("at", type::time, optional, {"收到的时刻", "at what time it was received"}),
        or_unknown("sent", type::day, optional, {"发出日期", "when it was sent"}),
        or_unknown("admissible", type::flag, required,
                   {"是否符合公示通知要求的形式", "whether it meets the form that the notice asks for"}),
        or_unknown("concerns_cluster", type::flag, optional,
                   {"是否针对本集群;默认为是", "whether it is against this cluster; it is unless stated"})}},
      {event_kind::objection_verified,
       {objection_id, member("conforming", type::flag, required,
                             {"经核实是否符合条件", "whether the cluster was found to conform"})}},
      {event_kind::objection_withdrawn, {objection_id}},
      {event_kind::recognised,
       {member("title_begins", type::day, required,
               {"称号起始日;以公布文件为准", "the day on which the title begins; as announced"})}},
      {event_kind::recognition_refused, {}},
      {event_kind::nominated_nationally,
       {member("reason", type::text, optional, {"例外的理由", "the reason for an exception"})}},
      {event_kind::recognised_nationally, {}},
      {event_kind::instalment_paid,
       {or_unknown("within_budget", type::flag, required,
                   {"是否在年度资金预算规模内", "whether it is within the year's budget"}),
        or_unknown("newly_recognised", type::flag, optional,
                   {"是否新认定;有认定记载即为新认定",
                    "whether newly recognised; a recognition on record says that it is"})}},
      {event_kind::support_used,
       {choice_or_unknown("use", required, {"资金用途", "what the money was used for"},
                          keys_of<support_use>(4))}},
      {event_kind::assessed,
       {member("year", type::year, required, {"考核年度", "the year that the assessment is labelled with"}),
        choice("outcome", required, {"考核结果", "how it ended"},
               keys_of<assessment_outcome>(count_of<assessment_outcome>)),
        member("replaces", type::flag, optional,
               {"是否替代该年度已有结果", "whether it replaces an outcome of that year"})}},
      {event_kind::misconduct_found,
       {choice("kind", required, {"行为类别", "of what kind"}, keys_of<misconduct_kind>(2)),
        or_unknown("established", type::flag, required,
                   {"是否经有权机关认定", "whether an authority has established it"}),
        or_unknown("attributed_to_cluster", type::flag, required,
                   {"认定是否归于集群本身", "whether the finding attributes it to the cluster"}),
        choice_or_unknown("actor", optional, {"行为主体", "whose act it was"},
                          keys_of<misconduct_actor>(4))}},
      {event_kind::revocation_proposed, {}},
      {event_kind::proposal_publicised, {}},
      {event_kind::cluster_heard, {}},
      {event_kind::revocation_dropped, {}},
      {event_kind::revoked,
       {or_unknown(
           "procedure_followed", type::flag, optional,
           {"是否按程序;未填时以在案步骤为准",
            "whether the procedure was followed; unless stated, whether a step of it is on record"})}},
      {event_kind::title_surrendered, {}},
      {event_kind::interpretation_issued,
       {choice("reading", required, {"所解释的选项", "the reading that it fixes"}, reading_keys()),
        choice("choice", required, {"所取选项", "the choice that it makes"}, choice_keys()),
        member("from", type::day, required, {"适用起始日", "from which day it is applied"})}},
      {event_kind::manual_override,
       {choice("about", required, {"所涉要件", "the condition that it is about"},
               keys_of<condition>(count_of<condition>)),
        member("holds", type::flag, required, {"决定该要件是否成立", "whether it was decided to hold"}),
        member("author", type::text, required, {"决定人", "who decided"}),
        member("reason", type::text, required, {"理由", "why"})}},
  };
}

}  // namespace

const std::vector<event_format>& event_formats() {
  static const std::vector<event_format> formats = all_formats();
  return formats;
}

std::vector<member_format> common_members(event_kind kind) {
  const std::optional<act> what = row_of(kind).act;
  const bool office_asked = what && competence_for(*what).who;
  std::vector<std::string_view> event_keys;
  event_keys.push_back(key(kind));
  return {
      choice("event", required, {"事项", "what happened"}, event_keys),
      member("on", member_type::day, required, {"日期", "on which day"}),
      choice_or_unknown("by", office_asked, {"作出机关", "which office acted"}, keys_of<office>(4)),
      or_unknown("city", member_type::city, optional, {"作出机关所属的市", "the city of the office"}),
      member("document", member_type::text, optional, {"文号", "document number"}),
      member("note", member_type::text, optional, {"备注", "a note"}),
  };
}

const std::vector<member_format>& cluster_members() {
  static const std::vector<member_format> members = {
      member("id", member_type::text, required, {"集群编号", "by which the cluster is known"}),
      member("name", member_type::text, required, {"集群名称", "its name"}),
      member("lead_city", member_type::city, required, {"核心承载地所在市", "its lead city"}),
      member("other_cities", member_type::cities, optional,
             {"所涉其他市", "the other cities that it extends to"}),
      or_unknown("leading_industry", member_type::text, optional, {"主导产业", "its leading industry"}),
  };
  return members;
}

message expectation(const member_format& member) {
  message text = [&]() -> message {
    switch (member.type) {
      case member_type::text: return {"非空文本", "a text that is not empty"};
      case member_type::day: return {"2000至2063年的日期YYYY-MM-DD", "a day YYYY-MM-DD from 2000 to 2063"};
      case member_type::time: return {"时刻HH:MM", "a time HH:MM"};
      case member_type::year: return {"2000至2063之间的年度", "a year from 2000 to 2063"};
      case member_type::count: return {"0至10000之间的整数", "a whole number from 0 to 10000"};
      case member_type::flag: return {"true或false", "true or false"};
      case member_type::city:
        return {"安徽省设区的市,如hefei或合肥", "a city of Anhui, such as hefei or 合肥"};
      case member_type::cities: return {"安徽省设区的市的列表", "a list of cities of Anhui"};
      case member_type::cities_or_all:
        return {"安徽省设区的市的列表,或all", "a list of cities of Anhui, or all"};
      case member_type::texts_or_all: return {"文本的列表,或all", "a list of texts, or all"};
      case member_type::choice: {
        if (member.choices.size() > 12) return {"所列的键之一", "one of the keys"};
        const std::string keys = fmt::format("{}", fmt::join(member.choices, ", "));
        return {keys + "之一", member.choices.size() == 1 ? keys : "one of " + keys};
      }
    }
    return {};
  }();
  if (member.may_be_unknown) {
    text.zh += ",或unknown";
    text.en += ", or unknown";
  }
  return text;
}

}  // namespace jiqun
