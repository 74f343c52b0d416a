// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/case_documents.hpp"

#include "formats/case_members.hpp"
#include "formats/json_document.hpp"
#include "formats/keys.hpp"
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

/// What lies outside the years of titles and assessments cannot be reckoned with.
std::optional<date> day_of(std::string_view text) {
  const auto day = from_iso_text(text);
  return day && year::first <= day->year() && day->year() <= year::last ? day : std::nullopt;
}

std::optional<int> number_of(const json_node& node, int least, int most) {
  if (node.is != json_node::type::integer || node.whole < least || most < node.whole) return std::nullopt;
  return static_cast<int>(node.whole);
}

bool is_list_of_texts(const json_node& node) {
  return node.is == json_node::type::array &&
         std::all_of(node.items.begin(), node.items.end(), [](const json_node& item) {
           return item.is == json_node::type::text && !item.text.empty();
         });
}

/// What each item of a list must be.
member_format item_of(const member_format& list) {
  member_format item;
  item.type = list.type == member_type::cities ? member_type::city : member_type::text;
  return item;
}

class reader {
 public:
  reader(std::string_view json, const std::string& source) : document_(json, source) {}

  [[nodiscard]] case_file whole_case() {
    case_file file{blank_cluster(), {}};
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
    round_file file{year(year::first), {}, {}};
    const member_of<round_file>& label = members_of_round().front();
    if (root.find(label.name) != nullptr && read_member(root, file, label)) label_ = file.label;
    if (const json_node* clusters = root.find("clusters"))
      for_each_object(*clusters, [&](const json_node& object) {
        case_file one{cluster_of(object, {"events"}), {}};
        if (const json_node* events = object.find("events"))
          for_each_object(*events, [&](const json_node& own) {
            if (auto event = event_of(own, {})) one.events.push_back(std::move(*event));
          });
        // Known by its id even where something else is wrong with it.
        const json_node* id = object.find("id");
        if (id != nullptr && id->is == json_node::type::text && !id->text.empty() &&
            !place_of_.emplace(id->text, file.clusters.size()).second)
          document_.note(*id, {input_sentence::cluster_id_twice, id->text});
        file.clusters.push_back(std::move(one));
      });
    if (const json_node* events = root.find("events"))
      for_each_object(*events, [&](const json_node& object) {
        std::vector<std::size_t> about;
        if (const json_node* clusters = object.find("clusters")) about = places_of(*clusters);
        if (auto event = event_of(object, {"clusters"}))
          file.events.push_back({std::move(*event), std::move(about)});
      });
    document_.throw_if_noted();
    return file;
  }

 private:
  // Checks

  bool is_object(const json_node& node) {
    if (node.is == json_node::type::object) return true;
    document_.note(node, {input_sentence::object_expected, words(node)});
    return false;
  }

  void check_keys(const json_node& object, const std::vector<std::string_view>& known,
                  const std::vector<std::string_view>& required) {
    document_.refuse_unknown_keys(object, known);
    for (const std::string_view name : required)
      if (object.find(name) == nullptr) document_.note(object, {input_sentence::key_missing, name});
  }

  void check_text(const json_node& object, std::string_view name) {
    if (const json_node* node = object.find(name))
      if (node->is != json_node::type::text || node->text.empty()) refuse(*node, {name});
  }

  void refuse(const json_node& node, const member_format& member) {
    if (node.is == json_node::type::array &&
        (member.type == member_type::cities || member.type == member_type::industries)) {
      for (const json_node& item : node.items)
        if (!value_of(item, item_of(member))) refuse(item, item_of(member));
      return;
    }
    std::optional<std::string_view> guess;
    if (member.type == member_type::choice && node.is == json_node::type::text)
      guess = nearest(node.text, member.choices);
    document_.note(node, {input_sentence::expected_and_found, expectation(member),
                          message{input_sentence::as_meant, words(node), is_meant(guess)}});
  }

