// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/indicator_csv.hpp"

#include "formats/csv_table.hpp"
#include "wording/decimal.hpp"
#include "wording/indicator_words.hpp"

#include <fmt/format.h>

#include <unordered_map>
#include <utility>

namespace jiqun {

namespace {

constexpr csv_column id_column{"cluster_id", "集群编号"};
constexpr csv_column name_column{"name", "集群名称"};
constexpr std::size_t label_columns = 2;

std::vector<csv_column> columns_of(const indicator_scheme& scheme) {
  std::vector<csv_column> columns = {id_column, name_column};
  for (std::size_t i = 0; i < scheme.indicators().size(); ++i) {
    const std::string_view key = scheme.indicators()[i].heading().key;
    columns.push_back({key, key});
  }
  return columns;
}

class reader {
 public:
  reader(const std::string& source, const indicator_scheme& scheme)
      : scheme_(scheme), columns_(columns_of(scheme)), table_(source, columns_) {}

  indicator_data read(std::string_view csv) && {
    table_.read(csv, [&](const csv_table::row& row) { take(row); });
    return std::move(data_);
  }

 private:
  void take(const csv_table::row& row) {
    const std::string& id = row[0];
    if (id.empty()) table_.fail({input_sentence::no_cluster_id});
    const auto [first, is_new] = lines_.try_emplace(id, table_.line());
    if (!is_new) table_.fail({input_sentence::cluster_repeated, id, first->second});
    indicator_values values;
    values.reserve(columns_.size() - label_columns);
    for (std::size_t c = label_columns; c < columns_.size(); ++c)
      values.push_back(value_of(row[c], scheme_.indicators()[c - label_columns].heading()));
    data_.clusters.push_back({id, row[1]});
    data_.values.push_back(std::move(values));
  }

  [[nodiscard]] stated<indicator_value> value_of(const std::string& text,
                                                 const indicator_heading& heading) const {
    const std::string_view name = heading.key;
    if (text.empty()) return absence::not_given;
    const auto [thousandths, why] = read_decimal(text, 3, indicator_value::most_thousandths);
    switch (why) {
      case decimal_flaw::none: {
        const auto value = indicator_value::of_thousandths(thousandths);
        if (!heading.possible().contains(value)) fail_impossible(text, heading);
        return value;
      }
      case decimal_flaw::no_number: table_.fail({input_sentence::no_value, name, text});
      case decimal_flaw::too_many_places: table_.fail({input_sentence::value_too_fine, name, text});
      case decimal_flaw::out_of_range: break;
    }
    table_.fail({input_sentence::value_out_of_range, name, text});
  }

  [[noreturn]] void fail_impossible(const std::string& text, const indicator_heading& heading) const {
    const std::string_view name = heading.key;
    const named_indicator_row& named = row_of(*heading.names);
    const message expected = words(named.possible);
    table_.fail({input_sentence::value_impossible, name, text, words(named.id), words(named.unit), expected});
  }

  const indicator_scheme& scheme_;
  std::vector<csv_column> columns_;
  csv_table table_;
  std::unordered_map<std::string, std::size_t> lines_;  ///< on which line each cluster stands
  indicator_data data_;
};

}  // namespace

bool is_column_of_clusters(std::string_view name) {
  return id_column.is_called(name) || name_column.is_called(name);
}

indicator_data read_indicators(std::string_view csv, const std::string& source,
                               const indicator_scheme& scheme) {
  return reader(source, scheme).read(csv);
}

}  // namespace jiqun
