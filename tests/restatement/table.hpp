// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace restatement {

/// A tab-separated file of tests/cases: the comments at its head, and its rows.
struct table {
  std::string head;
  std::vector<std::vector<std::string>> rows;
};

inline table read_table(const std::string& name) {
  std::ifstream file(std::string(JIQUN_TEST_CASES "/") + name);
  if (!file) throw std::runtime_error("cannot read tests/cases/" + name);
  table read;
  for (std::string line; std::getline(file, line);) {
    if (line.empty()) continue;
    if (line[0] == '#') {
      read.head += line + '\n';
      continue;
    }
    std::vector<std::string> row(1);
    for (const char c : line) {
      if (c == '\t')
        row.emplace_back();
      else
        row.back() += c;
    }
    read.rows.push_back(row);
  }
  return read;
}

}  // namespace restatement
