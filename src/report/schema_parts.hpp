// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/json_values.hpp"
#include "formats/keys.hpp"
#include "jiqun/io/language.hpp"
#include "jiqun/vocabulary/reading.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What schemas are put together from. Private to the writers of schemas.
namespace jiqun::schema_parts {

[[nodiscard]] json one_of(const std::vector<std::string_view>& keys);
/// A key of that closed set.
template <class Id>
[[nodiscard]] json key_of() {
  return one_of(keys_of<Id>());
}
[[nodiscard]] json key_of_reading();
/// A key of one of its choices.
[[nodiscard]] json key_of_choice_of(reading_id reading);

/// 推荐 / was recommended
template <class Words>
[[nodiscard]] std::string in_every_language(const Words& words) {
  std::string text;
  for (const language tongue : languages()) text.append(text.empty() ? "" : " / ").append(words.in(tongue));
  return text;
}

[[nodiscard]] json ref(const std::string& name);
[[nodiscard]] json or_null(json schema);
[[nodiscard]] json array_of(json items);
[[nodiscard]] json whole(int least, int most);
[[nodiscard]] json matching(const std::string& pattern);
[[nodiscard]] json any_text();
[[nodiscard]] json non_empty();
[[nodiscard]] json truth();
[[nodiscard]] json day();
[[nodiscard]] json citation();
/// An object of these members and no others; all are required but those named.
[[nodiscard]] json object_of(json members, const std::vector<std::string_view>& not_required = {});
[[nodiscard]] json document(const std::string& title, json body, json definitions);

}  // namespace jiqun::schema_parts
