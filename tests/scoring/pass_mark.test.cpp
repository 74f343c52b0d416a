// SPDX-License-Identifier: Apache-2.0
#include "jiqun/scoring/pass_mark.hpp"

#include "jiqun/scoring/scoring.hpp"
#include "restatement/naive_score.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace jiqun;

namespace {

constexpr number_range points(std::int64_t low, std::int64_t high) {
  return {low * millionths_of_point, high * millionths_of_point};
}
constexpr number_range points(std::int64_t exactly) { return points(exactly, exactly); }
constexpr indicator_value units(std::int64_t number) {
  return indicator_value::of_thousandths(number * 1000);
}
constexpr stated<indicator_value> missing = absence::not_given;

static_assert(reaches_mark(points(60), pass_mark(60)) == answer::yes);
static_assert(reaches_mark(points(60, 70), pass_mark(60)) == answer::yes);
static_assert(reaches_mark(points(59), pass_mark(60)) == answer::no);
static_assert(reaches_mark({0, 60 * millionths_of_point - 1}, pass_mark(60)) == answer::no);
static_assert(reaches_mark(points(59, 60), pass_mark(60)) == answer::unknown);
static_assert(!reaches_mark(points(60), std::nullopt));

indicator_set indicators_in(const std::vector<std::size_t>& places) {
  indicator_set set;
  for (const std::size_t place : places) set.insert(place);
  return set;
}

/// Indicators that contribute all or nothing.
indicator_set turning_thresholds(const std::vector<std::int64_t>& widths, std::int64_t lacking) {
  std::vector<open_indicator> open;
  for (std::size_t i = 0; i < widths.size(); ++i) open.push_back({i, widths[i], widths[i], 2});
  return may_turn_mark(open, lacking, [&](std::size_t i) { return std::vector<std::int64_t>{0, widths[i]}; });
}

indicator_list thresholds(const std::vector<int>& weights) {
  indicator_list all;
  for (std::size_t i = 0; i < weights.size(); ++i)
    all.add(scheme_indicator::threshold({std::string_view(std::to_string(i)), indicator_family::scale,
                                         better::higher, percent_weight(weights[i])},
                                        units(1)));
  return all;
}

constexpr family_weights scale_alone({percent_weight(0), percent_weight(100)});

indicator_scheme scheme_of(const indicator_list& all, std::optional<pass_mark> mark) {
  return {"s", scheme_standing::illustrative, scale_alone, all, mark};
}

// A random scheme and its data, in the library's terms and in those of the restatement.
struct trial {
  std::vector<naive_score::indicator> said_plainly;
  indicator_list indicators;
  std::vector<indicator_values> values;
  std::vector<std::pair<std::size_t, std::size_t>> gaps;  ///< cluster, indicator
  std::vector<std::vector<std::int64_t>> grids;           ///< what a gap of each indicator is filled with
};

/// So that contributions are whole or thirds, and sums meet each other and the mark.
constexpr std::array<std::array<int, 4>, 6> weights_to_choose_from = {
    {{40, 30, 20, 10}, {60, 20, 10, 10}, {50, 30, 15, 5}, {25, 25, 25, 25}, {70, 12, 12, 6}, {48, 40, 8, 4}}};

trial random_trial(unsigned seed) {
  std::mt19937 random(seed);
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  trial made;
  const std::size_t clusters = 1 + below(4);
  made.values.resize(clusters);
  std::array<int, 4> weights = weights_to_choose_from[below(weights_to_choose_from.size())];
  std::shuffle(weights.begin(), weights.end(), random);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const bool up = below(2) == 0;
    indicator_heading heading{std::string_view(std::to_string(i)), indicator_family::scale,
                              up ? better::higher : better::lower, percent_weight(weights[i])};
    const std::size_t method = below(3);
    if (method == 2 && i == 0) heading.names = named_indicator::market_share;
    // What is counted moves in whole units: coarser than what the text does not name.
    const bool counted = method == 1 && i == 1;
    if (counted) heading.names = named_indicator::enterprises_above_size;
    const std::int64_t apart = counted ? 1000 : 1;
    const std::int64_t least = heading.possible().least.thousandths();
    const std::int64_t most = heading.possible().most.thousandths();
    const std::int64_t from = apart * (static_cast<std::int64_t>(below(10)) + (counted ? 4 : 0));
    const std::int64_t to = from + (up ? apart : -apart) * (1 + static_cast<std::int64_t>(below(4)));
    const auto value = [](std::int64_t n) { return indicator_value::of_thousandths(n); };
    naive_score::indicator plain{"rank", up, static_cast<long double>(from), static_cast<long double>(to),
                                 static_cast<long double>(weights[i])};
    std::vector<std::int64_t> grid;
    if (method == 0) {
      plain.method = "threshold";
      plain.worst = plain.best;
      made.indicators.add(scheme_indicator::threshold(heading, value(to)));
      grid = {to - 1, to, to + 1};
    } else if (method == 1) {
      plain.method = "min_max";
      made.indicators.add(scheme_indicator::min_max(heading, value(from), value(to)));
      for (std::int64_t at = std::min(from, to); at <= std::max(from, to); at += apart) grid.push_back(at);
    } else {
      made.indicators.add(scheme_indicator::rank(heading));
      grid = {least, most};
    }
    for (std::size_t c = 0; c < clusters; ++c) {
      std::int64_t number = static_cast<std::int64_t>(below(3)) * 5 * apart;
      if (method == 2 && below(4) == 0) number = below(2) == 0 ? most : least;
      if (made.gaps.size() < 5 && below(c == 0 ? 2 : 4) == 0) {
        made.values[c].push_back(missing);
        made.gaps.emplace_back(c, i);
        continue;
      }
      made.values[c].push_back(value(number));
      if (method != 2) continue;
      for (const std::int64_t near : {number - 1, number, number + 1})
        if (near >= least && near <= most) grid.push_back(near);
    }
    std::sort(grid.begin(), grid.end());
    grid.erase(std::unique(grid.begin(), grid.end()), grid.end());
    made.grids.push_back(grid);
    made.said_plainly.push_back(plain);
  }
  return made;
}

