// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace jiqun {

/// Puts into the order of what is told of each; those of which the same is told keep theirs. In the place of
/// std::stable_sort, whose buffer newer compilers call deprecated in the program of whoever includes it.
///
///     put_in_order(events, [](const case_event& one) { return one.on; });
template <class T, class Told>
void put_in_order(std::vector<T>& all, Told told) {
  std::vector<std::size_t> places(all.size());
  for (std::size_t at = 0; at < all.size(); ++at) places[at] = at;
  std::sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
    const auto& of_a = told(all[a]);
    const auto& of_b = told(all[b]);
    return of_a < of_b || (!(of_b < of_a) && a < b);
  });
  std::vector<T> ordered;
  ordered.reserve(all.size());
  for (const std::size_t place : places) ordered.push_back(std::move(all[place]));
  all = std::move(ordered);
}

}  // namespace jiqun
