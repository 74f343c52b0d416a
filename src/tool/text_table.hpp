// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jiqun::tool {

/// Columns of a terminal: Chinese characters take two.
[[nodiscard]] std::size_t columns_of(std::string_view text);

/// Rows whose fields stand under each other; the last field is not padded, and line feeds and tabs become
/// blanks.
class text_table {
 public:
  void add(std::vector<std::string> row);
  void print(output& out) const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace jiqun::tool
