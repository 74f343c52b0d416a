// SPDX-License-Identifier: Apache-2.0
#include "formats/toml_document.hpp"

#include "formats/suggestion.hpp"
#include "formats/toml_refusal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace jiqun {

namespace {

/// A line of the text, from 1, without its end.
std::string_view nth_line(std::string_view text, std::size_t number) {
  for (std::size_t n = 1; n < number; ++n) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + 1);
  }
  text = text.substr(0, text.find('\n'));
  if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
  return text;
}

}  // namespace

toml_document::toml_document(std::string_view text, const std::string& source)
    : source_(source), root_(parse(text)) {}

void toml_document::fail(std::size_t line, std::string zh, std::string en) const {
  throw input_error(source_, line, {std::move(zh), std::move(en)});
}

void toml_document::fail(const toml::node& where, std::string zh, std::string en) const {
  fail(where.source().begin.line, std::move(zh), std::move(en));
}

void toml_document::fail_missing(const toml::table& in, std::string_view name) const {
  fail(&in == &root_ ? 0 : in.source().begin.line, fmt::format("缺少{}", name),
       fmt::format("{} is missing", name));
}

toml::table toml_document::parse(std::string_view text) const {
  try {
    return toml::parse(text, source_);
  } catch (const toml::parse_error& error) {
    const auto [line, column] = error.source().begin;
    fail(line, chinese_toml_refusal(error.description(), nth_line(text, line), column),
         fmt::format("this is no TOML (punctuation must be ASCII): {}", error.description()));
  }
}

void toml_document::refuse_unknown_keys(const toml::table& in,
                                        const std::vector<std::string_view>& known) const {
  for (const auto& [name, value] : in) {
    if (std::find(known.begin(), known.end(), name.str()) != known.end()) continue;
    const auto guess = nearest(name.str(), known);
    fail(name.source().begin.line,
         fmt::format("未知的键“{}”{}", name.str(), guess ? fmt::format(",是否为{}?", *guess) : ""),
         fmt::format("unknown key \"{}\"{}", name.str(), guess ? fmt::format("; is {} meant?", *guess) : ""));
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
  if (!text || text->empty())
    fail(node, fmt::format("{}应为非空文本", name), fmt::format("{} must be a text that is not empty", name));
  return *text;
}

}  // namespace jiqun
