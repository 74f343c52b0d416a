// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/scoring.hpp"

#include "core/refusal.hpp"
#include "jiqun/scoring/ranking.hpp"
#include "restatement/naive_score.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <string>
#include <vector>

using namespace jiqun;

namespace {

constexpr indicator_value units(std::int64_t number) {
  return indicator_value::of_thousandths(number * 1000);
}
constexpr stated<indicator_value> missing = absence::not_given;

/// Two indicators of one family, 60 and 40 percent.
indicator_scheme scheme_of(const std::array<normalisation, 2>& methods) {
  indicator_list all;
  for (std::size_t i = 0; i < 2; ++i) {
    const indicator_heading heading{i == 0 ? "a" : "b", indicator_family::scale, better::higher,
                                    percent_weight(i == 0 ? 60 : 40)};
    if (methods[i] == normalisation::rank)
      all.add(scheme_indicator::rank(heading));
    else if (methods[i] == normalisation::threshold)
      all.add(scheme_indicator::threshold(heading, units(5)));
    else
      all.add(scheme_indicator::min_max(heading, units(0), units(10)));
  }
  return {"s", scheme_standing::illustrative, family_weights({percent_weight(0), percent_weight(100)}), all};
}

constexpr number_range points(std::int64_t low, std::int64_t high) {
  return {low * millionths_of_point, high * millionths_of_point};
}
constexpr number_range points(std::int64_t exactly) { return points(exactly, exactly); }

// A random scheme and its data, in the library's terms and in those of the restatement.
struct trial {
  std::vector<naive_score::indicator> said_plainly;
  std::optional<indicator_scheme> scheme;
  std::vector<indicator_values> values;
  std::vector<std::pair<std::size_t, std::size_t>> gaps;  ///< cluster, indicator
  std::vector<std::vector<std::int64_t>> grids;           ///< what a gap of each indicator is filled with
  bool by_rank = false;
};

std::vector<int> parts_of_100(std::mt19937& random, std::size_t parts) {
  std::vector<int> cuts = {0, 100};
  while (cuts.size() < parts + 1) {
    const int cut = static_cast<int>(random() % 99) + 1;
    if (std::find(cuts.begin(), cuts.end(), cut) == cuts.end()) cuts.push_back(cut);
  }
  std::sort(cuts.begin(), cuts.end());
  for (std::size_t i = 0; i < parts; ++i) cuts[i] = cuts[i + 1] - cuts[i];
  cuts.resize(parts);
  return cuts;
}

trial random_trial(unsigned seed) {
  std::mt19937 random(seed);
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  trial made;
  std::array<percent_weight, count_of<indicator_family>> family_parts{};
  const std::size_t families = 1 + below(3);
  const std::vector<int> shares = parts_of_100(random, families);
  indicator_list all;
  const std::size_t clusters = 1 + below(5);
  made.values.resize(clusters);
  for (std::size_t f = 0; f < families; ++f) {
    family_parts[f] = percent_weight(shares[f]);
    const std::size_t size = 1 + below(3);
    const std::vector<int> within = parts_of_100(random, size);
    for (std::size_t i = 0; i < size; ++i) {
      const bool up = below(2) == 0;
      const auto from = static_cast<std::int64_t>(below(4000)) - 2000;
      const std::int64_t to = from + (up ? 1 : -1) * (1 + static_cast<std::int64_t>(below(5000)));
      indicator_heading heading{std::string_view(std::to_string(all.size())),
                                static_cast<indicator_family>(f), up ? better::higher : better::lower,
                                percent_weight(within[i])};
      const std::size_t method = below(3);
      // Under rank it matters which values are possible at all; the first of a family is named by the text.
      if (method == 2 && i == 0)
        heading.names = std::array{named_indicator::research_intensity, named_indicator::market_share,
                                   named_indicator::standards}[f];
      const std::int64_t least = heading.possible().least.thousandths();
      const std::int64_t most = heading.possible().most.thousandths();
      const std::int64_t apart = heading.possible().step();
      const auto fitting = [&](std::int64_t n) { return std::clamp(n / apart * apart, least, most); };
      const auto value = [](std::int64_t n) { return indicator_value::of_thousandths(n); };
      naive_score::indicator plain{"", up, static_cast<long double>(from), static_cast<long double>(to),
                                   static_cast<long double>(shares[f] * within[i]) / 100};
      switch (method) {
        case 0:
          plain.method = "threshold";
          plain.worst = plain.best;
          all.add(scheme_indicator::threshold(heading, value(to)));
          break;
        case 1:
          plain.method = "min_max";
          all.add(scheme_indicator::min_max(heading, value(from), value(to)));
          break;
        default:
          plain.method = "rank";
          made.by_rank = true;
          all.add(scheme_indicator::rank(heading));
      }
      std::vector<std::int64_t> grid = {least, most, fitting(from), fitting(to)};
      for (std::size_t c = 0; c < clusters; ++c) {
        std::int64_t number =
            static_cast<std::int64_t>(below(9)) * 700 - 2500;  // few values, so that there are ties
        number = fitting(number);
        if (below(heading.names ? 5 : 40) == 0) number = below(2) == 0 ? most : least;
        if (made.gaps.size() < 3 && below(5) == 0) {
          made.values[c].push_back(missing);
          made.gaps.emplace_back(c, made.said_plainly.size());
          continue;
        }
        made.values[c].push_back(value(number));
        for (const std::int64_t near : {number - apart, number, number + apart})
          if (near >= least && near <= most) grid.push_back(near);
      }
      std::sort(grid.begin(), grid.end());
      grid.erase(std::unique(grid.begin(), grid.end()), grid.end());
      made.grids.push_back(grid);
      made.said_plainly.push_back(plain);
    }
  }
  made.scheme.emplace("s", scheme_standing::illustrative, family_weights(family_parts), all);
  return made;
}

/// The best and worst places of a cluster over the completions. Scores that differ by rounding alone are
/// ties, which may go either way.
struct place_bounds {
  std::size_t best_if_ties_are_won = 1000;
  std::size_t best_if_ties_are_lost = 1000;
  std::size_t worst_if_ties_are_won = 0;
  std::size_t worst_if_ties_are_lost = 0;

