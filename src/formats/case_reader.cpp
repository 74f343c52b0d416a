// SPDX-License-Identifier: Apache-2.0
#include "formats/case_reader.hpp"

#include "formats/case_format.hpp"
#include "formats/json_document.hpp"
#include "formats/suggestion.hpp"
#include "jiqun/vocabulary/reading.hpp"
#include "wording/case_words.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jiqun {

namespace {

constexpr std::string_view unknown_key = "unknown";

bool is_text(const json_node& node, std::string_view text) {
  return node.is == json_node::type::text && node.text == text;
}

std::optional<minute_of_day> time_of(std::string_view text) {
  const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
  if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
    return std::nullopt;
  const int hour = (text[0] - '0') * 10 + (text[1] - '0');
  const int minute = (text[3] - '0') * 10 + (text[4] - '0');
  if (hour > 23 || minute > 59) return std::nullopt;
  return minute_of_day(hour, minute);
}

bool is_list_of_cities(const json_node& node) {
  return node.is == json_node::type::array &&
         std::all_of(node.items.begin(), node.items.end(), [](const json_node& item) {
           return item.is == json_node::type::text && city_named(item.text);
         });
}

bool is_list_of_texts(const json_node& node) {
  return node.is == json_node::type::array &&
         std::all_of(node.items.begin(), node.items.end(), [](const json_node& item) {
           return item.is == json_node::type::text && !item.text.empty();
         });
}

bool is_of_lists(member_type type) {
  return type == member_type::cities || type == member_type::cities_or_all ||
         type == member_type::texts_or_all;
}

/// What lies outside the years of titles and assessments cannot be reckoned with.
bool is_day_of_case(std::string_view text) {
  const auto day = from_iso_text(text);
  return day && year::first <= day->year() && day->year() <= year::last;
}

/// Whether the value is one that the member may have.
bool fits(const json_node& node, const member_format& member) {
  if (member.may_be_unknown && is_text(node, unknown_key)) return true;
  const bool text = node.is == json_node::type::text;
  const bool whole = node.is == json_node::type::integer;
  switch (member.type) {
    case member_type::text: return text && !node.text.empty();
    case member_type::day: return text && is_day_of_case(node.text);
    case member_type::time: return text && time_of(node.text);
    case member_type::year: return whole && year::first <= node.whole && node.whole <= year::last;
    case member_type::count: return whole && 0 <= node.whole && node.whole <= 10'000;
    case member_type::flag: return node.is == json_node::type::boolean;
    case member_type::city: return text && city_named(node.text);
    case member_type::cities: return is_list_of_cities(node);
    case member_type::cities_or_all: return is_text(node, "all") || is_list_of_cities(node);
    case member_type::texts_or_all: return is_text(node, "all") || is_list_of_texts(node);
    case member_type::choice:
      return text &&
             std::find(member.choices.begin(), member.choices.end(), node.text) != member.choices.end();
  }
  return false;
}

template <class Enumeration>
Enumeration of_key(std::string_view text) {
  auto value = Enumeration{};
  while (key(value) != text) value = static_cast<Enumeration>(static_cast<int>(value) + 1);
  return value;
}

/// The members of an object that are known to fit.
class members_of {
 public:
  explicit members_of(const json_node& object) : object_(object) {}

  [[nodiscard]] bool has(std::string_view name) const { return object_.find(name) != nullptr; }
  [[nodiscard]] const json_node& node(std::string_view name) const { return *object_.find(name); }
  [[nodiscard]] const std::string& text(std::string_view name) const { return node(name).text; }
  [[nodiscard]] std::string text_or_none(std::string_view name) const { return has(name) ? text(name) : ""; }
  [[nodiscard]] date day(std::string_view name) const { return *from_iso_text(text(name)); }
  [[nodiscard]] jiqun::year year(std::string_view name) const {
    return jiqun::year(static_cast<int>(node(name).whole));
  }
  [[nodiscard]] bool is_true(std::string_view name) const { return has(name) && node(name).truth; }

  /// The value by `read`; why it is absent where there is none.
  template <class T, class Read>
  [[nodiscard]] stated<T> value(std::string_view name, Read read) const {
    if (!has(name)) return absence::not_given;
    if (is_text(node(name), unknown_key)) return absence::unknown;
    return read(node(name));
  }
  [[nodiscard]] stated<bool> flag(std::string_view name) const {
    return value<bool>(name, [](const json_node& found) { return found.truth; });
  }
  template <class Enumeration>
  [[nodiscard]] stated<Enumeration> choice(std::string_view name) const {
    return value<Enumeration>(name, [](const json_node& found) { return of_key<Enumeration>(found.text); });
  }

