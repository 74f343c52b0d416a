// SPDX-License-Identifier: Apache-2.0
#include "report/event_words.hpp"

#include "formats/case_format.hpp"
#include "wording/case_words.hpp"
#include "wording/words.hpp"

#include <gsl/assert>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace jiqun {

namespace {

/// The label of a member without what its form adds for who fills it in.
phrase label_of(const member_format& member) {
  const auto before = [](std::string_view text) { return text.substr(0, text.find(';')); };
  return {before(member.meaning.zh), before(member.meaning.en)};
}
phrase label_of(const std::vector<member_format>& members, std::string_view name) {
  const auto found = std::find_if(members.begin(), members.end(),
                                  [&](const member_format& one) { return one.name == name; });
  Expects(found != members.end());
  return label_of(*found);
}

message same(const std::string& text) { return {text, text}; }
message both(phrase words) { return {std::string(words.zh), std::string(words.en)}; }
message value_of(absence why) {
  return why == absence::unknown ? message{"未知", "unknown"} : both(words(why));
}

// The value of a member, by its type.

message value_of(bool flag) { return flag ? message{"是", "yes"} : message{"否", "no"}; }
message value_of(year label) { return same(std::to_string(label.number())); }
message value_of(date day) { return same(std::string(iso_text(day).view())); }
message value_of(minute_of_day time) { return same(fmt::format("{:02}:{:02}", time.hour(), time.minute())); }
message value_of(const std::string& text) { return same(text); }
template <class Kind>
message value_of(count<Kind> number) {
  return same(std::to_string(number.number()));
}
template <class Enumeration, class = std::enable_if_t<std::is_enum_v<Enumeration>>>
message value_of(Enumeration one) {
  return both(words(one));
}

message names_text(const std::vector<std::string>& names) {
  message text;
  for (const std::string& name : names) {
    text.zh += (text.zh.empty() ? "" : "、") + name;
    text.en += (text.en.empty() ? "" : ", ") + name;
  }
  return text;
}

/// Gathers what an event states. Every event with members has its own overload.
class gathering {
 public:
  explicit gathering(event_kind kind) : members_(event_formats()[static_cast<std::size_t>(kind)].members) {}

  template <class Nothing>
  void operator()(const Nothing& /*what*/) {
    static_assert(std::is_empty_v<Nothing>, "what it states must be worded");
  }
  void operator()(const happened::call_issued& what) {
    add("round", what.round.label);
    add_or_no_limit("regions", what.round.regions, [](city_set cities) { return cities_text(cities); });
    add_or_no_limit("industries", what.round.industries, [&](industry_set numbers) {
      return what.industries.empty() ? numbers_text(numbers) : names_text(what.industries);
    });
    add("carriers_required", what.round.carriers_required);
  }
  void operator()(const happened::applied& what) {
    add("round", what.round);
    add("national_carriers", what.carriers.national);
    add("provincial_carriers", what.carriers.provincial);
  }
  void operator()(const happened::materials_reviewed& what) {
    add("truthful", what.truthful);
    add("compliant", what.compliant);
  }
  void operator()(const happened::recommended& what) { add("formal_letter", what.formal_letter); }
  void operator()(const happened::reviewed& what) {
    add("score_considered", what.score_considered);
    add("experts_considered", what.experts_considered);
    add("direction_considered", what.direction_considered);
  }
  void operator()(const happened::publicity_opened& what) {
    add("on_official_website", what.on_official_website);
    if (what.last_day_until) add("objections_until", *what.last_day_until);
  }
  void operator()(const happened::objection_raised& what) {
    add("id", what.id);
    add("at", what.received_at);
    add("sent", what.sent);
    add("admissible", what.admissible);
    add("concerns_cluster", what.concerns_cluster);
  }
  void operator()(const happened::objection_verified& what) {
    add("id", what.id);
    add("conforming", what.conforming);
  }
  void operator()(const happened::objection_withdrawn& what) { add("id", what.id); }
  void operator()(const happened::recognised& what) { add("title_begins", what.title_begins); }
  void operator()(const happened::nominated_nationally& what) {
    if (!what.reason.empty()) add("reason", what.reason);
  }
  void operator()(const happened::instalment_paid& what) {
    add("within_budget", what.within_budget);
    add("newly_recognised", what.newly_recognised);
  }
  void operator()(const happened::support_used& what) { add("use", what.use); }
  void operator()(const happened::assessed& what) {
    add("year", what.label);
    add("outcome", what.outcome);
    if (what.replaces) add("replaces", what.replaces);
  }
  void operator()(const happened::misconduct_found& what) {
    add("kind", what.what.kind);
    add("established", what.what.established);
    add("attributed_to_cluster", what.what.attributed_to_cluster);
    add("actor", what.what.actor);
  }
  void operator()(const happened::revoked& what) { add("procedure_followed", what.procedure_followed); }
  void operator()(const happened::interpretation_issued& what) {
    add_text("reading", both(question(what.what.reading)));
    add_text("choice", both(choice_words(what.what.reading, what.what.choice)));
    add("from", what.what.from);
  }
  void operator()(const happened::manual_override& what) {
    add("about", what.about);
    add("holds", what.holds);
    add("author", what.author);
    add("reason", what.reason);
  }

