// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/measures/measures.hpp"
#include "wording/language.hpp"

#include <vector>

namespace jiqun {

/// A figure of the Measures for people: what it is, how much, and where it is written.
struct figure_text {
  phrase what;
  message value;
  citation source;
};

/// Every figure, in the order of the articles.
[[nodiscard]] std::vector<figure_text> figures_of(const measures& text);

}  // namespace jiqun
