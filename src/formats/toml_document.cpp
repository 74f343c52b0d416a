// SPDX-License-Identifier: Apache-2.0
#include "formats/toml_document.hpp"

#include "formats/suggestion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace jiqun {

toml_document::toml_document(std::string_view text, const std::string& source)
    : source_(source), root_(parse(text)) {}

void toml_document::fail(std::size_t line, message why) const {
  throw input_error(source_, line, std::move(why));
}

void toml_document::fail(const toml::node& where, message why) const {
  fail(where.source().begin.line, std::move(why));
}

void toml_document::fail_missing(const toml::table& in, std::string_view name) const {
  fail(&in == &root_ ? 0 : in.source().begin.line, {input_sentence::missing, name});
}

toml::table toml_document::parse(std::string_view text) const {
  try {
    return toml::parse(text, source_);
  } catch (const toml::parse_error& error) {
    const auto [line, column] = error.source().begin;
    fail(line, {input_sentence::not_toml, column, error.description()});
  }
}

void toml_document::refuse_unknown_keys(const toml::table& in,
                                        const std::vector<std::string_view>& known) const {
  for (const auto& [name, value] : in) {
    if (std::find(known.begin(), known.end(), name.str()) != known.end()) continue;
    const auto guess = nearest(name.str(), known);
    fail(name.source().begin.line, {input_sentence::unknown_key, name.str(), is_meant(guess)});
  }
}

const toml::node& toml_document::required(const toml::table& in, std::string_view name) const {
  const toml::node* node = in.get(name);
  if (node == nullptr) fail_missing(in, name);
  return *node;
}

std::string toml_document::text_of(const toml::table& in, std::string_view name) const {
  const toml::node& node = required(in, name);
  const auto text = node.value_exact<std::string>();
  if (!text || text->empty()) fail(node, {input_sentence::text_expected, name});
  return *text;
}

std::string toml_text(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') quoted += '\\';
    if (byte < 0x20 || byte == 0x7F)
      quoted += fmt::format("\\u{:04X}", byte);
    else
      quoted += c;
  }
  return quoted + '"';
}

}  // namespace jiqun
