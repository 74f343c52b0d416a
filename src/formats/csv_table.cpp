// SPDX-License-Identifier: Apache-2.0
#include "formats/csv_table.hpp"

#include "formats/csv_rows.hpp"
#include "formats/suggestion.hpp"
#include "jiqun/io/input_error.hpp"
#include "wording/input_sentences.hpp"

#include <utility>

namespace jiqun {

void csv_table::read(std::string_view csv, const std::function<void(const row&)>& use) {
  for_each_csv_row(csv, source_, [&](const std::vector<std::string>& fields, std::size_t line) {
    line_ = line;
    if (places_.empty()) return take_header(fields);
    if (fields.size() != places_.size())
      fail({input_sentence::fields_expected, fields.size(), places_.size()});
    use(row(fields, places_));
  });
  if (places_.empty()) fail({input_sentence::file_empty});
}

void csv_table::fail(message why) const { throw input_error(source_, line_, std::move(why)); }

void csv_table::take_header(const std::vector<std::string>& fields) {
  constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
  std::vector<std::size_t> places(columns_.size(), nowhere);
  const auto named = [](const csv_column& one, input_sentence by) {
    return one.en == one.zh ? message{input_sentence::column_called, one.en} : message{by, one.zh, one.en};
  };
  for (std::size_t at = 0; at < fields.size(); ++at) {
    const std::size_t column = column_called(fields[at]);
    if (places[column] != nowhere)
      fail({input_sentence::column_repeated, named(columns_[column], input_sentence::column_in_short)});
    places[column] = at;
  }
  for (std::size_t column = 0; column < places.size(); ++column) {
    const csv_column& one = columns_[column];
    if (places[column] == nowhere)
      fail({input_sentence::column_missing, named(one, input_sentence::column_in_both)});
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
  fail({input_sentence::unknown_column, name, is_word_meant(guess)});
}

}  // namespace jiqun
