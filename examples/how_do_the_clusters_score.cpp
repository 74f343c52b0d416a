// SPDX-License-Identifier: Apache-2.0
// Three clusters (invented) are scored under a scheme (invented: no official weights could be had). One value
// of the second is missing: what do they score, who reaches the mark, and which places are certain?
#include <jiqun/jiqun.hpp>

#include <iostream>
#include <vector>

int main() {
  using namespace jiqun;
  const indicator_scheme scheme = [] {
    indicator_list all;
    all.add(scheme_indicator::min_max(
        {"research", indicator_family::innovation, better::higher, percent_weight(100)},
        indicator_value::of_thousandths(1000), indicator_value::of_thousandths(5000)));
    all.add(
        scheme_indicator::rank({"revenue", indicator_family::scale, better::higher, percent_weight(100)}));
    return indicator_scheme("illustrative", scheme_standing::illustrative,
                            family_weights({percent_weight(60), percent_weight(40), percent_weight(0),
                                            percent_weight(0), percent_weight(0)}),
                            all, pass_mark(50));
  }();
  const auto value = [](int number) { return indicator_value::of_thousandths(std::int64_t{number} * 1000); };
  const std::vector<indicator_values> rows = {
      {value(5), value(300)}, {absence::unknown, value(200)}, {value(2), value(100)}};

  const std::vector<cluster_score> scores = score_clusters(rows, scheme);
  const std::vector<ranked_place> places = places_of(scores);
  for (const std::size_t at : ranking_order(scores)) {
    const number_range total = scores[at].total;
    std::cout << "cluster " << at + 1 << ": " << total.low / millionths_of_point << " to "
              << total.high / millionths_of_point << " points, place " << places[at].place << " to "
              << places[at].at_worst() << '\n';
  }

  // The first has full marks; the second from 20 to 80, which its missing value decides; the third 15.
  const bool first = scores[0].total.low == 100 * millionths_of_point && places[0].is_certain();
  const bool second = reaches_mark(scores[1].total, scheme.mark()) == answer::unknown &&
                      scores[1].mark_needs.contains(0) && places[1].is_certain();
  const bool third = reaches_mark(scores[2].total, scheme.mark()) == answer::no && places[2].place == 3;
  return first && second && third ? 0 : 1;
}