  /// The value that a member has; none: it may not have this one.
  std::optional<member_value> value_of(const json_node& node, const member_format& member) {
    const bool text = node.is == json_node::type::text;
    if (member.may_be_unknown && is_text(node, unknown_key)) return absence::unknown;
    if (member.may_be_all && is_text(node, "all")) return absence::not_applicable;
    switch (member.type) {
      case member_type::text:
        if (text && !node.text.empty()) return node.text;
        return std::nullopt;
      case member_type::day: return text ? std::optional<member_value>(day_of(node.text)) : std::nullopt;
      case member_type::time: return text ? std::optional<member_value>(time_of(node.text)) : std::nullopt;
      case member_type::year: return number_of(node, year::first, year::last);
      case member_type::count: return number_of(node, 0, most_counted);
      case member_type::flag:
        if (node.is == json_node::type::boolean) return node.truth;
        return std::nullopt;
      case member_type::choice: {
        const auto chosen = std::find(member.choices.begin(), member.choices.end(), node.text);
        if (!text || chosen == member.choices.end()) return std::nullopt;
        return static_cast<std::size_t>(chosen - member.choices.begin());
      }
      case member_type::city: {
        const auto named = text ? city_named(node.text) : std::nullopt;
        if (named) return static_cast<std::size_t>(*named);
        return std::nullopt;
      }
      case member_type::cities: {
        if (node.is != json_node::type::array) return std::nullopt;
        city_set cities;
        for (const json_node& item : node.items) {
          const auto named = item.is == json_node::type::text ? city_named(item.text) : std::nullopt;
          if (!named) return std::nullopt;
          cities.insert(*named);
        }
        return cities;
      }
      case member_type::industry:
        if (text && !node.text.empty()) return named_industries{industry_set(industry_of(node)), {node.text}};
        return std::nullopt;
      case member_type::industries: {
        if (!is_list_of_texts(node)) return std::nullopt;
        named_industries all;
        for (const json_node& item : node.items) {
          all.numbers.insert(industry_of(item));
          all.names.push_back(item.text);
        }
        return all;
      }
    }
    return std::nullopt;
  }

  /// Whether it stands there if it must, and holds what it may.
  template <class Object>
  bool read_member(const json_node& from, Object& to, const member_of<Object>& member) {
    const json_node* node = from.find(member.name);
    if (node == nullptr) return !member.required;
    const std::optional<member_value> value = value_of(*node, member);
    if (value)
      member.set(to, *value);
    else
      refuse(*node, member);
    return value.has_value();
  }

  /// Whether the object has the members and no others, each fitting.
  template <class Object>
  bool read_members(const json_node& from, Object& to, const std::vector<member_of<Object>>& members,
                    std::vector<std::string_view> known) {
    std::vector<std::string_view> required;
    bool fitting = true;
    for (const member_of<Object>& member : members) {
      known.push_back(member.name);
      if (member.required) required.push_back(member.name);
      fitting = read_member(from, to, member) && fitting;
    }
    check_keys(from, known, required);
    return fitting;
  }

  template <class Each>
  void for_each_object(const json_node& list, Each each) {
    if (list.is != json_node::type::array) {
      document_.note(list, {input_sentence::list_expected, words(list)});
      return;
    }
    for (const json_node& item : list.items)
      if (is_object(item)) each(item);
  }

  /// An event of a round is of its year.
  void check_label(const case_event& event, const json_node& object) {
    std::optional<year> stated;
    if (const auto* call = std::get_if<happened::call_issued>(&event.what)) stated = call->round.label();
    if (const auto* made = std::get_if<happened::applied>(&event.what)) stated = made->round;
    if (!stated || !label_ || *stated == *label_) return;
    document_.note(object, {input_sentence::round_of_other_year, stated->number(), label_->number()});
  }

  // Values

