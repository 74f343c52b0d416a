// SPDX-License-Identifier: Apache-2.0
#include "wording/figures.hpp"

#include "jiqun/core/answer.hpp"
#include "wording/words.hpp"

#include <fmt/format.h>

namespace jiqun {

std::vector<figure_text> figures_of(const measures& text) {
  const auto& [national, provincial] = text.carriers;
  const auto& [length, website] = text.publicity;
  const auto& [failures, count_from] = text.revocation;
  const auto& from = text.edition.in_force_from;
  const auto same = [](const std::string& value) { return message{value, value}; };
  const auto both_words = [](phrase words) { return message{std::string(words.zh), std::string(words.en)}; };
  const phrase unit = words(length.value.unit);
  const int days = length.value.days.number();
  return {
      {{"技术创新载体:国家级至少", "innovation carriers: national, at least"},
       same(std::to_string(national.value.number())),
       national.source},
      {{"或省级至少", "or provincial, at least"},
       same(std::to_string(provincial.value.number())),
       provincial.source},
      {{"公示期限", "publicity"},
       {fmt::format("{}{}", days, unit.zh), fmt::format("{} {}", days, unit.en)},
       length.source},
      {{"在官方网站公示", "on the department's official website"},
       both_words(words(answer_of(website.value))),
       website.source},
      {{"连续未通过考核即达到撤销事由", "consecutive failures that are a ground for revocation"},
       {fmt::format("{}年", failures.value.number()), fmt::format("{} years", failures.value.number())},
       failures.source},
      {{"施行日期", "in force from"}, same(std::string(iso_text(from.value).view())), from.source},
      {{"未通过考核自何年度起计", "failures count from"},
       same(std::to_string(count_from.value.number())),
       count_from.source},
  };
}

}  // namespace jiqun
