// SPDX-License-Identifier: Apache-2.0
#include "report/event_words.hpp"

#include "formats/case_members.hpp"
#include "jiqun/measures/editions.hpp"
#include "wording/case_words.hpp"
#include "wording/grammar.hpp"
#include "wording/report_sentences.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>

namespace jiqun {

namespace {

message value_of(absence why) {
  return why == absence::unknown ? message(report_sentence::given_as_unknown) : words(why);
}

message names_text(const named_industries& all) {
  several names;
  for (const std::string& name : all.names) names.items.push_back(message::alone(name));
  for (std::uint8_t number = 0; number < 64 && all.names.empty(); ++number)
    if (all.numbers.contains(industry{number})) names.items.push_back(message::alone(number));
  return message::alone(std::move(names));
}

message value_of(const member_value& value, const member_format& member, const measures& text) {
  if (const auto* why = std::get_if<absence>(&value)) {
    if (*why == absence::not_applicable && member.may_be_all) return report_sentence::no_limit;
    return value_of(*why);
  }
  switch (member.type) {
    case member_type::text: return message::alone(std::get<std::string>(value));
    case member_type::day: return message::alone(iso_text(std::get<date>(value)).str());
    case member_type::time: {
      const auto time = std::get<minute_of_day>(value);
      return message::alone(fmt::format("{:02}:{:02}", time.hour(), time.minute()));
    }
    case member_type::year:
    case member_type::count: return message::alone(std::get<int>(value));
    case member_type::flag: return words(answer_of(std::get<bool>(value)));
    case member_type::choice: return member.choice_words(std::get<std::size_t>(value), text);
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
                                          std::size_t first, const measures& text) {
  std::vector<stated_member> all;
  for (std::size_t at = first; at < members.size(); ++at) {
    const member_value value = members[at].get(object);
    if (const auto* why = std::get_if<absence>(&value); why && *why == absence::not_given) continue;
    all.push_back({members[at].label, value_of(value, members[at], text)});
  }
  return all;
}

}  // namespace

message cities_text(city_set cities) {
  several names;
  for (const city one : cities) names.items.push_back({report_sentence::city_in_full, words(one)});
  return message::alone(std::move(names));
}

std::vector<stated_member> stated_members(const case_event& event, const measures& text) {
  return stated_members(event, members_of_event(event.kind()), common_members, text);
}

std::vector<stated_member> stated_members(const case_cluster& cluster) {
  constexpr std::size_t id_and_name = 2;
  return stated_members(cluster, members_of_cluster(), id_and_name, anhui_2024);
}

std::string members_text(const case_event& event, const measures& text, language tongue) {
  std::vector<std::string> clauses;
  for (const stated_member& one : stated_members(event, text))
    clauses.push_back(say(report_sentence::labelled, tongue, one.label.short_in(tongue), one.value));
  return clauses_text(clauses, tongue);
}

std::string actor_text(const case_event& event, language tongue) {
  if (!event.by.has_value())
    return event.by.why_absent() == absence::not_given ? "" : value_of(event.by.why_absent()).in(tongue);
  const phrase its = words(event.by->office());
  const stated<city> from = event.by->from();
  if (!from.has_value())
    return from.why_absent() == absence::unknown ? say(report_sentence::office_of_some_city, tongue, its)
                                                 : std::string(its.in(tongue));
  const auto said = event.by->office() == office::city_department ? report_sentence::department_of_city
                                                                  : report_sentence::office_of_city;
  return say(said, tongue, its, cities_text(city_set(*from)));
}

}  // namespace jiqun
