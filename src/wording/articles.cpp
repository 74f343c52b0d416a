// SPDX-License-Identifier: Apache-2.0
#include "wording/articles.hpp"

#include "jiqun/core/invalid_fact.hpp"
#include "jiqun/measures/editions.hpp"
#include "wording/figures.hpp"
#include "wording/languages.hpp"

#include <algorithm>
#include <cstddef>

namespace jiqun {

namespace {

constexpr auto wording_of_articles =
    all_wordings<article_count>([](auto tongue, std::size_t i) { return articles_of(tongue)[i].wording; });
constexpr auto why_declaratory = all_wordings<article_count>(
    [](auto tongue, std::size_t i) { return articles_of(tongue)[i].declaratory; });

constexpr bool are_declaratory_in_every_language() {
  for (const auto& in_each : why_declaratory)
    for (const std::string_view text : in_each)
      if (text.empty() != in_each[0].empty()) return false;
  return true;
}
static_assert(are_declaratory_in_every_language());

}  // namespace

article_text text_of_article(int article) {
  if (article < 1 || article > article_count) throw invalid_fact(flaw::no_such_article, article);
  const auto at = static_cast<std::size_t>(article) - 1;
  return {phrase(wording_of_articles[at].data()), phrase(why_declaratory[at].data())};
}

bool has_wording(const measures& text) {
  const std::vector<figure_text> its = figures_of(text);
  const std::vector<figure_text> known = figures_of(anhui_2024);
  return text.edition.document == anhui_2024.edition.document &&
         std::equal(its.begin(), its.end(), known.begin(), known.end(),
                    [](const figure_text& a, const figure_text& b) {
                      return a.value.in(language::chinese) == b.value.in(language::chinese) &&
                             a.source == b.source;
                    });
}

}  // namespace jiqun