 private:
  const json_node& object_;
};

city_set cities_in(const json_node& list) {
  city_set all;
  for (const json_node& item : list.items) all.insert(*city_named(item.text));
  return all;
}

class reader {
 public:
  reader(std::string_view json, const std::string& source) : document_(json, source) {}

  [[nodiscard]] case_file whole_case() {
    case_file file;
    const json_node& root = document_.root();
    if (!is_object(root)) document_.throw_if_noted();
    check_keys(root, {"$schema", "note", "cluster", "events"}, {"cluster", "events"});
    check_text(root, "note");
    check_text(root, "$schema");
    if (const json_node* cluster = root.find("cluster")) file.cluster = cluster_of(*cluster, {});
    if (const json_node* events = root.find("events"))
      for_each_object(*events, [&](const json_node& object) {
        if (auto event = event_of(object, {})) file.events.push_back(std::move(*event));
      });
    document_.throw_if_noted();
    return file;
  }

  [[nodiscard]] round_file whole_round() {
    const json_node& root = document_.root();
    if (!is_object(root)) document_.throw_if_noted();
    check_keys(root, {"$schema", "note", "round", "events", "clusters"}, {"round", "events", "clusters"});
    check_text(root, "note");
    check_text(root, "$schema");
    const member_format label{"round", member_type::year, true, false, {}, {}};
    const json_node* stated_label = root.find("round");
    if (stated_label != nullptr) check(*stated_label, label);
    round_file file{stated_label != nullptr && fits(*stated_label, label)
                        ? year(static_cast<int>(stated_label->whole))
                        : year(year::first),
                    {},
                    {}};
    if (const json_node* clusters = root.find("clusters"))
      for_each_object(*clusters, [&](const json_node& object) {
        case_file one;
        one.cluster = cluster_of(object, {"events"});
        if (const json_node* events = object.find("events"))
          for_each_object(*events, [&](const json_node& own) {
            if (auto event = event_of(own, {})) one.events.push_back(std::move(*event));
          });
        // Known by its id even where something else is wrong with it.
        const json_node* id = object.find("id");
        if (id != nullptr && id->is == json_node::type::text && !id->text.empty() &&
            !place_of_.emplace(id->text, file.clusters.size()).second)
          document_.note(*id, fmt::format("集群编号“{}”重复", id->text),
                         fmt::format("the cluster id \"{}\" stands twice", id->text));
        file.clusters.push_back(std::move(one));
      });
    if (const json_node* events = root.find("events"))
      for_each_object(*events, [&](const json_node& object) {
        std::vector<std::size_t> about;
        if (const json_node* clusters = object.find("clusters")) about = places_of(*clusters);
        if (auto event = event_of(object, {"clusters"}))
          file.events.push_back({std::move(*event), std::move(about)});
      });
    for (const auto& [event, about] : file.events) check_label(event, file.label);
    for (const case_file& one : file.clusters)
      for (const case_event& event : one.events) check_label(event, file.label);
    document_.throw_if_noted();
    return file;
  }

 private:
  // Checks

  bool is_object(const json_node& node) {
    if (node.is == json_node::type::object) return true;
    document_.note(node, fmt::format("应为对象,实为{}", words(node).zh),
                   fmt::format("expected an object; found {}", words(node).en));
    return false;
  }

  void check_keys(const json_node& object, const std::vector<std::string_view>& known,
                  const std::vector<std::string_view>& required) {
    document_.refuse_unknown_keys(object, known);
    for (const std::string_view name : required)
      if (object.find(name) == nullptr)
        document_.note(object, fmt::format("缺少“{}”", name), fmt::format("\"{}\" is missing", name));
  }

  void check(const json_node& node, const member_format& member) {
    if (fits(node, member)) return;
    if (node.is == json_node::type::array && is_of_lists(member.type)) {
      const bool of_cities = member.type != member_type::texts_or_all;
      const member_format each{
          member.name, of_cities ? member_type::city : member_type::text, true, false, {}, {}};
      for (const json_node& item : node.items) check(item, each);
      return;
    }
    message expected = expectation(member);
    message found = words(node);
    if (member.type == member_type::choice && node.is == json_node::type::text) {
      if (const auto guess = nearest(node.text, member.choices)) {
        found.zh += fmt::format(",是否为{}?", *guess);
        found.en += fmt::format("; is {} meant?", *guess);
      }
    }
    document_.note(node, fmt::format("应为{};实为{}", expected.zh, found.zh),
                   fmt::format("expected {}; found {}", expected.en, found.en));
  }

