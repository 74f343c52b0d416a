// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/scoring/indicator_scheme.hpp"
#include "jiqun/scoring/scoring.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

struct cluster_label {
  std::string id;
  std::string name;
};

/// The indicator data of some clusters (指标数据表), one row a cluster; clusters[i] has values[i].
struct indicator_data {
  std::vector<cluster_label> clusters;
  std::vector<indicator_values> values;
};

/// Whether a column of that name is the cluster's id or name, so that no indicator can be called so.
[[nodiscard]] bool is_column_of_clusters(std::string_view name);

/// Reads indicator data: CSV in UTF-8, a header row, one row a cluster. Columns cluster_id and name, or
/// 集群编号 and 集群名称, and one for each indicator of the scheme, called by its key, in any order. Values
/// have up to three decimals; an empty field is a value not given, never zero. A value that its indicator
/// cannot have (a negative number of enterprises, a share above 100 percent) is refused where the scheme says
/// which indicator of art. 7 it measures. Throws input_error, naming the line, at the first thing that is
/// wrong.
[[nodiscard]] indicator_data read_indicators(std::string_view csv, const std::string& source,
                                             const indicator_scheme& scheme);

}  // namespace jiqun
