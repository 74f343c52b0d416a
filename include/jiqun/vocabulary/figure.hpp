// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jiqun/core/closed_set.hpp"

#include <cstdint>

namespace jiqun {

/// A figure of the Measures (数值), in the order of the articles. How much it is, and where it is written, is
/// for the measures to say.
enum class figure : std::uint8_t {
  national_carriers,
  provincial_carriers,
  publicity_length,
  on_official_website,
  consecutive_failures,
  in_force_from,
  failures_count_from,
};
inline constexpr named<figure> figure_table[] = {
    {figure::national_carriers, "national_carriers", "技术创新载体:国家级至少"},
    {figure::provincial_carriers, "provincial_carriers", "或省级至少"},
    {figure::publicity_length, "publicity_length", "公示期限"},
    {figure::on_official_website, "on_official_website", "在官方网站公示"},
    {figure::consecutive_failures, "consecutive_failures", "连续未通过考核即达到撤销事由"},
    {figure::in_force_from, "in_force_from", "施行日期"},
    {figure::failures_count_from, "failures_count_from", "未通过考核自何年度起计"},
};
static_assert(is_table(figure_table));
constexpr const auto& table_of(figure) { return figure_table; }

}  // namespace jiqun