  void check_text(const json_node& object, std::string_view name) {
    if (const json_node* node = object.find(name))
      check(*node, {name, member_type::text, false, false, {}, {}});
  }

  /// Whether the object has the members of the format and no others, each fitting.
  bool check_members(const json_node& object, const std::vector<member_format>& members,
                     const std::vector<std::string_view>& others) {
    std::vector<std::string_view> known = others;
    std::vector<std::string_view> required;
    bool fitting = true;
    for (const member_format& member : members) {
      known.push_back(member.name);
      if (member.required) required.push_back(member.name);
      const json_node* node = object.find(member.name);
      if (node == nullptr) {
        fitting = fitting && !member.required;
        continue;
      }
      check(*node, member);
      fitting = fitting && fits(*node, member);
    }
    check_keys(object, known, required);
    return fitting;
  }

  template <class Each>
  void for_each_object(const json_node& list, Each each) {
    if (list.is != json_node::type::array) {
      document_.note(list, fmt::format("应为列表,实为{}", words(list).zh),
                     fmt::format("expected a list; found {}", words(list).en));
      return;
    }
    for (const json_node& item : list.items)
      if (is_object(item)) each(item);
  }

  void check_label(const case_event& event, year label) {
    std::optional<year> stated;
    if (const auto* call = std::get_if<happened::call_issued>(&event.what)) stated = call->round.label;
    if (const auto* made = std::get_if<happened::applied>(&event.what)) stated = made->round;
    if (!stated || *stated == label) return;
    const json_node* node = node_at(event.place);
    if (node == nullptr) return;
    document_.note(*node, fmt::format("round为{},与本文件的年度{}不符", stated->number(), label.number()),
                   fmt::format("round is {}; this document is about {}", stated->number(), label.number()));
  }
  [[nodiscard]] const json_node* node_at(const std::string& pointer) const {
    const auto found = node_of_.find(pointer);
    return found == node_of_.end() ? nullptr : found->second;
  }

  // Values

  case_cluster cluster_of(const json_node& object, const std::vector<std::string_view>& others) {
    case_cluster cluster;
    if (!is_object(object)) return cluster;
    if (!check_members(object, cluster_members(), others)) return cluster;
    const members_of in(object);
    cluster.id = in.text("id");
    cluster.name = in.text("name");
    cluster.area.lead = *city_named(in.text("lead_city"));
    if (in.has("other_cities")) cluster.area.others = cities_in(in.node("other_cities"));
    cluster.leading_industry =
        in.value<industry>("leading_industry", [&](const json_node& found) { return industry_of(found); });
    if (cluster.leading_industry.has_value()) cluster.industry_name = in.text("leading_industry");
    return cluster;
  }

  /// Industries are known by their names; the library knows them by numbers.
  industry industry_of(const json_node& name) {
    const auto [place, added] = industries_.emplace(name.text, industries_.size());
    constexpr std::size_t most = 64;
    if (place->second >= most) {
      if (added && place->second == most)
        document_.note(name, fmt::format("产业领域超过{}个", most),
                       fmt::format("there are more than {} industries", most));
      return industry{};
    }
    return static_cast<industry>(place->second);
  }

  std::vector<std::size_t> places_of(const json_node& list) {
    std::vector<std::size_t> places;
    if (!is_list_of_texts(list) || list.items.empty()) {
      document_.note(
          list, fmt::format("应为集群编号的非空列表;实为{}", words(list).zh),
          fmt::format("expected a list of cluster ids that is not empty; found {}", words(list).en));
      return places;
    }
    for (const json_node& item : list.items) {
      const auto found = place_of_.find(item.text);
      if (found != place_of_.end()) {
        places.push_back(found->second);
        continue;
      }
      std::vector<std::string_view> ids;
      for (const auto& [id, place] : place_of_) ids.push_back(id);
      std::sort(ids.begin(), ids.end());
      const auto guess = nearest(item.text, ids);
      document_.note(
          item,
          fmt::format("没有编号为“{}”的集群{}", item.text, guess ? fmt::format(",是否为{}?", *guess) : ""),
          fmt::format("there is no cluster \"{}\"{}", item.text,
                      guess ? fmt::format("; is {} meant?", *guess) : ""));
    }
    return places;
  }

