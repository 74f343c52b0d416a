// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/notice_toml.hpp"

#include "formats/toml_document.hpp"

#include <fmt/format.h>

#include <optional>

namespace jiqun {

namespace {

class reader {
 public:
  reader(std::string_view text, const std::string& source) : document_(text, source) {}

  [[nodiscard]] holiday_notice notice() const;

 private:
  [[nodiscard]] date day_of(const toml::node& node) const {
    std::optional<date> day;
    if (const auto text = node.value_exact<std::string>())
      day = from_iso_text(*text);
    else if (const auto local = node.value_exact<toml::date>();
             local && is_a_day(local->year, local->month, local->day))
      day = date(local->year, local->month, local->day);
    if (!day) document_.fail(node, {input_sentence::day_expected});
    return *day;
  }

  template <class Use>
  void for_each_day(std::string_view name, Use use) const {
    const toml::node* node = document_.root().get(name);
    if (node == nullptr) return;
    const toml::array* days = node->as_array();
    if (days == nullptr) document_.fail(*node, {input_sentence::days_expected, name});
    for (const toml::node& element : *days) {
      const date day = day_of(element);
      document_.at(element, [&] { use(day); });
    }
  }

  toml_document document_;
};

holiday_notice reader::notice() const {
  const toml::table& root = document_.root();
  document_.refuse_unknown_keys(root, {"kind", "year", "number", "published", "off", "work"});
  const std::string kind = document_.text_of(root, "kind");
  if (kind != "annual" && kind != "amending")
    document_.fail(*root.get("kind"), {input_sentence::no_kind_of_notice, kind});
  if (root.get("off") == nullptr && (kind == "annual" || root.get("work") == nullptr))
    document_.fail_missing(root, "off");

  const toml::node& year_node = document_.required(root, "year");
  const auto stated_year = year_node.value_exact<std::int64_t>();
  if (!stated_year) document_.fail(year_node, {input_sentence::whole_year_expected});
  notice_heading heading;
  heading.kind = kind == "annual" ? notice_kind::annual : notice_kind::amending;
  heading.year = document_.at(year_node, [&] {
    if (*stated_year < year::first || *stated_year > year::last)
      throw invalid_fact(flaw::year_out_of_range, *stated_year);
    return static_cast<int>(*stated_year);
  });
  const std::string number = document_.text_of(root, "number");
  heading.number = document_.at(*root.get("number"), [&] { return fixed_text<63>(number); });
  heading.published = day_of(document_.required(root, "published"));

  holiday_notice notice(heading);
  for_each_day("off", [&](date day) { notice = notice.off(festival::not_named, day); });
  for_each_day("work", [&](date day) { notice = notice.make_up(festival::not_named, day); });
  return notice;
}

}  // namespace

holiday_notice read_notice(std::string_view toml, const std::string& source) {
  return reader(toml, source).notice();
}

std::string write_notice(const holiday_notice& notice) {
  const notice_heading& heading = notice.heading();
  std::string off;
  std::string work;
  for (const day_ruling& one : notice) {
    std::string& days = one.works ? work : off;
    days += fmt::format("{}{}", days.empty() ? "" : ", ", iso_text(*date::from_number(one.day)).str());
  }
  std::string toml =
      fmt::format("kind = \"{}\"\nyear = {}\nnumber = {}\npublished = {}\n", key(heading.kind), heading.year,
                  toml_text(heading.number.view()), iso_text(heading.published).str());
  toml += fmt::format("off = [{}]\n", off);
  toml += fmt::format("work = [{}]\n", work);
  return toml;
}

}  // namespace jiqun
