// SPDX-License-Identifier: Apache-2.0
#include "formats/json_values.hpp"

#include "jiqun/vocabulary/reading.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace jiqun {

std::string citation_json(citation source) {
  const auto part = [](int number) { return number == 0 ? std::string("null") : std::to_string(number); };
  return fmt::format(R"({{"article":{},"paragraph":{},"item":{},"zh":"{}","en":"{}"}})", source.article,
                     part(source.paragraph), part(source.item), chinese_text(source).view(),
                     english_text(source).view());
}

std::vector<std::string_view> keys_of(reading_set readings) {
  std::vector<std::string_view> keys;
  for (const reading_row& entry : reading_table)
    if (readings.contains(entry.id)) keys.push_back(entry.key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

std::string dump(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

}  // namespace jiqun