  std::optional<case_event> event_of(const json_node& object, const std::vector<std::string_view>& others) {
    const json_node* name = object.find("event");
    const event_format* format = nullptr;
    if (name != nullptr && name->is == json_node::type::text)
      for (const event_format& one : event_formats())
        if (key(one.kind) == name->text) format = &one;
    if (format == nullptr) {
      refuse_event(object, name);
      return std::nullopt;
    }
    std::vector<member_format> members = common_members(format->kind);
    members.insert(members.end(), format->members.begin(), format->members.end());
    if (!check_members(object, members, others)) return std::nullopt;

    const members_of in(object);
    case_event event{in.day("on"),
                     what_of(format->kind, object),
                     {},
                     in.text_or_none("document"),
                     in.text_or_none("note"),
                     object.pointer};
    node_of_.emplace(object.pointer, &object);
    event.by = in.value<actor>("by", [&](const json_node& found) {
      return actor{of_key<office>(found.text),
                   in.value<city>("city", [](const json_node& of) { return *city_named(of.text); })};
    });
    return event;
  }

  static const std::vector<std::string_view>& all_member_names() {
    static const std::vector<std::string_view> names = [] {
      std::vector<std::string_view> all;
      for (const member_format& member : common_members(event_kind{})) all.push_back(member.name);
      for (const event_format& format : event_formats())
        for (const member_format& member : format.members) all.push_back(member.name);
      return all;
    }();
    return names;
  }

  void refuse_event(const json_node& object, const json_node* name) {
    std::vector<std::string_view> keys;
    for (const event_format& one : event_formats()) keys.push_back(key(one.kind));
    if (name == nullptr) {
      for (const json_member& member : object.members)
        if (const auto guess = nearest(member.name, all_member_names()); guess == "event")
          document_.note_key(member, object, fmt::format("未知的键“{}”,是否为{}?", member.name, *guess),
                             fmt::format("unknown key \"{}\"; is {} meant?", member.name, *guess));
      document_.note(object, "缺少“event”", "\"event\" is missing");
      return;
    }
    if (name->is != json_node::type::text)
      return document_.note(*name, fmt::format("应为事项的键;实为{}", words(*name).zh),
                            fmt::format("expected the key of an event; found {}", words(*name).en));
    const auto guess = nearest(name->text, keys);
    document_.note(
        *name,
        fmt::format("没有这种事项:{}{}", words(*name).zh, guess ? fmt::format(",是否为{}?", *guess) : ""),
        fmt::format("there is no such event: {}{}", words(*name).en,
                    guess ? fmt::format("; is {} meant?", *guess) : ""));
  }

  what_happened what_of(event_kind kind, const json_node& object) {
    const members_of in(object);
    const auto time = [](const json_node& found) { return *time_of(found.text); };
    switch (kind) {
      case event_kind::entered_pool: return happened::entered_pool{};
      case event_kind::left_pool: return happened::left_pool{};
      case event_kind::monitored: return happened::monitored{};
      case event_kind::plan_issued: return happened::plan_issued{};
      case event_kind::call_issued: return happened::call_issued{round_of(in), names_in(in, "industries")};
      case event_kind::applied:
        return happened::applied{in.year("round"),
                                 {carriers<national_carrier>(in, "national_carriers"),
                                  carriers<provincial_carrier>(in, "provincial_carriers")}};
      case event_kind::application_withdrawn: return happened::application_withdrawn{};
      case event_kind::materials_reviewed:
        return happened::materials_reviewed{in.flag("truthful"), in.flag("compliant")};
      case event_kind::recommended: {
        stated<bool> letter = in.flag("formal_letter");
        if (!in.has("formal_letter") && in.has("document")) letter = true;
        return happened::recommended{letter};
      }
      case event_kind::recommendation_declined: return happened::recommendation_declined{};
      case event_kind::recommendation_withdrawn: return happened::recommendation_withdrawn{};
      case event_kind::reviewed:
        return happened::reviewed{in.flag("score_considered"), in.flag("experts_considered"),
                                  in.flag("direction_considered")};
      case event_kind::shortlisted: return happened::shortlisted{};
      case event_kind::not_shortlisted: return happened::not_shortlisted{};
      case event_kind::publicity_opened:
        return happened::publicity_opened{
            in.flag("on_official_website"),
            in.has("objections_until") ? time_of(in.text("objections_until")) : std::nullopt};
      case event_kind::publicity_interrupted: return happened::publicity_interrupted{};
      case event_kind::publicity_resumed: return happened::publicity_resumed{};
      case event_kind::list_corrected: return happened::list_corrected{};
      case event_kind::publicity_closed: return happened::publicity_closed{};
      case event_kind::objection_raised:
        return happened::objection_raised{
            in.text("id"), in.value<minute_of_day>("at", time),
            in.value<date>("sent", [](const json_node& found) { return *from_iso_text(found.text); }),
            in.flag("admissible"),
            in.has("concerns_cluster") ? in.flag("concerns_cluster") : stated<bool>(true)};
      case event_kind::objection_verified:
        return happened::objection_verified{in.text("id"), in.is_true("conforming")};
      case event_kind::objection_withdrawn: return happened::objection_withdrawn{in.text("id")};
      case event_kind::recognised: return happened::recognised{in.day("title_begins")};
      case event_kind::recognition_refused: return happened::recognition_refused{};
      case event_kind::nominated_nationally: return happened::nominated_nationally{in.text_or_none("reason")};
      case event_kind::recognised_nationally: return happened::recognised_nationally{};
      case event_kind::instalment_paid:
        return happened::instalment_paid{in.flag("newly_recognised"), in.flag("within_budget")};
      case event_kind::support_used: return happened::support_used{in.choice<support_use>("use")};
      case event_kind::assessed:
        return happened::assessed{in.year("year"), of_key<assessment_outcome>(in.text("outcome")),
                                  in.is_true("replaces")};
      case event_kind::misconduct_found:
        return happened::misconduct_found{{of_key<misconduct_kind>(in.text("kind")), in.flag("established"),
                                           in.flag("attributed_to_cluster"),
                                           in.choice<misconduct_actor>("actor")}};
      case event_kind::revocation_proposed: return happened::revocation_proposed{};
      case event_kind::proposal_publicised: return happened::proposal_publicised{};
      case event_kind::cluster_heard: return happened::cluster_heard{};
      case event_kind::revocation_dropped: return happened::revocation_dropped{};
      case event_kind::revoked: return happened::revoked{in.flag("procedure_followed")};
      case event_kind::title_surrendered: return happened::title_surrendered{};
      case event_kind::interpretation_issued: return happened::interpretation_issued{interpretation_of(in)};
      case event_kind::manual_override:
        return happened::manual_override{of_key<condition>(in.text("about")), in.is_true("holds"),
                                         in.text("author"), in.text("reason")};
    }
    return happened::entered_pool{};
  }

