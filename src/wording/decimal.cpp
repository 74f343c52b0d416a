// SPDX-License-Identifier: Apache-2.0
#include "wording/decimal.hpp"

#include <algorithm>

namespace jiqun {

namespace {

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view without_idle_zeros(std::string_view fraction) {
  while (!fraction.empty() && fraction.back() == '0') fraction.remove_suffix(1);
  return fraction;
}

}  // namespace

std::string decimal_text(std::int64_t parts, int places) {
  const auto magnitude =
      parts < 0 ? ~static_cast<std::uint64_t>(parts) + 1 : static_cast<std::uint64_t>(parts);
  std::string digits = std::to_string(magnitude);
  const auto after_point = static_cast<std::size_t>(places);
  if (digits.size() <= after_point) digits.insert(0, after_point + 1 - digits.size(), '0');
  const std::string_view all = digits;
  const std::string_view fraction = without_idle_zeros(all.substr(all.size() - after_point));
  std::string text = parts < 0 ? "-" : "";
  text += all.substr(0, all.size() - after_point);
  if (!fraction.empty()) text += '.';
  return text.append(fraction);
}

decimal_read read_decimal(std::string_view text, int places, std::int64_t most) {
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  std::string_view fraction = point == std::string_view::npos ? "0" : text.substr(point + 1);
  if (!is_digits(whole) || !is_digits(fraction)) return {0, decimal_flaw::no_number};
  fraction = without_idle_zeros(fraction);
  if (fraction.size() > static_cast<std::size_t>(places)) return {0, decimal_flaw::too_many_places};

  std::string digits(whole);
  digits += fraction;
  digits.append(static_cast<std::size_t>(places) - fraction.size(), '0');
  std::int64_t parts = 0;
  for (const char c : digits) {
    const int digit = c - '0';
    if (parts > (most - digit) / 10) return {0, decimal_flaw::out_of_range};
    parts = parts * 10 + digit;
  }
  return {negative ? -parts : parts, decimal_flaw::none};
}

}  // namespace jiqun
