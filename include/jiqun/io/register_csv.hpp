// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/facts/assessment_history.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

/// A cluster of an assessment register, with everything that its rows say.
struct register_cluster {
  std::string id;
  std::string name;
  date title_began;
  assessment_history history;
};

struct assessment_register {
  std::vector<register_cluster> clusters;  ///< in order of first appearance
  std::size_t rows = 0;
  std::size_t renamed_rows = 0;  ///< rows that name their cluster otherwise than its first row
  std::optional<std::size_t> first_renamed_line;
};

/// Reads a register (考核登记表): CSV in UTF-8, a header row, one row per cluster and year, in any order.
/// Columns cluster_id,name,title_began,year,outcome or 集群编号,集群名称,称号起始日,考核年度,考核结果.
/// Throws input_error, naming the line, at the first thing that is wrong.
[[nodiscard]] assessment_register read_register(std::string_view csv, const std::string& source);

/// The same as read_register reads it, a row for each cluster and year that has an outcome. A cluster without
/// any has no row: a register cannot say it.
[[nodiscard]] std::string write_register(const std::vector<register_cluster>& clusters);

}  // namespace jiqun
