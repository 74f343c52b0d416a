// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/fixed_text.hpp"
#include "jiqun/core/invalid_fact.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace jiqun {

/// Where a text says it (出处): article (条), paragraph (款), item (项). Paragraph and item are 0 where the
/// article is cited as a whole or has but one paragraph, as every article of the Measures of 2024 has.
struct citation {
  std::uint8_t article = 0;
  std::uint8_t paragraph = 0;
  std::uint8_t item = 0;

  friend constexpr bool operator==(citation a, citation b) noexcept {
    return a.article == b.article && a.paragraph == b.paragraph && a.item == b.item;
  }
  friend constexpr bool operator!=(citation a, citation b) noexcept { return !(a == b); }
};

/// Whether a text is cited; what somebody set themselves cites none.
[[nodiscard]] constexpr bool is_cited(citation source) noexcept { return source.article != 0; }

/// A citation where a text is cited; none otherwise.
[[nodiscard]] constexpr std::optional<citation> cited(citation source) noexcept {
  return is_cited(source) ? std::optional(source) : std::nullopt;
}

/// art(10), art(10, 3) for 第十条第(三)项. Throws invalid_fact (flaw::no_such_article) outside 1 to 99.
[[nodiscard]] constexpr citation art(int article, int item = 0) {
  if (article < 1 || article > 99 || item < 0 || item > 99)
    throw invalid_fact(flaw::no_such_article, article < 1 || article > 99 ? article : item);
  return {static_cast<std::uint8_t>(article), 0, static_cast<std::uint8_t>(item)};
}

using citation_text = fixed_text<60>;

/// 1 to 99 as 一 … 九十九. Throws invalid_fact (flaw::no_such_article) outside 0 to 99, as the texts of a
/// citation do.
[[nodiscard]] constexpr fixed_text<9> chinese_number(int number) {
  constexpr std::string_view digits = "零一二三四五六七八九";
  if (number < 0 || number > 99) throw invalid_fact(flaw::no_such_article, number);
  const auto digit = [=](int n) { return digits.substr(static_cast<std::size_t>(n) * 3, 3); };
  fixed_text<9> text;
  if (number >= 20) text.append(digit(number / 10));
  if (number >= 10) text.append("十");
  if (number % 10 != 0 || number == 0) text.append(digit(number % 10));
  return text;
}

/// 第十条第(三)项
[[nodiscard]] constexpr citation_text chinese_text(citation source) {
  citation_text text;
  const auto part = [&](std::string_view before, int number, std::string_view after) {
    if (number == 0) return;
    text.append(before);
    text.append(chinese_number(number));
    text.append(after);
  };
  part("第", source.article, "条");
  part("第", source.paragraph, "款");
  part("第(", source.item, ")项");
  return text;
}

/// art. 10(3); with a paragraph, art. 10 para. 2(3)
[[nodiscard]] constexpr citation_text english_text(citation source) {
  citation_text text;
  const auto number = [&](int n) {
    if (n > 99) throw invalid_fact(flaw::no_such_article, n);
    const char digits[] = {static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
    text.append(n < 10 ? std::string_view(digits + 1, 1) : std::string_view(digits, 2));
  };
  text.append("art. ");
  number(source.article);
  if (source.paragraph != 0) {
    text.append(" para. ");
    number(source.paragraph);
  }
  if (source.item != 0) {
    text.append("(");
    number(source.item);
    text.append(")");
  }
  return text;
}

}  // namespace jiqun
