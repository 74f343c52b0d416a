// SPDX-License-Identifier: Apache-2.0
#include "refused_usage.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>

namespace jiqun::tool {

namespace {

/// What stands between two passages of the parser's words; nothing if they are others.
std::optional<std::string_view> between(std::string_view text, std::string_view before,
                                        std::string_view after) {
  const std::size_t start = text.find(before);
  if (start == std::string_view::npos) return std::nullopt;
  text.remove_prefix(start + before.size());
  const std::size_t end = after.empty() ? text.size() : text.find(after);
  if (end == std::string_view::npos) return std::nullopt;
  return text.substr(0, end);
}

std::optional<std::string> of_missing(std::string_view what) {
  if (what == "A subcommand is required") return "缺少命令";
  if (const auto name = between(what, "", " is required")) return fmt::format("缺少{}", *name);
  return std::nullopt;
}

std::optional<std::string> of_number_of_values(std::string_view what) {
  const auto name = between(what, "", ": ");
  if (!name) return std::nullopt;
  if (const auto type = between(what, " required ", " missing"))
    return fmt::format("{}缺少值({})", *name, *type);
  const auto found = between(what, " required but received ", "");
  const auto most = between(what, "At Most ", " required");
  const auto least = between(what, "At least ", " required");
  if (most && found) return fmt::format("{}最多{}个,实为{}个", *name, *most, *found);
  if (least && found) return fmt::format("{}至少{}个,实为{}个", *name, *least, *found);
  return std::nullopt;
}

std::optional<std::string> of_unexpected(std::string_view what) {
  if (const auto one = between(what, "argument was not expected: ", ""))
    return fmt::format("未知或多余的参数:{}", *one);
  if (const auto all = between(what, "arguments were not expected: ", ""))
    return fmt::format("未知或多余的参数:{}", *all);
  return std::nullopt;
}

std::optional<std::string> of_conversion(std::string_view what) {
  const auto name = between(what, "Could not convert: ", " = ");
  const auto value = between(what, " = ", "");
  if (name && value) return fmt::format("{}不能为“{}”", *name, *value);
  return std::nullopt;
}

/// By the class of the error, which is what the parser calls its kind.
std::optional<std::string> known_reason(const CLI::ParseError& error) {
  const std::string_view what = error.what();
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return of_missing(what);
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) return of_number_of_values(what);
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return of_unexpected(what);
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) return of_conversion(what);
  return std::nullopt;
}

}  // namespace

std::string chinese_usage_refusal(const CLI::ParseError& error) {
  const auto reason = known_reason(error);
  return "命令行有误: " + (reason ? *reason : fmt::format("无法读取({})", error.what()));
}

}  // namespace jiqun::tool
