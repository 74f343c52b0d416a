// SPDX-License-Identifier: Apache-2.0
#include "wording/message.hpp"

#include "wording/grammar.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

namespace jiqun {

namespace {

struct worded {
  language tongue;

  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(phrase words) const { return std::string(words.in(tongue)); }
  std::string operator()(in_words one) const { return number_in_words(one.number, tongue); }
  std::string operator()(numeral one) const { return numeral_text(one.number, tongue); }
  std::string operator()(amount_of one) const { return amount_text(one.number, one.unit, tongue); }
  std::string operator()(citation source) const { return citation_in(source, tongue); }
  std::string operator()(const several& list) const {
    std::vector<std::string> items;
    for (const message& one : list.items) items.push_back(one.in(tongue));
    return items_text(items, tongue);
  }
};

}  // namespace

argument::argument(message inner) : is_(several{{std::move(inner)}}) {}

std::string argument::in(language tongue) const { return std::visit(worded{tongue}, is_); }

message::message(phrase words) : message(words, std::vector<argument>{}) {}

message::message(phrase words, std::vector<argument> arguments)
    : words_(words), arguments_(std::move(arguments)) {}

message message::alone(argument only) {
  message said;
  said.arguments_.push_back(std::move(only));
  said.is_alone_ = true;
  return said;
}

std::string message::in(language tongue) const {
  if (is_alone_) return arguments_.front().in(tongue);
  const std::string_view text = words_.in(tongue);
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const argument& one : arguments_) store.push_back(one.in(tongue));
  return fmt::vformat(fmt::string_view(text.data(), text.size()), store);
}

}  // namespace jiqun
