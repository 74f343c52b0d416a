// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/indicator_csv.hpp"

#include "jiqun/io/csv_rows.hpp"
#include "jiqun/io/input_error.hpp"
#include "jiqun/io/suggestion.hpp"
#include "jiqun/text/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace jiqun {

namespace {

/// A column under one name, or two.
struct column {
  std::string_view en;
  std::string_view zh;
  std::optional<std::size_t> place{};

  [[nodiscard]] bool is_called(std::string_view name) const { return name == en || name == zh; }
  [[nodiscard]] std::string shown() const {
    return en == zh ? std::string(en) : fmt::format("{} ({})", en, zh);
  }
};
constexpr column id_column{"cluster_id", "集群编号"};
constexpr column name_column{"name", "集群名称"};
constexpr std::size_t label_columns = 2;

class reader {
 public:
  reader(const std::string& source, const indicator_scheme& scheme) : source_(source) {
    columns_ = {id_column, name_column};
    for (std::size_t i = 0; i < scheme.indicators().size(); ++i) {
      const std::string_view key = scheme.indicators()[i].heading().key;
      columns_.push_back({key, key});
    }
  }

  void take(const std::vector<std::string>& fields, std::size_t line) {
    line_ = line;
    if (!has_header_)
      take_header(fields);
    else
      take_row(fields);
  }

  indicator_data finish() && {
    if (!has_header_)
      fail(1, "文件为空;第一行应为列名", "the file is empty; the first row names the columns");
    return std::move(data_);
  }

 private:
  [[noreturn]] void fail(std::size_t line, std::string zh, std::string en) const {
    throw input_error(source_, line, {std::move(zh), std::move(en)});
  }
  [[noreturn]] void fail(std::string zh, std::string en) const { fail(line_, std::move(zh), std::move(en)); }

  void take_header(const std::vector<std::string>& fields) {
    for (std::size_t at = 0; at < fields.size(); ++at) {
      const auto found = std::find_if(columns_.begin(), columns_.end(),
                                      [&](const column& one) { return one.is_called(fields[at]); });
      if (found == columns_.end()) fail_unknown_column(fields[at]);
      if (found->place)
        fail(fmt::format("列“{}”重复", found->shown()),
             fmt::format("the column {} is repeated", found->shown()));
      found->place = at;
    }
    for (const column& one : columns_)
      if (!one.place)
        fail(fmt::format("缺少列“{}”", one.shown()), fmt::format("the column {} is missing", one.shown()));
    has_header_ = true;
  }

  [[noreturn]] void fail_unknown_column(std::string_view found) const {
    std::vector<std::string_view> known;
    for (const column& one : columns_) {
      known.push_back(one.en);
      known.push_back(one.zh);
    }
    const auto guess = nearest(found, known);
    fail(fmt::format("未知的列“{}”{};指标体系中没有该指标", found,
                     guess ? fmt::format(",是否为“{}”?", *guess) : ""),
         fmt::format("unknown column \"{}\"{}; the scheme has no such indicator", found,
                     guess ? fmt::format(" (is {} meant?)", *guess) : ""));
  }

  void take_row(const std::vector<std::string>& fields) {
    if (fields.size() != columns_.size())
      fail(fmt::format("有{}个字段,应为{}个", fields.size(), columns_.size()),
           fmt::format("found {} fields, expected {}", fields.size(), columns_.size()));
    const auto field = [&](std::size_t c) -> const std::string& { return fields[*columns_[c].place]; };
    const std::string& id = field(0);
    if (id.empty()) fail("集群编号为空", "the cluster_id is empty");
    const auto [first, is_new] = lines_.try_emplace(id, line_);
    if (!is_new)
      fail(fmt::format("集群{}重复(首见于第{}行)", id, first->second),
           fmt::format("the cluster {} is repeated (first on line {})", id, first->second));
    indicator_values values;
    values.reserve(columns_.size() - label_columns);
    for (std::size_t c = label_columns; c < columns_.size(); ++c)
      values.push_back(value_of(field(c), columns_[c].en));
    data_.clusters.push_back({id, field(1)});
    data_.values.push_back(std::move(values));
  }

  [[nodiscard]] stated<indicator_value> value_of(const std::string& text, std::string_view name) const {
    if (text.empty()) return absence::not_given;
    const auto [thousandths, why] = read_decimal(text, 3, indicator_value::most_thousandths);
    switch (why) {
      case decimal_flaw::none: return indicator_value::of_thousandths(thousandths);
      case decimal_flaw::no_number:
        fail(fmt::format("{}“{}”不是数值;应为12、-3.5之类,缺失则留空", name, text),
             fmt::format("{}: \"{}\" is no number; expected one like 12 or -3.5, or nothing if it is missing",
                         name, text));
      case decimal_flaw::too_many_places:
        fail(fmt::format("{}“{}”的小数超过3位", name, text),
             fmt::format("{}: \"{}\" has more than 3 decimals", name, text));
      case decimal_flaw::out_of_range: break;
    }
    fail(fmt::format("{}“{}”不在-1000000000至1000000000之间", name, text),
         fmt::format("{}: \"{}\" is not between -1000000000 and 1000000000", name, text));
  }

  const std::string& source_;
  std::size_t line_ = 0;
  bool has_header_ = false;
  std::vector<column> columns_;
  std::unordered_map<std::string, std::size_t> lines_;  ///< on which line each cluster stands
  indicator_data data_;
};

}  // namespace

bool is_column_of_clusters(std::string_view name) {
  return id_column.is_called(name) || name_column.is_called(name);
}

indicator_data read_indicators(std::string_view csv, const std::string& source,
                               const indicator_scheme& scheme) {
  reader into(source, scheme);
  for_each_csv_row(csv, source, [&](const std::vector<std::string>& fields, std::size_t line) {
    into.take(fields, line);
  });
  return std::move(into).finish();
}

}  // namespace jiqun
