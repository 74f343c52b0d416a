// SPDX-License-Identifier: Apache-2.0
#include "formats/csv_table.hpp"

#include "formats/csv_rows.hpp"
#include "formats/input_error.hpp"
#include "formats/suggestion.hpp"

#include <fmt/format.h>

#include <utility>

namespace jiqun {

void csv_table::read(std::string_view csv, const std::function<void(const row&)>& use) {
  for_each_csv_row(csv, source_, [&](const std::vector<std::string>& fields, std::size_t line) {
    line_ = line;
    if (places_.empty()) return take_header(fields);
    if (fields.size() != places_.size())
      fail(fmt::format("有{}个字段,应为{}个", fields.size(), places_.size()),
           fmt::format("found {} fields, expected {}", fields.size(), places_.size()));
    use(row(fields, places_));
  });
  if (places_.empty()) fail("文件为空;第一行应为列名", "the file is empty; the first row names the columns");
}

void csv_table::fail(std::string zh, std::string en) const {
  throw input_error(source_, line_, {std::move(zh), std::move(en)});
}

void csv_table::take_header(const std::vector<std::string>& fields) {
  constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  std::vector<std::size_t> places(columns_.size(), nowhere);
  const auto named = [](const csv_column& one) {
    return one.en == one.zh ? fmt::format("“{}”", one.en) : fmt::format("“{}”({})", one.zh, one.en);
  };
  for (std::size_t at = 0; at < fields.size(); ++at) {
    const std::size_t column = column_called(fields[at]);
    if (places[column] != nowhere)
      fail(fmt::format("列{}重复", named(columns_[column])),
           fmt::format("the column {} is repeated", columns_[column].en));
    places[column] = at;
  }
  for (std::size_t column = 0; column < places.size(); ++column) {
    const csv_column& one = columns_[column];
    if (places[column] == nowhere)
      fail(fmt::format("缺少列{}", named(one)),
           one.en == one.zh ? fmt::format("the column {} is missing", one.en)
                            : fmt::format("the column {} ({}) is missing", one.en, one.zh));
  }
  places_ = std::move(places);
}

std::size_t csv_table::column_called(std::string_view name) const {
  std::vector<std::string_view> known;
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    if (columns_[column].is_called(name)) return column;
    known.push_back(columns_[column].en);
    known.push_back(columns_[column].zh);
  }
  const auto guess = nearest(name, known);
  fail(fmt::format("未知的列“{}”{}", name, guess ? fmt::format(",是否为“{}”?", *guess) : ""),
       fmt::format("unknown column \"{}\"{}", name, guess ? fmt::format("; is {} meant?", *guess) : ""));
}

}  // namespace jiqun
