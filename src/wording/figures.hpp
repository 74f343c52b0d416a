// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/measures/measures.hpp"
#include "jiqun/vocabulary/figure.hpp"
#include "wording/message.hpp"

#include <vector>

namespace jiqun {

/// A figure of the Measures for people: what it is, how much, and where it is written.
struct figure_text {
  phrase what;
  message value;
  citation source;
};

[[nodiscard]] phrase words(figure value);

[[nodiscard]] figure_text figure_of(figure which, const measures& text);

/// Every figure, in the order of the articles.
[[nodiscard]] std::vector<figure_text> figures_of(const measures& text);

/// How much a figure is that is a number: of carriers, days or years, or a year.
/// Throws invalid_fact (flaw::no_such_member) for one that is none.
[[nodiscard]] int number_of(figure which, const measures& text);

}  // namespace jiqun