  annual_round round_of(const members_of& in) {
    annual_round round{in.year("round"), {}, {}, in.flag("carriers_required")};
    if (in.has("regions") && is_text(in.node("regions"), "all"))
      round.regions = absence::not_applicable;
    else
      round.regions = in.value<city_set>("regions", cities_in);
    if (in.has("industries") && is_text(in.node("industries"), "all"))
      round.industries = absence::not_applicable;
    else
      round.industries = in.value<industry_set>("industries", [&](const json_node& list) {
        industry_set all;
        for (const json_node& item : list.items) all.insert(industry_of(item));
        return all;
      });
    return round;
  }

  /// The texts of a list, where there is one.
  static std::vector<std::string> names_in(const members_of& in, std::string_view name) {
    std::vector<std::string> names;
    if (!in.has(name) || in.node(name).is != json_node::type::array) return names;
    for (const json_node& item : in.node(name).items) names.push_back(item.text);
    return names;
  }

  template <class Kind>
  static stated<count<Kind>> carriers(const members_of& in, std::string_view name) {
    return in.value<count<Kind>>(
        name, [](const json_node& found) { return count<Kind>(static_cast<int>(found.whole)); });
  }

  official_interpretation interpretation_of(const members_of& in) {
    const reading_row& entry = row_of(*with_key<reading_id>(in.text("reading")));
    const auto choice = entry.choice_called(in.text("choice"));
    if (!choice) {
      std::string choices;
      for (std::size_t at = 0; at < entry.choice_count; ++at)
        choices += fmt::format("{}{}", at == 0 ? "" : ", ", entry.choices[at].key);
      document_.note(
          in.node("choice"), fmt::format("{}没有选项“{}”;可用:{}", entry.key, in.text("choice"), choices),
          fmt::format("{} has no choice \"{}\"; it has {}", entry.key, in.text("choice"), choices));
    }
    official_interpretation one{entry.id, choice.value_or(0), {}, in.day("on"), in.day("from")};
    const std::string document = in.text_or_none("document");
    if (document.size() <= 95)
      one.document = std::string_view(document);
    else
      document_.note(in.node("document"), fmt::format("文号过长({}字节)", document.size()),
                     fmt::format("the document number is too long ({} bytes)", document.size()));
    return one;
  }

  json_document document_;
  std::unordered_map<std::string, std::size_t> industries_;
  std::unordered_map<std::string, std::size_t> place_of_;  ///< of a cluster by its id
  std::unordered_map<std::string, const json_node*> node_of_;
};

}  // namespace

case_file read_case(std::string_view json, const std::string& source) {
  return reader(json, source).whole_case();
}

round_file read_round(std::string_view json, const std::string& source) {
  return reader(json, source).whole_round();
}

}  // namespace jiqun
