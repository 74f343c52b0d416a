// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/fnv1a.hpp"
#include "jiqun/measures/measures.hpp"

#include <cstdint>

namespace jiqun {

namespace detail {

// Each fold names every member, so that one more does not compile until it is folded.

constexpr void fold(fnv1a& hash, std::int64_t number) { hash.add(number); }
constexpr void fold(fnv1a& hash, date day) { hash.add(day.number()); }
constexpr void fold(fnv1a& hash, year y) { hash.add(y.number()); }
constexpr void fold(fnv1a& hash, citation source) {
  const auto& [article, paragraph, item] = source;
  hash.add(article).add(paragraph).add(item);
}
template <class Kind>
constexpr void fold(fnv1a& hash, count<Kind> number) {
  hash.add(number.number());
}
constexpr void fold(fnv1a& hash, const period_length& length) {
  const auto& [days, unit] = length;
  hash.add(days.number()).add(static_cast<std::int64_t>(unit));
}
template <class T>
constexpr void fold(fnv1a& hash, const provision<T>& figure) {
  const auto& [value, source] = figure;
  fold(hash, value);
  fold(hash, source);
}
constexpr void fold(fnv1a& hash, const edition& text) {
  const auto& [document, from, until] = text;
  hash.add(document.view());
  fold(hash, from);
  hash.add(until ? until->number() : 0);
}
constexpr void fold(fnv1a& hash, const carrier_provisions& carriers) {
  const auto& [national, provincial] = carriers;
  fold(hash, national);
  fold(hash, provincial);
}
constexpr void fold(fnv1a& hash, const official_interpretation& one) {
  const auto& [reading, choice, document, issued, from] = one;
  hash.add(static_cast<std::int64_t>(reading)).add(static_cast<std::int64_t>(choice)).add(document.view());
  fold(hash, issued);
  fold(hash, from);
}
constexpr void fold(fnv1a& hash, const interpretation_list& list) {
  for (std::size_t i = 0; i < list.known(); ++i) fold(hash, list.all[i]);
}
/// Nothing where the text settles none: what was written before a text could has its fingerprint still.
constexpr void fold(fnv1a& hash, const settled_readings& settled) {
  for (const reading_id one : settled.all()) {
    hash.add(static_cast<std::int64_t>(one));
    fold(hash, settled.source_of(one));
  }
}
constexpr void fold(fnv1a& hash, const publicity_provisions& publicity) {
  const auto& [length, website] = publicity;
  fold(hash, length);
  fold(hash, website);
}
constexpr void fold(fnv1a& hash, const revocation_provisions& revocation) {
  const auto& [failures, count_from] = revocation;
  fold(hash, failures);
  fold(hash, count_from);
}
constexpr void fold(fnv1a& hash, const readings& all) {
  for (const reading_id one : every<reading_id>) hash.add(static_cast<std::int64_t>(all.chosen(one)));
}

}  // namespace detail

/// Tells one set of figures and readings from another (指纹): the same value, the same law as this library
/// applies it.
[[nodiscard]] constexpr std::uint64_t fingerprint(const measures& text) {
  const auto& [edition, carriers, publicity, revocation, readings, interpretations, settled] = text;
  fnv1a hash;
  detail::fold(hash, edition);
  detail::fold(hash, carriers);
  detail::fold(hash, publicity);
  detail::fold(hash, revocation);
  detail::fold(hash, readings);
  detail::fold(hash, interpretations);
  detail::fold(hash, settled);
  return hash.value();
}

}  // namespace jiqun