  [[nodiscard]] std::vector<stated_member> all() && { return std::move(all_); }

 private:
  void add_text(std::string_view name, message value) {
    all_.push_back({label_of(members_, name), std::move(value)});
  }
  template <class T>
  void add(std::string_view name, const T& value) {
    add_text(name, value_of(value));
  }
  template <class T>
  void add(std::string_view name, const stated<T>& value) {
    if (value.has_value())
      add_text(name, value_of(*value));
    else if (value.why_absent() != absence::not_given)
      add_text(name, value_of(value.why_absent()));
  }
  template <class T, class Text>
  void add_or_no_limit(std::string_view name, const stated<T>& value, Text text) {
    if (value.has_value())
      add_text(name, text(*value));
    else if (value.why_absent() == absence::not_applicable)
      add_text(name, {"不限", "no limit"});
    else if (value.why_absent() == absence::unknown)
      add_text(name, value_of(absence::unknown));
  }
  static message numbers_text(industry_set numbers) {
    std::vector<std::string> names;
    for (std::size_t number = 0; number < 64; ++number)
      if (numbers.contains(static_cast<industry>(number))) names.push_back(std::to_string(number));
    return names_text(names);
  }

  const std::vector<member_format>& members_;
  std::vector<stated_member> all_;
};

}  // namespace

message cities_text(city_set cities) {
  message text;
  for (std::size_t at = 0; at < count_of<city>; ++at) {
    const auto one = static_cast<city>(at);
    if (!cities.contains(one)) continue;
    text.zh += fmt::format("{}{}市", text.zh.empty() ? "" : "、", words(one).zh);
    text.en += fmt::format("{}{}", text.en.empty() ? "" : ", ", words(one).en);
  }
  return text;
}

std::vector<stated_member> stated_members(const case_event& event) {
  gathering found(event.kind());
  std::visit([&](const auto& what) { found(what); }, event.what);
  return std::move(found).all();
}

std::vector<stated_member> stated_members(const case_cluster& cluster) {
  const std::vector<member_format>& members = cluster_members();
  std::vector<stated_member> all = {
      {label_of(members, "lead_city"), cities_text(city_set(cluster.area.lead))}};
  if (!cluster.area.others.empty())
    all.push_back({label_of(members, "other_cities"), cities_text(cluster.area.others)});
  if (!cluster.industry_name.empty())
    all.push_back({label_of(members, "leading_industry"), same(cluster.industry_name)});
  else if (!cluster.leading_industry.has_value() && cluster.leading_industry.why_absent() == absence::unknown)
    all.push_back({label_of(members, "leading_industry"), value_of(absence::unknown)});
  return all;
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
