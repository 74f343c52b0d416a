// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/notice_toml.hpp"

#include "jiqun/io/input_error.hpp"
#include "jiqun/io/suggestion.hpp"
#include "jiqun/text/words.hpp"

#include <fmt/format.h>

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <optional>

namespace jiqun {

namespace {

constexpr std::array<std::string_view, 6> keys = {"kind", "year", "number", "published", "off", "work"};

class reader {
 public:
  reader(std::string_view text, const std::string& source) : source_(source), table_(parse(text)) {}

  [[nodiscard]] holiday_notice notice() const;

 private:
  /// What the library refuses is said with the line on which it stands.
  template <class Make>
  auto at(const toml::node& where, Make make) const {
    try {
      return make();
    } catch (const invalid_fact& error) {
      message why = words(error);
      fail(where, std::move(why.zh), std::move(why.en));
    }
  }
  template <class Make>
  auto at(std::string_view name, Make make) const {
    return at(required(name), make);
  }

  [[noreturn]] void fail(std::size_t line, std::string zh, std::string en) const {
    throw input_error(source_, line, {std::move(zh), std::move(en)});
  }
  [[noreturn]] void fail(const toml::node& where, std::string zh, std::string en) const {
    fail(where.source().begin.line, std::move(zh), std::move(en));
  }
  [[noreturn]] void fail_missing(std::string_view name) const {
    fail(std::size_t{0}, fmt::format("缺少{}", name), fmt::format("{} is missing", name));
  }

  toml::table parse(std::string_view text) const {
    try {
      return toml::parse(text, source_);
    } catch (const toml::parse_error& error) {
      const std::string what(error.description());
      fail(error.source().begin.line, "不是有效的TOML(标点须为半角): " + what,
           "this is no TOML (punctuation must be ASCII): " + what);
    }
  }

  void refuse_unknown_keys() const {
    for (const auto& [name, value] : table_) {
      if (std::find(keys.begin(), keys.end(), name.str()) != keys.end()) continue;
      const auto guess = nearest(name.str(), {keys.begin(), keys.end()});
      fail(name.source().begin.line,
           fmt::format("未知的键“{}”{}", name.str(), guess ? fmt::format(",是否为{}?", *guess) : ""),
           fmt::format("unknown key \"{}\"{}", name.str(),
                       guess ? fmt::format("; is {} meant?", *guess) : ""));
    }
  }

  [[nodiscard]] const toml::node& required(std::string_view name) const {
    const toml::node* node = table_.get(name);
    if (node == nullptr) fail_missing(name);
    return *node;
  }

  [[nodiscard]] std::string text_of(std::string_view name) const {
    const auto text = required(name).value_exact<std::string>();
    if (!text || text->empty())
      fail(required(name), fmt::format("{}应为非空文本", name),
           fmt::format("{} must be a text that is not empty", name));
    return *text;
  }

  [[nodiscard]] date day_of(const toml::node& node) const {
    std::optional<date> day;
    if (const auto text = node.value_exact<std::string>())
      day = from_iso_text(*text);
    else if (const auto local = node.value_exact<toml::date>();
             local && is_a_day(local->year, local->month, local->day))
      day = date(local->year, local->month, local->day);
    if (!day) fail(node, "应为日期YYYY-MM-DD", "expected a day, YYYY-MM-DD");
    return *day;
  }

  template <class Use>
  void for_each_day(std::string_view name, Use use) const {
    const toml::node* node = table_.get(name);
    if (node == nullptr) return;
    const toml::array* days = node->as_array();
    if (days == nullptr)
      fail(*node, fmt::format("{}应为日期列表", name), fmt::format("{} must be a list of days", name));
    for (const toml::node& element : *days) {
      const date day = day_of(element);
      at(element, [&] { use(day); });
    }
  }

  const std::string& source_;
  toml::table table_;
};

holiday_notice reader::notice() const {
  refuse_unknown_keys();
  const std::string kind = text_of("kind");
  if (kind != "annual" && kind != "amending")
    fail(*table_.get("kind"), fmt::format("kind为“{}”,应为annual或amending", kind),
         fmt::format("kind is \"{}\"; expected annual or amending", kind));
  if (table_.get("off") == nullptr && (kind == "annual" || table_.get("work") == nullptr))
    fail_missing("off");

  const auto stated_year = required("year").value_exact<std::int64_t>();
  if (!stated_year) fail(*table_.get("year"), "year应为整数", "year must be a whole number");
  notice_heading heading;
  heading.kind = kind == "annual" ? notice_kind::annual : notice_kind::amending;
  heading.year = at("year", [&] {
    if (*stated_year < year::first || *stated_year > year::last)
      throw invalid_fact(flaw::year_out_of_range, *stated_year);
    return static_cast<int>(*stated_year);
  });
  const std::string number = text_of("number");
  heading.number = at("number", [&] { return fixed_text<63>(number); });
  heading.published = day_of(required("published"));

  holiday_notice notice(heading);
  for_each_day("off", [&](date day) { notice = notice.off(festival::not_named, day); });
  for_each_day("work", [&](date day) { notice = notice.make_up(festival::not_named, day); });
  return notice;
}

}  // namespace

holiday_notice read_notice(std::string_view toml, const std::string& source) {
  return reader(toml, source).notice();
}

}  // namespace jiqun