  void take(std::size_t won, std::size_t lost) {
    best_if_ties_are_won = std::min(best_if_ties_are_won, won);
    best_if_ties_are_lost = std::min(best_if_ties_are_lost, lost);
    worst_if_ties_are_won = std::max(worst_if_ties_are_won, won);
    worst_if_ties_are_lost = std::max(worst_if_ties_are_lost, lost);
  }
};

/// Hands over every completion of the gaps over the grid: the places where a share can change.
template <class Use>
void for_each_completion(const trial& of, Use use) {
  naive_score::table filled;
  for (const indicator_values& row : of.values) {
    filled.emplace_back();
    for (const auto& value : row)
      filled.back().push_back(value.has_value() ? static_cast<long double>(value->thousandths()) : 0);
  }
  std::vector<std::size_t> at(of.gaps.size(), 0);
  while (true) {
    for (std::size_t g = 0; g < at.size(); ++g) {
      const auto [cluster, indicator] = of.gaps[g];
      filled[cluster][indicator] = static_cast<long double>(of.grids[indicator][at[g]]);
    }
    use(filled);
    std::size_t g = 0;
    while (g < at.size() && ++at[g] == of.grids[of.gaps[g].second].size()) at[g++] = 0;
    if (g == at.size()) return;
  }
}

}  // namespace

