// SPDX-License-Identifier: Apache-2.0
#include "jiqun/io/register_csv.hpp"

#include "formats/csv_rows.hpp"
#include "formats/csv_table.hpp"
#include "formats/suggestion.hpp"
#include "jiqun/core/date.hpp"
#include "jiqun/core/invalid_fact.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

#include <charconv>
#include <unordered_map>
#include <utility>

namespace jiqun {

namespace {

enum column : std::size_t { cluster_id, name, title_began, year_column, outcome_column };

class reader {
 public:
  explicit reader(const std::string& source)
      : table_(source, {{"cluster_id", "集群编号"},
                        {"name", "集群名称"},
                        {"title_began", "称号起始日"},
                        {"year", "考核年度"},
                        {"outcome", "考核结果"}}) {}

  assessment_register read(std::string_view csv) && {
    table_.read(csv, [&](const csv_table::row& row) { take(row); });
    return std::move(register_);
  }

 private:
  void take(const csv_table::row& row) {
    const date began = day_of(row[title_began]);
    const year in = year_of(row[year_column]);
    const assessment_outcome outcome = outcome_of(row[outcome_column]);
    register_cluster& cluster = cluster_of(row[cluster_id], row[name], began);
    if (cluster.title_began != began)
      table_.fail({input_sentence::title_begins_otherwise, cluster.id, iso_text(began).str(),
                   iso_text(cluster.title_began).str()});
    if (cluster.history.recorded().contains(in))
      table_.fail({input_sentence::year_repeated, cluster.id, in.number()});
    cluster.history = cluster.history.with(in, outcome);
    ++register_.rows;
  }

  register_cluster& cluster_of(const std::string& id, const std::string& cluster_name, date began) {
    if (id.empty()) table_.fail({input_sentence::no_cluster_id});
    const auto [known, is_new] = index_.try_emplace(id, register_.clusters.size());
    if (is_new) {
      register_.clusters.push_back({id, cluster_name, began, {}});
    } else if (register_.clusters[known->second].name != cluster_name) {
      ++register_.renamed_rows;
      if (!register_.first_renamed_line) register_.first_renamed_line = table_.line();
    }
    return register_.clusters[known->second];
  }

  [[nodiscard]] date day_of(const std::string& text) const {
    const auto day = from_iso_text(text);
    if (!day) table_.fail({input_sentence::no_title_began, text});
    if (day->year() < year::first || day->year() > year::last) fail_year(iso_text(*day).str());
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
    table_.fail({input_sentence::year_out_of_range, found, year::first, year::last});
  }

  [[nodiscard]] assessment_outcome outcome_of(const std::string& text) const {
    std::vector<std::string_view> known;
    for (std::size_t o = 0; o < count_of<assessment_outcome>; ++o) {
      const auto outcome = static_cast<assessment_outcome>(o);
      if (text == key(outcome) || text == row_of(outcome).term) return outcome;
    }
    for (std::size_t o = 0; o < count_of<assessment_outcome>; ++o) {
      known.push_back(key(static_cast<assessment_outcome>(o)));
      known.push_back(row_of(static_cast<assessment_outcome>(o)).term);
    }
    const auto guess = nearest(text, known);
    table_.fail({input_sentence::no_outcome, text, is_word_meant_aside(guess)});
  }

  csv_table table_;
  std::unordered_map<std::string, std::size_t> index_;
  assessment_register register_;
};

}  // namespace

assessment_register read_register(std::string_view csv, const std::string& source) {
  return reader(source).read(csv);
}

std::string write_register(const std::vector<register_cluster>& clusters) {
  std::string csv;
  append_csv_row(csv, {"cluster_id", "name", "title_began", "year", "outcome"});
  for (const register_cluster& cluster : clusters) {
    const auto began = iso_text(cluster.title_began);
    for (const year in : cluster.history.recorded())
      for (std::size_t o = 0; o < count_of<assessment_outcome>; ++o) {
        const auto outcome = static_cast<assessment_outcome>(o);
        if (cluster.history.years_of(outcome).contains(in))
          append_csv_row(csv,
                         {cluster.id, cluster.name, began.view(), std::to_string(in.number()), key(outcome)});
      }
  }
  return csv;
}

}  // namespace jiqun
