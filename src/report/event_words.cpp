// SPDX-License-Identifier: Apache-2.0
#include "report/event_words.hpp"

#include "formats/case_members.hpp"
#include "wording/case_words.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>

namespace jiqun {

namespace {

message same(const std::string& text) { return {text, text}; }
message both(phrase words) { return {std::string(words.zh), std::string(words.en)}; }

message joined(const std::vector<message>& all) {
  message text;
  for (const message& one : all) {
    text.zh += (text.zh.empty() ? "" : "、") + one.zh;
    text.en += (text.en.empty() ? "" : ", ") + one.en;
  }
  return text;
}

message value_of(absence why) {
  return why == absence::unknown ? message{"未知", "unknown"} : both(words(why));
}

message names_text(const named_industries& all) {
  std::vector<message> names;
  for (const std::string& name : all.names) names.push_back(same(name));
  for (std::uint8_t number = 0; number < 64 && all.names.empty(); ++number)
    if (all.numbers.contains(industry{number})) names.push_back(same(std::to_string(number)));
  return joined(names);
}

message value_of(const member_value& value, const member_format& member) {
  if (const auto* why = std::get_if<absence>(&value)) {
    if (*why == absence::not_applicable && member.may_be_all) return {"不限", "no limit"};
    return value_of(*why);
  }
  switch (member.type) {
    case member_type::text: return same(std::get<std::string>(value));
    case member_type::day: return same(std::string(iso_text(std::get<date>(value)).view()));
    case member_type::time: {
      const auto time = std::get<minute_of_day>(value);
      return same(fmt::format("{:02}:{:02}", time.hour(), time.minute()));
    }
    case member_type::year:
    case member_type::count: return same(std::to_string(std::get<int>(value)));
    case member_type::flag: return std::get<bool>(value) ? message{"是", "yes"} : message{"否", "no"};
    case member_type::choice: return both(member.choice_words(std::get<std::size_t>(value)));
    case member_type::city: return cities_text(static_cast<city>(std::get<std::size_t>(value)));
    case member_type::cities: return cities_text(std::get<city_set>(value));
    case member_type::industry:
    case member_type::industries: return names_text(std::get<named_industries>(value));
  }
  return {};
}

/// Those from that one on.
template <class Object>
std::vector<stated_member> stated_members(const Object& object, const std::vector<member_of<Object>>& members,
                                          std::size_t first) {
  const auto before_hint = [](std::string_view text) { return text.substr(0, text.find(';')); };
  std::vector<stated_member> all;
  for (std::size_t at = first; at < members.size(); ++at) {
    const member_value value = members[at].get(object);
    if (const auto* why = std::get_if<absence>(&value); why && *why == absence::not_given) continue;
    const phrase& label = members[at].label;
    all.push_back({{before_hint(label.zh), before_hint(label.en)}, value_of(value, members[at])});
  }
  return all;
}

}  // namespace

message cities_text(city_set cities) {
  std::vector<message> names;
  for (const city one : cities)
    names.push_back({std::string(words(one).zh) + "市", std::string(words(one).en)});
  return joined(names);
}

std::vector<stated_member> stated_members(const case_event& event) {
  return stated_members(event, members_of_event(event.kind()), common_members);
}

std::vector<stated_member> stated_members(const case_cluster& cluster) {
  constexpr std::size_t id_and_name = 2;
  return stated_members(cluster, members_of_cluster(), id_and_name);
}

std::string members_text(const case_event& event, language tongue) {
  std::string text;
  for (const stated_member& one : stated_members(event))
    text += fmt::format("{}{}{}{}", text.empty() ? "" : phrase{";", "; "}.in(tongue), one.label.in(tongue),
                        phrase{":", ": "}.in(tongue), one.value.in(tongue));
  return text;
}

std::string actor_text(const case_event& event, language tongue) {
  const bool zh = tongue == language::chinese;
  if (!event.by.has_value())
    return event.by.why_absent() == absence::not_given ? "" : value_of(event.by.why_absent()).in(tongue);
  const std::string office(words(event.by->office).in(tongue));
  const stated<city>& from = event.by->from;
  if (!from.has_value()) {
    if (from.why_absent() != absence::unknown) return office;
    return fmt::format(zh ? "{}(所属的市未知)" : "{} (city unknown)", office);
  }
  const message city = cities_text(city_set(*from));
  if (zh && event.by->office == office::city_department) return city.zh + "工业和信息化主管部门";
  return fmt::format(zh ? "{}({})" : "{} ({})", office, city.in(tongue));
}

}  // namespace jiqun
