// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/register_csv.hpp"

#include "jiqun/core/date.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/io/csv_rows.hpp"
#include "jiqun/io/input_error.hpp"
#include "jiqun/io/suggestion.hpp"
#include "jiqun/text/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>
#include <utility>

namespace jiqun {

namespace {

enum column : std::size_t { cluster_id, name, title_began, year_column, outcome_column };
constexpr std::size_t column_count = 5;

struct column_names {
  std::string_view en;
  std::string_view zh;
};
constexpr std::array<column_names, column_count> columns = {{{"cluster_id", "集群编号"},
                                                             {"name", "集群名称"},
                                                             {"title_began", "称号起始日"},
                                                             {"year", "考核年度"},
                                                             {"outcome", "考核结果"}}};

class reader {
 public:
  explicit reader(const std::string& source) : source_(source) {}

  void take(const std::vector<std::string>& fields, std::size_t line) {
    line_ = line;
    if (!has_header_)
      take_header(fields);
    else
      take_row(fields);
  }

  assessment_register finish() && {
    if (!has_header_)
      fail(1, "文件为空;第一行应为列名", "the file is empty; the first row names the columns");
    return std::move(register_);
  }

 private:
  [[noreturn]] void fail(std::size_t line, std::string zh, std::string en) const {
    throw input_error(source_, line, {std::move(zh), std::move(en)});
  }
  [[noreturn]] void fail(std::string zh, std::string en) const { fail(line_, std::move(zh), std::move(en)); }

  void take_header(const std::vector<std::string>& fields) {
    constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    place_.fill(nowhere);
    for (std::size_t at = 0; at < fields.size(); ++at) {
      const auto is_named = [&](const column_names& c) { return fields[at] == c.en || fields[at] == c.zh; };
      const auto* found = std::find_if(columns.begin(), columns.end(), is_named);
      if (found == columns.end()) fail_unknown_column(fields[at]);
      std::size_t& place = place_[static_cast<std::size_t>(found - columns.begin())];
      if (place != nowhere)
        fail(fmt::format("列“{}”({})重复", found->zh, found->en),
             fmt::format("the column {} is repeated", found->en));
      place = at;
    }
    for (std::size_t c = 0; c < column_count; ++c)
      if (place_[c] == nowhere)
        fail(fmt::format("缺少列“{}”({})", columns[c].zh, columns[c].en),
             fmt::format("the column {} ({}) is missing", columns[c].en, columns[c].zh));
    has_header_ = true;
  }

  [[noreturn]] void fail_unknown_column(std::string_view found) const {
    std::vector<std::string_view> known;
    for (const column_names& c : columns) {
      known.push_back(c.en);
      known.push_back(c.zh);
    }
    const auto guess = nearest(found, known);
    fail(fmt::format("未知的列“{}”{}", found, guess ? fmt::format(",是否为“{}”?", *guess) : ""),
         fmt::format("unknown column \"{}\"{}", found, guess ? fmt::format("; is {} meant?", *guess) : ""));
  }

  void take_row(const std::vector<std::string>& fields) {
    if (fields.size() != column_count)
      fail(fmt::format("有{}个字段,应为{}个", fields.size(), column_count),
           fmt::format("found {} fields, expected {}", fields.size(), column_count));
    const auto field = [&](column c) -> const std::string& { return fields[place_[c]]; };
    const date began = day_of(field(title_began));
    const year in = year_of(field(year_column));
    const assessment_outcome outcome = outcome_of(field(outcome_column));
    register_cluster& cluster = cluster_of(field(cluster_id), field(name), began);
    if (cluster.title_began != began)
      fail(fmt::format("集群{}的称号起始日{}与此前的{}不一致", cluster.id, iso_text(began).view(),
                       iso_text(cluster.title_began).view()),
           fmt::format("the title of cluster {} begins on {} here and on {} before", cluster.id,
                       iso_text(began).view(), iso_text(cluster.title_began).view()));
    if (cluster.history.recorded().contains(in))
      fail(fmt::format("集群{}的{}年度重复", cluster.id, in.number()),
           fmt::format("the year {} of cluster {} is repeated", in.number(), cluster.id));
    cluster.history = cluster.history.with(in, outcome);
    ++register_.rows;
  }

  register_cluster& cluster_of(const std::string& id, const std::string& cluster_name, date began) {
    if (id.empty()) fail("集群编号为空", "the cluster_id is empty");
    const auto [known, is_new] = index_.try_emplace(id, register_.clusters.size());
    if (is_new) {
      register_.clusters.push_back({id, cluster_name, began, {}});
    } else if (register_.clusters[known->second].name != cluster_name) {
      ++register_.renamed_rows;
      if (!register_.first_renamed_line) register_.first_renamed_line = line_;
    }
    return register_.clusters[known->second];
  }

  [[nodiscard]] date day_of(const std::string& text) const {
    const auto day = from_iso_text(text);
    if (!day)
      fail(fmt::format("称号起始日“{}”无效,应为YYYY-MM-DD", text),
           fmt::format("title_began \"{}\" is no day; expected YYYY-MM-DD", text));
    if (day->year() < year::first || day->year() > year::last) fail_year(iso_text(*day).view());
    return *day;
  }

  [[nodiscard]] year year_of(const std::string& text) const {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.size() != 4 || error != std::errc() || end != text.data() + text.size() ||
        number < year::first || number > year::last)
      fail_year(text);
    return year(number);
  }

  [[noreturn]] void fail_year(std::string_view found) const {
    fail(fmt::format("“{}”的年份不在{}至{}之间", found, year::first, year::last),
         fmt::format("the year of \"{}\" is not between {} and {}", found, year::first, year::last));
  }

  [[nodiscard]] assessment_outcome outcome_of(const std::string& text) const {
    std::vector<std::string_view> known;
    for (std::size_t o = 0; o < outcome_count; ++o) {
      const auto outcome = static_cast<assessment_outcome>(o);
      if (text == key(outcome) || text == words(outcome).zh) return outcome;
    }
    for (std::size_t o = 0; o < outcome_count; ++o) {
      known.push_back(key(static_cast<assessment_outcome>(o)));
      known.push_back(words(static_cast<assessment_outcome>(o)).zh);
    }
    const auto guess = nearest(text, known);
    fail(fmt::format("未知的考核结果“{}”{};应为通过、未通过、未开展、未参加或待定", text,
                     guess ? fmt::format(",是否为“{}”?", *guess) : ""),
         fmt::format("unknown outcome \"{}\"{}; expected passed, failed, not_held, not_taken_part or pending",
                     text, guess ? fmt::format(" (is {} meant?)", *guess) : ""));
  }

  const std::string& source_;
  std::size_t line_ = 0;
  bool has_header_ = false;
  std::array<std::size_t, column_count> place_{};
  std::unordered_map<std::string, std::size_t> index_;
  assessment_register register_;
};

}  // namespace

assessment_register read_register(std::string_view csv, const std::string& source) {
  reader into(source);
  for_each_csv_row(csv, source, [&](const std::vector<std::string>& fields, std::size_t line) {
    into.take(fields, line);
  });
  return std::move(into).finish();
}

}  // namespace jiqun
