// SPDX-License-Identifier: Apache-2.0
#include "formats/case_members.hpp"

#include "formats/member_list.hpp"
#include "jiqun/rules/authority.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/input_sentences.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <utility>

namespace jiqun {

namespace {

/// A choice of some reading: its place among all choices of all readings, as they stand in the register.
enum class choice_of_reading : std::size_t {};
struct reading_and_choice {
  reading_id reading{};
  std::size_t choice = 0;
};
const std::vector<reading_and_choice>& every_choice() {
  static const std::vector<reading_and_choice> all = [] {
    std::vector<reading_and_choice> choices;
    for (const reading_row& entry : reading_table)
      for (std::size_t choice = 0; choice < entry.choice_count; ++choice)
        choices.push_back({entry.id, choice});
    return choices;
  }();
  return all;
}
std::string_view key_of(const reading_and_choice& one) { return row_of(one.reading).choices[one.choice].key; }

}  // namespace

template <>
struct held<reading_id> : held_as_place<member_type::choice, reading_id> {
  static void describe(member_format& format) {
    format.type = member_type::choice;
    format.choices = keys_of<reading_id>();
    format.choice_words = [](std::size_t at, const measures& /*text*/) -> message {
      return question(static_cast<reading_id>(at));
    };
  }
};
template <>
struct held<choice_of_reading> : held_as_place<member_type::choice, choice_of_reading> {
  static void describe(member_format& format) {
    format.type = member_type::choice;
    for (const reading_and_choice& one : every_choice()) format.choices.push_back(key_of(one));
    format.choice_words = [](std::size_t at, const measures& /*text*/) -> message {
      return choice_words(every_choice()[at].reading, every_choice()[at].choice);
    };
  }
};

// What a fact must have

template <>
happened::objection_verified blank<happened::objection_verified>() {
  return {"", false};
}
template <>
happened::assessed blank<happened::assessed>() {
  return {blank<year>(), assessment_outcome::pending};
}
template <>
happened::manual_override blank<happened::manual_override>() {
  return happened::manual_override::holds_for({}, "", "");
}
template <>
annual_round blank<annual_round>() {
  return annual_round::of(blank<year>());
}
template <>
misconduct blank<misconduct>() {
  return misconduct::of({});
}
template <>
cluster_area blank<cluster_area>() {
  return cluster_area::led_by({});
}

// The lists

template <>
constexpr auto members<annual_round> = std::tuple{
    said(&annual_round::label, &annual_round::label, "round", need::required, "评定年度"),
    said(&annual_round::regions, &annual_round::regions, "regions", need::optional, "申报区域;all表示不限"),
    said(&annual_round::industries, &annual_round::industries, "industries", need::optional,
         "产业领域;all表示不限"),
    said(&annual_round::carriers_required, &annual_round::carriers_required, "carriers_required",
         need::optional, "是否以技术创新载体数量为申报条件")};
template <>
constexpr auto members<happened::call_issued> = std::tuple{
    inlined<&happened::call_issued::round>{}, names_of<&happened::call_issued::industries>{"industries"}};

template <>
constexpr auto members<innovation_carriers> =
    std::tuple{said(&innovation_carriers::national, &innovation_carriers::national, "national_carriers",
                    need::optional, "国家级技术创新载体数量"),
               said(&innovation_carriers::provincial, &innovation_carriers::provincial, "provincial_carriers",
                    need::optional, "省级技术创新载体数量")};
template <>
constexpr auto members<happened::applied> =
    std::tuple{member<&happened::applied::round>{"round", need::required, "评定年度"},
               inlined<&happened::applied::carriers>{}};

template <>
constexpr auto members<happened::materials_reviewed> =
    std::tuple{member<&happened::materials_reviewed::truthful>{"truthful", need::required, "真实性"},
               member<&happened::materials_reviewed::compliant>{"compliant", need::required, "合规性"}};

template <>
constexpr auto members<happened::recommended> = std::tuple{member<&happened::recommended::formal_letter>{
    "formal_letter", need::optional, "是否正式行文;有文号即为正式行文"}};

template <>
constexpr auto members<happened::reviewed> = std::tuple{
    member<&happened::reviewed::score_considered>{"score_considered", need::required, "是否综合定量指标得分"},
    member<&happened::reviewed::experts_considered>{"experts_considered", need::required,
                                                    "是否综合专家评审结果"},
    member<&happened::reviewed::direction_considered>{"direction_considered", need::required,
                                                      "是否综合集群培育方向和布局"}};

template <>
constexpr auto members<happened::publicity_opened> =
    std::tuple{member<&happened::publicity_opened::on_official_website>{"on_official_website", need::required,
                                                                        "是否在省工业和信息化厅官方网站公示"},
               member<&happened::publicity_opened::last_day_until>{"objections_until", need::optional,
                                                                   "末日受理异议的截止时刻"}};

template <>
constexpr auto members<happened::objection_raised> =
    std::tuple{member<&happened::objection_raised::id>{"id", need::required, "异议编号"},
               member<&happened::objection_raised::received_at>{"at", need::optional, "收到的时刻"},
               member<&happened::objection_raised::sent>{"sent", need::optional, "发出日期"},
               member<&happened::objection_raised::admissible>{"admissible", need::required,
                                                               "是否符合公示通知要求的形式"},
               member<&happened::objection_raised::concerns_cluster>{"concerns_cluster", need::optional,
                                                                     "是否针对本集群;默认为是"}};
template <>
constexpr auto members<happened::objection_verified> = std::tuple{
    member<&happened::objection_verified::id>{"id", need::required, "异议编号"},
    member<&happened::objection_verified::conforming>{"conforming", need::required, "经核实是否符合条件"}};
template <>
constexpr auto members<happened::objection_withdrawn> =
    std::tuple{member<&happened::objection_withdrawn::id>{"id", need::required, "异议编号"}};

template <>
constexpr auto members<happened::recognised> = std::tuple{
    member<&happened::recognised::title_begins>{"title_begins", need::required, "称号起始日;以公布文件为准"}};

template <>
constexpr auto members<happened::nominated_nationally> =
    std::tuple{member<&happened::nominated_nationally::reason>{"reason", need::optional, "例外的理由"}};

template <>
constexpr auto members<happened::instalment_paid> =
    std::tuple{member<&happened::instalment_paid::within_budget>{"within_budget", need::required,
                                                                 "是否在年度资金预算规模内"},
               member<&happened::instalment_paid::newly_recognised>{"newly_recognised", need::optional,
                                                                    "是否新认定;有认定记载即为新认定"}};

template <>
constexpr auto members<happened::support_used> =
    std::tuple{member<&happened::support_used::use>{"use", need::required, "资金用途"}};

template <>
constexpr auto members<happened::assessed> =
    std::tuple{member<&happened::assessed::label>{"year", need::required, "考核年度"},
               member<&happened::assessed::outcome>{"outcome", need::required, "考核结果"},
               member<&happened::assessed::replaces>{"replaces", need::optional, "是否替代该年度已有结果"}};

template <>
constexpr auto members<misconduct> =
    std::tuple{said(&misconduct::kind, &misconduct::kind, "kind", need::required, "行为类别"),
               said(&misconduct::established, &misconduct::established, "established", need::required,
                    "是否经有权机关认定"),
               said(&misconduct::attributed_to_cluster, &misconduct::attributed_to_cluster,
                    "attributed_to_cluster", need::required, "认定是否归于集群本身"),
               said(&misconduct::actor, &misconduct::actor, "actor", need::optional, "行为主体")};
template <>
constexpr auto members<happened::misconduct_found> = std::tuple{inlined<&happened::misconduct_found::what>{}};

template <>
constexpr auto members<happened::revoked> = std::tuple{member<&happened::revoked::procedure_followed>{
    "procedure_followed", need::optional, "是否按程序;未填时以在案步骤为准"}};

namespace {

choice_of_reading choice_made(const official_interpretation& by) {
  std::size_t at = 0;
  while (every_choice()[at].reading != by.reading) ++at;
  return choice_of_reading{at + by.choice};
}
/// A choice of another reading leaves the first: the reader refuses it.
void choose(official_interpretation& by, const choice_of_reading& which) {
  const std::string_view chosen = key_of(every_choice()[static_cast<std::size_t>(which)]);
  by.choice = row_of(by.reading).choice_called(chosen).value_or(0);
}

}  // namespace
/// It is issued with the event and under its document number.
template <>
constexpr auto members<official_interpretation> =
    std::tuple{member<&official_interpretation::reading>{"reading", need::required, "所解释的选项"},
               part<choice_made, choose>{"choice", need::required, "所取选项"},
               member<&official_interpretation::from>{"from", need::required, "适用起始日"},
               elsewhere<&official_interpretation::choice>{},
               elsewhere<&official_interpretation::document>{},
               elsewhere<&official_interpretation::issued>{}};
template <>
constexpr auto members<happened::interpretation_issued> =
    std::tuple{inlined<&happened::interpretation_issued::what>{}};

template <>
constexpr auto members<happened::manual_override> =
    std::tuple{member<&happened::manual_override::about>{"about", need::required, "所涉要件"},
               member<&happened::manual_override::holds>{"holds", need::required, "决定该要件是否成立"},
               member<&happened::manual_override::author>{"author", need::required, "决定人"},
               member<&happened::manual_override::reason>{"reason", need::required, "理由"}};

namespace {

event_kind kind_of(const case_event& event) { return event.kind(); }
void keep_kind(case_event& /*event*/, const event_kind& /*kind*/) {}
stated<office> office_of(const case_event& event) {
  return event.by.has_value() ? stated<office>(event.by->office()) : event.by.why_absent();
}
void set_office(case_event& event, const stated<office>& by) {
  event.by = by.has_value() ? stated<actor>(actor::of(*by)) : by.why_absent();
}
stated<city> city_of(const case_event& event) {
  return event.by.has_value() ? event.by->from() : stated<city>();
}
/// The city of an office that is not known says nothing.
void set_city(case_event& event, const stated<city>& from) {
  if (event.by.has_value()) event.by = event.by->from(from);
}

}  // namespace
template <>
constexpr auto members<case_event> =
    std::tuple{part<kind_of, keep_kind>{"event", need::required, "事项"},
               member<&case_event::on>{"on", need::required, "日期"},
               part<office_of, set_office>{"by", need::optional, "作出机关"},
               part<city_of, set_city>{"city", need::optional, "作出机关所属的市"},
               member<&case_event::document>{"document", need::optional, "文号"},
               member<&case_event::note>{"note", need::optional, "备注"},
               elsewhere<&case_event::what>{},
               elsewhere<&case_event::by>{},
               elsewhere<&case_event::place>{}};

template <>
constexpr auto members<cluster_area> = std::tuple{
    said(&cluster_area::lead, &cluster_area::lead, "lead_city", need::required, "核心承载地所在市"),
    said(&cluster_area::others, &cluster_area::others, "other_cities", need::optional, "所涉其他市")};
template <>
constexpr auto members<case_cluster> = std::tuple{
    member<&case_cluster::id>{"id", need::required, "集群编号"},
    member<&case_cluster::name>{"name", need::required, "集群名称"}, inlined<&case_cluster::area>{},
    member<&case_cluster::leading_industry>{"leading_industry", need::optional, "主导产业"},
    names_of<&case_cluster::industry_name>{"leading_industry"}};

template <>
constexpr auto members<round_file> =
    std::tuple{member<&round_file::label>{"round", need::required, "评定年度"},
               elsewhere<&round_file::events>{}, elsewhere<&round_file::clusters>{}};

// What is made of the lists

namespace {

template <class What>
constexpr std::string_view spelling_of_type() {
  return __PRETTY_FUNCTION__;
}
template <event_kind Kind>
constexpr std::string_view spelling_of_kind() {
  return __PRETTY_FUNCTION__;
}
/// The identifier behind the last such scope.
constexpr std::string_view name_behind(std::string_view scope, std::string_view text) {
  const std::string_view rest = text.substr(text.rfind(scope) + scope.size());
  return rest.substr(0, rest.find_first_of(";]"));
}
/// Whether the events that can happen stand in the order of their kinds: each is called as its kind is.
template <std::size_t... Kinds>
constexpr bool are_in_order(std::index_sequence<Kinds...> /*kinds*/) {
  return ((name_behind("happened::", spelling_of_type<std::variant_alternative_t<Kinds, what_happened>>()) ==
           name_behind("event_kind::", spelling_of_kind<static_cast<event_kind>(Kinds)>())) &&
          ...);
}
constexpr auto every_kind = std::make_index_sequence<count_of<event_kind>>{};
static_assert(are_in_order(every_kind), "what_happened is not in the order of event_kind");

struct described_kind {
  std::vector<member_of<case_event>> members;
  what_happened blank;
};
template <class What>
described_kind describe(event_kind kind) {
  std::vector<member_of<case_event>> all = described<case_event>(key(kind));
  const std::optional<act> asked = row_of(kind).act;
  for (member_of<case_event>& one : all)
    if (one.name == "by") one.required = asked && competence_for(*asked).who;
  for (const member_of<What>& own : described<What>(key(kind)))
    all.push_back({own, [get = own.get](const case_event& event) { return get(std::get<What>(event.what)); },
                   [set = own.set](case_event& event, const member_value& value) {
                     set(std::get<What>(event.what), value);
                   }});
  return {std::move(all), blank<What>()};
}
template <std::size_t... Kinds>
const described_kind& described_as(event_kind kind, std::index_sequence<Kinds...> /*kinds*/) {
  static const described_kind all[] = {
      describe<std::variant_alternative_t<Kinds, what_happened>>(static_cast<event_kind>(Kinds))...};
  return all[static_cast<std::size_t>(kind)];
}

}  // namespace

const std::vector<member_of<case_event>>& members_of_event(event_kind kind) {
  return described_as(kind, every_kind).members;
}

case_event blank_event(event_kind kind) { return {blank<date>(), described_as(kind, every_kind).blank}; }

case_cluster blank_cluster() { return blank<case_cluster>(); }

const std::vector<member_of<case_cluster>>& members_of_cluster() {
  static const auto all = described<case_cluster>("cluster");
  return all;
}

const std::vector<member_of<round_file>>& members_of_round() {
  static const auto all = described<round_file>("round");
  return all;
}

message expectation(const member_format& member) {
  using said = input_sentence;
  // In the order of member_type.
  constexpr said by_type[] = {
      said::a_text,        said::a_day_of_a_case, said::a_time, said::a_year, said::a_count,
      said::true_or_false, said::one_of_the_keys, said::a_city, said::cities, said::a_text,
      said::texts};
  message text = by_type[static_cast<std::size_t>(member.type)];
  if (member.type == member_type::choice && member.choices.size() <= 12)
    text = {said::one_of, fmt::format("{}", fmt::join(member.choices, ", "))};
  if (member.may_be_all) text = {said::or_all, std::move(text)};
  if (member.may_be_unknown) text = {said::or_unknown, std::move(text)};
  return text;
}

}  // namespace jiqun