TEST_SUITE("scoring") {
  TEST_CASE("a score is the sum of what the indicators contribute") {
    const auto scores = score_clusters({{units(5), units(5)}, {units(10), units(4)}},
                                       scheme_of({normalisation::min_max, normalisation::threshold}));
    CHECK(scores[0].contributions == std::vector{points(30), points(40)});
    CHECK(scores[0].total == points(70));
    CHECK(scores[1].total == points(60));
    CHECK(scores[0].missing.empty());
    CHECK(scores[0].open.empty());
  }

  TEST_CASE("a missing value counts from nothing to everything, never as zero") {
    const auto scores = score_clusters({{missing, units(5)}, {units(0), units(5)}},
                                       scheme_of({normalisation::min_max, normalisation::threshold}));
    CHECK(scores[0].total == points(40, 100));
    CHECK(scores[0].missing.contains(0));
    CHECK_FALSE(scores[0].missing.contains(1));
    CHECK(scores[0].open == scores[0].missing);
    CHECK(scores[1].total == points(40));
  }

  TEST_CASE("under rank, equal values share the better place, and another's missing value leaves it open") {
    const auto scheme = scheme_of({normalisation::rank, normalisation::threshold});
    const auto scores =
        score_clusters({{units(7), units(0)}, {units(7), units(0)}, {units(1), units(0)}}, scheme);
    CHECK(scores[0].total == points(60));
    CHECK(scores[1].total == points(60));
    CHECK(scores[2].total == points(0));
    const auto open =
        score_clusters({{units(7), units(0)}, {missing, units(0)}, {units(1), units(0)}}, scheme);
    CHECK(open[0].total == points(30, 60));
    CHECK(open[0].missing.empty());
    CHECK(open[0].open.contains(0));
    CHECK(open[1].total == points(0, 60));
    CHECK(open[2].total == points(0, 30));
  }

  TEST_CASE("nobody, and a cluster alone") {
    const auto scheme = scheme_of({normalisation::rank, normalisation::rank});
    CHECK(score_clusters({}, scheme).empty());
    const auto alone = score_clusters({{missing, units(-3)}}, scheme);
    CHECK(alone[0].total == points(100));
    CHECK(alone[0].missing.contains(0));
    CHECK(alone[0].open.empty());
  }

  TEST_CASE("nobody overtakes the best that there can be, and a value that cannot be is refused") {
    indicator_list all;
    all.add(scheme_indicator::rank(
        {"a", indicator_family::scale, better::higher, percent_weight(100), named_indicator::market_share}));
    const indicator_scheme scheme{"s", scheme_standing::illustrative,
                                  family_weights({percent_weight(0), percent_weight(100)}), all};
    CHECK(score_clusters({{units(100)}, {missing}, {units(50)}}, scheme)[0].total == points(100));
    CHECK(score_clusters({{indicator_value::of_thousandths(99'999)}, {missing}, {units(50)}}, scheme)[0]
              .total == points(50, 100));
    CHECK(score_clusters({{units(0)}, {missing}, {units(50)}}, scheme)[1].total == points(50, 100));
    CHECK(score_clusters({{indicator_value::of_thousandths(1)}, {missing}, {units(50)}}, scheme)[1].total ==
          points(0, 100));
    const auto refused = [&](std::int64_t thousandths) {
      return refusal_of([&] {
        return score_clusters({{units(1)}, {indicator_value::of_thousandths(thousandths)}}, scheme);
      });
    };
    CHECK(refused(0) == nothing_refused);
    CHECK(refused(-1) == refusal(flaw::impossible_value, -1));
    CHECK(refused(100'001) == refusal(flaw::impossible_value, 100'001));
  }

  TEST_CASE("each end of a score is reached by a completion, and none goes beyond, as said plainly") {
    constexpr double tolerance = 1e-4;  // of a point: shares and contributions are rounded to millionths
    for (unsigned seed = 0; seed < 3000; ++seed) {
      const trial one = random_trial(seed);
      const auto scores = score_clusters(one.values, *one.scheme);
      std::vector<long double> low(scores.size(), 1000);
      std::vector<long double> high(scores.size(), -1000);
      std::vector<place_bounds> bounds(scores.size());
      for_each_completion(one, [&](const naive_score::table& filled) {
        std::vector<long double> found;
        for (std::size_t c = 0; c < scores.size(); ++c)
          found.push_back(naive_score::score(one.said_plainly, filled, c));
        for (std::size_t c = 0; c < scores.size(); ++c) {
          low[c] = std::min(low[c], found[c]);
          high[c] = std::max(high[c], found[c]);
          bounds[c].take(naive_score::place(found, c, tolerance), naive_score::place(found, c, -tolerance));
        }
      });
      const auto places = places_of(scores);
      CAPTURE(seed);
      for (std::size_t c = 0; c < scores.size(); ++c) {
        CAPTURE(c);
        const auto in_points = [](std::int64_t n) { return static_cast<double>(n) / 1e6; };
        CHECK(std::abs(in_points(scores[c].total.low) - static_cast<double>(low[c])) < tolerance);
        CHECK(std::abs(in_points(scores[c].total.high) - static_cast<double>(high[c])) < tolerance);
        number_range sum{};
        for (const number_range& part : scores[c].contributions) {
          sum.low += part.low;
          sum.high += part.high;
        }
        CHECK(sum == scores[c].total);
        const auto place = static_cast<std::size_t>(places[c].place);
        const auto at_worst = static_cast<std::size_t>(places[c].at_worst());
        CHECK(place <= bounds[c].best_if_ties_are_lost);
        CHECK(at_worst >= bounds[c].worst_if_ties_are_won);
        if (!one.by_rank) {
          CHECK(place >= bounds[c].best_if_ties_are_won);
          CHECK(at_worst <= bounds[c].worst_if_ties_are_lost);
        }
      }
    }
  }
}
