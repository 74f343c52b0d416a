// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/input_sentences.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jiqun {

/// A column of a table, under its English or its Chinese name; both are the same where it has but one.
struct csv_column {
  std::string_view en;
  std::string_view zh;

  [[nodiscard]] bool is_called(std::string_view name) const { return name == en || name == zh; }
};

/// CSV whose first row names its columns, all of them and no others, in any order.
class csv_table {
 public:
  csv_table(std::string source, std::vector<csv_column> columns)
      : source_(std::move(source)), columns_(std::move(columns)) {}

  /// A row, by the columns as they were asked for.
  class row {
   public:
    row(const std::vector<std::string>& fields, const std::vector<std::size_t>& places)
        : fields_(fields), places_(places) {}
    [[nodiscard]] const std::string& operator[](std::size_t column) const { return fields_[places_[column]]; }

   private:
    const std::vector<std::string>& fields_;
    const std::vector<std::size_t>& places_;
  };

  /// Hands over each row after the header. Throws input_error, naming the line, for an empty file, a column
  /// that is missing, unknown or repeated, and a row with more or fewer fields.
  void read(std::string_view csv, const std::function<void(const row&)>& use);

  /// The line on which the present row begins.
  [[nodiscard]] std::size_t line() const { return line_; }
  /// Refuses the present row.
  [[noreturn]] void fail(message why) const;

 private:
  void take_header(const std::vector<std::string>& fields);
  [[nodiscard]] std::size_t column_called(std::string_view name) const;

  std::string source_;
  std::vector<csv_column> columns_;
  std::vector<std::size_t> places_;  ///< where each column stands in a row; empty before the header
  std::size_t line_ = 1;
};

}  // namespace jiqun
