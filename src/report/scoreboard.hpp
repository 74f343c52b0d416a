// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/io/indicator_csv.hpp"
#include "jiqun/scoring/indicator_scheme.hpp"
#include "jiqun/scoring/ranking.hpp"
#include "jiqun/scoring/scoring.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace jiqun {

/// What a scheme makes of data, ready to be written out.
struct scoreboard {
  scoreboard(indicator_scheme by, indicator_data of)
      : scheme(std::move(by)),
        data(std::move(of)),
        scores(score_clusters(data.values, scheme)),
        places(places_of(scores)),
        order(ranking_order(scores)) {}

  indicator_scheme scheme;
  indicator_data data;
  std::vector<cluster_score> scores;  ///< of data.clusters, as the places are
  std::vector<ranked_place> places;
  std::vector<std::size_t> order;  ///< in which to show the clusters
};

}  // namespace jiqun