/// A cluster's score under every completion of the gaps over the grids, in millionths of a point. The first
/// gap turns the fastest, like the last place of a counter.
std::vector<std::vector<std::int64_t>> scores_of_completions(const trial& of) {
  naive_score::table filled;
  for (const indicator_values& row : of.values) {
    filled.emplace_back();
    for (const auto& value : row)
      filled.back().push_back(value.has_value() ? static_cast<long double>(value->thousandths()) : 0);
  }
  std::vector<std::vector<std::int64_t>> scores(of.values.size());
  std::vector<std::size_t> at(of.gaps.size(), 0);
  while (true) {
    for (std::size_t g = 0; g < at.size(); ++g)
      filled[of.gaps[g].first][of.gaps[g].second] =
          static_cast<long double>(of.grids[of.gaps[g].second][at[g]]);
    for (std::size_t c = 0; c < scores.size(); ++c) {
      std::int64_t sum = 0;
      for (std::size_t i = 0; i < of.said_plainly.size(); ++i)
        sum += std::llround(of.said_plainly[i].part * naive_score::share(of.said_plainly[i], filled, c, i) *
                            1'000'000);
      scores[c].push_back(sum);
    }
    std::size_t g = 0;
    while (g < at.size() && ++at[g] == of.grids[of.gaps[g].second].size()) at[g++] = 0;
    if (g == at.size()) return scores;
  }
}

/// Whether some completions that differ in the indicator's gaps alone stand on both sides of the mark.
bool turns(const trial& of, std::size_t indicator, const std::vector<std::int64_t>& scores,
           std::int64_t required) {
  std::vector<std::size_t> sizes;
  for (const auto& gap : of.gaps) sizes.push_back(of.grids[gap.second].size());
  std::vector<char> missed(scores.size(), 0);  // by the completion with the indicator's gaps filled first
  std::vector<char> reached(scores.size(), 0);
  for (std::size_t n = 0; n < scores.size(); ++n) {
    std::size_t others = 0;
    std::size_t unit = 1;
    for (std::size_t g = 0; g < sizes.size(); ++g) {
      if (of.gaps[g].second != indicator) others += n / unit % sizes[g] * unit;
      unit *= sizes[g];
    }
    (scores[n] >= required ? reached : missed)[others] = 1;
    if (missed[others] != 0 && reached[others] != 0) return true;
  }
  return false;
}

}  // namespace