  case_cluster cluster_of(const json_node& object, const std::vector<std::string_view>& others) {
    case_cluster cluster = blank_cluster();
    if (!is_object(object)) return cluster;
    read_members(object, cluster, members_of_cluster(), others);
    return cluster;
  }

  /// Industries are known by their names; the library knows them by numbers.
  industry industry_of(const json_node& name) {
    const auto [place, added] = industries_.emplace(name.text, industries_.size());
    constexpr std::size_t most = 64;
    if (place->second >= most) {
      if (added && place->second == most) document_.note(name, {input_sentence::too_many_industries, most});
      return industry{};
    }
    return static_cast<industry>(place->second);
  }

  std::vector<std::size_t> places_of(const json_node& list) {
    std::vector<std::size_t> places;
    if (!is_list_of_texts(list) || list.items.empty()) {
      document_.note(list, {input_sentence::cluster_ids_expected, words(list)});
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
      document_.note(item, {input_sentence::no_cluster, item.text, is_meant(guess)});
    }
    return places;
  }

  std::optional<case_event> event_of(const json_node& object, const std::vector<std::string_view>& others) {
    const json_node* name = object.find("event");
    const auto kind = name != nullptr && name->is == json_node::type::text ? with_key<event_kind>(name->text)
                                                                           : std::nullopt;
    if (!kind) {
      refuse_event(object, name);
      return std::nullopt;
    }
    case_event event = blank_event(*kind);
    event.place = object.pointer;
    if (!read_members(object, event, members_of_event(*kind), others)) return std::nullopt;
    if (auto* issued = std::get_if<happened::interpretation_issued>(&event.what))
      complete(issued->what, event, object);
    check_label(event, object);
    return event;
  }

  static const std::vector<std::string_view>& all_member_names() {
    static const std::vector<std::string_view> names = [] {
      std::vector<std::string_view> all;
      for (const event_kind kind : every<event_kind>)
        for (const member_format& member : members_of_event(kind)) all.push_back(member.name);
      return all;
    }();
    return names;
  }

  void refuse_event(const json_node& object, const json_node* name) {
    if (name == nullptr) {
      for (const json_member& member : object.members)
        if (const auto guess = nearest(member.name, all_member_names()); guess == "event")
          document_.note_key(member, object, {input_sentence::unknown_key, member.name, is_meant(guess)});
      document_.note(object, {input_sentence::event_missing});
      return;
    }
    if (name->is != json_node::type::text)
      return document_.note(*name, {input_sentence::event_expected, words(*name)});
    const auto guess = nearest(name->text, keys_of<event_kind>());
    document_.note(*name, {input_sentence::no_event, words(*name), is_meant(guess)});
  }

  /// What an interpretation has from its event, and whether its reading has the choice.
  void complete(official_interpretation& one, const case_event& event, const json_node& object) {
    const reading_row& reading = row_of(one.reading);
    const json_node& choice = *object.find("choice");
    if (!reading.choice_called(choice.text)) {
      std::string choices;
      for (std::size_t at = 0; at < reading.choice_count; ++at)
        choices += fmt::format("{}{}", at == 0 ? "" : ", ", reading.choices[at].key);
      document_.note(choice, {input_sentence::reading_without_choice, reading.key, choice.text, choices});
    }
    one.issued = event.on;
    if (event.document.size() <= 95)
      one.document = std::string_view(event.document);
    else
      document_.note(*object.find("document"),
                     {input_sentence::document_number_too_long, event.document.size()});
  }

  json_document document_;
  std::unordered_map<std::string, std::size_t> industries_;
  std::unordered_map<std::string, std::size_t> place_of_;  ///< of a cluster by its id
  std::optional<year> label_;                              ///< of the round, where it is known
};

}  // namespace

case_file read_case(std::string_view json, const std::string& source) {
  return reader(json, source).whole_case();
}

round_file read_round(std::string_view json, const std::string& source) {
  return reader(json, source).whole_round();
}

}  // namespace jiqun
