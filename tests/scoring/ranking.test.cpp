// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/ranking.hpp"

#include <doctest/doctest.h>

#include <random>
#include <vector>

using namespace jiqun;

namespace {

constexpr number_range points(std::int64_t low, std::int64_t high) {
  return {low * millionths_of_point, high * millionths_of_point};
}
constexpr number_range points(std::int64_t exactly) { return points(exactly, exactly); }

cluster_score scored(number_range total) {
  cluster_score score;
  score.total = total;
  return score;
}

}  // namespace

TEST_SUITE("ranking") {
  TEST_CASE("a place is certain when nobody may still overtake") {
    const auto places =
        places_of({scored(points(90)), scored(points(50, 70)), scored(points(60)), scored(points(10, 49))});
    CHECK(places[0].place == 1);
    CHECK(places[0].is_certain());
    CHECK(places[1].place == 2);
    CHECK(places[1].at_worst() == 3);
    CHECK(places[2].place == 2);
    CHECK(places[2].may_still_overtake == 1);
    CHECK(places[3].place == 4);
    CHECK(places[3].is_certain());
  }

  TEST_CASE("equal scores share the better place, and the one after them counts both") {
    const auto places =
        places_of({scored(points(50)), scored(points(70)), scored(points(70)), scored(points(70))});
    CHECK(places[0].place == 4);
    for (std::size_t tied = 1; tied <= 3; ++tied) {
      CHECK(places[tied].place == 1);
      CHECK(places[tied].is_certain());
    }
  }

  TEST_CASE("who may draw level may not overtake") {
    const auto places = places_of({scored(points(70)), scored(points(50, 70))});
    CHECK(places[0].place == 1);
    CHECK(places[0].is_certain());
    CHECK(places[1].place == 1);
    CHECK(places[1].at_worst() == 2);
  }

  TEST_CASE("shown by least score, then highest, then as given") {
    CHECK(ranking_order({scored(points(50)), scored(points(50, 60)), scored(points(70)),
                         scored(points(50, 60)), scored(points(50))}) ==
          std::vector<std::size_t>{2, 1, 3, 0, 4});
    CHECK(ranking_order({}).empty());
  }

  TEST_CASE("as counted pair by pair") {
    for (unsigned seed = 0; seed < 500; ++seed) {
      std::mt19937 random(seed);
      std::vector<cluster_score> scores;
      for (std::size_t n = random() % 12; n > 0; --n) {
        const auto low = static_cast<std::int64_t>(random() % 12);
        scores.push_back(scored({low, low + static_cast<std::int64_t>(random() % 3)}));
      }
      const auto places = places_of(scores);
      for (std::size_t c = 0; c < scores.size(); ++c) {
        std::int64_t certainly = 0;
        std::int64_t possibly = 0;
        for (std::size_t other = 0; other < scores.size(); ++other) {
          if (other == c) continue;
          if (scores[other].total.low > scores[c].total.high) ++certainly;
          if (scores[other].total.high > scores[c].total.low) ++possibly;
        }
        CHECK(places[c].place == 1 + certainly);
        CHECK(places[c].may_still_overtake == possibly - certainly);
      }
    }
  }
}