TEST_SUITE("pass mark") {
  TEST_CASE("an indicator too narrow to turn the mark is not named") {
    // 50 or nothing decides alone; with 49 needed, 10 and 39 without it do as well.
    CHECK(turning_thresholds({50, 10}, 50) == indicators_in({0}));
    CHECK(turning_thresholds({50, 10}, 51) == indicators_in({0, 1}));
    CHECK(turning_thresholds({50, 10}, 10) == indicators_in({0, 1}));
    CHECK(turning_thresholds({50, 10}, 11) == indicators_in({0}));
    CHECK(turning_thresholds({50, 10, 39}, 49) == indicators_in({0, 1, 2}));
    CHECK(turning_thresholds({50, 10, 39}, 50) == indicators_in({0}));
  }

  TEST_CASE("what may be anything between is named beside whatever it may help") {
    const auto turning = [](std::int64_t lacking) {
      return may_turn_mark({{0, 50, 50, 2}, {1, 10, 1, 11}}, lacking, [](std::size_t i) {
        std::vector<std::int64_t> steps = {0, 50};
        if (i == 0) return steps;
        steps.clear();
        for (std::int64_t n = 0; n <= 10; ++n) steps.push_back(n);
        return steps;
      });
    };
    CHECK(turning(10) == indicators_in({0, 1}));
    CHECK(turning(11) == indicators_in({0}));
    CHECK(turning(50) == indicators_in({0}));
    CHECK(turning(51) == indicators_in({0, 1}));
  }

  TEST_CASE("a score names what may turn its mark, and nothing where the mark is certain or none") {
    const auto needs = [](std::optional<pass_mark> mark) {
      const auto scores = score_clusters({{missing, missing, missing}, {units(1), units(0), missing}},
                                         scheme_of(thresholds({60, 30, 10}), mark));
      return std::pair(scores[0].mark_needs, scores[1].mark_needs);
    };
    CHECK(needs(pass_mark(60)) == std::pair(indicators_in({0}), indicator_set{}));
    CHECK(needs(pass_mark::of_thousandths(60'001)) ==
          std::pair(indicators_in({0, 1, 2}), indicators_in({2})));
    CHECK(needs(pass_mark(70)) == std::pair(indicators_in({0, 1, 2}), indicators_in({2})));
    CHECK(needs(pass_mark::of_thousandths(70'001)) == std::pair(indicators_in({0, 1}), indicator_set{}));
    CHECK(needs(pass_mark(90)) == std::pair(indicators_in({0, 1}), indicator_set{}));
    CHECK(needs(pass_mark(100)) == std::pair(indicators_in({0, 1, 2}), indicator_set{}));
    CHECK(needs(pass_mark(0)) == std::pair(indicator_set{}, indicator_set{}));
    CHECK(needs(std::nullopt) == std::pair(indicator_set{}, indicator_set{}));
  }

  TEST_CASE("another's missing value is named where it may turn the mark by rank") {
    indicator_list all = thresholds({40});
    all.add(scheme_indicator::rank({"r", indicator_family::scale, better::higher, percent_weight(60)}));
    const auto needs = [&](int mark) {
      return score_clusters({{missing, units(7)}, {units(0), missing}, {units(0), units(1)}},
                            scheme_of(all, pass_mark(mark)))[0]
          .mark_needs;
    };
    // 0 or 40 by its own missing value, 30 or 60 by the other's.
    CHECK(needs(30) == indicator_set{});
    CHECK(needs(31) == indicators_in({0, 1}));
    CHECK(needs(60) == indicators_in({0, 1}));
    CHECK(needs(61) == indicators_in({0}));
    CHECK(needs(70) == indicators_in({0}));
    CHECK(needs(71) == indicators_in({0, 1}));
    CHECK(needs(100) == indicators_in({0, 1}));
  }

  TEST_CASE("a count that is missing turns the mark by whole units, not by what lies between them") {
    indicator_list all = thresholds({70, 10});
    all.add(scheme_indicator::min_max({"n", indicator_family::scale, better::higher, percent_weight(20),
                                       named_indicator::enterprises_above_size},
                                      units(0), units(1)));
    const auto needs = [&](int mark) {
      return score_clusters({{missing, missing, missing}}, scheme_of(all, pass_mark(mark)))[0].mark_needs;
    };
    // 70, 10 and 20 or nothing each: 75 takes two of them, and the first; 15 takes one, or 20.
    CHECK(needs(75) == indicators_in({0, 1, 2}));
    CHECK(needs(15) == indicators_in({0, 2}));
    CHECK(needs(85) == indicators_in({0, 2}));
    CHECK(needs(95) == indicators_in({0, 1, 2}));
  }

  TEST_CASE("as every completion shows") {
    std::size_t pruned = 0;
    std::size_t by_rank = 0;
    for (unsigned seed = 0; seed < 1500; ++seed) {
      const trial one = random_trial(seed);
      const auto completions = scores_of_completions(one);
      std::mt19937 random(seed);
      const auto& some = completions[random() % completions.size()];
      // A score that some completion gives, or a thousandth beyond it: where sums meet the mark.
      const std::int64_t mark = std::min<std::int64_t>(
          (some[random() % some.size()] + 999) / 1000 + static_cast<std::int64_t>(random() % 2), 100'000);
      const auto scores =
          score_clusters(one.values, scheme_of(one.indicators, pass_mark::of_thousandths(mark)));
      CAPTURE(seed);
      CAPTURE(mark);
      for (std::size_t c = 0; c < scores.size(); ++c) {
        CAPTURE(c);
        for (std::size_t i = 0; i < one.indicators.size(); ++i) {
          CAPTURE(i);
          const bool turning = turns(one, i, completions[c], mark * 1000);
          CHECK(scores[c].mark_needs.contains(i) == turning);
          if (turning && !scores[c].missing.contains(i)) ++by_rank;
          if (!turning && !scores[c].mark_needs.empty() && scores[c].open.contains(i)) ++pruned;
        }
      }
    }
    CHECK(pruned > 100);  // the trials ask the question
    CHECK(by_rank > 100);
  }

  TEST_CASE("as every vote shows, for indicators that contribute all or nothing") {
    for (unsigned seed = 0; seed < 2000; ++seed) {
      std::mt19937 random(seed);
      std::vector<std::int64_t> widths(1 + random() % 8);
      std::int64_t all = 0;
      for (std::int64_t& width : widths) all += width = 1 + static_cast<std::int64_t>(random() % 30);
      const std::int64_t lacking = 1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(all));
      const indicator_set turning = turning_thresholds(widths, lacking);
      CAPTURE(seed);
      for (std::size_t i = 0; i < widths.size(); ++i) {
        bool decides = false;
        for (std::size_t who = 0; who < std::size_t{1} << widths.size(); ++who) {
          if ((who >> i & 1) != 0) continue;
          std::int64_t sum = 0;
          for (std::size_t j = 0; j < widths.size(); ++j)
            if ((who >> j & 1) != 0) sum += widths[j];
          decides = decides || (sum < lacking && sum + widths[i] >= lacking);
        }
        CHECK(turning.contains(i) == decides);
      }
    }
  }

  TEST_CASE("where there are too many sums, too many are named but never too few") {
    std::vector<std::int64_t> widths;
    std::int64_t all = 0;
    for (std::int64_t i = 0; i < 40; ++i) {
      widths.push_back(1'000'000 + i * i * i * 7919 % 99'991 * 2);  // all even, so 1 never turns an even mark
      all += widths.back();
    }
    widths.push_back(1);
    const indicator_set turning = turning_thresholds(widths, all / 4 * 2);
    for (std::size_t i = 0; i < widths.size(); ++i) CHECK(turning.contains(i));
  }
}
