// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/casework/event.hpp"
#include "jiqun/core/stated.hpp"
#include "jiqun/facts/annual_round.hpp"
#include "jiqun/facts/cluster_area.hpp"
#include "jiqun/vocabulary/city.hpp"

#include <string>
#include <vector>

namespace jiqun {

/// The cluster that a case is about (集群).
struct case_cluster {
  std::string id;
  std::string name;
  cluster_area area;
  stated<industry> leading_industry{};  ///< 主导产业
  std::string industry_name{};          ///< … by its name, for people; empty: the record has none
};

/// A case (案卷): what is on record about one cluster. The record is closed: what is not in it did not
/// happen. Events may stand in any order; those of one day happened in the order in which they stand.
struct case_file {
  case_cluster cluster;
  std::vector<case_event> events;
};

}  // namespace jiqun
