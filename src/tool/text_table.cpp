// SPDX-License-Identifier: Apache-2.0
#include "text_table.hpp"

#include <algorithm>
#include <utility>

namespace jiqun::tool {

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0) != 0x80) columns += byte >= 0xE2 ? 2 : 1;
  }
  return columns;
}

void text_table::add(std::vector<std::string> row) {
  for (std::string& field : row)
    std::replace_if(
        field.begin(), field.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  rows_.push_back(std::move(row));
}

void text_table::print(output& out) const {
  std::vector<std::size_t> widths;
  for (const auto& row : rows_) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], columns_of(row[c]));
  }
  for (const auto& row : rows_) {
    for (std::size_t c = 0; c + 1 < row.size(); ++c) {
      out.add(row[c]);
      out.add(std::string(widths[c] - columns_of(row[c]) + 2, ' '));
    }
    out.add_line(row.empty() ? "" : row.back());
  }
}

}  // namespace jiqun::tool
