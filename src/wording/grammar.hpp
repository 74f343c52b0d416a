// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/vocabulary/citation.hpp"
#include "wording/phrase.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jiqun {

// How a language puts things together.

/// 第十条第(三)项; art. 10(3)
[[nodiscard]] std::string citation_in(citation source, language tongue);

/// 两; two. In digits where the language has no word for it.
[[nodiscard]] std::string number_in_words(int number, language tongue);

/// As the text numbers its items: 二; 2
[[nodiscard]] std::string numeral_text(int number, language tongue);

/// 3个工作日; 3 working days, 1 working day. The number alone where it is a number of nothing.
/// @param unit  in English in the plural
[[nodiscard]] std::string amount_text(std::int64_t number, phrase unit, language tongue);

/// 甲、乙; a, b
[[nodiscard]] std::string items_text(const std::vector<std::string>& items, language tongue);

/// 甲;乙; a; b
[[nodiscard]] std::string clauses_text(const std::vector<std::string>& clauses, language tongue);

}  // namespace jiqun
